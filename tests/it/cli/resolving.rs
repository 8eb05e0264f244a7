//! `lis resolve`: conflicts are listed with who, what and when, and one step settles each.

use crate::office::{Office, again, holds};

#[test]
fn all_that_stands_in_conflict_is_listed_and_ends_with_1() {
    let office = Office::in_conflict();
    let came = office.types("resolve");
    assert_eq!(came.code, 1);
    holds(
        &came.out,
        &[
            "R10.8 SOF",
            "klar (projektledare 2026-11-24",
            &format!("Låt det gälla: {}", again("lös projektledare-test:1")),
            "ej tillämplig (samordnare 2026-11-24",
            "Finns inte",
            &format!("Låt det gälla: {}", again("lös samordnare-annan:1")),
            &format!("Eller säg vad som gäller: {}", again("lös R10.8 SOF LÄGE")),
        ],
    );
    assert_eq!(office.types("lös R10.8 SOF").out, came.out);
    holds(&office.types("resolve R10.8 KLF").out, &["Ingen konflikt att lösa."]);
    assert_eq!(office.types("lös R10.8 KLF").code, 0);
    let json: serde_json::Value = serde_json::from_str(&office.types("resolve --json").out).unwrap();
    assert_eq!(json["format"], "lis-resolve");
    assert_eq!(json["conflicts"][0]["words"][1]["entry"], "samordnare-annan:1");
}

#[test]
fn one_step_lets_either_word_hold_with_all_that_stood_beside_it() {
    for (entry, holds_now) in [("projektledare-test:1", "klar"), ("samordnare-annan:1", "ej tillämplig")] {
        let office = Office::in_conflict();
        holds(
            &office.text(&format!("los {entry}")),
            &[&format!("Löst. Nu gäller R10.8 SOF {holds_now}"), &again("ångra")],
        );
        assert_eq!(office.types("resolve").code, 0);
        assert_eq!(office.types("verify").code, 0);
        assert!(office.journal().contains("replaces: [\"projektledare-test:1\", \"samordnare-annan:1\"]"));
        if holds_now == "ej tillämplig" {
            holds(&office.text("show R10.8"), &["Finns inte"]);
        }
    }
}

#[test]
fn a_third_word_settles_it_as_well() {
    let office = Office::in_conflict();
    holds(&office.text("resolve R10.8 SOF pågår"), &["Sparat: R10.8 SOF pågår"]);
    assert_eq!(office.types("resolve").code, 0);
    let mistake = office.types("resolve projektledare-test:1");
    assert_eq!(mistake.code, 2);
    holds(&mistake.err, &["projektledare-test:1 står inte i konflikt"]);
    holds(&office.types("resolve projektledare-test:1 --lang en").err, &["is not in conflict with anything"]);
}

#[test]
fn check_lists_what_was_said_differently_about_due_dates_too() {
    let office = Office::new();
    office.text("due R10.8 SOF 2026-12-01");
    let own = office.journal();
    office.set_journal("");
    assert_eq!(office.types("due R10.8 SOF 2026-12-24 --writer samordnare").code, 0);
    office.set_journal(&own);
    let came = office.types("check");
    assert_eq!(came.code, 1, "{}", came.out);
    holds(&came.out, &["2026-12-01 (projektledare 2026-11-24)", "2026-12-24 (samordnare 2026-11-24)", &again("lös")]);
    let json: serde_json::Value = serde_json::from_str(&office.types("check --json").out).unwrap();
    assert_eq!(json["other_conflicts"].as_array().unwrap().len(), 1);
}
