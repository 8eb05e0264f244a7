//! The filter where it holds, in place of how the plan stands: how much fits, and its parts, each to be taken away by a
//! click.

use super::theme::Theme;
use super::widgets::pen::Pen;
use crate::app::filter::Part;
use crate::app::filter::chips::{chips, clears, counted};
use crate::app::state::App;
use crate::words::filter::words;
use crate::words::measure::width;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// Draws the filter. Tells whether there is one in this view.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) -> bool {
    let chips = laid_out(app);
    if chips.is_empty() {
        return false;
    }
    let mut pen = Pen::new(buffer, area, 0);
    pen.write(&lead(app), if app.past() { theme.hit } else { theme.key });
    for (_, text) in &chips {
        pen.write(text, theme.tab).write(" ", theme.text);
    }
    let clears = clears(app);
    if width(&clears) < pen.room() {
        pen.write(" ", theme.text).write(&clears, theme.faint);
    }
    true
}

/// Returns the part that stands at a place.
pub(super) fn hit(app: &App, area: Rect, at: Position) -> Option<Part> {
    let mut left = usize::from(area.x) + width(&lead(app));
    for (part, text) in laid_out(app) {
        let right = left + width(&text);
        if (left..right).contains(&usize::from(at.x)) {
            return Some(part);
        }
        left = right + 1;
    }
    None
}

fn lead(app: &App) -> String {
    // Another day than today is never shown without saying so.
    let day = if app.past() { format!(" {} ·", app.day) } else { String::new() };
    format!("{day} {} {}  ", words(app.lang).label(), counted(app))
}

/// Returns the parts as they are written, one column apart.
fn laid_out(app: &App) -> Vec<(Part, String)> {
    chips(app).into_iter().map(|(part, text)| (part, format!(" {text} × "))).collect()
}
