//! Small things that several screens draw.

pub mod bar;
pub mod pen;
pub mod popup;
