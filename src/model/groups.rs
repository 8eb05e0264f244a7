//! How deliverables are grouped: the plan's by project phase, the guideline's by priority phase and chapter. The two
//! kinds of phase are never mixed.

use super::plan::Plan;
use chrono::NaiveDate;

/// Which of the two groupings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grouping {
    /// Deliverables of the plan by its dated phases.
    #[default]
    Project,
    /// Measures of the guideline by priority phase and chapter.
    Priority,
}

/// Names a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupId {
    /// A project phase, by number.
    Project(u8),
    /// A priority phase, by number; none for chapters that belong to no phase.
    Priority(Option<u8>),
    /// A chapter, by number.
    Chapter(u8),
}

/// A group of deliverables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Which group.
    pub id: GroupId,
    /// How deep it stands: 0 for a phase, 1 for a chapter in one.
    pub depth: u8,
    /// The deliverables in it and in all groups within, as places in [`Plan::items`].
    pub items: Vec<usize>,
    /// Groups within.
    pub groups: Vec<Group>,
}

/// Returns the groups of one grouping in the order of the source: priority phases and, within one, chapters as the plan
/// lists them; chapters without a phase last.
pub fn groups(plan: &Plan, grouping: Grouping) -> Vec<Group> {
    match grouping {
        Grouping::Project => project(plan),
        Grouping::Priority => priority(plan),
    }
}

/// Returns the groups of one grouping with those deliverables only that the plan has on this day.
pub fn groups_on(plan: &Plan, day: NaiveDate, grouping: Grouping) -> Vec<Group> {
    let mut groups = groups(plan, grouping);
    keep(&mut groups, &|item| plan.items().get(item).is_some_and(|item| item.deliverable.in_force(day)));
    groups
}

fn keep(groups: &mut [Group], there: &impl Fn(usize) -> bool) {
    for group in groups {
        group.items.retain(|item| there(*item));
        keep(&mut group.groups, there);
    }
}

fn project(plan: &Plan) -> Vec<Group> {
    let phases = plan.parts.roadmap.project_phases.iter();
    phases
        .map(|phase| Group {
            id: GroupId::Project(phase.number),
            depth: 0,
            items: matching(plan, |index| plan.items()[index].project_phase() == Some(phase.number)),
            groups: Vec::new(),
        })
        .collect()
}

fn priority(plan: &Plan) -> Vec<Group> {
    let guideline = &plan.parts.guideline;
    let mut phases: Vec<(Option<u8>, Vec<u8>)> = guideline
        .priority_phases
        .iter()
        .map(|phase| (Some(phase.number), phase.areas.iter().map(|area| area.chapter).collect()))
        .collect();
    let placed: Vec<u8> = phases.iter().flat_map(|(_, chapters)| chapters.iter().copied()).collect();
    let left = guideline.chapters.iter().map(|chapter| chapter.number).filter(|number| !placed.contains(number));
    let left: Vec<u8> = left.collect();
    if !left.is_empty() {
        phases.push((None, left));
    }
    phases.into_iter().map(|(number, chapters)| phase_group(plan, number, &chapters)).collect()
}

fn phase_group(plan: &Plan, number: Option<u8>, chapters: &[u8]) -> Group {
    let groups: Vec<Group> = chapters
        .iter()
        .map(|&chapter| Group {
            id: GroupId::Chapter(chapter),
            depth: 1,
            items: matching(plan, |index| plan.items()[index].chapter() == Some(chapter)),
            groups: Vec::new(),
        })
        .collect();
    let items = groups.iter().flat_map(|group| group.items.iter().copied()).collect();
    Group { id: GroupId::Priority(number), depth: 0, items, groups }
}

fn matching(plan: &Plan, belongs: impl Fn(usize) -> bool) -> Vec<usize> {
    (0..plan.items().len()).filter(|&index| belongs(index)).collect()
}
