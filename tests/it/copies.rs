//! Several programs and several copies: nobody is refused, nothing is read twice, nothing is lost without a word.

use crate::support_record::*;
use lis::model::entry::JournalId;
use lis::model::flaw::Shrinkage;
use lis::model::state::State::{Done, InProgress, NotApplicable, NotStarted};
use lis::store::error::StoreError;
use lis::store::journal::notice::Notice;
use lis::store::lock;
use lis::store::workspace::Workspace;
use lis::store::writer::Writer;
use std::fs;
use std::path::Path;

#[test]
fn a_second_program_takes_the_second_slot_and_both_are_read() {
    let desk = Desk::new();
    let (mut one, mut two) = (desk.open(), desk.open());
    assert_eq!(one.say(mark("R1", "SOF", Done)).id.journal.0, "projektledare-aaaaaa");
    assert_eq!(two.say(mark("R2", "SOF", Done)).id.journal.0, "projektledare-aaaaaa-2");
    assert_eq!(desk.open().say(mark("R3", "SOF", Done)).id.journal.0, "projektledare-aaaaaa-3");
    drop(one);
    assert_eq!(desk.open().say(mark("R4", "SOF", Done)).id.to_string(), "projektledare-aaaaaa:2");
    assert_eq!(two.say(mark("R5", "SOF", Done)).id.to_string(), "projektledare-aaaaaa-2:2");
    assert_eq!(desk.open().board.count(), 5);
}

#[test]
fn a_reader_takes_no_slot() {
    let desk = Desk::new();
    desk.open().say(mark("R1", "SOF", Done));
    let mut reader = desk.open();
    reader.refresh();
    reader.history();
    let journal = JournalId("projektledare-aaaaaa".into());
    assert!(lock::take(&desk.data.join("journal"), &journal).unwrap().is_some());
}

#[test]
fn a_slot_can_be_claimed_before_there_is_anything_to_say() {
    let desk = Desk::new();
    let mut one = desk.open();
    one.workspace.claim().unwrap();
    assert_eq!(desk.open().say(mark("R1", "SOF", Done)).id.journal.0, "projektledare-aaaaaa-2");
    assert_eq!(one.say(mark("R2", "SOF", Done)).id.journal.0, "projektledare-aaaaaa");
}

#[test]
fn when_every_slot_is_taken_that_is_told() {
    let desk = Desk::new();
    let folder = desk.data.join("journal");
    fs::create_dir(&folder).unwrap();
    let writer = Writer::new("projektledare", DEVICE).unwrap();
    let held: Vec<_> = writer.slots().map(|slot| lock::take(&folder, &slot).unwrap().unwrap()).collect();
    let mut late = desk.open();
    let error = late.workspace.append(&late.board, vec![mark("R1", "SOF", Done)]).unwrap_err();
    assert!(matches!(&error, StoreError::Locked { journal } if journal == "projektledare-aaaaaa"), "{error}");
    drop(held);
    late.say(mark("R1", "SOF", Done));
}

#[test]
fn what_others_write_arrives_once_and_ones_own_does_not_come_back() {
    let desk = Desk::new();
    let (mut anna, mut bo) = (desk.open(), desk.open_as("samordnare-sof", "bbbbbb"));
    anna.say(mark("R1", "KLF", Done));
    assert_eq!(anna.refresh(), []);
    let first = bo.say(mark("R1", "SOF", Done));
    assert_eq!(anna.refresh(), [first]);
    assert_eq!(anna.refresh(), []);
    let more = [bo.say(mark("R2", "SOF", Done)), bo.say(mark("R3", "SOF", Done))];
    assert_eq!(anna.refresh(), more);
    bo.refresh();
    assert_eq!(anna.board, bo.board);
}

#[test]
fn half_a_line_arrives_when_it_is_whole() {
    let desk = Desk::new();
    desk.open_as("samordnare-sof", "bbbbbb").say(mark("R1", "SOF", Done));
    let file = desk.journal("samordnare-sof-bbbbbb");
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..30]).unwrap();
    let mut anna = desk.open();
    for cut in 31..whole.len() {
        fs::write(&file, &whole[..cut]).unwrap();
        assert_eq!(anna.refresh(), [], "cut at {cut}");
    }
    fs::write(&file, &whole).unwrap();
    assert_eq!(anna.refresh().len(), 1);
    assert_eq!(anna.workspace.notices(), []);
}

