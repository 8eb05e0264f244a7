//! The walkthrough, drawn over everything: a bar, a big heading, what stands on the page, and the hints. Everything has its
//! place, whatever the page.

mod index;

use super::areas::Areas;
use super::foot;
use super::overlays;
use super::theme::Theme;
use super::widgets::letters;
use super::widgets::pen::Pen;
use crate::app::action::Action;
use crate::app::keymap::Place;
use crate::app::layout::Size;
use crate::app::pointer::Pointed;
use crate::app::state::App;
use crate::app::walkthrough::fitted::{BIG, MARGIN, TALL, body_row, columns, fit, heading_row, room};
use crate::app::walkthrough::{Asking, Mode, Over, Walk};
use crate::export::phrase::agenda::Weight;
use crate::words::glyph::Glyphs;
use crate::words::measure::{cut, width, wrap};
use crate::words::walkthrough::words;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier, Style};

/// Draws the walkthrough, and returns where its cursor is.
pub(super) fn draw(
    buffer: &mut Buffer,
    area: Rect,
    app: &App,
    walk: &Walk,
    looks: (&Theme, Glyphs),
) -> Option<Position> {
    let theme = looks.0;
    if walk.over == Some(Over::Black) && app.overlay.is_none() {
        // Without colours of its own, the theme leaves the ground to the terminal.
        if theme.text.bg.is_some() {
            buffer.set_style(area, Style::new().bg(Color::Rgb(0, 0, 0)));
        }
        return None;
    }
    buffer.set_style(area, theme.text);
    let areas = Areas::of(area);
    bar(buffer, areas.tabs, app, walk, theme);
    let (cursor, hint) = match walk.over {
        Some(Over::Asking(asking)) => {
            let hint = ask(buffer, area, app, asking, looks);
            (None, Some(hint))
        }
        Some(Over::Index(line)) => {
            page(buffer, area, app, walk, looks);
            let cursor = index::draw(buffer, areas.body, app, walk, line, theme);
            (Some(cursor), Some(app.keyed(words(app.lang).index_hint())))
        }
        Some(Over::Black) | None => (page(buffer, area, app, walk, looks), None),
    };
    let written = match hint {
        Some(hint) if app.overlay.is_none() => {
            Pen::new(buffer, areas.hints, 0).write(" ", theme.text).write(&hint, theme.faint);
            if let Some(toast) = &app.toast {
                let text = cut(&toast.text, columns(app.size));
                Pen::new(buffer, areas.message, 0).write(" ", theme.text).write(&text, theme.alarm);
            }
            None
        }
        _ => foot::draw(buffer, areas, app, theme),
    };
    let over = app.overlay.as_ref().and_then(|overlay| overlays::draw(buffer, areas.body, app, overlay, theme));
    over.or(written).or(cursor)
}

/// Returns what stands at a place.
pub(super) fn hit(app: &App, walk: &Walk, at: Position) -> Option<Pointed> {
    let areas = Areas::of(Rect::new(0, 0, app.size.columns, app.size.rows));
    match walk.over {
        Some(Over::Index(line)) => return index::hit(areas.body, app, walk, line, at),
        Some(Over::Asking(asking)) => {
            let hint = asked(app, asking);
            return answer(app, areas.hints, &hint, at).map(Pointed::Action);
        }
        // As any key does.
        Some(Over::Black) => return Some(Pointed::Action(Action::Black)),
        None => {}
    }
    if areas.hints.contains(at) {
        return foot::hit(app, areas.hints, at).map(Pointed::Action);
    }
    let row = usize::from(at.y.checked_sub(body_row(app.size))?);
    fit(app.lang, walk, app.size).rows.get(row)?.item.map(Pointed::Line)
}

/// What the meeting is called and its day; flush right, what can be written, and the page.
fn bar(buffer: &mut Buffer, area: Rect, app: &App, walk: &Walk, theme: &Theme) {
    let right = match walk.over {
        Some(Over::Asking(_)) => String::new(),
        _ => format!(" {}/{} ", walk.at + 1, walk.sheets.len()),
    };
    let (mode, marked) = match walk.mode {
        Mode::Reading if app.past() => (format!(" {} ", words(app.lang).then()), theme.hit),
        Mode::Reading => (format!(" {} ", words(app.lang).reading()), theme.bar),
        Mode::Recording => (format!(" {} ", words(app.lang).recording(walk.taken)), theme.hit),
    };
    let mut pen = Pen::new(buffer, area, 0);
    if app.demo {
        let sample = app.words().views.demo().split(" – ").next().unwrap_or_default();
        pen.write(&format!(" {sample} "), theme.hit);
    }
    let room = pen.room().saturating_sub(width(&right) + width(&mode) + 2);
    pen.write(" ", theme.bar).write(&cut(&format!("{} · {}", app.day, walk.title), room), theme.bar);
    let gap = pen.room().saturating_sub(width(&right) + width(&mode));
    pen.write(&" ".repeat(gap), theme.bar).write(&mode, marked).write(&right, theme.bar);
}

