//! A picture of characters that becomes lines of a page: things are put on it anywhere, later ones over earlier ones.

use super::{Line, Style};
use crate::words::measure::width;

/// A picture of so many rows and columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Canvas {
    rows: Vec<Vec<(Style, char)>>,
}

impl Canvas {
    /// Returns an empty picture.
    pub fn new(rows: usize, columns: usize) -> Self {
        Self { rows: vec![vec![(Style::Text, ' '); columns]; rows] }
    }

    /// Puts text somewhere; what does not fit is left out. Text whose characters do not take one column each is left out
    /// whole, since nothing could be put beside it.
    pub fn put(&mut self, row: usize, column: usize, style: Style, text: &str) {
        if width(text) != text.chars().count() {
            return;
        }
        let Some(row) = self.rows.get_mut(row) else { return };
        for (place, c) in row.iter_mut().skip(column).zip(text.chars()) {
            *place = (style, c);
        }
    }

    /// Returns the lines of the picture.
    pub fn lines(self) -> Vec<Line> {
        let line = |row: Vec<(Style, char)>| {
            let mut line = Line::blank();
            let mut run: Option<(Style, String)> = None;
            for (style, c) in row {
                match &mut run {
                    Some((of, text)) if *of == style => text.push(c),
                    _ => {
                        if let Some((of, text)) = run.replace((style, c.to_string())) {
                            line = line.and(of, text);
                        }
                    }
                }
            }
            match run {
                Some((of, text)) => line.and(of, text),
                None => line,
            }
        };
        self.rows.into_iter().map(line).collect()
    }
}
