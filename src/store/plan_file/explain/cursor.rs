//! Steps through the tokens of a file, and keeps what is wrong with them.

use super::super::lexer::{Breaks, Kind, Lexer, Token};
use super::tree::{Node, NodeKind, Tree};
use ron::Error;
use std::fmt::Display;
use std::ops::Range;

/// Where the reading is.
pub(super) struct Cursor<'a> {
    lexer: Lexer<'a>,
    /// The next token; none at the end and after what cannot be read on.
    pub(super) next: Option<Token>,
    /// The end of the last token that was taken.
    pub(super) end: usize,
    /// What has been read.
    pub(super) tree: Tree<'a>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, breaks: Breaks) -> Self {
        let root = Node { span: 0..0, kind: NodeKind::Broken };
        let tree = Tree { text, breaks, root, faults: Vec::new(), stopped: None };
        let mut cursor = Self { lexer: Lexer::new(text, breaks), next: None, end: 0, tree };
        cursor.next = cursor.read_token();
        cursor
    }

    fn read_token(&mut self) -> Option<Token> {
        loop {
            let token = self.lexer.next()?;
            match token.kind {
                Kind::Comment => {}
                Kind::UnclosedComment => {
                    self.stop(token.span.start..token.span.start + 2, &Error::UnclosedBlockComment);
                    return None;
                }
                _ => return Some(token),
            }
        }
    }

    /// Returns the empty place after the last token that was taken.
    pub(super) fn here(&self) -> Range<usize> {
        self.end..self.end
    }

    /// Takes the next token.
    pub(super) fn take(&mut self) -> Option<Token> {
        let token = self.next.take()?;
        self.end = token.span.end;
        if self.tree.stopped.is_none() {
            self.next = self.read_token();
        }
        Some(token)
    }

    /// Returns what the next token is.
    pub(super) fn kind(&self) -> Option<Kind> {
        self.next.as_ref().map(|token| token.kind)
    }

    /// Returns what follows the next token.
    pub(super) fn kind_after(&self) -> Option<Kind> {
        self.lexer.clone().find(|token| token.kind != Kind::Comment).map(|token| token.kind)
    }

    /// Tells a fault; what comes after one that cannot be read on is silent.
    pub(super) fn tell(&mut self, span: Range<usize>, reader: &dyn Display) {
        if self.tree.stopped.is_none() {
            self.tree.faults.push((span, reader.to_string()));
        }
    }

    /// Tells a fault after which the rest cannot be read.
    pub(super) fn stop(&mut self, span: Range<usize>, reader: &dyn Display) {
        self.tell(span, reader);
        self.give_up();
    }

    /// Ends the reading here.
    pub(super) fn give_up(&mut self) {
        self.tree.stopped.get_or_insert(self.end);
        self.next = None;
    }
}
