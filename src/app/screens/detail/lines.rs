//! What the detail pane says about a cell, line by line, wrapped.

use super::plight;
use crate::app::page::{Line, Page, Stop, Style};
use crate::app::state::App;
use crate::model::basis::{Basis, Certainty};
use crate::model::board::CellRecord;
use crate::model::deliverable::Scope;
use crate::model::entry::{Cell, Change, Entry};
use crate::model::id::DepartmentId;
use crate::model::plan::Item;
use crate::model::state::Condition;
use crate::progress::recent::{Told, told};
use crate::progress::standing::{Standing, due_again, since, ticked, word};
use crate::progress::summary::waits_for;
use crate::words::change;
use crate::words::measure::wrap;
use crate::words::state::condition as condition_word;

/// Columns of a condition's sign.
const SIGN: usize = 3;

/// Returns what there is to say about the selected cell in lines of at most `columns`.
pub fn lines(app: &App, columns: usize) -> Vec<Line> {
    let mut page = Page::new(columns);
    let Some((index, item)) = app.selected_item() else { return page.lines };
    let Some(department) = app.plan.departments().get(app.matrix.column) else { return page.lines };
    let cell = Cell::new(item.id(), &department.id);
    let record = app.board.cell(&cell);
    page.text(Style::Title, &format!("{} {}", item.id(), item.deliverable.title));
    standing(app, &mut page, item, &department.id, record);
    plight::dates(app, &mut page, (index, app.matrix.column));
    points(app, &mut page, item, &cell, record);
    about(app, &mut page, index, item);
    plight::ties(app, &mut page, (index, app.matrix.column));
    if app.plan.concerns(item, &department.id) {
        history(app, &mut page, &cell);
    }
    page.lines
}

fn standing(app: &App, page: &mut Page, item: &Item, department: &DepartmentId, record: Option<&CellRecord>) {
    let words = app.words().detail;
    if !app.plan.concerns(item, department) {
        let text = app.words().matrix.only_central(item.id().as_str(), app.plan.parts.organisation.central.as_str());
        page.text(Style::Faint, &text);
        return;
    }
    let standing = Standing::of(&item.deliverable, record, app.day);
    let mut text = format!("{department} {}", condition_word(app.lang, standing.condition));
    if standing.points_of > 0 {
        text = format!("{text} {}/{}", standing.points_done, standing.points_of);
    }
    if let Some((day, by)) = since(record, &standing) {
        let stale = standing.condition == Condition::DueAgain;
        text.push_str(", ");
        let day = day.to_string();
        text.push_str(&if stale { words.last_done(&day, by) } else { words.since(&day, by) });
    }
    for (row, text) in wrap(&text, page.columns.saturating_sub(SIGN)).into_iter().enumerate() {
        let line =
            if row == 0 { Line::blank().sign(standing.condition) } else { Line::text(Style::Text, " ".repeat(SIGN)) };
        page.line(line.and(Style::Standing(standing.condition), text));
    }
    if standing.conflict {
        page.text(Style::Alarm, words.conflict());
        for head in record.map(|record| record.mark.all()).unwrap_or_default() {
            let state = condition_word(app.lang, head.value.state.into());
            page.text(Style::Alarm, &format!("· {} {} {state}", head.at.format("%Y-%m-%d %H:%M"), head.by));
        }
    }
    let Some(mark) = word(record).map(|head| &head.value) else { return };
    if let Some(due) = due_again(&item.deliverable, mark).filter(|_| mark.state == crate::model::state::State::Done) {
        page.text(Style::Text, &words.due(&due.to_string()));
    }
    if let Some(note) = &mark.note {
        page.pair(words.note(), note);
    }
    if let Some(evidence) = &mark.evidence {
        page.pair(words.evidence(), evidence);
    }
}

