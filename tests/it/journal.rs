//! Journals on disk: what is written is read again, and damage costs what is damaged and nothing else.

use crate::support_record::*;
use lis::model::state::State::{Done, InProgress, NotApplicable, NotStarted};
use lis::store::error::StoreError;
use lis::store::journal::chain;
use lis::store::journal::notice::Notice;
use lis::store::workspace::AbsentRecord;
use lis::store::workspace::Workspace;
use std::fs;

#[test]
fn what_is_written_is_read_again() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R10.8", "SOF", Done));
    anna.say(noted("R10.9", "KLF", NotApplicable, "Inga \"egna\" system\\lokaler; åäö ✓"));
    anna.say_all(vec![point("R5.1", "SOF", 2, true), mark("P1.1", "KLF", InProgress)]);
    let again = desk.open();
    assert_eq!(again.board, anna.board);
    assert_eq!(again.notices, []);
    assert_eq!(again.board.count(), 3);
    assert_eq!(again.history().len(), 3);
}

#[test]
fn a_journal_reads_like_this() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(noted("R10.8", "SOF", Done, "Fastställd av nämnden"));
    anna.say(mark("R10.8", "SOF", InProgress));
    anna.say_all(vec![point("R5.1", "SOF", 2, true)]);
    anna.undo();
    let hidden = |line: String| if line.starts_with("(\"") { format!("(\"…{}", &line[34..]) } else { line };
    let text: String = lines(&desk.own()).into_iter().map(hidden).collect();
    insta::assert_snapshot!(text, @r#"
    (lis_journal: 3, journal: "projektledare-aaaaaa", writer: "projektledare")
    ("…", (number: 1, at: "2026-11-24T12:00:00Z", changes: [Mark(deliverable: "R10.8", department: "SOF", state: done, since: "2026-11-24", note: "Fastställd av nämnden")]))
    ("…", (number: 2, at: "2026-11-24T12:00:00Z", changes: [Mark(deliverable: "R10.8", department: "SOF", state: in_progress, since: "2026-11-24")], replaces: ["projektledare-aaaaaa:1"]))
    ("…", (number: 3, at: "2026-11-24T12:00:00Z", changes: [Point(deliverable: "R5.1", department: "SOF", point: 2, done: true)]))
    ("…", (number: 4, at: "2026-11-24T12:00:00Z", kind: Undoes("projektledare-aaaaaa:3"), changes: [Point(deliverable: "R5.1", department: "SOF", point: 2, done: false)], replaces: ["projektledare-aaaaaa:3"]))
    "#);
}

#[test]
fn opening_makes_nothing_on_disk() {
    let desk = Desk::new();
    let data = desk.data.join("inte/än");
    let options = lis::store::workspace::Options {
        data: Some(data.clone()),
        absent: AbsentRecord::Expect,
        ..desk.options("projektledare", DEVICE)
    };
    let mut workspace = Workspace::open(options).unwrap();
    let (board, notices) = workspace.board().unwrap();
    assert_eq!((board.count(), notices.len()), (0, 0));
    assert_eq!(workspace.refresh().unwrap(), []);
    assert!(!data.exists());
    workspace.append(&board, vec![mark("R10.8", "SOF", Done)]).unwrap();
    assert!(data.join("journal").join("projektledare-aaaaaa.ron").is_file());
}

