//! The snapshot in the notation of the plan and the record: what [`super::json`] says, value for value.

use super::json::Whole;
use ron::ser::{PrettyConfig, to_string_pretty};

/// Returns the snapshot as RON, ending in a line feed. Fails only where a value cannot be written as RON.
pub fn snapshot(whole: &Whole<'_>) -> ron::Result<String> {
    let pretty = PrettyConfig::default().new_line("\n").struct_names(false);
    to_string_pretty(whole, pretty).map(|text| text + "\n")
}
