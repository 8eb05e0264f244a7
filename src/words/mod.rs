//! Everything a user reads, in Swedish and English, and how each writes dates and numbers and sorts names.
//!
//! This room makes sentences of what it is given. It reads no file and computes no figure.
//!
//! A sentence is one entry of a table that the macro `words!` makes (see `entry.rs`): its purpose, its arguments by name
//! and both languages side by side. `staffing::words(lang).title(day)` is the sentence. A new sentence is a new entry,
//! and nothing else has to change.

#[macro_use]
mod entry;

pub mod agenda;
pub mod as_of;
pub mod change;
pub mod changes;
pub mod cli;
pub mod collate;
pub mod config;
pub mod count;
pub mod coverage;
pub mod date;
pub mod days;
pub mod decision_names;
pub mod department;
pub mod disputed;
pub mod exception;
pub mod export;
pub mod fault;
pub mod file_trouble;
pub mod filter;
pub mod forecast;
pub mod forget;
pub mod form;
pub mod glyph;
pub mod handout;
pub mod help;
pub mod history;
pub mod lang;
pub mod late;
pub mod law;
pub mod maturity;
pub mod measure;
pub mod meeting;
pub mod minutes;
pub mod missing;
pub mod notes;
pub mod number;
pub mod overtaken;
pub mod plan_pages;
pub mod range;
pub mod recurring;
pub mod redating;
pub mod rehearsal;
pub mod report;
pub mod resolve;
pub mod review;
pub mod screen;
pub mod sheet;
pub mod since;
pub mod snapshots;
pub mod staffing;
pub mod state;
pub mod sync;
pub mod sync_held;
pub mod template;
pub mod timeline;
pub mod verify;
pub mod walkthrough;
