//! The history, drawn: the line of months with the day that is shown, and below it who said what when.

use crate::app::action::Action;
use crate::app::keymap::Place;
use crate::app::pointer::Pointed;
use crate::app::screens::history::{ABOVE, all, difference, line, room, said};
use crate::app::state::App;
use crate::app::state::log::Row;
use crate::app::update::no_meeting;
use crate::app::view::View;
use crate::export::phrase;
use crate::model::text::plain;
use crate::progress::changes::Difference;
use crate::progress::meetings;
use crate::progress::recent::Told;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::words::change;
use crate::words::changes;
use crate::words::date::weekday;
use crate::words::history::words;
use crate::words::measure::{cut, fit, width, wrap};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// The row of the line of months, below the amounts and above the years.
const LINE: u16 = 2;
/// Columns of day and time.
const TIME: usize = 16;
/// Columns of what a change is about.
const SUBJECT: usize = 15;
/// The least columns of who said it, and the most.
const WHO: (usize, usize) = (14, 32);
/// Columns of a year and what follows it.
const YEAR: usize = 5;
/// Amounts from least to most.
const AMOUNTS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// Draws the history and returns where its cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) -> Option<Position> {
    let words = words(app.lang);
    let inside = inside(area);
    if app.history.is_none() {
        Pen::new(buffer, inside, 0).write(words.reading(), theme.faint);
        return None;
    }
    slider(buffer, inside, app, theme);
    let total = all(app);
    let heading = heading(app, total);
    let at = u16::try_from(ABOVE).unwrap_or(0);
    Pen::new(buffer, inside, at - 1).write(&cut(&heading, usize::from(inside.width)), theme.heading);
    if app.log.rows.is_empty() {
        let text = match (total, app.past()) {
            (0, _) if app.since.shown && app.since.found.is_none() => no_meeting(app),
            (0, _) if app.since.shown => changes::words(app.lang).nothing().to_owned(),
            (0, true) => words.empty_then().to_owned(),
            (0, false) => app.keyed(words.empty()),
            _ => words.no_fit().to_owned(),
        };
        for (line, text) in (at..).zip(wrap(&text, usize::from(inside.width))) {
            Pen::new(buffer, inside, line).write(&text, theme.key);
        }
        return None;
    }
    list(buffer, Rect { y: inside.y + at, height: inside.height.saturating_sub(at), ..inside }, app, theme)
}

/// Returns what stands at a place: a day on the line of months, or a row of the list.
pub(super) fn hit(app: &App, area: Rect, at: Position) -> Option<Pointed> {
    let inside = inside(area);
    let line_at = usize::from(at.y.checked_sub(area.y)?);
    if let Some(listed) = line_at.checked_sub(ABOVE) {
        let listed = app.log.top + listed;
        return (listed < app.log.rows.len()).then_some(Pointed::Told(listed));
    }
    let line = line(app, usize::from(inside.width));
    let column = usize::from(at.x.checked_sub(inside.x)?);
    let on_line = (1..=3).contains(&line_at) && column < line.columns() && app.history.is_some();
    line.last_day(column).filter(|_| on_line).map(|day| Pointed::Day(day.min(app.today.day)))
}

/// Returns the change that the cursor is on in a sentence: what the list had to cut can be read here.
pub(super) fn selection(app: &App) -> String {
    let told = match app.log.rows.get(app.log.selected) {
        Some(Row::Said(entry, change)) => said(app, *entry, *change),
        Some(Row::Difference(at)) => return difference(app, *at).map_or_else(String::new, |it| different(app, it)),
        Some(Row::Kind(..)) | None => None,
    };
    let Some(told) = told else { return String::new() };
    let title = told.change.cell().and_then(|cell| app.plan.item(cell.deliverable.as_str()));
    let title = title.map(|it| format!(" · {}", it.deliverable.title)).unwrap_or_default();
    let beside = change::beside(told.change).map(|text| format!(" – {text}")).unwrap_or_default();
    plain(&format!("{}{beside}{title}", phrase::told(app.lang, &app.plan, &told))).into_owned()
}

fn different(app: &App, it: &Difference) -> String {
    let title = it.what.deliverable().and_then(|id| app.plan.item(id.as_str()));
    let title = title.map(|it| format!(" · {}", it.deliverable.title)).unwrap_or_default();
    plain(&format!("{}{title}", phrase::changes::line(app.lang, &app.plan, it))).into_owned()
}

/// Says what is listed.
fn heading(app: &App, total: usize) -> String {
    let words = words(app.lang);
    let filter = plain(app.log.filter.trim());
    let fitting = app.log.rows.iter().filter(|row| !matches!(row, Row::Kind(..))).count();
    let some = || words.some(&filter, fitting, total, &name(app, Action::Back));
    let found = app.since.found.as_ref().filter(|_| app.since.shown);
    match found {
        Some(_) if !filter.is_empty() => some(),
        Some(found) => {
            let meeting = found.meeting.as_ref().map(|name| changes::words(app.lang).meeting(found.from, name));
            let from = meeting.unwrap_or_else(|| found.from.to_string());
            plain(&changes::words(app.lang).between(&from, app.day)).into_owned()
        }
        None if !filter.is_empty() => some(),
        None => words.all(total),
    }
}

