//! The sample for `--demo`: what a municipality might have ticked in three years. Made anew each time from the plan and
//! the day, always the same; touches no file.
//!
//! The departments keep different paces. Most of a phase is done before the next; some work goes on, some has to be done
//! again, some does not apply, and one cell is in conflict.

use crate::model::board::Board;
use crate::model::entry::{Cell, Change, Entry, EntryId, JournalId, Kind};
use crate::model::id::DepartmentId;
use crate::model::plan::{Item, Plan};
use crate::model::state::{Mark, State};
use chrono::{DateTime, Datelike, Days, FixedOffset, Months, NaiveDate, TimeDelta, Weekday};
use std::collections::BTreeMap;

/// The device under which entries of a demo session are written. The sample's own are of another, so that undo does
/// not reach into it.
pub const DEVICE: &str = "demo00";

/// The device of the sample's own entries.
const SAMPLE: &str = "demo01";

/// The days that the sample covers.
const DAYS: i64 = 1090;

/// How far the departments have come with what is to be done, in per cent, in the order of the plan.
const PACES: [i64; 8] = [88, 66, 95, 48, 74, 58, 82, 40];

const NOTES: [&str; 6] = [
    "Fastställd av nämnden.",
    "Genomgången i ledningsgruppen, inga synpunkter kvar.",
    "Görs tillsammans med leverantören.",
    "Rutinen är på plats, utbildning återstår för två enheter.",
    "Följs upp vid nästa internkontroll.",
    "Avstämt med informationssäkerhetssamordnaren.",
];

const REASONS: [&str; 4] = [
    "Förvaltningen har inga sådana system.",
    "Sköts helt av leverantören enligt avtal.",
    "Täcks av kommunledningsförvaltningens leverans.",
    "Verksamheten hanterar inte sådan information.",
];

/// Something that somebody says on a day.
struct Step {
    on: NaiveDate,
    by: String,
    changes: Vec<Change>,
}

/// Returns the sample's entries, the oldest first, all before `day`.
pub fn entries(plan: &Plan, day: NaiveDate) -> Vec<Entry> {
    let mut chance = Chance(0x0152_7001);
    let mut steps = Vec::new();
    for (row, item) in (0..).zip(plan.items()) {
        let place = place(plan, item, row);
        for (department, pace) in plan.departments().iter().zip(PACES.iter().cycle()) {
            if plan.concerns(item, &department.id) {
                let turn = (place + chance.below(175)) * 100 / pace;
                story(item, &department.id, (turn, day), &mut chance, &mut steps);
            }
        }
    }
    steps.retain(|step| step.on < day);
    steps.sort_by(|a, b| (a.on, &a.by).cmp(&(b.on, &b.by)));
    let mut entries = told(steps);
    entries.extend(contradiction(&entries));
    entries.sort_by(|a, b| a.order().cmp(&b.order()));
    entries
}

/// Returns the day on which a deliverable's turn comes for those who need all of the time, counted from the beginning.
fn place(plan: &Plan, item: &Item, row: i64) -> i64 {
    let part = |phase: u8, phases: usize| {
        let phases = i64::try_from(phases.max(1)).unwrap_or(1);
        DAYS * ((i64::from(phase) - 1) * 10 + row % 10) / (phases * 10)
    };
    match (item.project_phase(), item.priority_phase()) {
        (Some(phase), _) => part(phase, plan.parts.roadmap.project_phases.len()),
        (None, Some(phase)) => DAYS / 10 + part(phase, plan.parts.guideline.priority_phases.len()),
        (None, None) => DAYS * 3 / 10 + row % 10 * DAYS * 6 / 100,
    }
}

