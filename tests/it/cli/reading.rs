//! Commands that only read.

use crate::office::{Came, LILLA, Office, came, holds};
use insta::assert_snapshot;
use rstest::rstest;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

#[test]
fn status_tells_everything_in_swedish() {
    let office = Office::new();
    office.text("bocka P1.1 klar");
    let status = office.text("status");
    holds(
        &status,
        &["Plan för Lilla kommun", "läget den 2026-11-24", "Planen gick ut 2025-12-31, för 328 dagar sedan"],
    );
    holds(&status, &["Löpande, sedan 2025-01-01", "Föreslagen: beslut av kommunstyrelsen är inte belagt"]);
    holds(&status, &["Hela planen", "6 % 1/16", "Per förvaltning KLF", "17 % 1/6", "VÅF"]);
    holds(
        &status,
        &["Per projektfas Fas 1 – Analys, Utforma", "25 % 1/4", "Per prioriteringsfas Fas 1 – Riskhantering"],
    );
    holds(&status, &["Fas 2 – Åtkomst", "Utan fas", "Senast ändrat 2026-11-24 P1.1 KLF klar (projektledare)"]);
}

#[test]
fn status_tells_everything_in_english() {
    let office = Office::new();
    office.text("tick P1.1 done");
    let status = office.text("status --lang en");
    holds(&status, &["as of 2026-11-24", "The plan expired on 2025-12-31, 328 days ago", "since 2025-01-01"]);
    holds(&status, &["Proposed: no decision", "The whole plan", "6% 1/16", "By department", "By project phase"]);
    holds(&status, &["By priority phase", "No phase", "Latest changes 2026-11-24 P1.1 KLF done (projektledare)"]);
}

#[test]
fn swedish_is_the_language_whatever_the_machine_speaks() {
    let office = Office::new();
    let mut command = office.command();
    command.env("LANG", "en_US.UTF-8").env("LC_ALL", "en_US.UTF-8").args(["--plan", LILLA, "status"]);
    holds(&came(command).out, &["Per förvaltning"]);
    let mut command = office.command();
    command.env("LIS_LANG", "en").args(["--plan", LILLA, "status"]);
    holds(&came(command).out, &["By department"]);
    let mut command = office.command();
    command.env("LIS_LANG", "en").args(["--plan", LILLA, "--lang=svenska", "status"]);
    holds(&came(command).out, &["Per förvaltning"]);
}

#[test]
fn without_a_command_and_without_a_terminal_the_status_is_told() {
    let office = Office::new();
    assert_eq!(office.text(""), office.text("status"));
}

#[rstest]
#[case("status", "läge")]
#[case("matrix", "matris")]
#[case("timeline", "tidplan")]
#[case("department sof", "förvaltning SOF")]
#[case("department SOF", "forvaltning sof")]
#[case("help timeline", "hjälp tidplan")]
#[case("exception", "undantag lista")]
#[case("exception --json", "undantag lista --json")]
#[case("recurring 2027", "återkommande --year 2027")]
#[case("show R10.8", "visa r10.8")]
#[case("log", "logg")]
#[case("check", "kontrollera")]
#[case("export --format md", "exportera --format md")]
#[case("completions bash", "komplettering bash")]
#[case("help tick", "hjälp bocka")]
#[case("help tick", "hjalp bocka")]
fn swedish_names_do_the_same(#[case] english: &str, #[case] swedish: &str) {
    let office = Office::new();
    office.text("bocka R10.8 SOF klar --note hej");
    assert_eq!(office.text(english), office.text(swedish));
}

#[test]
fn matrix_shows_every_cell_once() {
    let office = Office::new();
    office.text("tick P1.1 done");
    office.text("tick R10.8 VÅF in_progress");
    office.text("tick R4.1a KLF not_applicable --note nej");
    let matrix = office.text("matrix");
    holds(
        &matrix,
        &["Tecken: · ej påbörjad, ◐ pågår, ✓ klar, ! undantag, ↻ ska göras om, – ej tillämplig, ? konflikt"],
    );
    holds(
        &matrix,
        &[
            "P1.1 Projektet är bemannat ✓ 1/1",
            "R10.8 Inloggning är säker · · ◐ 0/3",
            "R4.1a Undantag är beslutade – · · 0/2",
        ],
    );
    holds(&matrix, &["Utan fas: 0 av 2 klara (0 %)", "4 Omfattning", "1 av 15 klara (7 %)"]);
    let ascii = office.text("matrix --glyphs ascii");
    holds(&ascii, &["P1.1 Projektet är bemannat x 1/1", ". ej påbörjad, o pågår"]);
}

