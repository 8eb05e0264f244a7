//! What lies over a view until it is closed: what it lists, and how its cursor moves.

pub mod bulk;
pub mod days;
pub mod dispute;
pub mod help;
pub mod palette;

/// How many answers a question has that stands before a step that loses something: no, and yes.
pub const ANSWERS: usize = 2;
