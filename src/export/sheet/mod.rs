//! A department's own sheet: a row per deliverable with what holds for it, handed out to be filled in.
//!
//! [`form`] says what stands in it, [`workbook`] and [`table`] print it. A row carries what it was made from
//! ([`stamp`]), so that when it comes back it can be told whether its writer changed it, and whether somebody else did
//! meanwhile: [`back`] reads it.

pub mod back;
pub mod column;
pub mod form;
pub mod said;
pub mod stamp;
pub mod table;
pub mod workbook;
