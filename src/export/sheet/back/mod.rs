//! Sheets that came back: read as proposed entries, row by row, with what is unclear and why.
//!
//! [`workbook`] and [`table`] read a file into a [`grid`]; [`layout`] finds the columns; [`row`] understands a row and
//! [`read`] all of them. [`told`] makes sentences of what is wrong ([`problem`]). Nothing is written here: whoever reads
//! decides.

mod fields;
pub mod grid;
mod hidden;
pub mod layout;
pub mod place;
pub mod problem;
pub mod read;
pub mod row;
pub mod table;
pub mod told;
pub mod workbook;
