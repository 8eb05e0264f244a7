//! A record of three years: eight departments, four writers on six devices with clocks that are wrong by hours, every
//! kind of change, work without contact and the conflicts that come of it, undo and redo. Always the same, made once.

use crate::support_record::{cell, date};
use chrono::{DateTime, Days, FixedOffset, NaiveDate, TimeDelta};
use lis::model::assessment::{Assessment, HalfSteps};
use lis::model::board::Board;
use lis::model::chance::Chance;
use lis::model::due::DueScope;
use lis::model::entry::{Cell, Change, Entry, EntryId, JournalId, Kind};
use lis::model::exception::Exception;
use lis::model::id::{DepartmentId, RoleId};
use lis::model::meeting::{Decision, DecisionId, DecisionKind, DecisionState, Meeting, MeetingId, Minutes};
use lis::model::order::in_causal_order;
use lis::model::plan::Plan;
use lis::model::post::{Filling, Post, PostId};
use lis::model::state::{Mark, State};
use lis::model::undo;
use lis::store::plan_file::{PlanSource, load};
use std::sync::OnceLock;

/// How many days the record covers.
pub const DAYS: u64 = 1095;

/// Writer, device, how many hours its clock is wrong by, and its offset from UTC in hours.
const DEVICES: [(&str, &str, i64, i32); 6] = [
    ("projektledare", "aaaaaa", 0, 1),
    ("projektledare", "bbbbbb", 5, 1),
    ("samordnare-sof", "cccccc", -3, 1),
    ("samordnare-sof", "dddddd", 0, 2),
    ("samordnare-ubf", "eeeeee", 7, 0),
    ("informationsägare", "ffffff", -9, -5),
];

/// The record.
pub struct History {
    pub plan: Plan,
    /// One journal per device, each in the order of its numbers.
    pub journals: Vec<Vec<Entry>>,
    /// The day after the last entry's.
    pub day: NaiveDate,
}

impl History {
    /// Returns every entry, ordered as a workspace orders them.
    pub fn by_time(&self) -> Vec<Entry> {
        in_causal_order(self.journals.concat())
    }

    /// Returns all entries, each journal in its own order, mixed by chance.
    pub fn mixed(&self, seed: u64) -> Vec<Entry> {
        let mut chance = Chance::new(seed);
        let mut rest: Vec<_> = self.journals.iter().map(|journal| journal.iter()).collect();
        let mut all = Vec::new();
        while !rest.is_empty() {
            let at = chance.below(u32::try_from(rest.len()).unwrap()) as usize;
            // Now a line, now a whole stretch, as programs find them.
            let stretch = if chance.one_in(3) { 400 } else { 1 };
            let before = all.len();
            all.extend(rest[at].by_ref().take(stretch).cloned());
            if all.len() == before {
                let _ = rest.remove(at);
            }
        }
        all
    }
}

/// Returns the record.
pub fn history() -> &'static History {
    static HISTORY: OnceLock<History> = OnceLock::new();
    HISTORY.get_or_init(|| Maker::new(load(&PlanSource::Embedded, false).unwrap()).make())
}

/// What a device that is out of contact knows, and how many entries it writes before it is in contact again.
struct Away {
    device: usize,
    knows: Board,
    wrote: Vec<Entry>,
    left: u32,
}

struct Maker {
    plan: Plan,
    chance: Chance,
    /// What all who are in contact know.
    common: Board,
    journals: Vec<Vec<Entry>>,
    away: Option<Away>,
    today: NaiveDate,
}

impl Maker {
    fn new(plan: Plan) -> Self {
        let journals = vec![Vec::new(); DEVICES.len()];
        let today = date("2023-11-27");
        Self { plan, chance: Chance::new(3), common: Board::default(), journals, away: None, today }
    }

    fn make(mut self) -> History {
        for _ in 0..DAYS {
            // Fewer write in July than in November, and next to nobody on a Sunday.
            let month = chrono::Datelike::month(&self.today);
            let most = if month == 7 { 3 } else { 13 };
            for _ in 0..self.chance.below(most) {
                self.something();
            }
            self.today = self.today + Days::new(1);
        }
        self.back();
        self.disagree();
        History { plan: self.plan, journals: self.journals, day: self.today }
    }

    fn something(&mut self) {
        let device = self.chance.below(6) as usize;
        if self.away.is_none() && self.chance.one_in(120) {
            let left = 3 + self.chance.below(12);
            self.away = Some(Away { device, knows: self.common.clone(), wrote: Vec::new(), left });
        }
        let last = self.journals[device].last().cloned();
        let out = self.away.as_ref().is_some_and(|away| away.device == device);
        let (kind, changes) = match last {
            Some(last) if self.chance.one_in(40) && !out => self.step(device, &last),
            _ => (Kind::Said, self.changes()),
        };
        self.write(device, kind, changes);
        if self.away.as_ref().is_some_and(|away| away.left == 0) {
            self.back();
        }
    }

