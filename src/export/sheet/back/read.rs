//! Whole files, several at once: which of their rows say the same thing twice, and what all of it comes to.

use super::grid::Grid;
use super::layout::Layout;
use super::place::Place;
use super::problem::{Problem, Remark, Unreadable};
use super::row::{Outcome, Reader, Row};
use super::{table, workbook};
use crate::export::sheet::column::Column;
use crate::export::sheet::stamp::Stamp;
use crate::model::entry::{Cell, Change};
use std::collections::{BTreeMap, BTreeSet};

/// What every workbook begins with; anything else is taken for a flat table.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// What older workbooks begin with, which are not read.
const OLD_WORKBOOK: &[u8] = b"\xd0\xcf\x11\xe0";

/// A file that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct File {
    /// The file, as it is shown.
    pub name: String,
    /// What is to be known of it.
    pub remarks: Vec<Remark>,
    /// Its rows, or why there are none.
    pub rows: Result<Vec<Row>, Unreadable>,
}

/// How many rows came to what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    /// Rows that were read.
    pub read: usize,
    /// Rows that change something.
    pub changed: usize,
    /// Rows that are unclear.
    pub unclear: usize,
    /// Rows that say nothing that was not so.
    pub unchanged: usize,
    /// Files that could not be read.
    pub unreadable: usize,
}

/// Everything that was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// The files in the order in which they were named.
    pub files: Vec<File>,
}

impl Reading {
    /// Understands files, each with its name and its bytes.
    pub fn of(reader: &Reader<'_>, files: &[(String, Vec<u8>)]) -> Self {
        let files = files.iter().map(|(name, bytes)| file(reader, name, bytes)).collect();
        let mut reading = Self { files };
        reading.find_twice();
        reading
    }

    /// Returns every row that was read.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.files.iter().filter_map(|file| file.rows.as_ref().ok()).flatten()
    }

    /// Returns everything that is to be said, in the order of the rows; the same is said once.
    pub fn changes(&self) -> Vec<Change> {
        let changes = self.rows().filter_map(|row| match &row.outcome {
            Outcome::Changes(_, changes) => Some(changes),
            Outcome::Unchanged | Outcome::Unclear(_) => None,
        });
        let mut seen = BTreeSet::new();
        changes.flatten().filter(|change| seen.insert(change.key())).cloned().collect()
    }

    /// Returns what all of it comes to.
    pub fn sums(&self) -> Sums {
        let mut sums = Sums::default();
        for row in self.rows() {
            sums.read += 1;
            match row.outcome {
                Outcome::Unchanged => sums.unchanged += 1,
                Outcome::Changes(..) => sums.changed += 1,
                Outcome::Unclear(_) => sums.unclear += 1,
            }
        }
        sums.unreadable = self.files.iter().filter(|file| file.rows.is_err()).count();
        sums
    }

    /// Makes rows unclear that say something else than an earlier one about the same. In one sheet, that one of two was
    /// left as it was is no better: nobody knows which is meant. Of two files, one may simply be older.
    fn find_twice(&mut self) {
        let mut first: BTreeMap<Cell, (Place, Outcome)> = BTreeMap::new();
        for row in self.files.iter_mut().filter_map(|file| file.rows.as_mut().ok()).flatten() {
            let Some(cell) = row.cell.clone() else { continue };
            let Some((place, outcome)) = first.get(&cell) else {
                first.insert(cell, (row.place.clone(), row.outcome.clone()));
                continue;
            };
            let together = place.file == row.place.file && place.tab == row.place.tab;
            let quiet = |outcome: &Outcome| *outcome == Outcome::Unchanged;
            if *outcome == row.outcome || !together && quiet(&row.outcome) {
                continue;
            }
            if !together && quiet(outcome) {
                first.insert(cell, (row.place.clone(), row.outcome.clone()));
                continue;
            }
            row.outcome = Outcome::Unclear(vec![(Column::Id, None, Problem::Twice(place.clone()))]);
        }
    }
}

fn file(reader: &Reader<'_>, name: &str, bytes: &[u8]) -> File {
    let mut it = File { name: name.to_owned(), remarks: Vec::new(), rows: Ok(Vec::new()) };
    let grids = if bytes.starts_with(ARCHIVE) || bytes.starts_with(OLD_WORKBOOK) {
        workbook::read(bytes)
    } else {
        let table = table::read(bytes);
        if table.windows {
            it.remarks.push(Remark::Windows);
        }
        let right = table.grids.into_iter().find(|grid| Layout::of(grid).is_some());
        Ok(right.into_iter().collect())
    };
    it.rows = grids.and_then(|grids| {
        let sheets: Vec<(&Grid, Layout)> = grids.iter().filter_map(|grid| Some((grid, Layout::of(grid)?))).collect();
        if sheets.is_empty() {
            return Err(Unreadable::NoHeads);
        }
        let mut rows = Vec::new();
        for (grid, layout) in &sheets {
            it.remarks.extend(layout.missing().into_iter().map(Remark::MissingColumn));
            let renamed = layout.renamed.iter().cloned();
            it.remarks.extend(renamed.map(|(column, head)| Remark::RenamedColumn(column, head)));
            let lines = grid.lines.iter().skip(layout.heads + 1);
            let hidden: Vec<u32> = lines.filter(|line| line.hidden).map(|line| line.number).collect();
            it.remarks.extend((!hidden.is_empty()).then_some(Remark::HiddenRows(hidden)));
            rows.extend(of_grid(reader, name, grid, layout)?);
        }
        Ok(rows)
    });
    it
}

fn of_grid(reader: &Reader<'_>, name: &str, grid: &Grid, layout: &Layout) -> Result<Vec<Row>, Unreadable> {
    let plan = &reader.snapshot.plan.parts.roadmap.id;
    let mut rows = Vec::new();
    for line in grid.lines.iter().skip(layout.heads + 1) {
        let stamp = layout.place(Column::Stamp).and_then(|place| line.field(place).shown().parse::<Stamp>().ok());
        if let Some(other) = stamp.filter(|stamp| stamp.plan != *plan) {
            return Err(Unreadable::OtherPlan(other.plan));
        }
        let place = Place { file: name.to_owned(), tab: grid.tab.clone(), row: line.number };
        rows.extend(reader.row(layout, line, place));
    }
    match of_another(&rows) {
        Some((says, expected)) => Err(Unreadable::OtherDepartment(says, expected)),
        None => Ok(rows),
    }
}

/// Returns whose sheet it is and whose was expected, where that is what is wrong with every row: then it is said once.
fn of_another(rows: &[Row]) -> Option<(String, String)> {
    let other = |row: &Row| match &row.outcome {
        Outcome::Unclear(why) => why.iter().find_map(|(_, _, it)| match it {
            Problem::OtherDepartment(says, expected) => Some((says.clone(), expected.clone())),
            _ => None,
        }),
        Outcome::Unchanged | Outcome::Changes(..) => None,
    };
    let first = other(rows.first()?)?;
    (rows.len() > 1 && rows.iter().all(|row| other(row).as_ref() == Some(&first))).then_some(first)
}
