//! The overview, drawn: one screen that answers "how do we stand?".

mod forecast;
mod pressing;

use crate::app::page::Stop;
use crate::app::screens::overview::{late, room, selected};
use crate::app::state::App;
use crate::export::phrase;
use crate::model::groups::GroupId;
use crate::progress::recent::told;
use crate::progress::summary::without_place;
use crate::progress::tally::Tally;
use crate::tui::theme::Theme;
use crate::tui::widgets::bar::bar;
use crate::tui::widgets::pen::Pen;
use crate::words::measure::{cut, fit, fit_right, width, wrap};
use crate::words::number::percent;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// Columns of the per cent and of "done/of" behind a bar.
const FIGURES: usize = 6 + 11;

struct Line<'a> {
    name: String,
    tally: Tally,
    stop: Option<Stop>,
    theme: &'a Theme,
}

/// Draws the overview and returns where its cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) -> Option<Position> {
    let words = app.words().overview;
    let Parts { inside, left, right, last } = parts(app, area);
    whole(buffer, inside, app, theme);
    let as_of = format!(" ({})", app.plan.parts.organisation.as_of);
    Pen::new(buffer, left, 0).write(words.departments(), theme.heading).write(&as_of, theme.faint);
    let name_columns = departments_column(app, left);
    let mut cursor = None;
    for (row, (index, (id, tally))) in (1u16..).zip(app.summary.departments.iter().enumerate()) {
        let full = app.plan.departments().get(index).map_or("", |it| it.name.as_str());
        let name = if name_columns > 6 { format!("{id:<5}{full}") } else { id.to_string() };
        let line = Line { name, tally: *tally, stop: Some(Stop::Department(index)), theme };
        cursor = cursor.or(draw_line(buffer, left, row, app, &line, name_columns));
    }
    let found = phases(buffer, right, app, theme);
    let departments = u16::try_from(app.summary.departments.len()).unwrap_or(0) + 1;
    forecast::draw(buffer, left, departments, app, theme);
    if room(app).beside {
        recent(buffer, Rect { width: left.width, ..last }, app, theme);
        cursor = cursor.or(pressing::draw(buffer, Rect { x: right.x, width: right.width, ..last }, app, theme));
    } else {
        recent(buffer, last, app, theme);
    }
    cursor.or(found)
}

/// The parts of the overview.
struct Parts {
    /// All but the margins.
    inside: Rect,
    /// The departments.
    left: Rect,
    /// The phases.
    right: Rect,
    /// What was said last, and what presses.
    last: Rect,
}

fn parts(app: &App, area: Rect) -> Parts {
    let inside = Rect::new(area.x + 1, area.y, area.width.saturating_sub(2), area.height);
    let room = room(app);
    let rows = |rows: usize| u16::try_from(rows).unwrap_or(u16::MAX).min(inside.height);
    let top = rows(room.above);
    let below = Rect::new(inside.x, inside.y + top.min(inside.height), inside.width, inside.height.saturating_sub(top));
    let half = below.width / 2;
    let left = Rect { width: half.saturating_sub(2), ..below };
    let right = Rect { x: below.x + half, width: below.width - half, ..below };
    let last = Rect {
        y: below.bottom().saturating_sub(rows(room.last).min(below.height)),
        height: rows(room.last).min(below.height),
        ..below
    };
    Parts { inside, left, right, last }
}

/// Returns the line that stands at a place, counted over the stops.
pub(super) fn hit(app: &App, area: Rect, at: Position) -> Option<usize> {
    let Parts { left, right, last, .. } = parts(app, area);
    let departments = app.plan.departments().len();
    let [project, priority] = [app.summary.project_phases.len(), app.summary.priority_phases.len()];
    if room(app).beside && last.contains(at) {
        let row = usize::from(at.y.checked_sub(last.y + 1).filter(|_| at.x >= right.x)?);
        return (row < late(app).len()).then_some(departments + project + priority + row);
    }
    let row = |part: Rect| Some(usize::from(at.y.checked_sub(part.y + 1).filter(|_| part.contains(at))?));
    if let Some(row) = row(left) {
        return (row < departments).then_some(row);
    }
    let row = row(right)?;
    let second = row.checked_sub(project + room(app).gap).filter(|row| *row < priority);
    let line = if row < project { row } else { project + second? };
    Some(departments + line)
}

/// The sum of all, and what asks for attention.
fn whole(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) {
    let words = app.words().overview;
    if app.board.count() == 0 {
        let adoption = cut(&phrase::adoption(app.lang, &app.plan.parts.roadmap.adoption), usize::from(area.width));
        let lines = wrap(&app.keyed(words.empty()), usize::from(area.width));
        for (row, line) in (0u16..).zip(&lines) {
            Pen::new(buffer, area, row).write(line, theme.key);
        }
        let used = u16::try_from(lines.len()).unwrap_or(1);
        Pen::new(buffer, area, used).write(&adoption, theme.faint);
        return;
    }
    if let Some(found) = &app.since.found {
        let (meeting, columns) = (found.meeting.as_deref(), usize::from(area.width));
        let counted = phrase::changes::counted(app.lang, found.from, meeting, &found.marks, columns);
        Pen::new(buffer, area, 2).write(&cut(&counted, columns), theme.text);
    }
    let overall = app.summary.overall;
    let mut pen = Pen::new(buffer, area, 0);
    pen.write(&format!("{}  ", words.overall()), theme.heading);
    let columns = (usize::from(area.width) / 6).max(10);
    bar(&mut pen, overall, columns, theme);
    pen.write(&figures(app, overall), theme.text);
    pen.write("  ", theme.text);
    let (here, below) = notes(app, pen.room());
    pen.write(&here, theme.alarm);
    let mut pen = Pen::new(buffer, area, 1);
    let room = pen.room();
    let lead = if below.is_empty() { below } else { format!("{below} · ") };
    let pressing = format!("{lead}{}", pressing::counts(app, room.saturating_sub(width(&lead))));
    let pressing = cut(pressing.trim_end_matches(" · "), room);
    pen.write(&pressing, theme.alarm);
    let gap = if pressing.is_empty() { "" } else { "  " };
    // What there is no room for in full is told in a word, or is left out rather than cut.
    let (adoption, room) = (&app.plan.parts.roadmap.adoption, pen.room().saturating_sub(width(gap)));
    let told = [phrase::adoption(app.lang, adoption), phrase::adoption_short(app.lang, adoption).to_owned()];
    if let Some(told) = told.into_iter().find(|told| width(told) <= room) {
        pen.write(gap, theme.text).write(&told, theme.faint);
    }
}

