//! The calendar of the whole roadmap: every kind of day, names that stay, and nothing for anybody but the plan's own.

use crate::office::{Office, holds};
use std::collections::{BTreeMap, HashSet};

/// An office with a day of every kind.
fn office() -> Office {
    let office = Office::new();
    for line in [
        "due R10.8 SOF 2026-12-01",
        "due R10.8 2027-02-01",
        "due --phase 1 2027-03-01",
        "tick R5.1a KLF done --on 2026-03-02",
        "meeting add kanariemöte --on 2026-12-15",
    ] {
        office.text(line);
    }
    office
}

/// Returns a calendar with its folded lines put together.
fn calendar(office: &Office, options: &str) -> String {
    office.text(&format!("export -f ics {options}")).replace("\r\n ", "").replace("\\,", ",")
}

fn names(calendar: &str) -> Vec<&str> {
    calendar.lines().filter_map(|line| line.strip_prefix("UID:")).collect()
}

#[test]
fn it_has_every_kind_of_day_and_each_a_name_of_its_own() {
    let calendar = calendar(&office(), "");
    for (day, said) in [
        ("20261201", "Slutdatum: R10.8 SOF"),
        ("20270201", "Slutdatum: R10.8 TRANSP"),
        ("20270301", "Slutdatum: satt för prioriteringsfas 1"),
        ("20270302", "R5.1a KLF: "),
        ("20261215", "Styrgruppsmöte"),
        ("20221231", "Slutdatum: enligt planen, projektfas 1"),
    ] {
        holds(&calendar, &[&format!("DTSTART;VALUE=DATE:{day} SUMMARY:{said}")]);
    }
    let sample = office().shipped("--demo export -f ics").out.replace("\r\n ", "");
    holds(&sample, &["SUMMARY:Undantag löper ut: ", "SUMMARY:Klart senast: 2026-09-22/1", "Förvaltningsledare"]);
}

#[test]
fn its_entries_keep_their_names_when_a_day_moves_and_the_bytes_are_the_same() {
    let office = office();
    let before = calendar(&office, "");
    assert_eq!(before, calendar(&office, ""));
    office.text("due R10.8 SOF 2027-01-15");
    let after = calendar(&office, "");
    assert_ne!(before, after);
    let (one, other): (HashSet<_>, HashSet<_>) =
        (names(&before).into_iter().collect(), names(&after).into_iter().collect());
    assert_eq!(one, other);
    assert_eq!(one.len(), names(&before).len(), "no name stands for two");
}

#[test]
fn what_is_done_and_what_is_another_departments_is_not_in_it() {
    let office = office();
    office.text("tick R10.8 SOF done");
    assert!(!calendar(&office, "").contains("Slutdatum: R10.8 SOF"));
    let of_klf = calendar(&office, "-d KLF");
    assert!(of_klf.contains("(KLF)") && !of_klf.contains("SOF") && !of_klf.contains("VÅF"));
}

/// Returns every entry by its name, without the name.
fn entries(calendar: &str) -> BTreeMap<String, String> {
    let bodies = calendar.split("BEGIN:VEVENT").skip(1);
    let named = |body: &str| {
        let (name, rest): (Vec<&str>, Vec<&str>) = body.lines().partition(|line| line.starts_with("UID:"));
        (name.concat(), rest.join("\n"))
    };
    bodies.map(named).collect()
}

#[test]
fn calendars_of_two_departments_can_be_read_into_one() {
    let office = office();
    let (one, other) = (entries(&calendar(&office, "-d SOF")), entries(&calendar(&office, "-d KLF")));
    assert!(one.len() > 3 && other.len() > 3);
    for (name, body) in &one {
        assert!(other.get(name).is_none_or(|it| it == body), "{name} names two entries:\n{body}\n{}", other[name]);
    }
}

#[test]
fn a_line_holds_75_octets_whatever_the_length_of_its_text() {
    let office = Office::new();
    office.text("meeting add Styrgrupp --on 2026-12-15");
    for length in 120..160 {
        // "ö" takes two octets, and a fold must not cut it.
        let text = "bö".repeat(length / 2) + &"x".repeat(length % 2);
        office.text(&format!("meeting decide {text} --action --due 2026-12-20 --meeting 2026-12-15"));
    }
    let printed = office.text("export -f ics");
    let longest = printed.split("\r\n").map(str::len).max();
    assert_eq!(longest, Some(75));
    assert!(printed.split("\r\n").all(|line| line != "DESCRIPTION:"));
    assert!(printed.replace("\r\n ", "").contains(&"bö".repeat(70)), "folding drops nothing");
}

