//! Names that cannot be swapped: one type per kind of id, so that a role is never looked up among departments.

use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;

macro_rules! id {
    ($(#[$doc:meta] $name:ident),+ $(,)?) => {$(
        #[$doc]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes any text as an id; whether anything bears it is for [`crate::model::check`] to say.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// Returns the id as it stands in the plan.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )+};
}

id! {
    /// Names a deliverable: `P1.1` of the plan, `R10.8` of the guideline.
    DeliverableId,
    /// Names a department by its short name: `SOF`.
    DepartmentId,
    /// Names a role: `informationsagare`.
    RoleId,
    /// Names a section of the guideline: `10.8`, or `13.5-2` where the source printed a number twice.
    SectionId,
}
