//! The maturity staircase: the level that the deliverables support, beside the one that people have assessed.
//!
//! A level is supported when every criterion of it that deliverables can prove is proved, and those of all levels below.
//! A half step more is supported when at least half of the provable criteria of the next level are. Criteria without
//! deliverables are left to people ("bedöms"); a level without any provable criterion cannot be supported by ticks. The
//! lowest level needs no proof. What is done once for all counts in the central department, for every department.

use super::proof::Proof;
use super::sheet::Sheet;
use crate::model::assessment::{Assessment, HalfSteps};
use crate::model::board::Board;
use crate::model::board::heads::{Head, Heads};
use crate::model::id::DepartmentId;
use crate::model::maturity::Level;
use crate::model::plan::Plan;
use crate::model::roadmap::Commitment;

/// Where everybody stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Staircase<'a> {
    /// The levels, from the lowest.
    pub levels: &'a [Level],
    /// Where the municipality stood at the start, to the nearest half step.
    pub start: HalfSteps,
    /// The level to reach.
    pub target: HalfSteps,
    /// The municipality: every cell counts.
    pub municipality: Footing<'a>,
    /// Each department, in the plan's order.
    pub departments: Vec<(&'a DepartmentId, Footing<'a>)>,
}

/// Where one department, or the municipality, stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Footing<'a> {
    /// The level that deliverables support, in half steps.
    pub supported: HalfSteps,
    /// What people have assessed, where they have, and who said it.
    pub assessed: Option<(&'a Assessment, &'a Head<Option<Assessment>>)>,
    /// Whether people have assessed different things without knowing of each other.
    pub conflict: bool,
    /// The levels above the lowest, each with its criteria.
    pub levels: Vec<Rung<'a>>,
}

/// One level as it stands for a department or the municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct Rung<'a> {
    /// The level.
    pub level: &'a Level,
    /// Its criteria and what proves each.
    pub criteria: Vec<(&'a Commitment, Proof)>,
}

impl Rung<'_> {
    /// Returns how many criteria are proved, and how many can be.
    pub fn proved(&self) -> (usize, usize) {
        let count = |tells: fn(&Proof) -> bool| self.criteria.iter().filter(|(_, proof)| tells(proof)).count();
        (count(Proof::holds), count(Proof::provable))
    }

    fn whole(&self) -> bool {
        let (proved, provable) = self.proved();
        provable > 0 && proved == provable
    }

    fn half(&self) -> bool {
        let (proved, provable) = self.proved();
        proved > 0 && proved * 2 >= provable
    }
}

impl<'a> Staircase<'a> {
    /// Works out where everybody stands.
    pub fn of(plan: &'a Plan, board: &'a Board, sheet: &Sheet) -> Self {
        let maturity = &plan.parts.maturity;
        let departments = plan.departments().iter().enumerate();
        Self {
            levels: &maturity.levels,
            start: start(maturity.start),
            target: steps(maturity.target),
            municipality: footing(plan, board, sheet, None),
            departments: departments.map(|(at, it)| (&it.id, footing(plan, board, sheet, Some(at)))).collect(),
        }
    }

    /// Returns the top of the staircase.
    pub fn top(&self) -> HalfSteps {
        steps(self.levels.iter().map(|level| level.number).max().unwrap_or(0))
    }

    /// Returns where a department stands, by its place in the plan; the municipality for none.
    pub fn footing(&self, department: Option<usize>) -> Option<&Footing<'a>> {
        match department {
            Some(at) => self.departments.get(at).map(|(_, footing)| footing),
            None => Some(&self.municipality),
        }
    }
}

impl<'a> Footing<'a> {
    /// Returns the level to reach next, with what it takes; none on top.
    pub fn next(&self) -> Option<&Rung<'a>> {
        self.levels.iter().find(|rung| steps(rung.level.number) > self.supported)
    }

    /// Returns how many criteria of the next level must still be proved for the next half or whole step; none where no
    /// more ticks lead there.
    pub fn to_go(&self) -> Option<usize> {
        let (proved, provable) = self.next()?.proved();
        if provable == 0 {
            return None;
        }
        let needed = if self.supported.0 % 2 == 1 { provable } else { provable.div_ceil(2) };
        Some(needed.saturating_sub(proved).max(1))
    }
}

/// Returns a whole level in half steps.
pub fn steps(level: u8) -> HalfSteps {
    HalfSteps(level.saturating_mul(2))
}

fn start(level: f32) -> HalfSteps {
    HalfSteps::from_level((level * 2.0).round() / 2.0).unwrap_or_default()
}

/// Returns the level that the deliverables of a sheet support, in a department or in the municipality.
pub fn supported(plan: &Plan, sheet: &Sheet, department: Option<usize>) -> HalfSteps {
    let (lowest, levels) = rungs(plan, sheet, department);
    reached(lowest, &levels)
}

/// Returns the number of the lowest level, and the levels above it.
fn rungs<'a>(plan: &'a Plan, sheet: &Sheet, department: Option<usize>) -> (u8, Vec<Rung<'a>>) {
    let proof = |criterion: &'a Commitment| (criterion, Proof::of(plan, sheet, &criterion.deliverables, department));
    let mut levels = plan.parts.maturity.levels.iter();
    let lowest = levels.next().map_or(0, |level| level.number);
    let rungs = levels.map(|level| Rung { level, criteria: level.criteria.iter().map(proof).collect() });
    (lowest, rungs.collect())
}

fn footing<'a>(plan: &'a Plan, board: &'a Board, sheet: &Sheet, department: Option<usize>) -> Footing<'a> {
    let (lowest, levels) = rungs(plan, sheet, department);
    let id = department.and_then(|at| plan.departments().get(at)).map(|it| &it.id);
    let heads = board.assessment(id);
    let assessed = heads.and_then(Heads::winner).and_then(|head| Some((head.value.as_ref()?, head)));
    Footing { supported: reached(lowest, &levels), assessed, conflict: heads.is_some_and(Heads::conflict), levels }
}

fn reached(lowest: u8, levels: &[Rung<'_>]) -> HalfSteps {
    let mut reached = steps(lowest);
    for rung in levels {
        if rung.whole() {
            reached = steps(rung.level.number);
        } else {
            return HalfSteps(reached.0 + u8::from(rung.half()));
        }
    }
    reached
}
