//! The characters that a string stands for, each with the place where it is written.

use std::ops::Range;

/// One character of a string, or a line continuation, which is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// Where it is written, in bytes of what was given to [`Pieces::new`].
    pub(super) span: Range<usize>,
    /// The character.
    pub(super) char: Option<char>,
}

/// An escape that RON does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BadEscape {
    /// Where it is written.
    pub(super) span: Range<usize>,
}

/// The characters of the inside of a string with escapes.
#[derive(Debug, Clone)]
pub(super) struct Pieces<'a> {
    inner: &'a str,
    at: usize,
}

impl<'a> Pieces<'a> {
    /// Takes what stands between the quotation marks.
    pub(super) fn new(inner: &'a str) -> Self {
        Self { inner, at: 0 }
    }

    /// Returns the character of an escape, none for a line continuation, and its length in bytes.
    fn escape(&self) -> Option<(Option<char>, usize)> {
        let rest = &self.inner[self.at + 1..];
        let char = match rest.chars().next()? {
            c @ ('\'' | '"' | '\\') => c,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            'x' => return self.bytes(),
            'u' => {
                let digits = rest.strip_prefix("u{")?.split('}').next()?;
                let hex = (1..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit());
                let closed = rest.as_bytes().get(2 + digits.len()) == Some(&b'}');
                let code = u32::from_str_radix(digits, 16).ok().filter(|_| hex && closed)?;
                return Some((Some(char::from_u32(code)?), digits.len() + 4));
            }
            '\n' | '\r' => {
                let after = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'))?;
                let after = after.trim_start_matches([' ', '\t', '\n', '\r']);
                return Some((None, 1 + rest.len() - after.len()));
            }
            _ => return None,
        };
        Some((Some(char), 2))
    }

    /// Reads `\xNN`, of which one to four together make a character.
    fn bytes(&self) -> Option<(Option<char>, usize)> {
        let mut bytes = Vec::with_capacity(4);
        let mut rest = &self.inner[self.at..];
        while bytes.len() < 4 {
            let digits = rest.strip_prefix("\\x")?.get(..2).filter(|it| it.bytes().all(|b| b.is_ascii_hexdigit()))?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &rest[4..];
            if let Some(char) = std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next()) {
                return Some((Some(char), 4 * bytes.len()));
            }
        }
        None
    }
}

impl Iterator for Pieces<'_> {
    type Item = Result<Piece, BadEscape>;

    fn next(&mut self) -> Option<Self::Item> {
        let first = self.inner[self.at..].chars().next()?;
        let start = self.at;
        if first != '\\' {
            self.at += first.len_utf8();
            return Some(Ok(Piece { span: start..self.at, char: Some(first) }));
        }
        if let Some((char, length)) = self.escape() {
            self.at += length;
            return Some(Ok(Piece { span: start..self.at, char }));
        }
        self.at += 1 + self.inner[start + 1..].chars().next().map_or(0, char::len_utf8);
        Some(Err(BadEscape { span: start..self.at }))
    }
}

/// Returns what a string says, taken with its quotation marks; unknown escapes are left out.
pub(super) fn said(literal: &str) -> String {
    match inner(literal) {
        Inner { text, raw: true, .. } => text.to_owned(),
        Inner { text, .. } if !text.contains('\\') => text.to_owned(),
        Inner { text, .. } => Pieces::new(text).filter_map(Result::ok).filter_map(|piece| piece.char).collect(),
    }
}

/// The inside of a string.
pub(super) struct Inner<'a> {
    /// What stands between the quotation marks.
    pub(super) text: &'a str,
    /// How many bytes stand before it.
    pub(super) offset: usize,
    /// Whether a backslash in it is only a backslash.
    pub(super) raw: bool,
}

/// Returns the inside of a string or character that is written with its marks.
pub(super) fn inner(literal: &str) -> Inner<'_> {
    let raw = literal.starts_with('r');
    let hashes = literal.bytes().skip(1).take_while(|&b| raw && b == b'#').count();
    let offset = usize::from(raw) + hashes + 1;
    let end = literal.len().saturating_sub(hashes + 1);
    Inner { text: literal.get(offset..end).unwrap_or_default(), offset, raw }
}
