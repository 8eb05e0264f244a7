//! Lines: what is printed is parsed again, and what nobody printed never brings the program down.

use crate::support_record::*;
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use lis::model::assessment::{Assessment, HalfSteps};
use lis::model::due::DueScope;
use lis::model::entry::{Change, Entry, EntryId, JournalId, Kind};
use lis::model::exception::Exception;
use lis::model::id::{DeliverableId, DepartmentId, RoleId};
use lis::model::meeting::{Decision, DecisionId, DecisionKind, DecisionState, Meeting, MeetingId, Minutes};
use lis::model::post::{Filling, Post, PostId};
use lis::model::state::{Mark, State};
use lis::model::text::plain;
use lis::store::error::StoreError;
use lis::store::journal::header::{Header, NoHeader};
use lis::store::journal::line::LineOrigin;
use lis::store::journal::scan::Reel;
use lis::store::journal::{chain, line};
use lis::store::workspace::Workspace;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\"\\\\(){}\\[\\]:,#!/*\u{0}-\u{1f}\u{7f}-\u{9f}åäöÅÄÖ\u{301}\u{200d}\u{202e}\u{feff}🏴]{0,12}",
        Just("None".to_owned()),
        Just("r#\"x\"#".to_owned()),
    ]
}

fn entry_id() -> impl Strategy<Value = EntryId> {
    (hostile(), any::<u64>()).prop_map(|(journal, number)| EntryId { journal: JournalId(journal), number })
}

fn date_of_any_year() -> impl Strategy<Value = NaiveDate> {
    (-9999..9999_i32, 1..366_u32).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).unwrap())
}

fn time() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (0..4_000_000_000_000_i64, -14 * 60..14 * 60).prop_map(|(millis, offset)| {
        let utc = DateTime::UNIX_EPOCH + TimeDelta::milliseconds(millis);
        utc.with_timezone(&FixedOffset::east_opt(offset * 60).unwrap())
    })
}

/// A text as it stands in an entry that was read: one line, harmless.
fn text() -> impl Strategy<Value = String> {
    hostile().prop_map(|text| plain(&text).into_owned())
}

fn exception() -> BoxedStrategy<Exception> {
    let days = (date_of_any_year(), date_of_any_year());
    (hostile(), hostile(), hostile(), hostile(), days)
        .prop_map(|(reason, risk, measure, role, (approved, until))| Exception {
            reason,
            risk,
            measure,
            approved_by: RoleId::new(role),
            approved,
            until,
        })
        .boxed()
}

fn post() -> BoxedStrategy<Post> {
    let filling = prop_oneof![Just(Filling::Vacant), Just(Filling::Appointed)];
    (filling, date_of_any_year(), any::<Option<u8>>(), prop::option::of(hostile()), prop::option::of(hostile()))
        .prop_map(|(filling, since, share, name, note)| Post { filling, since, share, name, note })
        .boxed()
}

fn meeting() -> BoxedStrategy<Meeting> {
    let times = (prop::option::of(time()), prop::option::of(time()));
    let present = prop::collection::vec(hostile().prop_map(RoleId::new), 0..3);
    (date_of_any_year(), hostile(), times, present, any::<bool>())
        .prop_map(|(on, name, (begun, ended), present, done)| {
            let minutes = if done { Minutes::Final } else { Minutes::Draft };
            Meeting { on, name, begun, ended, present, minutes }
        })
        .boxed()
}

fn decision() -> BoxedStrategy<Decision> {
    let kind = prop_oneof![Just(DecisionKind::Decision), Just(DecisionKind::Action), Just(DecisionKind::Question)];
    let state = prop_oneof![Just(DecisionState::Open), Just(DecisionState::Done), Just(DecisionState::Dropped)];
    let about = (prop::collection::vec(hostile(), 0..3), prop::collection::vec(hostile(), 0..3));
    let texts = (hostile(), prop::option::of(hostile()), prop::option::of(hostile()));
    (kind, texts, prop::option::of(date_of_any_year()), about, state)
        .prop_map(|(kind, (text, owner, outcome), due, (deliverables, departments), state)| Decision {
            kind,
            text,
            owner: owner.map(RoleId::new),
            due,
            deliverables: deliverables.into_iter().map(DeliverableId::new).collect(),
            departments: departments.into_iter().map(DepartmentId::new).collect(),
            state,
            outcome,
        })
        .boxed()
}

