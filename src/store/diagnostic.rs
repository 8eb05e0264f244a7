//! A fault of a plan and the exact place of it in a file. The sentence about it is made elsewhere.

use crate::model::fault::Fault;
use std::ops::Range;
use std::sync::Arc;

/// A fault in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file as it is to be shown: with the folder that was asked for, or bare for the plan in the program.
    pub file: String,
    /// The whole text of the file, without a byte-order mark; empty where there is none to show.
    pub text: Arc<str>,
    /// The place in the text, in bytes; always on the borders of characters and inside the text.
    pub span: Range<usize>,
    /// The line where the place begins, from 1.
    pub line: usize,
    /// The character in that line, from 1.
    pub column: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// The text of a file, ready to be pointed into.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    text: Arc<str>,
    /// Where each line begins, in bytes.
    lines: Vec<usize>,
}

impl Sheet {
    pub(super) fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text: Arc::from(text), lines: std::iter::once(0).chain(breaks).collect() }
    }

    /// Makes a diagnostic; a span that does not fit the text is moved to the nearest place that does.
    pub(super) fn diagnostic(&self, file: &str, span: Range<usize>, fault: Fault) -> Diagnostic {
        let start = self.text.floor_char_boundary(span.start);
        let end = self.text.floor_char_boundary(span.end).max(start);
        let line = self.lines.partition_point(|&begin| begin <= start);
        let begin = self.lines[line - 1];
        let column = 1 + self.text[begin..start].chars().count();
        Diagnostic { file: file.to_owned(), text: Arc::clone(&self.text), span: start..end, line, column, fault }
    }
}
