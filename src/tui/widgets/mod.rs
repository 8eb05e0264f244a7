//! Small things that several screens draw.

pub mod bar;
pub mod letters;
pub mod page;
pub mod pen;
pub mod popup;
pub mod typed;
