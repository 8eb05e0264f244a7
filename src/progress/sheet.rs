//! All cells at once: how every deliverable stands in every department on a day.

use super::standing::Standing;
use super::tally::Tally;
use crate::model::board::{Board, CellRecord};
use crate::model::entry::Cell;
use crate::model::plan::{Item, Plan};
use chrono::NaiveDate;

/// The standing of every cell. Rows follow [`Plan::items`], columns [`Plan::departments`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    columns: usize,
    cells: Vec<Option<Standing>>,
}

impl Sheet {
    /// Works out the standing of every cell on `day`.
    pub fn of(plan: &Plan, board: &Board, day: NaiveDate) -> Self {
        let columns = plan.departments().len();
        let mut cells = Vec::with_capacity(columns * plan.items().len());
        for item in plan.items() {
            let in_force = item.deliverable.in_force(day);
            for department in plan.departments() {
                let there = in_force && plan.concerns(item, &department.id);
                cells.push(there.then(|| Standing::of(&item.deliverable, None, day)));
            }
        }
        let mut sheet = Self { columns, cells };
        for (cell, record) in board.cells() {
            sheet.put(plan, cell, record, day);
        }
        sheet
    }

    /// Makes a sheet of standings that are known from elsewhere.
    pub fn seen(plan: &Plan, standing: impl Fn(&Cell) -> Option<Standing>) -> Self {
        let departments = plan.departments();
        let row =
            |item: &Item| -> Vec<_> { departments.iter().map(|it| standing(&Cell::new(item.id(), &it.id))).collect() };
        Self { columns: departments.len(), cells: plan.items().iter().flat_map(row).collect() }
    }

    /// Takes in what has been said of a cell. The plan need not have it, or no longer.
    fn put(&mut self, plan: &Plan, cell: &Cell, record: &CellRecord, day: NaiveDate) {
        let Some(row) = plan.place(cell.deliverable.as_str()) else { return };
        let Some(column) = plan.column(cell.department.as_str()) else { return };
        if let Some(Some(standing)) = self.cells.get_mut(row * self.columns + column) {
            *standing = Standing::of(&plan.items()[row].deliverable, Some(record), day);
        }
    }

    /// Returns the same with nothing but the cells of these departments, by their places in the plan.
    pub fn only(&self, departments: &[usize]) -> Self {
        let shown = |at: usize| departments.contains(&(at % self.columns.max(1)));
        let cells = self.cells.iter().enumerate().map(|(at, cell)| cell.filter(|_| shown(at))).collect();
        Self { columns: self.columns, cells }
    }

    /// Puts a cell as another sheet has it. Both are of the same plan.
    pub fn take(&mut self, item: usize, department: usize, from: &Self) {
        let at = item * self.columns + department;
        if let (Some(cell), Some(other)) = (self.cells.get_mut(at), from.cells.get(at)) {
            *cell = *other;
        }
    }

    /// Returns how a cell stands; none where the deliverable does not concern the department, or where the plan does not
    /// have it on that day.
    pub fn cell(&self, item: usize, department: usize) -> Option<&Standing> {
        if department >= self.columns {
            return None;
        }
        self.cells.get(item * self.columns + department)?.as_ref()
    }

    /// Sums the cells of some items, in one department or in all.
    pub fn tally(&self, items: impl IntoIterator<Item = usize>, department: Option<usize>) -> Tally {
        let mut tally = Tally::default();
        for item in items {
            let columns = department.map_or(0..self.columns, |column| column..column + 1);
            for standing in columns.filter_map(|column| self.cell(item, column)) {
                tally.count(standing);
            }
        }
        tally
    }

    /// Returns how many departments there are.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// Returns how many items there are.
    pub fn rows(&self) -> usize {
        self.cells.len().checked_div(self.columns).unwrap_or(0)
    }
}
