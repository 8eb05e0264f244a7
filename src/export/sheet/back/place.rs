//! Where something stands in a file that came back.

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, as it is shown.
    pub file: String,
    /// The name of the tab; none in a flat table.
    pub tab: Option<String>,
    /// The row, from 1.
    pub row: u32,
}