fn over_time() -> BoxedStrategy<Change> {
    let cell = || (hostile(), hostile()).prop_map(|(deliverable, department)| cell(&deliverable, &department));
    let scope = prop_oneof![
        cell().prop_map(DueScope::Cell),
        hostile().prop_map(|id| DueScope::Deliverable(DeliverableId::new(id))),
        any::<u8>().prop_map(DueScope::PriorityPhase),
    ];
    let post_id = (hostile(), hostile())
        .prop_map(|(role, it)| PostId { role: RoleId::new(role), department: DepartmentId::new(it) });
    let assessment = (0..=200_u8, date_of_any_year(), hostile()).prop_map(|(halves, on, motive)| Assessment {
        level: HalfSteps(halves),
        on,
        motive,
    });
    let meeting_id = || hostile().prop_map(MeetingId);
    let decision_id = (meeting_id(), any::<u16>()).prop_map(|(meeting, number)| DecisionId::new(meeting, number));
    prop_oneof![
        (cell(), prop::option::of(exception())).prop_map(|(cell, it)| Change::Exception(cell, it)),
        (scope, prop::option::of(date_of_any_year())).prop_map(|(scope, on)| Change::Due(scope, on)),
        (post_id, prop::option::of(post())).prop_map(|(id, it)| Change::Post(id, it)),
        (prop::option::of(hostile().prop_map(DepartmentId::new)), prop::option::of(assessment))
            .prop_map(|(department, it)| Change::Assessment(department, it)),
        (meeting_id(), prop::option::of(meeting())).prop_map(|(id, it)| Change::Meeting(id, it)),
        (decision_id, prop::option::of(decision())).prop_map(|(id, it)| Change::Decision(id, it)),
    ]
    .boxed()
}

fn change() -> BoxedStrategy<Change> {
    let mark = (0..4_usize, date_of_any_year(), prop::option::of(hostile()), prop::option::of(hostile()))
        .prop_map(|(state, since, note, evidence)| Mark { state: State::ALL[state], since, note, evidence });
    let cell = || (hostile(), hostile()).prop_map(|(deliverable, department)| cell(&deliverable, &department));
    prop_oneof![
        (cell(), mark).prop_map(|(cell, mark)| Change::Mark(cell, mark)),
        (cell(), any::<u16>(), any::<bool>()).prop_map(|(cell, point, done)| Change::Point(cell, point, done)),
        over_time(),
    ]
    .boxed()
}

fn entry() -> impl Strategy<Value = Entry> {
    let kind = prop_oneof![Just(Kind::Said), entry_id().prop_map(Kind::Undoes), entry_id().prop_map(Kind::Redoes),];
    let changes = prop::collection::vec(change().prop_map(line::clean), 0..4);
    let during = prop::option::of(text().prop_map(MeetingId));
    let seen = prop::collection::btree_map(text().prop_map(JournalId), any::<u64>(), 0..4);
    let replaces = prop::collection::vec(entry_id(), 0..4);
    (1..=line::LARGEST, time(), kind, during, changes, replaces, seen).prop_map(
        |(number, at, kind, during, changes, replaces, seen)| Entry {
            id: EntryId { journal: JournalId("x-aaaa".into()), number },
            by: "x".into(),
            at,
            kind,
            during,
            changes,
            replaces,
            seen: Some(seen),
            restores: Vec::new(),
        },
    )
}

fn origin(journal: &JournalId) -> LineOrigin<'_> {
    LineOrigin { journal, by: "x", says_seen: true }
}

fn reel() -> Reel {
    let header = Header::new(&JournalId("x-aaaa".into()), "x").print().unwrap();
    Reel::start("x-aaaa", header.as_bytes()).unwrap().unwrap()
}

