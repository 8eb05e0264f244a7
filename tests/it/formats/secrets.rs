//! An open export holds sums alone: what was planted in the record is in no format, hidden properties included.

use crate::office::Office;
use crate::opened::opened;
use crate::support_entry::board;
use crate::support_record::{cell, date};
use lis::export::Snapshot;
use lis::export::make::make;
use lis::export::order::{Format, Order, Profile};
use lis::model::assessment::{Assessment, HalfSteps};
use lis::model::board::Board;
use lis::model::due::DueScope;
use lis::model::entry::Change;
use lis::model::exception::Exception;
use lis::model::id::{DepartmentId, RoleId};
use lis::model::meeting::{Decision, DecisionId, DecisionKind, DecisionState, Meeting, MeetingId, Minutes};
use lis::model::post::{Filling, Post, PostId};
use lis::store::plan_file::{PlanSource, load};
use lis::words::lang::Lang;
use rstest::rstest;

const PLANTED: [&str; 3] = ["kanarieanteckning", "kanarieunderlag", "kanarieroll"];

/// An office whose record holds what must not be found.
fn planted() -> Office {
    let office = Office::new();
    for line in [
        "tick R10.8 SOF done --note \"kanarieanteckning, inte för alla\" --evidence kanarieunderlag",
        "tick R5.1a SOF not_applicable --note kanarieanteckning",
        "tick P1.2 VÅF in_progress --note kanarieanteckning",
        "tick R10.8 KLF --point 2",
        "tick P1.1 done",
        "due R10.8 VÅF 2026-10-01",
        "due R5.1a VÅF 2026-12-01",
        "due R5.1a VÅF 2026-12-11",
        "meeting add kanarieanteckning --on 2026-11-01",
        "staff set ledare SOF appointed --share 20 --name kanarieanteckning --note kanarieunderlag",
        "maturity assess SOF 1 --motive kanarieunderlag",
        "maturity assess kommunen 1 --motive kanarieunderlag",
    ] {
        office.text(&format!("--writer kanarieroll {line}"));
    }
    office
}

#[test]
fn what_was_planted_is_in_no_open_export() {
    let office = planted();
    let plan = load(&PlanSource::Folder(crate::office::LILLA.into()), false).unwrap();
    for format in Format::ALL {
        for pages in ["summary", "full"] {
            // A flat table tells of no changes, and takes no day to tell them from.
            let since = if matches!(format, Format::Csv(_)) { "" } else { " --since 2026-11-01" };
            let bytes = office.export(format, &format!("--profile open --pages {pages}{since}"));
            let text = opened(format, &bytes);
            assert!(text.contains("Socialförvaltningen"), "{format:?} was opened");
            for secret in PLANTED {
                assert!(!text.to_lowercase().contains(secret), "{secret} in {format:?}, {pages}");
            }
            if !matches!(format, Format::Csv(_) | Format::Json | Format::Ron) {
                crate::office::holds(&text, &["4 försenade", "Ändrat sedan 2026-11-01", "bedömd nivå 1"]);
            }
            for item in plan.items() {
                assert!(!text.contains(&format!("{} ", item.id())), "{} in {format:?}, {pages}", item.id());
                assert!(!text.contains(&item.deliverable.title), "{} in {format:?}, {pages}", item.deliverable.title);
            }
            assert!(!bytes.windows(6).any(|window| window.eq_ignore_ascii_case(b"kanari")), "{format:?}, as it lies");
        }
    }
}

#[test]
fn the_same_is_in_every_internal_export() {
    let office = planted();
    for format in Format::ALL {
        let text = opened(format, &office.export(format, "")).to_lowercase();
        for secret in PLANTED {
            assert!(text.contains(secret), "{secret} is missing in {format:?}");
        }
        let summary = opened(format, &office.export(format, "--pages summary"));
        assert!(!summary.contains("kanarie"), "a summary of {format:?} tells of single measures");
    }
}

