//! What the minutes of a meeting are made from: whatever is written later, it is the same.

use crate::stage::today;
use crate::support_history::history;
use chrono::{NaiveDate, TimeDelta};
use lis::model::entry::{Change, Entry, Kind};
use lis::model::meeting::{Meeting, MeetingId, Minutes};
use lis::progress::meetings::held;
use lis::progress::minutes::Kept;
use lis::store::plan_file::{PlanSource, load};
use lis::store::workspace::Workspace;
use proptest::prelude::*;
use std::sync::OnceLock;

/// Returns the sample: meetings that were opened and closed.
fn sample() -> &'static [Entry] {
    static SAMPLE: OnceLock<Vec<Entry>> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let plan = load(&PlanSource::Embedded, false).unwrap();
        Workspace::demo(&plan, today()).unwrap().history().unwrap().0
    })
}

/// Returns the meetings of a record with their days.
fn meetings(entries: &[Entry]) -> Vec<(MeetingId, NaiveDate)> {
    let board = lis::model::board::Board::fold({
        let mut entries = entries.to_vec();
        entries.sort_by(|one, other| one.id.cmp(&other.id));
        entries
    });
    held(&board).iter().map(|it| (it.id.clone(), it.meeting.on)).collect()
}

proptest! {
    #[test]
    fn a_record_cut_off_after_a_meeting_keeps_the_same(at in any::<prop::sample::Index>(), days in 2i64..500) {
        // The second record has clocks that are wrong by hours, and meetings that nobody has closed.
        for all in [sample(), &history().by_time()] {
            let meetings = meetings(all);
            let (id, on) = at.get(&meetings);
            let cut: Vec<Entry> = all.iter().filter(|it| it.day() <= *on + TimeDelta::days(days)).cloned().collect();
            let kept = Kept::of(all, id).unwrap();
            let again = Kept::of(&cut, id);
            prop_assert_eq!(again.as_ref(), Some(&kept));
            prop_assert!(kept.entries.iter().all(|it| it.day() <= *on || it.during.as_ref() == Some(id)));
            prop_assert_eq!(kept.day, *on);
        }
    }
}

/// Returns the sample's last meeting that was held, and the sample with the meeting marked as drawn up a day later.
fn adopted() -> (MeetingId, Vec<Entry>) {
    let (id, _) = meetings(sample()).into_iter().rfind(|(_, on)| *on < today()).unwrap();
    let mut all = sample().to_vec();
    let of = |entry: &Entry| {
        entry.changes.iter().find_map(|change| match change {
            Change::Meeting(about, Some(meeting)) if *about == id => Some(meeting.clone()),
            _ => None,
        })
    };
    let (entry, meeting) = all.iter().find_map(|it| of(it).map(|meeting| (it.clone(), meeting))).unwrap();
    let drawn_up = Meeting { minutes: Minutes::Final, ..meeting };
    all.push(later(&entry, 1, Change::Meeting(id.clone(), Some(drawn_up))));
    (id, all)
}

fn later(entry: &Entry, days: i64, change: Change) -> Entry {
    let number = u64::try_from(1_000_000 + days).unwrap();
    Entry {
        id: lis::model::entry::EntryId { number, ..entry.id.clone() },
        at: entry.at + TimeDelta::days(days),
        during: None,
        kind: Kind::Said,
        replaces: Vec::new(),
        changes: vec![change],
        ..entry.clone()
    }
}

#[test]
fn what_is_put_down_after_they_were_drawn_up_does_not_count() {
    let (id, mut all) = adopted();
    let kept = Kept::of(&all, &id).unwrap();
    assert!(kept.adopted.is_some());
    let last = all.last().unwrap().clone();
    let mut more = later(&last, 3, Change::Meeting(MeetingId("x".to_owned()), None));
    more.during = Some(id.clone());
    all.push(more.clone());
    assert_eq!(Kept::of(&all, &id).unwrap(), kept);
    // The same on a draft does: it is an addition.
    let mut draft = sample().to_vec();
    draft.push(more);
    assert_eq!(Kept::of(&draft, &id).unwrap().entries.len(), kept.entries.len() + 1);
}

#[test]
fn a_meeting_that_was_struck_out_has_none() {
    let (id, mut all) = adopted();
    let last = all.last().unwrap().clone();
    all.push(later(&last, 2, Change::Meeting(id.clone(), None)));
    assert_eq!(Kept::of(&all, &id), None);
    assert_eq!(Kept::of(&all, &MeetingId("1999-01-01".to_owned())), None);
}