fn points(app: &App, page: &mut Page, item: &Item, cell: &Cell, record: Option<&CellRecord>) {
    if item.deliverable.points.is_empty() {
        return;
    }
    page.heading(app.words().detail.points());
    let ticked = record.map(|record| ticked(&item.deliverable, record, app.day)).unwrap_or_default();
    for (number, text) in (1u16..).zip(&item.deliverable.points) {
        let done = ticked.contains(&number);
        let tick = if done { "[x]" } else { "[ ]" };
        let stop = Stop::Point(cell.clone(), number);
        page.hanging(Style::Point(done), &format!("{tick} {number}. {text}"), 7, Some(stop));
    }
}

fn about(app: &App, page: &mut Page, index: usize, item: &Item) {
    let words = app.words().detail;
    let deliverable = &item.deliverable;
    page.heading(&format!("{}: {}", words.source(), item.source));
    let scope = match deliverable.scope {
        Scope::Each => words.each().to_owned(),
        Scope::Central => words.central(app.plan.parts.organisation.central.as_str()),
    };
    page.pair(words.scope(), &scope);
    if let Some(recurs) = &deliverable.recurs {
        page.pair(words.recurs(), &recurs.rule);
    }
    let roles = deliverable.roles.iter().map(|id| app.plan.role(id).map_or(id.as_str(), |role| role.name.as_str()));
    let roles: Vec<&str> = roles.collect();
    if !roles.is_empty() {
        page.pair(words.roles(), &roles.join(", "));
    }
    if let Some(basis) = &deliverable.roles_basis {
        page.text(Style::Faint, &told_basis(app, basis));
    }
    if !deliverable.needs.is_empty() {
        page.text(Style::Text, &format!("{}:", words.needs()));
        let waiting = waits_for(&app.plan, &app.sheet, index, app.matrix.column);
        for id in &deliverable.needs {
            let title = app.plan.item(id.as_str()).map_or("", |item| item.deliverable.title.as_str());
            let tick = if waiting.contains(id) { "[ ]" } else { "[x]" };
            page.hanging(Style::Text, &format!("{tick} {id} {title}"), 4, None);
        }
    }
    if let Some(note) = &deliverable.note {
        page.pair(words.remark(), note);
    }
    if let Some(basis) = &deliverable.basis {
        page.text(Style::Faint, &told_basis(app, basis));
    }
}

/// Returns how sure a fact is, in a sentence.
pub(in crate::app::screens) fn told_basis(app: &App, basis: &Basis) -> String {
    let words = app.words().detail;
    let how = match basis.certainty {
        Certainty::Certain => words.certain(),
        Certainty::Likely => words.likely(),
        Certainty::Inferred => words.inferred(),
    };
    format!("{how}: {}", basis.why)
}

fn history(app: &App, page: &mut Page, cell: &Cell) {
    let words = app.words().detail;
    page.heading(words.history());
    let Some(entries) = &app.history else {
        page.text(Style::Faint, words.reading());
        return;
    };
    let about =
        entries.iter().filter(|it| app.said_by_then(it)).filter(|entry| entry.changes.iter().any(|it| shown(it, cell)));
    let about: Vec<Entry> = about.cloned().collect();
    if about.is_empty() {
        page.text(Style::Faint, &app.keyed(words.no_history()));
    }
    for it in told(&about).filter(|it| shown(it.change, cell)) {
        page.hanging(Style::Text, &told_line(app, &it), 2, None);
    }
}

/// Tells whether a change belongs in the history of a cell: it is about the cell, or about its deliverable everywhere.
fn shown(change: &Change, cell: &Cell) -> bool {
    match change.cell() {
        Some(about) => about == cell,
        None => change.concerns(&cell.deliverable),
    }
}

/// Returns a change in a line: when, who, what.
fn told_line(app: &App, it: &Told<'_>) -> String {
    let what = change::said(app.lang, it.kind, it.change);
    let beside = change::beside(it.change).map(|text| format!(" – {text}")).unwrap_or_default();
    let when = it.at.format("%Y-%m-%d %H:%M");
    match it.change {
        Change::Mark(..) | Change::Point(..) | Change::Exception(..) => format!("{when} {}: {what}{beside}", it.by),
        _ => format!("{when} {}: {} {what}{beside}", it.by, change::subject(app.lang, &app.plan, it.change)),
    }
}
