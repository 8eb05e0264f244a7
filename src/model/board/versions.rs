//! What stands for any key, whatever its kind, and where two boards differ.

use super::Board;
use super::heads::{Head, Heads};
use crate::model::entry::{Change, Key};
use std::collections::BTreeSet;

impl Board {
    /// Returns every version that stands for a key, the one that counts last. More than one where writers did not know of
    /// each other.
    pub fn versions(&self, key: &Key) -> Vec<Head<Change>> {
        let cell = |cell| self.cells.get(cell);
        match key {
            Key::Mark(of) => cell(of).map(|it| versions(&it.mark, |mark| Change::Mark(of.clone(), mark))),
            Key::Point(of, point) => cell(of)
                .and_then(|it| it.points.get(point))
                .map(|heads| versions(heads, |done| Change::Point(of.clone(), *point, done))),
            Key::Exception(of) => cell(of).map(|it| versions(&it.exception, |it| Change::Exception(of.clone(), it))),
            Key::Due(scope) => self.due(scope).map(|heads| versions(heads, |it| Change::Due(scope.clone(), it))),
            Key::Post(post) => self.post(post).map(|heads| versions(heads, |it| Change::Post(post.clone(), it))),
            Key::Assessment(department) => self
                .assessment(department.as_ref())
                .map(|heads| versions(heads, |it| Change::Assessment(department.clone(), it))),
            Key::Meeting(id) => self.meeting(id).map(|heads| versions(heads, |it| Change::Meeting(id.clone(), it))),
            Key::Decision(id) => self.decision(id).map(|heads| versions(heads, |it| Change::Decision(id.clone(), it))),
            Key::Date(id) => self.dates.get(id).map(|heads| versions(heads, |it| Change::Date(id.clone(), it))),
        }
        .unwrap_or_default()
    }

    /// Returns every key about which somebody has said something.
    pub fn keys(&self) -> BTreeSet<Key> {
        let mut keys = BTreeSet::new();
        for (cell, record) in self.cells() {
            keys.extend([Key::Mark(cell.clone()), Key::Exception(cell.clone())]);
            keys.extend(record.points.keys().map(|point| Key::Point(cell.clone(), *point)));
        }
        keys.extend(self.dues().map(|(scope, _)| Key::Due(scope.clone())));
        keys.extend(self.posts().map(|(post, _)| Key::Post(post.clone())));
        keys.extend(self.assessments().map(|(department, _)| Key::Assessment(department.cloned())));
        keys.extend(self.meetings().map(|(id, _)| Key::Meeting(id.clone())));
        keys.extend(self.decisions().map(|(id, _)| Key::Decision(id.clone())));
        keys.extend(self.dates.iter().map(|(id, _)| Key::Date(id.clone())));
        keys
    }

    /// Returns those of the keys for which another board holds other versions.
    pub fn differing(&self, other: &Self, keys: impl IntoIterator<Item = Key>) -> BTreeSet<Key> {
        keys.into_iter().filter(|key| self.versions(key) != other.versions(key)).collect()
    }
}

fn versions<T: Clone + PartialEq>(heads: &Heads<T>, change: impl Fn(T) -> Change) -> Vec<Head<Change>> {
    let version = |head: &Head<T>| Head {
        entry: head.entry.clone(),
        by: head.by.clone(),
        at: head.at,
        value: change(head.value.clone()),
    };
    heads.all().iter().map(version).collect()
}
