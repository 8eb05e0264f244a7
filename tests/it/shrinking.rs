//! A journal only grows. One that has lost lines is told by every command, is not written on top of, and gets back what
//! this computer still knows.

use crate::office::{Came, LILLA, Office, TODAY, came, holds, words};
use rstest::rstest;
use std::fs;
use std::path::{Path, PathBuf};

/// How many lines the first writer has confirmed.
const LINES: usize = 6;

/// An office with a journal of the first writer and one of another.
fn written() -> Office {
    let office = Office::new();
    for department in ["KLF", "SOF", "VÅF"] {
        office.text(&format!("tick R10.8 {department} in_progress"));
        office.text(&format!("tick R10.8 {department} done"));
    }
    assert_eq!(office.other("tick P1.1 done").code, 0);
    office.text("status");
    office
}

fn own(office: &Office) -> PathBuf {
    office.path("data/journal/projektledare-test.ron")
}

fn theirs(office: &Office) -> PathBuf {
    office.path("data/journal/samordnare-annan.ron")
}

fn cut(path: &Path, lines: usize) {
    let text = fs::read_to_string(path).unwrap();
    fs::write(path, text.split_inclusive('\n').take(lines).collect::<String>()).unwrap();
}

/// What can happen to a journal's file.
type Accident = fn(&Path);

const EMPTIED: Accident = |path| fs::write(path, "").unwrap();
const REMOVED: Accident = |path| fs::remove_file(path).unwrap();
const ROLLED_BACK: Accident = |path| cut(path, 1 + LINES / 2);
const ZEROED: Accident = |path| fs::write(path, vec![0; fs::read(path).unwrap().len()]).unwrap();
const CUT_IN_A_LINE: Accident = |path| {
    let bytes = fs::read(path).unwrap();
    fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
};
const REPLACED: Accident = |path| fs::write(path, "something else\n").unwrap();

#[rstest]
#[case::emptied(EMPTIED, LINES, "kortare än förut")]
#[case::removed(REMOVED, LINES, "är borta")]
#[case::rolled_back(ROLLED_BACK, LINES / 2, "kortare än förut")]
#[case::zeroed(ZEROED, LINES, "annat innehåll")]
#[case::cut_in_a_line(CUT_IN_A_LINE, LINES / 2 + 1, "kortare än förut")]
#[case::replaced(REPLACED, LINES, "annat innehåll")]
fn an_own_journal_that_shrinks_is_told_left_alone_and_brought_back(
    #[case] accident: Accident,
    #[case] lost: usize,
    #[case] how: &str,
) {
    let office = written();
    let (whole, before) = (fs::read(own(&office)).unwrap(), office.text("matrix"));
    accident(&own(&office));
    let left = fs::read(own(&office)).ok();
    let told = format!("{lost} bekräftade rader saknas");
    for command in ["status", "matrix", "log", "show R10.8", "meeting list", "export --format md"] {
        let came = office.types(command);
        holds(&came.err, &[&told, how, "lis", "verifiera --återställ"]);
        assert_eq!((came.code, came.err.matches("saknas").count()), (3, 1), "lis {command}\n{}", came.err);
    }
    let verified = office.types("verify");
    assert_eq!(verified.code, 3, "{}", verified.out);
    holds(&verified.out, &[&told, "verifiera --återställ", "verifiera --godta"]);
    let tick = office.types("tick P1.1 not_started");
    assert_eq!(tick.code, 0, "{}", tick.err);
    assert_eq!(fs::read(own(&office)).ok(), left, "nothing is written on top of it");
    let back = office.types("verifiera --återställ");
    holds(&back.out, &[&format!("{lost} rader är tillbaka")]);
    assert_eq!((back.code, fs::read(own(&office)).unwrap()), (0, whole));
    office.text("undo");
    assert_eq!(
        office.text("matrix"),
        before,
        "all is as it was, and what was said meanwhile is there to be taken back"
    );
    assert_eq!(office.types("verify --lang en").err, "");
}

#[test]
fn anothers_journal_that_shrinks_is_told_and_its_lines_are_brought_back_in_a_copy() {
    let office = written();
    let before = office.text("matrix");
    cut(&theirs(&office), 1);
    holds(&office.types("status").err, &["1 bekräftad rad saknas"]);
    let left = fs::read(theirs(&office)).unwrap();
    holds(&office.text("verify --restore"), &["1 rad är tillbaka i en kopia"]);
    assert_eq!(fs::read(theirs(&office)).unwrap(), left, "the other's journal is not touched");
    assert_eq!(office.text("matrix"), before);
    let whole = office.types("status");
    assert_eq!((whole.code, whole.err.as_str()), (0, ""));
    // Who writes the journal goes on after the lines in the copy.
    assert_eq!(office.other("tick P1.2 SOF done").code, 0);
    assert_eq!(office.types("status").err, "");
}