/// Draws a heading, as big as there is room for.
fn heading(buffer: &mut Buffer, area: Rect, size: Size, text: &str, (theme, glyphs): (&Theme, Glyphs)) {
    let place = Rect::new(area.x + MARGIN, area.y + heading_row(size), area.width.saturating_sub(2 * MARGIN), BIG);
    let place = place.intersection(area);
    let big = size.rows >= TALL;
    if big && glyphs == Glyphs::Unicode && letters::draw(buffer, place, text, theme.heading) {
        return;
    }
    let text = cut(text, usize::from(place.width));
    Pen::new(buffer, place, u16::from(big)).write(&text, theme.heading);
    if big {
        Pen::new(buffer, place, 2).write(&"─".repeat(width(&text)), theme.heading);
    }
}

/// Draws the page that is shown, and returns where its pointer is.
fn page(buffer: &mut Buffer, area: Rect, app: &App, walk: &Walk, looks: (&Theme, Glyphs)) -> Option<Position> {
    let (theme, size) = (looks.0, app.size);
    let sheet = walk.sheet()?;
    heading(buffer, area, size, &sheet.told.heading, looks);
    let place = body(area, size);
    let mut cursor = None;
    for (row, line) in (0u16..).zip(fit(app.lang, walk, size).rows) {
        let here = line.item == Some(walk.focus);
        let style = if here {
            theme.cursor
        } else if walk.spotlight {
            dimmed(theme)
        } else {
            weight(line.weight, theme)
        };
        let mut pen = Pen::new(buffer, place, row);
        if here && cursor.is_none() {
            cursor = Some(pen.position());
        }
        pen.write(&line.text, style);
        if here {
            pen.fill(style);
        }
    }
    cursor
}

/// Returns what to press when something is asked or told.
fn asked(app: &App, asking: Asking) -> String {
    let words = words(app.lang);
    let written = app.demo || app.walking().is_some_and(|walk| walk.minutes.is_some());
    app.keyed(match asking {
        Asking::Wide | Asking::Cramped => words.before_hint(),
        Asking::Close => words.close_hint(),
        Asking::Closed if written => words.written_hint(),
        Asking::Closed => words.closed_hint(),
    })
}

/// Returns what the key does whose part of such a hint stands at a place.
fn answer(app: &App, area: Rect, hint: &str, at: Position) -> Option<Action> {
    let mut left = usize::from(area.x) + 1;
    for part in hint.split(foot::BETWEEN) {
        let right = left + width(part);
        if area.contains(at) && (left..right).contains(&usize::from(at.x)) {
            let pressed = part.split(' ').next()?;
            let named = |it: &Action| app.keymap.name(*it, Place::Question, app.lang) == pressed;
            return [Action::Open, Action::Back, Action::PageDown].into_iter().find(named);
        }
        left = right + width(foot::BETWEEN);
    }
    None
}

/// Asks or tells something, and returns what to press then.
fn ask(buffer: &mut Buffer, area: Rect, app: &App, asking: Asking, looks: (&Theme, Glyphs)) -> String {
    let (words, size) = (words(app.lang), app.size);
    let walk = app.walking();
    let taken = walk.map_or(0, |walk| walk.taken);
    let (title, texts) = match asking {
        Asking::Wide => (words.before(), vec![words.small(size.columns)]),
        Asking::Cramped => (words.before(), vec![words.cramped(size.columns, size.rows)]),
        Asking::Close => (words.close(), vec![words.taken(taken), words.close_text().to_owned()]),
        Asking::Closed => {
            let id = walk.and_then(|walk| walk.meeting.as_ref()).map(ToString::to_string).unwrap_or_default();
            let file = walk.and_then(|walk| walk.minutes.as_deref());
            let minutes = match file {
                _ if app.demo => words.minutes_demo().to_owned(),
                Some(file) => words.minutes_written(file),
                None => app.keyed(&words.minutes(&id)),
            };
            (words.closed(), vec![words.taken(taken), minutes])
        }
    };
    heading(buffer, area, size, title, looks);
    let lines = texts.iter().flat_map(|text| wrap(text, columns(size)).into_iter().chain([String::new()]));
    for (row, line) in (0u16..).zip(lines) {
        Pen::new(buffer, body(area, size), row).write(&line, looks.0.text);
    }
    asked(app, asking)
}

/// Returns where what stands under the heading has its place.
fn body(area: Rect, size: Size) -> Rect {
    let rows = u16::try_from(room(size)).unwrap_or(0);
    let width = area.width.saturating_sub(2 * MARGIN);
    Rect::new(area.x + MARGIN, area.y + body_row(size), width, rows).intersection(area)
}

fn weight(weight: Weight, theme: &Theme) -> Style {
    match weight {
        Weight::Strong => theme.text.add_modifier(Modifier::BOLD),
        Weight::Plain => theme.text,
        Weight::Faint => theme.faint,
        Weight::Alarm => theme.alarm,
        Weight::Heading => theme.heading,
    }
}

/// Returns the look of what the spotlight leaves in the dark, without colours by the terminal's own means.
fn dimmed(theme: &Theme) -> Style {
    if theme.rest.fg.is_some() { theme.rest } else { theme.rest.add_modifier(Modifier::DIM) }
}
