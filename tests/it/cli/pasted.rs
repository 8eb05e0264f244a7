//! What a command tells to type next works on the same data when it is pasted.

use crate::office::{Came, Office, came, holds};
use rstest::rstest;
use std::process::Command as Shell;

/// Returns an office whose folders have names that a shell would take apart, and the options that name them.
fn awkward(data: &str) -> (Office, Vec<String>) {
    let office = Office::new();
    std::fs::create_dir_all(office.path(data)).unwrap();
    let data = office.path(data).to_string_lossy().into_owned();
    let options = ["--data", &data, "--writer", "samordnare", "--lang", "en"].map(str::to_owned).to_vec();
    (office, options)
}

fn types(office: &Office, options: &[String], line: &str) -> Came {
    let mut command = office.command();
    command.args(options).args(crate::office::words(line));
    came(command)
}

/// Returns what follows on a line after a text, as it is pasted into a shell.
fn told(came: &Came, after: &str) -> String {
    let line = came.out.lines().chain(came.err.lines()).find_map(|line| line.split_once(after));
    line.unwrap_or_else(|| panic!("“{after}” in\n{}{}", came.out, came.err)).1.to_owned()
}

#[cfg(unix)]
#[rstest]
#[case("min mapp")]
#[case("a'b")]
#[case("dyrt $HOME \"och\" `så`")]
#[case("-streck")]
fn the_way_back_leads_back_when_it_is_pasted(#[case] folder: &str) {
    let (office, options) = awkward(folder);
    let saved = types(&office, &options, "tick R10.8 SOF done");
    assert_eq!(saved.code, 0, "{}", saved.err);
    let undo = told(&saved, "Take it back with: ");
    assert!(undo.starts_with("lis ") && undo.ends_with(" undo"), "{undo}");
    let program = env!("CARGO_BIN_EXE_lis");
    let mut shell = Shell::new("sh");
    shell.arg("-c").arg(undo.replacen("lis ", &format!("'{program}' "), 1));
    for name in ["cache", "state"] {
        shell.env(format!("LIS_{}", name.to_uppercase()), office.path(name));
    }
    shell.env("LIS_DEVICE", "test").env("LIS_CONFIG", office.path("config.ron")).env("LIS_DATA", office.path("annan"));
    let output = shell.output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    holds(&out, &["Undone. Now it is R10.8 SOF not started"]);
    holds(&types(&office, &options, "undo").err, &["nothing to undo for samordnare"]);
}

#[test]
fn a_command_that_is_told_stands_in_one_line_however_long_the_folder_is() {
    let (office, options) = awkward(&"en mycket lång mapp ".repeat(8));
    let saved = types(&office, &options, "tick R10.8 SOF done");
    assert!(told(&saved, "Take it back with: ").ends_with("--lang en --writer samordnare undo"), "{}", saved.out);
}

#[test]
fn refusals_and_lists_tell_it_too_and_what_others_wrote_is_left_alone() {
    let (office, options) = awkward("min mapp");
    let data = office.path("min mapp");
    let same = format!("lis --data \"{}\" --lang en --writer samordnare ", data.display());
    let none = types(&office, &options, "meeting decide Something");
    holds(&none.err, &[&format!("open it: {same}meeting open")]);
    holds(&types(&office, &options, "due").out, &[&format!("Set one with: {same}due R10.8 2027-06-30")]);
    holds(&types(&office, &options, "meeting list").out, &[&format!("{same}meeting add NAME")]);
    types(&office, &options, "tick R10.8 SOF done --note \"then lis status\"");
    let log = types(&office, &options, "log");
    assert!(log.out.contains("then lis status") && !log.out.contains("--data"), "{}", log.out);
    let mistake = types(&office, &options, "show \"lis status\"");
    holds(&mistake.err, &["There is no deliverable “lis status”."]);
    holds(&types(&office, &options, "show R10.9a").out, &[&format!("Tick it with: {same}tick")]);
}

#[test]
fn without_options_nothing_is_put_before_a_command() {
    let office = Office::new();
    let mut command = office.command();
    command.args(["bocka", "R10.8", "SOF", "klar"]);
    assert!(came(command).out.ends_with("Ångra med: lis ångra\n"));
}

#[test]
fn a_sheet_is_read_in_with_what_was_typed() {
    let office = Office::new();
    let file = office.path("mitt blad.csv");
    let sheet = file.display().to_string();
    assert_eq!(office.types(&format!("sheet out SOF -o \"{sheet}\"")).code, 0);
    let filled = std::fs::read_to_string(&file).unwrap().replacen(";ej påbörjad;;;", ";pågår;;;", 1);
    std::fs::write(&file, filled).unwrap();
    let looked = office.types(&format!("sheet in \"{sheet}\" --department SOF"));
    let again = crate::office::again(&format!("blad in \"{sheet}\" --department SOF --skriv"));
    holds(&looked.out, &[&format!("Spara med: {again}")]);
    assert!(looked.out.contains(&again), "in one line:\n{}", looked.out);
}

#[test]
fn a_past_day_is_kept_for_what_reads_only() {
    let office = Office::new();
    office.text("tick R10.8 SOF done");
    let status = office.shipped("status --as-of 2026-11-20").out;
    holds(&status, &["(lis --today 2026-11-24 --as-of 2026-11-20 försenat)"]);
}
