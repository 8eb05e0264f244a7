//! The foot of the screen: what is being written or was just told, or what the cursor is on; and the hints.

use super::areas::Areas;
use super::screens;
use super::theme::Theme;
use super::widgets::pen::Pen;
use super::widgets::typed::typed;
use crate::app::action::Action;
use crate::app::form::Purpose;
use crate::app::hints::{Hint, hints};
use crate::app::keymap::Place;
use crate::app::state::App;
use crate::app::state::days::Aim;
use crate::app::state::overlay::{Asked, Overlay, Prompt};
use crate::words::measure::{cut, width, wrap};
use crate::words::range;
use crate::words::{days, filter, form, handout, history, since};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// What stands between two hints, and columns of what stands before the first.
pub(super) const BETWEEN: &str = " · ";
const BEFORE: usize = 1;

/// Draws the foot, and returns where the cursor of a line being written is.
pub(super) fn draw(buffer: &mut Buffer, areas: Areas, app: &App, theme: &Theme) -> Option<Position> {
    let cursor = message(buffer, areas.message, app, theme);
    if let Some(overlay) = &app.overlay {
        let words = app.words().overlays;
        let text = match overlay {
            Overlay::Help(_) => words.help_hint(),
            Overlay::Palette(_) => words.palette_hint(),
            Overlay::Choice(_) | Overlay::Dispute(_) => words.state_hint(),
            Overlay::Bulk(_) => range::words(app.lang).hint(),
            Overlay::Prompt(prompt) if prompt.leaving => form::words(app.lang).leave_hint(),
            Overlay::Prompt(Prompt { asked: Asked::Search(_), .. }) => words.search_hint(),
            Overlay::Prompt(Prompt { asked: Asked::Filter(_), .. }) => history::words(app.lang).filter_hint(),
            Overlay::Form(form) if form.leaving => form::words(app.lang).leave_hint(),
            Overlay::Form(form) if form.purpose == Purpose::Filter => filter::words(app.lang).hint(),
            Overlay::Form(it) if it.purpose == Purpose::Handout => handout::words(app.lang).hint(),
            Overlay::Preview(_) => handout::words(app.lang).preview_hint(),
            Overlay::Replace(_) => handout::words(app.lang).replace_hint(),
            Overlay::Form(form) if form.typed().is_none() => form::words(app.lang).choice_hint(),
            Overlay::Form(_) => form::words(app.lang).hint(),
            Overlay::Days(it) if it.aim == Aim::Since => since::words(app.lang).hint(),
            Overlay::Days(_) => days::words(app.lang).hint(),
            Overlay::Prompt(_) => words.prompt_hint(),
        };
        Pen::new(buffer, areas.hints, 0).write(" ", theme.text).write(&app.keyed(text), theme.faint);
        return cursor;
    }
    let mut pen = Pen::new(buffer, areas.hints, 0);
    for (index, hint) in laid_out(app, areas.hints.width).iter().enumerate() {
        pen.write(if index == 0 { " " } else { BETWEEN }, theme.faint);
        pen.write(&hint.key, theme.key).write(" ", theme.text).write(hint.text, theme.text);
    }
    cursor
}

/// Returns what the hint at a place does.
pub(super) fn hit(app: &App, area: Rect, at: Position) -> Option<Action> {
    let mut left = usize::from(area.x) + BEFORE;
    for hint in laid_out(app, area.width) {
        let right = left + columns(&hint);
        if (left..right).contains(&usize::from(at.x)) {
            return Some(hint.action);
        }
        left = right + width(BETWEEN);
    }
    None
}

/// Returns the hints that have room: the most useful first, help always.
fn laid_out(app: &App, room: u16) -> Vec<Hint> {
    let mut all = hints(app);
    let help = all.pop();
    let mut left = usize::from(room).saturating_sub(BEFORE + help.as_ref().map_or(0, columns));
    let mut shown = Vec::new();
    for hint in all {
        let needed = columns(&hint) + width(BETWEEN);
        if needed > left {
            break;
        }
        left -= needed;
        shown.push(hint);
    }
    shown.extend(help);
    shown
}

fn columns(hint: &Hint) -> usize {
    width(&hint.key) + 1 + width(hint.text)
}

fn message(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) -> Option<Position> {
    let columns = usize::from(area.width).saturating_sub(2);
    let (text, style) = match (&app.overlay, &app.toast) {
        (Some(overlay), _) if overlay.place() == Place::Question => {
            (form::words(app.lang).leave().to_owned(), theme.alarm)
        }
        (Some(Overlay::Prompt(prompt)), _) => return Some(self::prompt(buffer, area, app, prompt, theme)),
        (_, Some(toast)) => (toast.text.clone(), if toast.alarm { theme.alarm } else { theme.key }),
        (_, None) if app.walking().is_some() => (String::new(), theme.faint),
        (_, None) => (screens::selection(app), theme.faint),
    };
    // What is too long for the line takes the one above it for as long as it is told.
    let told = app.overlay.is_none() && app.toast.is_some();
    let mut lines = if told { wrap(&text, columns) } else { vec![text] };
    let rest = if lines.len() > 1 { lines.split_off(1).join(" ") } else { lines.pop().unwrap_or_default() };
    if let Some(first) = lines.first().filter(|_| area.y > 0) {
        Pen::new(buffer, Rect { y: area.y - 1, ..area }, 0).write(" ", theme.text).write(first, style).fill(style);
    }
    Pen::new(buffer, area, 0).write(" ", theme.text).write(&cut(&rest, columns), style);
    None
}

fn prompt(buffer: &mut Buffer, area: Rect, app: &App, prompt: &Prompt, theme: &Theme) -> Position {
    let words = app.words().overlays;
    let label = match &prompt.asked {
        Asked::Search(_) => format!("{}:", words.search()),
        Asked::Filter(_) => format!("{}:", history::words(app.lang).filter()),
        Asked::Note(cell) => format!("{} {} {}:", words.note(), cell.deliverable, cell.department),
        Asked::Evidence(cell) => format!("{} {} {}:", words.evidence(), cell.deliverable, cell.department),
        Asked::Reason(_) => words.reason().to_owned(),
        Asked::ReasonForMany(places) => range::words(app.lang).reason(places.len()),
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