#[test]
fn a_line_torn_anywhere_costs_that_line_only_and_is_kept_aside() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R10.8", "SOF", Done));
    anna.say(noted("R10.9", "SOF", Done, "åäö"));
    drop(anna);
    let whole = fs::read(desk.own()).unwrap();
    let last = lines(&desk.own()).last().unwrap().len();
    for cut in whole.len() - last + 1..whole.len() {
        fs::write(desk.own(), &whole[..cut]).unwrap();
        desk.knows_nothing();
        let mut anna = desk.open();
        assert_eq!(state(&anna.board, "R10.8", "SOF"), Done);
        assert_eq!(anna.board.count(), 1, "cut at {cut}");
        assert_eq!(anna.notices, [Notice::TornTail { file: desk.own(), line: 3, kept: None }]);
        assert_eq!(fs::read(desk.own()).unwrap(), &whole[..cut], "a reader changes nothing");
        anna.say(mark("P1.1", "SOF", Done));
        let kept = kept(&desk.own());
        assert_eq!(fs::read(&kept[0]).unwrap(), &whole[whole.len() - last..cut]);
        let told = Notice::TornTail { file: desk.own(), line: 3, kept: Some(kept[0].clone()) };
        assert!(anna.workspace.notices().contains(&told));
        drop(anna);
        let again = desk.open();
        assert_eq!((again.board.count(), again.notices.len()), (2, 0));
        fs::remove_file(&kept[0]).unwrap();
    }
}

#[test]
fn a_header_torn_anywhere_is_begun_anew() {
    let desk = Desk::new();
    desk.open().say(mark("R10.8", "SOF", Done));
    let header = lines(&desk.own())[0].clone();
    for cut in 0..header.len() {
        fs::write(desk.own(), &header[..cut]).unwrap();
        desk.knows_nothing();
        let mut anna = desk.open();
        anna.say(mark("R10.9", "SOF", Done));
        assert_eq!(kept(&desk.own()).len(), usize::from(cut > 0), "cut at {cut} {:?}", lines(&desk.own()));
        assert_eq!(desk.open().board, anna.board);
        for file in kept(&desk.own()) {
            fs::remove_file(file).unwrap();
        }
    }
}

#[test]
fn two_torn_tails_at_one_place_are_both_kept() {
    let desk = Desk::new();
    desk.open().say(mark("R10.8", "SOF", Done));
    let sound = fs::read(desk.own()).unwrap();
    for torn in ["(\"first", "(\"second"] {
        fs::write(desk.own(), [&sound, torn.as_bytes()].concat()).unwrap();
        desk.open().say(mark("R10.9", "SOF", Done));
        fs::write(desk.own(), &sound).unwrap();
        desk.knows_nothing();
    }
    let texts: Vec<String> = kept(&desk.own()).iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    assert_eq!(texts, ["(\"first", "(\"second"]);
}

#[test]
fn anothers_torn_tail_is_told_and_left_alone() {
    let desk = Desk::new();
    desk.open_as("samordnare-sof", "bbbbbb").say(mark("R10.8", "SOF", Done));
    let other = desk.journal("samordnare-sof-bbbbbb");
    let mut bytes = fs::read(&other).unwrap();
    bytes.extend(b"(\"half a li");
    fs::write(&other, &bytes).unwrap();
    let mut anna = desk.open();
    anna.say(mark("R10.9", "KLF", Done));
    assert_eq!(anna.notices, [Notice::TornTail { file: other.clone(), line: 3, kept: None }]);
    assert_eq!(fs::read(&other).unwrap(), bytes);
}

#[test]
fn a_damaged_line_in_the_middle_is_told_and_the_others_count() {
    let desk = Desk::new();
    let mut anna = desk.open();
    for deliverable in ["R1", "R2", "R3"] {
        anna.say(mark(deliverable, "SOF", Done));
    }
    let mut text = lines(&desk.own());
    text[2] = text[2].replace("state: done", "state: dnoe");
    put_lines(&desk.own(), &text);
    let read = desk.open();
    assert_eq!(state(&read.board, "R1", "SOF"), Done);
    assert_eq!(state(&read.board, "R2", "SOF"), NotStarted);
    assert_eq!(state(&read.board, "R3", "SOF"), Done);
    let [Notice::DamagedLine { file, line, column, excerpt, what }] = read.notices.as_slice() else {
        panic!("{:?}", read.notices)
    };
    assert_eq!((file, *line), (&desk.own(), 3));
    let before = text[2].chars().take(*column - 1).collect::<String>();
    assert!(before.contains("state: "), "column {column} of {:?}", text[2]);
    assert!(excerpt.starts_with("(\""));
    assert!(what.contains("dnoe"), "{what}");
}

