//! `lis meeting`: from opening to minutes that are drawn up, and what becomes of what was put down.

use crate::office::{Office, again, holds};
use rstest::rstest;

/// Returns an office in which today's meeting is open and has put down a decision, an action and a question.
fn office() -> Office {
    let office = Office::new();
    office.text("möte ny Styrgrupp 4");
    office.text("möte öppna --närvarande ledare,jurist");
    office
        .text("möte besluta Ta fram en plan för flerfaktor --ansvarig ledare --senast 2026-12-20 -l R10.8 -d SOF,KLF");
    office.text("meeting decide --action Skaffa nycklar --due 2026-11-24");
    office.text("möte besluta --fråga \"Räcker pengarna?\" --meeting \"styrgrupp 4\"");
    office
}

#[test]
fn what_is_put_down_is_numbered_and_shown_with_all_that_belongs_to_it() {
    let office = office();
    let text = office.text("möte visa --today 2026-11-28");
    holds(
        &text,
        &[
            "2026-11-24 Styrgrupp 4",
            "Öppnat 2026-11-24 12:00",
            "Avslutat pågår",
            "Närvarande Projektledare, Jurist",
            "Protokoll utkast",
            "Beslut, åtgärder och frågor (3)",
            "2026-11-24/1 öppet · beslut: Ta fram en plan för flerfaktor (Projektledare, klart senast 2026-12-20, R10.8, SOF, KLF)",
            "2026-11-24/2 öppen · åtgärd · försenad 4 dagar: Skaffa nycklar (klart senast 2026-11-24)",
            "2026-11-24/3 öppen · fråga: Räcker pengarna?",
        ],
    );
    assert_eq!(text, office.text("meeting show 2026-11-24 --today 2026-11-28"));
    assert_eq!(text, office.text("möte visa senaste --today 2026-11-28"));
    holds(
        &office.text("meeting show last --lang en --today 2026-11-28"),
        &["Closed going on", "open · action · 4 days late: Skaffa nycklar (due"],
    );
}

#[test]
fn what_is_open_stays_until_somebody_closes_it_and_late_things_stand_first() {
    let office = office();
    let text = office.text("möte beslut");
    assert!(text.find("Skaffa nycklar").unwrap() < text.find("flerfaktor").unwrap(), "{text}");
    holds(&text, &["Öppet från mötena (3)"]);
    holds(
        &office.text("late --today 2026-11-28"),
        &["Försenat från mötena (1) 2026-11-24/2 öppen · åtgärd · försenad 4 dagar: Skaffa nycklar"],
    );
    assert!(!office.text("late --department SOF --today 2026-11-28").contains("nycklar"));
    office.text("möte beslut 2026-11-24/2 --klart --utfall \"Köpta och utdelade\"");
    office.text("meeting decision 2026-11-24/3 --dropped");
    office.text("meeting decision 2026-11-24/1 --due 2027-01-31 --owner jurist");
    let all = office.text("meeting decision --all");
    let parts = [
        "Öppet från mötena (1) 2026-11-24/1 öppet · beslut: Ta fram en plan för flerfaktor (Jurist, klart senast 2027-01-31,",
        "Klart eller struket (2) 2026-11-24/2 klar · åtgärd: Skaffa nycklar (klart senast 2026-11-24) → Köpta och utdelade",
        "2026-11-24/3 struken · fråga: Räcker pengarna?",
    ];
    holds(&all, &parts);
    assert!(!office.text("late --today 2026-11-28").contains("nycklar"));
    office.text("meeting decision 2026-11-24/3 --reopen");
    holds(&office.text("meeting decision"), &["Öppet från mötena (2)"]);
    office.text("undo");
    holds(&office.text("meeting decision 2026-11-24/3"), &["struken · fråga"]);
    holds(&office.text("meeting decision 2026-11-24/3 --dropped"), &["Inget att ändra"]);
}

#[test]
fn the_list_tells_how_far_each_meeting_has_come() {
    let office = office();
    office.text("meeting add Nästa --on 2026-12-20");
    holds(&office.text("möte lista"), &["Nästa (projektledare) · inplanerat", "Styrgrupp 4 (projektledare) · pågår"]);
    office.text("meeting close");
    holds(&office.text("möte lista"), &["Styrgrupp 4 (projektledare) · protokoll utkast"]);
    office.text("meeting adopt 2026-11-24");
    holds(&office.text("möte lista"), &["Styrgrupp 4 (projektledare) · protokoll upprättat"]);
    holds(&office.text("meeting list --lang en"), &["· planned", "· minutes drawn up"]);
    let json = office.json("meeting minutes 2026-11-24 --format json");
    assert_eq!((&json["meeting"]["minutes"], &json["header"]["status"]), (&"final".into(), &"final".into()));
}

