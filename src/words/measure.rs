//! How wide text is on a screen, and how it is cut and wrapped.

use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Returns the width of a text in columns.
pub fn width(text: &str) -> usize {
    if text.chars().all(narrow) { text.chars().count() } else { text.width() }
}

/// Tells whether a character surely takes one column and joins with no other: Latin letters and signs, box drawing, blocks.
/// Nearly all text is of such characters, and taking it apart into graphemes was a fifth of the time from a key to its
/// frame.
pub fn narrow(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{24f}' | '\u{2500}'..='\u{259f}' | '–' | '…' | '✓')
}

/// Returns the text cut to at most `columns`, with an ellipsis where something was cut off.
pub fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut kept = if text.chars().all(narrow) {
        text.chars().take(columns.saturating_sub(1)).collect()
    } else {
        cut_graphemes(text, columns)
    };
    if columns > 0 {
        kept.truncate(kept.trim_end().len());
        kept.push('…');
    }
    kept
}

/// Returns as much of a text as leaves a column for the ellipsis.
fn cut_graphemes(text: &str, columns: usize) -> String {
    let mut kept = String::new();
    let mut used = 1;
    for grapheme in text.graphemes(true) {
        used += width(grapheme);
        if used > columns {
            break;
        }
        kept.push_str(grapheme);
    }
    kept
}

/// Returns the text cut to `columns` and filled with spaces up to them.
pub fn fit(text: &str, columns: usize) -> String {
    let mut text = cut(text, columns);
    text.push_str(&" ".repeat(columns.saturating_sub(width(&text))));
    text
}

/// Returns the text cut to `columns` and filled with spaces before it up to them.
pub fn fit_right(text: &str, columns: usize) -> String {
    let text = cut(text, columns);
    let mut filled = " ".repeat(columns.saturating_sub(width(&text)));
    filled.push_str(&text);
    filled
}

/// Returns the lines of a text wrapped at `columns`; at least one line. A word longer than a line is broken.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    // At a hyphen it would break dates.
    let options = textwrap::Options::new(columns.max(1)).word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(Cow::into_owned).collect()
}
