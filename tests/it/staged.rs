//! What is on the shared screen, told to a window of notes in another terminal.

use chrono::DateTime;
use lis::model::agenda::Topic;
use lis::model::id::DepartmentId;
use lis::model::meeting::MeetingId;
use lis::model::stage::OnStage;
use lis::store::stage::{FILE, Staged, clear};
use std::fs;
use tempfile::TempDir;

fn staged() -> Staged {
    let at = |text| DateTime::parse_from_rfc3339(text).unwrap();
    Staged {
        data: Some("data".into()),
        shown: OnStage {
            day: crate::stage::today(),
            meeting: Some(MeetingId("2026-11-24".to_owned())),
            page: 3,
            pages: 9,
            item: 3,
            topic: Topic::Departments,
            department: Some(DepartmentId::new("SOF")),
        },
        begun: at("2026-11-24T13:00:00+01:00"),
        turned: at("2026-11-24T13:12:30+01:00"),
    }
}

#[test]
fn what_is_told_is_what_is_read_until_it_is_taken_away() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().join("state");
    assert_eq!(Staged::load(&place), None);
    staged().save(&place);
    assert_eq!(Staged::load(&place), Some(staged()));
    let next = Staged { shown: OnStage { page: 4, ..staged().shown }, ..staged() };
    next.save(&place);
    assert_eq!(Staged::load(&place), Some(next));
    assert_eq!(fs::read_dir(&place).unwrap().count(), 1, "nothing half-written is left");
    clear(&place);
    assert_eq!(Staged::load(&place), None);
}

#[test]
fn what_cannot_be_read_is_not_there() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join(FILE), "(page: three").unwrap();
    assert_eq!(Staged::load(folder.path()), None);
    clear(folder.path());
    clear(folder.path());
}
