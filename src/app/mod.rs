//! What the program is doing: its state, what a user can do, and how one changes the other.
//!
//! This room is pure. It knows no file, no clock and no terminal: what has to happen outside is answered as an
//! [`effect::Effect`], and its outcome comes back as a message.

pub mod action;
pub mod copy;
pub mod effect;
pub mod filter;
pub mod form;
pub mod handout;
pub mod hints;
pub mod key;
pub mod keymap;
pub mod layout;
pub mod overlays;
pub mod page;
pub mod pointer;
pub mod range;
pub mod screens;
pub mod state;
mod table;
pub mod target;
pub mod toast;
pub mod typed;
pub mod update;
pub mod view;
pub mod walkthrough;
