//! How the values inside a list, group or map are handed out one by one.

use super::halt::Halt;
use super::stand_in::StandIn;
use super::tree::Node;
use super::value::Value;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess};
use std::slice::Iter;

/// The elements of a list.
pub(super) struct Items<'r> {
    pub(super) list: Value<'r>,
    pub(super) items: Iter<'r, Node>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Halt;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Halt> {
        let Some(node) = self.items.next() else { return Ok(None) };
        seed.deserialize(Value { node, ..self.list }).map(Some)
    }
}

/// The fields of a group.
pub(super) struct Fields<'r> {
    group: Value<'r>,
    given: std::vec::IntoIter<(&'static str, &'r Node)>,
    missing: std::vec::IntoIter<&'static str>,
    next: Option<(&'static str, Option<&'r Node>)>,
}

impl<'r> Fields<'r> {
    /// Takes the fields that are given, and those that are missing and have to be stood in for.
    pub(super) fn new(group: Value<'r>, given: Vec<(&'static str, &'r Node)>, missing: Vec<&'static str>) -> Self {
        Self { group, given: given.into_iter(), missing: missing.into_iter(), next: None }
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Halt;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Halt> {
        let given = self.given.next().map(|(field, node)| (field, Some(node)));
        self.next = given.or_else(|| self.missing.next().map(|field| (field, None)));
        match self.next {
            Some((field, _)) => seed.deserialize(StrDeserializer::new(field)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Halt> {
        match self.next.take() {
            Some((field, Some(node))) => seed.deserialize(Value { node, field, ..self.group }),
            Some((field, None)) => {
                let start = self.group.node.span.start;
                seed.deserialize(StandIn::new(self.group.reader, start..start, field))
            }
            None => Err(Halt::Refused),
        }
    }
}

/// The pairs of a map.
pub(super) struct Pairs<'r> {
    pub(super) map: Value<'r>,
    pub(super) rest: Iter<'r, (Node, Node)>,
    pub(super) value: Option<&'r Node>,
}

impl<'de> MapAccess<'de> for Pairs<'_> {
    type Error = Halt;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Halt> {
        let Some((key, value)) = self.rest.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(Value { node: key, ..self.map }).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Halt> {
        match self.value.take() {
            Some(node) => seed.deserialize(Value { node, ..self.map }),
            None => Err(Halt::Refused),
        }
    }
}
