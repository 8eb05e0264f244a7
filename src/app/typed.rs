//! A text being written, wherever that is: in a line at the foot, in the help, in a form.

/// A text being written, and where in it the cursor is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// The text.
    pub text: String,
    /// The cursor, in characters from the beginning.
    pub cursor: usize,
}

impl Typed {
    /// Returns a text with the cursor at its end.
    pub fn at_end(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { cursor: text.chars().count(), text }
    }
}
