//! Cuts RON into tokens. Never fails and never stops short: what it does not know is a token too.

use std::ops::Range;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An opening bracket.
    Open(Bracket),
    /// A closing bracket.
    Close(Bracket),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A string with escapes.
    Text,
    /// A raw string.
    RawText,
    /// A single character in single quotation marks.
    Char,
    /// A byte string or byte.
    Bytes,
    /// A name, a number, or anything else that looks like one.
    Word,
    /// A comment, line or block.
    Comment,
    /// A string that is never closed.
    UnclosedText,
    /// A block comment that is never closed.
    UnclosedComment,
    /// A character that has no place in RON.
    Other(char),
}

/// The three pairs of brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bracket {
    /// `( )`
    Round,
    /// `[ ]`
    Square,
    /// `{ }`
    Curly,
}

/// Whether a string may hold a line break. RON allows it, a plan does not; but only when the grammar does not add up
/// otherwise is a line's end taken for the place where a quotation mark was forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    /// As in RON.
    Allowed,
    /// A string ends with its line.
    EndText,
}

/// A token and where it stands, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Range<usize>,
}

/// The tokens of a text, comments among them.
#[derive(Debug, Clone)]
pub(super) struct Lexer<'a> {
    text: &'a str,
    at: usize,
    breaks: Breaks,
}

/// How many bytes a character may take with its escapes and the closing mark: four escaped bytes and some to spare.
const CHARACTER: usize = 20;

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str, breaks: Breaks) -> Self {
        Self { text, at: 0, breaks }
    }

    fn byte(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    fn rest(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.at..]
    }

    /// Moves on while the condition holds.
    fn skip(&mut self, condition: fn(u8) -> bool) {
        self.at += self.rest().iter().take_while(|&&b| condition(b)).count();
    }

    fn kind(&mut self, first: u8) -> Kind {
        if let Some(kind) = mark(first) {
            self.at += 1;
            return kind;
        }
        match first {
            b'"' => self.text_from(1),
            b'\'' => self.character(),
            b'/' if matches!(self.byte(1), Some(b'/' | b'*')) => self.comment(),
            b'r' if self.raw_hashes(1).is_some() => self.raw(1, Kind::RawText),
            b'b' if self.byte(1) == Some(b'"') => match self.text_from(2) {
                Kind::Text => Kind::Bytes,
                unclosed => unclosed,
            },
            b'b' if self.byte(1) == Some(b'r') && self.raw_hashes(2).is_some() => self.raw(2, Kind::Bytes),
            b'b' if self.byte(1) == Some(b'\'') => {
                self.at += 1;
                self.character();
                Kind::Bytes
            }
            b'r' if self.byte(1) == Some(b'#') => {
                self.at += 2;
                self.skip(is_word);
                Kind::Word
            }
            first if is_word(first) => {
                self.skip(is_word);
                Kind::Word
            }
            other => {
                self.at += 1;
                Kind::Other(char::from(other))
            }
        }
    }

    /// Reads a string whose opening takes this many bytes.
    fn text_from(&mut self, opening: usize) -> Kind {
        self.at += opening;
        while let Some(plain) = self.rest().iter().position(|b| matches!(b, b'"' | b'\\' | b'\n')) {
            self.at += plain;
            match self.text.as_bytes()[self.at] {
                b'"' => {
                    self.at += 1;
                    return Kind::Text;
                }
                b'\\' if self.rest().starts_with(b"\\\r\n") => self.at += 3,
                b'\\' => self.at = (self.at + 2).min(self.text.len()),
                b'\n' if self.breaks == Breaks::EndText => {
                    self.at -= usize::from(self.text[..self.at].ends_with('\r'));
                    return Kind::UnclosedText;
                }
                _ => self.at += 1,
            }
        }
        self.at = self.text.len();
        Kind::UnclosedText
    }

    /// Returns how many `#` stand before the quotation mark of a raw string, if it is one.
    fn raw_hashes(&self, from: usize) -> Option<usize> {
        let rest = self.rest().get(from..)?;
        let hashes = rest.iter().take_while(|&&b| b == b'#').count();
        (rest.get(hashes) == Some(&b'"')).then_some(hashes)
    }

    fn raw(&mut self, prefix: usize, kind: Kind) -> Kind {
        let hashes = self.raw_hashes(prefix).unwrap_or(0);
        self.at += prefix + hashes + 1;
        let end = format!("\"{}", "#".repeat(hashes));
        if let Some(found) = self.text[self.at..].find(&end) {
            self.at += found + end.len();
            kind
        } else {
            self.at = self.text.len();
            Kind::UnclosedText
        }
    }

    fn character(&mut self) -> Kind {
        let rest = &self.text[self.at + 1..];
        let near = &rest[..rest.floor_char_boundary(CHARACTER)];
        let line = near.split('\n').next().unwrap_or(near);
        let mut chars = line.char_indices();
        let end = match chars.next() {
            Some((_, '\\')) => {
                chars.next();
                line[chars.offset()..].find('\'').map(|found| chars.offset() + found)
            }
            Some((_, first)) if first != '\'' => chars.next().filter(|(_, c)| *c == '\'').map(|(at, _)| at),
            _ => None,
        };
        self.at += 1 + end.map_or(0, |end| end + 1);
        if end.is_some() { Kind::Char } else { Kind::Other('\'') }
    }

    fn comment(&mut self) -> Kind {
        if self.byte(1) == Some(b'/') {
            self.skip(|b| b != b'\n');
            return Kind::Comment;
        }
        let mut level = 0usize;
        loop {
            match self.rest() {
                [b'/', b'*', ..] => {
                    level += 1;
                    self.at += 2;
                }
                [b'*', b'/', ..] => {
                    level -= 1;
                    self.at += 2;
                    if level == 0 {
                        return Kind::Comment;
                    }
                }
                [] => return Kind::UnclosedComment,
                _ => self.at += 1,
            }
        }
    }
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.skip(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c));
        let first = self.byte(0)?;
        let start = self.at;
        let kind = self.kind(first);
        // An escape may have ended in the middle of a character at the end of a broken text.
        while !self.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        Some(Token { kind, span: start..self.at })
    }
}

fn mark(byte: u8) -> Option<Kind> {
    Some(match byte {
        b'(' => Kind::Open(Bracket::Round),
        b')' => Kind::Close(Bracket::Round),
        b'[' => Kind::Open(Bracket::Square),
        b']' => Kind::Close(Bracket::Square),
        b'{' => Kind::Open(Bracket::Curly),
        b'}' => Kind::Close(Bracket::Curly),
        b',' => Kind::Comma,
        b':' => Kind::Colon,
        _ => return None,
    })
}

/// Letters of every language count, so that a word of the writer's stays one word.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'+' | b'-') || byte >= 0x80
}