/// Returns what a person should look at, as much of it as there is room for beside the sum of all, and the rest. Words get
/// shorter before anything is moved.
fn notes(app: &App, room: usize) -> (String, String) {
    let words = app.words().overview;
    let overall = app.summary.overall;
    let lost = without_place(&app.plan, &app.board).len();
    let notes = |short: bool| -> Vec<String> {
        let conflicts = |count| if short { words.conflicts_short(count) } else { words.conflicts(count) };
        let all = [
            (app.troubles > 0).then(|| words.troubles(app.troubles)),
            (overall.conflicts > 0).then(|| conflicts(overall.conflicts)),
            (overall.due_again > 0).then(|| words.due_again(overall.due_again)),
            (lost > 0).then(|| words.without_place(lost)),
        ];
        all.into_iter().flatten().collect()
    };
    let joined = |notes: &[String]| notes.join(" · ");
    let (long, short) = (notes(false), notes(true));
    if width(&joined(&long)) <= room {
        return (joined(&long), String::new());
    }
    let fit = (0..=short.len()).rfind(|count| width(&joined(&short[..*count])) <= room).unwrap_or(0);
    (joined(&short[..fit]), joined(&short[fit..]))
}

fn departments_column(app: &App, area: Rect) -> usize {
    let longest = app.plan.departments().iter().map(|it| width(&it.name)).max().unwrap_or(0) + 5;
    let room = usize::from(area.width).saturating_sub(FIGURES + 12);
    if room >= 24 { longest.min(room) } else { 6 }
}

/// The two kinds of phase, each under its own heading. Returns where the cursor is.
fn phases(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) -> Option<Position> {
    let words = app.words().overview;
    let mut cursor = None;
    let mut row = 0;
    let gap = u16::try_from(room(app).gap).unwrap_or(1);
    let room = usize::from(area.width).saturating_sub(FIGURES + 10).min(44);
    let columns = room.max(9);
    Pen::new(buffer, area, row).write(words.project_phases(), theme.heading);
    for (number, tally) in &app.summary.project_phases {
        row += 1;
        let id = GroupId::Project(*number);
        let line = Line { name: short(app, id, columns), tally: *tally, stop: Some(Stop::Group(id)), theme };
        cursor = cursor.or(draw_line(buffer, area, row, app, &line, columns));
    }
    row += gap;
    Pen::new(buffer, area, row).write(words.priority_phases(), theme.heading);
    for (number, tally) in &app.summary.priority_phases {
        row += 1;
        let id = GroupId::Priority(*number);
        let line = Line { name: short(app, id, columns), tally: *tally, stop: Some(Stop::Group(id)), theme };
        cursor = cursor.or(draw_line(buffer, area, row, app, &line, columns));
    }
    cursor
}

/// Returns a phase's name: in full where there is room, else the short one.
fn short(app: &App, id: GroupId, columns: usize) -> String {
    if columns >= 30 {
        return phrase::group(app.lang, &app.plan, id);
    }
    phrase::short_mixed(app.lang, &app.plan, id)
}

fn draw_line(
    buffer: &mut Buffer,
    area: Rect,
    row: u16,
    app: &App,
    line: &Line<'_>,
    columns: usize,
) -> Option<Position> {
    let theme = line.theme;
    let here = line.stop.is_some() && line.stop == selected(app);
    let style = if here { theme.cursor } else { theme.text };
    let mut pen = Pen::new(buffer, area, row);
    let at = pen.position();
    pen.write(&fit(&line.name, columns), style).write(" ", theme.text);
    let bar_columns = pen.room().saturating_sub(FIGURES).min(40);
    bar(&mut pen, line.tally, bar_columns, theme);
    pen.write(&figures(app, line.tally), theme.text);
    (here && row < area.height).then_some(at)
}

fn figures(app: &App, tally: Tally) -> String {
    let share = fit_right(&percent(app.lang, tally.percent()), 6);
    format!("{share} {}", fit_right(&phrase::fraction(tally), 9))
}

fn recent(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) {
    if area.height < 2 || app.board.count() == 0 {
        return;
    }
    Pen::new(buffer, area, 0).write(app.words().overview.recent(), theme.heading);
    for (row, it) in (1..area.height).zip(told(&app.board.recent())) {
        // Who said it is left out rather than cut.
        let (text, columns) = (phrase::told(app.lang, &app.plan, &it), usize::from(area.width));
        let text = if width(&text) <= columns { text } else { phrase::told_bare(app.lang, &app.plan, &it) };
        Pen::new(buffer, area, row).write(&cut(&text, columns), theme.text);
    }
}
