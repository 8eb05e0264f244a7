//! The snapshot in the notation of the plan and the record: what [`super::json`] says, value for value.

use super::json::Whole;
use ron::ser::{PrettyConfig, to_string_pretty};
use serde::Serialize;

/// Returns the snapshot as RON, ending in a line feed. Fails only where a value cannot be written as RON.
pub fn snapshot(whole: &Whole<'_>) -> ron::Result<String> {
    any(whole)
}

/// Returns anything that programs are told as RON, ending in a line feed. Fails only where it cannot be written as RON.
pub fn any(value: &impl Serialize) -> ron::Result<String> {
    let pretty = PrettyConfig::default().new_line("\n").struct_names(false);
    to_string_pretty(value, pretty).map(|text| text + "\n")
}
