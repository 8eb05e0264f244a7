//! Characters that could steer a terminal or turn the reading direction, as they are or as escapes in a string.

use super::escape::{Pieces, inner};
use super::lexer::{Breaks, Kind, Lexer};
use crate::model::text::is_unsafe;
use std::ops::Range;

/// How many are looked for; a file with more has something else wrong with it.
const MOST: usize = 1000;

/// Returns every such character and where it is written. Line breaks and tabs are harmless between tokens, not in a
/// string, which is shown on one line.
pub(super) fn unsafe_characters(text: &str, breaks: Breaks) -> Vec<(Range<usize>, char)> {
    let suspects = text.bytes().enumerate().filter(|&(_, byte)| may_begin_unsafe(byte));
    let raw = suspects.filter_map(|(at, _)| {
        let c = text[at..].chars().next().filter(|&c| is_unsafe(c))?;
        Some((at..at + c.len_utf8(), c))
    });
    let mut found: Vec<(Range<usize>, char)> = raw.take(MOST).collect();
    let strings = Lexer::new(text, breaks).filter(|token| match token.kind {
        Kind::Text | Kind::RawText | Kind::Char => holds_escape_or_layout(&text.as_bytes()[token.span.clone()]),
        _ => false,
    });
    for token in strings {
        if found.len() > MOST {
            break;
        }
        in_string(&text[token.span.clone()], token.span.start, &mut found);
    }
    found.sort_by_key(|(span, _)| span.start);
    found.dedup();
    found
}

fn in_string(literal: &str, start: usize, found: &mut Vec<(Range<usize>, char)>) {
    let inner = inner(literal);
    let start = start + inner.offset;
    let mut add = |span: Range<usize>, c: char| {
        // The two characters of a line break on Windows are one fault, at the first of them.
        let broken = inner.text[..span.start].ends_with('\r') && inner.text[span.clone()] == *"\n";
        if is_unsafe(c) && !broken {
            found.push((start + span.start..start + span.end, c));
        }
    };
    if inner.raw {
        for (at, c) in inner.text.char_indices() {
            add(at..at + c.len_utf8(), c);
        }
        return;
    }
    for piece in Pieces::new(inner.text).flatten() {
        if let Some(c) = piece.char {
            add(piece.span, c);
        }
    }
}

fn holds_escape_or_layout(literal: &[u8]) -> bool {
    literal.iter().any(|b| matches!(b, b'\\' | b'\n' | b'\r' | b'\t'))
}

/// Tells whether a byte may begin a character that [`is_unsafe`] names, other than a line break or tab. Such a byte never
/// stands inside a character.
fn may_begin_unsafe(byte: u8) -> bool {
    matches!(byte, 0..=8 | 0x0b | 0x0c | 0x0e..=0x1f | 0x7f | 0xc2 | 0xe2)
}