    /// Takes a device's last entry back, or says it again where it was just taken back.
    fn step(&mut self, device: usize, last: &Entry) -> (Kind, Vec<Change>) {
        let journal = &self.journals[device];
        if let Kind::Undoes(id) = &last.kind {
            let said = journal.iter().find(|entry| entry.id == *id).unwrap();
            return (Kind::Redoes(id.clone()), said.changes.clone());
        }
        let near: Vec<Entry> = self.journals.iter().flat_map(|it| it.iter().rev().take(300)).cloned().collect();
        (Kind::Undoes(last.id.clone()), undo::before(&near, last, self.today))
    }

    fn write(&mut self, device: usize, kind: Kind, changes: Vec<Change>) {
        let (by, name, wrong, zone) = DEVICES[device];
        let knows = match &mut self.away {
            Some(away) if away.device == device => &mut away.knows,
            _ => &mut self.common,
        };
        let journal = JournalId(format!("{by}-{name}"));
        let zone = FixedOffset::east_opt(zone * 3600).unwrap();
        let clock: DateTime<FixedOffset> = self.today.and_hms_opt(7, 0, 0).unwrap().and_utc().with_timezone(&zone)
            + TimeDelta::hours(wrong)
            + TimeDelta::seconds(i64::from(self.chance.below(36_000)));
        let seen = Some(knows.newly_seen(&journal));
        let entry = Entry {
            id: EntryId { number: knows.seen(&journal) + 1, journal },
            by: by.to_owned(),
            at: clock,
            kind,
            during: self.chance.one_in(30).then(|| MeetingId(self.today.to_string())),
            replaces: knows.replaced_by(&changes),
            changes,
            seen,
            restores: Vec::new(),
        };
        knows.apply(entry.clone());
        self.journals[device].push(entry.clone());
        if let Some(away) = self.away.as_mut().filter(|away| away.device == device) {
            away.wrote.push(entry);
            away.left = away.left.saturating_sub(1);
        }
    }

    /// The device is in contact again: all know what it wrote.
    fn back(&mut self) {
        for entry in self.away.take().map(|away| away.wrote).unwrap_or_default() {
            self.common.apply(entry);
        }
    }

    /// Two devices say different things about three cells, neither knowing of the other: the record ends in conflict.
    fn disagree(&mut self) {
        self.away = Some(Away { device: 3, knows: self.common.clone(), wrote: Vec::new(), left: 3 });
        for id in ["R10.8", "R7.3", "R8.1"] {
            for (device, state) in [(3, State::Done), (0, State::InProgress)] {
                let mark = Mark::bare(state, self.today);
                self.write(device, Kind::Said, vec![Change::Mark(cell(id, "SOF"), mark)]);
            }
        }
        self.back();
    }

    fn changes(&mut self) -> Vec<Change> {
        match self.chance.below(20) {
            0..=9 => vec![self.mark()],
            10 => (0..2 + self.chance.below(6)).map(|_| self.mark()).collect(),
            11..=13 => vec![self.point()],
            14 => vec![self.exception()],
            15..=16 => vec![self.due()],
            17 => vec![self.post()],
            18 => vec![self.assessment()],
            _ => self.meeting(),
        }
    }

    /// Picks a cell of the plan; some are spoken of much more often than others.
    fn cell(&mut self) -> Cell {
        let most = u32::try_from(self.plan.items().len()).unwrap();
        let most = if self.chance.one_in(3) { 6 } else { most };
        let row = self.chance.below(most).min(self.chance.below(most)) as usize;
        let item = &self.plan.items()[row];
        let columns: Vec<_> = self.plan.concerned(item).map(|it| &it.id).collect();
        let column = self.chance.below(u32::try_from(columns.len()).unwrap()) as usize;
        Cell::new(item.id(), columns[column])
    }

    fn department(&mut self) -> DepartmentId {
        let at = self.chance.below(8) as usize;
        self.plan.departments()[at].id.clone()
    }

    fn soon(&mut self, days: u32) -> NaiveDate {
        self.today + Days::new(u64::from(self.chance.below(days)))
    }

    fn mark(&mut self) -> Change {
        let state = match self.chance.below(20) {
            0..=10 => State::Done,
            11..=16 => State::InProgress,
            17 => State::NotApplicable,
            _ => State::NotStarted,
        };
        let back = if self.chance.one_in(5) { self.chance.below(500) } else { self.chance.below(3) };
        let since = self.today - Days::new(u64::from(back));
        let note = self.chance.one_in(4).then(|| format!("Anteckning {}", self.chance.below(1000)));
        let evidence = self.chance.one_in(4).then(|| format!("DNR {}", self.chance.below(1000)));
        Change::Mark(self.cell(), Mark { state, since, note, evidence })
    }

