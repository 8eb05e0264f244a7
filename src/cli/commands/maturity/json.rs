//! The staircase for programs.

use super::Whose;
use crate::cli::commands;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::export::json;
use crate::progress::maturity::{Footing, Rung, Staircase};
use crate::progress::proof::Proof;
use chrono::NaiveDate;
use serde::Serialize;

#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    start: f32,
    target: f32,
    levels: Vec<Level<'a>>,
    footings: Vec<Standing<'a>>,
}

#[derive(Serialize)]
struct Level<'a> {
    level: u8,
    name: &'a str,
}

/// Where somebody stands. The department is null for the municipality; levels are in whole or half steps; `to_go` is how
/// many criteria it takes to the next half or whole step, null where no ticks lead there.
#[derive(Serialize)]
pub(in crate::cli::commands) struct Standing<'a> {
    department: Option<&'a str>,
    supported: f32,
    assessed: Option<Assessed<'a>>,
    conflict: bool,
    to_go: Option<usize>,
    next: Option<Next<'a>>,
}

#[derive(Serialize)]
struct Assessed<'a> {
    level: f32,
    on: NaiveDate,
    by: &'a str,
    motive: &'a str,
}

#[derive(Serialize)]
struct Next<'a> {
    level: u8,
    proved: usize,
    provable: usize,
    criteria: Vec<Criterion<'a>>,
}

#[derive(Serialize)]
struct Criterion<'a> {
    text: &'a str,
    proof: &'static str,
    missing: Vec<json::MissingDeliverable<'a>>,
}

/// Writes the staircase as JSON: everybody on it, or the one that was asked for.
pub(super) fn answer(context: &Context, staircase: &Staircase<'_>, whose: Whose) -> Result<Answer, Failure> {
    let departments = staircase.departments.iter().enumerate().map(|(at, (id, it))| (Some(at), Some(id.as_str()), it));
    let all = departments.chain([(None, None, &staircase.municipality)]);
    let chosen = all.filter(|(at, ..)| whose == Whose::All || whose.department() == *at);
    let whole = Whole {
        format: "lis-maturity",
        version: json::VERSION,
        as_of: context.day,
        start: staircase.start.level(),
        target: staircase.target.level(),
        levels: staircase.levels.iter().map(|it| Level { level: it.number, name: &it.name }).collect(),
        footings: chosen.map(|(_, id, footing)| standing(context, id, footing)).collect(),
    };
    commands::json(context.lang, &whole)
}

/// Returns where somebody stands, for programs.
pub(in crate::cli::commands) fn standing<'a>(
    context: &'a Context,
    department: Option<&'a str>,
    footing: &'a Footing<'_>,
) -> Standing<'a> {
    Standing {
        department,
        supported: footing.supported.level(),
        assessed: footing.assessed.map(|(it, head)| Assessed {
            level: it.level.level(),
            on: it.on,
            by: &head.by,
            motive: &it.motive,
        }),
        conflict: footing.conflict,
        to_go: footing.to_go(),
        next: footing.next().map(|rung| next(context, rung)),
    }
}

fn next<'a>(context: &'a Context, rung: &'a Rung<'_>) -> Next<'a> {
    let (proved, provable) = rung.proved();
    let criteria = rung.criteria.iter().map(|(criterion, proof)| Criterion {
        text: &criterion.text,
        proof: match proof {
            Proof::Holds => "holds",
            Proof::Misses(_) => "misses",
            Proof::Judged => "judged",
        },
        missing: json::missing(&context.plan, proof.missing()),
    });
    Next { level: rung.level.number, proved, provable, criteria: criteria.collect() }
}
