//! A finding: what is wrong with the record, and where.

use crate::model::flaw::Flaw;
use std::path::PathBuf;

/// Something that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1; none where it is about the whole file.
    pub line: Option<u64>,
    /// The column, in characters from 1.
    pub column: usize,
    /// The line, or as much of it as is useful; empty where it is about the whole file.
    pub excerpt: String,
    /// How many lines say the same, of which this is the first.
    pub times: usize,
    /// What is wrong.
    pub flaw: Flaw,
}
