//! Benefits and requirements: what each rests on, counted once, on the screen and at the command line.

use crate::office::Office;
use crate::stage::Stage;
use crate::support_entry::board;
use crate::support_record::mark;
use chrono::NaiveDate;
use lis::model::board::Board;
use lis::model::crosswalk::List;
use lis::model::plan::Plan;
use lis::model::state::State::Done;
use lis::progress::coverage::{coverage, overall};
use lis::progress::sheet::Sheet;
use lis::store::plan_file::{PlanSource, load};
use proptest::prelude::*;

fn shipped() -> Plan {
    load(&PlanSource::Embedded, false).unwrap()
}

fn sheet(plan: &Plan, board: &Board) -> Sheet {
    Sheet::of(plan, board, NaiveDate::from_ymd_opt(2026, 11, 24).unwrap())
}

#[test]
fn every_list_is_whole_and_empty_at_the_start() {
    let plan = shipped();
    let sheet = sheet(&plan, &Board::default());
    for (list, length) in [(List::Benefits, 10), (List::Iso2022, 93), (List::Iso2013, 114), (List::Law, 11)] {
        let covered = coverage(&plan, &sheet, list);
        assert_eq!(covered.len(), length, "{list:?}");
        assert!(covered.iter().all(|it| it.tally.done == 0 && it.departments.len() == 8));
        assert!(covered.iter().all(|it| it.uncovered() == (it.tally.of == 0)), "nothing central is lost");
    }
}

#[test]
fn a_control_rests_on_the_sections_that_mainly_answer_to_it() {
    let plan = shipped();
    let board = board([mark("R10.8", "SOF", Done)]);
    let sheet = sheet(&plan, &board);
    let covered = coverage(&plan, &sheet, List::Iso2022);
    let log_in = covered.iter().find(|it| it.number == "8.5").unwrap();
    let ids: Vec<&str> = log_in.items.iter().map(|&at| plan.items()[at].id().as_str()).collect();
    assert!(ids.contains(&"R10.8"), "{ids:?}");
    let column = plan.departments().iter().position(|it| it.id.as_str() == "SOF").unwrap();
    assert_eq!((log_in.tally.done, log_in.departments[column].done), (1, 1));
    let law = coverage(&plan, &sheet, List::Law);
    let done: Vec<&str> = law.iter().filter(|it| it.tally.done == 1).map(|it| it.number.as_str()).collect();
    assert_eq!(done, ["9", "10"], "chapter 10 is named by one area and section 10.8 by another");
    assert_eq!(overall(&sheet, &law).done, 1, "in the sum it counts once");
}

proptest! {
    #[test]
    fn no_share_falls_when_something_is_done(picks in prop::collection::vec((any::<prop::sample::Index>(), 0..8_usize), 1..20)) {
        let plan = shipped();
        let mut said = Vec::new();
        let mut before = vec![0; List::ALL.len()];
        for (item, column) in picks {
            let item = item.get(plan.items());
            let department = &plan.departments()[column];
            if plan.concerns(item, &department.id) {
                said.push(mark(item.id().as_str(), department.id.as_str(), Done));
            }
            let sheet = sheet(&plan, &board(said.clone()));
            for (list, before) in List::ALL.into_iter().zip(&mut before) {
                let sum = overall(&sheet, &coverage(&plan, &sheet, list));
                prop_assert!(sum.done >= *before && sum.done <= sum.of);
                *before = sum.done;
            }
        }
    }
}

#[test]
fn a_line_unfolds_to_its_deliverables_and_leads_to_their_rows() {
    let mut stage = Stage::demo(80, 24);
    let closed = stage.keys("7").screen();
    assert!(closed.contains("[Nyttor]") && closed.contains("Kommunen följer"), "{closed}");
    let open = stage.keys("<enter>").screen();
    assert!(open.contains("P1.21") && open.contains("I första hand berörda chefer"), "{open}");
    let row = stage.keys("<down><enter>").screen();
    assert!(row.contains("P1.21") && row.contains("Alla ("), "the row in the matrix: {row}");
    assert!(stage.keys("<esc>").screen().contains("[Nyttor]"), "and back again");
    let controls = stage.keys("<up><enter>p").screen();
    assert!(controls.contains("[ISO/IEC 27002:2022]") && controls.contains("av 93 säkerhetsåtgärder"), "{controls}");
    let law = stage.keys("pp").screen();
    assert!(law.contains("[Cybersäkerhetslagen") && law.contains("Leveranskedjan"), "{law}");
    let end = stage.keys("<end>").screen();
    assert!(end.contains("hämtade 2026-11-30"), "{end}");
    let all = whole_page(&mut stage);
    for gap in ["! 2 kap. 2 § Anmälan", "! 2 kap. 4 § Utbildning av ledningen", "(inom 24 timmar)", "MCFFS 2026:8"] {
        assert!(all.contains(gap), "{gap} in {all}");
    }
    let plan = stage.keys("p").screen();
    assert!(plan.contains("[Planen]") && plan.contains("Om planen"), "{plan}");
    assert!(stage.keys("p").screen().contains("[Nyttor]"), "and round again");
}

/// Returns all lines of the page that is shown.
fn whole_page(stage: &mut Stage) -> String {
    let lines = lis::app::screens::page_lines(stage.app()).unwrap();
    lines.iter().map(|line| line.plain() + "\n").collect()
}

#[test]
fn the_command_line_shows_the_same() {
    let office = Office::new();
    office.text("tick R10.8 SOF done");
    let text = office.text("täckning --list lag");
    assert!(text.contains("Lagen\n  2 av 2 områden") && text.contains("1 av 6 celler klara (17\u{a0}%)"), "{text}");
    assert!(text.contains("Flera faktorer") && text.contains("1/3"), "{text}");
    let json: serde_json::Value = serde_json::from_str(&office.text("coverage --json")).unwrap();
    assert_eq!(json["format"], "lis-coverage");
    let law = json["lists"].as_array().unwrap().iter().find(|it| it["list"] == "law").unwrap();
    assert_eq!(law["overall"]["done"], 1);
    assert_eq!(law["entries"][0]["by_department"]["SOF"]["done"], 1);
}
