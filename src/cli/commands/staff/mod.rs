//! `lis staff`: who holds which role where, against what the plan reckons with; and saying so.

mod json;
mod said;
mod text;

pub(super) use json::{Role, roles};
pub use said::{clear, set};

use crate::cli::args::Staff;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::values;
use crate::model::id::RoleId;
use crate::progress::needs::{NeedState, needs};
use crate::progress::staffing::Staffing;

/// What was asked for: a department by its place, a role; all where none is named.
struct Choice {
    department: Option<usize>,
    role: Option<RoleId>,
}

/// Returns the staffing.
pub fn run(context: &Context, args: &Staff) -> Result<Answer, Failure> {
    let department = args.department.as_deref().map(|text| values::department(context.lang, &context.plan, text));
    let role = args
        .role
        .as_deref()
        .map(|text| values::role(context.lang, &context.plan, text))
        .transpose()?
        .map(|role| role.id.clone());
    let choice = Choice { department: department.transpose()?, role };
    let staffing = Staffing::of(&context.plan, &context.board, context.day);
    let snapshot = context.snapshot();
    let needs: Vec<NeedState<'_>> = needs(&context.plan, &snapshot.sheet, &staffing);
    if args.json {
        return json::answer(context, &choice, &staffing, &needs);
    }
    Ok(text::answer(context, &choice, &staffing, &needs))
}
