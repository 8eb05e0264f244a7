//! The index of the walkthrough, drawn: every page by its heading, and what is left out.

use crate::app::layout::scrolled;
use crate::app::pointer::Pointed;
use crate::app::state::App;
use crate::app::walkthrough::Walk;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::popup::{Popup, popup};
use crate::words::measure::{cut, wrap};
use crate::words::walkthrough::words;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// Columns of the box at the most.
const COLUMNS: u16 = 60;

/// Where what stands in the index has its place.
struct Place {
    popup: Popup,
    /// What is left out, in lines.
    below: Vec<String>,
    /// The first page in sight.
    top: usize,
    /// How many pages are in sight.
    room: usize,
}

fn place(area: Rect, app: &App, walk: &Walk, selected: usize) -> Place {
    let columns = columns(area);
    let left_out =
        if walk.left_out.is_empty() { String::new() } else { words(app.lang).left_out(&walk.left_out.join(", ")) };
    let below = if left_out.is_empty() { Vec::new() } else { wrap(&left_out, columns) };
    let gap = usize::from(!below.is_empty());
    let wanted = walk.sheets.len() + gap + below.len() + 2;
    let height = u16::try_from(wanted).unwrap_or(area.height).min(area.height);
    let popup = Popup::of(area, (COLUMNS, height));
    let inside = usize::from(popup.inside.height);
    let room = inside.saturating_sub(gap + below.len()).max(inside.min(1));
    Place { popup, below, top: scrolled(0, selected, walk.sheets.len(), room), room }
}

fn columns(area: Rect) -> usize {
    usize::from(COLUMNS.min(area.width)).saturating_sub(4)
}

/// Returns what of the index stands at a place: a page, or nothing that can be gone to.
pub(super) fn hit(area: Rect, app: &App, walk: &Walk, selected: usize, at: Position) -> Option<Pointed> {
    let place = place(area, app, walk, selected);
    if !place.popup.outer.contains(at) {
        return Some(Pointed::Outside);
    }
    let row = usize::from(at.y.checked_sub(place.popup.inside.y).filter(|_| place.popup.inside.contains(at))?);
    let line = place.top + row;
    (row < place.room && line < walk.sheets.len()).then_some(Pointed::Listed(line))
}

/// Draws the index and returns where its cursor is.
pub(super) fn draw(
    buffer: &mut Buffer,
    area: Rect,
    app: &App,
    walk: &Walk,
    selected: usize,
    theme: &Theme,
) -> Position {
    let Place { popup: place, below, top, room } = place(area, app, walk, selected);
    let columns = columns(area);
    popup(buffer, place, words(app.lang).index(), theme);
    let mut cursor = Pen::new(buffer, place.inside, 0).position();
    for (row, (at, sheet)) in (0u16..).zip(walk.sheets.iter().enumerate().skip(top).take(room)) {
        let style = if at == selected { theme.cursor } else { theme.over };
        let mut pen = Pen::new(buffer, place.inside, row);
        if at == selected {
            cursor = pen.position();
        }
        pen.write(&cut(&format!("{:2} {}", at + 1, sheet.told.heading), columns), style).fill(style);
    }
    let first = u16::try_from(walk.sheets.len().min(room) + 1).unwrap_or(u16::MAX);
    for (row, line) in (first..).zip(below) {
        Pen::new(buffer, place.inside, row).write(&line, theme.over_faint);
    }
    cursor
}
