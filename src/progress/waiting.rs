//! What a cell waits for and who waits for it. Told, never enforced: the phases are a recommendation, and ticking is
//! never prevented.
//!
//! A need stands in the same department where it has a cell there, else centrally. It is in place once its cell is done
//! and fresh, does not concern the department, or has an exception that holds.

use super::sheet::Sheet;
use crate::model::plan::Plan;
use crate::model::state::Condition;
use std::collections::{BTreeSet, HashMap};

/// A cell, as its places in the plan: deliverable, department.
pub type Place = (usize, usize);

/// One step of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The cell.
    pub place: Place,
    /// How far from where the chain began, from 1.
    pub depth: usize,
    /// How the cell stands.
    pub condition: Condition,
    /// Whether what it waits for itself was told further up, so that it is not told again.
    pub told: bool,
}

/// Which deliverable needs which, and where: made once, asked about many cells.
#[derive(Debug)]
pub struct Web<'a> {
    sheet: &'a Sheet,
    needs: Vec<Vec<usize>>,
    needed_by: Vec<Vec<usize>>,
}

impl<'a> Web<'a> {
    /// Ties the deliverables of a plan together.
    pub fn of(plan: &Plan, sheet: &'a Sheet) -> Self {
        let places: HashMap<&str, usize> =
            plan.items().iter().enumerate().rev().map(|(place, item)| (item.id().as_str(), place)).collect();
        let mut needs = Vec::with_capacity(plan.items().len());
        let mut needed_by = vec![Vec::new(); plan.items().len()];
        for (place, item) in plan.items().iter().enumerate() {
            let own: Vec<usize> =
                item.deliverable.needs.iter().filter_map(|id| places.get(id.as_str()).copied()).collect();
            for need in &own {
                needed_by[*need].push(place);
            }
            needs.push(own);
        }
        Self { sheet, needs, needed_by }
    }

    /// Returns the whole chain of what a cell waits for: each need that is not in place, and below it what that waits
    /// for itself.
    pub fn chain(&self, place: Place) -> Vec<Link> {
        let (mut chain, mut seen) = (Vec::new(), BTreeSet::from([place]));
        self.follow(place, 1, &mut chain, &mut seen);
        chain
    }

    /// Returns the needs of a cell that are not in place, without what those wait for.
    pub fn waits_for(&self, place: Place) -> Vec<Place> {
        self.stands(place).filter(|need| self.open(*need)).collect()
    }

    /// Returns the cells that wait for this one: those that need it and are not settled, and those that wait for them, the
    /// nearest first. Nobody waits for what is in place.
    pub fn waiters(&self, place: Place) -> Vec<Link> {
        let (mut found, mut seen) = (Vec::new(), BTreeSet::from([place]));
        let mut edge = if self.open(place) { vec![place] } else { Vec::new() };
        let mut depth = 0;
        while !edge.is_empty() {
            depth += 1;
            let mut next = Vec::new();
            for place in edge.iter().flat_map(|at| self.wanting(*at)).filter(|place| seen.insert(*place)) {
                if let Some(condition) = self.condition(place) {
                    found.push(Link { place, depth, condition, told: false });
                    next.push(place);
                }
            }
            edge = next;
        }
        found
    }

    /// Tells whether nothing is left to do in a cell, or whether there is no such cell.
    pub fn settled(&self, place: Place) -> bool {
        !self.open(place)
    }

    fn follow(&self, place: Place, depth: usize, chain: &mut Vec<Link>, seen: &mut BTreeSet<Place>) {
        for need in self.waits_for(place) {
            let Some(condition) = self.condition(need) else { continue };
            let new = seen.insert(need);
            let told = !new && !self.waits_for(need).is_empty();
            chain.push(Link { place: need, depth, condition, told });
            if new {
                self.follow(need, depth + 1, chain, seen);
            }
        }
    }

    /// Returns where the needs of a cell stand: in the same department, else wherever there is a cell.
    fn stands(&self, (item, column): Place) -> impl Iterator<Item = Place> {
        let needs = self.needs.get(item).map(Vec::as_slice).unwrap_or_default();
        needs.iter().flat_map(move |need| self.where_stands(*need, column))
    }

    fn where_stands(&self, item: usize, column: usize) -> Vec<Place> {
        if self.sheet.cell(item, column).is_some() {
            return vec![(item, column)];
        }
        (0..self.sheet.columns()).filter(|at| self.sheet.cell(item, *at).is_some()).map(|at| (item, at)).collect()
    }

    /// Returns the cells that need this one and are open themselves.
    fn wanting(&self, place: Place) -> Vec<Place> {
        let by = self.needed_by.get(place.0).map(Vec::as_slice).unwrap_or_default();
        let cells = by.iter().flat_map(|item| (0..self.sheet.columns()).map(move |column| (*item, column)));
        cells.filter(|other| self.open(*other) && self.where_stands(place.0, other.1).contains(&place)).collect()
    }

    fn condition(&self, (item, column): Place) -> Option<Condition> {
        self.sheet.cell(item, column).map(|standing| standing.condition)
    }

    fn open(&self, place: Place) -> bool {
        let settled = |it| matches!(it, Condition::Done | Condition::NotApplicable | Condition::Exception);
        self.condition(place).is_some_and(|condition| !settled(condition))
    }
}