#[rstest]
#[case("--department sof", &["SOF", "0 av 5 klara"], &["KLF  "])]
#[case("--phase 1", &["P1.1", "P1.2"], &["P2.1", "R5.1a"])]
#[case("--phase 1 --group priority", &["R5.1a"], &["P1.1", "R10.8"])]
#[case("--phase utan", &["R4.1a"], &["R5.1a", "P1.1"])]
#[case("--chapter 10", &["R10.8"], &["R5.1a", "P1.1"])]
#[case("--group project", &["P2.1"], &["R10.8"])]
fn matrix_can_be_cut(#[case] choice: &str, #[case] shown: &[&str], #[case] hidden: &[&str]) {
    let matrix = Office::new().text(&format!("matrix {choice}"));
    holds(&matrix, shown);
    for part in hidden {
        assert!(!matrix.contains(part), "{part} in\n{matrix}");
    }
}

#[test]
fn show_tells_everything_about_a_deliverable() {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note \"Granskad\" --evidence KS/2026:1");
    office.text("tick R10.8 KLF --point 1,3");
    let show = office.text("show r10.8");
    holds(&show, &["R10.8 Inloggning är säker", "Källa Riktlinjen 10.8", "Omfattning varje förvaltning"]);
    holds(&show, &["Fas 2 – Åtkomst", "10 Styrning av behörigheter", "10.8 Inloggning", "Projektledare, Jurist"]);
    holds(
        &show,
        &["9.4.2 Säker inloggning; berör även 9.4.1", "8.5 Säker autentisering", "Lagen: 9 Flera faktorer", "6.1"],
    );
    holds(
        &show,
        &["Nytta 1: Ökat förtroende", "2. Två faktorer krävs", "KLF ◐ pågår 2/3, sedan", "klara punkter: 1, 3"],
    );
    holds(&show, &["SOF ✓ klar, sedan 2026-11-24, projektledare", "Anteckning: Granskad", "Underlag: KS/2026:1"]);
    holds(&show, &["VÅF · ej påbörjad", "Historik", "2026-11-24 12:00 R10.8 SOF klar (projektledare)"]);
    let show = office.text("show P1.2");
    holds(&show, &["Fas 1 – Analys, Utforma", "Bör vara på plats först P1.1 Projektet är bemannat: ej påbörjad"]);
    holds(&show, &["Behövs för P2.1", "Egen slutsats, står inte i källan: Planen nämner bara ”resurser”."]);
    holds(&show, &["Gäller varje budget.", "Milstolpe, november 2023: Beslut"]);
    let show = office.text("show P1.1");
    holds(
        &show,
        &["en gång för hela kommunen, av KLF", "Förutsättning för Fas 1: Styrdokumenten är antagna", "Skaffa folk"],
    );
    holds(&show, &["Mognadstrappan, nivå 1: Projektet är bemannat"]);
    holds(&office.text("show R5.1a"), &["årligen (12 månader)", "Lagen: 1 Risk"]);
}

#[test]
fn log_is_the_latest_first_and_can_be_cut() {
    let office = Office::new();
    office.text("tick P1.1 done");
    office.text("tick R10.8 SOF done --note \"Granskad\"");
    assert_eq!(office.other("tick R10.8 KLF pågår").code, 0);
    let log = office.text("log");
    let lines: Vec<&str> = log.lines().map(str::trim).collect();
    assert!(lines[0].ends_with("R10.8 KLF pågår (samordnare)"), "{log}");
    assert!(lines[1].ends_with("R10.8 SOF klar (projektledare)"), "{log}");
    assert_eq!(lines[2], "Granskad");
    assert!(lines[3].ends_with("P1.1 KLF klar (projektledare)"), "{log}");
    assert_eq!(office.text("log --limit 1").lines().count(), 1);
    assert_eq!(office.text("log --department sof").lines().count(), 2);
    assert_eq!(office.text("log --deliverable p1.1").lines().count(), 1);
    assert_eq!(office.json("log --json")["entries"].as_array().unwrap().len(), 3);
    assert_eq!(Office::new().text("log").trim(), "Inget är bockat ännu.");
}

