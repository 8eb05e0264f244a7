//! What stands where a value could not be read: an empty text, 0, an empty list, a group of stand-ins.

use super::halt::Halt;
use super::reader::Reader;
use chrono::NaiveDate;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::ops::Range;

/// The day that stands for one that could not be read; no plan has it.
pub(super) const NO_DAY: NaiveDate = NaiveDate::MIN;
/// The same as it is written.
const NO_DAY_WRITTEN: &str = "-262143-01-01";

/// A stand-in at a place.
#[derive(Clone)]
pub(super) struct StandIn<'r> {
    reader: &'r Reader<'r>,
    span: Range<usize>,
    /// The field that it stands in.
    field: &'r str,
}

impl<'r> StandIn<'r> {
    pub(super) fn new(reader: &'r Reader<'r>, span: Range<usize>, field: &'r str) -> Self {
        Self { reader, span, field }
    }

    /// Remembers a single value, which others may refer to when it is an id or number.
    fn single(&self) {
        self.reader.lose(self.span.clone(), matches!(self.field, "id" | "number" | "section"));
    }

    /// Remembers a list or group, which may have held ids.
    fn several(&self) {
        self.reader.lose(self.span.clone(), true);
    }
}

macro_rules! zero {
    ($($method:ident $visit:ident $zero:expr;)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
            self.single();
            visitor.$visit($zero)
        }
    )+};
}

impl<'de> Deserializer<'de> for StandIn<'_> {
    type Error = Halt;

    zero! {
        deserialize_bool visit_bool false;
        deserialize_u8 visit_u8 0;
        deserialize_u16 visit_u16 0;
        deserialize_u32 visit_u32 0;
        deserialize_u64 visit_u64 0;
        deserialize_f32 visit_f32 0.0;
        deserialize_f64 visit_f64 0.0;
        deserialize_char visit_char ' ';
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        self.single();
        let date = wants(&visitor).contains("date");
        visitor.visit_str(if date { NO_DAY_WRITTEN } else { "" })
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        self.single();
        visitor.visit_none()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Halt> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        self.several();
        visitor.visit_seq(Empty)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        self.several();
        visitor.visit_map(Empty)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Halt> {
        self.several();
        visitor.visit_map(Fields { stand_in: self, fields })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Halt> {
        self.single();
        visitor.visit_enum(Word(words.first().copied().unwrap_or_default()))
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

/// Returns what a type says that it wants.
pub(super) fn wants<'de>(visitor: &impl Visitor<'de>) -> String {
    (visitor as &dyn serde::de::Expected).to_string()
}

struct Empty;

impl<'de> SeqAccess<'de> for Empty {
    type Error = Halt;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, _: T) -> Result<Option<T::Value>, Halt> {
        Ok(None)
    }
}

impl<'de> MapAccess<'de> for Empty {
    type Error = Halt;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, _: K) -> Result<Option<K::Value>, Halt> {
        Ok(None)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, _: T) -> Result<T::Value, Halt> {
        Err(Halt::Refused)
    }
}

/// All fields of a group, each a stand-in.
struct Fields<'r> {
    stand_in: StandIn<'r>,
    fields: &'static [&'static str],
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Halt;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Halt> {
        let Some((first, rest)) = self.fields.split_first() else { return Ok(None) };
        self.fields = rest;
        self.stand_in.field = first;
        seed.deserialize(StrDeserializer::new(first)).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Halt> {
        seed.deserialize(self.stand_in.clone())
    }
}

/// A word of an enum.
pub(super) struct Word<'a>(pub(super) &'a str);

impl<'de> EnumAccess<'de> for Word<'_> {
    type Error = Halt;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), Halt> {
        Ok((seed.deserialize(StrDeserializer::new(self.0))?, self))
    }
}

impl<'de> VariantAccess<'de> for Word<'_> {
    type Error = Halt;

    fn unit_variant(self) -> Result<(), Halt> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Halt> {
        Err(Halt::custom("no such words in a plan"))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Halt> {
        Err(Halt::custom("no such words in a plan"))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Halt> {
        Err(Halt::custom("no such words in a plan"))
    }
}
