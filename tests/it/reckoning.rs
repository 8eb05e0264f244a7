//! Every figure reckoned once more, plainly, from what the JSON export says of each cell, over boards of chance: status,
//! matrix, department, coverage, staircase, staff, recurring duties and what is left.

use crate::office::Office;
use crate::support_record::{Desk, Pupil, cell, date, day};
use chrono::{Datelike, Days, Months, NaiveDate};
use lis::model::chance::Chance;
use lis::model::deliverable::Scope;
use lis::model::entry::Change;
use lis::model::plan::Plan;
use lis::model::post::{Filling, Post, PostId};
use lis::model::state::{Mark, State};
use lis::store::plan_file::{PlanSource, load};
use rstest::rstest;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The state of every cell, by deliverable and department, in the export's words.
type Cells = BTreeMap<(String, String), String>;
/// The day on which each cell was last called done, as it was written down here.
type LastDone = BTreeMap<(String, String), NaiveDate>;

/// An office with a record of chance, and what was written into it.
struct Reckoned {
    office: Office,
    plan: Plan,
    export: Value,
    cells: Cells,
    last_done: LastDone,
}

impl Reckoned {
    fn of(seed: u64) -> Self {
        let office = Office::new();
        let home = office.path("");
        fs::create_dir_all(home.join("data")).unwrap();
        fs::create_dir_all(home.join("cache")).unwrap();
        let plan = load(&PlanSource::Embedded, false).unwrap();
        let mut pupil = Desk::at(&home).open_as("projektledare", "test");
        let last_done = write(&plan, &mut pupil, &mut Chance::new(seed));
        let read = |line: &str| -> Value { serde_json::from_str(&office.shipped(line).out).unwrap() };
        let export = read("export --format json");
        let cells = cells(&export);
        Self { office, plan, export, cells, last_done }
    }

    fn read(&self, line: &str) -> Value {
        serde_json::from_str(&self.office.shipped(line).out).unwrap()
    }

    /// Returns how many cells of these deliverables are done, of how many that count; in one department or in all.
    fn share(&self, ids: &BTreeSet<String>, department: Option<&str>) -> (u64, u64) {
        let mut share = (0, 0);
        for ((id, of), state) in &self.cells {
            if ids.contains(id) && department.is_none_or(|it| it == of) {
                share.0 += u64::from(state == "done");
                share.1 += u64::from(!matches!(state.as_str(), "not_applicable" | "exception"));
            }
        }
        share
    }

    fn all(&self) -> BTreeSet<String> {
        self.cells.keys().map(|(id, _)| id.clone()).collect()
    }

    /// Counts cells of a department, or of all, that stand so.
    fn count(&self, state: &str, department: Option<&str>) -> u64 {
        let it = self.cells.iter().filter(|((_, of), found)| *found == state && department.is_none_or(|it| it == of));
        it.count() as u64
    }

    fn departments(&self) -> Vec<String> {
        self.plan.departments().iter().map(|it| it.id.to_string()).collect()
    }

    /// Returns the level that the cells support, in whole and half steps.
    fn level(&self, department: Option<&str>) -> f64 {
        let central = self.plan.parts.organisation.central.as_str();
        let mut reached = 0.0;
        for level in self.plan.parts.maturity.levels.iter().skip(1) {
            let (mut holds, mut provable) = (0, 0);
            for criterion in &level.criteria {
                let (mut open, mut done) = (false, false);
                for id in &criterion.deliverables {
                    let scope = self.plan.item(id.as_str()).unwrap().deliverable.scope;
                    let whose = if scope == Scope::Central { Some(central) } else { department };
                    let mut states = self
                        .cells
                        .iter()
                        .filter(|((it, of), _)| it == id.as_str() && whose.is_none_or(|whose| whose == of));
                    for (_, state) in states.by_ref() {
                        done |= state == "done";
                        open |= !matches!(state.as_str(), "done" | "not_applicable" | "exception");
                    }
                }
                holds += u32::from(!open && done);
                provable += u32::from(open || done);
            }
            if provable > 0 && holds == provable {
                reached = f64::from(level.number);
            } else {
                return if holds > 0 && holds * 2 >= provable { reached + 0.5 } else { reached };
            }
        }
        reached
    }
}

