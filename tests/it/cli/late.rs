//! Exceptions, due dates, what is late and why, and recurring duties, as they are typed.

use crate::office::{Office, holds};
use crate::opened::opened;
use lis::export::order::Format;
use rstest::rstest;
use serde_json::{Value, json};

const GRANT: &str = "exception grant R10.8 SOF --reason Gammalt --risk \"KS 2026:1\" --measure Avskilt";

fn fine(office: &Office, line: &str) -> String {
    let came = office.shipped(line);
    assert_eq!(came.code, 0, "lis {line}\n{}{}", came.out, came.err);
    came.out
}

fn value(office: &Office, line: &str) -> Value {
    serde_json::from_str(&fine(office, line)).unwrap()
}

#[test]
fn an_exception_is_granted_listed_and_withdrawn() {
    let office = Office::new();
    let told = fine(&office, &format!("{GRANT} --until 2027-01-20"));
    holds(&told, &["Sparat: R10.8 SOF undantag till och med 2027-01-20", "57 dagar kvar", "blir sedan: ej påbörjad"]);
    holds(&told, &["högst ett år från godkännandet", "(Riktlinjen 4.1)", "lis --today 2026-11-24 ångra"]);
    holds(
        &fine(&office, "undantag lista"),
        &["Löper ut inom 60 dagar (1)", "Skäl: Gammalt", "Riskbedömning: KS 2026:1", "av Informationsägare"],
    );
    let json = value(&office, "exception list --json");
    assert_eq!(json["format"], "lis-exceptions");
    assert_eq!(json["exceptions"][0]["days_left"], 57);
    assert_eq!(json["exceptions"][0]["department"], "SOF");
    holds(&fine(&office, "exception list --today 2027-01-21"), &["Har löpt ut (1)", "räknas nu som: ej påbörjad"]);
    holds(&fine(&office, "undantag återta R10.8 SOF"), &["Sparat: R10.8 SOF undantaget återtaget"]);
    holds(&fine(&office, "exception list"), &["Det finns inga undantag."]);
}

#[test]
fn an_exception_for_what_is_done_says_that_it_shows_later_only() {
    let office = Office::new();
    fine(&office, "tick R10.8 SOF done");
    let grant = |department: &str| {
        fine(
            &office,
            &format!(
                "exception grant R10.8 {department} --reason Gammalt --risk RA-7 --measure Lösenord --until 2027-01-31"
            ),
        )
    };
    assert!(grant("SOF").contains("Cellen är redan klar: undantaget märks först om den ändras."));
    assert!(!grant("KLF").contains("märks först"));
}

#[test]
fn every_refusal_is_told_at_once() {
    let office = Office::new();
    let came = office.shipped("exception grant R10.8 SOF --until 2029-01-01 --approver projektledare");
    assert_eq!((came.code, came.out.as_str(), office.journal().as_str()), (2, "", ""), "{}", came.err);
    let parts = ["Skälet saknas.", "ange vilken (Riktlinjen 4.1)", "vad görs i stället?", "alltså till 2027-11-24"];
    holds(&came.err, &parts);
    holds(&came.err, &["godkänns av Informationsägare (Riktlinjen 4.1)"]);
}

#[test]
fn a_renewal_needs_a_new_risk_assessment() {
    let office = Office::new();
    fine(&office, &format!("{GRANT} --until 2027-01-20"));
    let came = office.shipped(&format!("{GRANT} --until 2027-06-20"));
    assert_eq!(came.code, 2);
    holds(&came.err, &["inte samma som förut (Riktlinjen 4.1)"]);
    let again = GRANT.replace("2026:1", "2026:2");
    holds(&fine(&office, &format!("{again} --until 2027-06-20")), &["undantag till och med 2027-06-20"]);
}

#[rstest]
#[case("exception grant R10.8 SOF --until i-morgon", "inget datum")]
#[case("exception grant R10.8 SOF --until 2027-01-01 --approver kung", "Planen har ingen roll ”kung”")]
#[case("exception grant R10.8 --until 2027-01-01", "Vilken förvaltning?")]
#[case("exception withdraw R10.8 SOF", "har inget undantag att återta")]
#[case("due R10.8", "Skriv leverabel och datum")]
#[case("due R10.8 SOF 2027-13-01", "inget datum")]
#[case("due P1.1 SOF 2027-01-01", "görs en gång för hela kommunen")]
#[case("due --phase 9 2027-01-01", "Det finns ingen fas ”9”")]
#[case("recurring --year snart", "”snart” är inget år")]
fn mistakes_are_told(#[case] typed: &str, #[case] why: &str) {
    let office = Office::new();
    let came = office.shipped(typed);
    assert_eq!(came.code, 2, "{}{}", came.out, came.err);
    holds(&came.err, &["Fel:", why]);
    assert_eq!(office.journal(), "");
}

