//! What was said before a meeting and arrives after it is told: by the status, by the comparison, and by the minutes of the
//! next meeting.

use crate::office::{LILLA, Office, came, holds, words};
use serde_json::Value;
use std::fs;

/// Types a line on a day, as a writer with a folder of its own.
fn types(office: &Office, who: &str, day: &str, line: &str) -> String {
    let mut command = office.command();
    command.env("LIS_DATA", office.path(who)).env("LIS_CACHE", office.path(&format!("{who} cache")));
    command.env("LIS_WRITER", who).env("LIS_DEVICE", who).env("LIS_TRUST_TODAY", "1");
    command.args(["--plan", LILLA, "--today", day]).args(words(line));
    let came = came(command);
    assert_eq!(came.code, 0, "lis {line}\n{}{}", came.out, came.err);
    came.out
}

fn json(office: &Office, who: &str, day: &str, line: &str) -> Value {
    serde_json::from_str(&types(office, who, day, line)).unwrap()
}

/// Brings the journal of the laptop into the folder of the secretary.
fn arrives(office: &Office) {
    let name = "journal/laptop-laptop.ron";
    fs::copy(office.path("laptop").join(name), office.path("sekreterare").join(name)).unwrap();
}

/// Two ticks of a laptop, one before the first meeting and one after it; the secretary holds two meetings.
fn office() -> Office {
    let office = Office::new();
    for folder in ["laptop", "sekreterare"] {
        fs::create_dir(office.path(folder)).unwrap();
    }
    types(&office, "laptop", "2026-03-10", "tick R10.8 SOF done");
    types(&office, "laptop", "2026-03-17", "tick R10.8 KLF done");
    types(&office, "sekreterare", "2026-03-15", "meeting add Styrgrupp --on 2026-03-15");
    office
}

const TOLD: &str = "1 sak som sades före mötet har kommit in efteråt";

#[test]
fn status_and_diff_tell_of_what_was_said_before_the_meeting_and_came_in_after_it() {
    let office = office();
    for command in ["status", "diff"] {
        assert!(!types(&office, "sekreterare", "2026-03-20", command).contains("efteråt"));
    }
    arrives(&office);
    holds(&types(&office, "sekreterare", "2026-03-20", "status"), &[TOLD, "diff"]);
    let since = json(&office, "sekreterare", "2026-03-20", "status --json");
    assert_eq!(since["since_last_meeting"]["late_arrivals"], 1);
    let told = types(&office, "sekreterare", "2026-03-20", "diff");
    holds(&told, &[TOLD, "2026-03-10 R10.8 SOF klar (laptop)"]);
    let diff = json(&office, "sekreterare", "2026-03-20", "diff --json");
    assert_eq!(
        diff["late_arrivals"].as_array().unwrap().len(),
        1,
        "what was said after the meeting is no late arrival"
    );
    assert_eq!(diff["late_arrivals"][0]["by"], "laptop");
    let english = types(&office, "sekreterare", "2026-03-20", "diff --lang en");
    holds(&english, &["1 thing that was said before the meeting came in after it"]);
    // Only the department that is asked for.
    holds(&types(&office, "sekreterare", "2026-03-20", "diff --department SOF"), &[TOLD]);
    assert!(!types(&office, "sekreterare", "2026-03-20", "diff --department KLF").contains("efteråt"));
}

#[test]
fn what_had_arrived_before_the_meeting_is_no_late_arrival() {
    let office = Office::new();
    for folder in ["laptop", "sekreterare"] {
        fs::create_dir(office.path(folder)).unwrap();
    }
    types(&office, "laptop", "2026-03-10", "tick R10.8 SOF done");
    fs::create_dir(office.path("sekreterare/journal")).unwrap();
    arrives(&office);
    types(&office, "sekreterare", "2026-03-15", "meeting add Styrgrupp --on 2026-03-15");
    for command in ["status", "diff"] {
        assert!(!types(&office, "sekreterare", "2026-03-20", command).contains("efteråt"), "{command}");
    }
}

#[test]
fn the_minutes_of_the_next_meeting_list_it_and_those_of_the_first_stay() {
    let office = office();
    let minutes = |meeting: &str| {
        let file = office.path("protokoll.md");
        let _ = fs::remove_file(&file);
        let line = format!("meeting minutes {meeting} --format md -o \"{}\"", file.display());
        types(&office, "sekreterare", "2026-03-28", &line);
        fs::read_to_string(file).unwrap()
    };
    types(&office, "sekreterare", "2026-03-15", "meeting open 2026-03-15");
    types(&office, "sekreterare", "2026-03-15", "meeting close");
    types(&office, "sekreterare", "2026-03-16", "meeting add \"Styrgrupp 2\" --on 2026-03-27");
    let first = minutes("2026-03-15");
    arrives(&office);
    types(&office, "sekreterare", "2026-03-27", "meeting open 2026-03-27");
    types(&office, "sekreterare", "2026-03-27", "meeting close");
    holds(&minutes("2026-03-27"), &["Sagt före Styrgrupp, inkommet efteråt", "2026-03-10 R10.8 SOF klar (laptop)"]);
    assert_eq!(minutes("2026-03-15"), first);
}
