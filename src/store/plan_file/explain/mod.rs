//! The slow way through a plan, taken only when something is wrong with it: finds everything that is, in all files at
//! once, each with its exact place.

mod access;
mod consequence;
mod cursor;
mod fields;
mod grammar;
mod halt;
mod number;
mod reader;
mod spot;
mod stand_in;
mod translation;
mod tree;
mod value;

use super::parse;
use super::safety::unsafe_characters;
use super::source::Source;
use crate::model::check::check;
use crate::model::fault::{Fault, Place, Problem};
use crate::model::plan::Parts;
use crate::store::diagnostic::{Diagnostic, Sheet};
use consequence::Losses;
use reader::Lost;
use ron::error::SpannedError;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::ops::Range;
use tree::{Entry, Node, NodeKind, Tree};

/// How many faults of one file are told; somebody who has more has opened the wrong file.
const FAULTS: usize = 200;

/// Returns all faults of a plan, in the order of its files and of the places in each. `companions` are the files with
/// its English, where that was asked for.
pub(super) fn explain(sources: &[Source; 8], companions: &[Source]) -> Vec<Diagnostic> {
    let mut files: Vec<File<'_>> = sources.iter().map(File::new).collect();
    let mut losses = Losses::default();
    if let [roadmap, guideline, organisation, roles, maturity, benefits, crosswalk, agenda] = files.as_mut_slice() {
        let parts = (|| {
            Some(Parts {
                roadmap: roadmap.part(&mut losses)?,
                guideline: guideline.part(&mut losses)?,
                organisation: organisation.part(&mut losses)?,
                roles: roles.part(&mut losses)?,
                maturity: maturity.part(&mut losses)?,
                benefits: benefits.part(&mut losses)?,
                crosswalk: crosswalk.part(&mut losses)?,
                agenda: agenda.part(&mut losses)?,
            })
        })();
        for fault in parts.iter().flat_map(check) {
            let file = &mut files[fault.place.part as usize];
            let spot = spot::find(&file.tree, &fault.place);
            if consequence::stands(file.source.part, &fault.problem, &spot, &losses) {
                file.faults.push((spot.span, fault));
            }
        }
    }
    for companion in companions {
        let mut file = File::new(companion);
        file.part::<BTreeMap<String, String>>(&mut Losses::default());
        files.push(file);
    }
    if files.iter().all(|file| file.faults.is_empty()) {
        translation::explain(&mut files);
    }
    files.into_iter().flat_map(File::diagnostics).collect()
}

/// The fields of a file whose brackets add up: each name, and the text that stands there, where it is one.
pub(in crate::store) type Fields = Vec<(String, Option<String>)>;

/// Returns all faults of a file that is no part of a plan, and its fields where its brackets add up.
pub(super) fn small<T: DeserializeOwned>(source: &Source) -> (Vec<Diagnostic>, Option<Fields>) {
    let mut file = File::new(source);
    file.read::<T>(&mut Vec::new());
    let fields = fields_of(&file.tree).filter(|_| source.unread.is_none());
    (file.diagnostics(), fields)
}

/// Returns faults that are no faults to RON, each at its place in the file.
pub(super) fn placed(source: &Source, faults: impl IntoIterator<Item = Fault>) -> Vec<Diagnostic> {
    let mut file = File::new(source);
    for fault in faults {
        let spot = spot::find(&file.tree, &fault.place);
        file.faults.push((spot.span, fault));
    }
    file.diagnostics()
}

/// Returns the fields of the outermost brackets, with their texts; none where anything there is beyond doubt no field.
fn fields_of(tree: &Tree<'_>) -> Option<Fields> {
    let NodeKind::Group { name: None, entries, whole: true } = &tree.root.kind else { return None };
    if !tree.faults.is_empty() || tree.stopped.is_some() {
        return None;
    }
    let text = |node: &Node| matches!(node.kind, NodeKind::Text).then(|| tree.said(node));
    let field = |entry: &Entry| Some((tree.at(entry.key.as_ref()?).to_owned(), text(tree.unwrapped(&entry.value))));
    entries.iter().map(field).collect()
}

/// A file and what is wrong with it.
struct File<'s> {
    source: &'s Source,
    tree: Tree<'s>,
    faults: Vec<(Range<usize>, Fault)>,
}

impl<'s> File<'s> {
    fn new(source: &'s Source) -> Self {
        let text = if source.unread.is_some() { "" } else { source.text.as_ref() };
        let mut file = Self { source, tree: grammar::read(text), faults: Vec::new() };
        if let Some((span, problem)) = &source.unread {
            file.add(span.clone(), problem.clone());
        } else {
            for (span, c) in unsafe_characters(text, file.tree.breaks) {
                file.add(span, Problem::UnsafeText { code: format!("U+{:04X}", u32::from(c)) });
            }
        }
        file
    }

    fn add(&mut self, span: Range<usize>, problem: Problem) {
        self.faults.push((span, Fault { place: Place::top(self.source.part), problem }));
    }

    /// Returns the part as far as it can be read, and notes what is wrong and what was lost.
    fn part<T: DeserializeOwned>(&mut self, losses: &mut Losses) -> Option<T> {
        self.read(&mut losses[self.source.part as usize])
    }

    /// Does so for a file of its own.
    fn read<T: DeserializeOwned>(&mut self, losses: &mut Vec<Lost>) -> Option<T> {
        let everything = || vec![Lost { span: 0..self.source.text.len(), names: true }];
        if self.source.unread.is_some() {
            *losses = everything();
            return reader::nothing(&self.tree);
        }
        let refused = match parse(self.tree.text) {
            Ok(part) => return Some(part),
            Err(refused) => refused,
        };
        let outcome = reader::read(&self.tree);
        let told = self.faults.len();
        for (span, reader) in self.tree.faults.clone() {
            self.add(span, Problem::Syntax { reader });
        }
        let Some(outcome) = outcome else {
            *losses = everything();
            self.judged(told, &refused);
            return reader::nothing(&self.tree);
        };
        *losses = outcome.lost;
        for (span, problem) in outcome.faults {
            self.add(span, problem);
        }
        self.judged(told, &refused);
        Some(outcome.value)
    }

    /// Lets RON's own reader speak where it refused a file that seemed to be in order.
    fn judged(&mut self, told: usize, refused: &SpannedError) {
        if self.faults.len() == told {
            let at = offset(self.tree.text, refused);
            self.add(at..at, Problem::Syntax { reader: refused.code.to_string() });
        }
    }

    fn diagnostics(mut self) -> Vec<Diagnostic> {
        let sheet = Sheet::new(&self.source.text);
        self.faults.sort_by_key(|(span, _)| (span.start, span.end));
        self.faults.dedup();
        self.faults.truncate(FAULTS);
        let file = &self.source.file;
        self.faults.into_iter().map(|(span, fault)| sheet.diagnostic(file, span, fault)).collect()
    }
}

/// Returns the byte where RON's reader stopped.
fn offset(text: &str, error: &SpannedError) -> usize {
    let place = &error.span.start;
    let lines = text.split_inclusive('\n').take(place.line.saturating_sub(1));
    let start: usize = lines.map(str::len).sum();
    let line = text.get(start..).unwrap_or_default();
    start + line.chars().take(place.col.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}
