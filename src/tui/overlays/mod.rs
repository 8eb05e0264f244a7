//! How what lies over a view is drawn, and what of it stands where.

pub mod bulk;
pub mod choice;
pub mod days;
pub mod dispute;
pub mod form;
pub mod handout;
pub mod help;
pub mod palette;

use super::theme::Theme;
use super::widgets::popup::Popup;
use crate::app::pointer::Pointed;
use crate::app::state::App;
use crate::app::state::overlay::Overlay;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// A list in a box: where its lines stand.
#[derive(Debug, Clone, Copy)]
struct List {
    /// The box.
    popup: Popup,
    /// The rows above the first line.
    above: u16,
    /// The first line in sight.
    top: usize,
    /// How many lines there are.
    lines: usize,
}

/// Draws what lies over the view, and returns where its cursor is.
pub(super) fn draw(buffer: &mut Buffer, body: Rect, app: &App, overlay: &Overlay, theme: &Theme) -> Option<Position> {
    match overlay {
        Overlay::Help(help) => help::draw(buffer, body, app, help, theme),
        Overlay::Palette(palette) => palette::draw(buffer, body, app, palette, theme),
        Overlay::Bulk(question) => bulk::draw(buffer, body, app, question, theme),
        Overlay::Dispute(dispute) => dispute::draw(buffer, body, app, dispute, theme),
        Overlay::Preview(preview) => handout::preview(buffer, body, app, preview, theme),
        Overlay::Replace(replace) => handout::replace(buffer, body, app, replace, theme),
        Overlay::Choice(choice) => choice::draw(buffer, body, app, choice, theme),
        Overlay::Form(form) => form::draw(buffer, body, app, form, theme),
        Overlay::Days(days) => days::draw(buffer, body, app, days, theme),
        Overlay::Prompt(_) => None,
    }
}

/// Returns what of an overlay stands at a place.
pub(super) fn hit(app: &App, overlay: &Overlay, body: Rect, at: Position) -> Option<Pointed> {
    let list = match overlay {
        Overlay::Help(help) => help::list(body, app, help),
        Overlay::Palette(palette) => palette::list(body, app, palette),
        Overlay::Bulk(question) => bulk::list(body, app, question),
        Overlay::Dispute(dispute) => dispute::list(body, app, dispute),
        Overlay::Choice(_) => choice::list(body),
        Overlay::Replace(replace) => handout::list(body, app, replace),
        // What is being written is not given up by a click beside it.
        Overlay::Form(form) => return form::hit(body, app, form, at).map(Pointed::Listed),
        Overlay::Days(days) => return days::hit(body, app, days, at),
        Overlay::Prompt(_) | Overlay::Preview(_) => return None,
    };
    if !list.popup.outer.contains(at) {
        return Some(Pointed::Outside);
    }
    let inside = list.popup.inside;
    let row = at.y.checked_sub(inside.y + list.above).filter(|_| inside.contains(at))?;
    let line = list.top + usize::from(row);
    (line < list.lines).then_some(Pointed::Listed(line))
}
