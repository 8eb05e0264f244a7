//! `lis meeting decision` without anything to say: lists what was put down at meetings, or shows one thing.

use super::find;
use crate::cli::args::DecisionArgs;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::export::json;
use crate::export::phrase::agenda::put_down;
use crate::model::meeting::DecisionState;
use crate::progress::agenda::earlier::{Earlier, earlier};
use crate::words::meeting::words;
use chrono::NaiveDate;
use serde::Serialize;

/// What was put down, for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    decisions: Vec<json::DecisionSaid<'a>>,
}

/// Lists what is open, what is late first, and what is settled where that is asked for; or shows one.
pub fn run(context: &Context, args: &DecisionArgs) -> Result<Answer, Failure> {
    let words = words(context.lang);
    let found = match args.decision.as_deref() {
        Some(text) => vec![find::decision(context, text)?],
        None => earlier(&context.board, None, None),
    };
    let (open, settled): (Vec<Earlier<'_>>, Vec<Earlier<'_>>) =
        found.into_iter().partition(|it| it.decision.state == DecisionState::Open);
    let settled = if args.all || args.decision.is_some() { settled } else { Vec::new() };
    if args.json {
        let all = open.iter().chain(&settled).map(|it| json::decision(it, context.day)).collect();
        let whole = Whole { format: "lis-decisions", version: json::VERSION, as_of: context.day, decisions: all };
        return crate::cli::commands::json(context.lang, &whole);
    }
    let mut page = Page::default();
    if args.decision.is_none() && open.is_empty() {
        page.line(words.nothing_open());
    }
    for (heading, found) in [(words.open(open.len()), &open), (words.settled(settled.len()), &settled)] {
        if !found.is_empty() {
            page.heading(&heading);
            lines(&mut page, context, found);
        }
    }
    Ok(Answer::fine(page.into_text()))
}

/// Writes what was put down, a line each.
pub fn lines(page: &mut Page, context: &Context, found: &[Earlier<'_>]) {
    for it in found {
        page.item(&put_down(context.lang, &context.plan, it, context.day));
    }
}
