//! The forecast for programs.

use super::Question;
use crate::cli::commands;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::export::json;
use crate::model::groups::GroupId;
use crate::progress::forecast::{Answer as Said, Outlook};
use crate::words::forecast::words;
use chrono::NaiveDate;
use serde::Serialize;

#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    by: Option<NaiveDate>,
    project_phase: Option<u8>,
    priority_phase: Option<String>,
    forecasts: Vec<Row<'a>>,
    method: &'static str,
}

/// One forecast. The department is null for all together; days are null where the outcome is not `range`, and the later
/// one also where it lies more than five years ahead. The chance is a number from 0 to 100, null where there is too little
/// to go by or no day was asked about. The pace is in cells that net become done per week.
#[derive(Serialize)]
pub(in crate::cli::commands) struct Row<'a> {
    department: Option<&'a str>,
    done: u32,
    of: u32,
    #[serde(skip_serializing_if = "json::is_zero")]
    disputed: u32,
    left: u32,
    outcome: &'static str,
    half_by: Option<NaiveDate>,
    likely_by: Option<NaiveDate>,
    chance: Option<u8>,
    per_week: f64,
    weeks: usize,
    weeks_with_changes: usize,
    weeks_left_out: usize,
}

/// Writes the forecast as JSON.
pub(super) fn answer(
    context: &Context,
    question: &Question,
    rows: &[(Option<usize>, &Outlook)],
) -> Result<Answer, Failure> {
    let (project_phase, priority_phase) = match question.group {
        Some(GroupId::Project(number)) => (Some(number), None),
        Some(GroupId::Priority(number)) => (None, Some(number.map_or("none".to_owned(), |it| it.to_string()))),
        Some(GroupId::Chapter(_)) | None => (None, None),
    };
    let department = |at: &Option<usize>| at.and_then(|at| context.plan.departments().get(at)).map(|it| it.id.as_str());
    let whole = Whole {
        format: "lis-forecast",
        version: json::VERSION,
        as_of: context.day,
        by: question.by,
        project_phase,
        priority_phase,
        forecasts: rows.iter().map(|(at, outlook)| row(department(at), outlook, question.by)).collect(),
        method: words(context.lang).method(),
    };
    commands::json(context.lang, &whole)
}

/// Returns a forecast for programs.
pub(in crate::cli::commands) fn row<'a>(
    department: Option<&'a str>,
    outlook: &Outlook,
    by: Option<NaiveDate>,
) -> Row<'a> {
    let (outcome, half_by, likely_by) = match outlook.answer {
        Said::Nothing => ("nothing", None, None),
        Said::Done => ("done", None, None),
        Said::TooLittle => ("too_little", None, None),
        Said::Never => ("not_at_this_pace", None, None),
        Said::Range { half, likely } => ("range", Some(half), likely),
    };
    Row {
        department,
        done: outlook.tally.done,
        of: outlook.tally.of,
        disputed: outlook.tally.disputed,
        left: outlook.left,
        outcome,
        half_by,
        likely_by,
        chance: by.and_then(|by| outlook.chance(by)),
        per_week: f64::from(outlook.basis.tenths) / 10.0,
        weeks: outlook.basis.weeks,
        weeks_with_changes: outlook.basis.changed,
        weeks_left_out: outlook.basis.left_out,
    }
}