#[test]
fn lines_that_were_written_in_the_place_of_lost_ones_are_kept_beside_them() {
    let office = written();
    cut(&own(&office), 4);
    let _ = fs::remove_dir_all(office.path("annan cache"));
    let mut blind = office.command();
    blind.env("LIS_CACHE", office.path("annan cache")).args(["--plan", LILLA, "--today", TODAY]);
    blind.args(words("tick P1.2 SOF done"));
    assert_eq!(came(blind).code, 0);
    let grown = fs::read(own(&office)).unwrap();
    holds(&office.types("status").err, &["3 bekräftade rader saknas", "annat innehåll"]);
    holds(&office.text("verify --restore"), &["3 rader är tillbaka i en kopia"]);
    assert_eq!(fs::read(own(&office)).unwrap(), grown);
    let verified = office.types("verify");
    // The other's journal says how far this one had come: no number is given twice.
    holds(&verified.out, &["Inlägg: 8.", "Filen är en kopia av journalen projektledare-test"]);
    assert!(!verified.out.contains("saknas"), "{}", verified.out);
}

/// Another computer, which has read none of it before, learns from the other journal how far the shortened one had come.
#[test]
fn what_others_had_seen_of_a_journal_tells_that_it_is_shorter_where_nothing_is_remembered() {
    let office = written();
    cut(&own(&office), 4);
    fs::remove_dir_all(office.path("cache")).unwrap();
    let verified = office.types("verify");
    holds(&verified.out, &["hade sett mer av projektledare-test än som finns här: 3 bekräftade rader saknas"]);
    assert_eq!(verified.code, 1);
    // Every command says so in a line, and English has it too.
    let told = ["Andra har läst mer av projektledare-test än som finns här: 3 bekräftade rader saknas"];
    for command in ["status", "late", "log", "show R10.8", "check"] {
        let came = office.types(command);
        holds(&(came.out + &came.err), &told);
    }
    let came = office.types("matrix --lang en");
    holds(&(came.out + &came.err), &["Others have read more of projektledare-test than is here: 3 confirmed lines"]);
}

#[test]
fn a_line_that_is_zeroed_in_the_middle_is_found_by_verify_and_brought_back() {
    let office = written();
    let whole = fs::read(own(&office)).unwrap();
    let mut holed = whole.clone();
    let second = holed.iter().position(|byte| *byte == b'\n').unwrap() + 40;
    holed[second..second + 30].fill(0);
    fs::write(own(&office), holed).unwrap();
    let verified = office.types("verify");
    holds(&verified.out, &["1 bekräftad rad saknas"]);
    office.text("verify --restore");
    assert_eq!(fs::read(own(&office)).unwrap(), whole);
}

#[test]
fn what_is_missing_is_asked_for_until_somebody_says_that_it_is_not_wanted() {
    let office = written();
    cut(&own(&office), 4);
    assert_eq!(office.types("status").code, 3);
    holds(&office.text("verify --godta"), &["efterfrågas inte längre", "aside"]);
    let (status, tick) = (office.types("status"), office.types("tick P1.2 SOF done"));
    assert_eq!((status.code, status.err.as_str(), tick.code), (0, "", 0));
    assert_eq!(fs::read_to_string(own(&office)).unwrap().lines().count(), 5, "the journal goes on where it is");
    holds(&office.text("verify --restore"), &["Inget av det som den här datorn har läst saknas"]);
}

#[test]
fn a_journal_from_which_names_were_removed_has_lost_nothing() {
    let (office, elsewhere) = (written(), |office: &Office, line: &str| -> Came {
        let mut command = office.command();
        command.env("LIS_CACHE", office.path("annan")).args(["--plan", LILLA, "--today", TODAY]).args(words(line));
        came(command)
    });
    office.text("tick R10.8 SOF done --note \"Enligt Påhittad Ek\"");
    assert_eq!(elsewhere(&office, "status").err, "");
    office.text("forget \"Påhittad Ek\"");
    for told in [office.types("status"), elsewhere(&office, "status"), office.types("verify")] {
        assert!(!told.err.contains("saknas") && !told.out.contains("saknas"), "{}{}", told.out, told.err);
    }
    let copies = fs::read_dir(office.path("cache")).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_dir());
    let files = copies.flat_map(|it| fs::read_dir(it).unwrap()).map(|it| it.unwrap().path()).filter(|it| it.is_file());
    let texts: Vec<String> = files.map(|it| fs::read_to_string(it).unwrap()).collect();
    assert!(texts.len() > 2 && texts.iter().all(|text| !text.contains("Påhittad")), "the copies forget too");
    cut(&own(&office), 3);
    holds(&elsewhere(&office, "status").err, &["5 bekräftade rader saknas"]);
}

