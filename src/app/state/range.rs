//! A range of cells that the user has marked out: from where it began to the cursor.

use super::matrix::Row;
use crate::app::page::Stop;

/// Where a range began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Anchor {
    /// In the matrix: the row, and the department as its place in the plan.
    Cell(Row, usize),
    /// On a page: what the line was about, and where it stood.
    Line(Stop, usize),
}

/// A range. It reaches from its anchor to the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// Where it began.
    pub anchor: Anchor,
    /// Whether every move of the cursor stretches it; else only moves with shift do, and any other ends it.
    pub sticky: bool,
}
