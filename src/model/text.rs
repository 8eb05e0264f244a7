//! Text from files is not trusted: what could steer a terminal or turn the reading direction is made harmless.

use std::borrow::Cow;

/// Tells whether a character must not reach a screen as it is: a control character or a mark that changes direction.
pub fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns text of one line that is safe to show: line breaks and tabs become spaces, all else that [`is_unsafe`]
/// names becomes `�`.
pub fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let safe = |c| match c {
        '\n' | '\r' | '\t' => ' ',
        c if is_unsafe(c) => '\u{fffd}',
        c => c,
    };
    Cow::Owned(text.chars().map(safe).collect())
}