#[test]
fn a_journal_under_another_name_and_one_with_other_line_ends_have_lost_nothing() {
    let office = written();
    fs::rename(theirs(&office), office.path("data/journal/samordnare-annan (konflikt).ron")).unwrap();
    let text = fs::read_to_string(own(&office)).unwrap();
    fs::write(own(&office), text.replace('\n', "\r\n")).unwrap();
    let status = office.types("status");
    assert_eq!((status.code, status.err.as_str()), (0, ""));
}

/// Some sync clients remove a file before they put the new one in its place.
#[test]
fn a_journal_that_is_away_for_a_moment_has_lost_nothing() {
    let office = written();
    let (path, away) = (own(&office), office.path("borta.ron"));
    fs::rename(&path, &away).unwrap();
    std::thread::scope(|scope| {
        let status = scope.spawn(|| office.types("log"));
        fs::rename(&away, &path).unwrap();
        let status = status.join().unwrap();
        assert!(!status.err.contains("saknas"), "{}", status.err);
    });
}

#[test]
fn a_share_that_is_not_mounted_gets_no_second_record() {
    let office = written();
    let (data, away) = (office.path("data"), office.path("borta"));
    fs::rename(&data, &away).unwrap();
    for command in ["status", "tick P1.2 SOF done", "verify"] {
        let came = office.types(command);
        holds(&came.err, &["hade 2 journaler med 7 rader", "ansluten"]);
        assert_eq!((came.code, data.exists()), (4, false), "lis {command}");
    }
    // The place where it is mounted is an empty folder.
    fs::create_dir(&data).unwrap();
    let status = office.types("status");
    assert_eq!(status.code, 3);
    holds(&status.err, &["hade 2 journaler", "7 bekräftade rader saknas"]);
    let tick = office.types("tick P1.2 SOF done");
    assert_eq!((tick.code, fs::read_dir(&data).unwrap().count()), (4, 0), "{}", tick.err);
    holds(&office.text("verify --restore"), &["6 rader är tillbaka", "1 rad är tillbaka"]);
    assert_eq!(office.types("status").err, "");
    fs::remove_dir_all(&data).unwrap();
    fs::rename(&away, &data).unwrap();
    assert_eq!(office.types("status").err, "");
    fs::remove_dir_all(&data).unwrap();
    assert_eq!(office.types("tick P1.2 SOF done --ny").code, 0, "unless somebody says that a new one is to be begun");
    assert_eq!(office.types("status").err, "");
}

#[test]
fn a_folder_that_is_not_there_is_never_made_in_silence() {
    let office = Office::new();
    let there = office.path("finns inte");
    let types = |line: &str| {
        let mut command = office.command();
        command.args(["--plan", LILLA, "--today", TODAY]).args(words(line)).arg("--data").arg(&there);
        came(command)
    };
    for command in ["status", "log", "verify", "check", "undo", "sync"] {
        let came = types(command);
        assert!(came.code > 1 && !there.exists(), "lis {command}: {}", came.err);
    }
    holds(&types("status").err, &["finns inte. Är adressen rätt", "--ny"]);
    let tick = types("tick R10.8 SOF done");
    assert_eq!((tick.code, there.is_dir()), (0, true), "{}", tick.err);
    holds(&tick.err, &["fanns inte och är nu skapad"]);
    assert_eq!((types("status").err.as_str(), types("tick R10.8 SOF done").err.as_str()), ("", ""));
}

#[test]
fn a_folder_in_one_that_is_not_there_or_beside_one_with_nearly_its_name_is_refused_until_it_is_said_to_be_new() {
    let office = written();
    let types = |folder: &str, more: &str| {
        let mut command = office.command();
        command.env("LIS_DATA", office.path(folder)).args(["--plan", LILLA, "--today", TODAY]);
        command.args(words(&format!("tick R10.8 SOF done {more}")));
        came(command)
    };
    let (typo, away) = (types("dat", ""), types("borta/data", ""));
    assert_eq!((typo.code, away.code), (4, 4));
    holds(&typo.err, &["Menade du", "data?"]);
    holds(&away.err, &["inte heller mappen som den skulle ligga i"]);
    assert!(!office.path("dat").exists() && !office.path("borta").exists());
    for folder in ["dat", "borta/data"] {
        assert_eq!(types(folder, "--new").code, 0);
        assert_eq!(types(folder, "").err, "", "once is enough");
    }
}

#[test]
fn a_new_user_needs_no_folder() {
    let office = Office::new();
    let mut command = office.command();
    let home = office.path("home");
    command.env_remove("LIS_DATA").env("HOME", &home).env("XDG_DATA_HOME", home.join("data"));
    command.env("LOCALAPPDATA", &home).env("APPDATA", &home).args(["--plan", LILLA, "tick", "R10.8", "SOF", "done"]);
    let tick = came(command);
    assert_eq!((tick.code, tick.err.as_str()), (0, ""));
}
