//! Understands what was typed for ids, days, states and numbers; upper and lower case are alike, and a mistake is told
//! with what would have been right.

use super::outcome::Failure;
use crate::model::deliverable::Scope;
use crate::model::nearest::nearest;
use crate::model::organisation::Department;
use crate::model::plan::Plan;
use crate::model::role::Role;
use crate::model::state::State;
use crate::words::cli::words;
use crate::words::collate::fold;
use crate::words::date;
use crate::words::lang::Lang;
use crate::words::staffing;
use crate::words::state::{state_from, typable};
use chrono::NaiveDate;

/// Returns the place of a deliverable among the plan's items.
pub fn deliverable(lang: Lang, plan: &Plan, text: &str) -> Result<usize, Failure> {
    let ids = || plan.items().iter().map(|item| item.id().as_str());
    let found = ids().position(|id| id == text).or_else(|| ids().position(|id| fold(id) == fold(text)));
    found.ok_or_else(|| Failure::usage(words(lang).mistakes.unknown_deliverable(text, nearest(text, ids()))))
}

/// Returns the place of a department among the plan's departments, by its short or its full name.
pub fn department(lang: Lang, plan: &Plan, text: &str) -> Result<usize, Failure> {
    find_department(plan, text).ok_or_else(|| {
        let ids: Vec<&str> = plan.departments().iter().map(|department| department.id.as_str()).collect();
        let nearest = nearest(text, ids.iter().copied());
        Failure::usage(words(lang).mistakes.unknown_department(text, nearest, &ids.join(", ")))
    })
}

/// Returns the place of a department, if the text names one.
pub fn find_department(plan: &Plan, text: &str) -> Option<usize> {
    let text = fold(text);
    let named = |it: &Department| fold(it.id.as_str()) == text || fold(&it.name) == text;
    plan.departments().iter().position(named)
}

/// Returns a cell, as the places of its deliverable and its department; the department may be left out for what is done
/// once for all.
pub fn cell(lang: Lang, plan: &Plan, id: &str, department: Option<&str>) -> Result<(usize, usize), Failure> {
    let mistakes = words(lang).mistakes;
    let index = deliverable(lang, plan, id)?;
    let item = &plan.items()[index];
    let central = &plan.parts.organisation.central;
    let Some(text) = department else {
        let own = plan.column(central.as_str());
        let own = own.filter(|_| item.deliverable.scope == Scope::Central);
        let missing = || Failure::usage(mistakes.department_missing(item.id().as_str()));
        return Ok((index, own.ok_or_else(missing)?));
    };
    let column = self::department(lang, plan, text)?;
    let named = &plan.departments()[column].id;
    if !plan.concerns(item, named) {
        return Err(Failure::usage(mistakes.only_central(item.id().as_str(), central.as_str(), named.as_str())));
    }
    Ok((index, column))
}

/// Returns a role of the plan, by its id, its name or another name that the source has for it.
pub fn role<'a>(lang: Lang, plan: &'a Plan, text: &str) -> Result<&'a Role, Failure> {
    let roles = &plan.parts.roles.roles;
    let wanted = fold(text.trim());
    let names =
        |role: &'a Role| [role.id.as_str(), &role.name].into_iter().chain(role.aliases.iter().map(String::as_str));
    let exact = roles.iter().find(|role| names(role).any(|name| fold(name) == wanted));
    exact.ok_or_else(|| {
        let begun = roles.iter().flat_map(names).find(|name| wanted.len() > 2 && fold(name).starts_with(&wanted));
        let near = nearest(text, roles.iter().flat_map(names)).or(begun);
        Failure::usage(staffing::words(lang).unknown_role(text, near))
    })
}

/// Returns a state.
pub fn state(lang: Lang, text: &str) -> Result<State, Failure> {
    state_from(text).ok_or_else(|| Failure::usage(words(lang).mistakes.unknown_state(text, &states())))
}

/// Returns every state as it may be typed.
pub fn states() -> String {
    typable().join(", ")
}

/// Returns a day.
pub fn date(lang: Lang, text: &str) -> Result<NaiveDate, Failure> {
    date::day(text).ok_or_else(|| Failure::usage(words(lang).mistakes.not_a_date(text)))
}

/// Returns a whole number.
pub fn number(lang: Lang, text: &str) -> Result<usize, Failure> {
    text.trim().parse().map_err(|_| Failure::usage(words(lang).mistakes.not_a_number(text)))
}

/// Returns a number that one of `known` bears; `unknown` makes the sentence where none does.
pub fn known(text: &str, known: &[u8], unknown: impl Fn(&str, &str) -> String) -> Result<u8, Failure> {
    let number = text.trim().parse().ok().filter(|number| known.contains(number));
    number.ok_or_else(|| {
        let all: Vec<String> = known.iter().map(ToString::to_string).collect();
        Failure::usage(unknown(text, &all.join(", ")))
    })
}
