//! Which part of the matrix was asked for.

use crate::cli::args::{GroupName, Matrix};
use crate::cli::context::Context;
use crate::cli::outcome::Failure;
use crate::cli::values;
use crate::export::Snapshot;
use crate::model::groups::{Group, GroupId, Grouping, groups_on};
use crate::progress::tally::Tally;
use crate::words::collate::fold;

/// What was asked for.
#[derive(Debug, Clone)]
pub(in crate::cli::commands) struct Choice {
    /// The groups, the outermost only.
    pub(in crate::cli::commands) groups: Vec<Group>,
    /// The places of the departments.
    pub(in crate::cli::commands) departments: Vec<usize>,
}

impl Choice {
    /// Understands what was typed. Without a group, all of it is shown, the plan's deliverables first.
    pub(in crate::cli::commands) fn of(context: &Context, args: &Matrix) -> Result<Self, Failure> {
        let plan = &context.plan;
        let groups = match (&args.chapter, &args.phase, args.group) {
            (Some(chapter), _, _) => vec![chosen_chapter(context, chapter)?],
            (None, Some(phase), group) => vec![chosen_phase(context, phase, group)?],
            (None, None, Some(GroupName::Project)) => groups_on(plan, context.day, Grouping::Project),
            (None, None, Some(GroupName::Priority)) => groups_on(plan, context.day, Grouping::Priority),
            (None, None, None) => {
                [groups_on(plan, context.day, Grouping::Project), groups_on(plan, context.day, Grouping::Priority)]
                    .concat()
            }
        };
        let mut departments = Vec::new();
        for text in &args.department {
            let department = values::department(context.lang, plan, text)?;
            if !departments.contains(&department) {
                departments.push(department);
            }
        }
        if departments.is_empty() {
            departments = (0..plan.departments().len()).collect();
        }
        departments.sort_unstable();
        Ok(Self { groups, departments })
    }

    /// Sums some items over the departments that were asked for.
    pub(in crate::cli::commands) fn tally(&self, snapshot: &Snapshot<'_>, items: &[usize]) -> Tally {
        let mut tally = Tally::default();
        for &department in &self.departments {
            tally += snapshot.sheet.tally(items.iter().copied(), Some(department));
        }
        tally
    }
}

fn chosen_chapter(context: &Context, text: &str) -> Result<Group, Failure> {
    let chapters: Vec<Group> =
        groups_on(&context.plan, context.day, Grouping::Priority).into_iter().flat_map(|it| it.groups).collect();
    let number = |group: &Group| match group.id {
        GroupId::Chapter(number) => Some(number),
        GroupId::Project(_) | GroupId::Priority(_) => None,
    };
    let mut known: Vec<u8> = chapters.iter().filter_map(number).collect();
    known.sort_unstable();
    let mistakes = context.words().mistakes;
    let unknown = |text: &str, all: &str| mistakes.unknown_chapter(text, all);
    let chosen = values::known(text, &known, unknown)?;
    let found = chapters.into_iter().find(|group| number(group) == Some(chosen));
    found.ok_or_else(|| Failure::usage(unknown(text, "")))
}

/// Finds a phase. A number alone means a project phase; words for "none" mean the chapters without a priority phase.
fn chosen_phase(context: &Context, text: &str, group: Option<GroupName>) -> Result<Group, Failure> {
    let mistakes = context.words().mistakes;
    let unknown = |text: &str, all: &str| mistakes.unknown_phase(text, all);
    let none = matches!(fold(text).as_str(), "utan" | "none" | "ingen");
    let grouping = if none || group == Some(GroupName::Priority) { Grouping::Priority } else { Grouping::Project };
    let groups = groups_on(&context.plan, context.day, grouping);
    let number = |group: &Group| match group.id {
        GroupId::Project(number) | GroupId::Priority(Some(number)) => Some(number),
        GroupId::Priority(None) | GroupId::Chapter(_) => None,
    };
    let known: Vec<u8> = groups.iter().filter_map(number).collect();
    let chosen = if none { None } else { Some(values::known(text, &known, unknown)?) };
    let found = groups.into_iter().find(|group| number(group) == chosen);
    found.ok_or_else(|| Failure::usage(unknown(text, &known.iter().map(u8::to_string).collect::<Vec<_>>().join(", "))))
}