#[test]
fn every_kind_of_damage_leaves_the_neighbours_standing() {
    let damages: [fn(&str) -> Vec<u8>; 7] = [
        |_| b"\n".to_vec(),
        |_| b"\xff\xfe\n".to_vec(),
        |line| line.replace("changes", "chnages").into_bytes(),
        |line| line.replace(", changes", ", extra: 1, changes").into_bytes(),
        |line| line.replace("number: 2", "number: 18446744073709551615").into_bytes(),
        |line| [b"\0".as_slice(), line.as_bytes()].concat(),
        |line| format!("({}\n", "(".repeat(10_000) + line.trim_end()).into_bytes(),
    ];
    for damage in damages {
        let desk = Desk::new();
        let mut anna = desk.open();
        for deliverable in ["R1", "R2", "R3"] {
            anna.say(mark(deliverable, "SOF", Done));
        }
        drop(anna);
        let text = lines(&desk.own());
        let broken = damage(&text[2]);
        fs::write(desk.own(), [text[0].as_bytes(), text[1].as_bytes(), &broken, text[3].as_bytes()].concat()).unwrap();
        desk.knows_nothing();
        let mut read = desk.open();
        assert_eq!(read.board.count(), 2);
        assert!(matches!(read.notices.as_slice(), [Notice::DamagedLine { line: 3, .. }]), "{:?}", read.notices);
        assert_eq!(read.say(mark("R4", "SOF", Done)).id.number, 4);
        assert_eq!(desk.open().notices.len(), 1, "the chain goes on behind the damage");
    }
}

#[test]
fn a_line_changed_by_hand_counts_and_is_told() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R1", "SOF", Done));
    anna.say(mark("R2", "SOF", Done));
    let mut text = lines(&desk.own());
    text[1] = text[1].replace("state: done", "state: in_progress");
    put_lines(&desk.own(), &text);
    let read = desk.open();
    assert_eq!(state(&read.board, "R1", "SOF"), InProgress);
    assert_eq!(read.notices, [Notice::ChainBroken { file: desk.own(), line: 2 }]);
}

#[test]
fn a_line_taken_out_or_put_twice_is_told() {
    let desk = Desk::new();
    let mut anna = desk.open();
    for deliverable in ["R1", "R2", "R3"] {
        anna.say(mark(deliverable, "SOF", Done));
    }
    let text = lines(&desk.own());
    put_lines(&desk.own(), &[text[0].clone(), text[1].clone(), text[3].clone()]);
    desk.knows_nothing();
    assert_eq!(desk.open().notices, [Notice::ChainBroken { file: desk.own(), line: 3 }]);
    put_lines(&desk.own(), &[text.concat(), text[2].clone()]);
    let twice = desk.open();
    assert_eq!(twice.board.count(), 3);
    let (file, line) = (desk.own(), 5);
    assert_eq!(twice.notices, [Notice::ChainBroken { file: file.clone(), line }, Notice::OutOfOrder { file, line }]);
}

#[test]
fn a_number_changed_by_hand_to_one_that_is_taken_does_not_push_out_its_owner() {
    let desk = Desk::new();
    let mut anna = desk.open();
    for deliverable in ["R1", "R2", "R3"] {
        anna.say(mark(deliverable, "SOF", Done));
    }
    let mut text = lines(&desk.own());
    text[2] = text[2].replace("number: 2", "number: 3");
    put_lines(&desk.own(), &text);
    let read = desk.open();
    assert_eq!((state(&read.board, "R2", "SOF"), state(&read.board, "R3", "SOF")), (NotStarted, Done));
    let (file, line) = (desk.own(), 3);
    assert_eq!(read.notices, [Notice::ChainBroken { file: file.clone(), line }, Notice::OutOfOrder { file, line }]);
}

