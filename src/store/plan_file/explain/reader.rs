//! Reads a tree into a part of the plan, whatever is wrong with it, and tells everything that is.
//!
//! What cannot be read is told and replaced by a stand-in (see [`super::stand_in`]), so that the rest of the part, and
//! what other parts say about it, can still be checked. Which stand-ins there are is remembered, so that nothing is told
//! that only follows from them.

use super::halt::Halt;
use super::stand_in::StandIn;
use super::tree::{Node, Tree};
use super::value::Value;
use crate::model::fault::Problem;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use std::collections::HashSet;
use std::ops::Range;

/// How often a part may be read. Each time but the last has learnt of one more field that a type cannot do without, or
/// of one more value that it refuses, and the types of a part have fewer than that.
const ROUNDS: usize = 200;

/// How many faults are kept; more than anybody mends before the next try.
const FAULTS: usize = 10_000;

/// What could be read and what is wrong.
#[derive(Debug)]
pub(super) struct Outcome<T> {
    /// The part, with stand-ins.
    pub(super) value: T,
    /// What is wrong, with its places.
    pub(super) faults: Vec<(Range<usize>, Problem)>,
    /// What was replaced by stand-ins.
    pub(super) lost: Vec<Lost>,
}

/// A place that had to be replaced by a stand-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lost {
    /// Where.
    pub(super) span: Range<usize>,
    /// Whether ids or numbers that others refer to may have been lost.
    pub(super) names: bool,
}

/// What is known while a tree is read.
pub(super) struct Reader<'t> {
    pub(super) tree: &'t Tree<'t>,
    notes: RefCell<Notes>,
}

#[derive(Default)]
struct Notes {
    /// Told once and for all: the place is a stand-in from then on.
    settled: Vec<(Range<usize>, Problem)>,
    replaced: HashSet<Range<usize>>,
    /// Fields that types cannot do without, as far as that has been seen: a type's name and the field.
    required: HashSet<(&'static str, &'static str)>,
    /// Found in this round.
    told: Vec<(Range<usize>, Problem)>,
    lost: Vec<Lost>,
    again: bool,
}

/// Reads a part; none where not even a stand-in fits.
pub(super) fn read<T: DeserializeOwned>(tree: &Tree<'_>) -> Option<Outcome<T>> {
    let reader = Reader { tree, notes: RefCell::default() };
    for _ in 0..ROUNDS {
        reader.begin();
        let value = T::deserialize(Value::new(&reader, &tree.root));
        let notes = reader.notes.borrow();
        if let Some(value) = value.ok().filter(|_| !notes.again) {
            let mut lost = notes.lost.clone();
            lost.extend(tree.stopped.map(|at| Lost { span: at..tree.text.len(), names: true }));
            let faults = notes.settled.iter().chain(&notes.told).cloned().collect();
            return Some(Outcome { value, faults, lost });
        }
    }
    None
}

/// Returns a part that holds nothing, for a file that cannot be read at all.
pub(super) fn nothing<T: DeserializeOwned>(tree: &Tree<'_>) -> Option<T> {
    let reader = Reader { tree, notes: RefCell::default() };
    T::deserialize(StandIn::new(&reader, 0..0, "")).ok()
}

impl Reader<'_> {
    fn begin(&self) {
        let mut notes = self.notes.borrow_mut();
        notes.told.clear();
        notes.lost.clear();
        notes.again = false;
    }

    /// Tells a fault that does not keep the reader from going on.
    pub(super) fn tell(&self, span: Range<usize>, problem: Problem) {
        let told = &mut self.notes.borrow_mut().told;
        if told.len() < FAULTS {
            told.push((span, problem));
        }
    }

    /// Remembers a stand-in.
    pub(super) fn lose(&self, span: Range<usize>, names: bool) {
        self.notes.borrow_mut().lost.push(Lost { span, names });
    }

    /// Tells a fault that breaks off, and has a stand-in at that place in the next round.
    pub(super) fn replace(&self, node: &Node, problem: Problem) -> Halt {
        let mut notes = self.notes.borrow_mut();
        if notes.replaced.insert(node.span.clone()) {
            notes.settled.push((self.tree.head(node), problem));
        }
        notes.again = true;
        Halt::Told
    }

    /// Remembers that a type cannot do without a field; every place where it is missing is told in the next round.
    pub(super) fn require(&self, name: &'static str, field: &'static str) -> Halt {
        let mut notes = self.notes.borrow_mut();
        notes.required.insert((name, field));
        notes.again = true;
        Halt::Told
    }

    pub(super) fn is_replaced(&self, node: &Node) -> bool {
        self.notes.borrow().replaced.contains(&node.span)
    }

    pub(super) fn is_required(&self, name: &'static str, field: &'static str) -> bool {
        self.notes.borrow().required.contains(&(name, field))
    }
}
