//! Which cells and which deliverables fit the filter. Worked out once for every change of the filter, the record, the plan
//! or the day; drawing only looks it up.

use super::text::fits;
use super::{Filter, Pressing, Since, Wanted};
use crate::model::board::Board;
use crate::model::due::DueScope;
use crate::model::entry::Cell;
use crate::model::groups::GroupId;
use crate::model::plan::{Item, Plan};
use crate::model::state::Condition;
use crate::progress::due::Dues;
use crate::progress::meetings;
use crate::progress::sheet::Sheet;
use crate::progress::standing::{Standing, latest};
use crate::words::collate::fold;
use chrono::NaiveDate;

/// What the filter is held against.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What holds.
    pub board: &'a Board,
    /// How every cell stands.
    pub sheet: &'a Sheet,
    /// When every cell is due.
    pub dues: &'a Dues,
    /// The day as of which all is shown.
    pub day: NaiveDate,
}

/// Whether something fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    Out,
    In,
    /// It fitted until something was said about it. It is shown until the filter is set anew or the view is left, so that
    /// what is ticked does not vanish under the cursor.
    Was,
}

/// What fits the filter. Rows follow [`Plan::items`], columns [`Plan::departments`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sieve {
    columns: usize,
    /// Whatever department is wanted: a department's own page shows its own.
    cells: Vec<Fit>,
    rows: Vec<Fit>,
}

impl Sieve {
    /// Works out what fits.
    pub fn of(ground: &Ground<'_>, filter: &Filter) -> Self {
        let columns = ground.plan.departments().len();
        let wanted = filter.department.as_ref();
        let column = wanted.and_then(|id| ground.plan.column(id.as_str()));
        let any_cell =
            filter.state.is_none() && filter.pressing.is_none() && filter.since.is_none() && wanted.is_none();
        let (text, since) = (fold(filter.text.trim()), since(ground, filter));
        let mut sieve = Self { columns, cells: Vec::new(), rows: Vec::new() };
        for (row, item) in ground.plan.items().iter().enumerate() {
            let here = item.deliverable.in_force(ground.day) && is_wanted(ground.plan, item, filter, &text);
            let first = sieve.cells.len();
            for column in 0..columns {
                let there = ground.sheet.cell(row, column).filter(|_| here);
                let fits = there.is_some_and(|standing| stands(ground, (row, column), standing, filter, since));
                sieve.cells.push(if fits { Fit::In } else { Fit::Out });
            }
            let own = &sieve.cells[first..];
            let own = column.map_or(own, |at| own.get(at..=at).unwrap_or_default());
            let fits = here && (any_cell || own.contains(&Fit::In));
            sieve.rows.push(if fits { Fit::In } else { Fit::Out });
        }
        sieve
    }

    /// Keeps in sight what fitted before, or was kept so then.
    #[must_use]
    pub fn keeping(mut self, before: &Self) -> Self {
        let keep = |now: &mut Fit, was: &Fit| {
            if *now == Fit::Out && *was != Fit::Out {
                *now = Fit::Was;
            }
        };
        if self.columns == before.columns {
            self.cells.iter_mut().zip(&before.cells).for_each(|(now, was)| keep(now, was));
            self.rows.iter_mut().zip(&before.rows).for_each(|(now, was)| keep(now, was));
        }
        self
    }

    /// Tells whether a deliverable is shown in the matrix.
    pub fn shows_row(&self, item: usize) -> bool {
        self.rows.get(item).is_some_and(|fit| *fit != Fit::Out)
    }

    /// Tells whether a deliverable is shown on the page of a department.
    pub fn shows_cell(&self, item: usize, column: usize) -> bool {
        self.cell(item, column) != Fit::Out
    }

    /// Counts the deliverables among these that fit.
    pub fn count(&self, items: impl IntoIterator<Item = usize>) -> usize {
        items.into_iter().filter(|item| self.rows.get(*item) == Some(&Fit::In)).count()
    }

    /// Counts the cells of a department that fit.
    pub fn count_in(&self, column: usize) -> usize {
        (0..self.rows.len()).filter(|item| self.cell(*item, column) == Fit::In).count()
    }

    fn cell(&self, item: usize, column: usize) -> Fit {
        let there = column < self.columns;
        self.cells.get(item * self.columns + column).filter(|_| there).copied().unwrap_or(Fit::Out)
    }
}

/// Returns the day after whose end something is to have changed; none where that is not wanted, or where no meeting was put
/// down to reckon from.
pub fn since(ground: &Ground<'_>, filter: &Filter) -> Option<NaiveDate> {
    match filter.since? {
        Since::Day(day) => Some(day),
        Since::Meeting => meetings::last(ground.board, ground.day).map(|held| held.meeting.on),
    }
}

fn is_wanted(plan: &Plan, item: &Item, filter: &Filter, text: &str) -> bool {
    let phase = filter.phase.is_none_or(|phase| match phase {
        GroupId::Project(number) => item.project_phase() == Some(number),
        GroupId::Priority(number) => item.chapter().is_some() && item.priority_phase() == number,
        GroupId::Chapter(number) => item.chapter() == Some(number),
    });
    let chapter = filter.chapter.is_none_or(|chapter| item.chapter() == Some(chapter));
    let role = filter.role.as_ref().is_none_or(|role| item.deliverable.roles.contains(role));
    phase && chapter && role && (text.is_empty() || fits(plan, item, text))
}

fn stands(
    ground: &Ground<'_>,
    (row, column): (usize, usize),
    standing: &Standing,
    filter: &Filter,
    since: Option<NaiveDate>,
) -> bool {
    let state = filter.state.is_none_or(|wanted| match wanted {
        Wanted::Open => {
            matches!(standing.condition, Condition::NotStarted | Condition::InProgress | Condition::DueAgain)
        }
        Wanted::Conflict => standing.conflict,
        Wanted::Is(condition) => standing.condition == condition,
    });
    let pressing = filter.pressing.is_none_or(|wanted| {
        let due = ground.dues.cell(row, column);
        due.is_some_and(|due| due.late() || wanted == Pressing::Soon && due.soon())
    });
    state && pressing && since.is_none_or(|day| changed(ground, (row, column)).is_some_and(|last| last > day))
}

/// Returns the day on which something was last said about a cell: its mark, a point, its exception or its own date.
fn changed(ground: &Ground<'_>, (row, column): (usize, usize)) -> Option<NaiveDate> {
    let (item, department) = (ground.plan.items().get(row)?, ground.plan.departments().get(column)?);
    let cell = Cell::new(item.id(), &department.id);
    let said = ground.board.cell(&cell).and_then(latest);
    let dated = ground.board.due(&DueScope::Cell(cell)).and_then(|heads| heads.winner()).map(|head| head.at);
    said.max(dated).map(|at| at.date_naive())
}
