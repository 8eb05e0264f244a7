//! The work itself: what each department said about each deliverable, with notes and evidence, recurring duties done
//! again, and ticks that were taken back when somebody looked closer.

use super::calendar::{DAYS, on, working};
use super::{Step, coordinator};
use crate::model::chance::Chance;
use crate::model::entry::{Cell, Change};
use crate::model::id::DepartmentId;
use crate::model::plan::{Item, Plan};
use crate::model::state::{Mark, State};
use chrono::{Datelike, Days, Months, NaiveDate};
use std::collections::BTreeSet;

/// How far the departments have come with what is to be done, in per cent, in the order of the plan.
pub(super) const PACES: [i64; 8] = [88, 66, 95, 48, 74, 58, 82, 40];

const NOTES: [&str; 10] = [
    "Fastställd av nämnden.",
    "Genomgången i ledningsgruppen, inga synpunkter kvar.",
    "Görs tillsammans med leverantören.",
    "Rutinen är på plats, utbildning återstår för två enheter.",
    "Följs upp vid nästa internkontroll.",
    "Avstämt med informationssäkerhetssamordnaren.",
    "Gäller även de enheter som drivs på entreprenad.",
    "Mallen från den centrala samordnaren har använts.",
    "Provat på två enheter innan den infördes överallt.",
    "Publicerad på intranätet och genomgången på arbetsplatsträffar.",
];

const REASONS: [&str; 4] = [
    "Förvaltningen har inga sådana system.",
    "Sköts helt av leverantören enligt avtal.",
    "Täcks av kommunledningsförvaltningens leverans.",
    "Verksamheten hanterar inte sådan information.",
];

const TAKEN_BACK: [&str; 5] = [
    "Stickprov visade att rutinen inte följs på alla enheter.",
    "Ny organisation: ansvaret är inte längre utpekat.",
    "Systemet är bytt och det nya är inte genomgånget.",
    "Dokumentet är för gammalt och måste beslutas på nytt.",
    "Internkontrollen underkände underlaget.",
];

/// Returns what was said about every cell, one after another.
pub(super) fn steps(plan: &Plan, day: NaiveDate) -> Vec<Step> {
    let mut chance = Chance::new(0x0152_7001);
    let mut steps = Vec::new();
    for (row, item) in (0..).zip(plan.items()) {
        let place = place(plan, item, row);
        for (department, pace) in plan.departments().iter().zip(PACES.iter().cycle()) {
            if plan.concerns(item, &department.id) {
                let turn = (place + i64::from(chance.below(175))) * 100 / pace;
                story(item, &department.id, (turn, day), &mut chance, &mut steps);
            }
        }
    }
    steps
}

/// Returns the cells that nobody calls done or not applicable by `day`, in the order of the plan.
pub(super) fn open(plan: &Plan, steps: &[Step], day: NaiveDate) -> Vec<Cell> {
    let mut closed: BTreeSet<&Cell> = BTreeSet::new();
    let mut said: Vec<&Step> = steps.iter().filter(|step| step.on < day).collect();
    said.sort_by_key(|step| step.on);
    for change in said.iter().flat_map(|step| &step.changes) {
        match change {
            Change::Mark(cell, mark) if matches!(mark.state, State::Done | State::NotApplicable) => closed.insert(cell),
            Change::Mark(cell, _) => closed.remove(cell),
            _ => false,
        };
    }
    let all = plan.items().iter().flat_map(|item| plan.concerned(item).map(|it| Cell::new(item.id(), &it.id)));
    all.filter(|cell| !closed.contains(cell)).collect()
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
    let by = coordinator(department);
    let mut say = |on: NaiveDate, change: Change| to.push(Step::new(on, by.as_str(), change));
    let start = on(day, turn - 20 - i64::from(chance.below(65)));
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
    if item.deliverable.recurs.is_none() && chance.one_in(22) {
        for (on, mark) in taken_back(&cell, on(day, turn), chance) {
            say(on, Change::Mark(cell.clone(), mark));
        }
    }
}

fn delivered(cell: &Cell, on: NaiveDate, chance: &mut Chance) -> Mark {
    let note = chance.one_in(6).then(|| chance.pick(&NOTES).to_owned());
    let evidence =
        (!chance.one_in(3)).then(|| format!("KS/{}:{}, {}", on.year(), 100 + chance.below(800), cell.deliverable));
    Mark { note, evidence, ..Mark::bare(State::Done, on) }
}

/// Tells how a tick of that day was taken back some months later, and done anew after some more.
fn taken_back(cell: &Cell, done: NaiveDate, chance: &mut Chance) -> [(NaiveDate, Mark); 2] {
    let after = |day: NaiveDate, days: u32| working(day.checked_add_days(Days::new(days.into())).unwrap_or(day));
    let back = after(done, 60 + chance.below(250));
    let again = after(back, 45 + chance.below(300));
    let note = Some(chance.pick(&TAKEN_BACK).to_owned());
    let mark = Mark { note, ..Mark::bare(State::InProgress, back) };
    [(back, mark), (again, delivered(cell, again, chance))]
}
