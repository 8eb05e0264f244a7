//! The matrix, drawn: header and first column stay, a cross marks the cursor's row and column, sums stand at the edges.

mod changed;

use super::detail;
use crate::app::filter::chips::nothing;
use crate::app::layout::{MatrixLayout, SIDE_BY_SIDE, TOTAL, pane};
use crate::app::pointer::Pointed;
use crate::app::range::rectangle;
use crate::app::screens::matrix::legend::{Entry, legend};
use crate::app::screens::matrix::{in_sight, position, rows, shown_layout};
use crate::app::state::App;
use crate::app::state::matrix::Row;
use crate::export::phrase;
use crate::model::entry::Cell;
use crate::model::groups::{Group, GroupId, Grouping};
use crate::model::state::Condition;
use crate::model::text::plain;
use crate::progress::standing::Standing;
use crate::progress::tally::Tally;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::words::glyph::{self, Glyphs};
use crate::words::measure::{fit, fit_right, width};
use crate::words::since;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use std::ops::RangeInclusive;

/// Draws the matrix, and the detail pane where it is open, and returns where the cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) -> Option<Position> {
    let (whole, side) = sides(app, area);
    let cursor = whole.and_then(|area| table(buffer, area, app, shown_layout(app), theme));
    match (app.detail, side) {
        (Some(open), Some(side)) => detail::draw(buffer, side, app, open, theme),
        _ => cursor,
    }
}

/// Returns what stands at a place: a row or a cell, or a line of the open detail pane.
pub(super) fn hit(app: &App, area: Rect, at: Position) -> Option<Pointed> {
    let (whole, side) = sides(app, area);
    if let Some((open, side)) = app.detail.zip(side).filter(|(_, side)| side.contains(at)) {
        return detail::hit(app, side, open, at).map(Pointed::Line);
    }
    let table = whole.filter(|table| table.contains(at))?;
    let layout = shown_layout(app);
    let line = usize::from(at.y.checked_sub(table.y + 1)?);
    let line = line / layout.height;
    let row = rows(app).into_iter().nth(app.matrix.top + line).filter(|_| line < layout.rows)?;
    let across = usize::from(at.x - table.x).checked_sub(layout.label);
    let column = across.and_then(|across| columns(app, layout).nth(across / layout.column));
    Some(Pointed::Row(row, column))
}

/// Returns where the table and the detail pane stand. On a narrow screen the open pane stands alone.
fn sides(app: &App, area: Rect) -> (Option<Rect>, Option<Rect>) {
    if app.detail.is_none() {
        return (Some(area), None);
    }
    if app.size.columns < SIDE_BY_SIDE {
        return (None, Some(area));
    }
    let columns = u16::try_from(shown_layout(app).width).unwrap_or(area.width).min(area.width);
    let side = u16::try_from(pane(app.size)).unwrap_or(0).min(area.width);
    let side = Rect { x: area.right() - side, width: side, ..area };
    (Some(Rect { width: columns, ..area }), Some(side))
}

fn table(buffer: &mut Buffer, area: Rect, app: &App, layout: MatrixLayout, theme: &Theme) -> Option<Position> {
    header(buffer, area, app, layout, theme);
    let shown = rows(app);
    let at = position(app, &shown);
    let range = rectangle(app);
    let mut cursor = None;
    let height = layout.height;
    for (line, (index, row)) in
        (1u16..).step_by(height).zip(shown.iter().enumerate().skip(app.matrix.top).take(layout.rows))
    {
        let marked = range.as_ref().filter(|(rows, _)| rows.contains(&index)).map(|(_, columns)| columns.clone());
        let found = match *row {
            Row::Group(id) => group_row(buffer, area, line, app, layout, id, index == at, theme),
            Row::Item(item) => item_row(buffer, area, line, app, layout, item, (index == at, marked), theme),
        };
        cursor = cursor.or(found.filter(|_| index == at));
    }
    if shown.is_empty() && app.sieve.is_some() {
        Pen::new(buffer, area, 2).write(" ", theme.text).write(&nothing(app), theme.key);
    }
    let legend = legend(app, layout.width);
    totals(buffer, area, app, layout, legend.len(), theme);
    signs(buffer, area, &legend, theme);
    cursor
}

fn columns(app: &App, layout: MatrixLayout) -> std::ops::Range<usize> {
    let last = (app.matrix.left + layout.departments).min(app.plan.departments().len());
    app.matrix.left.min(last)..last
}

