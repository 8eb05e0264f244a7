//! A bar with eighth blocks at its end. The number always stands beside it, written by who draws it.

use super::pen::Pen;
use crate::progress::tally::Tally;
use crate::tui::theme::Theme;

const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// Draws a share as a bar of so many columns.
pub fn bar(pen: &mut Pen<'_>, tally: Tally, columns: usize, theme: &Theme) {
    let eighths = if tally.of == 0 { 0 } else { columns * 8 * tally.done as usize / tally.of as usize };
    let (whole, part) = (eighths / 8, eighths % 8);
    pen.write(&"█".repeat(whole), theme.full).write(EIGHTHS[part], theme.full);
    let used = whole + usize::from(part > 0);
    pen.write(&"░".repeat(columns.saturating_sub(used)), theme.rest);
}