#[test]
fn a_number_is_never_given_twice() {
    let office = office();
    holds(&office.text("undo"), &["Ångrat"]);
    holds(&office.text("meeting decide Ett till"), &["Sparat: beslut 2026-11-24/4 öppet: Ett till"]);
    assert!(!office.text("meeting show").contains("pengarna"));
}

#[test]
fn a_closed_meeting_can_be_added_to_until_its_minutes_are_drawn_up() {
    let office = office();
    let late = office.types("meeting adopt");
    assert_eq!(late.code, 2);
    holds(&late.err, &["2026-11-24 Styrgrupp 4 är inte avslutat", &again("möte avsluta")]);
    holds(&office.text("möte avsluta --at 15:30"), &["Styrgrupp 4, avslutat", &again("möte upprätta")]);
    holds(&office.text("meeting show"), &["Avslutat 2026-11-24 15:30"]);
    assert_eq!(office.types("meeting decide Glömt").code, 2, "no meeting is open any more");
    office.text("meeting decide Glömt --meeting 2026-11-24");
    holds(&office.text("möte upprätta --today 2026-12-01"), &["protokollet upprättat"]);
    holds(&office.text("meeting show --today 2026-12-02"), &["Protokoll upprättat 2026-12-01", "Glömt"]);
    for line in ["decide Mer --meeting 2026-11-24", "close 2026-11-24 --at 16:00", "open 2026-11-24"] {
        let came = office.types(&format!("meeting {line}"));
        assert_eq!(came.code, 2, "{line}");
        holds(&came.err, &["upprättades 2026-12-01 och ändras inte", "nästa möte"]);
    }
}

#[test]
fn what_is_changed_while_the_meeting_is_open_is_shown_with_it() {
    let office = office();
    office.text("meeting close");
    office.text("meeting add Styrgrupp 5 --on 2026-12-08");
    office.text("meeting open --today 2026-12-08");
    office.text("meeting decision 2026-11-24/2 --done --today 2026-12-08");
    holds(
        &office.text("möte visa 2026-12-08"),
        &["Ändrat under mötet (1)", "åtgärd 2026-11-24/2 klar: Skaffa nycklar"],
    );
    let json = office.json("meeting show next --json");
    assert_eq!((&json["format"], &json["meeting"]["id"]), (&"lis-meeting".into(), &"2026-12-08".into()));
    assert_eq!(json["during"][0]["changes"][0]["decision"], "2026-11-24/2");
}

#[test]
fn a_program_gets_what_was_put_down() {
    let office = office();
    let json = office.json("meeting decision --json --today 2026-11-28");
    assert_eq!(json["format"], "lis-decisions");
    let first = &json["decisions"][0];
    assert_eq!((&first["id"], &first["kind"], &first["late"]), (&"2026-11-24/2".into(), &"action".into(), &4.into()));
    let second = &json["decisions"][1];
    assert_eq!((&second["owner"], &second["due"]), (&"ledare".into(), &"2026-12-20".into()));
    assert_eq!(second["departments"], serde_json::json!(["SOF", "KLF"]));
    let shown = office.json("meeting show --json");
    assert_eq!(shown["meeting"]["present"], serde_json::json!(["ledare", "jurist"]));
    assert_eq!((&shown["meeting"]["minutes"], &shown["adopted"]), (&"draft".into(), &serde_json::Value::Null));
    assert_eq!(office.json("late --json --today 2026-11-28")["decisions"][0]["id"], "2026-11-24/2");
    let step = office.json("meeting decide Mer --json");
    assert_eq!(step["entry"]["during"], "2026-11-24");
}

#[rstest]
#[case("meeting decide Ett", "Inget möte är öppet", "möte öppna")]
#[case("meeting open", "Inget möte är inlagt i dag", "möte ny NAMN")]
#[case("meeting show", "Inga möten är inlagda", "möte ny")]
fn without_a_meeting_it_says_what_to_do(#[case] line: &str, #[case] what: &str, #[case] then: &str) {
    let came = Office::new().types(line);
    assert_eq!(came.code, 2);
    holds(&came.err, &[what, then]);
}

