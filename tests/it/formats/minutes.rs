//! Minutes of a meeting: the same decisions in every format, the figures as they stood, and the same bytes whenever they
//! are made.

use crate::office::{LILLA, Office, came, holds};
use crate::opened::opened;
use lis::export::order::{Format, Separators};
use lis::model::entry::{Cell, Change};
use lis::model::id::{DeliverableId, DepartmentId};
use lis::model::meeting::MeetingId;
use lis::model::state::{Mark, State};
use lis::store::clock::Clock;
use lis::store::workspace::{AbsentRecord, Options, Workspace};
use serde_json::Value;
use std::fs;

/// Returns an office whose meeting of the 24th has been held: what was open before, a tick made in it, two decisions.
fn office() -> Office {
    let office = Office::new();
    office.text("meeting add Styrgrupp 3 --on 2026-09-01 --today 2026-09-01");
    office.text("meeting decide Gammalt ärende --due 2026-10-01 --today 2026-09-01");
    office.text("meeting close --today 2026-09-01");
    office.text("tick R4.1a KLF done --today 2026-10-05");
    office.text("meeting add Styrgrupp 4");
    office.text("meeting open --present ledare");
    office.text("meeting decide Ta fram en plan --owner ledare --due 2026-12-20 -l R10.8 -d SOF");
    tick_in_meeting(&office);
    office.text("meeting decide --question \"Vem betalar?\"");
    office.text("meeting close");
    office
}

/// Ticks as the walkthrough does, marked as done in the meeting.
fn tick_in_meeting(office: &Office) {
    let mut workspace = Workspace::open(Options {
        data: Some(office.path("data")),
        cache: Some(office.path("cache")),
        device: Some("test".to_owned()),
        writer: Some("projektledare".to_owned()),
        clock: Clock::on(crate::stage::today()),
        absent: AbsentRecord::Expect,
    })
    .unwrap();
    let (board, _) = workspace.board().unwrap();
    workspace.meet(Some(MeetingId("2026-11-24".to_owned())));
    let cell = Cell::new(&DeliverableId::new("R10.8"), &DepartmentId::new("SOF"));
    let mark = Mark::bare(State::Done, crate::stage::today());
    workspace.append(&board, vec![Change::Mark(cell, mark)]).unwrap();
}

/// Writes minutes and returns the bytes of the file.
fn minutes(office: &Office, format: Format, options: &str) -> Vec<u8> {
    let path = office.path(&format!("protokoll.{}", format.name()));
    let csv = if format == Format::Csv(Separators::Plain) { "--csv plain" } else { "" };
    let line = format!("meeting minutes -o \"{}\" --force {csv} {options}", path.display());
    let answer = if options.contains("--demo") { office.shipped(&line) } else { office.types(&line) };
    assert_eq!(answer.code, 0, "{line}\n{}", answer.err);
    fs::read(path).unwrap()
}

