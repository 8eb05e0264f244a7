//! Roles, departments and deliverables in a text field, several with a comma between them. Each is found by its id, or by
//! the beginning of its name; while one is being written, what it may become is told.

use super::judged::Remark;
use crate::app::state::App;
use crate::model::id::{DeliverableId, DepartmentId, RoleId};
use crate::words::collate::fold;
use crate::words::walkthrough::words;

/// How many of what a text may become are told.
const TOLD: usize = 6;

/// What a field names.
pub(super) struct Named<T> {
    /// What was found.
    pub(super) found: Vec<T>,
    /// What is to be said of it.
    pub(super) remark: Option<Remark>,
    /// Whether all that is written was found.
    pub(super) whole: bool,
}

/// Something that can be named.
struct Known<'a, T> {
    id: &'a T,
    short: &'a str,
    name: &'a str,
    /// What is told once it is found.
    told: &'a str,
}

/// Returns the roles that a field names.
pub(super) fn roles(app: &App, field: usize, text: &str) -> Named<RoleId> {
    let all = app.plan.parts.roles.roles.iter();
    let all = all.map(|it| Known { id: &it.id, short: it.id.as_str(), name: &it.name, told: &it.name });
    find(app, field, text, &all.collect::<Vec<_>>())
}

/// Returns the departments that a field names.
pub(super) fn departments(app: &App, field: usize, text: &str) -> Named<DepartmentId> {
    let all = app.plan.departments().iter();
    let all = all.map(|it| Known { id: &it.id, short: it.id.as_str(), name: &it.name, told: &it.name });
    find(app, field, text, &all.collect::<Vec<_>>())
}

/// Returns the deliverables that a field names.
pub(super) fn deliverables(app: &App, field: usize, text: &str) -> Named<DeliverableId> {
    let all = app.plan.items().iter().map(|it| (it.id(), it.deliverable.title.as_str()));
    let all = all.map(|(id, name)| Known { id, short: id.as_str(), name, told: name });
    find(app, field, text, &all.collect::<Vec<_>>())
}

fn find<T: Clone + PartialEq>(app: &App, field: usize, text: &str, all: &[Known<'_, T>]) -> Named<T> {
    let words = words(app.lang);
    let mut named = Named { found: Vec::new(), remark: None, whole: true };
    let mut told: Vec<&str> = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let wanted = fold(part);
        let exact = all.iter().find(|it| fold(it.short) == wanted || fold(it.name) == wanted);
        let near: Vec<&Known<'_, T>> = all.iter().filter(|it| begins(it, &wanted)).collect();
        let found = exact.or(if let [only] = near.as_slice() { Some(only) } else { None });
        let Some(it) = found else {
            named.whole = false;
            named.remark = Some(if near.is_empty() {
                Remark::wrong(field, words.unknown(part))
            } else {
                Remark::hint(field, list(near.iter().map(|it| it.name)))
            });
            return named;
        };
        if !named.found.contains(it.id) {
            named.found.push(it.id.clone());
            told.push(it.told);
        }
    }
    named.remark = (!told.is_empty()).then(|| Remark::hint(field, told.join(", ")));
    named
}

fn begins<T>(it: &Known<'_, T>, wanted: &str) -> bool {
    let name = fold(it.name);
    fold(it.short).starts_with(wanted) || name.starts_with(wanted) || name.contains(&format!(" {wanted}"))
}

/// Returns the first of several names, with an ellipsis where there are more.
pub(super) fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    let more = if names.len() > TOLD { ", …" } else { "" };
    format!("{}{more}", names.iter().take(TOLD).copied().collect::<Vec<_>>().join(", "))
}