    fn point(&mut self) -> Change {
        Change::Point(self.cell(), 1 + u16::try_from(self.chance.below(4)).unwrap(), !self.chance.one_in(4))
    }

    fn exception(&mut self) -> Change {
        let granted = (!self.chance.one_in(4)).then(|| Exception {
            reason: "Bytet av system dröjer".to_owned(),
            risk: format!("Riskanalys {}", self.chance.below(1000)),
            measure: "Manuell kontroll varje månad".to_owned(),
            approved_by: RoleId::new("informationsagare"),
            approved: self.today,
            until: self.today + Days::new(u64::from(30 + self.chance.below(330))),
        });
        Change::Exception(self.cell(), granted)
    }

    fn due(&mut self) -> Change {
        let scope = match self.chance.below(3) {
            0 => DueScope::Cell(self.cell()),
            1 => DueScope::Deliverable(self.cell().deliverable),
            _ => DueScope::PriorityPhase(1 + u8::try_from(self.chance.below(5)).unwrap()),
        };
        let on = (!self.chance.one_in(6)).then(|| self.soon(400));
        Change::Due(scope, on)
    }

    fn post(&mut self) -> Change {
        let roles = ["informationssakerhetssamordnare", "objektagare", "dataskyddsombud"];
        let id = PostId { role: RoleId::new(self.chance.pick(&roles)), department: self.department() };
        let post = (!self.chance.one_in(8)).then(|| Post {
            filling: if self.chance.one_in(3) { Filling::Vacant } else { Filling::Appointed },
            since: self.today,
            share: Some(10 * u8::try_from(1 + self.chance.below(10)).unwrap()),
            name: None,
            note: None,
        });
        Change::Post(id, post)
    }

    fn assessment(&mut self) -> Change {
        let department = (!self.chance.one_in(8)).then(|| self.department());
        let level = HalfSteps(u8::try_from(self.chance.below(9)).unwrap());
        let motive = "Genomgång i ledningsgruppen".to_owned();
        Change::Assessment(department, Some(Assessment { level, on: self.today, motive }))
    }

    fn meeting(&mut self) -> Vec<Change> {
        let id = MeetingId(self.today.to_string());
        let name = "Styrgrupp".to_owned();
        let present = vec![RoleId::new("digitaliseringschef")];
        let meeting = Meeting { on: self.today, name, begun: None, ended: None, present, minutes: Minutes::default() };
        let number = 1 + u16::try_from(self.chance.below(3)).unwrap();
        let decision = Decision {
            kind: DecisionKind::Action,
            text: "Ta fram en plan för det som återstår".to_owned(),
            owner: Some(RoleId::new("projektledare")),
            due: Some(self.soon(90)),
            deliverables: vec![self.cell().deliverable],
            departments: vec![self.department()],
            state: if self.chance.one_in(2) { DecisionState::Open } else { DecisionState::Done },
            outcome: None,
        };
        let about = DecisionId::new(id.clone(), number);
        vec![Change::Meeting(id, Some(meeting)), Change::Decision(about, Some(decision))]
    }
}

#[test]
fn it_holds_all_that_it_is_to_hold() {
    let history = history();
    let all = history.by_time();
    assert!((5_000..10_000).contains(&all.len()), "{} entries", all.len());
    let board = Board::fold(all.iter().cloned());
    assert_eq!(board.count(), all.len() as u64);
    assert!(board.cells().filter(|(_, record)| record.conflict()).count() >= 3);
    let mut read = Board::default();
    let mut torn = 0;
    for entry in &all {
        read.apply(entry.clone());
        let cells = entry.changes.iter().filter_map(Change::cell);
        torn += cells.filter(|cell| read.cell(cell).is_some_and(|record| record.mark.conflict())).count();
    }
    assert!(torn > 20, "conflicts on the way: {torn}");
    let undone = all.iter().filter(|entry| matches!(entry.kind, Kind::Undoes(_))).count();
    let redone = all.iter().filter(|entry| matches!(entry.kind, Kind::Redoes(_))).count();
    assert!(undone > 50 && redone > 0, "{undone} {redone}");
    let late = all.windows(2).filter(|pair| pair[1].day() < pair[0].day()).count();
    assert!(late > 50, "the days of the devices are not those of the moments: {late}");
    for journal in &history.journals {
        assert!(journal.len() > 500 && journal.is_sorted_by_key(|entry| entry.id.number));
    }
    let counts = [
        board.dues().count(),
        board.posts().count(),
        board.assessments().count(),
        board.meetings().count(),
        board.decisions().count(),
        board.cells().filter(|(_, record)| record.granted().is_some()).count(),
        board.cells().filter(|(_, record)| !record.points.is_empty()).count(),
    ];
    assert!(counts.iter().all(|count| *count >= 9), "{counts:?}");
    assert!(board.cell(&cell("R10.8", "SOF")).is_some());
}