#[test]
fn a_plan_without_a_rule_has_no_exceptions() {
    let came = Office::new().types("exception grant R10.8 SOF --until 2027-01-01");
    assert_eq!(came.code, 2);
    holds(&came.err, &["Planen säger inget om undantag"]);
}

#[test]
fn due_dates_are_set_moved_lifted_and_listed() {
    let office = Office::new();
    holds(&office.text("due"), &["Inget slutdatum är satt."]);
    holds(&office.text("slutdatum R10.8 SOF 2026-10-01"), &["Sparat: R10.8 SOF klart senast 2026-10-01"]);
    office.text("due R10.8 SOF 2026-11-01");
    office.text("due R10.8 2027-03-31");
    office.text("due --phase 1 2027-06-30");
    holds(&office.text("due --phase 1 2027-06-30"), &["Inget att ändra: prioriteringsfas 1"]);
    let list = office.text("due");
    holds(
        &list,
        &["R10.8 SOF: klart senast 2026-11-01, flyttat 1 gång, från början 2026-10-01", "R10.8 i alla förvaltningar:"],
    );
    let json = office.json("due --json");
    assert_eq!(json["due"][0]["priority_phase"], json!(1));
    assert_eq!((&json["due"][2]["moved"], &json["due"][2]["first"]), (&json!(1), &json!("2026-10-01")));
    office.text("undo");
    office.text("due R10.8 SOF inget");
    assert_eq!(office.json("due --json")["due"].as_array().unwrap().len(), 1);
}

#[test]
fn the_status_tells_apart_what_is_late_by_the_plans_own_dates() {
    let office = Office::new();
    let status = || -> Value { serde_json::from_str(&office.text("status --json")).unwrap() };
    let before = status();
    assert_eq!(before["late"], before["late_by_plan"]);
    office.text("due R10.8 SOF 2026-11-01");
    let (after, late) = (status(), before["late"].as_u64().unwrap());
    assert_eq!((after["late"].as_u64(), &after["late_by_plan"]), (Some(late + 1), &before["late_by_plan"]));
    let told = format!("{} försenade, varav {late} bara enligt planens egna datum", late + 1);
    assert!(office.text("status").contains(&told), "{}", office.text("status"));
}

#[test]
fn what_is_late_says_since_when_how_often_moved_and_what_it_waits_for() {
    let office = Office::new();
    office.text("due P1.2 SOF 2026-10-01");
    office.text("due P1.2 SOF 2026-11-01");
    let text = office.text("late -d SOF");
    holds(&text, &["P1.2 SOF", "klart senast 2026-11-01 (satt för förvaltningen), försenad 23 dagar, flyttat 1 gång"]);
    holds(&text, &["Väntar på: P1.1 KLF"]);
    office.text("due R10.8 SOF 2026-12-01");
    assert!(!office.text("late").contains("R10.8"));
    holds(&office.text("försenat --soon"), &["Klart inom 30 dagar (1)", "R10.8 SOF", "7 dagar kvar"]);
    let json = office.json("late --soon --json");
    assert_eq!(json["soon"][0]["due"]["days_left"], 7);
    let late: Vec<&Value> = json["late"].as_array().unwrap().iter().filter(|it| it["department"] == "SOF").collect();
    assert!(late.iter().any(|it| it["deliverable"] == "P1.2" && it["waits_for"][0]["deliverable"] == "P1.1"));
    office.text("tick P1.2 SOF done");
    let json = office.json("late --json");
    assert_eq!(json["soon"], Value::Null);
    let still =
        json["late"].as_array().unwrap().iter().any(|it| it["deliverable"] == "P1.2" && it["department"] == "SOF");
    assert!(!still, "done is never late");
}

