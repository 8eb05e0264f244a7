//! The plan in English: every text of a part that its companion file translates is replaced before the part is read.
//!
//! The replacing is done in the text and not in the plan, so that no part of the plan has to be walked through for it
//! and none can be forgotten.

use super::escape::said;
use super::lexer::{Breaks, Kind, Lexer};
use std::collections::HashMap;

/// Returns the text of a part with its translated strings in place of the Swedish ones.
pub(super) fn translated(text: &str, words: &HashMap<String, String>) -> String {
    let mut english = String::with_capacity(text.len());
    let mut copied = 0;
    for token in Lexer::new(text, Breaks::Allowed) {
        if !matches!(token.kind, Kind::Text | Kind::RawText) {
            continue;
        }
        let literal = &text[token.span.clone()];
        let plain = literal.strip_prefix('"').and_then(|it| it.strip_suffix('"')).filter(|it| !it.contains('\\'));
        let translation = match plain {
            Some(plain) => words.get(plain),
            None => words.get(&said(literal)),
        };
        if let Some(translation) = translation {
            english.push_str(&text[copied..token.span.start]);
            write(&mut english, translation);
            copied = token.span.end;
        }
    }
    english.push_str(&text[copied..]);
    english
}

fn write(english: &mut String, translation: &str) {
    english.push('"');
    for c in translation.chars() {
        match c {
            '"' | '\\' => english.extend(['\\', c]),
            c => english.push(c),
        }
    }
    english.push('"');
}
