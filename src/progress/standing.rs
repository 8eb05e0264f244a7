//! How one cell stands on a day.

use crate::model::board::CellRecord;
use crate::model::board::heads::{Head, Heads};
use crate::model::deliverable::Deliverable;
use crate::model::state::{Condition, Mark, State};
use chrono::{DateTime, FixedOffset, Months, NaiveDate};

/// A cell's condition with what a matrix shows beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The condition.
    pub condition: Condition,
    /// How many checklist points are ticked.
    pub points_done: u16,
    /// How many checklist points there are.
    pub points_of: u16,
    /// Whether people have said different things without knowing of each other.
    pub conflict: bool,
    /// The last day of the exception that was granted last, whether it still holds or has run out; none where there is
    /// none or where what was said meanwhile makes it pointless.
    pub exception_until: Option<NaiveDate>,
}

impl Standing {
    /// Returns how a cell stands on `day`; `record` is none where nobody has said anything.
    pub fn of(deliverable: &Deliverable, record: Option<&CellRecord>, day: NaiveDate) -> Self {
        let points_of = u16::try_from(deliverable.points.len()).unwrap_or(u16::MAX);
        let Some(record) = record else {
            return Self {
                condition: Condition::NotStarted,
                points_done: 0,
                points_of,
                conflict: false,
                exception_until: None,
            };
        };
        let round = new_round(deliverable, record, day);
        let ticked = (1..=points_of).filter(|&point| is_ticked(record, point, round)).count();
        let points_done = u16::try_from(ticked).unwrap_or(points_of);
        let condition = match record.mark.winner().map(|head| &head.value) {
            None => started(points_done),
            Some(mark) => match mark.state {
                State::NotStarted => started(points_done),
                State::InProgress => Condition::InProgress,
                State::NotApplicable => Condition::NotApplicable,
                State::Done if round.is_some() => Condition::DueAgain,
                State::Done => Condition::Done,
            },
        };
        let open = !matches!(condition, Condition::Done | Condition::NotApplicable);
        let granted = record.granted().filter(|exception| open && exception.approved <= day);
        let holds = granted.is_some_and(|exception| exception.holds(day));
        Self {
            condition: if holds { Condition::Exception } else { condition },
            points_done,
            points_of,
            conflict: record.conflict(),
            exception_until: granted.map(|exception| exception.until),
        }
    }
}

/// Returns the day on which a recurring duty that was done is due again; none for what does not recur.
pub fn due_again(deliverable: &Deliverable, mark: &Mark) -> Option<NaiveDate> {
    let recurs = deliverable.recurs.as_ref()?;
    mark.since.checked_add_months(Months::new(u32::from(recurs.months)))
}

/// Returns the day on which a recurring duty that was done became due again, on that day or before; none otherwise. From then
/// on a new round runs, until somebody says something else than that it was done.
pub fn new_round(deliverable: &Deliverable, record: &CellRecord, day: NaiveDate) -> Option<NaiveDate> {
    let mark = &record.mark.winner()?.value;
    let due = due_again(deliverable, mark).filter(|_| mark.state == State::Done);
    due.filter(|due| *due <= day)
}

/// Tells whether a checklist point is ticked; in a new round, which begins with an empty list, only where that was said since
/// the `round` began.
pub fn is_ticked(record: &CellRecord, point: u16, round: Option<NaiveDate>) -> bool {
    let said = record.points.get(&point).and_then(Heads::winner).filter(|head| head.value);
    said.is_some_and(|head| round.is_none_or(|begun| head.at.date_naive() >= begun))
}

/// Returns the checklist points that are ticked on a day, from 1.
pub fn ticked(deliverable: &Deliverable, record: &CellRecord, day: NaiveDate) -> Vec<u16> {
    let of = u16::try_from(deliverable.points.len()).unwrap_or(u16::MAX);
    let round = new_round(deliverable, record, day);
    (1..=of).filter(|&point| is_ticked(record, point, round)).collect()
}

/// Returns what counts as said about a cell, with who said it and when.
pub fn word(record: Option<&CellRecord>) -> Option<&Head<Mark>> {
    record.and_then(|record| record.mark.winner())
}

/// Returns the day from which a cell stands as it does, and who said so. Where only ticked points make it one that is in
/// progress, that is whoever ticked the latest of them; none where nobody has said anything.
pub fn since<'a>(record: Option<&'a CellRecord>, standing: &Standing) -> Option<(NaiveDate, &'a str)> {
    let mark = word(record);
    let begun = mark.is_none_or(|head| head.value.state == State::NotStarted);
    if standing.condition == Condition::InProgress && begun {
        let heads = record?.points.values().filter_map(Heads::winner).filter(|head| head.value);
        return heads.max_by_key(|head| head.at).map(|head| (head.at.date_naive(), head.by.as_str()));
    }
    mark.map(|head| (head.value.since, head.by.as_str()))
}

/// Returns when something was last said about a cell: its mark, one of its points, or its exception.
pub fn latest(record: &CellRecord) -> Option<DateTime<FixedOffset>> {
    let mark = record.mark.winner().map(|head| head.at);
    let points = record.points.values().filter_map(Heads::winner).map(|head| head.at);
    points.chain(mark).chain(record.exception.winner().map(|head| head.at)).max()
}

fn started(points_done: u16) -> Condition {
    if points_done > 0 { Condition::InProgress } else { Condition::NotStarted }
}
