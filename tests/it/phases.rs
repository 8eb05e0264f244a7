//! Phases: where a day lies among them, how long the plan is in force, and which deliverables stand in which.

use crate::office::LILLA;
use crate::support_record::date;
use lis::model::groups::{Group, GroupId, Grouping, groups};
use lis::model::plan::Plan;
use lis::model::roadmap::Roadmap;
use lis::progress::schedule::{Position, Validity, position, validity};
use lis::store::plan_file::{PlanSource, load};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use rstest::rstest;

fn shipped() -> Plan {
    load(&PlanSource::Embedded, false).unwrap()
}

/// Returns a position in a few words: where, the numbers of the phases, and the days.
fn told(roadmap: &Roadmap, day: &str) -> String {
    match position(roadmap, date(day)) {
        Position::Before { first, days } => format!("before {} by {days}", first.number),
        Position::In { phase, days_left: Some(days) } => format!("in {}, {days} left", phase.number),
        Position::In { phase, days_left: None } => format!("in {}, going on", phase.number),
        Position::Gap { after, before, days } => format!("between {} and {}, {days} left", after.number, before.number),
        Position::After { last, days } => format!("after {} by {days}", last.number),
        Position::Nowhere => "nowhere".to_owned(),
    }
}

#[rstest]
#[case("2021-12-12", "before 1 by 1")]
#[case("2020-12-13", "before 1 by 365")]
#[case("2021-12-13", "in 1, 365 left")]
#[case("2022-12-12", "in 1, 1 left")]
#[case("2022-12-13", "in 1, 0 left")]
#[case("2022-12-14", "between 1 and 2, 18 left")]
#[case("2022-12-31", "between 1 and 2, 1 left")]
#[case("2023-01-01", "in 2, 304 left")]
#[case("2023-11-01", "in 2, 0 left")]
#[case("2023-11-02", "between 2 and 3, 60 left")]
#[case("2023-12-31", "between 2 and 3, 1 left")]
#[case("2024-01-01", "in 3, 365 left")]
#[case("2024-02-29", "in 3, 306 left")]
#[case("2024-12-31", "in 3, 0 left")]
#[case("2025-01-01", "in 4, going on")]
#[case("2099-12-31", "in 4, going on")]
fn a_day_lies_in_a_phase_or_between_two(#[case] day: &str, #[case] expected: &str) {
    assert_eq!(told(&shipped().parts.roadmap, day), expected);
}

#[test]
fn a_plan_may_end_overlap_or_have_no_phases() {
    let mut roadmap = shipped().parts.roadmap;
    roadmap.project_phases[3].ends = Some(date("2025-12-31"));
    assert_eq!(told(&roadmap, "2025-12-31"), "in 4, 0 left");
    assert_eq!(told(&roadmap, "2026-01-10"), "after 4 by 10");
    roadmap.project_phases[1].starts = date("2022-12-01");
    assert_eq!(told(&roadmap, "2022-11-30"), "in 1, 13 left");
    assert_eq!(told(&roadmap, "2022-12-05"), "in 2, 331 left", "of two that overlap, the one begun last");
    roadmap.project_phases.clear();
    assert_eq!(told(&roadmap, "2022-12-05"), "nowhere");
}

#[rstest]
#[case("2021-12-12", Validity::NotYet(1))]
#[case("2021-12-13", Validity::Running(1479))]
#[case("2025-12-30", Validity::Running(1))]
#[case("2025-12-31", Validity::Running(0))]
#[case("2026-01-01", Validity::Expired(1))]
#[case("2026-11-24", Validity::Expired(328))]
fn a_plan_is_in_force_on_its_last_day_and_not_the_day_after(#[case] day: &str, #[case] expected: Validity) {
    assert_eq!(validity(&shipped().parts.roadmap, date(day)), expected);
}

proptest! {
    #[test]
    fn every_day_has_one_place_and_no_number_of_days_is_negative(days in 0..4000_u64) {
        let roadmap = shipped().parts.roadmap;
        let day = date("2020-01-01") + chrono::Days::new(days);
        let inside = roadmap.project_phases.iter().find(|it| it.starts <= day && it.ends.is_none_or(|end| day <= end));
        match position(&roadmap, day) {
            Position::In { phase, days_left } => {
                prop_assert_eq!(Some(phase), inside);
                prop_assert!(days_left.is_none_or(|left| left >= 0));
            }
            Position::Before { days, .. } | Position::Gap { days, .. } | Position::After { days, .. } => {
                prop_assert!(inside.is_none() && days > 0);
            }
            Position::Nowhere => prop_assert!(false, "there are phases"),
        }
    }
}

fn chapters(group: &Group) -> Vec<u8> {
    let number = |inner: &Group| match inner.id {
        GroupId::Chapter(number) => number,
        GroupId::Project(_) | GroupId::Priority(_) => 0,
    };
    group.groups.iter().map(number).collect()
}

#[test]
fn priority_phases_hold_their_chapters_in_the_order_of_the_plan_and_the_rest_come_last() {
    let phases = groups(&shipped(), Grouping::Priority);
    let told: Vec<(GroupId, Vec<u8>)> = phases.iter().map(|phase| (phase.id, chapters(phase))).collect();
    let expected = [
        (Some(1), vec![7, 6, 8, 17]),
        (Some(2), vec![16, 15, 10]),
        (Some(3), vec![18, 13, 14]),
        (Some(4), vec![12, 11]),
        (Some(5), vec![19, 5]),
        (None, vec![1, 4, 9]),
    ];
    assert_eq!(told, expected.map(|(number, chapters)| (GroupId::Priority(number), chapters)));
}

#[test]
fn project_phases_hold_the_deliverables_of_the_plan_and_no_groups() {
    let phases = groups(&shipped(), Grouping::Project);
    assert_eq!(phases.iter().map(|phase| phase.id).collect::<Vec<_>>(), [1, 2, 3, 4].map(GroupId::Project));
    assert!(phases.iter().all(|phase| phase.groups.is_empty() && phase.depth == 0 && !phase.items.is_empty()));
}

#[test]
fn every_deliverable_stands_in_one_group_of_one_grouping() {
    for plan in [shipped(), load(&PlanSource::Folder(LILLA.into()), false).unwrap()] {
        let both = [groups(&plan, Grouping::Project), groups(&plan, Grouping::Priority)];
        let mut items: Vec<usize> = both.iter().flatten().flat_map(|group| group.items.iter().copied()).collect();
        items.sort_unstable();
        assert_eq!(items, (0..plan.items().len()).collect::<Vec<_>>());
        for phase in &both[1] {
            let within: Vec<usize> = phase.groups.iter().flat_map(|inner| inner.items.iter().copied()).collect();
            assert_eq!(phase.items, within);
            assert!(phase.groups.iter().all(|inner| inner.depth == 1 && inner.groups.is_empty()));
        }
        for (index, item) in plan.items().iter().enumerate() {
            let found = both[1].iter().find(|phase| phase.items.contains(&index)).map(|phase| phase.id);
            assert_eq!(found, item.chapter().map(|_| GroupId::Priority(item.priority_phase())), "{}", item.id());
        }
    }
}

#[test]
fn no_phase_stands_last_only_where_a_chapter_is_without_one() {
    let mut parts = load(&PlanSource::Folder(LILLA.into()), false).unwrap().parts;
    parts.guideline.chapters.retain(|chapter| chapter.number != 4);
    let phases = groups(&Plan::new(parts), Grouping::Priority);
    assert_eq!(phases.iter().map(|phase| phase.id).collect::<Vec<_>>(), [Some(1), Some(2)].map(GroupId::Priority));
}
