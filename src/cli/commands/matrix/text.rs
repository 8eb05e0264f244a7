//! The matrix for people, 80 columns wide. Departments that do not fit beside each other stand in a further block.

use super::choice::Choice;
use crate::cli::context::Context;
use crate::cli::page::{Cell, Page, WIDTH};
use crate::export::{Snapshot, phrase};
use crate::model::groups::{Group, GroupId};
use crate::model::state::Condition;
use crate::model::text::plain;
use crate::progress::due::Dues;
use crate::progress::standing::Standing;
use crate::progress::tally::Tally;
use crate::words::measure::{fit, width, wrap};
use crate::words::{glyph, late, report, state};

/// The least that is left for a deliverable's id and title, in columns.
const TITLE: usize = 24;

/// How wide an id's column is.
const ID: usize = 6;

/// How wide the column of sums is.
const SUM: usize = 6;

/// Returns the matrix with its legend.
pub(super) fn text(context: &Context, choice: &Choice) -> String {
    let snapshot = context.snapshot();
    let dues = Dues::of(&context.plan, &context.board, &snapshot.sheet, context.day);
    let words = context.words();
    let mut page = Page::default();
    let day = context.dated();
    page.heading(&format!("{}, {day}", context.plan.parts.roadmap.title));
    if context.demo {
        page.line(words.labels.sample());
    }
    page.gap();
    legend(&mut page, context);
    if choice.groups.iter().all(|group| group.items.is_empty()) {
        page.line(words.labels.no_rows());
    }
    for columns in blocks(context, choice) {
        for (index, group) in choice.groups.iter().enumerate() {
            let kind = kind(context, group);
            if index == 0 || kind != self::kind(context, &choice.groups[index - 1]) {
                page.heading(kind);
            }
            block(&mut page, context, (&snapshot, &dues), group, &columns);
        }
        let items: Vec<usize> = choice.groups.iter().flat_map(|group| group.items.iter().copied()).collect();
        page.heading(&format!("{}, %", report::words(context.lang).labels.share()));
        heads(&mut page, context, &columns);
        totals(&mut page, context, &snapshot, &items, &columns);
    }
    page.into_text()
}

/// How every cell stands and when it is due.
type Known<'a> = (&'a Snapshot<'a>, &'a Dues);

/// Returns the heading over groups of one kind: the two kinds of phase have the same numbers.
fn kind(context: &Context, group: &Group) -> &'static str {
    let headings = report::words(context.lang).headings;
    match group.id {
        GroupId::Project(_) => headings.project_matrix(),
        GroupId::Priority(_) | GroupId::Chapter(_) => headings.priority_matrix(),
    }
}

fn legend(page: &mut Page, context: &Context) {
    let labels = context.words().labels;
    let sign = |it| format!("{}\u{a0}{}", glyph::condition(context.glyphs, it), state::condition(context.lang, it));
    let mut signs: Vec<String> = Condition::ALL.into_iter().map(sign).collect();
    signs.push(format!("{}\u{a0}{}", glyph::conflict(), labels.conflict()));
    let late = late::words(context.lang).due;
    signs.push(format!("{}\u{a0}{}", glyph::late(context.glyphs), late.late_mark()));
    signs.push(format!("{}\u{a0}{}", glyph::late_by_plan(context.glyphs), late.late_by_plan()[0]));
    signs.push(labels.empty_cell(context.plan.parts.organisation.central.as_str()));
    page.line(&format!("{}: {}", labels.legend(), signs.join(", ")));
}

/// Returns the departments in blocks that fit beside each other.
fn blocks(context: &Context, choice: &Choice) -> Vec<Vec<usize>> {
    let room = WIDTH - 2 - TITLE - 1 - SUM;
    let mut blocks: Vec<Vec<usize>> = Vec::new();
    let mut used = 0;
    for &department in &choice.departments {
        let wide = column(context, department) + 1;
        if let Some(block) = blocks.last_mut().filter(|_| used + wide <= room) {
            block.push(department);
        } else {
            blocks.push(vec![department]);
            used = 0;
        }
        used += wide;
    }
    blocks
}

