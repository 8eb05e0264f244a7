//! The header, as on a municipality's own documents, and what the order says.

use crate::office::{Office, holds};
use lis::export::carried;
use lis::export::header::{Class, NoClass};
use lis::export::order::Format;
use lis::export::recipe::Recipe;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use rstest::rstest;

const ALL: &str = "--title \"Läget i höst\" --dnr KS/2026:77 --code 1.2.3 --owner Informationssäkerhetschef \
                   --doc-version 0.9 --status final --class K2R1T3";

#[test]
fn a_document_bears_all_that_was_said() {
    let report = Office::new().text(&format!("export -f md {ALL}"));
    holds(&report, &["# Läget i höst", "**Intern · K2R1T3 · Upprättad**", "**Diarienummer:** KS/2026:77"]);
    holds(&report, &["**Kod:** 1.2.3", "**Dokumentägare:** Informationssäkerhetschef", "**Version:** 0.9"]);
    holds(&report, &["**Status:** Upprättad", "**Informationsklass:** K2R1T3", "**Läget den:** 2026-11-24"]);
    holds(&report, &["**Journalernas kontrollsumma:**"]);
    let bare = Office::new().text("export -f md");
    holds(
        &bare,
        &["# Lägesrapport: Plan för Lilla kommun", "**Status:** Utkast", "**Informationsklass:** inte angiven"],
    );
    assert!(!bare.contains("**Diarienummer:**"), "the plan's own number is not the report's");
}

#[test]
fn programs_find_the_header_too() {
    let header = Office::new().json(&format!("export -f json {ALL}"))["header"].clone();
    assert_eq!(header["title"], "Läget i höst");
    assert_eq!((&header["registration"], &header["class"]), (&"KS/2026:77".into(), &"K2R1T3".into()));
    assert_eq!(header["secrecy"], serde_json::Value::Null);
}

#[test]
fn every_format_but_the_flat_table_carries_what_it_takes_to_make_it_again() {
    let office = Office::new();
    office.text("tick R10.8 SOF done");
    for format in Format::ALL {
        let recipe = carried::recipe(&office.export(format, &format!("{ALL} -d SOF,KLF --lang en")));
        if matches!(format, Format::Csv(_)) {
            assert_eq!(recipe, None);
            continue;
        }
        let recipe = recipe.unwrap_or_else(|| panic!("{format:?} carries none"));
        assert_eq!((recipe.format, recipe.lang.code(), recipe.day.to_string().as_str()), (format, "en", "2026-11-24"));
        assert_eq!(recipe.departments, ["KLF", "SOF"]);
        assert_eq!((recipe.order.header.title.as_str(), recipe.order.header.version.as_str()), ("Läget i höst", "0.9"));
        assert_eq!(recipe.order.origin.journals.len(), 32);
    }
}

#[test]
fn the_checksum_changes_with_the_record_and_not_with_the_place_where_it_lies() {
    let office = Office::new();
    let sum = |office: &Office| office.json("export -f json")["made_from"]["journals"].as_str().unwrap().to_owned();
    let nothing = sum(&office);
    office.text("tick R10.8 SOF done");
    let one = sum(&office);
    assert_ne!(nothing, one);
    assert_eq!(one, sum(&office));
    let other = Office::new();
    std::fs::create_dir_all(other.path("data/journal")).unwrap();
    std::fs::copy(
        office.path("data/journal/projektledare-test.ron"),
        other.path("data/journal/projektledare-test.ron"),
    )
    .unwrap();
    assert_eq!(one, sum(&other));
}

#[test]
fn a_day_that_has_been_is_told_as_it_was_then() {
    let office = Office::new();
    let on = |day: &str, line: &str| {
        let mut command = office.command();
        command.args(["--plan", crate::office::LILLA, "--today", day]).args(line.split(' '));
        command.assert().success();
    };
    on("2026-11-20", "tick R10.8 SOF done");
    on("2026-11-24", "tick R10.8 KLF done");
    let json = office.json("export -f json --as-of 2026-11-22");
    assert_eq!((&json["as_of"], &json["progress"]["overall"]["done"]), (&"2026-11-22".into(), &1.into()));
    assert_eq!(office.json("export -f json")["progress"]["overall"]["done"], 2);
    let report = office.text("export -f md --as-of 2026-11-22");
    holds(&report, &["**Datum:** 2026-11-24", "**Läget den:** 2026-11-22", "1 av 16 klara"]);
    assert_eq!(office.json("export -f json --as-of 2026-11-19")["progress"]["overall"]["done"], 0);
    holds(&office.types("export -f md --as-of 2026-11-25").err, &["2026-11-25 har inte varit ännu"]);
}

#[test]
fn the_ending_of_a_file_tells_the_format() {
    let office = Office::new();
    for (name, begins) in
        [("a.MD", "# "), ("b.markdown", "# "), ("c.htm", "<!doctype"), ("d.json", "{"), ("e.ron", "(")]
    {
        office.text(&format!("export -o \"{}\"", office.path(name).display()));
        assert!(std::fs::read_to_string(office.path(name)).unwrap().starts_with(begins), "{name}");
    }
    office.text(&format!("export -f json -o \"{}\"", office.path("f.md").display()));
    assert!(std::fs::read_to_string(office.path("f.md")).unwrap().starts_with('{'), "what was named counts");
}

#[rstest]
#[case("K1R2T3", Ok("K1R2T3"))]
#[case("k1 r2 t3", Ok("K1R2T3"))]
#[case("K3/R3/T3", Ok("K3R3T3"))]
#[case("K1R2T4", Err(NoClass::Protected))]
#[case("K4R2T9", Err(NoClass::Protected))]
#[case("K1R2", Err(NoClass::Malformed))]
#[case("R1K2T3", Err(NoClass::Malformed))]
#[case("K0R1T1", Err(NoClass::Malformed))]
fn a_class_has_three_letters_and_levels(#[case] text: &str, #[case] class: Result<&str, NoClass>) {
    assert_eq!(Class::parse(text).map(|class| class.to_string()), class.map(str::to_owned));
}

proptest! {
    #[test]
    fn a_recipe_is_harmless_and_comes_back_whole(title in "\\PC{0,60}", owner in "[ -~åäö;=%]{0,40}", around in "[<>\"' \n]{1,4}") {
        let mut recipe = Recipe::find("lis-snapshot/1;program=1;format=md;lang=sv;day=2026-11-24;profile=open;pages=full;status=draft;").unwrap();
        recipe.order.header.title = title;
        recipe.order.header.owner = owner;
        recipe.departments = vec!["VÅF".to_owned(), "SOF".to_owned()];
        let text = recipe.to_string();
        prop_assert!(text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~%=;/,".contains(c)), "{}", text);
        prop_assert_eq!(Recipe::find(&format!("{around}{text}{around}")), Some(recipe));
    }
}
