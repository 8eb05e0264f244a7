//! Draws the program's state. Reads it and writes nothing back; the hardware cursor is put on what is selected, so that
//! screen readers and magnifiers follow.

use super::glyphs::to_ascii;
use super::screens;
use super::tabs;
use super::theme::Theme;
use super::widgets::pen::Pen;
use super::widgets::typed::typed;
use crate::app::hints::hints;
use crate::app::keymap::Place;
use crate::app::layout::{ABOVE, BELOW};
use crate::app::state::App;
use crate::app::state::overlay::{Asked, Overlay, Prompt};
use crate::export::phrase;
use crate::progress::schedule::{Validity, position, validity};
use crate::words::form;
use crate::words::glyph::Glyphs;
use crate::words::measure::{cut, width, wrap};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// How the state is to look.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look {
    /// Whether colour is refused (`NO_COLOR`).
    pub monochrome: bool,
    /// Which signs are used.
    pub glyphs: Glyphs,
}

/// Draws a frame.
pub fn draw(frame: &mut Frame<'_>, app: &App, look: Look) {
    let theme = Theme::of(app.theme, look.monochrome);
    let area = frame.area();
    let cursor = paint(frame.buffer_mut(), area, app, &theme);
    if look.glyphs == Glyphs::Ascii {
        to_ascii(frame.buffer_mut());
    }
    if let Some(cursor) = cursor.filter(|cursor| area.contains(*cursor)) {
        frame.set_cursor_position(cursor);
    }
}

fn paint(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) -> Option<Position> {
    buffer.set_style(area, theme.text);
    if !app.size.enough() {
        let text = (app.words().views.too_small)(area.width, area.height);
        for (row, line) in (0u16..).zip(wrap(&text, usize::from(area.width))) {
            Pen::new(buffer, area, row).write(&line, theme.text);
        }
        return None;
    }
    tabs::draw(buffer, area, app, theme);
    standing(buffer, area, app, theme);
    let body = Rect::new(area.x, area.y + ABOVE, area.width, area.height - ABOVE - BELOW);
    let cursor = screens::draw(buffer, body, app, theme);
    let message = Rect::new(area.x, area.bottom() - 2, area.width, 1);
    let hint = Rect::new(area.x, area.bottom() - 1, area.width, 1);
    let written = foot(buffer, message, hint, app, theme);
    let over = match &app.overlay {
        Some(Overlay::Help(help)) => screens::help::draw(buffer, body, app, help, theme),
        Some(Overlay::Choice(choice)) => screens::choice::draw(buffer, body, app, choice, theme),
        Some(Overlay::Form(form)) => screens::form::draw(buffer, body, app, form, theme),
        Some(Overlay::Prompt(_)) | None => None,
    };
    over.or(written).or(cursor)
}

/// How the plan stands on the day: whether it has run out, and its phase.
fn standing(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) {
    let roadmap = &app.plan.parts.roadmap;
    let validity = validity(roadmap, app.day);
    let alarm = matches!(validity, Validity::Expired(_));
    let text = [phrase::validity(app.lang, roadmap, validity), phrase::position(app.lang, &position(roadmap, app.day))]
        .join(" · ");
    let style = if alarm { theme.alarm } else { theme.faint };
    let columns = usize::from(area.width).saturating_sub(2);
    Pen::new(buffer, area, 1).write(" ", style).write(&cut(&text, columns), style);
}

/// What is being written or was just told, and the hints.
fn foot(buffer: &mut Buffer, message: Rect, hint: Rect, app: &App, theme: &Theme) -> Option<Position> {
    let mut cursor = None;
    if let Some(Overlay::Prompt(prompt)) = &app.overlay {
        cursor = Some(self::prompt(buffer, message, app, prompt, theme));
    } else if app.overlay.as_ref().is_some_and(|overlay| overlay.place() == Place::Question) {
        Pen::new(buffer, message, 0).write(" ", theme.text).write(form::words(app.lang).leave, theme.alarm);
    } else if let Some(toast) = &app.toast {
        let style = if toast.alarm { theme.alarm } else { theme.key };
        let columns = usize::from(message.width).saturating_sub(2);
        Pen::new(buffer, message, 0).write(" ", theme.text).write(&cut(&toast.text, columns), style);
    } else {
        let columns = usize::from(message.width).saturating_sub(2);
        Pen::new(buffer, message, 0)
            .write(" ", theme.faint)
            .write(&cut(&screens::selection(app), columns), theme.faint);
    }
    let mut pen = Pen::new(buffer, hint, 0);
    if app.overlay.is_some() {
        let text = match &app.overlay {
            Some(Overlay::Help(_)) => app.words().overlays.help_hint,
            Some(Overlay::Choice(_)) => app.words().overlays.state_hint,
            Some(Overlay::Prompt(Prompt { asked: Asked::Search(_), .. })) => app.words().overlays.search_hint,
            Some(Overlay::Form(form)) if form.leaving => form::words(app.lang).leave_hint,
            Some(Overlay::Form(form)) if form.typed().is_none() => form::words(app.lang).choice_hint,
            Some(Overlay::Form(_)) => form::words(app.lang).hint,
            Some(Overlay::Prompt(_)) | None => app.words().overlays.prompt_hint,
        };
        pen.write(" ", theme.text).write(text, theme.faint);
        return cursor;
    }
    let mut all = hints(app);
    let help = all.pop().filter(|_| !all.is_empty());
    let needed = help.as_ref().map_or(0, |it| width(&it.key) + width(it.text) + 4);
    for (index, it) in all.iter().enumerate() {
        let columns = width(&it.key) + width(it.text) + 4;
        if columns + needed > pen.room() {
            break;
        }
        pen.write(if index == 0 { " " } else { " · " }, theme.faint);
        pen.write(&it.key, theme.key).write(" ", theme.text).write(it.text, theme.text);
    }
    if let Some(help) = help {
        pen.write(" · ", theme.faint).write(&help.key, theme.key).write(" ", theme.text).write(help.text, theme.text);
    }
    cursor
}

fn prompt(buffer: &mut Buffer, area: Rect, app: &App, prompt: &Prompt, theme: &Theme) -> Position {
    let words = &app.words().overlays;
    let label = match &prompt.asked {
        Asked::Search(_) => format!("{}:", words.search),
        Asked::Note(cell) => format!("{} {} {}:", words.note, cell.deliverable, cell.department),
        Asked::Evidence(cell) => format!("{} {} {}:", words.evidence, cell.deliverable, cell.department),
        Asked::Reason(_) => words.reason.to_owned(),
    };
    let mut pen = Pen::new(buffer, area, 0);
    pen.write(&format!(" {label} "), theme.key);
    let cursor = typed(&mut pen, &prompt.typed, theme.text);
    // A toast says what is wrong with what was written, where there is room for both.
    if let Some(toast) = &app.toast {
        pen.write("  ", theme.text);
        let columns = pen.room().saturating_sub(1);
        pen.write(&cut(&toast.text, columns), theme.alarm);
    }
    cursor
}
