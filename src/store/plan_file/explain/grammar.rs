//! Reads RON into a tree and goes on after a fault where it is plain what was meant, so that one run tells them all.
//!
//! RON's own reader is the judge of what is RON; this one only explains what it refused, and speaks with its words.

use super::super::escape::{Pieces, inner};
use super::super::lexer::{Bracket, Breaks, Kind, Token};
use super::cursor::Cursor;
use super::tree::{Entry, Node, NodeKind, Tree};
use ron::Error;
use std::ops::Range;

/// How deep brackets may stand in each other; RON's reader allows 128.
const DEPTH: usize = 100;
/// How many values a file may hold before reading ends: far more than a plan has, far less than memory.
const VALUES: usize = 2_000_000;
/// After how many faults of grammar in one file the rest is hardly worth reading.
const FAULTS: usize = 20;

/// Reads a text as far as possible.
pub(super) fn read(text: &str) -> Tree<'_> {
    let tree = Grammar::new(text, Breaks::Allowed).read();
    if tree.faults.is_empty() {
        return tree;
    }
    // A forgotten quotation mark turns everything after it inside out. If a text runs over the end of its line, that
    // line is the likely culprit.
    let by_line = Grammar::new(text, Breaks::EndText).read();
    let forgotten = Error::ExpectedStringEnd.to_string();
    if by_line.faults.iter().any(|(_, reader)| *reader == forgotten) { by_line } else { tree }
}

struct Grammar<'a> {
    cursor: Cursor<'a>,
    depth: usize,
    values: usize,
    /// A closing bracket was missing and has been thought of as standing there; no comma is asked for after it.
    lenient: bool,
}

impl<'a> Grammar<'a> {
    fn new(text: &'a str, breaks: Breaks) -> Self {
        Self { cursor: Cursor::new(text, breaks), depth: 0, values: 0, lenient: false }
    }