#[test]
fn line_breaks_of_another_system_do_no_harm() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(mark("R1", "SOF", Done));
    anna.say(mark("R2", "SOF", Done));
    fs::write(desk.own(), lines(&desk.own()).concat().replace('\n', "\r\n")).unwrap();
    let mut read = desk.open();
    assert_eq!((read.board.clone(), read.notices.len()), (anna.board, 0));
    read.say(mark("R3", "SOF", Done));
    assert_eq!((desk.open().board, desk.open().notices.len()), (read.board, 0));
}

#[test]
fn a_damaged_first_line_does_not_hide_the_others() {
    let desk = Desk::new();
    desk.open().say(mark("R1", "SOF", Done));
    let mut text = lines(&desk.own());
    text[0] = "garbage\n".to_owned();
    put_lines(&desk.own(), &text);
    let mut read = desk.open();
    assert_eq!(state(&read.board, "R1", "SOF"), Done);
    assert!(matches!(read.notices.as_slice(), [Notice::DamagedLine { line: 1, .. }]));
    let entry = read.say(mark("R2", "SOF", Done));
    assert_eq!(entry.id.journal.0, "projektledare-aaaaaa-2", "the damaged file is not written");
    assert_eq!(lines(&desk.own()), text);
    read.undo();
    read.undo();
    assert_eq!(state(&desk.open().board, "R1", "SOF"), NotStarted);
}

#[test]
fn a_file_that_is_no_journal_is_told_and_left_alone() {
    let desk = Desk::new();
    fs::create_dir(desk.data.join("journal")).unwrap();
    fs::write(desk.own(), "Att göra: köpa kaffe\n").unwrap();
    let mut anna = desk.open();
    assert_eq!(anna.notices, [Notice::NotAJournal { file: desk.own() }]);
    assert_eq!(anna.say(mark("R1", "SOF", Done)).id.journal.0, "projektledare-aaaaaa-2");
    assert_eq!(fs::read_to_string(desk.own()).unwrap(), "Att göra: köpa kaffe\n");
}

#[test]
fn a_newer_journal_is_refused_whatever_else_it_says() {
    let desk = Desk::new();
    fs::create_dir(desk.data.join("journal")).unwrap();
    let file = desk.journal("samordnare-bbbbbb");
    fs::write(&file, "(lis_journal: 4, journal: (name: \"x\", since: [1, 2]), team: {\"a\": Some(1)})\n…\n").unwrap();
    let mut workspace = Workspace::open(desk.options("projektledare", DEVICE)).unwrap();
    let error = workspace.board().unwrap_err();
    assert!(matches!(&error, StoreError::Newer { file: named, found: 4, known: 3 } if *named == file), "{error}");
}

/// A journal as version 1 wrote it: marks and points, and nothing else.
#[test]
fn an_older_journal_is_read_and_its_writer_goes_on_in_the_next() {
    let desk = Desk::new();
    fs::create_dir(desk.data.join("journal")).unwrap();
    let file = desk.journal(&format!("projektledare-{DEVICE}"));
    let header = format!("(lis_journal: 1, journal: \"projektledare-{DEVICE}\", writer: \"projektledare\")");
    let body = "(number: 1, at: \"2026-11-20T12:00:00Z\", changes: [Mark(deliverable: \"R10.8\", department: \"SOF\", state: done, since: \"2026-11-20\")])";
    let old = format!("{header}\n{}", chain::join(&chain::digest(&chain::bare(header.as_bytes()), body), body));
    fs::write(&file, &old).unwrap();
    let mut anna = desk.open();
    assert_eq!(state(&anna.board, "R10.8", "SOF"), Done);
    let entry = anna.say(mark("R10.8", "SOF", InProgress));
    assert_eq!(entry.id.journal.0, format!("projektledare-{DEVICE}-2"));
    assert_eq!(fs::read_to_string(&file).unwrap(), old, "nothing is added that an older program does not know");
    assert_eq!(state(&desk.open().board, "R10.8", "SOF"), InProgress);
    anna.undo();
    assert_eq!(state(&desk.open().board, "R10.8", "SOF"), Done);
}