proptest! {
    #[test]
    fn what_is_printed_is_parsed_again(entry in entry()) {
        let body = line::body(&entry).unwrap();
        prop_assert!(!body.contains(['\n', '\r']), "one line: {}", body);
        prop_assert_eq!(line::parse(&body, origin(&entry.id.journal)), Ok(entry.clone()));
        let text = chain::join(&chain::digest("", &body), &body);
        prop_assert_eq!(chain::split(text.trim_end_matches('\n')).unwrap().1, body);
        let mut entry = entry;
        entry.id.number = 1;
        let text = {
            let body = line::body(&entry).unwrap();
            chain::join(&chain::digest(&reel().digest, &body), &body)
        };
        let found = reel().read_on(Path::new("x"), text.as_bytes());
        prop_assert_eq!((found.entries, found.notices, found.torn), (vec![entry], vec![], false));
    }

    #[test]
    fn texts_are_clean_after_one_cleaning(change in change()) {
        let clean = line::clean(change);
        prop_assert_eq!(line::clean(clean.clone()), clean);
    }

    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Reel::start("x-aaaa", &bytes);
        let mut reel = reel();
        let found = reel.read_on(Path::new("x"), &bytes);
        prop_assert!(found.entries.is_empty());
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        prop_assert_eq!(found.torn, whole < bytes.len());
    }

    #[test]
    fn arbitrary_text_in_the_shape_of_a_line_does_no_harm(body in hostile(), number in any::<u64>()) {
        let bodies = [body.clone(), format!("({body})"), format!("(number: {number}, at: \"{body}\", changes: [])")];
        for body in bodies {
            let text = chain::join(&chain::digest("", &body), &body);
            let found = reel().read_on(Path::new("x"), text.as_bytes());
            prop_assert!(found.entries.is_empty());
            prop_assert!(!found.notices.is_empty());
        }
    }

    #[test]
    fn one_byte_changed_anywhere_is_told_and_costs_no_other_line(at in any::<prop::sample::Index>(), bits in 1..=255_u8) {
        let desk = Desk::new();
        let (text, entries) = three_entries();
        fs::create_dir(desk.data.join("journal")).unwrap();
        let mut bytes = text.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= bits;
        fs::write(desk.journal("x-aaaa"), &bytes).unwrap();
        let mut workspace = Workspace::open(desk.options("projektledare", DEVICE)).unwrap();
        let (history, notices) = match workspace.history() {
            Err(StoreError::Newer { .. }) => return Ok(()),
            read => read.unwrap(),
        };
        prop_assert!(!notices.is_empty(), "{:?}", String::from_utf8_lossy(&bytes));
        prop_assert_eq!(workspace.board().unwrap().0.count(), history.len() as u64);
        let unharmed: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
        for (line, entry) in text.split_inclusive('\n').skip(1).zip(&entries) {
            let there = history.iter().any(|read| read.id.number == entry.id.number && read.changes == entry.changes);
            prop_assert!(there || !unharmed.contains(&line.as_bytes()), "{line} {:?}", String::from_utf8_lossy(&bytes));
        }
    }
}

/// Returns a journal with three entries, and them.
fn three_entries() -> (String, Vec<Entry>) {
    let mut text = Header::new(&JournalId("x-aaaa".into()), "x").print().unwrap();
    let mut digest = reel().digest;
    let mut entries = Vec::new();
    for number in 1..=3 {
        let entry = Entry {
            id: EntryId { journal: JournalId("x-aaaa".into()), number },
            by: "x".into(),
            at: "2026-11-24T09:15:02+01:00".parse().unwrap(),
            kind: Kind::Said,
            during: None,
            changes: vec![noted("R1", "SOF", State::Done, "§ 7")],
            replaces: Vec::new(),
            seen: Some(BTreeMap::new()),
            restores: Vec::new(),
        };
        let body = line::body(&entry).unwrap();
        digest = chain::digest(&digest, &body);
        text += &chain::join(&digest, &body);
        entries.push(entry);
    }
    (text, entries)
}

#[test]
fn a_header_is_read_again_and_others_are_told_apart() {
    let header = Header::new(&JournalId("projektledare-3f9a21".into()), "Projektledare");
    let text = header.print().unwrap();
    assert_eq!(text, "(lis_journal: 3, journal: \"projektledare-3f9a21\", writer: \"Projektledare\")\n");
    assert_eq!(Header::parse(text.trim_end().as_bytes()), Ok(header));
    let cases = [
        ("", NoHeader::Foreign),
        ("(lis_journal: 0, journal: \"a-bbbb\", writer: \"a\")", NoHeader::Foreign),
        ("(lis_journal: 1, journal: \"../a\", writer: \"a\")", NoHeader::Foreign),
        ("(lis_journal: 1, journal: \"a-bbbb\")", NoHeader::Foreign),
        ("(lis_journal: 7)", NoHeader::Newer(7)),
        ("(lis_journal: 4, anything: {\"else\": [Some(1), (x: 'y')]}, and: More(3))", NoHeader::Newer(4)),
    ];
    for (text, why) in cases {
        assert_eq!(Header::parse(text.as_bytes()), Err(why), "{text}");
    }
}

#[test]
fn a_fault_names_the_place() {
    let body = "(number: 1, at: \"2026-11-24T09:15:02+01:00\", changes: [Marc()])";
    let fault = line::parse(body, origin(&JournalId("x-aaaa".into()))).unwrap_err();
    let column = body.find("Marc").unwrap() + 1 + chain::BEFORE_BODY;
    assert!(fault.column.abs_diff(column) <= 4, "{} for {column}", fault.column);
    assert!(fault.what.contains("Marc"), "{}", fault.what);
}
