//! What a row that came back proposes: which row it is, whether its writer changed it, whether somebody else did
//! meanwhile, and the changes that it takes, by the rules that hold for whatever is said.

use super::fields::{Fields, fields};
use super::grid::{Field, Line};
use super::layout::Layout;
use super::place::Place;
use super::problem::Problem;
use crate::export::Snapshot;
use crate::export::sheet::column::Column;
use crate::export::sheet::said::{Granted, Said};
use crate::export::sheet::stamp::{Digest, Stamp};
use crate::model::board::CellRecord;
use crate::model::entry::{Cell, Change};
use crate::model::exception::{Exception, Refusal};
use crate::model::nearest::nearest;
use crate::model::plan::Item;
use crate::progress::standing::word;
use crate::progress::ticking::{self, Unsayable, Wish};
use crate::words::collate::fold;

/// What rows are understood with.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// Plan, board and day.
    pub snapshot: &'a Snapshot<'a>,
    /// The department that sheets are expected from, by its place; any where it is none.
    pub expected: Option<usize>,
    /// Makes the digest of a row.
    pub digest: Digest,
}

/// A row that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Where it stands.
    pub place: Place,
    /// What it is about, as far as that is known.
    pub cell: Option<Cell>,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// It says nothing that was not so.
    Unchanged,
    /// It proposes something: what stood, and what is to be said.
    Changes(Said, Vec<Change>),
    /// It is unclear, in these columns and for these reasons. Each column comes with its place from 0.
    Unclear(Vec<(Column, Option<usize>, Problem)>),
}

/// What a row is about.
struct About<'a> {
    item: &'a Item,
    cell: Cell,
    stamp: Option<Stamp>,
}

