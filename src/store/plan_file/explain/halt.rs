//! Why the reading of a value into the plan's types was broken off.

use serde::de;
use std::fmt;

/// A reason to break off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Halt {
    /// The fault has been told already; only the nearest list goes on.
    Told,
    /// A field is missing.
    Missing(&'static str),
    /// The type itself refused what it was given.
    Refused,
}

impl fmt::Display for Halt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Halt {}

impl de::Error for Halt {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::Refused
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}
