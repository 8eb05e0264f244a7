//! The user's settings: which file, what counts, and that no fault of it sends the record to another folder.

use crate::office::{Came, Office, came, holds, words};
use rstest::rstest;
use std::fs;
use std::path::PathBuf;

/// Types a line where the environment names no folder of the record: only the settings do.
fn types(office: &Office, line: &str) -> Came {
    let mut command = office.command();
    command.env_remove("LIS_DATA").env("HOME", office.path("home")).env("XDG_DATA_HOME", office.path("home/data"));
    command.args(["--today", "2026-11-24"]).args(words(line));
    came(command)
}

fn write(office: &Office, text: &str) {
    fs::create_dir_all(office.path("config")).unwrap();
    fs::write(office.path("config/config.ron"), text).unwrap();
}

/// Returns where the record was written: the folders of the office that hold a journal.
fn journals(office: &Office) -> Vec<String> {
    fn look(folder: PathBuf, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                look(path, found);
            } else if path.parent().is_some_and(|it| it.ends_with("journal"))
                && path.extension().is_some_and(|it| it == "ron")
            {
                found.push(path.parent().unwrap().parent().unwrap().display().to_string());
            }
        }
    }
    let mut found = Vec::new();
    look(office.path("."), &mut found);
    found
}

#[test]
fn a_file_to_begin_with_explains_every_option_and_changes_nothing() {
    let office = Office::new();
    let path = types(&office, "konfig sökväg").out;
    assert!(path.trim().ends_with("config/config.ron"), "{path}");
    holds(&types(&office, "config show").out, &["finns inte", "språk", "det vanliga"]);
    holds(&types(&office, "konfig ny").out, &["Inställningsfilen är skriven"]);
    for language in ["sv", "en"] {
        let text = fs::read_to_string(office.path("config/config.ron")).unwrap();
        for option in ["language:", "theme:", "glyphs:", "density:", "mouse:", "data:", "plan:", "report:", "template:"]
        {
            assert!(text.contains(option), "{option} in\n{text}");
        }
        let came = types(&office, &format!("config show --lang {language}"));
        assert_eq!((came.code, came.err.as_str()), (0, ""), "{}", came.out);
        fs::remove_file(office.path("config/config.ron")).unwrap();
        types(&office, "config new --lang en");
    }
    let again = types(&office, "konfig ny");
    assert_eq!(again.code, 4);
    holds(&again.err, &["Det finns redan en inställningsfil, och den är orörd"]);
}

