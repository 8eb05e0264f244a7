//! The roadmap of an information-security management system, in a terminal.
//!
//! This page is the map of the house; `ARCHITECTURE.md` says more. A room may use the rooms below it and nothing else;
//! `tests/it/architecture.rs` holds that. The two journeys through the house:
//!
//! ```text
//! a key     terminal event → tui::input → Key → app::keymap → Action → app::update → (state, Vec<Effect>)
//!           → tui::effects carries them out → the outcome comes back as an Action → tui draws &App
//! a figure  plan RON + journals → store → Plan + Board → progress(plan, board, day) → { screen | text | export }
//! ```
//!
//! | floor | room | what it is for | what it must not know |
//! |---|---|---|---|
//! | 3 | [`cli`] | arguments in, plain text out, one file per command | drawing |
//! | 3 | [`tui`] | the terminal: input, theme, drawing of `&App` | how a figure is computed |
//! | 2 | [`app`] | what the program is doing: state, actions, keymap, update; of [`export`], its phrases | files, clock, terminal |
//! | 2 | [`export`] | a report as a document, one printer per format | files |
//! | 1 | [`store`] | files: plan, journals, locks, output; the clock | words for people |
//! | 1 | [`progress`] | every figure: pure sums of plan, board and day | text for people |
//! | 1 | [`words`] | Swedish and English words, dates, numbers, collation | files, figures |
//! | 0 | [`model`] | what a roadmap is: plan, entries, board | everything else |

pub mod app;
pub mod cli;
pub mod export;
pub mod model;
pub mod progress;
pub mod store;
pub mod tui;
pub mod words;