#[test]
fn check_finds_nothing_where_nothing_is_wrong() {
    let office = Office::new();
    office.text("tick P1.1 done");
    let check = office.text("check");
    holds(&check, &["6 leverabler, 3 förvaltningar", "1 inlägg", "Inget att anmärka."]);
    let facts = office.text("check --facts");
    holds(&facts, &["(2)", "Planen, P1.2: Medel är avsatta", "Egen slutsats", "Trolig tolkning: Protokollet saknas."]);
    let json = office.json("check --facts --json");
    assert_eq!(json["facts"][1]["certainty"], "inferred");
    assert_eq!(json["faults"].as_array().unwrap().len(), 0);
}

#[test]
fn check_tells_conflicts_and_what_has_no_place() {
    let office = Office::in_conflict();
    let Came { code, out, .. } = office.types("check");
    assert_eq!(code, 1);
    holds(&out, &["Konflikter R10.8 SOF: klar (projektledare 2026-11-24), ej tillämplig (samordnare 2026-11-24)"]);
    holds(&out, &["1 sak att se till."]);
    holds(&office.text("status"), &["1 konflikt att lösa"]);
    holds(&office.text("matrix"), &["R10.8 Inloggning är säker · –? · 0/2"]);
    holds(&office.text("show R10.8"), &["konflikt: klar (projektledare 2026-11-24), ej tillämplig"]);
    let other = office.shipped("check");
    assert_eq!(other.code, 1, "the shipped plan has R10.8 and SOF: {}", other.out);
    let gone = Office::new();
    gone.text("tick R10.8 VÅF done");
    let check = gone.shipped("check");
    assert_eq!(check.code, 1);
    holds(&check.out, &["Utan plats i planen R10.8 VÅF: klar (projektledare 2026-11-24)"]);
    holds(&gone.shipped("status").out, &["1 utan plats i planen"]);
    holds(&gone.shipped("log --department VÅF").out, &["R10.8 VÅF klar"]);
}

#[test]
fn completions_know_commands_and_options_in_the_users_language() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = Office::new().text(&format!("completions {shell}"));
        holds(&script, &["matrix", "evidence", "projektor", "timeline", "department"]);
    }
    holds(&Office::new().text("completions fish"), &["Visa leverabler × förvaltningar"]);
    holds(&Office::new().text("completions fish --lang en"), &["Show deliverables × departments"]);
}

#[rstest]
#[case("status")]
#[case("matrix")]
#[case("matrix --lang en")]
#[case("timeline")]
#[case("timeline --lang en --department SOF")]
#[case("department SOF")]
#[case("department KLF --lang en")]
#[case("show R10.8")]
#[case("show R5.1b")]
#[case("show P1.22 --lang en")]
#[case("log")]
#[case("check --facts")]
#[case("help tick")]
#[case("--help --lang en")]
fn text_fits_80_columns_and_steers_no_terminal(#[case] line: &str) {
    let came = Office::new().shipped(&format!("{line} --demo"));
    assert!(came.out.lines().count() > 5, "{}{}", came.out, came.err);
    for line in came.out.lines() {
        // What is to be pasted is not broken.
        assert!(lis::words::measure::width(line) <= 80 || line.contains("lis --"), "too wide: {line}");
        assert!(!line.contains(char::is_control), "steers the terminal: {line:?}");
        assert_eq!(line.trim_end(), line, "ends in spaces");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let office = Office::new();
    let mut child = Command::new(env!("CARGO_BIN_EXE_lis"))
        .args(["matrix", "--json", "--demo", "--data"])
        .arg(office.path("data"))
        .env("LIS_CONFIG", office.path("config/config.ron"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    BufReader::with_capacity(64, child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(first, "{\n");
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn the_sample_is_the_same_every_time_and_touches_nothing() {
    let office = Office::new();
    let status = office.shipped("status --demo");
    assert_eq!(status.out, office.shipped("status --demo").out);
    holds(&status.out, &["EXEMPEL – inget sparas"]);
    let tick = office.shipped("tick R10.8 VOF klar --demo");
    holds(&tick.out, &["Exempel: inget sparas."]);
    assert_eq!(tick.code, 0);
    assert!(!office.path("data/journal").exists());
}

#[test]
fn status_at_80_columns() {
    assert_snapshot!(Office::new().shipped("status --demo").out);
}

#[test]
fn matrix_at_80_columns() {
    assert_snapshot!(Office::new().shipped("matrix --demo").out);
}

#[test]
fn show_at_80_columns() {
    assert_snapshot!(Office::new().shipped("show R10.8 --demo").out);
}