fn header(buffer: &mut Buffer, area: Rect, app: &App, layout: MatrixLayout, theme: &Theme) {
    let words = app.words().matrix;
    let name = match app.matrix.grouping {
        Grouping::Project => words.by_project(),
        Grouping::Priority => words.by_priority(),
    };
    let found = app.since.found.as_ref().filter(|_| app.since.shown);
    let since = found.map(|found| since::words(app.lang).since(found.from, found.meeting.as_deref()));
    let mut pen = Pen::new(buffer, area, 0);
    match since {
        Some(since) => pen.write(&fit(&format!(" {}", plain(&since)), layout.label), theme.alarm),
        None => pen.write(&fit(&format!(" {name}"), layout.label), theme.heading),
    };
    for column in columns(app, layout) {
        let id = app.plan.departments().get(column).map_or("", |it| it.id.as_str());
        let style = if column == app.matrix.column { theme.cross.add_modifier(Modifier::BOLD) } else { theme.heading };
        pen.write(&centred(id, layout.column), style);
    }
    pen.write(&fit_right(words.all(), TOTAL - 1), theme.heading).write(" ", theme.text);
}

#[expect(clippy::too_many_arguments, reason = "one row is drawn from the frame, the state and the layout")]
fn group_row(
    buffer: &mut Buffer,
    area: Rect,
    line: u16,
    app: &App,
    layout: MatrixLayout,
    id: GroupId,
    here: bool,
    theme: &Theme,
) -> Option<Position> {
    let group = find(app.shown_groups(), id)?;
    let sign = if app.matrix.folded.contains(&id) { "+" } else { "-" };
    let indent = " ".repeat(usize::from(group.depth) * 2);
    let name = format!(" {indent}{sign} {}", phrase::group(app.lang, &app.plan, id));
    let style = if here { theme.cursor } else { theme.group };
    let items = in_sight(app, &group.items);
    let mut pen = Pen::new(buffer, area, line);
    let cursor = pen.position();
    pen.write(&fit(&name, layout.label), style);
    for column in columns(app, layout) {
        let tally = app.sheet.tally(items.iter().copied(), Some(column));
        let style = if column == app.matrix.column { crossed(theme.group, theme) } else { theme.group };
        pen.write(&share(app, layout, tally), style);
    }
    let tally = app.sheet.tally(items.iter().copied(), None);
    pen.write(&fit_right(&phrase::fraction(tally), TOTAL - 1), theme.group).write(" ", theme.group);
    Some(cursor)
}

#[expect(clippy::too_many_arguments, reason = "one row is drawn from the frame, the state and the layout")]
fn item_row(
    buffer: &mut Buffer,
    area: Rect,
    line: u16,
    app: &App,
    layout: MatrixLayout,
    item: usize,
    (here, marked): (bool, Option<RangeInclusive<usize>>),
    theme: &Theme,
) -> Option<Position> {
    let deliverable = &app.plan.items().get(item)?.deliverable;
    let label = format!("   {:<7} {}", deliverable.id, deliverable.title);
    let style = if here { theme.cross.add_modifier(Modifier::BOLD) } else { theme.text };
    let mut pen = Pen::new(buffer, area, line);
    pen.write(&fit(&label, layout.label.saturating_sub(1)), style).write(" ", style);
    let mut cursor = None;
    for column in columns(app, layout) {
        let selected = here && column == app.matrix.column;
        if selected {
            let at = pen.position();
            cursor = Some(Position::new(at.x + u16::try_from(layout.column / 2).unwrap_or(2), at.y));
        }
        let in_range = marked.as_ref().is_some_and(|columns| columns.contains(&column));
        let crossing = here || column == app.matrix.column;
        let marks = Marks {
            late: late_sign(app, item, column),
            new: is_new(app, item, column),
            changed: changed::mark(app, item, column).map(|mark| glyph::CHANGES[mark.index()]),
        };
        let (text, style) = cell(app.sheet.cell(item, column), marks, crossing, layout.column, theme);
        pen.write(
            &text,
            if selected {
                theme.cursor
            } else if in_range {
                theme.range
            } else {
                style
            },
        );
    }
    let tally = app.sheet.tally([item], None);
    let style = if here { theme.cross } else { theme.faint };
    pen.write(&fit_right(&phrase::fraction(tally), TOTAL - 1), style).write(" ", style);
    cursor
}

