//! Texts as files of any kind can hold them: without what steers a program, and without characters that no XML has.

use crate::model::text;

/// Returns a text on one line, without spaces around it, in which every character is one that every format can hold.
pub fn plain(text: &str) -> String {
    let foreign = |c: char| matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{fdd0}'..='\u{fdef}');
    text::plain(text.trim()).replace(foreign, "\u{fffd}")
}
