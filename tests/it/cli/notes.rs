//! `lis notes`: what whoever leads the meeting sees that the others do not.

use crate::office::{Office, holds};
use chrono::{DateTime, FixedOffset, TimeDelta};
use lis::model::agenda::Topic;
use lis::model::id::DepartmentId;
use lis::model::stage::OnStage;
use lis::store::stage::{Held, Staged, hold};

fn noon() -> DateTime<FixedOffset> {
    crate::stage::today().and_hms_opt(12, 0, 0).unwrap().and_utc().fixed_offset()
}

/// Puts a page of the walkthrough on the shared screen, turned to so many minutes ago. It is there for as long as it is held.
#[must_use]
fn staged(office: &Office, item: usize, topic: Topic, department: Option<&str>, minutes: i64) -> Held {
    std::fs::create_dir_all(office.path("data")).unwrap();
    let staged = Staged {
        data: Some(office.path("data").canonicalize().unwrap()),
        shown: OnStage {
            day: crate::stage::today(),
            meeting: None,
            page: 2,
            pages: 9,
            item,
            topic,
            department: department.map(DepartmentId::new),
        },
        begun: noon() - TimeDelta::minutes(minutes + 7),
        turned: noon() - TimeDelta::minutes(minutes),
    };
    staged.save(&office.path("state"));
    hold(&office.path("state")).unwrap()
}

#[test]
fn notes_follow_the_page_with_what_to_say_the_figures_the_next_page_and_the_time() {
    let office = Office::new();
    office.text("tick R4.1a KLF done");
    let _held = staged(&office, 1, Topic::Standing, None, 2);
    let text = office.text("notes --once");
    holds(
        &text,
        &[
            "1/9 Läget · 12:00",
            "3 min kvar på sidan · mötet 9 av 45 min",
            "Att säga",
            "Säg vad siffran betyder",
            "Bakom sidan",
            "1 av 16 klara",
            "Nästa: KLF (5 min)",
        ],
    );
    let _held = staged(&office, 1, Topic::Standing, None, 8);
    holds(
        &office.text("anteckningar --once --lang en"),
        &["1/9 Where we are", "3 min over the page's time", "Next: KLF (5 min)"],
    );
    let _held = staged(&office, 3, Topic::Departments, Some("SOF"), 1);
    holds(
        &office.text("notes"),
        &["3/9 SOF", "4 min kvar", "Fem minuter per förvaltning", "Socialförvaltningen", "Nästa: VÅF"],
    );
    let _held = staged(&office, 7, Topic::Questions, None, 0);
    holds(&office.text("notes --once"), &["Att fråga", "Räcker resurserna", "10 min kvar"]);
    let _held = staged(&office, 9, Topic::NextMeeting, None, 0);
    holds(&office.text("notes --once"), &["Det här är sista sidan."]);
}

#[test]
fn without_a_walkthrough_or_with_that_of_another_record_it_says_so() {
    let office = Office::new();
    holds(&office.text("notes --once"), &["Ingen genomgång visas", "lis genomgång"]);
    let _held = staged(&office, 1, Topic::Standing, None, 0);
    holds(&office.text("notes --once --demo"), &["gjord av något annat"]);
    let elsewhere = office.path("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    let came = office.types(&format!("notes --once --data \"{}\"", elsewhere.display()));
    assert_eq!(came.code, 0);
    assert!(!came.out.contains("data/"), "no path on a screen that may be shared: {}", came.out);
}

/// A program that was killed has taken nothing away: what it showed is not on the screen any more all the same.
#[test]
fn a_page_that_nobody_shows_any_more_is_not_followed() {
    let office = Office::new();
    let held = staged(&office, 1, Topic::Standing, None, 2);
    holds(&office.text("notes --once"), &["1/9 Läget"]);
    drop(held);
    assert!(Staged::load(&office.path("state")).is_some(), "the file is left behind");
    holds(&office.text("notes --once"), &["Ingen genomgång visas"]);
    let _again = hold(&office.path("state")).unwrap();
    let _other = hold(&office.path("state")).unwrap();
    holds(&office.text("notes --once"), &["1/9 Läget"]);
}
