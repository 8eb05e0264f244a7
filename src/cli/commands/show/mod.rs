//! `lis show`: everything that is known about one deliverable.

mod ties;

use crate::cli::args::Show;
use crate::cli::commands::log;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::{INDENT, Page};
use crate::cli::values;
use crate::export::{Snapshot, json, phrase};
use crate::model::entry::{Cell, Entry};
use crate::model::groups::GroupId;
use crate::model::id::DeliverableId;
use crate::model::plan::{Home, Item};
use crate::model::state::Condition;
use crate::progress::recent;
use crate::progress::standing::{due_again, since, ticked, word};
use crate::words::{glyph, law, report};
use serde::Serialize;

/// Shows a deliverable.
pub fn run(context: &Context, args: &Show) -> Result<Answer, Failure> {
    let index = values::deliverable(context.lang, &context.plan, &args.id)?;
    let history = context.history()?;
    let item = &context.plan.items()[index];
    let about = |entry: &&Entry| entry.changes.iter().any(|change| change.concerns(item.id()));
    let history: Vec<Entry> = history.iter().filter(about).cloned().collect();
    if args.json { json(context, index, &history) } else { Ok(Answer::fine(text(context, index, &history))) }
}

fn text(context: &Context, index: usize, history: &[Entry]) -> String {
    let snapshot = context.snapshot();
    let item = &context.plan.items()[index];
    let mut page = Page::default();
    page.heading(&format!("{} {}", item.id(), item.deliverable.title));
    if context.past {
        page.line(&context.dated());
    }
    if context.demo {
        page.line(context.words().labels.sample());
    }
    page.gap();
    page.facts(&facts(context, item));
    needs(&mut page, context, &snapshot, index);
    list(&mut page, context.words().labels.answers_to(), &ties::commitments(context, item.id()));
    points(&mut page, context, item);
    states(&mut page, context, &snapshot, index);
    page.heading(context.words().labels.history());
    if history.is_empty() {
        context.hint(&mut page, INDENT, context.words().labels.no_history());
    }
    for told in recent::told(history).filter(|told| told.change.concerns(item.id())) {
        log::line(&mut page, context, &told);
    }
    page.into_text()
}

fn facts(context: &Context, item: &Item) -> Vec<(&'static str, String)> {
    let (lang, plan, labels) = (context.lang, &context.plan, context.words().labels);
    let report = report::words(lang).labels;
    let group = |id| phrase::group(lang, plan, id);
    let deliverable = &item.deliverable;
    let mut facts =
        vec![(labels.source(), item.source.clone()), (labels.scope(), phrase::scope(lang, plan, deliverable.scope))];
    match &item.home {
        Home::Project { phase } => facts.push((report.project_phase(), group(GroupId::Project(*phase)))),
        Home::Guideline { chapter, section, priority_phase } => {
            facts.push((report.priority_phase(), group(GroupId::Priority(*priority_phase))));
            facts.push((report.chapter(), group(GroupId::Chapter(*chapter))));
            let sections = plan.parts.guideline.chapters.iter().flat_map(|chapter| &chapter.sections);
            let named = sections.filter(|it| it.id == *section).map(|it| format!("{section} {}", it.title));
            facts.extend(named.map(|section| (labels.section(), section)));
        }
    }
    facts.extend(ties::crosswalk(context, item));
    let roles = deliverable.roles.iter().map(|id| plan.role(id).map_or(id.as_str(), |role| &role.name));
    let roles: Vec<&str> = roles.collect();
    if !roles.is_empty() {
        facts.push((labels.roles(), roles.join(", ")));
    }
    facts.extend(
        deliverable.roles_basis.iter().map(|basis| (law::words(lang).roles_basis(), phrase::basis(lang, basis))),
    );
    facts.extend(deliverable.recurs.iter().map(|recurs| (labels.recurs(), phrase::recurrence(lang, recurs))));
    facts.extend(deliverable.note.iter().map(|note| (labels.remark(), note.clone())));
    facts.extend(deliverable.basis.iter().map(|basis| (labels.basis(), phrase::basis(lang, basis))));
    facts
}

