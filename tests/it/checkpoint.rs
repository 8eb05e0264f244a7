//! The checkpoint: used where it fits, thrown away where it does not, and never anything but a shorter way to the same
//! board.

use crate::support_record::*;
use lis::model::entry::JournalId;
use lis::model::state::State::{Done, InProgress};
use lis::store::checkpoint::{Checkpoint, FORMAT, WORTH};
use lis::store::journal::chain;
use lis::store::journal::header::Header;
use lis::store::journal::notice::Notice;
use lis::store::journal::scan::Reel;
use lis::store::workspace::{Options, Workspace};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::time::{Duration, SystemTime};

const ENTRIES: u64 = WORTH + 20;

/// A desk with a record that was worth a checkpoint, made by a second reading.
fn full_desk() -> Desk {
    let desk = Desk::new();
    let mut anna = desk.open();
    let mut bo = desk.open_as("samordnare-sof", "bbbbbb");
    for number in 0..ENTRIES / 2 {
        anna.say(mark(&format!("R{number}"), "KLF", Done));
        bo.say(mark(&format!("R{number}"), "SOF", if number % 3 == 0 { InProgress } else { Done }));
    }
    assert_eq!(desk.checkpoints().len(), 0);
    assert_eq!(desk.open().workspace.parsed(), ENTRIES);
    assert_eq!(desk.checkpoints().len(), 1);
    desk
}

/// Asserts that reading with what is in the cache gives the same as without; returns how much was taken apart.
fn parsed_as_without(desk: &Desk) -> u64 {
    desk.knows_nothing();
    let with = desk.open();
    let elsewhere = tempfile::tempdir().unwrap();
    let options = Options { cache: Some(elsewhere.path().to_owned()), ..desk.options("projektledare", DEVICE) };
    let (board, notices) = Workspace::open(options).unwrap().board().unwrap();
    assert_eq!((with.board, with.notices), (board, notices));
    with.workspace.parsed()
}

#[test]
fn a_fitting_checkpoint_spares_all_reading() {
    let desk = full_desk();
    assert_eq!(parsed_as_without(&desk), 0);
}

#[test]
fn only_what_came_after_is_read() {
    let desk = full_desk();
    let mut anna = desk.open();
    anna.say(mark("R1", "KLF", InProgress));
    assert_eq!(anna.workspace.parsed(), 0, "what one writes oneself is not read again");
    desk.open_as("samordnare-utb", "cccccc").say(mark("R1", "UTB", Done));
    assert_eq!(parsed_as_without(&desk), 2);
    assert_eq!(anna.refresh().len(), 1);
}

#[test]
fn the_writer_goes_on_from_a_checkpoint_as_from_the_whole() {
    let desk = full_desk();
    let mut anna = desk.open();
    assert_eq!(anna.say(mark("R1", "KLF", InProgress)).id.number, ENTRIES / 2 + 1);
    assert!(anna.workspace.history().unwrap().1.is_empty(), "the chain holds");
    anna.undo();
    assert_eq!(state(&desk.open().board, "R1", "KLF"), Done);
}

#[test]
fn it_is_thrown_away_when_a_line_was_edited() {
    let edits: [fn(&mut Vec<String>); 4] = [
        |lines| *lines.last_mut().unwrap() = lines.last().unwrap().replace("state: done", "state: dune"),
        |lines| lines[5] = lines[5].replace("state: done", "state: in_progress"),
        |lines| lines.truncate(lines.len() - 3),
        |lines| lines[0] = lines[0].replace("writer: \"projektledare\"", "writer: \"projektledning\""),
    ];
    for edit in edits {
        let desk = full_desk();
        let mut text = lines(&desk.own());
        edit(&mut text);
        put_lines(&desk.own(), &text);
        assert!(parsed_as_without(&desk) > WORTH);
        assert_eq!(parsed_as_without(&desk), 0, "and made anew");
    }
}

#[test]
fn it_is_thrown_away_when_a_file_was_touched_without_growing() {
    let desk = full_desk();
    let text = lines(&desk.own());
    let edited: Vec<String> = text.iter().map(|line| line.replace("R7\"", "R8\"")).collect();
    assert_eq!(edited.concat().len(), text.concat().len());
    put_lines(&desk.own(), &edited);
    let file = File::options().write(true).open(desk.own()).unwrap();
    file.set_modified(SystemTime::now() + Duration::from_secs(2)).unwrap();
    assert!(parsed_as_without(&desk) > WORTH);
}