/// Writes a record of chance: states on days of the past, some of them changed again, points, and who holds posts.
fn write(plan: &Plan, pupil: &mut Pupil, chance: &mut Chance) -> LastDone {
    let mut last: LastDone = BTreeMap::new();
    let density = 1 + chance.below(4);
    // What comes first in the plan is done everywhere, so that levels of the staircase are reached.
    let finished = 30 + chance.below(120) as usize;
    let mut changes = Vec::new();
    for (row, item) in plan.items().iter().enumerate() {
        for department in plan.concerned(item) {
            if row < finished {
                let (id, of) = (item.id().as_str(), department.id.as_str());
                let since = day() - Days::new(chance.below(300).into());
                changes.push(Change::Mark(cell(id, of), Mark::bare(State::Done, since)));
                last.insert((id.to_owned(), of.to_owned()), since);
                continue;
            }
            for _ in 0..2 {
                if chance.below(5) < density {
                    let since = day() - Days::new(chance.below(900).into());
                    let state = [State::Done, State::Done, State::InProgress, State::NotApplicable, State::NotStarted]
                        [chance.below(5) as usize];
                    let (id, of) = (item.id().as_str(), department.id.as_str());
                    changes.push(Change::Mark(cell(id, of), Mark::bare(state, since)));
                    if state == State::Done {
                        let known = last.entry((id.to_owned(), of.to_owned())).or_insert(since);
                        *known = since.max(*known);
                    }
                }
            }
        }
    }
    for role in &plan.parts.roles.roles {
        for department in plan.departments() {
            if chance.one_in(3) {
                let filling = if chance.one_in(3) { Filling::Vacant } else { Filling::Appointed };
                let share = (filling == Filling::Appointed && !chance.one_in(3)).then_some(40);
                let post = Post { filling, since: date("2026-01-01"), share, name: None, note: None };
                let id = PostId { role: role.id.clone(), department: department.id.clone() };
                changes.push(Change::Post(id, Some(post)));
            }
        }
    }
    for change in changes {
        pupil.say(change);
    }
    last
}

fn cells(export: &Value) -> Cells {
    let mut cells = Cells::new();
    for deliverable in export["deliverables"].as_array().unwrap() {
        let id = deliverable["id"].as_str().unwrap();
        for (department, state) in deliverable["states"].as_object().unwrap() {
            let state = state["state"].as_str().unwrap();
            cells.insert((id.to_owned(), department.clone()), state.to_owned());
        }
    }
    assert!(cells.len() > 1000);
    cells
}