#[test]
fn two_writers_who_did_not_know_of_each_other_leave_a_mark_that_one_of_them_can_clear() {
    let desk = Desk::new();
    let (mut anna, mut bo) = (desk.open(), desk.open_as("samordnare-sof", "bbbbbb"));
    anna.say(mark("R1", "SOF", NotApplicable));
    bo.say(mark("R1", "SOF", Done));
    anna.refresh();
    bo.refresh();
    assert_eq!(anna.board, bo.board);
    let record = anna.board.cell(&cell("R1", "SOF")).unwrap();
    assert!(record.conflict());
    assert_eq!(record.mark.all().len(), 2, "both are kept");
    let settled = anna.say(mark("R1", "SOF", InProgress));
    assert_eq!(settled.replaces.len(), 2);
    bo.refresh();
    let record = bo.board.cell(&cell("R1", "SOF")).unwrap();
    assert!(!record.conflict());
    assert_eq!(state(&desk.open().board, "R1", "SOF"), InProgress);
}

#[test]
fn a_conflicted_copy_is_read_once() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R1", "SOF", Done));
    anna.say(mark("R2", "SOF", Done));
    let copy = desk.journal("projektledare-aaaaaa (Annas dator – konflikt 2026-11-24)");
    fs::copy(desk.own(), &copy).unwrap();
    let again = desk.open();
    assert_eq!((again.board.clone(), again.notices.len()), (anna.board.clone(), 0));
    assert_eq!(again.history().len(), 2);
    assert_eq!(anna.refresh(), []);
}

#[test]
fn a_copy_that_knows_more_adds_what_it_knows_in_the_order_of_numbers() {
    let desk = Desk::new();
    let mut anna = desk.open();
    for deliverable in ["R1", "R2", "R3", "R4"] {
        anna.say(mark(deliverable, "SOF", Done));
    }
    let text = lines(&desk.own());
    fs::copy(desk.own(), desk.journal("0 kopia")).unwrap();
    put_lines(&desk.own(), &text[..3]);
    assert_eq!(desk.open().board, anna.board);
    assert_eq!(desk.open().history(), anna.history());
}

#[test]
fn two_copies_that_say_different_things_are_told_and_the_original_counts() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R1", "SOF", Done));
    fs::copy(desk.own(), desk.journal("0 kopia")).unwrap();
    let second = anna.say(mark("R2", "SOF", Done));
    drop(anna);
    let original = fs::read(desk.own()).unwrap();
    fs::copy(desk.journal("0 kopia"), desk.own()).unwrap();
    fs::rename(desk.journal("0 kopia"), desk.data.join("undan")).unwrap();
    desk.knows_nothing();
    desk.open().say(mark("R2", "SOF", NotStarted));
    fs::rename(desk.own(), desk.journal("0 kopia")).unwrap();
    fs::write(desk.own(), original).unwrap();
    let read = desk.open();
    assert_eq!(state(&read.board, "R2", "SOF"), Done);
    assert_eq!(read.notices, [Notice::Twin { file: desk.journal("0 kopia"), entry: second.id }]);
}

#[test]
fn a_journal_that_came_back_from_an_old_copy_gives_no_number_twice() {
    let desk = Desk::new();
    let (mut anna, mut bo) = (desk.open(), desk.open_as("samordnare-sof", "bbbbbb"));
    anna.say(mark("R1", "SOF", InProgress));
    let old = fs::read(desk.own()).unwrap();
    let last = anna.say(mark("R1", "SOF", Done));
    bo.refresh();
    bo.say(mark("R1", "SOF", NotStarted));
    drop(anna);
    fs::write(desk.own(), old).unwrap();
    desk.knows_nothing();
    let mut anna = desk.open();
    assert_eq!(anna.say(mark("R2", "SOF", Done)).id.number, last.id.number + 1);
    assert_eq!(bo.refresh().len(), 1, "the other reads on in the shorter file");
}

