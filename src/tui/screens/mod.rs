//! How each view and overlay is drawn.

pub mod choice;
pub mod detail;
pub mod help;
pub mod matrix;
pub mod overview;
