//! `lis walkthrough`: the meeting on a shared screen.

mod check;

pub use check::check;

use crate::app::action::Action;
use crate::cli::args::Global;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::terminal;
use crate::words::lang::Lang;
use crate::words::walkthrough::words;

/// Opens the terminal program on the first page of the meeting. Without a terminal there is nothing to show it on.
pub fn run(lang: Lang, global: &Global) -> Result<Answer, Failure> {
    if !terminal::is_there() {
        return Err(Failure::usage(words(lang).no_terminal()));
    }
    terminal::open(lang, global, Some(Action::Walkthrough))
}
