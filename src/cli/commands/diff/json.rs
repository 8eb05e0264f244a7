//! What has changed, for programs.

use super::compared::Compared;
use super::{Found, Question};
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::export::json::{self, EntrySaid, Share};
use crate::model::due::DueScope;
use crate::model::id::{DeliverableId, DepartmentId};
use crate::progress::changes::{Difference, MaturityBasis, What};
use crate::words::state::condition_code;
use chrono::NaiveDate;
use serde::Serialize;

/// The whole answer.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    since: NaiveDate,
    until: NaiveDate,
    meeting: Option<&'a str>,
    department: Option<&'a str>,
    progress_before: Share,
    progress: Share,
    changes: Vec<ChangeTold<'a>>,
    late_arrivals: Vec<EntrySaid<'a>>,
}

/// One change. What does not belong to its kind is null; the values of `was` and `now` depend on the kind: a state, a
/// day, a number of points, a level, a share in per cent.
#[derive(Serialize)]
struct ChangeTold<'a> {
    kind: &'static str,
    on: NaiveDate,
    by: Option<&'a str>,
    at: Option<String>,
    deliverable: Option<&'a str>,
    department: Option<&'a str>,
    priority_phase: Option<u8>,
    role: Option<&'a str>,
    was: Value,
    now: Value,
}

/// What something was or is.
#[derive(Serialize)]
#[serde(untagged)]
enum Value {
    Nothing,
    Word(&'static str),
    Day(NaiveDate),
    Number(u16),
    Level(f32),
}

/// The answer about two snapshots.
#[derive(Serialize)]
struct OfFiles<'a> {
    format: &'static str,
    version: u16,
    files: [&'a str; 2],
    plan: &'a str,
    since: NaiveDate,
    until: NaiveDate,
    department: Option<&'a str>,
    progress_before: Share,
    progress: Share,
    remarks: &'a [String],
    changes: Vec<ChangeTold<'a>>,
}

pub(super) fn of_files(context: &Context, compared: &Compared) -> Result<Answer, Failure> {
    let Compared { was, now, .. } = compared;
    let [before, after] = compared.sums();
    let whole = OfFiles {
        format: "lis-diff",
        version: json::VERSION,
        files: [&was.file, &now.file],
        plan: &now.read.plan,
        since: was.read.seen.day,
        until: now.read.seen.day,
        department: compared.department.as_deref(),
        progress_before: before.into(),
        progress: after.into(),
        remarks: &compared.remarks,
        changes: compared.differences.iter().map(|it| change(&it.what, it.on, it.by.as_deref())).collect(),
    };
    crate::cli::commands::json(context.lang, &whole)
}

pub(super) fn answer(context: &Context, question: &Question, found: &Found) -> Result<Answer, Failure> {
    let department = question.department.and_then(|at| context.plan.departments().get(at));
    let whole = Whole {
        format: "lis-diff",
        version: json::VERSION,
        as_of: context.day,
        since: question.from,
        until: question.to,
        meeting: question.meeting.as_deref(),
        department: department.map(|it| it.id.as_str()),
        progress_before: found.was.into(),
        progress: found.now.into(),
        changes: found.differences.iter().map(told).collect(),
        late_arrivals: found.late_arrivals.iter().map(json::entry).collect(),
    };
    crate::cli::commands::json(context.lang, &whole)
}

fn told(it: &Difference) -> ChangeTold<'_> {
    let by = it.said.as_ref().map(|(by, _)| by.as_str());
    let at = it.said.as_ref().map(|(_, at)| at.to_rfc3339());
    ChangeTold { at, ..change(&it.what, it.on, by) }
}

fn change<'a>(what: &'a What, on: NaiveDate, by: Option<&'a str>) -> ChangeTold<'a> {
    let (was, now) = values(what);
    ChangeTold {
        kind: kind(what),
        on,
        by,
        at: None,
        deliverable: what.deliverable().map(DeliverableId::as_str),
        department: what.department().map(DepartmentId::as_str),
        priority_phase: match what {
            What::Due(DueScope::PriorityPhase(number), ..) => Some(*number),
            _ => None,
        },
        role: match what {
            What::Filled(post) | What::Vacated(post) | What::Share(post, ..) => Some(post.role.as_str()),
            _ => None,
        },
        was,
        now,
    }
}

fn kind(what: &What) -> &'static str {
    match what {
        What::Lost(..) => "lost",
        What::Stale(_) => "due_again",
        What::Expired(..) => "exception_expired",
        What::Withdrawn(_) => "exception_withdrawn",
        What::Conflict(_) => "conflict",
        What::Gained(..) => "gained",
        What::Settled(_) => "conflict_settled",
        What::Started(_) => "started",
        What::Points(..) => "points",
        What::Back(..) => "back",
        What::NotApplicable(..) => "not_applicable",
        What::Applicable(..) => "applicable",
        What::Granted(..) => "exception_granted",
        What::Renewed(..) => "exception_renewed",
        What::Due(_, None, _) => "due_set",
        What::Due(_, _, None) => "due_lifted",
        What::Due(..) => "due_moved",
        What::Filled(_) => "post_filled",
        What::Vacated(_) => "post_vacated",
        What::Share(..) => "post_share",
        What::Maturity(it) => match (it.basis, it.was < it.now) {
            (MaturityBasis::Assessed, true) => "maturity_assessed_raised",
            (MaturityBasis::Assessed, false) => "maturity_assessed_lowered",
            (MaturityBasis::Supported, true) => "maturity_supported_raised",
            (MaturityBasis::Supported, false) => "maturity_supported_lowered",
        },
        What::PlanGained(_) => "plan_gained",
        What::PlanLost(_) => "plan_lost",
    }
}

fn values(what: &What) -> (Value, Value) {
    let state = |condition| Value::Word(condition_code(condition));
    let day = |day: Option<NaiveDate>| day.map_or(Value::Nothing, Value::Day);
    let level = |level: Option<f32>| level.map_or(Value::Nothing, Value::Level);
    let share = |share: Option<u8>| share.map_or(Value::Nothing, |share| Value::Number(u16::from(share)));
    match what {
        What::Lost(_, now) => (Value::Word("done"), state(*now)),
        What::Stale(_) => (Value::Word("done"), Value::Word("due_again")),
        What::Gained(_, was) => (state(*was), Value::Word("done")),
        What::Started(_) => (Value::Word("not_started"), Value::Word("in_progress")),
        What::Back(_, was, now) => (state(*was), state(*now)),
        What::NotApplicable(_, was) => (state(*was), Value::Word("not_applicable")),
        What::Applicable(_, now) => (Value::Word("not_applicable"), state(*now)),
        What::Points(_, was, now, _) => (Value::Number(*was), Value::Number(*now)),
        What::Expired(_, until) => (Value::Day(*until), Value::Nothing),
        What::Granted(_, until) => (Value::Nothing, Value::Day(*until)),
        What::Renewed(_, was, now) => (Value::Day(*was), Value::Day(*now)),
        What::Due(_, was, now) => (day(*was), day(*now)),
        What::Share(_, was, now) => (share(*was), share(*now)),
        What::Maturity(it) => (level(it.was), level(it.now)),
        What::Withdrawn(_)
        | What::Conflict(_)
        | What::Settled(_)
        | What::Filled(_)
        | What::Vacated(_)
        | What::PlanGained(_)
        | What::PlanLost(_) => (Value::Nothing, Value::Nothing),
    }
}