#[test]
fn why_tells_the_whole_chain_and_who_waits() {
    let office = Office::new();
    let text = office.text("why P2.1 SOF");
    holds(&text, &["P2.1 SOF: ej påbörjad", "Väntar på:", "P1.2 SOF", "P1.1 KLF"]);
    holds(&office.text("varför P1.1"), &["Väntar inte på något annat.", "Väntar på den här:", "(KLF, SOF, VÅF)"]);
    let json = office.json("why P2.1 SOF --json");
    assert_eq!(json["cells"][0]["waits_for"][1]["depth"], 2);
    office.text("tick P2.1 SOF done");
    holds(&office.text("why P2.1 SOF"), &["P2.1 SOF: klar", "Inget återstår att göra."]);
}

#[test]
fn why_tells_what_the_phase_presupposes_and_what_of_it_is_missing() {
    let office = Office::new();
    let json = |line: &str| -> Value { serde_json::from_str(&office.text(line)).unwrap() };
    let text = office.text("why P1.2");
    assert!(text.contains("Det som fasen förutsätter") && text.contains("Styrdokumenten är antagna – "), "{text}");
    let needs = json("why P1.2 --json")["phase_needs"].clone();
    assert_eq!(
        (&needs[0]["met"], &needs[0]["missing_deliverables"][0]["deliverable"]),
        (&false.into(), &"P1.1".into())
    );
    office.text("tick P1.1 done");
    assert_eq!(json("why P1.2 --json")["phase_needs"][0]["met"], true);
    assert_eq!(json("why R10.8 SOF --json")["phase_needs"], serde_json::json!([]));
}

#[test]
fn recurring_duties_of_a_year_and_as_a_calendar() {
    let office = Office::new();
    let duty = office.json("recurring --json")["never_done"][0]["deliverable"].as_str().unwrap().to_owned();
    office.text(&format!("tick {duty} SOF done --on 2026-03-01"));
    holds(&office.text("återkommande --year 2027"), &["Återkommande 2027", &format!("2027-03-01 {duty} SOF")]);
    let calendar = office.text("recurring --year 2027 --ics -d SOF");
    for part in ["BEGIN:VCALENDAR\r\n", "DTSTART;VALUE=DATE:20270301\r\n", "DTEND;VALUE=DATE:20270302\r\n"] {
        assert!(calendar.contains(part), "{part:?} in {calendar}");
    }
    assert!(calendar.contains("DTSTAMP:20261124T000000Z") && calendar.contains("Senast gjort 2026-03-01"));
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1);
    assert_eq!(calendar, office.text("recurring --year 2027 --ics -d SOF"), "the same data, the same bytes");
    let uid = |text: &str| text.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
    office.text(&format!("tick {duty} SOF done --on 2026-04-01"));
    assert_eq!(uid(&office.text("recurring --year 2027 --ics -d SOF")), uid(&calendar), "the entry moves");
    let file = office.path("ar.ics");
    let line = format!("recurring --year 2027 --ics -o {}", file.display());
    holds(&office.text(&line), &["Skrev"]);
    assert_eq!(office.types(&line).code, 4, "a file that is there is not replaced");
}

#[rstest]
#[case::back_to_an_earlier_one(&["KS 2026:2"], "KS 2026:1")]
#[case::written_otherwise(&[], "ks  2026:1")]
#[case::withdrawn_first(&["-"], "KS 2026:1")]
#[case::withdrawn_and_another_between(&["-", "KS 2026:2", "-"], "KS 2026:1")]
fn no_way_around_leads_past_a_new_risk_assessment(#[case] between: &[&str], #[case] again: &str) {
    let office = Office::new();
    let grant = |risk: &str, until: &str| format!("{} --until {until}", GRANT.replace("KS 2026:1", risk));
    fine(&office, &grant("KS 2026:1", "2027-01-20"));
    for risk in between {
        let line = if *risk == "-" { "exception withdraw R10.8 SOF".to_owned() } else { grant(risk, "2027-03-20") };
        fine(&office, &line);
    }
    let came = office.shipped(&grant(again, "2027-06-20"));
    assert_eq!(came.code, 2, "{}", came.out);
    holds(&came.err, &["inte samma som förut (Riktlinjen 4.1). Den gällde till 2027-01-20."]);
    let english = office.shipped(&format!("{} --lang en", grant(again, "2027-06-20")));
    holds(&english.err, &["A renewal needs a new risk assessment", "That one held until 2027-01-20."]);
    // A new one may, and the old one may where it leads no further; in another cell it has carried nothing yet.
    fine(&office, &grant(again, "2027-01-19"));
    fine(&office, &grant("KS 2026:3", "2027-06-20"));
    fine(&office, &grant(again, "2027-06-20").replace("SOF", "KLF"));
}