#[test]
fn what_is_typed_comes_before_the_environment_before_the_file_before_what_is_remembered() {
    let office = Office::new();
    write(&office, "(language: en, theme: light, data: \"min\", glyphs: ascii, density: airy, mouse: false)");
    fs::create_dir_all(office.path("state")).unwrap();
    fs::write(office.path("state/memory.ron"), "(theme: Some(\"projector\"), lang: Some(\"sv\"))").unwrap();
    let show = |line: &str| types(&office, line).out;
    holds(
        &show("config show"),
        &["language", "English (the settings file)", "light (the settings file)", "no (the settings file)"],
    );
    holds(&show("config show"), &["airy (the settings file)", "config/min (the settings file)"]);
    holds(&show("config show --theme mork --data annan --lang sv"), &["mörk (kommandoraden)", "annan (kommandoraden)"]);
    let mut command = office.command();
    command.env("LIS_LANG", "sv").args(["config", "show", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&came(command).out).unwrap();
    let of =
        |option: &str| told["options"].as_array().unwrap().iter().find(|row| row["option"] == option).unwrap().clone();
    assert_eq!((&of("language")["value"], &of("language")["from"]), (&"sv".into(), &"environment".into()));
    assert_eq!((&told["format"], &told["version"]), (&"lis-config".into(), &1.into()));
    assert_eq!(of("data")["from"], "environment", "LIS_DATA comes before the file");
    fs::remove_file(office.path("config/config.ron")).unwrap();
    holds(&show("config show"), &["projektor (från förra gången)", "språk", "tecken"]);
}

#[test]
fn the_file_names_language_signs_and_folders() {
    let office = Office::new();
    write(&office, "(language: en, glyphs: ascii, data: \"../post/min mapp\")");
    fs::create_dir_all(office.path("post/min mapp")).unwrap();
    let ticked = types(&office, "tick R10.8 SOF done");
    assert_eq!(ticked.code, 0, "{}", ticked.err);
    let at = journals(&office);
    assert!(at.len() == 1 && at[0].contains("post/min mapp"), "{at:?}");
    let status = types(&office, "matrix --chapter 10").out;
    assert!(status.contains("Access control") && !status.contains('✓'), "{status}");
}

#[test]
fn a_fault_is_told_with_its_place_and_what_was_last_sound_counts() {
    let office = Office::new();
    write(&office, "(\n    language: en,\n    data: \"min\",\n)\n");
    fs::create_dir(office.path("config/min")).unwrap();
    assert_eq!(types(&office, "status").code, 0);
    write(&office, "(\n    language: en,\n    thme: dark,\n    data: \"min\",\n)\n");
    let told = types(&office, "status");
    holds(&told.err, &["config.ron:3:5", "`thme`", "`theme`", "what it said when it was last sound counts meanwhile"]);
    assert_eq!(told.code, 0, "the command is done all the same");
    assert!(told.out.contains("Plan for information"), "in the language that was last sound");
    let show = types(&office, "config show");
    assert_eq!(show.code, 3);
    holds(&show.err, &["config.ron:3:5"]);
}

/// Whatever is wrong with the file: nothing is ever written where neither the file nor the last sound one says.
#[rstest]
#[case::unclosed("(data: \"min\"", "(data: \"min\")")]
#[case::unclosed_text("(data: \"min)", "(data: \"min\")")]
#[case::a_number("(data: 5)", "(data: \"min\")")]
#[case::misspelt("(dta: \"min\")", "(data: \"min\")")]
#[case::another_word("(mapp: \"min\")", "(data: \"min\")")]
#[case::twice("(data: \"min\", data: \"din\")", "(data: \"min\")")]
#[case::empty_text("(data: \"\")", "(data: \"min\")")]
#[case::no_brackets("data: \"min\"", "(data: \"min\")")]
#[case::a_backslash("(data: \"C:\\LIS\")", "(data: \"min\")")]
fn no_fault_sends_the_record_to_another_folder(#[case] broken: &str, #[case] sound: &str) {
    let office = Office::new();
    write(&office, broken);
    let came = types(&office, "tick R10.8 SOF done");
    assert_eq!(came.code, 3, "{}{}", came.out, came.err);
    holds(&came.err, &["datamappen inte går att veta", "--data"]);
    assert_eq!(journals(&office), Vec::<String>::new());
    // What it said before it was broken is known: that counts, and nothing else.
    write(&office, sound);
    fs::create_dir(office.path("config/min")).unwrap();
    assert_eq!(types(&office, "status").code, 0);
    write(&office, broken);
    let came = types(&office, "tick R10.8 SOF done");
    let at = journals(&office);
    assert!(came.code == 0 && at.len() == 1 && at[0].ends_with("config/min"), "{} {at:?}", came.err);
    // Whoever says where is believed.
    assert_eq!(types(&office, &format!("tick R10.8 SOF done --data \"{}\"", office.path("egen").display())).code, 0);
}

#[rstest]
#[case("(theme: pink, data: \"min\")", "config/min")]
#[case("(colour: red, data: \"min\")", "config/min")]
#[case("(data: \"min\", theme: \u{202e}dark)", "config/min")]
#[case("(theme: pink)", "home/data")]
#[case("(thme: dark)", "home/data")]
fn a_fault_that_hides_no_folder_keeps_nothing_from_opening(#[case] text: &str, #[case] folder: &str) {
    let office = Office::new();
    write(&office, text);
    let came = types(&office, "tick R10.8 SOF done");
    assert_eq!(came.code, 0, "{}", came.err);
    holds(&came.err, &["så länge gäller det vanliga"]);
    let at = journals(&office);
    assert!(at.len() == 1 && at[0].contains(folder), "{at:?}");
}

#[test]
fn a_file_that_cannot_be_read_stops_too_and_help_never_does() {
    let office = Office::new();
    fs::create_dir_all(office.path("config/config.ron")).unwrap();
    let came = types(&office, "status");
    assert_eq!(came.code, 3, "{}", came.err);
    for line in ["help", "--help", "config path", "completions bash"] {
        assert_eq!(types(&office, line).code, 0, "{line}");
    }
    assert_eq!(types(&office, "status --demo --plan nowhere").code, 4, "a typed plan is looked for");
}

#[test]
fn settings_in_the_shared_folder_are_refused() {
    let office = Office::new();
    write(&office, "(data: \".\")");
    let came = types(&office, "status");
    assert_eq!(came.code, 3);
    holds(&came.err, &["Inställningsfilen ligger i datamappen"]);
}

#[test]
fn what_stands_at_the_head_of_every_report_can_be_set_once() {
    let office = Office::new();
    write(
        &office,
        r#"(report: (dnr: "KS/2026:00123", code: "2.1.0", owner: "CISO", class: "k2r1t1", secrecy: "18 kap. 8 § OSL"))"#,
    );
    let head = |line: &str| types(&office, &format!("export --format md --pages summary {line}")).out;
    holds(&head(""), &["**Diarienummer:** KS/2026:00123", "**Kod:** 2.1.0", "CISO", "K2R1T1", "18 kap. 8 § OSL"]);
    // What is typed counts before it, an empty text too; what anybody may read carries no marking of secrecy.
    let typed = head("--dnr KS/2027:1 --owner \"\" --class K1R1T1");
    holds(&typed, &["**Diarienummer:** KS/2027:1", "K1R1T1"]);
    assert!(!typed.contains("CISO"), "{typed}");
    let open = head("--profile open");
    holds(&open, &["**Diarienummer:** KS/2026:00123"]);
    assert!(!open.contains("18 kap. 8 §"), "{open}");
    let shown = types(&office, "config show").out;
    holds(&shown, &["rapportens diarienummer", "KS/2026:00123 (inställningsfilen)", "k2r1t1"]);
}

#[rstest]
#[case::protected(r#"class: "K4R1T1""#, "säkerhetsskydd")]
#[case::no_class(r#"class: "hemlig""#, "hemlig")]
fn a_head_that_cannot_be_is_told_with_where_it_stands(#[case] field: &str, #[case] told: &str) {
    let office = Office::new();
    write(&office, &format!("(report: ({field}))"));
    let came = types(&office, "export --format md");
    assert_eq!((came.code, came.out.as_str()), (3, ""));
    holds(&came.err, &["Inställningsfilen (report):", told]);
    // Nothing else is in its way.
    assert_eq!(types(&office, "status").code, 0);
}

#[rstest]
#[case("// \"\" är tomt\n(\n    language: sv,\n    data: \"\",\n)\n", "config.ron:4:11")]
#[case("(\n    glyphs: unicode,\n    data: \"  \",\n)\n", "config.ron:3:11")]
#[case("(data: \"min\", plan: \"\")\n", "config.ron:1:21")]
fn an_empty_folder_name_is_shown_where_it_stands(#[case] text: &str, #[case] place: &str) {
    let office = Office::new();
    write(&office, text);
    let came = types(&office, "config show");
    assert_eq!(came.code, 3);
    holds(&came.err, &[place, "Texten är tom"]);
}

#[test]
fn a_file_without_end_is_not_read_to_its_end_and_no_plan_is_spoken_of() {
    let office = Office::new();
    write(&office, "");
    fs::File::create(office.path("config/config.ron")).unwrap().set_len(1 << 34).unwrap();
    let came = types(&office, "config show");
    assert_eq!(came.code, 3, "{}", came.out);
    holds(&came.err, &["större än 16 MiB"]);
    assert!(!came.err.contains("lan"), "{}", came.err);
    for text in ["(data: \"min\"", "(data: \"min\") mer", "#![enable(x)] ()"] {
        write(&office, text);
        let came = types(&office, "config show");
        assert_eq!(came.code, 3);
        assert!(!came.err.contains("plan"), "{text}: {}", came.err);
    }
}
