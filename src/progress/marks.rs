//! What has changed in single cells, sorted for a sign each: gained, lost, due again, or something else.

use super::changes::{Difference, Kind};
use crate::model::cell::Cell;
use std::collections::BTreeMap;

/// How a cell has changed, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// It is no longer done.
    Lost,
    /// It is due again.
    Stale,
    /// It has become done.
    Gained,
    /// Anything else, such as an exception that has ended.
    Other,
}

impl Mark {
    /// Every sort, in order.
    pub const ALL: [Self; 4] = [Self::Lost, Self::Stale, Self::Gained, Self::Other];

    /// Returns its place among all.
    pub fn index(self) -> usize {
        Self::ALL.iter().position(|it| *it == self).unwrap_or(0)
    }

    /// Returns how a change of this kind marks its cell.
    pub fn of(kind: Kind) -> Self {
        match kind {
            Kind::Lost => Self::Lost,
            Kind::Stale => Self::Stale,
            Kind::Gained => Self::Gained,
            _ => Self::Other,
        }
    }
}

/// The marks of all cells that have changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    cells: BTreeMap<Cell, Mark>,
}

impl Marks {
    /// Returns the worst mark of each cell.
    pub fn of(differences: &[Difference]) -> Self {
        let mut cells = BTreeMap::new();
        for it in differences {
            let Some(cell) = it.what.cell() else { continue };
            let mark = Mark::of(it.what.kind());
            let marked = cells.entry(cell.clone()).or_insert(mark);
            *marked = mark.min(*marked);
        }
        Self { cells }
    }

    /// Returns the mark of a cell; none where it has not changed.
    pub fn cell(&self, cell: &Cell) -> Option<Mark> {
        self.cells.get(cell).copied()
    }

    /// Returns how many cells bear a mark.
    pub fn count(&self, mark: Mark) -> usize {
        self.cells.values().filter(|it| **it == mark).count()
    }
}
