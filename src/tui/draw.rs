//! Draws the program's state. Reads it and writes nothing back; the hardware cursor is put on what is selected, so that
//! screen readers and magnifiers follow.

use super::areas::Areas;
use super::glyphs::to_ascii;
use super::theme::Theme;
use super::widgets::pen::Pen;
use super::{chips, foot, overlays, screens, tabs, walkthrough};
use crate::app::action::Action;
use crate::app::layout::ABOVE;
use crate::app::state::App;
use crate::export::phrase;
use crate::progress::schedule::{Validity, position, validity};
use crate::words::days;
use crate::words::glyph::Glyphs;
use crate::words::measure::{cut, wrap};
use ratatui::Frame;
use ratatui::buffer::{Buffer, Cell};
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
    let cursor = paint(frame.buffer_mut(), area, app, &theme, look);
    if look.glyphs == Glyphs::Ascii {
        to_ascii(frame.buffer_mut());
    }
    if let Some(cursor) = cursor.filter(|cursor| area.contains(*cursor)) {
        frame.set_cursor_position(cursor);
    }
}

/// Returns a frame without a terminal: for a picture, or as text.
pub fn still(app: &App, look: Look) -> Buffer {
    let area = Rect::new(0, 0, app.size.columns, app.size.rows);
    let mut buffer = Buffer::empty(area);
    paint(&mut buffer, area, app, &Theme::of(app.theme, look.monochrome), look);
    if look.glyphs == Glyphs::Ascii {
        to_ascii(&mut buffer);
    }
    buffer
}

/// Returns the view that is shown as text, without what stands above, below and over it.
pub fn text(app: &App, look: Look) -> String {
    let frame = still(&App { overlay: None, ..app.clone() }, look);
    let columns = usize::from(frame.area.width).max(1);
    let line = |cells: &[Cell]| cells.iter().map(Cell::symbol).collect::<String>().trim_end().to_owned();
    let lines: Vec<String> = frame.content.chunks(columns).map(line).collect();
    let body = lines.iter().skip(usize::from(ABOVE)).take(app.size.body());
    let text = body.map(String::as_str).collect::<Vec<_>>().join("\n").trim_end().to_owned() + "\n";
    if app.past() { format!("{}\n{text}", days::words(app.lang).then(app.day)) } else { text }
}

fn paint(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme, look: Look) -> Option<Position> {
    buffer.set_style(area, theme.text);
    if !app.size.enough() {
        let text = app.keyed(&app.words().views.too_small(area.width, area.height));
        for (row, line) in (0u16..).zip(wrap(&text, usize::from(area.width))) {
            Pen::new(buffer, area, row).write(&line, theme.text);
        }
        return None;
    }
    if let Some(walk) = app.walking() {
        let theme = Theme::of(walk.theme, look.monochrome);
        return walkthrough::draw(buffer, area, app, walk, (&theme, look.glyphs));
    }
    let areas = Areas::of(area);
    tabs::draw(buffer, areas.tabs, app, theme);
    if !chips::draw(buffer, areas.standing, app, theme) {
        standing(buffer, areas.standing, app, theme);
    }
    let cursor = screens::draw(buffer, areas.body, app, theme);
    let written = foot::draw(buffer, areas, app, theme);
    let over = app.overlay.as_ref().and_then(|overlay| overlays::draw(buffer, areas.body, app, overlay, theme));
    over.or(written).or(cursor)
}

/// How the plan stands on the day: whether it has run out, and its phase.
fn standing(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) {
    if app.past() {
        return banner(buffer, area, app, theme);
    }
    let roadmap = &app.plan.parts.roadmap;
    let validity = validity(roadmap, app.day);
    let alarm = matches!(validity, Validity::Expired(_));
    let text = [phrase::validity(app.lang, roadmap, validity), phrase::position(app.lang, &position(roadmap, app.day))]
        .join(" · ");
    let style = if alarm { theme.alarm } else { theme.faint };
    let columns = usize::from(area.width).saturating_sub(2);
    Pen::new(buffer, area, 0).write(" ", style).write(&cut(&text, columns), style);
}

/// Says that another day than today is shown, over the whole line, and which keys lead back.
fn banner(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) {
    let first = app.back_leads_to_today().then_some(Action::Back);
    let keys: Vec<String> = first.into_iter().chain([Action::Today]).map(|action| app.key(action)).collect();
    let text = days::words(app.lang).banner(app.day, &keys.join("/"));
    let columns = usize::from(area.width).saturating_sub(2);
    Pen::new(buffer, area, 0).write(" ", theme.hit).write(&cut(&text, columns), theme.hit).fill(theme.hit);
}