/// The signs behind that of a cell's condition.
struct Marks {
    late: Option<&'static str>,
    new: bool,
    changed: Option<&'static str>,
}

/// Returns a cell's text and looks. A cell that is not there, since the deliverable is central, stays blank.
fn cell(standing: Option<&Standing>, marks: Marks, crossing: bool, columns: usize, theme: &Theme) -> (String, Style) {
    let Some(standing) = standing else {
        return (" ".repeat(columns), if crossing { theme.cross } else { theme.text });
    };
    let glyph = glyph::condition(Glyphs::Unicode, standing.condition);
    let partly = standing.condition == Condition::InProgress && standing.points_of > 0;
    let mut text =
        if partly { format!("{glyph}{}/{}", standing.points_done, standing.points_of) } else { glyph.to_owned() };
    if standing.conflict {
        text.push('?');
    }
    // Where there is not room for all, what is in conflict is told first, and what is late last.
    for sign in [marks.changed, marks.new.then_some("*"), marks.late].into_iter().flatten() {
        if width(&text) < columns {
            text.push_str(sign);
        }
    }
    let style = theme.cell(standing.condition);
    let plain = standing.condition == Condition::NotStarted && crossing;
    let style = if standing.conflict { style.add_modifier(Modifier::UNDERLINED | Modifier::BOLD) } else { style };
    (centred(&text, columns), if plain { crossed(style, theme) } else { style })
}

/// Returns the sign of a late cell: a fainter one where only the plan says so.
fn late_sign(app: &App, item: usize, column: usize) -> Option<&'static str> {
    let due = app.dues.cell(item, column).filter(|due| due.late())?;
    Some(if due.planned() { glyph::late_by_plan(Glyphs::Unicode) } else { glyph::late(Glyphs::Unicode) })
}

/// Tells whether others have changed a cell since the cursor was on it.
fn is_new(app: &App, item: usize, column: usize) -> bool {
    let named = app.plan.items().get(item).zip(app.plan.departments().get(column));
    !app.past()
        && !app.news.is_empty()
        && named.is_some_and(|(item, it)| app.news.contains(&Cell::new(item.id(), &it.id)))
}

fn crossed(style: Style, theme: &Theme) -> Style {
    style.patch(theme.cross)
}

fn totals(buffer: &mut Buffer, area: Rect, app: &App, layout: MatrixLayout, legend: usize, theme: &Theme) {
    let items: Vec<usize> = app.shown_groups().iter().flat_map(|group| in_sight(app, &group.items)).collect();
    let items = || items.iter().copied();
    let row = area.height.saturating_sub(u16::try_from(legend + 1).unwrap_or(2));
    let mut pen = Pen::new(buffer, area, row);
    let name = app.words().matrix.total(items().count());
    pen.write(&fit(&format!(" {name}"), layout.label), theme.group);
    for column in columns(app, layout) {
        pen.write(&share(app, layout, app.sheet.tally(items(), Some(column))), theme.group);
    }
    pen.write(&fit_right(&phrase::share(app.lang, app.sheet.tally(items(), None)), TOTAL - 1), theme.group);
    pen.write(" ", theme.group);
}

/// Tells what the signs mean.
fn signs(buffer: &mut Buffer, area: Rect, lines: &[Vec<Entry>], theme: &Theme) {
    let first = area.height.saturating_sub(u16::try_from(lines.len()).unwrap_or(1));
    for (row, line) in (first..).zip(lines) {
        let mut pen = Pen::new(buffer, area, row);
        for entry in line {
            let style = entry.condition.map_or(theme.faint, |condition| theme.cell(condition));
            pen.write(" ", theme.text).write(&entry.sign, style).write(" ", theme.text).write(entry.word, theme.faint);
        }
    }
}

fn share(app: &App, layout: MatrixLayout, tally: Tally) -> String {
    let share = |_| phrase::share(app.lang, tally).replace('\u{a0}', "");
    fit_right(&tally.percent().map_or_else(String::new, share), layout.column)
}

fn centred(text: &str, columns: usize) -> String {
    let left = columns.saturating_sub(width(text)) / 2;
    fit(&format!("{}{text}", " ".repeat(left)), columns)
}

fn find(groups: &[Group], id: GroupId) -> Option<&Group> {
    groups.iter().find_map(|group| if group.id == id { Some(group) } else { find(&group.groups, id) })
}
