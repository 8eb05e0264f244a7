//! `lis staff`: who holds which role where, against what the plan reckons with; and saying so.

mod json;
mod said;
mod text;

pub use said::{clear, set};

use crate::cli::args::Staff;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::values;
use crate::model::id::RoleId;
use crate::model::nearest::nearest;
use crate::model::role::Role;
use crate::progress::needs::{NeedState, needs};
use crate::progress::staffing::Staffing;
use crate::words::collate::fold;
use crate::words::staffing::words;

/// What was asked for: a department by its place, a role; all where none is named.
struct Choice {
    department: Option<usize>,
    role: Option<RoleId>,
}

/// Returns the staffing.
pub fn run(context: &Context, args: &Staff) -> Result<Answer, Failure> {
    let department = args.department.as_deref().map(|text| values::department(context.lang, &context.plan, text));
    let role = args.role.as_deref().map(|text| role(context, text)).transpose()?.map(|role| role.id.clone());
    let choice = Choice { department: department.transpose()?, role };
    let staffing = Staffing::of(&context.plan, &context.board, context.day);
    let snapshot = context.snapshot();
    let needs: Vec<NeedState<'_>> = needs(&context.plan, &snapshot.sheet, &staffing);
    if args.json {
        return json::answer(context, &choice, &staffing, &needs);
    }
    Ok(text::answer(context, &choice, &staffing, &needs))
}

/// Finds a role by its id, its name or another name that the source has for it.
fn role<'a>(context: &'a Context, text: &str) -> Result<&'a Role, Failure> {
    let roles = &context.plan.parts.roles.roles;
    let wanted = fold(text.trim());
    let names =
        |role: &'a Role| [role.id.as_str(), &role.name].into_iter().chain(role.aliases.iter().map(String::as_str));
    let exact = roles.iter().find(|role| names(role).any(|name| fold(name) == wanted));
    exact.ok_or_else(|| {
        let begun = roles.iter().flat_map(names).find(|name| wanted.len() > 2 && fold(name).starts_with(&wanted));
        let near = nearest(text, roles.iter().flat_map(names)).or(begun);
        Failure::usage((words(context.lang).unknown_role)(text, near))
    })
}