#[test]
fn an_exception_that_was_taken_back_at_once_was_never_granted() {
    let office = Office::new();
    fine(&office, &format!("{GRANT} --until 2027-01-20"));
    fine(&office, "undo");
    fine(&office, &format!("{GRANT} --until 2027-02-20"));
    fine(&office, "undo");
    fine(&office, "redo");
    assert_eq!(office.shipped(&format!("{GRANT} --until 2027-03-20")).code, 2, "said again, it was granted");
}

#[test]
fn nothing_is_approved_on_a_day_that_has_not_been() {
    let office = Office::new();
    let came = office.shipped(&format!("{GRANT} --approved 2026-11-25 --until 2027-01-20"));
    assert_eq!((came.code, office.journal().as_str()), (2, ""));
    holds(&came.err, &["Dagen för godkännandet har inte varit ännu."]);
    fine(&office, &format!("{GRANT} --approved 2026-11-24 --until 2027-01-20"));
}

#[test]
fn a_years_plan_begins_with_what_is_overdue_and_says_never_only_of_what_never_was_done() {
    let office = Office::new();
    let said = |office: &Office, line: &str| assert_eq!(office.shipped(line).code, 0, "{line}");
    for line in [
        "tick R5.1a SOF done --on 2024-03-01",
        "tick R18.3a SOF done --on 2026-05-01",
        "tick R18.3a SOF in_progress",
        "tick R18.5a SOF done --on 2025-01-10",
        "tick R18.5a SOF in_progress",
        "tick R18.8a SOF done --on 2025-12-01",
        "tick R19.4a SOF done --on 2026-01-10",
        "undo",
    ] {
        said(&office, line);
    }
    let plan: Value = serde_json::from_str(&office.shipped("recurring 2027 -d SOF --json").out).unwrap();
    let told = |list: &str| -> Vec<String> {
        let list = plan[list].as_array().unwrap().iter();
        list.map(|it| format!("{} {}", it["deliverable"].as_str().unwrap(), it["on"].as_str().unwrap_or("-"))).collect()
    };
    assert_eq!(told("overdue"), ["R5.1a 2025-03-01", "R18.5a 2026-01-10"], "the longest first, begun again or not");
    assert_eq!(told("before"), ["R18.8a 2026-12-01"]);
    assert_eq!(told("occasions"), ["R18.3a 2027-05-01", "R18.8a 2027-12-01"]);
    assert_eq!(
        told("never_done"),
        ["R4.1a -", "R4.1b -", "R18.2b -", "R19.4a -"],
        "what was taken back was never done"
    );
    let text = office.shipped("recurring 2027 -d SOF").out;
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} in {text}"));
    let parts = [
        "2 försenade, 3 kommande och 4 aldrig gjorda",
        "\nFörsenat",
        "2025-03-01  R5.1a SOF",
        "försenat sedan 2025-03-01",
        "\nFöre 2027",
        "2026-12-01  R18.8a SOF",
        "\nMaj 2027",
        "2027-05-01  R18.3a SOF",
        "\nDecember 2027",
        "\nAldrig gjort",
    ];
    assert!(parts.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{text}");
    assert!(text.contains("ansvarig: Informationsägare"), "{text}");
    let calendar = office.shipped("recurring 2027 -d SOF --ics").out;
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 5, "everything that has a day");
}

#[test]
fn a_years_plan_is_a_workbook_that_can_be_handed_out() {
    let office = Office::new();
    assert_eq!(office.shipped("tick R5.1a SOF done --on 2024-03-01").code, 0);
    let file = office.path("ar.xlsx");
    assert_eq!(office.shipped(&format!("recurring 2027 --xlsx -o {}", file.display())).code, 0);
    let text = opened(Format::Xlsx, &std::fs::read(&file).unwrap());
    for part in
        ["Återkommande 2027", "R5.1a", "försenat sedan 2025-03-01", "aldrig gjort", "Informationsägare", "Mars 2025"]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    let without_kind = office.shipped(&format!("recurring 2027 -o {}", office.path("x").display()));
    assert_eq!((without_kind.code, without_kind.err.contains("--ics")), (2, true), "{}", without_kind.err);
}