#[test]
fn it_is_thrown_away_when_a_journal_is_gone() {
    let desk = full_desk();
    fs::remove_file(desk.journal("samordnare-sof-bbbbbb")).unwrap();
    assert_eq!(parsed_as_without(&desk), ENTRIES / 2);
}

#[test]
fn it_is_thrown_away_when_a_copy_may_know_what_was_missing() {
    let desk = full_desk();
    let text = lines(&desk.own());
    fs::write(desk.journal("kopia"), text.concat()).unwrap();
    let less: Vec<String> = text.iter().enumerate().filter(|(at, _)| *at != 9).map(|(_, line)| line.clone()).collect();
    put_lines(&desk.own(), &less);
    fs::remove_file(desk.journal("kopia")).unwrap();
    let without = desk.open().board.count();
    fs::write(desk.journal("kopia"), text.concat()).unwrap();
    assert_eq!(desk.open().board.count(), without + 1);
    parsed_as_without(&desk);
}

#[test]
fn it_is_thrown_away_when_it_is_damaged_or_of_another_program() {
    let desk = full_desk();
    let file = desk.checkpoints().remove(0);
    let sound = fs::read(&file).unwrap();
    let other = [b"lis checkpoint 0 of 0.0.0\n".as_slice(), &sound].concat();
    for bytes in [&b""[..], b"hej", &sound[..40], &sound[..sound.len() / 2], &other] {
        fs::write(&file, bytes).unwrap();
        assert!(parsed_as_without(&desk) > WORTH);
        assert_eq!(fs::read(&file).unwrap(), sound, "and made anew");
    }
}

#[test]
fn what_was_told_is_told_again() {
    let desk = full_desk();
    let mut text = lines(&desk.own());
    text[4] = "?\n".to_owned();
    put_lines(&desk.own(), &text);
    desk.knows_nothing();
    let first = desk.open();
    assert!(matches!(first.notices.as_slice(), [Notice::DamagedLine { line: 5, .. }]));
    let second = desk.open();
    assert_eq!(second.workspace.parsed(), 0);
    assert_eq!(second.notices, first.notices);
}

#[test]
fn it_is_never_in_the_data_folder_and_does_without_a_cache() {
    let desk = full_desk();
    let mut files: Vec<_> = fs::read_dir(&desk.data).unwrap().map(|file| file.unwrap().file_name()).collect();
    files.sort();
    assert_eq!(files, ["journal"]);
    let blocked = desk.cache.join("fil");
    fs::write(&blocked, "").unwrap();
    let options = Options { cache: Some(blocked.join("under")), ..desk.options("projektledare", DEVICE) };
    assert_eq!(Workspace::open(options).unwrap().board().unwrap().0.count(), ENTRIES);
}

#[test]
fn a_small_record_needs_none() {
    let desk = Desk::new();
    desk.open().say(mark("R1", "SOF", Done));
    desk.open();
    assert_eq!(desk.checkpoints().len(), 0);
}

/// Whoever changes a packed type sees this fail: raise `FORMAT`, then put the new digest here.
#[test]
fn the_form_is_pinned() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say_all(vec![noted("R1", "SOF", Done, "§"), point("R1", "SOF", 2, true)]);
    anna.undo();
    let header = Header::new(&JournalId("x-aaaa".into()), "x").print().unwrap();
    let reel = Reel::start("x-aaaa", header.as_bytes()).unwrap().unwrap();
    let reels = BTreeMap::from([("x-aaaa.ron".to_owned(), reel)]);
    let notices = vec![Notice::NotAJournal { file: "x.ron".into() }];
    let checkpoint = Checkpoint { reels, notices, board: anna.board };
    let packed = postcard::to_stdvec(&checkpoint).unwrap();
    assert_eq!((FORMAT, chain::bare(&packed).as_str()), (4, "f89139cc878422c931748f3e31e79350"));
    assert_eq!(postcard::from_bytes::<Checkpoint>(&packed).unwrap(), checkpoint);
}
