//! `lis completions`: what a shell needs to complete commands, options and values.

use crate::cli::args::{Args, Completions};
use crate::cli::localise;
use crate::cli::outcome::{Answer, Failure};
use crate::words::lang::Lang;
use clap::CommandFactory;

/// Returns the completions for a shell, with their help in the user's language.
pub fn run(lang: Lang, args: &Completions) -> Result<Answer, Failure> {
    let mut command = localise(Args::command(), lang);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "lis", &mut script);
    Ok(Answer::fine(String::from_utf8_lossy(&script)))
}