fn named(list: &Value) -> BTreeSet<String> {
    list.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

fn pair(value: &Value) -> (u64, u64) {
    (value["done"].as_u64().unwrap(), value["of"].as_u64().unwrap())
}

#[rstest]
#[case(1)]
#[case(2)]
#[case(3)]
fn every_figure_is_what_a_plain_reckoning_gives(#[case] seed: u64) {
    let it = Reckoned::of(seed);
    status_matrix_and_departments(&it);
    coverage(&it);
    staircase(&it);
    staff(&it);
    recurring(&it);
    forecast(&it);
}

fn status_matrix_and_departments(it: &Reckoned) {
    let status = it.read("status --json");
    let all = it.all();
    assert_eq!(pair(&status["progress"]["overall"]), it.share(&all, None));
    for state in ["in_progress", "due_again", "not_applicable"] {
        assert_eq!(status[state], json!(it.count(state, None)), "{state}");
    }
    for department in it.departments() {
        let share = it.share(&all, Some(&department));
        assert_eq!(pair(&status["progress"]["by_department"][&department]), share, "{department}");
        let page = it.read(&format!("department {department} --json"));
        assert_eq!(pair(&page), share, "{department}");
        for state in ["in_progress", "due_again", "not_applicable"] {
            assert_eq!(page[state], json!(it.count(state, Some(&department))), "{department} {state}");
        }
        for phase in page["phases"].as_array().unwrap() {
            assert_eq!(pair(phase), it.share(&named(&phase["deliverables"]), Some(&department)), "{department}");
        }
    }
    let by = |field: &str, number: &Value| -> BTreeSet<String> {
        let of = it.export["deliverables"].as_array().unwrap().iter();
        of.filter(|one| one[field] == *number).map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    for grouping in ["project", "priority"] {
        let matrix = it.read(&format!("matrix --group {grouping} --json"));
        for group in matrix["groups"].as_array().unwrap() {
            let kind = group["kind"].as_str().unwrap();
            let inside = group["groups"].as_array().unwrap();
            if kind == "project_phase" {
                assert_eq!(pair(group), it.share(&by(kind, &group["number"]), None), "{group}");
            }
            for chapter in inside.iter().filter(|group| group["kind"] == "chapter") {
                assert_eq!(pair(chapter), it.share(&by("chapter", &chapter["number"]), None), "{chapter}");
            }
        }
    }
}

/// Returns what answers to a control, by the rows and ties of the crosswalk; `older` asks for the edition of 2013.
fn proving(it: &Reckoned, number: &str, older: bool) -> BTreeSet<String> {
    let crosswalk = &it.plan.parts.crosswalk;
    let has = |numbers: &[String]| numbers.iter().any(|it| it == number);
    let ties: Vec<_> =
        crosswalk.ties.iter().filter(|tie| has(if older { &tie.iso2013 } else { &tie.iso2022 })).collect();
    let mut ids = BTreeSet::new();
    if !ties.iter().any(|tie| tie.only) {
        for row in crosswalk.rows.iter().filter(|row| has(if older { &row.iso2013 } else { &row.iso2022 })) {
            let of = it.export["deliverables"].as_array().unwrap().iter();
            let of = of.filter(|one| one["section"] == json!(row.section.as_str()));
            ids.extend(of.map(|one| one["id"].as_str().unwrap().to_owned()));
        }
    }
    ids.extend(ties.iter().flat_map(|tie| &tie.deliverables).map(ToString::to_string));
    ids
}

fn coverage(it: &Reckoned) {
    let told = it.read("coverage --json");
    for list in told["lists"].as_array().unwrap() {
        let mut counted = BTreeSet::new();
        for (at, entry) in list["entries"].as_array().unwrap().iter().enumerate() {
            let number = entry["number"].as_str().unwrap();
            let ids = match list["list"].as_str().unwrap() {
                "iso27002_2022" => proving(it, number, false),
                "iso27001_2013" => proving(it, number, true),
                "benefits" => {
                    let benefit = &it.plan.parts.benefits.benefits[at];
                    benefit.deliverables.iter().map(ToString::to_string).collect()
                }
                _ => {
                    let sections = &it.plan.parts.crosswalk.law_areas[at].sections;
                    let of = it.export["deliverables"].as_array().unwrap().iter();
                    let of = of.filter(|one| {
                        let (section, chapter) = (&one["section"], one["chapter"].to_string());
                        sections.iter().any(|named| *section == json!(named) || *named == chapter)
                    });
                    of.map(|one| one["id"].as_str().unwrap().to_owned()).collect()
                }
            };
            assert_eq!(named(&entry["deliverables"]), ids, "{number}");
            assert_eq!(pair(entry), it.share(&ids, None), "{number}");
            for (department, share) in entry["by_department"].as_object().unwrap() {
                assert_eq!(pair(share), it.share(&ids, Some(department)), "{number} {department}");
            }
            counted.extend(ids);
        }
        assert_eq!(pair(&list["overall"]), it.share(&counted, None), "each counts once: {}", list["list"]);
    }
}

fn staircase(it: &Reckoned) {
    assert!(it.level(None) >= 1.0, "the boards of chance reach some level");
    for footing in it.read("maturity --json")["footings"].as_array().unwrap() {
        let department = footing["department"].as_str();
        assert_eq!(footing["supported"].as_f64(), Some(it.level(department)), "{department:?}");
    }
}

fn staff(it: &Reckoned) {
    let roles = &it.plan.parts.roles;
    let central = it.plan.parts.organisation.central.as_str();
    let posts = it.export["record"]["posts"].as_array().unwrap();
    let told = it.read("staff --json");
    let mut overall = BTreeMap::new();
    for sum in told["departments"].as_array().unwrap() {
        let department = sum["department"].as_str().unwrap();
        let mut expected: BTreeSet<&str> = roles.department.iter().map(|seat| seat.role.as_str()).collect();
        if department == central {
            expected.extend(roles.driving.iter().map(|seat| seat.role.as_str()));
        }
        let here: Vec<&Value> = posts.iter().filter(|post| post["department"] == department).collect();
        let filled = |filling: &str, among: bool| {
            let it = here.iter().filter(|post| post["filling"] == filling);
            it.filter(|post| expected.contains(post["role"].as_str().unwrap()) == among).count() as u64
        };
        let (appointed, vacant) = (filled("appointed", true), filled("vacant", true));
        let held = here.iter().filter(|post| post["filling"] == "appointed");
        let reckoned = [
            ("expected", expected.len() as u64),
            ("appointed", appointed),
            ("vacant", vacant),
            ("unsaid", expected.len() as u64 - appointed - vacant),
            ("beyond", filled("appointed", false)),
            ("share", held.clone().filter_map(|post| post["share"].as_u64()).sum()),
            ("without_share", held.filter(|post| post["share"].is_null()).count() as u64),
        ];
        for (name, figure) in reckoned {
            assert_eq!(sum["sum"][name], json!(figure), "{department} {name}");
            *overall.entry(name).or_insert(0) += figure;
        }
    }
    for (name, figure) in overall {
        assert_eq!(told["overall"][name], json!(figure), "{name}");
    }
}

fn recurring(it: &Reckoned) {
    let year = 2027;
    let (mut overdue, mut before, mut within, mut never) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for one in it.export["deliverables"].as_array().unwrap() {
        let Some(months) = one["recurs_months"].as_u64() else { continue };
        let months = u32::try_from(months).unwrap();
        let id = one["id"].as_str().unwrap();
        for (department, state) in one["states"].as_object().unwrap() {
            let state_word = state["state"].as_str().unwrap();
            if matches!(state_word, "not_applicable" | "exception") {
                continue;
            }
            // What stands as done says the day itself; what was begun again was done on the last day that was written.
            let done = match state_word {
                "done" | "due_again" => Some(state["at"].as_str().unwrap().parse::<NaiveDate>().unwrap()),
                _ => it.last_done.get(&(id.to_owned(), department.clone())).copied(),
            };
            let name = |on: NaiveDate| format!("{on} {id} {department}");
            let Some(done) = done else {
                never.push(format!("{id} {department}"));
                continue;
            };
            let on = |times: u32| done.checked_add_months(Months::new(months * times)).unwrap();
            if on(1) <= day() {
                overdue.push(name(on(1)));
                continue;
            }
            if on(1).year() < year {
                before.push(name(on(1)));
            }
            within.extend((1..40).map(on).filter(|day| day.year() == year).map(name));
        }
    }
    assert!(!overdue.is_empty() && !before.is_empty() && !within.is_empty() && !never.is_empty(), "some of everything");
    let told = it.read(&format!("recurring {year} --json"));
    let said = |list: &str| {
        let list = told[list].as_array().unwrap().iter();
        let place = |one: &Value| {
            let text = |field: &str| one[field].as_str().unwrap_or_default().to_owned();
            format!("{} {} {}", text("on"), text("deliverable"), text("department")).trim_start().to_owned()
        };
        let mut list: Vec<String> = list.map(place).collect();
        list.sort();
        list
    };
    for (list, mut reckoned) in [("overdue", overdue), ("before", before), ("occasions", within), ("never_done", never)]
    {
        reckoned.sort();
        assert_eq!(said(list), reckoned, "{list}");
    }
}

fn forecast(it: &Reckoned) {
    let all = it.all();
    for row in it.read("forecast --json")["forecasts"].as_array().unwrap() {
        let department = row["department"].as_str();
        let (done, of) = it.share(&all, department);
        assert_eq!((pair(row), row["left"].as_u64()), ((done, of), Some(of - done)), "{department:?}");
    }
}
