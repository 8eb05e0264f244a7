//! The styles and lists of a template: which of them are the ones that a document uses, and those that are added.

use super::flaw::Flaw;
use super::xml::{Edit, WORDS, Xml};
use crate::export::docx::looks::{Looks, Role};
use std::collections::BTreeSet;

/// How far a style is followed to those that it rests on.
const FAR: usize = 12;

/// Returns what the styles that a document uses are called in a template. What it lacks gets a name that nothing there
/// has. `list` is the number that a list of bullets would get.
pub(super) fn looks(xml: &Xml<'_>, list: u32) -> Looks {
    let mut taken: BTreeSet<String> = styles(xml).filter_map(|at| Some(id(xml, at)?.to_lowercase())).collect();
    let ids = Role::ALL.iter().map(|role| match named(xml, *role) {
        Some(at) => (id(xml, at).unwrap_or_default().to_owned(), false),
        None => (free(role.id(), &mut taken), true),
    });
    let ids: Vec<(String, bool)> = ids.collect();
    // Not every program says which style is the usual one; its name is the same everywhere.
    let usual = |kind: &str, wanted: &str| {
        let of = |at: &usize| is(xml, *at, kind);
        let told = styles(xml).filter(of).find(|at| xml.elements[*at].word("default").is_some_and(on));
        let called = || styles(xml).filter(of).find(|at| name(xml, *at).as_deref() == Some(wanted));
        told.or_else(called).and_then(|at| id(xml, at)).unwrap_or_default().to_owned()
    };
    let counted = named(xml, Role::Bullet).is_some_and(|at| counts(xml, at));
    Looks {
        ids,
        normal: usual("paragraph", "normal"),
        table: usual("table", "normal table"),
        list: (!counted).then_some(list),
    }
}

/// Returns the styles, in order.
fn styles<'a>(xml: &'a Xml<'_>) -> impl Iterator<Item = usize> + 'a {
    xml.inside(0).filter(|(_, element)| element.is("style")).map(|(at, _)| at)
}

fn id<'a>(xml: &'a Xml<'_>, at: usize) -> Option<&'a str> {
    xml.elements[at].word("styleId")
}

/// Returns the name of a style in lower case.
fn name(xml: &Xml<'_>, at: usize) -> Option<String> {
    Some(xml.child(at, "name")?.1.word("val")?.trim().to_lowercase())
}

/// Tells whether a style is of a kind. One that does not tell is of a paragraph.
fn is(xml: &Xml<'_>, at: usize, kind: &str) -> bool {
    xml.elements[at].word("type").unwrap_or("paragraph") == kind
}

/// Tells whether a switch is on.
fn on(value: &str) -> bool {
    matches!(value, "1" | "true" | "on")
}

/// Returns the style of a role: by the first of its names that there is.
fn named(xml: &Xml<'_>, role: Role) -> Option<usize> {
    let has = |wanted: &str| {
        let fits = |at: &usize| is(xml, *at, role.kind()) && id(xml, *at).is_some_and(|id| !id.is_empty());
        styles(xml).filter(fits).find(|at| name(xml, *at).as_deref() == Some(wanted))
    };
    role.names().iter().find_map(|wanted| has(wanted))
}

/// Tells whether a style, or one that it rests on, makes its paragraphs items of a list.
fn counts(xml: &Xml<'_>, at: usize) -> bool {
    let mut at = Some(at);
    for _ in 0..FAR {
        let Some(style) = at else { return false };
        if xml.child(style, "pPr").is_some_and(|(inner, _)| xml.child(inner, "numPr").is_some()) {
            return true;
        }
        let below = xml.child(style, "basedOn").and_then(|(_, it)| it.word("val"));
        at = below.and_then(|below| styles(xml).find(|at| id(xml, *at) == Some(below)));
    }
    false
}

/// Returns an id that is not taken, and takes it.
fn free(id: &str, taken: &mut BTreeSet<String>) -> String {
    let mut free = id.to_owned();
    while !taken.insert(free.to_lowercase()) {
        free.insert_str(0, "Lis");
    }
    free
}

/// Returns the number that the next list gets, and the one that its form gets.
pub(super) fn next(xml: &Xml<'_>) -> (u32, u32) {
    let most = |local: &str, key: &str| {
        let numbers = xml.inside(0).filter(|(_, it)| it.is(local)).filter_map(|(_, it)| it.word(key)?.parse().ok());
        numbers.max().map_or(1, |most: u32| most.saturating_add(1))
    };
    (most("num", "numId"), most("abstractNum", "abstractNumId"))
}

/// Returns what adds a list of bullets: its form behind the other forms, and itself behind the other lists.
pub(super) fn list(xml: &Xml<'_>, form: &str, list: &str) -> Vec<Edit> {
    let last = |local: &str| xml.inside(0).filter(|(_, it)| it.is(local)).last();
    let behind = |local: &str| last(local).map(|(_, it)| it.whole.end);
    let first = xml.inside(0).find(|(_, it)| it.is("num")).map(|(_, it)| it.whole.start);
    let put = |at: usize, text: &str| Edit { at: at..at, text: text.to_owned() };
    match (behind("abstractNum").or(first), behind("num")) {
        (Some(form_at), Some(list_at)) => vec![put(form_at, form), put(list_at, list)],
        (Some(form_at), None) => vec![put(form_at, &format!("{form}{list}"))],
        (None, _) => vec![xml.append(0, &format!("{form}{list}"))],
    }
}

/// Fails unless `w` names the words of a document in a part, so that something can be put into it.
pub(super) fn usual(part: &str, xml: &Xml<'_>) -> Result<(), Flaw> {
    let root = xml.root();
    let named = root.name.starts_with("w:") && root.space == super::xml::Space::Words;
    let declared = root.attribute(super::xml::Space::Declares, "w") == Some(WORDS);
    if named && declared { Ok(()) } else { Err(Flaw::Foreign(part.to_owned())) }
}
