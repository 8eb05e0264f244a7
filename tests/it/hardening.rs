//! What stands in the way of a record: files that are none, files without end, files that a killed program has left, shares
//! without locks, another computer under the same name.

use crate::office::{LILLA, Office, TODAY, holds};
use crate::support_record::{DEVICE, Desk, mark};
use lis::model::state::State::Done;
use lis::store::error::StoreError;
use lis::store::journal::notice::Notice;
use lis::store::workspace::Workspace;
use rstest::rstest;
use std::fs;
use std::path::Path;

/// Thousands of damaged lines are one sentence of each command.
#[test]
fn many_damaged_lines_are_told_in_one_line_per_file() {
    let office = Office::new();
    office.text("tick R10.8 SOF done");
    let damaged = "no journal's line\n".repeat(20_000);
    office.set_journal(&(office.journal() + &damaged));
    for command in ["status", "matrix", "check"] {
        let told = office.types(command);
        let all = format!("{}{}", told.out, told.err);
        holds(&all, &["20 000 rader går inte att läsa", "den första är rad 3", "verifiera"]);
        assert!(all.len() < 8_000 && told.code == 3, "lis {command}: {} bytes", all.len());
    }
    let verified = office.types("verify");
    assert!(verified.out.matches("Raden går inte att läsa").count() == 20_000, "verify tells each");
}

#[cfg(unix)]
type Placing = fn(&Path);

#[cfg(unix)]
const PIPE: Placing = |path| assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
#[cfg(unix)]
const DEVICE_FILE: Placing = |path| std::os::unix::fs::symlink("/dev/zero", path).unwrap();
#[cfg(unix)]
const LINK: Placing = |path| std::os::unix::fs::symlink("../../utanför.ron", path).unwrap();

#[cfg(unix)]
#[rstest]
#[case::pipe(PIPE)]
#[case::device(DEVICE_FILE)]
#[case::link_to_a_file(LINK)]
fn what_is_no_ordinary_file_is_told_and_neither_read_nor_written(#[case] make: Placing) {
    let office = Office::new();
    office.text("tick R10.8 SOF done");
    let outside = office.path("utanför.ron");
    fs::rename(office.path("data/journal/projektledare-test.ron"), &outside).unwrap();
    fs::remove_dir_all(office.path("cache")).unwrap();
    let before = fs::read(&outside).unwrap();
    make(&office.path("data/journal/projektledare-test.ron"));
    for command in ["status", "tick P1.1 done", "verify"] {
        let told = office.types(command);
        holds(&format!("{}{}", told.out, told.err), &["ingen vanlig fil utan en länk, ett rör eller en enhet"]);
    }
    assert_eq!(fs::read(&outside).unwrap(), before);
    holds(&office.types("log").out, &["P1.1"]);
    let sheet = office.path("rör.csv");
    assert!(std::process::Command::new("mkfifo").arg(&sheet).status().unwrap().success());
    let refused = office.types(&format!("sheet in \"{}\"", sheet.display()));
    assert_eq!(refused.code, 4, "{}", refused.err);
}

#[cfg(unix)]
#[test]
fn a_folder_of_journals_that_leads_outside_is_refused() {
    let office = Office::new();
    fs::create_dir(office.path("utanför")).unwrap();
    std::os::unix::fs::symlink(office.path("utanför"), office.path("data/journal")).unwrap();
    let told = office.types("tick R10.8 SOF done");
    assert_eq!(told.code, 4);
    holds(&told.err, &["är en länk ut ur datamappen"]);
    assert_eq!(fs::read_dir(office.path("utanför")).unwrap().count(), 0);
}

#[rstest]
#[case("\u{1b}[2Jstatus")]
#[case("status --\u{1b}]0;x\u{7}")]
#[case("tick R\u{1b}[31m SOF done")]
#[case("tick R10.8 SOF do\u{7}ne")]
#[case("show R10.8 \u{1b}c")]
fn what_was_typed_wrongly_is_repeated_without_control_characters(#[case] line: &str) {
    let told = Office::new().types(line);
    assert_eq!(told.code, 2, "{}", told.err);
    assert!(!told.err.contains(['\u{1b}', '\u{7}']), "{:?}", told.err);
}

#[test]
fn what_a_killed_program_has_left_is_cleared_by_the_next_run_and_what_is_being_written_is_not() {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note \"Enligt Påhittad Ek\"");
    let places = ["cache", "data/journal"];
    let leave = |folder: &str, name: &str| {
        let path = office.path(folder).join(name);
        fs::copy(office.path("data/journal/projektledare-test.ron"), &path).unwrap();
        path
    };
    let left: Vec<_> = places.iter().map(|folder| leave(folder, ".lis-aaaaaa")).collect();
    office.text("tick P1.1 done");
    assert!(left.iter().all(|file| !file.exists()), "{left:?}");
    let (export, beside) = (office.path("rapport.md"), office.path(".lis-bbbbbb"));
    fs::write(&beside, "half").unwrap();
    office.text(&format!("export -o \"{}\"", export.display()));
    assert!(export.exists() && !beside.exists());
    let dead = leave("data/journal", ".lis-cccccc");
    holds(&office.types("verify").out, &[".lis-cccccc", "rest av ett lis som avbröts. Den är borttagen"]);
    assert!(!dead.exists());
    let alive = leave("data/journal", ".lis-dddddd");
    let held = fs::File::open(&alive).unwrap();
    held.lock().unwrap();
    holds(&office.types("verify").out, &[".lis-dddddd", "skrivs just nu"]);
    let told = office.types("forget \"Påhittad Ek\"");
    assert!(told.code == 1 && told.out.contains(".lis-dddddd") && alive.exists(), "{}", told.out);
    drop(held);
    let told = office.types("forget \"Påhittad Ek\"");
    holds(&told.out, &[".lis-dddddd", "borttagen"]);
    assert!(!alive.exists());
}

