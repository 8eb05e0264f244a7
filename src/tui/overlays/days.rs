//! The calendar, drawn: the day that is written, its month week by week from Monday, and the days that have a name.

use crate::app::keymap::Place;
use crate::app::overlays::days::{Pick, last, mondays, picks, remark, written};
use crate::app::pointer::Pointed;
use crate::app::state::App;
use crate::app::state::days::{Aim, Days};
use crate::progress::meetings;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::popup::{self, Popup};
use crate::tui::widgets::typed::typed;
use crate::words::days::words;
use crate::words::measure::{cut, fit, fit_right};
use crate::words::since;
use chrono::{Datelike, Days as Count, NaiveDate};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use std::collections::BTreeSet;

/// Columns and rows of the box.
const SIZE: (u16, u16) = (56, 16);
/// Columns of the number of a week, and of a day with its mark.
const NUMBER: usize = 4;
/// Rows of the box without its empty ones, its edges included.
const TIGHT: u16 = 14;

/// Where things stand in the box, in rows from its top.
struct Laid {
    popup: Popup,
    head: u16,
    weeks: u16,
    picks: u16,
}

/// Draws the calendar and returns where its cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, days: &Days, theme: &Theme) -> Option<Position> {
    let words = words(app.lang);
    let laid = laid(area);
    let inside = laid.popup.inside;
    let title = if days.aim == Aim::Since { since::words(app.lang).title() } else { words.title() };
    popup::popup(buffer, laid.popup, title, theme);
    let mut pen = Pen::new(buffer, inside, 0);
    pen.write(words.day(), theme.over).write("  ", theme.over);
    let cursor = if days.typed.text.is_empty() {
        let at = pen.position();
        pen.write(&days.day.to_string(), theme.cursor);
        at
    } else {
        typed(&mut pen, &days.typed, theme.cursor)
    };
    let shown = written(days).unwrap_or(days.day);
    let month = words.months().get(shown.month0() as usize).copied().unwrap_or_default();
    pen.write(&format!("   {month} {}", shown.year()), theme.over.add_modifier(Modifier::BOLD));
    let (text, wrong) = remark(app, days);
    let text = cut(&text, usize::from(inside.width));
    Pen::new(buffer, inside, 1).write(&text, if wrong { theme.alarm } else { theme.over_faint });
    calendar(buffer, inside, app, days, &laid, theme);
    for (row, pick) in (laid.picks..).zip(picks(app, days.day)) {
        draw_pick(&mut Pen::new(buffer, inside, row), app, &pick, theme);
    }
    Some(cursor)
}

/// Returns what stands at a place: a day, or a line of the days that have a name.
pub(super) fn hit(area: Rect, app: &App, days: &Days, at: Position) -> Option<Pointed> {
    let laid = laid(area);
    if !laid.popup.outer.contains(at) {
        return Some(Pointed::Outside);
    }
    let inside = laid.popup.inside;
    let row = at.y.checked_sub(inside.y).filter(|_| inside.contains(at))?;
    if let Some(line) = row.checked_sub(laid.picks).map(usize::from) {
        return (line < picks(app, days.day).len()).then_some(Pointed::Listed(line));
    }
    let monday = mondays(days).into_iter().nth(usize::from(row.checked_sub(laid.weeks)?))?;
    let weekday = (usize::from(at.x - inside.x) / NUMBER).checked_sub(1).filter(|weekday| *weekday < 7)?;
    let day = monday.checked_add_days(Count::new(u64::try_from(weekday).unwrap_or(0)))?;
    (day <= last(app, days.aim)).then_some(Pointed::Day(day))
}

fn laid(area: Rect) -> Laid {
    let popup = Popup::of(area, SIZE);
    let gap = u16::from(popup.outer.height > TIGHT);
    let head = 2 + gap;
    Laid { popup, head, weeks: head + 1, picks: head + 7 + gap }
}

fn calendar(buffer: &mut Buffer, inside: Rect, app: &App, days: &Days, laid: &Laid, theme: &Theme) {
    let words = words(app.lang);
    let shown = written(days).unwrap_or(days.day);
    let head: String =
        words.week().iter().map(|name| fit(&format!("{} ", fit_right(name, NUMBER - 1)), NUMBER)).collect();
    Pen::new(buffer, inside, laid.head).write(&head, theme.over_faint);
    let meetings: BTreeSet<NaiveDate> = meetings::held(app.live()).iter().map(|it| it.meeting.on).collect();
    let mondays = mondays(days);
    let first = mondays.first().copied().unwrap_or(shown);
    let said: BTreeSet<NaiveDate> =
        app.entries().iter().map(crate::model::entry::Entry::day).filter(|day| *day >= first).collect();
    for (row, monday) in (laid.weeks..).zip(mondays) {
        let mut pen = Pen::new(buffer, inside, row);
        pen.write(&fit_right(&monday.iso_week().week().to_string(), NUMBER - 1), theme.over_faint)
            .write(" ", theme.over);
        for day in monday.iter_days().take(7) {
            let mark = match (meetings.contains(&day), said.contains(&day)) {
                (true, _) => "◆",
                (false, true) => "·",
                (false, false) => " ",
            };
            let text = format!("{}{mark}", fit_right(&day.day().to_string(), NUMBER - 1));
            pen.write(&text, look(app, days, day, theme));
        }
    }
}

fn look(app: &App, days: &Days, day: NaiveDate, theme: &Theme) -> Style {
    let shown = written(days).unwrap_or(days.day);
    let month = (day.year(), day.month()) == (shown.year(), shown.month());
    match day {
        day if day == shown => theme.cursor,
        day if !month || day > last(app, days.aim) => theme.over_faint,
        day if day == app.today.day => theme.over.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
        _ => theme.over,
    }
}

fn draw_pick(pen: &mut Pen<'_>, app: &App, pick: &Pick, theme: &Theme) {
    let key = app.keymap.name(pick.action, Place::Days, app.lang);
    pen.write(&format!(" {key}  "), theme.over.add_modifier(Modifier::BOLD));
    pen.write(&pick.day.to_string(), theme.over).write("  ", theme.over);
    let room = pen.room();
    pen.write(&cut(&pick.name, room), theme.over_faint);
}
