//! A file that was handed out can be asked whether it still matches.

use crate::office::{Office, holds};
use lis::export::order::Format;
use std::fs;

fn office() -> Office {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note Klart");
    office
}

fn name(office: &Office, format: Format) -> String {
    office.path(&format!("export.{}", format.name())).display().to_string()
}

#[test]
fn an_export_matches_until_something_is_ticked() {
    let office = office();
    let formats = Format::ALL.into_iter().filter(|format| !matches!(format, Format::Csv(_)));
    for format in formats.clone() {
        let profile = if format == Format::Json { "-d SOF,KLF --lang en" } else { "--profile open --title Å" };
        office.export(format, profile);
        holds(
            &office.text(&format!("verify-snapshot \"{}\"", name(&office, format))),
            &["stämmer: en ny export blir likadan"],
        );
    }
    office.text("tick R10.8 KLF done");
    for format in formats {
        let came = office.types(&format!("verify-snapshot \"{}\"", name(&office, format)));
        assert_eq!(came.code, 1, "{format:?}");
        holds(&came.out, &["stämmer inte med en ny export", "Det som är bockat är inte detsamma"]);
        assert!(!came.out.contains("Planen är inte densamma") && !came.out.contains("ändrad efter"), "{}", came.out);
    }
}

#[test]
fn what_is_written_on_later_days_leaves_a_file_as_true_as_it_was() {
    let office = office();
    office.export(Format::Docx, "");
    office.export(Format::Pdf, "--as-of 2026-11-23");
    office.text("tick R5.1a SOF done");
    let mut command = office.command();
    command.args(["--plan", crate::office::LILLA, "--today", "2027-03-01", "tick", "R5.1a", "KLF", "done"]);
    command.assert().success();
    let came = |format| office.types(&format!("verify-snapshot \"{}\"", name(&office, format)));
    assert_eq!(came(Format::Pdf).code, 0, "of the day before, nothing has changed");
    assert_eq!(came(Format::Docx).code, 1, "on the day itself, something came after it");
}

#[test]
fn it_is_told_that_a_file_was_changed_by_hand_and_where() {
    let office = office();
    office.export(Format::Markdown, "");
    let path = office.path("export.md");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("1 av 16 klara", "9 av 16 klara")).unwrap();
    let came = office.types(&format!("verify-snapshot \"{}\"", path.display()));
    assert_eq!(came.code, 1);
    holds(&came.out, &["Det är filen som är ändrad", "Står bara i filen", "9 av 16 klara", "Står bara i en ny export"]);
    let json = office.types(&format!("verifiera-export \"{}\" --json --lang en", path.display()));
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((&json["matches"], &json["changed"]), (&false.into(), &serde_json::json!([])));
    office.export(Format::Pdf, "");
    let path = office.path("export.pdf");
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 9;
    bytes[last] ^= 1;
    fs::write(&path, bytes).unwrap();
    let came = office.types(&format!("verify-snapshot \"{}\"", path.display()));
    holds(&came.out, &["Det är filen som är ändrad", &format!("Den första skillnaden är vid byte {}.", last + 1)]);
}

#[test]
fn another_plan_and_another_day_make_no_riddle() {
    let office = office();
    office.export(Format::Html, "");
    let name = name(&office, Format::Html);
    let mut command = office.command();
    command.args(["--plan", crate::office::LILLA, "verify-snapshot", &name]);
    assert_eq!(crate::office::came(command).code, 0, "the day is the file's, whatever day it is");
    let came = office.shipped(&format!("verify-snapshot \"{name}\""));
    assert_eq!(came.code, 1);
    holds(&came.out, &["Planen är inte densamma som när filen gjordes."]);
}

#[test]
fn what_does_not_say_how_it_was_made_is_told_so() {
    let office = office();
    office.export(Format::Csv(lis::export::order::Separators::Excel), "");
    for (name, text) in
        [("export.csv", None), ("x.md", Some("# Hej")), ("y.xlsx", Some("PK\u{3}\u{4}x")), ("z.pdf", Some(""))]
    {
        if let Some(text) = text {
            fs::write(office.path(name), text).unwrap();
        }
        let came = office.types(&format!("verify-snapshot \"{}\"", office.path(name).display()));
        assert_eq!(came.code, 3, "{name}");
        holds(&came.err, &["säger inte hur den är gjord"]);
    }
    let came = office.types(&format!("verify-snapshot \"{}\"", office.path("ingen.md").display()));
    assert_eq!(came.code, 4);
}

#[test]
fn a_file_of_any_format_that_was_changed_by_hand_is_told() {
    let office = office();
    for format in Format::ALL.into_iter().filter(|format| !matches!(format, Format::Csv(_))) {
        for profile in ["open", "internal"] {
            let bytes = office.export(format, &format!("--profile {profile}"));
            // In an archive, the contents of its first part; in a text, a letter of its heading; else near its end.
            let at = match format {
                Format::Docx | Format::Xlsx => 60,
                Format::Pdf => bytes.len() - 9,
                _ => bytes.windows(5).position(|part| part == b"Lilla").unwrap(),
            };
            for (path, changed) in [(name(&office, format), bytes[at] ^ 1), (name(&office, format), bytes[at])] {
                let mut file = bytes.clone();
                file[at] = changed;
                fs::write(&path, file).unwrap();
                let came = office.types(&format!("verify-snapshot \"{path}\""));
                assert_eq!(came.code, i32::from(changed != bytes[at]), "{format:?} {profile} {}{}", came.out, came.err);
                if changed != bytes[at] {
                    holds(&came.out, &["Det är filen som är ändrad"]);
                }
            }
        }
    }
}