    fn read(mut self) -> Tree<'a> {
        self.attributes();
        self.cursor.tree.root = self.value();
        if let Some(token) = self.cursor.next.take().filter(|_| self.cursor.tree.stopped.is_none()) {
            self.cursor.stop(token.span, &Error::TrailingCharacters);
        }
        self.cursor.tree
    }

    /// Skips `#![enable(…)]` at the top.
    fn attributes(&mut self) {
        while self.cursor.kind() == Some(Kind::Other('#')) {
            while let Some(token) = self.cursor.take() {
                if token.kind == Kind::Close(Bracket::Square) {
                    break;
                }
            }
        }
    }

    fn broken(&self) -> Node {
        Node { span: self.cursor.here(), kind: NodeKind::Broken }
    }

    fn value(&mut self) -> Node {
        self.values += 1;
        let Some(token) = self.cursor.next.clone() else {
            self.cursor.stop(self.cursor.here(), &Error::Eof);
            return self.broken();
        };
        if self.depth >= DEPTH || self.values > VALUES || self.cursor.tree.faults.len() >= FAULTS {
            if self.depth >= DEPTH {
                self.cursor.tell(token.span.clone(), &Error::ExceededRecursionLimit);
            }
            self.cursor.give_up();
            return self.broken();
        }
        self.depth += 1;
        let node = self.value_of(token);
        self.depth -= 1;
        node
    }

    fn value_of(&mut self, token: Token) -> Node {
        let kind = match token.kind {
            Kind::Close(_) | Kind::Comma | Kind::Colon => {
                self.cursor.tell(token.span.clone(), &"Expected a value");
                return self.broken();
            }
            Kind::Open(_) => return self.bracket(None),
            Kind::Word if self.cursor.kind_after() == Some(Kind::Colon) => {
                self.cursor.tell(self.cursor.here(), &"Expected a value");
                return self.broken();
            }
            Kind::Word => return self.word(token),
            Kind::Text | Kind::Char => self.spelled(&token),
            Kind::RawText => NodeKind::Text,
            Kind::Bytes => NodeKind::Bytes,
            Kind::UnclosedText => {
                let line = self.cursor.tree.at(&token.span).split('\n').next().unwrap_or_default().trim_end().len();
                self.cursor.tell(token.span.start..token.span.start + line, &Error::ExpectedStringEnd);
                if token.span.end == self.cursor.tree.text.len() {
                    self.cursor.give_up();
                }
                NodeKind::Broken
            }
            Kind::Other(c) => {
                self.cursor.tell(token.span, &Error::UnexpectedChar(c));
                while matches!(self.cursor.kind(), Some(Kind::Other(_))) {
                    self.cursor.take();
                }
                return self.value();
            }
            Kind::Comment | Kind::UnclosedComment => NodeKind::Broken,
        };
        self.cursor.take();
        Node { span: token.span, kind }
    }

    /// Checks the escapes of a string or character.
    fn spelled(&mut self, token: &Token) -> NodeKind {
        let inside = inner(self.cursor.tree.at(&token.span));
        let start = token.span.start + inside.offset;
        let bad: Vec<_> = Pieces::new(inside.text).filter_map(Result::err).take(FAULTS).collect();
        for escape in bad {
            let span = start + escape.span.start..start + escape.span.end;
            self.cursor.tell(span, &Error::InvalidEscape("Unknown escape character"));
        }
        if token.kind == Kind::Char { NodeKind::Char } else { NodeKind::Text }
    }

    /// Reads a name, with a group where one follows, or a run of words without quotation marks.
    fn word(&mut self, first: Token) -> Node {
        self.cursor.take();
        if self.cursor.kind() == Some(Kind::Open(Bracket::Round)) {
            return self.bracket(Some(first.span));
        }
        let mut span = first.span;
        while self.cursor.kind() == Some(Kind::Word)
            && self.cursor.kind_after() != Some(Kind::Colon)
            && !self.line_between(&span)
        {
            self.cursor.take();
            span.end = self.cursor.end;
        }
        Node { span, kind: NodeKind::Word }
    }

    fn line_between(&self, span: &Range<usize>) -> bool {
        let next = self.cursor.next.as_ref().map_or(span.end, |token| token.span.start);
        self.cursor.tree.at(&(span.end..next)).contains('\n')
    }

    fn bracket(&mut self, name: Option<Range<usize>>) -> Node {
        let Some(Token { kind: Kind::Open(bracket), span: open }) = self.cursor.take() else { return self.broken() };
        let start = name.as_ref().unwrap_or(&open).start;
        let (mut entries, mut items, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
        let whole = loop {
            match self.cursor.kind() {
                Some(Kind::Close(closing)) if closing == bracket => {
                    self.cursor.take();
                    break true;
                }
                Some(Kind::Close(_)) => {
                    let span = self.cursor.next.as_ref().map_or(open.clone(), |token| token.span.clone());
                    self.cursor.stop(span, &expected_end(bracket));
                    break false;
                }
                None => {
                    self.cursor.stop(open.clone(), &unclosed(bracket));
                    break false;
                }
                // A group inside a group of named fields: the one before was not closed.
                Some(Kind::Open(Bracket::Round)) if entries.iter().any(|it: &Entry| it.key.is_some()) => {
                    let end = entries.last().map_or(self.cursor.end, |it| it.value.span.end);
                    self.cursor.tell(end..end, &expected_end(bracket));
                    self.lenient = true;
                    break true;
                }
                Some(_) => {}
            }
            let before = self.cursor.next.as_ref().map(|token| token.span.start);
            let broken = match bracket {
                Bracket::Round => added(&mut entries, self.entry(), |it| &it.value),
                Bracket::Square => added(&mut items, self.value(), |it| it),
                Bracket::Curly => added(&mut pairs, self.pair(), |it| &it.1),
            };
            self.separator(bracket, broken);
            if self.cursor.next.is_some() && self.cursor.next.as_ref().map(|token| token.span.start) == before {
                self.cursor.take();
            }
        };
        let kind = match bracket {
            Bracket::Round => NodeKind::Group { name, entries, whole },
            Bracket::Square => NodeKind::List(items),
            Bracket::Curly => NodeKind::Map(pairs),
        };
        Node { span: start..self.cursor.end.max(open.end), kind }
    }

    /// Reads a comma, or goes on without it where the next thing plainly begins.
    fn separator(&mut self, bracket: Bracket, broken: bool) {
        let lenient = std::mem::take(&mut self.lenient);
        match self.cursor.kind() {
            Some(Kind::Comma) => {
                self.cursor.take();
            }
            None | Some(Kind::Close(_)) => {}
            Some(_) if broken || lenient => {}
            Some(next) => {
                let plain = match bracket {
                    Bracket::Round | Bracket::Curly => self.cursor.kind_after() == Some(Kind::Colon),
                    Bracket::Square => !matches!(next, Kind::Colon | Kind::Other(_)),
                };
                if plain {
                    self.cursor.tell(self.cursor.here(), &Error::ExpectedComma);
                } else {
                    self.cursor.stop(self.cursor.here(), &Error::ExpectedComma);
                }
            }
        }
    }

    fn entry(&mut self) -> Entry {
        let named = match (self.cursor.kind(), self.cursor.kind_after()) {
            (Some(Kind::Word), after) => !matches!(after, Some(Kind::Comma | Kind::Close(_) | Kind::Open(_)) | None),
            (Some(Kind::Text), after) => after == Some(Kind::Colon),
            _ => false,
        };
        let Some(key) = self.cursor.next.clone().filter(|_| named) else {
            return Entry { key: None, value: self.value() };
        };
        self.cursor.take();
        let mut span = key.span;
        if key.kind == Kind::Text {
            self.cursor.tell(span.clone(), &Error::ExpectedIdentifier);
            span = span.start + 1..span.end - 1;
        }
        self.colon();
        Entry { key: Some(span), value: self.value() }
    }

    fn pair(&mut self) -> (Node, Node) {
        let key = match self.cursor.next.clone().filter(|token| token.kind == Kind::Word) {
            Some(token) => self.word(token),
            None => self.value(),
        };
        self.colon();
        (key, self.value())
    }

    fn colon(&mut self) {
        let Some(token) = self.cursor.next.clone() else { return };
        match token.kind {
            Kind::Colon => {
                self.cursor.take();
            }
            Kind::Other('=') => {
                self.cursor.tell(token.span, &Error::ExpectedMapColon);
                self.cursor.take();
            }
            _ => self.cursor.tell(self.cursor.here(), &Error::ExpectedMapColon),
        }
    }
}

/// Adds something read to a list and tells whether it was broken.
fn added<T>(list: &mut Vec<T>, it: T, value: fn(&T) -> &Node) -> bool {
    let broken = matches!(value(&it).kind, NodeKind::Broken);
    list.push(it);
    broken
}

fn expected_end(bracket: Bracket) -> Error {
    match bracket {
        Bracket::Round => Error::ExpectedStructLikeEnd,
        Bracket::Square => Error::ExpectedArrayEnd,
        Bracket::Curly => Error::ExpectedMapEnd,
    }
}

fn unclosed(bracket: Bracket) -> &'static str {
    match bracket {
        Bracket::Round => "Unclosed `(`",
        Bracket::Square => "Unclosed `[`",
        Bracket::Curly => "Unclosed `{`",
    }
}
