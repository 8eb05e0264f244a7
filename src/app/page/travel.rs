//! How a page is gone through: from one line that leads somewhere to the next, and never past anything unread.

use super::Line;
use crate::app::layout::scrolled;

/// Where the reader is on a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reading {
    /// The line that the cursor is on.
    pub line: usize,
    /// The first line in sight.
    pub top: usize,
}

/// Returns the lines that the cursor can be on: those that lead somewhere, and some between them where they are far
/// apart, so that all can be read. Of several lines that follow each other and are about the same, the first.
pub fn landings(lines: &[Line], room: usize) -> Vec<usize> {
    let apart = room.saturating_sub(1) / 2;
    let mut landings: Vec<usize> = Vec::new();
    let stops =
        (0..lines.len()).filter(|&at| lines[at].stop.is_some() && (at == 0 || lines[at - 1].stop != lines[at].stop));
    for stop in stops.chain([lines.len()]) {
        // Of a page's beginning and end, as much is in sight at its first and last stop.
        let mut from = landings.last().copied().map_or(0, |at| at + 1);
        while stop - from > apart {
            from += apart.max(1);
            landings.push(from - 1);
        }
        if stop < lines.len() {
            landings.push(stop);
        }
    }
    if landings.is_empty() && !lines.is_empty() {
        landings.push(0);
    }
    landings
}

/// Moves the cursor by so many stops; by a page where `paging`, which counts lines.
pub fn step(reading: Reading, lines: &[Line], room: usize, by: isize, paging: bool) -> Reading {
    let landings = landings(lines, room);
    let Some(last) = landings.len().checked_sub(1) else { return Reading::default() };
    let at = nearest(&landings, reading.line);
    let to = if paging {
        let wanted = landings[at].saturating_add_signed(by);
        let near = nearest(&landings, wanted);
        // A page that ends before the next stop still moves.
        if near == at { at.saturating_add_signed(by.signum()) } else { near }
    } else {
        at.saturating_add_signed(by)
    };
    settle(Reading { line: landings[to.min(last)], ..reading }, lines, room)
}

/// Keeps the cursor on a line that it can be on, and in sight, together with what stands between it and its neighbours.
pub fn settle(reading: Reading, lines: &[Line], room: usize) -> Reading {
    let landings = landings(lines, room);
    if landings.is_empty() {
        return Reading::default();
    }
    let at = nearest(&landings, reading.line);
    let line = landings[at];
    let before = if at == 0 { 0 } else { landings[at - 1] + 1 };
    let after = landings.get(at + 1).map_or(lines.len(), |next| *next) - 1;
    let top = scrolled(reading.top, after.max(line), lines.len(), room);
    let top = scrolled(top, before, lines.len(), room);
    Reading { line, top: scrolled(top, line, lines.len(), room) }
}

/// Returns the place of the landing at a line, or of the last one before it.
fn nearest(landings: &[usize], line: usize) -> usize {
    landings.iter().rposition(|at| *at <= line).unwrap_or(0)
}
