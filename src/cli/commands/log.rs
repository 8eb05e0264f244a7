//! `lis log`: what has been said, the latest first.

use crate::cli::args::Log;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::values;
use crate::export::json;
use crate::model::entry::{Change, Entry};
use crate::model::id::{DeliverableId, DepartmentId};
use crate::progress::recent::{self, Told};
use crate::words::change;
use serde::Serialize;

/// The log for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    entries: Vec<json::EntrySaid<'a>>,
}

/// Returns the log. What the plan no longer has can be asked for by its exact id.
pub fn run(context: &Context, args: &Log) -> Result<Answer, Failure> {
    let history = context.history()?;
    let choice = Choice::of(context, &history, args)?;
    let limit = args.limit.as_deref().map(|text| values::number(context.lang, text)).transpose()?;
    let chosen = history.iter().rev().filter(|entry| entry.changes.iter().any(|change| choice.fits(change)));
    let chosen: Vec<&Entry> = chosen.take(limit.unwrap_or(usize::MAX)).collect();
    if args.json {
        let entries = chosen.into_iter().map(json::entry).collect();
        return super::json(context.lang, &Whole { format: "lis-log", version: json::VERSION, entries });
    }
    let mut page = Page::default();
    if context.past {
        page.line(&context.dated());
    }
    if chosen.is_empty() {
        page.line(context.words().labels.no_log());
    }
    for entry in chosen {
        for told in recent::told(std::slice::from_ref(entry)).filter(|told| choice.fits(told.change)) {
            line(&mut page, context, &told);
        }
    }
    Ok(Answer::fine(page.into_text()))
}

/// Writes a change, its note below.
pub fn line(page: &mut Page, context: &Context, told: &Told<'_>) {
    let time = told.at.format("%Y-%m-%d %H:%M");
    let subject = change::subject(context.lang, &context.plan, told.change);
    let said = change::said(context.lang, told.kind, told.change);
    page.item(&format!("{time}  {subject} {said} ({})", told.by));
    if let Some(note) = change::beside(told.change) {
        page.under(NOTE, note);
    }
}

/// How far a note is set in, so that it stands under the deliverable.
const NOTE: usize = 18;

/// Which cells were asked for.
struct Choice {
    deliverable: Option<DeliverableId>,
    department: Option<DepartmentId>,
}

impl Choice {
    fn of(context: &Context, history: &[Entry], args: &Log) -> Result<Self, Failure> {
        let (lang, plan) = (context.lang, &context.plan);
        let said = |fits: &dyn Fn(&Change) -> bool| history.iter().flat_map(|entry| &entry.changes).any(fits);
        let deliverable = match args.deliverable.as_deref() {
            Some(id) if said(&|change| change.concerns(&DeliverableId::new(id))) => Some(DeliverableId::new(id)),
            Some(id) => Some(plan.items()[values::deliverable(lang, plan, id)?].id().clone()),
            None => None,
        };
        let department = match args.department.as_deref() {
            Some(id) if said(&|change| change.department().is_some_and(|it| it.as_str() == id)) => {
                Some(DepartmentId::new(id))
            }
            Some(id) => Some(plan.departments()[values::department(lang, plan, id)?].id.clone()),
            None => None,
        };
        Ok(Self { deliverable, department })
    }

    fn fits(&self, change: &Change) -> bool {
        self.deliverable.as_ref().is_none_or(|id| change.concerns(id))
            && self.department.as_ref().is_none_or(|id| change.department() == Some(id))
    }
}