#[test]
fn for_anybody_it_holds_the_days_of_the_plan_alone() {
    let open = calendar(&office(), "--profile open");
    for secret in ["R10.8", "R5.1a", "SOF", "kanarie", "kvar att göra"] {
        assert!(!open.contains(secret), "{secret} in {open}");
    }
    holds(&open, &["SUMMARY:Styrgruppsmöte", "DTSTART;VALUE=DATE:20261215", "20270301"]);
}

#[test]
fn its_ending_is_enough_and_minutes_are_no_calendar() {
    let office = office();
    let file = office.path("plan.ics");
    office.text(&format!("export -o \"{}\"", file.display()));
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    assert_eq!(office.types("meeting minutes 2026-12-15 -f ics").code, 2);
    let came = office.types(&format!("verify-snapshot \"{}\"", file.display()));
    assert_eq!(came.code, 3);
    holds(&came.err, &["Det gäller csv, ics och svg"]);
}

/// Returns the day of every entry whose title begins so.
fn days<'a>(calendar: &'a str, begins: &str) -> Vec<&'a str> {
    let titled = calendar.split("BEGIN:VEVENT").filter(|entry| entry.contains(&format!("SUMMARY:{begins}")));
    let day = |entry: &'a str| entry.lines().find_map(|line| line.strip_prefix("DTSTART;VALUE=DATE:"));
    titled.filter_map(day).collect()
}

#[test]
fn what_is_due_again_after_its_date_is_a_duty_and_leaves_the_date_of_its_phase_where_it_is() {
    let office = Office::new();
    office.text("due --phase 1 2025-06-01");
    for department in ["KLF", "SOF", "VÅF"] {
        office.text(&format!("tick R5.1a {department} done --on 2025-05-01"));
    }
    let phase = "Slutdatum: satt för prioriteringsfas 1";
    let calendar = calendar(&office, "");
    assert_eq!(days(&calendar, phase), Vec::<&str>::new(), "all was done by the date");
    assert_eq!(
        days(&calendar, "R5.1a "),
        ["20260501"; 3],
        "what waits is a duty, on the day on which it became due again"
    );
    // One that was never done is late since the date, whatever became due again beside it.
    office.text("tick R5.1a SOF not_started");
    let later = super::calendar::calendar(&office, "");
    assert_eq!(days(&later, phase), ["20250601"]);
    holds(&later, &["DESCRIPTION:1 kvar att göra"]);
}

#[test]
fn nothing_that_is_said_of_a_cell_moves_a_day_of_the_open_calendar() {
    let office = Office::new();
    office.text("due --phase 1 2025-06-01");
    office.text("meeting add Styrgrupp --on 2026-12-15");
    let before = calendar(&office, "--profile open");
    assert_eq!(days(&before, "Slutdatum: satt för prioriteringsfas 1"), ["20250601"]);
    assert_eq!(days(&before, "Slutdatum: enligt planen"), ["20221231"]);
    for line in [
        "tick R5.1a KLF done --on 2025-05-01",
        "tick R5.1a SOF done --on 2026-11-01",
        "tick R5.1a VÅF not_applicable --note Nej",
        "tick P1.1 done",
        "tick P1.2 KLF done",
        "tick P1.2 SOF done",
        "tick P1.2 VÅF done",
        "due R5.1a SOF 2026-12-01",
        "due P1.2 2027-01-01",
        "meeting decide Skaffa --due 2026-12-20 -d SOF --meeting 2026-12-15",
    ] {
        office.text(line);
        assert_eq!(calendar(&office, "--profile open"), before, "{line}");
    }
}

#[test]
fn a_meeting_that_is_planned_for_today_is_to_come_until_it_is_held() {
    let office = Office::new();
    office.text("meeting add Styrgrupp 4");
    let meetings = |office: &Office| office.json("export -f json")["review"]["meetings"].clone();
    assert_eq!(days(&calendar(&office, ""), "Styrgruppsmöte"), ["20261124"]);
    assert_eq!((&meetings(&office)["held"], &meetings(&office)["next"]), (&0.into(), &"2026-11-24".into()));
    office.text("meeting open");
    assert_eq!(days(&calendar(&office, ""), "Styrgruppsmöte"), Vec::<&str>::new());
    assert_eq!((&meetings(&office)["held"], &meetings(&office)["last"]), (&1.into(), &"2026-11-24".into()));
}
