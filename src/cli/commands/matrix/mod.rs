//! `lis matrix`: deliverables × departments.

pub(super) mod choice;
mod text;

use crate::cli::args::Matrix;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::export::profile::Aggregates;
use crate::export::{json, phrase};
use crate::model::groups::{Group, GroupId};
use choice::Choice;
use chrono::NaiveDate;
use serde::Serialize;

/// Returns the matrix of what was chosen.
pub fn run(context: &Context, args: &Matrix) -> Result<Answer, Failure> {
    let choice = Choice::of(context, args)?;
    if args.json { json(context, &choice) } else { Ok(Answer::fine(text::text(context, &choice))) }
}

/// The matrix for programs: groups with the sums of what is chosen, and the deliverables in them.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    departments: Vec<&'a str>,
    groups: Vec<Sum<'a>>,
    deliverables: Vec<json::DeliverableState<'a>>,
    progress: json::Progress,
}

/// A group for programs.
#[derive(Serialize)]
struct Sum<'a> {
    kind: &'static str,
    number: Option<u8>,
    title: String,
    done: u32,
    of: u32,
    #[serde(skip_serializing_if = "json::is_zero")]
    disputed: u32,
    deliverables: Vec<&'a str>,
    groups: Vec<Sum<'a>>,
}

fn json(context: &Context, choice: &Choice) -> Result<Answer, Failure> {
    let snapshot = context.snapshot();
    let ids: Vec<&str> = choice.departments.iter().map(|&it| context.plan.departments()[it].id.as_str()).collect();
    let items = choice.groups.iter().flat_map(|group| &group.items);
    let deliverables = items.filter_map(|&item| json::deliverable(&snapshot, item)).map(|it| it.only(&ids)).collect();
    let whole = Whole {
        format: "lis-matrix",
        version: json::VERSION,
        as_of: context.day,
        groups: choice.groups.iter().map(|group| sum(context, &snapshot, choice, group)).collect(),
        departments: ids,
        deliverables,
        progress: json::progress(&Aggregates::all(&snapshot)),
    };
    super::json(context.lang, &whole)
}

fn sum<'a>(context: &'a Context, snapshot: &crate::export::Snapshot<'a>, choice: &Choice, group: &Group) -> Sum<'a> {
    let tally = choice.tally(snapshot, &group.items);
    let (kind, number) = match group.id {
        GroupId::Project(number) => ("project_phase", Some(number)),
        GroupId::Priority(number) => ("priority_phase", number),
        GroupId::Chapter(number) => ("chapter", Some(number)),
    };
    Sum {
        kind,
        number,
        title: phrase::group(context.lang, &context.plan, group.id),
        done: tally.done,
        of: tally.of,
        disputed: tally.disputed,
        deliverables: group.items.iter().map(|&item| context.plan.items()[item].id().as_str()).collect(),
        groups: group.groups.iter().map(|group| sum(context, snapshot, choice, group)).collect(),
    }
}