#[test]
fn an_internal_report_bears_its_marking_and_an_open_one_says_what_it_is() {
    let office = planted();
    let marked = office.text("export -f md --class k1-r2-t3 --secrecy \"18 kap. 8 § OSL\"");
    crate::office::holds(&marked, &["**Intern · K1R2T3 · Utkast**", "Pröva sekretessen innan den lämnas ut"]);
    crate::office::holds(
        &marked,
        &["> **Sekretess kan gälla enligt 18 kap. 8 § OSL. Markerad 2026-11-24 av Lilla kommun."],
    );
    let open = office.text("export -f md -p öppen");
    crate::office::holds(&open, &["**Öppen · Utkast**", "den visar bara summor"]);
    assert!(!open.contains("Pröva sekretessen"));
}

#[rstest]
#[case("project_phase", "1+2", 7)]
#[case("priority_phase", "none+1+2", 8)]
#[case("chapter", "4+5+10", 8)]
fn groups_too_small_to_hide_a_measure_stand_together(#[case] kind: &str, #[case] ids: &str, #[case] of: u64) {
    let sums = planted().json("export -f json --profile open")["progress"][format!("by_{kind}")].clone();
    let groups: Vec<_> = sums.as_object().unwrap().iter().collect();
    assert_eq!(groups.len(), 1, "{sums}");
    let (id, share) = groups[0];
    let mut found: Vec<&str> = id.split('+').collect();
    let mut meant: Vec<&str> = ids.split('+').collect();
    found.sort_unstable();
    meant.sort_unstable();
    assert_eq!((found, share["of"].as_u64().unwrap()), (meant, of));
}

/// A board with everything else that a record can hold: an exception, a named person, a meeting and what it decided.
fn rest() -> Board {
    let text = || "kanarieanteckning".to_owned();
    let exception = Exception {
        reason: text(),
        risk: "kanarieunderlag".into(),
        measure: text(),
        approved_by: RoleId::new("ledare"),
        approved: date("2026-11-20"),
        until: date("2027-05-20"),
    };
    let post = Post {
        filling: Filling::Appointed,
        since: date("2026-11-20"),
        share: Some(50),
        name: Some("Kanarie Fågelsson".into()),
        note: Some(text()),
    };
    let assessment = Assessment { level: HalfSteps(3), on: date("2026-11-20"), motive: text() };
    let meeting = MeetingId("2026-11-24".into());
    let held = Meeting {
        on: date("2026-11-24"),
        name: text(),
        begun: None,
        ended: None,
        present: Vec::new(),
        minutes: Minutes::default(),
    };
    let decision = Decision {
        kind: DecisionKind::Action,
        text: "kanarieroll".into(),
        owner: None,
        due: None,
        deliverables: Vec::new(),
        departments: Vec::new(),
        state: DecisionState::Open,
        outcome: None,
    };
    board([
        Change::Exception(cell("R10.8", "SOF"), Some(exception)),
        Change::Post(PostId { role: RoleId::new("ledare"), department: DepartmentId::new("SOF") }, Some(post)),
        Change::Assessment(Some(DepartmentId::new("SOF")), Some(assessment)),
        Change::Due(DueScope::Cell(cell("R10.8", "SOF")), Some(date("2026-10-01"))),
        Change::Meeting(meeting.clone(), Some(held)),
        Change::Decision(DecisionId::new(meeting, 1), Some(decision)),
    ])
}

#[test]
fn neither_exceptions_nor_names_nor_meetings_are_in_an_open_export() {
    let plan = load(&PlanSource::Folder(crate::office::LILLA.into()), false).unwrap();
    let board = rest();
    let snapshot = Snapshot::take(Lang::Sv, &plan, &board, date("2026-11-24"));
    for format in Format::ALL {
        let open = Order { profile: Profile::Open, ..Order::default() };
        let text = opened(format, &make(&snapshot, format, &open).unwrap());
        assert!(!text.to_lowercase().contains("kanarie") && !text.contains("R10.8"), "{format:?}");
    }
    let internal = String::from_utf8(make(&snapshot, Format::Markdown, &Order::default()).unwrap()).unwrap();
    crate::office::holds(&internal, &["## Undantag", "| R10.8", "2027-05-20", "kanarieunderlag"]);
    crate::office::holds(&internal, &["## Möten och beslut", "kanarieroll", "2026-10-01", "1 öppet"]);
    assert!(!internal.contains("Kanarie Fågelsson"), "a name stands in no export at all");
}
