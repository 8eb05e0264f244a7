//! The door to the terminal program.

use super::context::Context;
use super::outcome::{Answer, Failure};
use std::io::{self, IsTerminal};

/// Tells whether a person sits at both ends.
pub(super) fn is_there() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Opens the terminal program.
///
/// HERE the terminal program is to be started with everything that `context` holds: `Session::new(app, desk, look)`,
/// then `tui::run::run`. Until then the status is shown as text.
pub(super) fn open(context: Context) -> Result<Answer, Failure> {
    super::commands::status::text(&context)
}
