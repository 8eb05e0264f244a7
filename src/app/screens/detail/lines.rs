//! What the detail pane says about a cell, line by line, wrapped.

use crate::app::state::App;
use crate::model::basis::{Basis, Certainty};
use crate::model::board::CellRecord;
use crate::model::deliverable::Scope;
use crate::model::entry::{Cell, Entry, Kind};
use crate::model::id::DepartmentId;
use crate::model::plan::Item;
use crate::model::state::Condition;
use crate::progress::recent::{Told, What, told};
use crate::progress::standing::{Standing, due_again, word};
use crate::progress::summary::waits_for;
use crate::words::measure::wrap;
use crate::words::state::condition as condition_word;

/// What a line is, for its looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The deliverable's title.
    Title,
    /// A heading.
    Heading,
    /// Plain text.
    Text,
    /// Something of less weight.
    Faint,
    /// Something to worry about.
    Alarm,
    /// How the cell stands.
    Standing(Condition),
    /// A checklist point, ticked or not.
    Point(bool),
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its looks.
    pub style: Style,
    /// Its text.
    pub text: String,
    /// The checklist point that it belongs to, from 1.
    pub point: Option<u16>,
}

/// Returns what there is to say about the selected cell in lines of at most `columns`.
pub fn lines(app: &App, columns: usize) -> Vec<Line> {
    let mut page = Page { lines: Vec::new(), columns };
    let Some((index, item)) = app.selected_item() else { return page.lines };
    let Some(department) = app.plan.departments().get(app.matrix.column) else { return page.lines };
    let cell = Cell::new(item.id(), &department.id);
    let record = app.board.cell(&cell);
    page.add(Style::Title, &format!("{} {}", item.id(), item.deliverable.title));
    standing(app, &mut page, item, &department.id, record);
    points(app, &mut page, item, record);
    about(app, &mut page, index, item);
    if app.plan.concerns(item, &department.id) {
        history(app, &mut page, &cell);
    }
    page.lines
}

struct Page {
    lines: Vec<Line>,
    columns: usize,
}

impl Page {
    fn add(&mut self, style: Style, text: &str) {
        self.add_point(style, text, "", None);
    }

    fn add_point(&mut self, style: Style, text: &str, hang: &str, point: Option<u16>) {
        for (index, line) in wrap(text, self.columns.saturating_sub(hang.len())).into_iter().enumerate() {
            let text = if index == 0 { line } else { format!("{hang}{line}") };
            self.lines.push(Line { style, text, point });
        }
    }

    fn pair(&mut self, label: &str, text: &str) {
        self.add(Style::Text, &format!("{label}: {text}"));
    }

    fn heading(&mut self, text: &str) {
        self.lines.push(Line { style: Style::Text, text: String::new(), point: None });
        self.add(Style::Heading, text);
    }
}

fn standing(app: &App, page: &mut Page, item: &Item, department: &DepartmentId, record: Option<&CellRecord>) {
    let words = &app.words().detail;
    if !app.plan.concerns(item, department) {
        let text = (app.words().matrix.only_central)(item.id().as_str(), app.plan.parts.organisation.central.as_str());
        page.add(Style::Faint, &text);
        return;
    }
    let standing = Standing::of(&item.deliverable, record, app.day);
    let mut text = format!("{department} {}", condition_word(app.lang, standing.condition));
    if standing.points_of > 0 {
        text = format!("{text} {}/{}", standing.points_done, standing.points_of);
    }
    let head = word(record);
    if let Some(head) = head {
        text.push_str(", ");
        text.push_str(&(words.since)(&head.value.since.to_string(), &head.by));
    }
    page.add(Style::Standing(standing.condition), &text);
    if standing.conflict {
        page.add(Style::Alarm, words.conflict);
        for head in record.map(|record| record.mark.all()).unwrap_or_default() {
            let state = condition_word(app.lang, head.value.state.into());
            page.add(Style::Alarm, &format!("· {} {} {state}", head.at.format("%Y-%m-%d %H:%M"), head.by));
        }
    }
    let Some(mark) = head.map(|head| &head.value) else { return };
    if let Some(due) = due_again(&item.deliverable, mark).filter(|_| mark.state == crate::model::state::State::Done) {
        page.add(Style::Text, &(words.due)(&due.to_string()));
    }
    if let Some(note) = &mark.note {
        page.pair(words.note, note);
    }
    if let Some(evidence) = &mark.evidence {
        page.pair(words.evidence, evidence);
    }
}