#[test]
fn a_journal_that_shrinks_under_a_running_program_is_left_alone_and_the_next_one_taken() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R1", "SOF", Done));
    let old = fs::read(desk.own()).unwrap();
    anna.say(mark("R2", "SOF", Done));
    fs::write(desk.own(), &old).unwrap();
    assert_eq!(anna.say(mark("R3", "SOF", Done)).id.to_string(), "projektledare-aaaaaa-2:1");
    assert_eq!(fs::read(desk.own()).unwrap(), old);
    let read = desk.open();
    let told = Notice::Shrunk { file: desk.own(), lines: 1, how: Shrinkage::Shorter };
    assert_eq!((read.board.count(), read.notices), (2, vec![told]));
}

#[test]
fn a_journal_or_folder_that_vanishes_under_a_running_program_is_an_error_and_no_entry_counts() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R1", "SOF", Done));
    let file = fs::read(desk.own()).unwrap();
    fs::remove_file(desk.own()).unwrap();
    let lost = anna.workspace.append(&anna.board, vec![mark("R2", "SOF", Done)]).unwrap_err();
    assert!(matches!(&lost, StoreError::RecordGone { lines: 1, .. }), "{lost}");
    assert!(!desk.own().exists());
    fs::remove_dir_all(desk.data.join("journal")).unwrap();
    for error in [
        anna.workspace.append(&anna.board, vec![mark("R2", "SOF", Done)]).unwrap_err(),
        anna.workspace.refresh().unwrap_err(),
        anna.workspace.history().unwrap_err(),
        anna.workspace.board().unwrap_err(),
    ] {
        assert!(matches!(error, StoreError::NotFound { .. } | StoreError::RecordGone { .. }), "{error}");
    }
    fs::create_dir(desk.data.join("journal")).unwrap();
    fs::write(desk.own(), file).unwrap();
    anna.read();
    assert_eq!(anna.say(mark("R2", "SOF", Done)).id.number, 2, "and when it is back, work goes on");
}

#[test]
fn a_place_that_cannot_hold_a_record_is_told_apart() {
    let desk = Desk::new();
    let file = desk.data.join("fil");
    fs::write(&file, "").unwrap();
    let at = |path: &Path| {
        let options = desk.options("projektledare", DEVICE);
        Workspace::open(lis::store::workspace::Options { data: Some(path.to_owned()), ..options })
    };
    assert!(matches!(at(&file), Err(StoreError::WrongKind { path }) if path == file.canonicalize().unwrap()));
    fs::write(desk.data.join("journal"), "").unwrap();
    assert!(matches!(at(&desk.data).unwrap().board(), Err(StoreError::WrongKind { .. })));
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_where_one_may_not_write_can_still_be_read() {
    let desk = Desk::new();
    let options =
        lis::store::workspace::Options { data: Some("/sys/kernel".into()), ..desk.options("projektledare", DEVICE) };
    let mut workspace = Workspace::open(options).unwrap();
    let (board, _) = workspace.board().unwrap();
    let error = workspace.append(&board, vec![mark("R1", "SOF", Done)]).unwrap_err();
    assert!(matches!(error, StoreError::Permission { .. } | StoreError::ReadOnly { .. }), "{error}");
}

#[test]
fn what_the_system_says_is_told_apart() {
    use std::io::{Error, ErrorKind};
    let sorted = |kind| format!("{:?}", StoreError::io(Path::new("x"), Error::from(kind)));
    for (kind, name) in [
        (ErrorKind::StorageFull, "DiskFull"),
        (ErrorKind::QuotaExceeded, "DiskFull"),
        (ErrorKind::ReadOnlyFilesystem, "ReadOnly"),
        (ErrorKind::PermissionDenied, "Permission"),
        (ErrorKind::NotFound, "NotFound"),
        (ErrorKind::AlreadyExists, "Exists"),
        (ErrorKind::TimedOut, "Other"),
    ] {
        assert!(sorted(kind).starts_with(name), "{}", sorted(kind));
    }
}
