//! Which fields of a group a type gets: those that it knows, and what is wrong with the others.

use super::tree::{Entry, Node, NodeKind};
use super::value::Value;
use crate::model::fault::Problem;
use crate::model::nearest::nearest;

impl<'r> Value<'r> {
    /// Returns the fields that the type knows; tells those that it does not, and takes each for the nearest field that
    /// is not given otherwise.
    pub(super) fn fields(self, entries: &'r [Entry], known: &'static [&'static str]) -> Vec<(&'static str, &'r Node)> {
        let tree = self.reader.tree;
        let mut given: Vec<(&'static str, &Node)> = Vec::with_capacity(entries.len());
        let mut strangers = Vec::new();
        for entry in entries {
            let Some(key) = &entry.key else {
                if !matches!(entry.value.kind, NodeKind::Broken) {
                    let reader = ron::Error::ExpectedIdentifier.to_string();
                    self.reader.tell(tree.head(&entry.value), Problem::Syntax { reader });
                }
                continue;
            };
            let name = tree.at(key);
            let Some(field) = known.iter().find(|field| **field == name.trim_start_matches("r#")) else {
                strangers.push((key, entry));
                continue;
            };
            if given.iter().any(|(other, _)| other == field) {
                self.reader.tell(key.clone(), Problem::RepeatedField { field: name.to_owned() });
            } else {
                given.push((field, &entry.value));
            }
        }
        for (key, entry) in strangers {
            let found = tree.at(key).to_owned();
            let open = known.iter().copied().filter(|field| given.iter().all(|(other, _)| other != field));
            let near = nearest(&found, open).and_then(|near| known.iter().find(|field| **field == near));
            let names = known.iter().map(ToString::to_string).collect();
            let problem = Problem::UnknownField { found, nearest: near.map(ToString::to_string), known: names };
            self.reader.tell(key.clone(), problem);
            given.extend(near.map(|field| (*field, &entry.value)));
        }
        given
    }
}