fn needs(page: &mut Page, context: &Context, snapshot: &Snapshot<'_>, index: usize) {
    let (labels, items) = (context.words().labels, context.plan.items());
    let line = |index: usize| {
        let item = &items[index];
        let own = (0..context.plan.departments().len()).filter_map(|column| snapshot.sheet.cell(index, column));
        let how = match own.collect::<Vec<_>>().as_slice() {
            [standing] => phrase::standing(context.lang, standing),
            _ => phrase::tally(context.lang, snapshot.sheet.tally([index], None)),
        };
        format!("{} {}: {how}", item.id(), item.deliverable.title)
    };
    let place = |id: &DeliverableId| items.iter().position(|item| item.id() == id);
    let needs: Vec<String> = items[index].deliverable.needs.iter().filter_map(place).map(line).collect();
    list(page, labels.needs(), &needs);
    let waits = |other: &usize| items[*other].deliverable.needs.contains(items[index].id());
    let needed: Vec<String> = (0..items.len()).filter(waits).map(line).collect();
    list(page, labels.needed_by(), &needed);
}

fn list(page: &mut Page, heading: &str, lines: &[String]) {
    if !lines.is_empty() {
        page.heading(heading);
    }
    for line in lines {
        page.item(line);
    }
}

fn points(page: &mut Page, context: &Context, item: &Item) {
    let points = item.deliverable.points.iter().enumerate();
    let points: Vec<String> = points.map(|(index, point)| format!("{}. {point}", index + 1)).collect();
    list(page, context.words().labels.points(), &points);
}

fn states(page: &mut Page, context: &Context, snapshot: &Snapshot<'_>, index: usize) {
    let (lang, labels) = (context.lang, context.words().labels);
    let item = &context.plan.items()[index];
    page.heading(labels.states());
    for (column, department) in context.plan.departments().iter().enumerate() {
        let Some(standing) = snapshot.sheet.cell(index, column) else { continue };
        let cell = Cell::new(item.id(), &department.id);
        let record = context.board.cell(&cell);
        let sign = glyph::condition(context.glyphs, standing.condition);
        let mut line = format!("{:<5} {sign} {}", department.id, phrase::standing(lang, standing));
        let head = word(record);
        if let Some((day, by)) = since(record, standing) {
            let stale = standing.condition == Condition::DueAgain;
            line.push_str(", ");
            let day = day.to_string();
            line.push_str(&if stale { labels.last_done(&day, by) } else { labels.since(&day, by) });
        }
        page.item(&line);
        let ticked = record.map(|record| ticked(&item.deliverable, record, context.day)).unwrap_or_default();
        let ticked: Vec<String> = ticked.iter().map(u16::to_string).collect();
        let mut under = |text: String| page.under(UNDER, &text);
        if !ticked.is_empty() {
            under(labels.ticked(&ticked.join(", ")));
        }
        let due = head.filter(|head| head.value.state == crate::model::state::State::Done);
        if let Some(due) = due.and_then(|head| due_again(&item.deliverable, &head.value)) {
            under(phrase::due(lang, due, context.day));
        }
        let report = report::words(lang).labels;
        if let Some(note) = head.and_then(|head| head.value.note.as_deref()) {
            under(format!("{}: {note}", report.note()));
        }
        if let Some(evidence) = head.and_then(|head| head.value.evidence.as_deref()) {
            under(format!("{}: {evidence}", report.evidence()));
        }
        if let Some(record) = record.filter(|_| standing.conflict) {
            under(format!("{}: {}", labels.conflict(), phrase::conflict(lang, &cell, record)));
        }
    }
}

/// How far what belongs to a department is set in.
const UNDER: usize = 8;

/// A deliverable for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: chrono::NaiveDate,
    deliverable: Option<json::DeliverableState<'a>>,
    crosswalk: Option<ties::Answers<'a>>,
    history: Vec<json::EntrySaid<'a>>,
}

fn json(context: &Context, index: usize, history: &[Entry]) -> Result<Answer, Failure> {
    let snapshot = context.snapshot();
    let whole = Whole {
        format: "lis-deliverable",
        version: json::VERSION,
        as_of: context.day,
        deliverable: json::deliverable(&snapshot, index),
        crosswalk: ties::answers(&context.plan, &context.plan.items()[index]),
        history: history.iter().map(json::entry).collect(),
    };
    super::json(context.lang, &whole)
}