/// Returns how wide a department's column is: its short name, or three digits.
fn column(context: &Context, department: usize) -> usize {
    width(context.plan.departments()[department].id.as_str()).clamp(3, 12)
}

fn block(page: &mut Page, context: &Context, known: Known<'_>, group: &Group, columns: &[usize]) {
    let tally = sum(known.0, &group.items, columns);
    let title = phrase::group(context.lang, &context.plan, group.id);
    page.heading(&format!("{title}: {}", phrase::tally(context.lang, tally)));
    if group.groups.is_empty() {
        heads(page, context, columns);
        for &item in &group.items {
            row(page, context, known, item, columns);
        }
    }
    for group in &group.groups {
        block(page, context, known, group, columns);
    }
}

fn heads(page: &mut Page, context: &Context, columns: &[usize]) {
    let texts: Vec<String> = columns.iter().map(|&it| context.plan.departments()[it].id.to_string()).collect();
    line(page, context, "", &texts, columns, context.words().labels.all());
}

fn row(page: &mut Page, context: &Context, (snapshot, dues): Known<'_>, item: usize, columns: &[usize]) {
    let deliverable = &context.plan.items()[item].deliverable;
    let sign = |column: usize, standing: &Standing| {
        let conflict = if standing.conflict { glyph::conflict() } else { "" };
        let late = match dues.cell(item, column).filter(|due| due.late()) {
            Some(due) if due.planned() => glyph::late_by_plan(context.glyphs),
            Some(_) => glyph::late(context.glyphs),
            None => "",
        };
        format!("{}{conflict}{late}", glyph::condition(context.glyphs, standing.condition))
    };
    let cells =
        columns.iter().map(|&it| snapshot.sheet.cell(item, it).map(|standing| sign(it, standing)).unwrap_or_default());
    let texts: Vec<String> = cells.collect();
    let tally = sum(snapshot, &[item], columns);
    let sum =
        if tally.of + tally.not_applicable + tally.exceptions == 0 { String::new() } else { phrase::fraction(tally) };
    let lead = fit(deliverable.id.as_str(), width(deliverable.id.as_str()).max(ID));
    let left = left(context, columns);
    let indent = " ".repeat(width(&lead) + 1);
    for (index, title) in wrap(&plain(&deliverable.title), left.saturating_sub(width(&indent))).iter().enumerate() {
        match index {
            0 => line(page, context, &format!("{lead} {title}"), &texts, columns, &sum),
            _ => page.under(0, &format!("{indent}{title}")),
        }
    }
}

fn totals(page: &mut Page, context: &Context, snapshot: &Snapshot<'_>, items: &[usize], columns: &[usize]) {
    let percent = |tally: Tally| {
        tally.percent().map_or_else(|| "–".to_owned(), |percent| format!("{percent}{}", phrase::doubt(tally)))
    };
    let texts: Vec<String> = columns.iter().map(|&column| percent(sum(snapshot, items, &[column]))).collect();
    let all = sum(snapshot, items, columns);
    line(page, context, &phrase::tally_short(context.lang, all), &texts, columns, &percent(all));
}

/// Sums some items over the departments of a block.
fn sum(snapshot: &Snapshot<'_>, items: &[usize], columns: &[usize]) -> Tally {
    let mut tally = Tally::default();
    for &column in columns {
        tally += snapshot.sheet.tally(items.iter().copied(), Some(column));
    }
    tally
}

fn line(page: &mut Page, context: &Context, title: &str, texts: &[String], columns: &[usize], sum: &str) {
    let widths: Vec<usize> = columns.iter().map(|&it| column(context, it)).collect();
    let mut cells = vec![Cell::Left(title, left(context, columns))];
    cells.extend(texts.iter().zip(widths).map(|(text, width)| Cell::Left(text, width)));
    cells.push(Cell::Right(sum, SUM));
    page.row(&cells);
}

/// Returns how wide the column of titles is beside these departments.
fn left(context: &Context, columns: &[usize]) -> usize {
    let signs: usize = columns.iter().map(|&it| column(context, it) + 1).sum();
    WIDTH - 2 - signs - 1 - SUM
}