/// Types a line on another day than the others.
fn on(office: &Office, day: &str, line: &str) {
    let mut command = office.command();
    command.args(["--plan", LILLA, "--today", day]).args(line.split_whitespace());
    let answer = came(command);
    assert_eq!(answer.code, 0, "{line}\n{}", answer.err);
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_format_has_the_decisions_of_the_sample() {
    let office = Office::new();
    let json: Value = serde_json::from_slice(&minutes(&office, Format::Json, "--demo last")).unwrap();
    let decisions = json["decisions"].as_array().unwrap();
    let earlier = json["earlier"].as_array().unwrap();
    assert!(decisions.len() > 1 && earlier.len() > 3, "{json}");
    for format in Format::ALL {
        let text = squeezed(&opened(format, &minutes(&office, format, "--demo last")));
        for it in decisions.iter().chain(earlier) {
            for part in [&it["id"], &it["text"]] {
                let part = squeezed(part.as_str().unwrap());
                assert!(text.contains(&part), "{format:?}: {part}");
            }
        }
    }
}

#[test]
fn minutes_tell_who_was_there_what_was_decided_what_was_ticked_and_how_it_stood() {
    let office = office();
    let text = office.text("möte protokoll");
    holds(
        &text,
        &[
            "# Protokoll: Styrgrupp 4",
            "Utkast: protokollet kan ändras",
            "2026-11-24 Styrgrupp 4",
            "Projektledare",
            "Ta fram en plan",
            "Vem betalar?",
            "## Ändrat under mötet",
            "2026-11-24 R10.8 SOF klar (projektledare)",
            "### Tidigare beslut",
            "Gammalt ärende",
            "### Läget",
            "2 av 16 klara",
            "### Förändringar",
            "Har blivit klart 2",
        ],
    );
    let json = office.json("meeting minutes 2026-11-24 --format json");
    assert_eq!((&json["format"], &json["as_of"]), (&"lis-minutes".into(), &"2026-11-24".into()));
    assert_eq!((&json["progress"]["done"], &json["progress_before"]["done"]), (&2.into(), &0.into()));
    assert_eq!((&json["decisions"][1]["kind"], &json["earlier"][0]["late"]), (&"question".into(), &54.into()));
    let during = json["during"].as_array().unwrap();
    assert!(during.iter().any(|it| it["changes"][0]["deliverable"] == "R10.8"));
    holds(
        &office.text("meeting minutes --lang en"),
        &["# Minutes: Styrgrupp 4", "Changed in the meeting", "Draft: the minutes"],
    );
}

#[test]
fn what_is_written_later_leaves_them_as_they_were_to_the_byte() {
    let office = office();
    let options = "2026-11-24 --dnr KS/2026:1 --class K2R2T1";
    let before: Vec<_> = Format::ALL.map(|format| minutes(&office, format, options)).into();
    for (day, line) in [
        ("2026-11-24", "tick R5.1a SOF done"),
        ("2026-11-25", "meeting decision 2026-11-24/1 --done --outcome Klart"),
        ("2026-11-26", "meeting decision 2026-09-01/1 --dropped"),
        ("2026-12-01", "tick R10.8 SOF not_started"),
        ("2026-12-08", "meeting add Styrgrupp 5"),
        ("2026-12-08", "meeting decide Senarebeslut"),
        ("2026-12-08", "meeting close"),
        ("2027-11-24", "tick R10.8 KLF done"),
    ] {
        on(&office, day, line);
    }
    let year_later = format!("{options} --today 2027-11-25");
    for (format, before) in Format::ALL.into_iter().zip(&before) {
        assert!(*before == minutes(&office, format, &year_later), "{format:?}");
    }
    on(&office, "2027-11-24", "meeting adopt 2026-11-24");
    let formats = [Format::Markdown, Format::Docx, Format::Ron];
    let adopted: Vec<_> = formats.map(|format| minutes(&office, format, options)).into();
    let text = String::from_utf8(adopted[0].clone()).unwrap();
    holds(&text, &["Upprättad 2027-11-24"]);
    assert!(!text.contains("Utkast"), "{text}");
    on(&office, "2028-01-01", "tick R5.1a KLF done");
    for (format, adopted) in formats.into_iter().zip(&adopted) {
        assert!(*adopted == minutes(&office, format, "2026-11-24 --dnr KS/2026:1 --class K2R2T1 --today 2028-01-02"));
        let told = opened(format, adopted);
        assert!(told.contains("Ta fram en plan") && !told.contains("Senarebeslut"), "{format:?}");
    }
}

#[test]
fn what_is_put_down_afterwards_counts_until_they_are_drawn_up() {
    let office = office();
    on(&office, "2026-11-26", "meeting decide Glömt --meeting 2026-11-24");
    on(&office, "2026-11-26", "meeting decide Fel --meeting 2026-11-24");
    on(&office, "2026-11-26", "undo");
    let text = office.text("meeting minutes 2026-11-24 --today 2026-12-01");
    holds(&text, &["Glömt"]);
    assert!(!text.contains("| Fel |"), "{text}");
    holds(&text, &["2 av 16 klara"]);
}

#[test]
fn a_file_of_minutes_can_be_asked_whether_it_still_matches() {
    let office = office();
    for format in Format::ALL.into_iter().filter(|format| !matches!(format, Format::Csv(_))) {
        minutes(&office, format, "2026-11-24 --title Möte");
    }
    on(&office, "2027-11-24", "tick R10.8 KLF done");
    let verify = |format: Format| {
        let path = office.path(&format!("protokoll.{}", format.name()));
        office.types(&format!("verify-snapshot \"{}\"", path.display()))
    };
    for format in Format::ALL.into_iter().filter(|format| !matches!(format, Format::Csv(_))) {
        let came = verify(format);
        assert_eq!(came.code, 0, "{format:?} {}", came.out);
    }
    on(&office, "2027-11-24", "meeting adopt 2026-11-24");
    assert_eq!(verify(Format::Html).code, 1, "a draft is not what was drawn up");
}

#[test]
fn they_are_for_those_who_work_with_it_and_nothing_in_them_is_alive() {
    let office = office();
    office.text("meeting decide =1+1 --meeting 2026-11-24");
    let csv = opened(Format::Csv(Separators::Excel), &minutes(&office, Format::Csv(Separators::Excel), ""));
    assert!(csv.contains("'=1+1"), "{csv}");
    for format in [Format::Html, Format::Pdf, Format::Docx, Format::Markdown] {
        let text = opened(format, &minutes(&office, format, "--secrecy \"OSL 18 kap. 8 §\""));
        holds(&text, &["Intern", "Pröva sekretessen", "OSL 18 kap. 8 §"]);
    }
    assert_eq!(office.types("meeting minutes --profile open").code, 2, "open minutes are not made");
}

#[test]
fn a_meeting_without_anything_has_minutes_too() {
    let office = Office::new();
    office.text("meeting add Tomt");
    holds(&office.text("meeting minutes"), &["# Protokoll: Tomt", "Inget är antecknat.", "Inget att ta upp:"]);
    assert_eq!(Office::new().types("meeting minutes").code, 2);
    assert_eq!(office.types("meeting minutes Tomtt").code, 2);
    assert_eq!(office.types("meeting minutes -o protokoll.txt").code, 2);
}

#[test]
fn programs_are_told_kinds_of_change_by_the_same_words_in_every_language() {
    let office = office();
    let kinds = |lang: &str| -> Vec<String> {
        let json: Value = serde_json::from_slice(&minutes(&office, Format::Json, &format!("--lang {lang}"))).unwrap();
        json["changes"].as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(kinds("sv"), ["gained", "gained"]);
    assert_eq!(kinds("sv"), kinds("en"));
}

#[test]
fn the_second_meeting_of_a_day_shows_what_came_after_the_first() {
    let office = office();
    on(&office, "2026-11-24", "tick R5.1a SOF done");
    office.text("meeting add Extra");
    office.text("meeting open 2026-11-24-2");
    on(&office, "2026-11-24", "tick R5.1a KLF done");
    office.text("meeting close 2026-11-24-2");
    on(&office, "2026-11-24", "tick R5.1a VÅF done");
    let json: Value = serde_json::from_slice(&minutes(&office, Format::Json, "2026-11-24-2")).unwrap();
    let about: Vec<&str> = json["changes"].as_array().unwrap().iter().map(|it| it["about"].as_str().unwrap()).collect();
    assert_eq!(about, ["R5.1a KLF", "R5.1a SOF"]);
    assert_eq!((&json["progress_before"]["done"], &json["progress"]["done"]), (&2.into(), &4.into()));
    // The first one's own are what they were.
    let first: Value = serde_json::from_slice(&minutes(&office, Format::Json, "2026-11-24")).unwrap();
    assert_eq!((&first["progress_before"]["done"], &first["progress"]["done"]), (&0.into(), &2.into()));
}
