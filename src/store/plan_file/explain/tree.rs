//! The tree of a plan file: brackets, fields and values with their places, whatever they mean.

use super::super::escape::said;
use super::super::lexer::Breaks;
use std::ops::Range;

/// A value.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// Where it is written, in bytes.
    pub(super) span: Range<usize>,
    /// What it is.
    pub(super) kind: NodeKind,
}

/// What a value is.
#[derive(Debug, Clone)]
pub(super) enum NodeKind {
    /// A string.
    Text,
    /// A character.
    Char,
    /// A byte string.
    Bytes,
    /// A name, a number, or words that somebody forgot to put in quotation marks.
    Word,
    /// `( )` with or without a name before it.
    Group {
        /// The name before the bracket.
        name: Option<Range<usize>>,
        /// The fields.
        entries: Vec<Entry>,
        /// Whether its closing bracket was found.
        whole: bool,
    },
    /// `[ ]`
    List(Vec<Node>),
    /// `{ }`
    Map(Vec<(Node, Node)>),
    /// Something that cannot be read, already told.
    Broken,
}

/// A field of a group.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Its name; none for a value without one.
    pub(super) key: Option<Range<usize>>,
    /// Its value.
    pub(super) value: Node,
}

/// A file as a tree, as far as it could be read.
#[derive(Debug, Clone)]
pub(super) struct Tree<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// Where its strings were taken to end.
    pub(super) breaks: Breaks,
    /// The outermost value.
    pub(super) root: Node,
    /// What is not RON, in the words of RON's reader.
    pub(super) faults: Vec<(Range<usize>, String)>,
    /// Where the reading had to end.
    pub(super) stopped: Option<usize>,
}

impl<'a> Tree<'a> {
    /// Returns the text at a place.
    pub(super) fn at(&self, span: &Range<usize>) -> &'a str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// Returns what a string says.
    pub(super) fn said(&self, node: &Node) -> String {
        said(self.at(&node.span))
    }

    /// Returns the value itself where it is written as `Some(value)`.
    pub(super) fn unwrapped<'n>(&self, node: &'n Node) -> &'n Node {
        match &node.kind {
            NodeKind::Group { name: Some(name), entries, .. } if self.at(name) == "Some" => match entries.as_slice() {
                [Entry { key: None, value }] => value,
                _ => node,
            },
            _ => node,
        }
    }

    /// Returns the part of a value that is worth underlining: all of it on one line, else its beginning.
    pub(super) fn head(&self, node: &Node) -> Range<usize> {
        let on_one_line = |span: &Range<usize>| !self.at(span).contains('\n');
        let first = match &node.kind {
            NodeKind::Group { entries, .. } => entries.first().map(|entry| entry.value.span.end),
            NodeKind::List(items) => items.first().map(|item| item.span.end),
            NodeKind::Map(pairs) => pairs.first().map(|(_, value)| value.span.end),
            _ => None,
        };
        let start = node.span.start;
        if on_one_line(&node.span) {
            return node.span.clone();
        }
        let upto_first = first.map(|end| start..end).filter(on_one_line);
        let line = self.at(&node.span).split('\n').next().unwrap_or_default().trim_end().len();
        upto_first.unwrap_or(start..start + line)
    }
}
