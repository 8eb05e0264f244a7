//! Where the columns of a sheet are. They are found by their heads, in either language, wherever they stand; a head that
//! was changed a little is known again.

use super::grid::{Grid, Line};
use crate::export::sheet::column::Column;
use crate::model::nearest::nearest;
use crate::words::collate::fold;
use crate::words::lang::Lang;

/// How many rows from the top the heads may stand.
const DEPTH: usize = 30;

/// Where the columns of a sheet are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The place of the row of heads among the grid's lines.
    pub heads: usize,
    /// The places of columns, from 0; a column that is missing is not among them.
    places: Vec<(Column, usize)>,
    /// Columns whose head was changed: what stands there now.
    pub renamed: Vec<(Column, String)>,
}

impl Layout {
    /// Finds the columns; none where the grid is no sheet of a department.
    pub fn of(grid: &Grid) -> Option<Self> {
        let found = grid.lines.iter().take(DEPTH).enumerate().map(|(heads, line)| Self::of_line(heads, line));
        found.into_iter().find(|layout| layout.place(Column::Id).is_some() && layout.place(Column::State).is_some())
    }

    /// Returns where a column is.
    pub fn place(&self, column: Column) -> Option<usize> {
        self.places.iter().find(|(known, _)| *known == column).map(|(_, place)| *place)
    }

    /// Returns the columns that are missed where they are missing: those to be filled in, and the stamp.
    pub fn missing(&self) -> Vec<Column> {
        let missed = |column: &Column| (column.own() || *column == Column::Stamp) && self.place(*column).is_none();
        Column::ALL.into_iter().filter(missed).collect()
    }

    fn of_line(heads: usize, line: &Line) -> Self {
        let mut layout = Self { heads, places: Vec::new(), renamed: Vec::new() };
        let texts: Vec<String> = line.fields.iter().map(|field| fold(&field.shown())).collect();
        for column in Column::ALL {
            let known = names(column);
            if let Some(place) = texts.iter().position(|text| known.contains(text)) {
                layout.places.push((column, place));
            }
        }
        // Only where the row is the row of heads beyond doubt is anything guessed.
        if layout.places.len() >= 4 {
            layout.guess(line, &texts);
        }
        layout
    }

    fn guess(&mut self, line: &Line, texts: &[String]) {
        for (place, text) in texts.iter().enumerate() {
            if text.is_empty() || self.places.iter().any(|(_, taken)| *taken == place) {
                continue;
            }
            let open: Vec<(Column, String)> = Column::ALL
                .into_iter()
                .filter(|column| self.place(*column).is_none())
                .flat_map(|column| names(column).map(|name| (column, name)))
                .collect();
            let Some(name) = nearest(text, open.iter().map(|(_, name)| name.as_str())) else { continue };
            if let Some((column, _)) = open.iter().find(|(_, known)| known == name) {
                self.places.push((*column, place));
                self.renamed.push((*column, line.field(place).shown()));
            }
        }
    }
}

/// Returns what a column may be called, for comparison.
fn names(column: Column) -> [String; 2] {
    [Lang::Sv, Lang::En].map(|lang| fold(column.head(lang)))
}
