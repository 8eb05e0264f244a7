//! The state of each view and how it moves. A view knows the program's state, never another view's insides.

pub mod detail;
pub mod help;
pub mod matrix;
pub mod overview;
