//! A department's page for programs.

use super::Of;
use crate::cli::commands::{self, exception, forecast, late, maturity, staff};
use crate::cli::outcome::{Answer, Failure};
use crate::export::{json, phrase};
use crate::model::groups::{Group, GroupId};
use crate::progress::maturity::Staircase;
use crate::progress::waiting::Web;
use chrono::NaiveDate;
use serde::Serialize;

/// The page. The objects in it are those of `lis forecast`, `lis late`, `lis exception list`, `lis staff` and `lis
/// maturity`; the deliverables are those of a snapshot, with the states of this department alone.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    department: Name<'a>,
    done: u32,
    of: u32,
    #[serde(skip_serializing_if = "json::is_zero")]
    disputed: u32,
    in_progress: u32,
    due_again: u32,
    exceptions_holding: u32,
    not_applicable: u32,
    conflicts: u32,
    forecast: Option<forecast::Row<'a>>,
    late: Vec<late::One<'a>>,
    soon: Vec<late::One<'a>>,
    exceptions: Vec<exception::list::One<'a>>,
    roles: Vec<staff::Role<'a>>,
    maturity: Option<maturity::Standing<'a>>,
    phases: Vec<Phase<'a>>,
    deliverables: Vec<json::DeliverableState<'a>>,
}

#[derive(Serialize)]
struct Name<'a> {
    id: &'a str,
    name: &'a str,
    committees: &'a [String],
}

/// A phase with the deliverables in it; its number is null for chapters without a priority phase.
#[derive(Serialize)]
struct Phase<'a> {
    kind: &'static str,
    number: Option<u8>,
    title: String,
    done: u32,
    of: u32,
    #[serde(skip_serializing_if = "json::is_zero")]
    disputed: u32,
    deliverables: Vec<&'a str>,
}

/// Writes the page as JSON.
pub(super) fn answer(of: &Of<'_>) -> Result<Answer, Failure> {
    let (context, tally) = (of.context, of.tally);
    let department = &context.plan.departments()[of.column];
    let id = department.id.as_str();
    let staircase = Staircase::of(&context.plan, &context.board, &of.snapshot.sheet);
    let footing = staircase.footing(Some(of.column)).filter(|_| !staircase.levels.is_empty());
    let items = of.groups.iter().flat_map(|group| &group.items);
    let web = Web::of(&context.plan, &of.snapshot.sheet);
    let pressing = |rows: &[late::Row]| rows.iter().map(|it| late::one(context, (&of.snapshot, &web), it)).collect();
    let whole = Whole {
        format: "lis-department",
        version: json::VERSION,
        as_of: context.day,
        department: Name { id, name: &department.name, committees: &department.committees },
        done: tally.done,
        of: tally.of,
        disputed: tally.disputed,
        in_progress: tally.in_progress,
        due_again: tally.due_again,
        exceptions_holding: tally.exceptions,
        not_applicable: tally.not_applicable,
        conflicts: tally.conflicts,
        forecast: of.outlook.as_ref().map(|it| forecast::row(Some(id), it, None)),
        late: pressing(&of.late),
        soon: pressing(&of.soon),
        exceptions: of.exceptions.iter().map(|held| exception::list::one(context, held)).collect(),
        roles: staff::roles(context, &of.staffing, of.column),
        maturity: footing.map(|it| maturity::standing(context, Some(id), it)),
        phases: of.groups.iter().map(|group| phase(of, group)).collect(),
        deliverables: items
            .filter_map(|&item| json::deliverable(&of.snapshot, item))
            .map(|it| it.only(&[id]))
            .collect(),
    };
    commands::json(context.lang, &whole)
}

fn phase<'a>(of: &Of<'a>, group: &Group) -> Phase<'a> {
    let plan = &of.context.plan;
    let (kind, number) = match group.id {
        GroupId::Project(number) => ("project_phase", Some(number)),
        GroupId::Priority(number) => ("priority_phase", number),
        GroupId::Chapter(number) => ("chapter", Some(number)),
    };
    let tally = of.snapshot.sheet.tally(group.items.iter().copied(), Some(of.column));
    Phase {
        kind,
        number,
        title: phrase::group(of.context.lang, plan, group.id),
        done: tally.done,
        of: tally.of,
        disputed: tally.disputed,
        deliverables: group.items.iter().map(|&item| plan.items()[item].id().as_str()).collect(),
    }
}
