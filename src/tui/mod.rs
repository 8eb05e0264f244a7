//! The terminal: what comes in from it, how the state is drawn on it, and that it is left as it was found.
//!
//! This room computes no figure, and drawing changes no state.

pub mod areas;
mod chips;
pub mod desk;
pub mod draw;
pub mod effects;
pub mod field;
pub mod foot;
pub mod glyphs;
pub mod handout;
pub mod hit;
pub mod input;
mod minutes;
pub mod notes;
pub mod overlays;
pub mod picture;
pub mod prompter;
pub mod remember;
pub mod run;
pub mod screens;
pub mod session;
pub mod tabs;
mod template;
pub mod terminal;
pub mod theme;
pub mod walkthrough;
pub mod widgets;