/// Tells what one department does about one deliverable whose turn comes on day `turn` of those before `day`.
fn story(
    item: &Item,
    department: &DepartmentId,
    (turn, day): (i64, NaiveDate),
    chance: &mut Chance,
    to: &mut Vec<Step>,
) {
    let cell = Cell::new(item.id(), department);
    let by = format!("samordnare-{}", department.as_str().to_lowercase());
    let mut say = |on: NaiveDate, change: Change| to.push(Step { on, by: by.clone(), changes: vec![change] });
    let start = on(day, turn - 20 - chance.below(65));
    if chance.one_in(30) {
        let reason = chance.pick(&REASONS).to_owned();
        let mark = Mark { note: Some(reason), ..Mark::bare(State::NotApplicable, start) };
        return say(start, Change::Mark(cell, mark));
    }
    let points = u16::try_from(item.deliverable.points.len()).unwrap_or(u16::MAX);
    if points == 0 || chance.one_in(3) {
        say(start, Change::Mark(cell.clone(), Mark::bare(State::InProgress, start)));
    }
    for point in 1..=points {
        let on = on(day, turn - 22 * i64::from(points - point) / i64::from(points));
        say(on, Change::Point(cell.clone(), point, true));
    }
    let mut again = Some(on(day, turn));
    while let Some(on) = again.filter(|on| *on < day) {
        say(on, Change::Mark(cell.clone(), delivered(&cell, on, chance)));
        let months = item.deliverable.recurs.as_ref().map(|recurs| Months::new(u32::from(recurs.months)));
        let goes_on = months.filter(|_| !chance.one_in(4));
        again = goes_on.and_then(|months| on.checked_add_months(months)).map(working);
    }
}

fn delivered(cell: &Cell, on: NaiveDate, chance: &mut Chance) -> Mark {
    let note = chance.one_in(6).then(|| chance.pick(&NOTES).to_owned());
    let evidence =
        (!chance.one_in(3)).then(|| format!("KS/{}:{}, {}", on.year(), 100 + chance.next() % 800, cell.deliverable));
    Mark { note, evidence, ..Mark::bare(State::Done, on) }
}

/// Returns the working day that has this number among the days before `day`.
fn on(day: NaiveDate, turn: i64) -> NaiveDate {
    working(day.checked_sub_signed(TimeDelta::days(DAYS + 1 - turn.max(0))).unwrap_or(day))
}

/// Returns the day itself, or the Friday before a weekend.
fn working(day: NaiveDate) -> NaiveDate {
    let back = match day.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    day.checked_sub_days(Days::new(back)).unwrap_or(day)
}

/// Makes entries of what was said, each knowing of all before it.
fn told(steps: Vec<Step>) -> Vec<Entry> {
    let mut board = Board::default();
    let mut numbers: BTreeMap<String, u64> = BTreeMap::new();
    let mut entries: Vec<Entry> = Vec::with_capacity(steps.len());
    for (index, step) in (0_i64..).zip(steps) {
        let number = numbers.entry(step.by.clone()).or_default();
        *number += 1;
        let morning = step.on.and_hms_opt(8, 0, 0).unwrap_or_default().and_utc().fixed_offset();
        let usual = morning + TimeDelta::minutes(index * 37 % 480);
        let entry = Entry {
            id: EntryId { journal: JournalId(format!("{}-{SAMPLE}", step.by)), number: *number },
            by: step.by,
            at: later(usual, board.latest()),
            kind: Kind::Said,
            during: None,
            replaces: board.replaced_by(&step.changes),
            changes: step.changes,
        };
        board.apply(entry.clone());
        entries.push(entry);
    }
    entries
}

fn later(usual: DateTime<FixedOffset>, latest: Option<DateTime<FixedOffset>>) -> DateTime<FixedOffset> {
    latest.map_or(usual, |latest| usual.max(latest + TimeDelta::minutes(1)))
}

/// Returns an entry of somebody who did not know that a department had just called something done.
fn contradiction(entries: &[Entry]) -> Option<Entry> {
    let done =
        |entry: &&Entry| matches!(entry.changes.as_slice(), [Change::Mark(_, mark)] if mark.state == State::Done);
    let entry = entries.iter().rev().find(done)?;
    let [Change::Mark(cell, mark)] = entry.changes.as_slice() else { return None };
    let note = Some("Underlaget saknas ännu i diariet.".to_owned());
    let by = "informationssäkerhetssamordnare".to_owned();
    Some(Entry {
        id: EntryId { journal: JournalId(format!("{by}-{SAMPLE}")), number: 1 },
        at: entry.at + TimeDelta::minutes(5),
        changes: vec![Change::Mark(cell.clone(), Mark { note, ..Mark::bare(State::InProgress, mark.since) })],
        by,
        ..entry.clone()
    })
}

/// Chance that is the same every time (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u32) -> i64 {
        i64::try_from(self.next() % u64::from(end)).unwrap_or(0)
    }

    fn one_in(&mut self, times: u64) -> bool {
        self.next().is_multiple_of(times)
    }

    fn pick<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts[usize::try_from(self.next() % texts.len() as u64).unwrap_or(0)]
    }
}