fn points(app: &App, page: &mut Page, item: &Item, record: Option<&CellRecord>) {
    if item.deliverable.points.is_empty() {
        return;
    }
    page.heading(app.words().detail.points);
    for (number, text) in (1u16..).zip(&item.deliverable.points) {
        let done = record.is_some_and(|record| record.point(number));
        let tick = if done { "[x]" } else { "[ ]" };
        page.add_point(Style::Point(done), &format!("{tick} {number}. {text}"), "       ", Some(number));
    }
}

fn about(app: &App, page: &mut Page, index: usize, item: &Item) {
    let words = &app.words().detail;
    let deliverable = &item.deliverable;
    page.heading(&format!("{}: {}", words.source, item.source));
    let scope = match deliverable.scope {
        Scope::Each => words.each.to_owned(),
        Scope::Central => (words.central)(app.plan.parts.organisation.central.as_str()),
    };
    page.pair(words.scope, &scope);
    if let Some(recurs) = &deliverable.recurs {
        page.pair(words.recurs, &recurs.rule);
    }
    let roles = deliverable.roles.iter().map(|id| app.plan.role(id).map_or(id.as_str(), |role| role.name.as_str()));
    let roles: Vec<&str> = roles.collect();
    if !roles.is_empty() {
        page.pair(words.roles, &roles.join(", "));
    }
    if !deliverable.needs.is_empty() {
        page.add(Style::Text, &format!("{}:", words.needs));
        let waiting = waits_for(&app.plan, &app.sheet, index, app.matrix.column);
        for id in &deliverable.needs {
            let title = app.plan.item(id.as_str()).map_or("", |item| item.deliverable.title.as_str());
            let tick = if waiting.contains(id) { "[ ]" } else { "[x]" };
            page.add_point(Style::Text, &format!("{tick} {id} {title}"), "    ", None);
        }
    }
    if let Some(note) = &deliverable.note {
        page.pair(words.remark, note);
    }
    if let Some(basis) = &deliverable.basis {
        page.add(Style::Faint, &told_basis(app, basis));
    }
}

/// Returns how sure a fact is, in a sentence.
fn told_basis(app: &App, basis: &Basis) -> String {
    let words = &app.words().detail;
    let how = match basis.certainty {
        Certainty::Certain => words.certain,
        Certainty::Likely => words.likely,
        Certainty::Inferred => words.inferred,
    };
    format!("{how}: {}", basis.why)
}

fn history(app: &App, page: &mut Page, cell: &Cell) {
    let words = &app.words().detail;
    page.heading(words.history);
    let Some(entries) = &app.history else {
        page.add(Style::Faint, words.reading);
        return;
    };
    let about: Vec<Entry> =
        entries.iter().filter(|entry| entry.changes.iter().any(|it| it.cell() == cell)).cloned().collect();
    if about.is_empty() {
        page.add(Style::Faint, words.no_history);
    }
    for it in told(&about).filter(|it| it.cell == cell) {
        page.add_point(Style::Text, &told_line(app, &it), "  ", None);
    }
}

/// Returns a change in a line: when, who, what.
fn told_line(app: &App, it: &Told<'_>) -> String {
    let words = &app.words().detail;
    let kind = match it.kind {
        Kind::Said => "",
        Kind::Undoes(_) => words.undone,
        Kind::Redoes(_) => words.redone,
    };
    let what = match it.what {
        What::Mark(condition, note) => {
            let note = note.map(|note| format!(" – {note}")).unwrap_or_default();
            format!("{}{note}", condition_word(app.lang, condition))
        }
        What::Point(point, true) => (words.point_done)(point),
        What::Point(point, false) => (words.point_open)(point),
    };
    let space = if kind.is_empty() { "" } else { " " };
    format!("{} {}: {kind}{space}{what}", it.at.format("%Y-%m-%d %H:%M"), it.by)
}