#[cfg(unix)]
#[test]
fn a_file_that_is_written_anew_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt;
    let office = Office::new();
    office.text("tick R10.8 SOF done --note \"Enligt Påhittad Ek\"");
    let (journal, export) = (office.path("data/journal/projektledare-test.ron"), office.path("rapport.md"));
    office.text(&format!("export -o \"{}\"", export.display()));
    for file in [&journal, &export] {
        fs::set_permissions(file, fs::Permissions::from_mode(0o640)).unwrap();
    }
    office.text("forget \"Påhittad Ek\"");
    office.text(&format!("export --force -o \"{}\"", export.display()));
    for file in [&journal, &export] {
        assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o640, "{}", file.display());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_share_without_locks_is_told_as_such() {
    let error = std::io::Error::from_raw_os_error(37);
    let error = StoreError::lock(Path::new("/utdelning/journal/.x.lock"), error);
    assert!(matches!(error, StoreError::NoLocks { .. }), "{error}");
    let told = lis::cli::explain(lis::words::lang::Lang::Sv, &error);
    holds(&told, &["/utdelning/journal", "inte kan låsa filer", "lis synka"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_output_after_a_saved_tick_says_that_it_is_saved() {
    let office = Office::new();
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_lis"));
    for (name, value) in office.command().get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let ended = command.args(["--plan", LILLA, "--today", TODAY, "tick", "R10.8", "SOF", "done"]).stdout(full).output();
    let ended = ended.unwrap();
    holds(&String::from_utf8(ended.stderr).unwrap(), &["Det som skulle sparas är sparat"]);
    assert_eq!(ended.status.code(), Some(4));
    assert_eq!(office.journal().lines().count(), 2);
}

#[rstest]
#[case("\u{130}pek", false)]
#[case("A\u{30a}sa", true)]
#[case("samordnare-söder", true)]
fn a_writers_name_that_cannot_be_read_back_is_refused_before_a_file_is_made(#[case] name: &str, #[case] fits: bool) {
    let office = Office::new();
    let told = office.types(&format!("tick R10.8 SOF done --writer {name}"));
    assert_eq!((told.code == 0, office.path("data/journal").exists()), (fits, fits), "{}", told.err);
    if fits {
        holds(&office.types("log").out, &["R10.8"]);
        assert_eq!(office.types("verify").code, 0);
    }
}

#[test]
fn the_same_names_under_another_path_or_on_another_computer_are_told() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R1", "SOF", Done));
    assert_eq!(anna.workspace.notices(), vec![]);
    drop(anna);
    let lock = desk.data.join(format!("journal/.projektledare-{DEVICE}.lock"));
    assert!(!fs::read_to_string(&lock).unwrap().is_empty());
    fs::write(&lock, "the mark of another computer").unwrap();
    let mut anna = desk.open();
    anna.say(mark("R2", "SOF", Done));
    let told = vec![Notice::SameDevice { file: desk.own() }];
    assert_eq!(anna.workspace.notices(), told);
    drop(anna);
    let mut anna = desk.open();
    anna.say(mark("R3", "SOF", Done));
    assert_eq!(anna.workspace.notices(), vec![], "once for each time that the other was there");
}

/// On a share whose locks keep nobody out, two programs write one journal.
#[test]
fn lines_that_come_into_a_journal_that_this_program_holds_are_told() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R1", "SOF", Done));
    fs::remove_file(desk.data.join(format!("journal/.projektledare-{DEVICE}.lock"))).unwrap();
    let mut twin = Workspace::open(desk.options("projektledare", DEVICE)).unwrap();
    let board = twin.board().unwrap().0;
    twin.append(&board, vec![mark("R2", "SOF", Done)]).unwrap();
    anna.say(mark("R3", "SOF", Done));
    assert!(
        anna.workspace.notices().contains(&Notice::SameDevice { file: desk.own() }),
        "{:?}",
        anna.workspace.notices()
    );
    let came = desk.open();
    assert_eq!((came.board.count(), came.history().len()), (3, 3), "all three count");
}

/// A workbook of a megabyte can unpack to gigabytes.
#[test]
fn a_workbook_that_is_too_large_once_unpacked_is_refused() {
    use std::io::Write;
    let office = Office::new();
    let path = office.path("stor.xlsx");
    let mut zip = zip::ZipWriter::new(fs::File::create(&path).unwrap());
    let packed = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    zip.start_file("xl/sharedStrings.xml", packed).unwrap();
    let piece = "<si><t>aaaaaaaaaaaaaaaa</t></si>".repeat(4096);
    for _ in 0..400 {
        zip.write_all(piece.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    assert!(fs::metadata(&path).unwrap().len() < 1 << 20);
    let told = office.types(&format!("sheet in \"{}\"", path.display()));
    holds(&format!("{}{}", told.out, told.err), &["Arbetsboken är för stor", "högst 32 MB läses"]);
    assert!(told.code > 0);
}