#[test]
fn ids_that_no_plan_has_are_kept() {
    let desk = Desk::new();
    desk.open().say(mark("FINNS-INTE", "XYZ", Done));
    assert_eq!(state(&desk.open().board, "FINNS-INTE", "XYZ"), Done);
}

#[test]
fn a_note_keeps_the_day_since_which_the_state_holds() {
    let desk = Desk::new();
    let mut anna = desk.open();
    let since = date("2026-03-02");
    let done = lis::model::state::Mark::bare(Done, since);
    let noted = lis::model::state::Mark { note: Some("Protokoll § 7".into()), ..done.clone() };
    anna.say(lis::model::entry::Change::Mark(cell("R5.1", "SOF"), done));
    anna.say(lis::model::entry::Change::Mark(cell("R5.1", "SOF"), noted.clone()));
    let read = desk.open();
    let head = read.board.cell(&cell("R5.1", "SOF")).unwrap().mark.winner().unwrap().clone();
    assert_eq!(head.value, noted);
    assert_eq!(head.at.date_naive(), day(), "the entry's own time is another matter");
}

#[test]
fn texts_that_could_steer_a_terminal_are_made_harmless_at_once() {
    let desk = Desk::new();
    let mut anna = desk.open();
    let entry = anna.say(noted("R1", "SOF", Done, "a\u{1b}[2Jb\nc\u{202e}d"));
    let lis::model::entry::Change::Mark(_, mark) = &entry.changes[0] else { panic!() };
    assert_eq!(mark.note.as_deref(), Some("a\u{fffd}[2Jb c\u{fffd}d"));
    assert_eq!(desk.open().board, anna.board, "what is seen now is what is read tomorrow");
}

#[test]
fn what_knows_of_another_entry_comes_after_it_whatever_the_clocks_say() {
    let desk = Desk::new();
    let mut options = desk.options("samordnare", "bbbbbb");
    options.clock = lis::store::clock::Clock::on(date("2027-02-01"));
    let mut ahead = Workspace::open(options).unwrap();
    let (board, _) = ahead.board().unwrap();
    let first = ahead.append(&board, vec![mark("R1", "SOF", Done)]).unwrap();
    let mut anna = desk.open();
    let second = anna.say(mark("R1", "SOF", InProgress));
    let third = anna.say(mark("R1", "SOF", Done));
    assert_eq!([second.day(), third.day()], [date("2026-11-24"); 2], "a clock that is ahead moves no other's day");
    let order: Vec<_> = anna.history().into_iter().map(|entry| entry.id).collect();
    assert_eq!(order, [first.id, second.id, third.id]);
}

#[test]
fn a_clock_that_is_far_ahead_is_told() {
    let desk = Desk::new();
    let mut options = desk.options("samordnare", "bbbbbb");
    options.clock = lis::store::clock::Clock::on(date("2999-01-01"));
    let mut ahead = Workspace::open(options).unwrap();
    let entry = ahead.append(&lis::model::board::Board::default(), vec![mark("R1", "SOF", Done)]).unwrap();
    let mut options = desk.options("projektledare", DEVICE);
    options.clock = lis::store::clock::Clock::default();
    let (_, notices) = Workspace::open(options).unwrap().board().unwrap();
    let today = lis::store::clock::Clock::default().day();
    let (at, by) = (entry.at, entry.by.clone());
    assert_eq!(notices, [Notice::ClockAhead { entry: entry.id, by, at, count: 1, today }]);
}
