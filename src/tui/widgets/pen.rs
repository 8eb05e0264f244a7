//! A pen that writes pieces of text one after the other on one line, and never past its end.

use crate::words::measure::narrow;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

/// A pen on one line.
pub struct Pen<'a> {
    buffer: &'a mut Buffer,
    at: Position,
    end: u16,
}

impl<'a> Pen<'a> {
    /// Sets the pen down at the left of a line of an area, `row` counted from its top. Below the area it writes nothing.
    pub fn new(buffer: &'a mut Buffer, area: Rect, row: u16) -> Self {
        let area = area.intersection(buffer.area);
        let end = if row < area.height { area.right() } else { area.x };
        Self { at: Position::new(area.x, area.y.saturating_add(row)), end, buffer }
    }

    /// Writes text.
    pub fn write(&mut self, text: &str, style: Style) -> &mut Self {
        let room = usize::from(self.end.saturating_sub(self.at.x));
        if room > 0 && text.chars().all(narrow) {
            self.write_narrow(text, style);
        } else if room > 0 {
            let (x, _) = self.buffer.set_stringn(self.at.x, self.at.y, text, room, style);
            self.at.x = x;
        }
        self
    }

    /// Writes text whose every character takes one column by itself.
    fn write_narrow(&mut self, text: &str, style: Style) {
        for c in text.chars() {
            if self.at.x >= self.end {
                return;
            }
            if let Some(cell) = self.buffer.cell_mut(self.at) {
                if c != ' ' || cell.symbol() != " " {
                    cell.set_char(c);
                }
                cell.set_style(style);
            }
            self.at.x += 1;
        }
    }

    /// Fills the rest of the line.
    pub fn fill(&mut self, style: Style) -> &mut Self {
        let room = usize::from(self.end.saturating_sub(self.at.x));
        self.write(&" ".repeat(room), style)
    }

    /// Returns how many columns are left.
    pub fn room(&self) -> usize {
        usize::from(self.end.saturating_sub(self.at.x))
    }

    /// Returns where the pen is.
    pub fn position(&self) -> Position {
        self.at
    }
}
