//! Exit codes when plan, record or file system are not as they should be: 3 and 4, and 1 for what a person should look at.

use crate::office::{Came, LILLA, Office, came, holds};
use rstest::rstest;
use std::fs;
use std::path::Path;

fn with_plan(office: &Office, change: impl Fn(String) -> String) {
    let folder = office.path("plan");
    fs::create_dir_all(&folder).unwrap();
    for file in fs::read_dir(LILLA).unwrap() {
        let file = file.unwrap();
        let text = fs::read_to_string(file.path()).unwrap();
        let text = if file.file_name() == "plan.ron" { change(text) } else { text };
        fs::write(folder.join(file.file_name()), text).unwrap();
    }
}

fn in_plan(office: &Office, line: &[&str]) -> Came {
    let mut command = office.command();
    command.arg("--plan").arg(office.path("plan")).args(line);
    came(command)
}

#[test]
fn a_plan_with_faults_never_opens_and_ends_with_3() {
    let office = Office::new();
    with_plan(&office, |text| text.replace("municipality:", "kommun:").replace("[\"P1.2\"]", "[\"P1.9\"]"));
    for line in [["status"], ["matrix"], ["log"], ["undo"]] {
        let came = in_plan(&office, &line);
        assert_eq!((came.code, came.out.as_str()), (3, ""), "{line:?}");
        holds(&came.err, &["plan.ron:6", "kommun"]);
    }
    let check = in_plan(&office, &["check"]);
    assert_eq!((check.code, check.err.as_str()), (3, ""));
    holds(&check.out, &["plan.ron:6", "kommun", "P1.9"]);
    let json = in_plan(&office, &["check", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    let lines: Vec<u64> =
        json["faults"].as_array().unwrap().iter().filter_map(|fault| fault["line"].as_u64()).collect();
    assert!(lines.contains(&6) && lines.len() >= 2, "all faults at once: {json}");
    holds(&in_plan(&office, &["check", "--lang", "en"]).out, &["fault"]);
}

#[test]
fn a_plan_that_is_not_there_ends_with_4() {
    let office = Office::new();
    let came = in_plan(&office, &["status"]);
    assert_eq!(came.code, 4);
    holds(&came.err, &["finns inte."]);
}

#[test]
fn a_damaged_line_is_told_and_the_rest_is_shown() {
    let office = Office::new();
    office.text("tick P1.1 done");
    office.text("tick R10.8 SOF done");
    let journal = office.journal();
    let mut lines: Vec<&str> = journal.lines().collect();
    lines[1] = "(\"skräp";
    office.set_journal(&(lines.join("\n") + "\n"));
    for line in ["status", "matrix", "show R10.8", "log", "export --format json"] {
        let came = office.types(line);
        assert_eq!(came.code, 3, "{line}: {}", came.err);
        assert!(came.out.contains("R10.8"), "what can be read is shown: {}", came.out);
        holds(&came.err, &["Varning:", "projektledare-test.ron, rad 2", "går inte att läsa och räknas inte"]);
    }
    let check = office.types("check");
    assert_eq!(check.code, 3);
    holds(&check.out, &["Det som är sparat", "rad 2"]);
    let tick = office.types("tick R10.8 KLF done");
    assert_eq!(tick.code, 0, "what is written counts: {}", tick.err);
    holds(&tick.err, &["Varning:"]);
}

#[test]
fn a_torn_line_only_warns() {
    let office = Office::new();
    office.text("tick P1.1 done");
    office.set_journal(&(office.journal() + "(\"abcdef\", (number: 2, at: \"2026-11-2"));
    let status = office.types("status");
    assert_eq!(status.code, 0, "{}", status.err);
    holds(&status.err, &["Varning:", "rad 3", "sista raden är avbruten"]);
    let check = office.types("check");
    assert_eq!(check.code, 1);
    holds(&check.out, &["sista raden är avbruten", "1 sak att se till."]);
}

#[test]
fn a_journal_of_a_newer_program_is_refused_politely() {
    let office = Office::new();
    office.text("tick P1.1 done");
    office.set_journal(&office.journal().replacen("lis_journal: 3", "lis_journal: 99", 1));
    let came = office.types("status");
    assert_eq!((came.code, came.out.as_str()), (3, ""));
    holds(&came.err, &["skriven av en nyare version av lis (format 99", "Uppdatera lis."]);
    holds(&office.types("status --lang en").err, &["written by a newer version of lis (format 99", "Update lis."]);
}

#[rstest]
#[case("status")]
#[case("tick P1.1 done")]
#[case("check")]
fn a_file_where_the_folder_should_be_ends_with_4(#[case] line: &str) {
    let office = Office::new();
    fs::remove_dir(office.path("data")).unwrap();
    fs::write(office.path("data"), "").unwrap();
    let came = office.types(line);
    assert_eq!((came.code, came.out.as_str()), (4, ""));
    holds(&came.err, &["Fel:", "data är en fil där det behövs en mapp"]);
}

#[test]
fn a_report_replaces_nothing_unless_told_to() {
    let office = Office::new();
    let file = office.path("läge.md");
    let line = format!("export --format md -o \"{}\"", file.display());
    holds(&office.text(&line), &["Skrev", "läge.md"]);
    fs::write(&file, "mitt").unwrap();
    let came = office.types(&line);
    assert_eq!(came.code, 4);
    holds(&came.err, &["läge.md finns redan.", "Lägg till --force"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "mitt");
    office.text(&format!("{line} --force"));
    assert_eq!(fs::read_to_string(&file).unwrap(), office.text("export --format md"));
    let nowhere = office.types(&format!("export --format md -o \"{}\"", office.path("ingen/x.md").display()));
    assert_eq!(nowhere.code, 4);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_ends_with_4() {
    let office = Office::new();
    let mut command = std::process::Command::new("sh");
    let line = format!("{} status --demo > /dev/full", env!("CARGO_BIN_EXE_lis"));
    command.env("LIS_DATA", office.path("data")).env("LIS_CONFIG", office.path("config/config.ron"));
    let output = command.args(["-c", &line]).output().unwrap();
    assert_eq!(output.status.code(), Some(4));
    holds(&String::from_utf8(output.stderr).unwrap(), &["Fel: Disken är full"]);
}

#[test]
fn the_shipped_plan_is_written_out_once() {
    let office = Office::new();
    let folder = office.path("min plan");
    let line = format!("plan ny \"{}\"", folder.display());
    holds(&office.text(&line), &["Skrev planen till", &format!("lis --plan \"{}\" --today", folder.display())]);
    assert!(Path::new(&folder).join("guideline.ron").exists());
    let mut command = office.command();
    command.arg("--plan").arg(&folder).arg("check");
    assert_eq!(came(command).code, 0);
    let again = office.types(&line);
    assert_eq!(again.code, 4);
    holds(&again.err, &["är inte tom."]);
}