fn inside(area: Rect) -> Rect {
    Rect::new(area.x + 1, area.y, area.width.saturating_sub(2), area.height)
}

fn name(app: &App, action: Action) -> String {
    app.keymap.name(action, Place::View(View::History), app.lang)
}

fn slider(buffer: &mut Buffer, inside: Rect, app: &App, theme: &Theme) {
    let words = words(app.lang);
    let day = words.day(app.day, weekday(app.lang, app.day), !app.past());
    let both = |before, after| format!("{}/{}", name(app, before), name(app, after));
    let keys = words.slide(&both(Action::Earlier, Action::Later), &both(Action::DayBefore, Action::DayAfter));
    let style = if app.past() { theme.alarm } else { theme.heading };
    let mut pen = Pen::new(buffer, inside, 0);
    pen.write(&day, style);
    if pen.room() > width(&keys) + 3 {
        pen.write(" · ", theme.faint).write(&keys, theme.faint);
    }
    let line = line(app, usize::from(inside.width));
    let amounts = line.amounts(app.entries().iter());
    let most = amounts.iter().copied().max().unwrap_or(0).max(1);
    let here = line.column(app.day);
    let meetings: Vec<usize> = meetings::held(app.live()).iter().filter_map(|it| line.column(it.meeting.on)).collect();
    let mut above = Pen::new(buffer, inside, LINE - 1);
    for (column, amount) in amounts.iter().enumerate() {
        let then = here.is_none_or(|here| column <= here);
        // Something is never drawn as nothing.
        let level = (amount * AMOUNTS.len()).div_ceil(most);
        let sign = level.checked_sub(1).and_then(|level| AMOUNTS.get(level)).copied().unwrap_or(" ");
        above.write(sign, if then { theme.full } else { theme.rest });
    }
    let mut pen = Pen::new(buffer, inside, LINE);
    for column in 0..line.columns() {
        let (sign, style) = match (here == Some(column), meetings.contains(&column)) {
            (true, _) => ("█", theme.key),
            (false, true) => ("◆", theme.key),
            (false, false) => ("─", theme.faint),
        };
        pen.write(sign, style);
    }
    let mut pen = Pen::new(buffer, inside, LINE + 1);
    let mut written = 0;
    let years = line.years();
    for (at, (year, column)) in years.iter().enumerate() {
        // A year of few months gives way to the next.
        let room = years.get(at + 1).is_none_or(|(_, next)| *next >= column + YEAR);
        if room && *column >= written {
            pen.write(&" ".repeat(column - written), theme.faint).write(&format!("{year} "), theme.faint);
            written = column + YEAR;
        }
    }
}

fn list(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) -> Option<Position> {
    let mut cursor = None;
    let mut day = None;
    for (line, at) in (0u16..).zip(app.log.top..).take(room(app)) {
        let Some(listed) = app.log.rows.get(at) else { break };
        let selected = at == app.log.selected;
        let mut pen = Pen::new(buffer, area, line);
        if selected {
            cursor = Some(pen.position());
        }
        match listed {
            Row::Said(entry, change) => {
                let Some(told) = said(app, *entry, *change) else { break };
                // A day is written once, above what else was said on it.
                let again = day == Some(told.at.date_naive());
                day = Some(told.at.date_naive());
                draw_row(&mut pen, app, &told, again && !selected, selected, theme);
            }
            Row::Kind(kind, count) => {
                let text = format!("{} ({count})", phrase::changes::kind(app.lang, *kind));
                pen.write(&text, if selected { theme.cursor } else { theme.heading });
            }
            Row::Difference(at) => {
                let Some(it) = difference(app, *at) else { break };
                let text = fit(&phrase::changes::line(app.lang, &app.plan, it), pen.room());
                pen.write(&text, if selected { theme.cursor } else { theme.text });
            }
        }
    }
    cursor
}

fn draw_row(pen: &mut Pen<'_>, app: &App, told: &Told<'_>, again: bool, selected: bool, theme: &Theme) {
    let look = |style| if selected { theme.cursor } else { style };
    let time = told.at.format(if again { "           %H:%M" } else { "%Y-%m-%d %H:%M" }).to_string();
    let subject = plain(&change::subject(app.lang, &app.plan, told.change)).into_owned();
    let said = change::said(app.lang, told.kind, told.change);
    let beside = change::beside(told.change).map(|text| format!(" – {text}")).unwrap_or_default();
    let who = (pen.room() / 4).clamp(WHO.0, WHO.1);
    let subjects = SUBJECT + pen.room().saturating_sub(80) / 6;
    pen.write(&fit(&time, TIME), look(theme.faint)).write("  ", look(theme.text));
    pen.write(&fit(&subject, subjects), look(theme.text)).write("  ", look(theme.text));
    let what = pen.room().saturating_sub(who + 2);
    pen.write(&fit(&plain(&format!("{said}{beside}")), what), look(theme.text)).write("  ", look(theme.text));
    pen.write(&fit(&plain(told.by), who), look(theme.faint)).fill(look(theme.text));
}
