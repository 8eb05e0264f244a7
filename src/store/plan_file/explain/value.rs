//! One value of a tree, handed to the plan's types in the form that they ask for.

use super::access::{Fields, Items, Pairs};
use super::halt::Halt;
use super::number;
use super::reader::Reader;
use super::stand_in::{StandIn, Word, wants};
use super::tree::{Node, NodeKind};
use crate::model::deliverable::MONTHS;
use crate::model::fault::Problem;
use crate::model::nearest::nearest;
use crate::model::role::FULL_POST;
use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

/// A value and the field that it stands in.
#[derive(Clone, Copy)]
pub(super) struct Value<'r> {
    pub(super) reader: &'r Reader<'r>,
    pub(super) node: &'r Node,
    pub(super) field: &'r str,
}

impl<'r> Value<'r> {
    pub(super) fn new(reader: &'r Reader<'r>, root: &'r Node) -> Self {
        Self { reader, node: reader.tree.unwrapped(root), field: "" }
    }

    /// Returns a stand-in if this place has one.
    fn replaced(self) -> Option<StandIn<'r>> {
        let broken = matches!(self.node.kind, NodeKind::Broken);
        (broken || self.reader.is_replaced(self.node)).then(|| self.stand_in())
    }

    fn stand_in(self) -> StandIn<'r> {
        StandIn::new(self.reader, self.node.span.clone(), self.field)
    }

    /// Tells that this is another kind of value than the type wants, and returns a stand-in.
    pub(super) fn wrong(self, expected: &str) -> StandIn<'r> {
        let problem = Problem::WrongKind { expected: expected.to_owned(), found: self.found() };
        self.reader.tell(self.reader.tree.head(self.node), problem);
        self.stand_in()
    }

    fn found(self) -> String {
        let written = self.written();
        match &self.node.kind {
            NodeKind::Text => "a text".to_owned(),
            NodeKind::Char => "a character".to_owned(),
            NodeKind::Bytes => "bytes".to_owned(),
            NodeKind::Word if number::looks_like_one(written) => format!("the number `{written}`"),
            NodeKind::Word => format!("the word `{written}`"),
            NodeKind::Group { .. } => "a group of fields".to_owned(),
            NodeKind::List(_) => "a list".to_owned(),
            NodeKind::Map(_) => "a map".to_owned(),
            NodeKind::Broken => "nothing".to_owned(),
        }
    }

    fn written(self) -> &'r str {
        self.reader.tree.at(&self.node.span)
    }

    fn word(self) -> Option<&'r str> {
        matches!(self.node.kind, NodeKind::Word).then(|| self.written())
    }

    /// Turns a refusal of the type into a fault at this place.
    fn refused(self, halt: Halt, expected: &str) -> Halt {
        match halt {
            Halt::Refused => {
                let problem = Problem::WrongKind { expected: expected.to_owned(), found: self.found() };
                self.reader.replace(self.node, problem)
            }
            other => other,
        }
    }

    /// Returns a whole number within bounds, or none where a stand-in is to be used.
    fn whole(self, most: u64) -> Result<u64, StandIn<'r>> {
        let Some(number) = self.word().and_then(number::whole) else { return Err(self.wrong("a whole number")) };
        if let Some(fits) = u64::try_from(number).ok().filter(|n| *n <= most) {
            return Ok(fits);
        }
        let (least, most) = sensible(self.field).unwrap_or((0, most));
        let problem =
            Problem::OutOfRange { found: self.written().to_owned(), least: least.to_string(), most: most.to_string() };
        self.reader.tell(self.node.span.clone(), problem);
        Err(self.stand_in())
    }
}

/// Returns the bounds that make sense in a field, where they are narrower than those of its type: who is outside of the
/// wider ones is to be told the narrower ones at once.
fn sensible(field: &str) -> Option<(u64, u64)> {
    match field {
        "months" => Some((u64::from(*MONTHS.start()), u64::from(*MONTHS.end()))),
        "from" | "to" => Some((0, u64::from(FULL_POST))),
        _ => None,
    }
}

macro_rules! whole {
    ($($method:ident $visit:ident $kind:ty;)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
            if let Some(stand_in) = self.replaced() {
                return stand_in.$method(visitor);
            }
            match self.whole(u64::from(<$kind>::MAX)) {
                Ok(number) => visitor.visit_u64(number),
                Err(stand_in) => stand_in.$method(visitor),
            }
        }
    )+};
}

