//! `lis plan show`: all that the plan says, with how sure it is. What is ticked does not stand there.

use crate::cli::args::Global;
use crate::cli::context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::WIDTH;
use crate::export::{plan_pages, screen};
use crate::words::lang::Lang;

/// Shows the plan that the options name.
pub(super) fn run(lang: Lang, global: &Global) -> Result<Answer, Failure> {
    let (_, plan) = context::plan(lang, global).map_err(|error| context::plan_failure(lang, error))?;
    let document = plan_pages::document(lang, &plan, plan.parts.roadmap.valid_from, true);
    let lines = screen::lines(&document, WIDTH);
    Ok(Answer::fine(lines.into_iter().map(|line| line.text + "\n").collect::<String>()))
}
