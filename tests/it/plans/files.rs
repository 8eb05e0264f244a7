//! The files of a plan as files: missing, unreadable, in another encoding, and several with faults at once.

use super::folder::Folder;
use super::small::SMALL;
use insta::assert_snapshot;
use lis::cli::diagnostic::refusal;
use lis::model::fault::{Part, Problem};
use lis::store::plan_file::{PlanError, PlanSource, load};
use lis::words::lang::Lang;
use std::fs;

#[test]
fn a_sound_plan_opens() {
    let plan = Folder::small().load().unwrap();
    let ids: Vec<&str> = plan.items().iter().map(|item| item.id().as_str()).collect();
    assert_eq!(ids, ["P1.1", "P1.2", "P2.1", "R9.1a", "R9.1b"]);
}

#[test]
fn a_missing_file() {
    let told = Folder::small().remove("roles.ron").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Filen saknas
    --> roles.ron
     = hjälp: En plan är sju filer: plan.ron, guideline.ron, organisation.ron, roles.ron, maturity.ron, benefits.ron, crosswalk.ron. Dagordningen, agenda.ron, får saknas.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_file_in_another_encoding() {
    let told = Folder::small().write("benefits.ron", b"(\n    source: \"Milj\xf6planen\",\n").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Filen är inte text i UTF-8
     --> benefits.ron:2:18
      |
    2 |     source: "Milj�planen",
      |                  ^ här slutar den att gå att läsa
      |
      = hjälp: Spara filen på nytt som UTF-8.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_file_that_is_far_too_large() {
    let told = Folder::small().write("benefits.ron", " ".repeat(16 * 1024 * 1024 + 1)).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Filen är större än 16 MiB och läses inte
    --> benefits.ron
     = hjälp: En sådan fil är som mest några hundra kilobyte. Är det rätt fil?

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn faults_of_several_files_are_told_at_once_in_their_order() {
    let folder = Folder::small()
        .change("crosswalk.ron", "law: \"Lagen\",", "law: \"Lagen\"")
        .change("guideline.ron", "title: \"Riktlinje\"", "titel: \"Riktlinje\"")
        .change("plan.ron", "\"2025-12-31\"", "\"2025-12-32\"")
        .change("plan.ron", "format: 1", "format: \"ett\"")
        .change("benefits.ron", "R9.1a", "R9.1z")
        .remove("maturity.ron");
    let found: Vec<(String, usize, usize)> = folder
        .faults()
        .into_iter()
        .map(|it| (it.fault.place.part.file_name().to_owned(), it.line, it.column))
        .collect();
    let expected = [
        ("plan.ron", 2, 13),
        ("plan.ron", 7, 15),
        ("guideline.ron", 2, 5),
        ("maturity.ron", 1, 1),
        ("benefits.ron", 10, 24),
        ("crosswalk.ron", 4, 17),
    ];
    assert_eq!(found, expected.map(|(file, line, column)| (file.to_owned(), line, column)));
    assert!(folder.told(Lang::Sv).ends_with("6 fel i planen; den öppnas inte.\n"));
}

#[test]
fn a_folder_that_is_not_there_is_one_error() {
    let gone = Folder::small().path().join("borta");
    let error = load(&PlanSource::Folder(gone.clone()), false).unwrap_err();
    assert_eq!(refusal(Lang::Sv, &error, false), format!("fel: Planen finns inte: {}\n", gone.display()));
    assert!(matches!(error, PlanError::Unreadable { path, .. } if path == gone));
}

#[test]
fn a_file_that_cannot_be_read_is_one_error() {
    let folder = Folder::small().remove("plan.ron");
    let path = folder.path().join("plan.ron");
    fs::create_dir(&path).unwrap();
    let error = folder.load().unwrap_err();
    assert_eq!(refusal(Lang::En, &error, false), format!("fault: The plan cannot be read: {}\n", path.display()));
    assert!(matches!(error, PlanError::Unreadable { path: told, .. } if told == path));
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_faults() {
    let mut folder = Folder::small();
    for (name, text) in SMALL {
        folder = folder.write(name, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    }
    assert_eq!(folder.load().unwrap(), Folder::small().load().unwrap());
    let told = folder.change("plan.ron", "\"liten\",", "\"liten\"").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ett komma saknas
     --> plan.ron:3:16
      |
    3 |     id: "liten"
      |                ^ här ska stå `,`
      |
      = hjälp: Skriv ett komma efter varje fält och efter varje element i en lista.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_text_may_go_on_in_the_next_line_after_a_backslash() {
    let plan = Folder::small().change("plan.ron", "En liten", "En \\\n        liten").load().unwrap();
    assert_eq!(plan.parts.roadmap.title, "En liten plan");
}

/// A fault that only follows from another one would send its reader to the wrong place.
#[test]
fn what_only_follows_from_a_fault_is_not_told() {
    let cases = [
        // All deliverables of the chapter are behind the misspelt word.
        Folder::small().change("guideline.ron", "deliverables: [", "leverabler: ["),
        Folder::small().change("guideline.ron", "chapters: [", "kapitel: ["),
        // The ids of the file are not known.
        Folder::small().remove("roles.ron"),
        Folder::small().change("plan.ron", "id: \"P1.2\"", "id: 12"),
        // The days after it cannot be compared with it.
        Folder::small().change("plan.ron", "starts: \"2024-01-01\"", "starts: \"2024-01-99\""),
        Folder::small().change("roles.ron", "from: 50", "from: halva"),
        Folder::small().change("maturity.ron", "number: 0", "number: noll"),
        // The rest of the file is not known.
        Folder::small().change("plan.ron", "deliverables: [\n", "deliverables: [\n }"),
        Folder::small().change("organisation.ron", "departments: [", "departments: 8, rest: ["),
    ];
    for (case, folder) in cases.iter().enumerate() {
        let faults = folder.faults();
        let files: Vec<Part> = faults.iter().map(|it| it.fault.place.part).collect();
        let told = folder.told(Lang::Sv);
        assert!(files.windows(2).all(|pair| pair[0] == pair[1]), "case {case}:\n{told}");
        assert!(faults.len() <= 2, "case {case}:\n{told}");
    }
}

#[test]
fn what_does_not_follow_from_a_fault_is_told_beside_it() {
    let folder = Folder::small()
        .change("plan.ron", "needs: [\"P1.1\"]", "needs: [\"P1.7\", 5]")
        .change("plan.ron", "title: \"Projektet är bemannat\"", "titel: \"\"")
        .change("guideline.ron", "months: 12", "months: 0");
    let problems: Vec<Problem> = folder.faults().into_iter().map(|it| it.fault.problem).collect();
    assert!(matches!(&problems[0], Problem::UnknownField { found, .. } if found == "titel"), "{problems:?}");
    assert!(matches!(&problems[1], Problem::Unknown { id, .. } if id == "P1.7"), "{problems:?}");
    assert!(matches!(&problems[2], Problem::WrongKind { .. }), "{problems:?}");
    assert!(matches!(&problems[3], Problem::OutOfRange { .. }), "{problems:?}");
    assert_eq!(problems.len(), 4);
}

#[test]
fn every_missing_field_is_told_at_once() {
    let folder = Folder::small().write("roles.ron", "(roles: [(), (id: \"a\"), (name: \"b\")], driving: [()])");
    let missing: Vec<(usize, String)> = folder
        .faults()
        .into_iter()
        .filter_map(|it| match it.fault.problem {
            Problem::MissingField { field } => Some((it.column, field)),
            _ => None,
        })
        .collect();
    let expected = [(1, "department"), (1, "estimates"), (10, "id"), (10, "name"), (14, "name"), (25, "id")];
    let expected: Vec<(usize, String)> = expected
        .into_iter()
        .chain([(49, "role"), (49, "group")])
        .map(|(column, field)| (column, field.to_owned()))
        .collect();
    let mut missing = missing;
    let mut expected = expected;
    missing.sort();
    expected.sort();
    assert_eq!(missing, expected);
}