impl<'de> Deserializer<'de> for Value<'_> {
    type Error = Halt;

    whole! {
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64;
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        match (self.replaced(), self.word()) {
            (Some(stand_in), _) => stand_in.deserialize_bool(visitor),
            (None, Some("true")) => visitor.visit_bool(true),
            (None, Some("false")) => visitor.visit_bool(false),
            (None, _) => self.wrong("`true` or `false`").deserialize_bool(visitor),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        match (self.replaced(), self.word().and_then(number::decimal)) {
            (Some(stand_in), _) => stand_in.deserialize_f64(visitor),
            (None, Some(number)) => visitor.visit_f64(number),
            (None, None) => self.wrong("a number").deserialize_f64(visitor),
        }
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        if let Some(stand_in) = self.replaced() {
            return stand_in.deserialize_char(visitor);
        }
        let char = matches!(self.node.kind, NodeKind::Char).then(|| self.reader.tree.said(self.node));
        match char.and_then(|said| said.chars().next()) {
            Some(c) => visitor.visit_char(c),
            None => self.wrong("one character").deserialize_char(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        if let Some(stand_in) = self.replaced() {
            return stand_in.deserialize_str(visitor);
        }
        let wants = wants(&visitor);
        let expected = if wants == "a string" { "a text" } else { wants.as_str() };
        if !matches!(self.node.kind, NodeKind::Text) {
            return self.wrong(expected).deserialize_str(visitor);
        }
        visitor.visit_string(self.reader.tree.said(self.node)).map_err(|halt| self.refused(halt, expected))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        match (self.replaced(), self.word()) {
            (Some(stand_in), _) => stand_in.deserialize_option(visitor),
            (None, Some("None")) => visitor.visit_none(),
            (None, _) => visitor.visit_some(Self { node: self.reader.tree.unwrapped(self.node), ..self }),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Halt> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        match (self.replaced(), &self.node.kind) {
            (Some(stand_in), _) => stand_in.deserialize_seq(visitor),
            (None, NodeKind::List(items)) => visitor.visit_seq(Items { list: self, items: items.iter() }),
            (None, _) => self.wrong("a list").deserialize_seq(visitor),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        match (self.replaced(), &self.node.kind) {
            (Some(stand_in), _) => stand_in.deserialize_map(visitor),
            (None, NodeKind::Map(pairs)) => visitor.visit_map(Pairs { map: self, rest: pairs.iter(), value: None }),
            (None, _) => self.wrong("a map").deserialize_map(visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Halt> {
        if let Some(stand_in) = self.replaced() {
            return stand_in.deserialize_struct(name, fields, visitor);
        }
        let NodeKind::Group { name: written, entries, whole } = &self.node.kind else {
            return self.wrong("a group of fields").deserialize_struct(name, fields, visitor);
        };
        if let Some(written) = written.as_ref().filter(|written| self.reader.tree.at(written) != name) {
            let found = self.reader.tree.at(written).to_owned();
            let problem = Problem::UnknownWord { found, nearest: None, known: vec![name.to_owned()] };
            self.reader.tell(written.clone(), problem);
        }
        let given = self.fields(entries, fields);
        let absent = fields.iter().copied().filter(|field| given.iter().all(|(other, _)| other != field));
        let missing: Vec<&str> = absent.filter(|field| self.reader.is_required(name, field)).collect();
        // A value without a name may be the one that seems to be missing.
        let tell = *whole && entries.iter().all(|entry| entry.key.is_some());
        for field in missing.iter().filter(|_| tell) {
            let problem = Problem::MissingField { field: (*field).to_owned() };
            self.reader.tell(self.reader.tree.head(self.node), problem);
        }
        visitor.visit_map(Fields::new(self, given, missing)).map_err(|halt| match halt {
            Halt::Missing(field) => self.reader.require(name, field),
            other => self.refused(other, "a group of fields"),
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Halt> {
        if let Some(stand_in) = self.replaced() {
            return stand_in.deserialize_enum(name, words, visitor);
        }
        if let Some(word) = self.word().filter(|word| words.contains(word)) {
            return visitor.visit_enum(Word(word));
        }
        if matches!(self.node.kind, NodeKind::Word | NodeKind::Text) {
            let found = self.written().to_owned();
            let nearest = nearest(found.trim_matches('"'), words.iter().copied()).map(str::to_owned);
            let known = words.iter().map(ToString::to_string).collect();
            self.reader.tell(self.node.span.clone(), Problem::UnknownWord { found, nearest, known });
            return self.stand_in().deserialize_enum(name, words, visitor);
        }
        self.wrong("a word").deserialize_enum(name, words, visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        self.stand_in().deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}
