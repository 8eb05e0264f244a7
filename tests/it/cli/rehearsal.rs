//! `lis walkthrough --check`: a rehearsal says what is cut, empty or too small.

use crate::office::{Office, holds};
use rstest::rstest;

#[test]
fn a_rehearsal_says_what_is_cut_and_ends_with_findings() {
    let came = Office::new().shipped("--demo walkthrough --check");
    assert_eq!(came.code, 1);
    holds(
        &came.out,
        &["sidor på 80 × 24 tecken, läget den 2026-11-24", "får inte plats, Retur visar dem", "sidor att se över."],
    );
    let json: serde_json::Value =
        serde_json::from_str(&Office::new().shipped("--demo genomgång --check --json").out).unwrap();
    assert_eq!((&json["format"], &json["columns"]), (&"lis-rehearsal".into(), &80.into()));
    let cut = |json: &serde_json::Value| {
        let pages = json["pages"].as_array().unwrap();
        let all = pages.iter().flat_map(|page| page["findings"].as_array().unwrap());
        all.filter(|it| it["kind"] == "cut").map(|it| it["count"].as_u64().unwrap()).sum::<u64>()
    };
    let tall: serde_json::Value =
        serde_json::from_str(&Office::new().shipped("--demo walkthrough --check --json --size 80x60").out).unwrap();
    assert!(cut(&json) > cut(&tall), "more room cuts less");
    let last_year = Office::new().shipped("--demo walkthrough --check --as-of 2025-11-24");
    holds(&last_year.out, &["läget den 2025-11-24"]);
    assert_ne!(last_year.out, came.out);
}

#[rstest]
#[case("60x18", "Fönstret är för litet")]
#[case("160x45", "texten blir liten på en delad skärm")]
fn a_window_of_another_size_is_told(#[case] size: &str, #[case] told: &str) {
    let came = Office::new().types(&format!("walkthrough --check --size {size}"));
    assert_eq!(came.code, 1);
    holds(&came.out, &[told, "Utelämnas, eftersom det är tomt: Tidigare beslut, Förändringar, Prognos"]);
}

#[test]
fn a_size_that_is_none_and_a_size_without_a_rehearsal_are_refused() {
    assert_eq!(Office::new().types("walkthrough --check --size stor").code, 2);
    assert_eq!(Office::new().types("walkthrough --size 80x24").code, 2);
}
