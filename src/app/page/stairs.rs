//! A staircase in a few rows: one for each step, the highest first, with words beside it.

use crate::export::phrase::agenda::Stair;
use crate::words::measure::cut;

/// Columns of a step.
const STEP: usize = 5;

/// Returns the rows of a staircase in so many columns, each the tread and the words beside it; none where it is too steep
/// for them.
pub fn rows(stairs: &[Stair], columns: usize) -> Vec<(String, String)> {
    let last = stairs.len().saturating_sub(1);
    if stairs.len() < 2 || stairs.len() * STEP * 2 > columns {
        return Vec::new();
    }
    let row = |(level, stair): (usize, &Stair)| {
        // A tread ends where the riser of the next step begins.
        let from = if level == 0 { "─".repeat(STEP) } else { format!("┌{}", "─".repeat(STEP - 1)) };
        let to = if level == last { "─" } else { "┘" };
        let tread = format!("{}{from}{to} ", " ".repeat(level * STEP));
        let words: Vec<&str> = std::iter::once(&stair.name).chain(&stair.on).map(String::as_str).collect();
        let room = columns.saturating_sub((level + 1) * STEP + 2);
        (tread, cut(&words.join(" · "), room))
    };
    stairs.iter().enumerate().rev().map(row).collect()
}