#[rstest]
#[case("meeting show Styrgrup", "Det finns inget möte ”Styrgrup”")]
#[case("meeting show 2026-11-23", "Menade du 2026-11-24?")]
#[case("meeting decide Ett --owner Jurst", "Menade du Jurist?")]
#[case("meeting decide Ett --due imorgon", "inget datum")]
#[case("meeting decide Ett --due 2026-11-23", "före mötet 2026-11-24")]
#[case("meeting decision 2026-11-24/1 --due 2026-11-23", "före mötet 2026-11-24")]
#[case("meeting decide Ett --due 2026-11-23 --lang en", "The day is before the meeting on 2026-11-24.")]
#[case("meeting decide Ett -l R10.9", "Det finns ingen leverabel ”R10.9”. Menade du R10.8?")]
#[case("meeting decide \" \"", "Skriv vad som beslutades")]
#[case("meeting decision 2026-11-24/7 --done", "Det finns inget beslut ”2026-11-24/7”. Menade du 2026-11-24/1?")]
#[case("meeting decision --done", "Det saknas")]
#[case("meeting decision 2026-11-24/1 --done --dropped", "går inte att använda tillsammans")]
#[case("meeting close --at 25:99", "inget klockslag")]
#[case("meeting close --at 08:00", "öppnades 2026-11-24 12:00 och kan inte sluta före")]
fn a_slip_is_told_with_what_would_be_right(#[case] line: &str, #[case] what: &str) {
    let came = office().types(line);
    assert_eq!((came.code, came.out.as_str()), (2, ""));
    holds(&came.err, &[what]);
}

#[test]
fn another_day_needs_the_time_and_a_coming_meeting_is_not_opened() {
    let office = Office::new();
    office.text("meeting add Förra --on 2026-11-20");
    office.text("meeting add Nästa --on 2026-12-20");
    holds(&office.types("meeting close Förra").err, &["hölls den 2026-11-20", "--at TT:MM"]);
    office.text("meeting open Förra --at 13:00");
    office.text("meeting close --at 14:15");
    holds(&office.text("meeting show Förra"), &["Öppnat 2026-11-20 13:00", "Avslutat 2026-11-20 14:15"]);
    holds(&office.types("meeting open nästa").err, &["inlagt", "2026-12-20", "2026-11-24"]);
    office.text("meeting add Andra");
    office.text("meeting open Andra");
    office.text("meeting add Tredje");
    office.text("meeting open Tredje");
    holds(&office.types("meeting decide Vad").err, &["Flera möten är öppna: 2026-11-24, 2026-11-24-2"]);
}

#[test]
fn two_who_give_one_number_without_knowing_of_each_other_have_put_down_two_things() {
    let (office, other) = (office(), Office::new());
    other.other("meeting add Styrgrupp 4");
    assert_eq!(other.other("meeting decide Annat --meeting 2026-11-24").code, 0);
    let name = "data/journal/samordnare-annan.ron";
    std::fs::copy(other.path(name), office.path(name)).unwrap();
    let came = office.types("meeting decision 2026-11-24/1");
    assert_eq!(came.code, 2);
    holds(&came.err, &["2026-11-24/1-projektledare, 2026-11-24/1-samordnare"]);
    for text in [office.text("meeting show 2026-11-24"), office.text("meeting minutes 2026-11-24")] {
        holds(&text, &["Ta fram en plan", "Annat"]);
    }
    holds(&office.text("meeting decision 2026-11-24/1-samordnare --done"), &["2026-11-24/1-samordnare klart: Annat"]);
    let all = office.text("meeting decision --all");
    assert!(!all.contains("konflikt"), "{all}");
    holds(&all, &["2026-11-24/1-projektledare", "2026-11-24/1-samordnare klart"]);
}

#[test]
fn the_sample_has_what_is_open_done_and_dropped() {
    let all = Office::new().shipped("--demo meeting decision --all").out;
    for state in [" öppen · åtgärd · försenad ", " öppen · fråga", " klart · beslut:", " klar · ", " struket · beslut:"]
    {
        assert!(all.contains(state), "{state} in {all}");
    }
    let came = Office::new().shipped("--demo meeting decide Prova --meeting last");
    holds(&came.out, &["Ändrat i exemplet: ", "Exempel: inget sparas"]);
    assert!(!came.out.contains("Sparat"), "what is not saved is not called saved: {}", came.out);
}

#[test]
fn a_day_that_has_passed_since_the_meeting_is_put_down_with_a_word_about_it() {
    let office = Office::new();
    office.text("meeting add Förra --on 2026-11-02");
    let told = office.text("meeting decide Skaffa --due 2026-11-20 --meeting 2026-11-02");
    holds(&told, &["Sparat: beslut 2026-11-02/1", "Obs: 2026-11-20 har redan varit"]);
    let moved = office.text("meeting decision 2026-11-02/1 --due 2026-11-21");
    holds(&moved, &["Obs: 2026-11-21 har redan varit"]);
    assert!(!office.text("meeting decision 2026-11-02/1 --outcome Snart").contains("Obs"), "the day was not named");
    assert!(!office.text("meeting decide Annat --due 2026-11-24 --meeting 2026-11-02").contains("Obs"));
}
