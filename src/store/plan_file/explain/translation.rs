//! Faults that only the English of a plan has: a translation that makes of a sound plan one that is not, such as an empty
//! text or a translated id.

use super::super::english::translated;
use super::super::parse;
use super::File;
use super::spot;
use super::tree::{Node, NodeKind, Tree};
use crate::model::check::check;
use crate::model::fault::{Part, Problem};
use crate::model::plan::Parts;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// Adds the faults to the files with the English, which stand after the eight parts.
pub(super) fn explain(files: &mut [File<'_>]) {
    let Some(parts) = parts(files) else { return };
    for fault in check(&parts) {
        let part = fault.place.part;
        let original = &files[part as usize];
        let found = spot::find(&original.tree, &fault.place).span;
        let said = super::super::escape::said(original.tree.at(&found));
        let companion = files.iter().skip(Part::ALL.len()).position(|file| file.source.part == part);
        let at = companion.map(|at| at + Part::ALL.len());
        let token = fault.place.token.as_deref();
        let translation = at.and_then(|at| translation_of(&files[at].tree, &said, token));
        match (at, translation) {
            (Some(at), Some(span)) => files[at].faults.push((span, fault)),
            _ => files[part as usize].faults.push((found, fault)),
        }
    }
}

fn parts(files: &mut [File<'_>]) -> Option<Parts> {
    Some(Parts {
        roadmap: part(files, Part::Roadmap)?,
        guideline: part(files, Part::Guideline)?,
        organisation: part(files, Part::Organisation)?,
        roles: part(files, Part::Roles)?,
        maturity: part(files, Part::Maturity)?,
        benefits: part(files, Part::Benefits)?,
        crosswalk: part(files, Part::Crosswalk)?,
        agenda: part(files, Part::Agenda)?,
    })
}

/// Reads a part in English; where that fails, the file with the English is at fault as a whole.
fn part<T: DeserializeOwned>(files: &mut [File<'_>], part: Part) -> Option<T> {
    let text = files[part as usize].tree.text;
    let Some(companion) = files.iter_mut().skip(Part::ALL.len()).find(|file| file.source.part == part) else {
        return parse(text).ok();
    };
    let words = parse(companion.tree.text).ok()?;
    parse(&translated(text, &words))
        .map_err(|error| companion.add(0..0, Problem::Syntax { reader: error.code.to_string() }))
        .ok()
}

/// Returns the place of the English of a text, or of the English that stands where the fault is.
fn translation_of(companion: &Tree<'_>, swedish: &str, english: Option<&str>) -> Option<Range<usize>> {
    let NodeKind::Map(pairs) = &companion.root.kind else { return None };
    let by_english = |it: &&(Node, Node)| english.is_some_and(|english| companion.said(&it.1) == english);
    let by_swedish = |it: &&(Node, Node)| companion.said(&it.0) == swedish;
    let (_, found) = pairs.iter().find(by_english).or_else(|| pairs.iter().find(by_swedish))?;
    Some(found.span.clone())
}
