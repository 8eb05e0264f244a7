//! `lis staff` and `lis maturity`: what is said comes back in the table, in words and as JSON, and what cannot be said is
//! told with what would have been right.

use crate::office::{Office, holds};
use rstest::rstest;
use serde_json::Value;

fn shipped(office: &Office, line: &str) -> String {
    let came = office.shipped(line);
    assert_eq!(came.code, 0, "lis {line}\n{}{}", came.out, came.err);
    came.out
}

#[test]
fn a_post_that_is_set_stands_in_the_table_and_can_be_undone() {
    let office = Office::new();
    holds(
        &shipped(&office, "staff"),
        &["Bemanning den 2026-11-24", "Inget är sagt om bemanningen ännu", "0 av 65 tillsatta"],
    );
    let said = shipped(
        &office,
        "staff set informationssäkerhetssamordnare sof tillsatt --share 20 --since 2026-01-15 --note \"Delad tjänst\"",
    );
    holds(&said, &["Sparat: Informationssäkerhetssamordnare SOF tillsatt 20 %", "lis --today 2026-11-24 ångra"]);
    shipped(&office, "bemanning sätt DSO SOF vakant");
    let table = shipped(&office, "bemanning");
    holds(
        &table,
        &["KLF AVUX KOF SBF SOF TEF UBF VOF Summa", "20%<", "!vak", "1 av 65 tillsatta, 1 vakant, 63 utan uppgift"],
    );
    assert!(table.lines().all(|line| line.chars().count() <= 80), "{table}");
    let one = shipped(&office, "staff --department SOF");
    holds(
        &one,
        &["SOF: tillsatt 20 %, under planens spann, sedan 2026-01-15", "Delad tjänst", "planen räknar med 25 %–100 %"],
    );
    holds(&shipped(&office, "staff --lang en --role dso"), &["SOF: vacant, since 2026-11-24", "AVUX: not stated"]);
    shipped(&office, "undo");
    holds(&shipped(&office, "staff"), &["1 av 65 tillsatta, 64 utan uppgift"]);
    holds(&shipped(&office, "staff clear informationssäkerhetssamordnare SOF"), &["utan uppgift"]);
    holds(&shipped(&office, "staff clear informationssäkerhetssamordnare SOF"), &["Inget att ändra"]);
}

#[test]
fn staffing_as_json_has_posts_sums_and_needs() {
    let office = Office::new();
    shipped(&office, "staff set informationssakerhetssamordnare SOF appointed --share 30% --name \"Påhittad Person\"");
    let json: Value = serde_json::from_str(&shipped(&office, "staff --json --department SOF")).unwrap();
    assert_eq!((json["format"].as_str(), json["project_phase"].as_u64()), (Some("lis-staff"), Some(4)));
    let roles = json["roles"].as_array().unwrap();
    let role = roles.iter().find(|it| it["role"] == "informationssakerhetssamordnare").unwrap();
    assert_eq!(role["posts"].as_array().unwrap().len(), 1);
    let post = &role["posts"][0];
    assert_eq!(
        (&post["share"], &post["range"], &post["name"]),
        (&30.into(), &"within".into(), &"Påhittad Person".into())
    );
    let need = json["needs"].as_array().unwrap().iter().find(|it| it["project_phase"] == 2).unwrap();
    assert_eq!(need["met"], false);
}

#[rstest]
#[case("staff set informationsagar SOF tillsatt", "Menade du informationsagare?")]
#[case("staff set informationsagare SOG tillsatt", "Menade du SOF?")]
#[case("staff set informationsagare SOF kanske", "varken tillsatt eller vakant")]
#[case("staff set informationsagare SOF tillsatt --share 0", "hela procent, 1–100")]
#[case("staff set informationsagare SOF tillsatt --share 101", "hela procent, 1–100")]
#[case("staff set informationsagare SOF vakant --share 50", "varken omfattning eller namn")]
#[case("staff set informationsagare SOF tillsatt --since igår", "igår")]
#[case("maturity assess SOF 2,3 --motive x", "hela eller halva steg")]
#[case("maturity assess SOF 5,5 --motive x", "Skriv 0–5")]
#[case("maturity assess SOF -1 --motive x", "-1")]
#[case("maturity assess SOF NaN --motive x", "ingen nivå")]
#[case("maturity assess SOF 2", "--motive")]
#[case("maturity assess SOF 2 --motive \" \"", "--motive")]
#[case("maturity assess SOF 2 --motive x --on 2027-01-01", "2027-01-01")]
#[case("maturity withdraw SOF", "ingen bedömning av SOF")]
fn what_cannot_be_said_is_told(#[case] line: &str, #[case] told: &str) {
    let office = Office::new();
    let came = office.shipped(line);
    assert_eq!((came.code, came.out.as_str()), (2, ""), "{}", came.err);
    holds(&came.err, &[told]);
    assert_eq!(office.journal(), "", "nothing was written");
}

#[test]
fn an_assessment_stands_beside_what_is_supported_until_it_is_withdrawn() {
    let office = Office::new();
    holds(
        &shipped(&office, "maturity"),
        &["Start: nivå 0,5 · Mål: nivå 4", "SOF 0 – 2 kriterier till nivå 0,5", "Kommunen 0 –"],
    );
    let said = shipped(&office, "mognad bedöm sof 2,5 --motive \"Enligt workshop\"");
    holds(&said, &["Sparat: SOF mognad bedömd till nivå 2,5"]);
    shipped(&office, "maturity assess kommunen 1.5 --motive \"Ledningens genomgång\" --on 2026-11-01");
    let text = shipped(&office, "mognad --department SOF");
    holds(&text, &["Bedömd till nivå 2,5 den 2026-11-24, av projektledare", "Motiv: Enligt workshop", "högre än"]);
    holds(
        &text,
        &[
            "Det som saknas för nivå 1 Initial",
            "saknas: Utpekade personer driver arbetet",
            "P1.1 Projektgruppen är bemannad: inte klar i KLF",
            "bedöms: Incidenter",
        ],
    );
    let json: Value = serde_json::from_str(&shipped(&office, "maturity --json")).unwrap();
    assert_eq!((json["format"].as_str(), json["footings"].as_array().map(Vec::len)), (Some("lis-maturity"), Some(9)));
    assert_eq!(json["footings"][8]["assessed"]["level"], 1.5);
    assert_eq!(json["footings"][8]["next"]["criteria"][3]["proof"], "judged");
    shipped(&office, "mognad återta SOF");
    assert!(!shipped(&office, "maturity -d SOF").contains("Enligt workshop"));
}

#[test]
fn the_sample_keeps_nothing_of_it() {
    let office = Office::new();
    holds(&shipped(&office, "--demo staff set informationsagare SOF tillsatt"), &["Exempel: inget sparas."]);
    holds(&shipped(&office, "--demo maturity assess SOF 1 --motive x"), &["Exempel: inget sparas."]);
    assert_eq!(office.journal(), "");
}