impl Reader<'_> {
    /// Understands a row; none where nothing was filled in and there is no id, as under a table.
    pub(super) fn row(&self, layout: &Layout, line: &Line, place: Place) -> Option<Row> {
        let field = |column: Column| layout.place(column).map_or(&Field::Empty, |place| line.field(place));
        // Where nothing is filled in, nothing is said.
        let blank = Column::ALL.into_iter().all(|column| !column.own() || field(column).shown().is_empty());
        let about = match self.about(&field) {
            Ok(about) => about,
            Err(_) if blank => return None,
            Err((column, problem)) => {
                let outcome = Outcome::Unclear(vec![(column, layout.place(column), problem)]);
                return Some(Row { place, cell: None, outcome });
            }
        };
        if blank {
            return Some(Row { place, cell: Some(about.cell), outcome: Outcome::Unchanged });
        }
        let stood = Said::of(self.snapshot.board.cell(&about.cell));
        let mut read = fields(layout, line, &stood);
        let outcome = match self.proposed(&about, &stood, &mut read) {
            Ok(changes) if changes.is_empty() => Outcome::Unchanged,
            Ok(changes) => Outcome::Changes(stood, changes),
            Err(problems) => {
                Outcome::Unclear(problems.into_iter().map(|(column, it)| (column, layout.place(column), it)).collect())
            }
        };
        Some(Row { place, cell: Some(about.cell), outcome })
    }

    /// Finds out which row it is.
    fn about<'f>(&self, field: &impl Fn(Column) -> &'f Field) -> Result<About<'_>, (Column, Problem)> {
        let plan = self.snapshot.plan;
        let wrong = |column: Column, problem: Problem| Err((column, problem));
        let id = field(Column::Id).shown();
        if id.is_empty() {
            return wrong(Column::Id, Problem::NoId);
        }
        let ids = || plan.items().iter().map(|item| item.id().as_str());
        let Some(index) = ids().position(|it| it == id).or_else(|| ids().position(|it| fold(it) == fold(&id))) else {
            let near = nearest(&id, ids()).map(str::to_owned);
            return wrong(Column::Id, Problem::UnknownId(id, near));
        };
        let item = &plan.items()[index];
        let stamp: Option<Stamp> = field(Column::Stamp).shown().parse().ok();
        let stamped = stamp.as_ref().map(|stamp| stamp.deliverable.clone());
        if let Some(other) = stamped.filter(|other| other != item.id().as_str()) {
            return wrong(Column::Stamp, Problem::StampOf(other));
        }
        let column = self.department(&field(Column::Department).shown(), stamp.as_ref())?;
        if self.snapshot.sheet.cell(index, column).is_none() {
            return wrong(Column::Id, Problem::NotTheirs);
        }
        let cell = Cell::new(item.id(), &plan.departments()[column].id);
        Ok(About { item, cell, stamp })
    }

    /// Finds out whose row it is: what it says, else what its stamp says, else who is expected.
    fn department(&self, text: &str, stamp: Option<&Stamp>) -> Result<usize, (Column, Problem)> {
        let departments = self.snapshot.plan.departments();
        let wrong = |problem: Problem| Err((Column::Department, problem));
        let named = if text.is_empty() { stamp.map_or("", |stamp| &stamp.department) } else { text };
        if named.is_empty() {
            return self.expected.ok_or((Column::Department, Problem::NoDepartment));
        }
        let known = |name: &str| {
            let name = fold(name);
            departments.iter().position(|it| fold(it.id.as_str()) == name || fold(&it.name) == name)
        };
        let Some(column) = known(named) else {
            let near = nearest(named, departments.iter().map(|it| it.id.as_str())).map(str::to_owned);
            return wrong(Problem::UnknownDepartment(named.to_owned(), near));
        };
        let made_for = stamp.and_then(|stamp| known(&stamp.department));
        match made_for.into_iter().chain(self.expected).find(|other| *other != column) {
            Some(other) => wrong(Problem::OtherDepartment(named.to_owned(), departments[other].id.to_string())),
            None => Ok(column),
        }
    }

    /// Returns the changes that a row takes. Nothing is proposed where its writer left it as it was, whatever holds now;
    /// and nothing goes over what somebody else has said since.
    fn proposed(
        &self,
        about: &About<'_>,
        stood: &Said,
        read: &mut Fields,
    ) -> Result<Vec<Change>, Vec<(Column, Problem)>> {
        let now = (self.digest)(&stood.whole());
        let base = about.stamp.as_ref().map(|stamp| stamp.digest.as_str());
        let sound = read.problems.is_empty();
        let untouched = base.is_some_and(|base| base == (self.digest)(&read.said.whole()));
        // A day that was left as it was, or taken away, says nothing of its own.
        let dated = read.said.since.is_some_and(|on| about.stamp.as_ref().is_none_or(|it| it.since != Some(on)));
        if !dated && read.said.state == stood.state {
            read.said.since = stood.since;
        }
        if sound && (untouched || read.said == *stood) {
            return Ok(Vec::new());
        }
        match base {
            None => return Err(vec![(Column::Stamp, Problem::NoStamp)]),
            Some(base) if base != now => return Err(vec![(Column::State, self.overtaken(&about.cell))]),
            Some(_) => {}
        }
        let mut problems = std::mem::take(&mut read.problems);
        let mut changes = Vec::new();
        let record = self.snapshot.board.cell(&about.cell);
        // What was not understood makes no second complaint, by a rule, about what belongs to it.
        let understood = |of_exception: bool| problems.iter().all(|(column, _)| column.of_exception() != of_exception);
        let (mark, exception) = (understood(false), understood(true));
        if mark {
            match self.mark(about, record, stood, &read.said) {
                Ok(change) => changes.extend(change),
                Err(problem) => problems.push(problem),
            }
        }
        if exception {
            match self.exception(&about.cell, record, &stood.exception, &read.said.exception) {
                Ok(change) => changes.extend(change),
                Err(more) => problems.extend(more),
            }
        }
        if problems.is_empty() { Ok(changes) } else { Err(problems) }
    }

    fn overtaken(&self, cell: &Cell) -> Problem {
        let record = self.snapshot.board.cell(cell);
        let mark = word(record).map(|head| (head.at, head.by.as_str()));
        let granted = record.and_then(|record| record.exception.winner()).map(|head| (head.at, head.by.as_str()));
        let last = mark.into_iter().chain(granted).max();
        let (at, by) = last.map_or((self.snapshot.day, ""), |(at, by)| (at.date_naive(), by));
        Problem::Overtaken(crate::export::inert::plain(by), at)
    }

    fn mark(
        &self,
        about: &About<'_>,
        record: Option<&CellRecord>,
        stood: &Said,
        said: &Said,
    ) -> Result<Option<Change>, (Column, Problem)> {
        let beside = (&said.note, &said.evidence) != (&stood.note, &stood.evidence);
        let dated = said.since != stood.since;
        if said.state == stood.state && !dated && !beside {
            return Ok(None);
        }
        let before = word(record).map(|head| &head.value);
        // A text that was not touched may be longer than a cell of a sheet holds: then it is taken from what stands.
        let text = |said: &str, shown: &str, whole: Option<&String>| match whole {
            Some(whole) if said == shown => whole.clone(),
            _ => said.to_owned(),
        };
        let wish = Wish {
            state: Some(said.state),
            // A state that was changed begins on the day on which the sheet is read, unless a day was written with it.
            on: if dated { said.since } else { stood.since.filter(|_| said.state == stood.state) },
            note: Some(text(&said.note, &stood.note, before.and_then(|mark| mark.note.as_ref()))),
            evidence: Some(text(&said.evidence, &stood.evidence, before.and_then(|mark| mark.evidence.as_ref()))),
        };
        match ticking::mark(&about.item.deliverable, record, &wish, self.snapshot.day) {
            Ok(mark) => Ok(mark.map(|mark| Change::Mark(about.cell.clone(), mark))),
            Err(why) => Err((column_of(why), Problem::Unsayable(why))),
        }
    }

    fn exception(
        &self,
        cell: &Cell,
        record: Option<&CellRecord>,
        stood: &Granted,
        said: &Granted,
    ) -> Result<Option<Change>, Vec<(Column, Problem)>> {
        if said == stood {
            return Ok(None);
        }
        if *said == Granted::default() {
            return Ok(Some(Change::Exception(cell.clone(), None)));
        }
        let Some(rule) = &self.snapshot.plan.parts.guideline.exceptions else {
            return Err(vec![(Column::Reason, Problem::NoRule)]);
        };
        let Some(until) = said.until else { return Err(vec![(Column::Until, Problem::NoUntil)]) };
        let granted = record.and_then(CellRecord::granted);
        let text = |said: &str, shown: &str, whole: Option<&str>| match whole {
            Some(whole) if said == shown => whole.to_owned(),
            _ => said.to_owned(),
        };
        let asked = Exception {
            reason: text(&said.reason, &stood.reason, granted.map(|it| it.reason.as_str())),
            risk: text(&said.risk, &stood.risk, granted.map(|it| it.risk.as_str())),
            measure: text(&said.measure, &stood.measure, granted.map(|it| it.measure.as_str())),
            approved_by: rule.approver.clone(),
            approved: said.approved.unwrap_or(self.snapshot.day),
            until,
        };
        match ticking::exception(rule, record, asked, self.snapshot.day) {
            Ok(exception) => Ok(exception.map(|it| Change::Exception(cell.clone(), Some(it)))),
            Err(why) => Err(why.into_iter().map(|it| (column_of_refusal(&it), Problem::Refused(it))).collect()),
        }
    }
}

fn column_of(why: Unsayable) -> Column {
    match why {
        Unsayable::NoState => Column::State,
        Unsayable::NoReason => Column::Note,
        Unsayable::Future { .. } => Column::Since,
    }
}

fn column_of_refusal(why: &Refusal) -> Column {
    match why {
        Refusal::NoReason | Refusal::WrongApprover { .. } => Column::Reason,
        Refusal::NoRisk | Refusal::SameRisk { .. } => Column::Risk,
        Refusal::NotYet => Column::Approved,
        Refusal::NoMeasure => Column::Measure,
        Refusal::EndsBefore | Refusal::TooLong { .. } => Column::Until,
    }
}
