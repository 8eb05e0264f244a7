//! `lis maturity`: the level that the deliverables support beside the one that people have assessed, and what is missing
//! for the next step; and assessing.

mod json;
mod said;
mod text;

pub(super) use json::{Standing, standing};
pub use said::{assess, withdraw};
pub(super) use text::footing;

use crate::cli::args::Maturity;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::values;
use crate::progress::maturity::Staircase;
use crate::words::collate::fold;

/// Whose maturity it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// Everybody's.
    All,
    /// The municipality's.
    Municipality,
    /// A department's, by its place in the plan.
    Department(usize),
}

impl Whose {
    /// Returns the department, where it is about one.
    fn department(self) -> Option<usize> {
        match self {
            Self::Department(at) => Some(at),
            Self::All | Self::Municipality => None,
        }
    }
}

/// Returns the staircase, or where one department stands on it.
pub fn run(context: &Context, args: &Maturity) -> Result<Answer, Failure> {
    let whose = args.department.as_deref().map_or(Ok(Whose::All), |text| whose(context, text))?;
    let snapshot = context.snapshot();
    let staircase = Staircase::of(&context.plan, &context.board, &snapshot.sheet);
    if args.json { json::answer(context, &staircase, whose) } else { Ok(text::answer(context, &staircase, whose)) }
}

/// Understands whose maturity it is about: a department's or the municipality's.
fn whose(context: &Context, text: &str) -> Result<Whose, Failure> {
    let found = values::find_department(&context.plan, text);
    let all = matches!(fold(text.trim()).as_str(), "kommunen" | "kommun" | "municipality" | "the municipality");
    match found {
        None if all => Ok(Whose::Municipality),
        None => values::department(context.lang, &context.plan, text).map(Whose::Department),
        Some(at) => Ok(Whose::Department(at)),
    }
}
