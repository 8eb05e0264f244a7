//! Staffing for programs.

use super::Choice;
use crate::cli::commands;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::export::json;
use crate::progress::needs::NeedState;
use crate::progress::staffing::{Fit, Holding, PostState, Posts, Row, Staffing};
use chrono::NaiveDate;
use serde::Serialize;

#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    project_phase: Option<u8>,
    roles: Vec<Role<'a>>,
    departments: Vec<Department<'a>>,
    overall: Sum,
    needs: Vec<json::NeedSaid<'a>>,
}

/// A role with its posts. The range is in per cent of a full post, null where the plan gives none.
#[derive(Serialize)]
pub(in crate::cli::commands) struct Role<'a> {
    role: &'a str,
    name: &'a str,
    from: Option<u8>,
    to: Option<u8>,
    period: Option<&'a str>,
    posts: Vec<Post<'a>>,
    sum: Sum,
}

#[derive(Serialize)]
struct Post<'a> {
    department: &'a str,
    expected: bool,
    holding: &'static str,
    share: Option<u8>,
    range: Option<&'static str>,
    since: Option<NaiveDate>,
    coming: bool,
    conflict: bool,
    name: Option<&'a str>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct Department<'a> {
    department: &'a str,
    sum: Sum,
}

/// A sum; shares are in per cent of a full post.
#[derive(Serialize)]
struct Sum {
    expected: u32,
    appointed: u32,
    vacant: u32,
    unsaid: u32,
    beyond: u32,
    share: u32,
    without_share: u32,
    planned_from: u32,
    planned_to: u32,
}

/// Writes the staffing as JSON.
pub(super) fn answer(
    context: &Context,
    choice: &Choice,
    staffing: &Staffing<'_>,
    needs: &[NeedState<'_>],
) -> Result<Answer, Failure> {
    let departments = context.plan.departments();
    let chosen = |at: &usize| choice.department.is_none_or(|it| it == *at);
    let rows = staffing.rows.iter().filter(|row| choice.role.as_ref().is_none_or(|role| *role == row.role.id));
    let whole = Whole {
        format: "lis-staff",
        version: json::VERSION,
        as_of: context.day,
        project_phase: staffing.phase,
        roles: rows.map(|row| role(context, row, &chosen)).collect(),
        departments: (0..departments.len())
            .filter(chosen)
            .map(|at| Department { department: departments[at].id.as_str(), sum: sum(staffing.departments[at]) })
            .collect(),
        overall: sum(staffing.overall),
        needs: needs.iter().map(|it| json::need(&context.plan, it)).collect(),
    };
    commands::json(context.lang, &whole)
}

/// Returns the roles of one department for programs.
pub(in crate::cli::commands) fn roles<'a>(
    context: &'a Context,
    staffing: &Staffing<'a>,
    department: usize,
) -> Vec<Role<'a>> {
    let rows = staffing.rows.iter().map(|row| role(context, row, &|at: &usize| *at == department));
    rows.filter(|role| !role.posts.is_empty()).collect()
}

fn role<'a>(context: &'a Context, row: &Row<'a>, chosen: &impl Fn(&usize) -> bool) -> Role<'a> {
    let departments = context.plan.departments();
    let there = |at: &usize| row.posts[*at].expected || row.posts[*at].post.is_some();
    Role {
        role: row.role.id.as_str(),
        name: &row.role.name,
        from: row.estimate.map(|it| it.from),
        to: row.estimate.map(|it| it.to),
        period: row.estimate.map(|it| it.period.as_str()),
        posts: (0..departments.len())
            .filter(chosen)
            .filter(there)
            .map(|at| post(departments[at].id.as_str(), row.posts[at]))
            .collect(),
        sum: sum(row.sum),
    }
}

fn post<'a>(department: &'a str, state: PostState<'a>) -> Post<'a> {
    Post {
        department,
        expected: state.expected,
        holding: match state.holding {
            Holding::Unsaid => "unsaid",
            Holding::Vacant => "vacant",
            Holding::Appointed => "appointed",
        },
        share: state.share,
        range: state.fit.map(|fit| match fit {
            Fit::Below => "below",
            Fit::Within => "within",
            Fit::Above => "above",
        }),
        since: state.post.map(|it| it.since),
        coming: state.coming.is_some(),
        conflict: state.conflict,
        name: state.post.and_then(|it| it.name.as_deref()),
        note: state.post.and_then(|it| it.note.as_deref()),
    }
}

fn sum(posts: Posts) -> Sum {
    Sum {
        expected: posts.expected,
        appointed: posts.appointed,
        vacant: posts.vacant,
        unsaid: posts.unsaid,
        beyond: posts.beyond,
        share: posts.share,
        without_share: posts.without_share,
        planned_from: posts.planned_from,
        planned_to: posts.planned_to,
    }
}
