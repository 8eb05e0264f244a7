//! One lane of the chart: a bar with its progress inside, diamonds, and the line of today.

use super::axis::Axis;
use crate::app::page::{Line, Style};
use crate::progress::tally::Tally;
use chrono::{Days, NaiveDate};

/// Blocks filled from the left, by eighths.
const EIGHTHS: [char; 8] = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/// The sign of a single date.
const DIAMOND: char = '◆';

/// The columns of a lane.
pub(super) struct Chart<'a> {
    axis: &'a Axis,
    cells: Vec<(char, Style)>,
}

impl<'a> Chart<'a> {
    /// Begins a lane, with the line of today.
    pub(super) fn new(axis: &'a Axis, today: NaiveDate) -> Self {
        let mut cells = vec![(' ', Style::Text); axis.columns];
        if let Some(column) = axis.column(today) {
            cells[column] = ('┊', Style::Alarm);
        }
        Self { axis, cells }
    }

    /// Draws a bar from the first to the last day, filled as far as it is done; what has no end goes on in dashes after
    /// today.
    pub(super) fn bar(
        &mut self,
        (starts, ends): (NaiveDate, Option<NaiveDate>),
        today: NaiveDate,
        done: Option<Tally>,
    ) {
        let solid = ends.unwrap_or(today.max(starts));
        let after = solid.checked_add_days(Days::new(1)).unwrap_or(solid);
        let (from, to) = (self.axis.eighth(starts), self.axis.eighth(after).max(self.axis.eighth(starts) + 8));
        let share = i64::from(done.and_then(Tally::percent).unwrap_or(0));
        let filled = from + (to - from) * share / 100;
        for column in 0..self.cells.len() {
            let left = i64::try_from(column).unwrap_or(0) * 8;
            let inside = (to - left).clamp(0, 8) - (from - left).clamp(0, 8);
            if inside == 0 {
                continue;
            }
            let full = (filled - left.max(from)).clamp(0, 8);
            self.cells[column] = match full {
                8 => ('█', Style::Full),
                // There are no blocks that are filled from the right: a column in which a bar begins is whole.
                part if part > 0 && left < from => ('█', Style::Full),
                0 => ('░', Style::Rest),
                part => (EIGHTHS[usize::try_from(part).unwrap_or(0)], Style::Full),
            };
        }
        if ends.is_none() {
            let from = usize::try_from(to.div_euclid(8)).unwrap_or(0);
            for cell in self.cells.iter_mut().skip(from) {
                *cell = ('┄', Style::Rest);
            }
        }
    }

    /// Puts a diamond on a day in sight, with a text beside it where there is room.
    pub(super) fn diamond(&mut self, day: NaiveDate, text: &str, style: Style) {
        let Some(column) = self.axis.column(day) else { return };
        self.cells[column] = (DIAMOND, style);
        let letters: Vec<char> = text.chars().collect();
        let free = |from: usize| self.cells.get(from..from + letters.len() + 1).is_some();
        let before = column.checked_sub(letters.len() + 1);
        let at = if free(column + 2) { Some(column + 2) } else { before };
        if let Some(at) = at.filter(|_| !letters.is_empty()) {
            for (cell, letter) in self.cells[at..].iter_mut().zip(letters) {
                *cell = (letter, style);
            }
        }
    }

    /// Writes a text from the left.
    pub(super) fn text(&mut self, text: &str, style: Style) {
        for (cell, letter) in self.cells.iter_mut().zip(text.chars()) {
            *cell = (letter, style);
        }
    }

    /// Adds the lane to a line.
    pub(super) fn write(self, mut line: Line) -> Line {
        let mut run = String::new();
        let mut style = Style::Text;
        for (letter, its) in self.cells {
            if its != style && !run.is_empty() {
                line = line.and(style, std::mem::take(&mut run));
            }
            style = its;
            run.push(letter);
        }
        line.and(style, run)
    }
}
