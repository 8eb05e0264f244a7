//! A picture without a format: shapes on a plane, each with a tone, and the text that says the same. Printers that can
//! draw do; the others say the text.

use super::value::Tone;

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What the picture shows, in a few words.
    pub caption: String,
    /// All that the picture tells, for readers who do not see it.
    pub alternative: String,
    /// How wide it is, in units of a tenth of a point.
    pub width: i32,
    /// How high it is, in the same units.
    pub height: i32,
    /// What is drawn, in order.
    pub shapes: Vec<Shape>,
    /// The column of the table behind it that holds its figures, for programs that draw them on their own; none where a
    /// picture is no chart of one.
    pub charted: Option<u16>,
}

/// A shape. Places are counted from the upper left corner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A filled box.
    Box {
        /// The left edge.
        x: i32,
        /// The upper edge.
        y: i32,
        /// The width.
        width: i32,
        /// The height.
        height: i32,
        /// The colour.
        tone: Tone,
    },
    /// A text on one line.
    Text {
        /// Where it begins, or where it ends.
        x: i32,
        /// Its base line.
        y: i32,
        /// How high its letters are.
        size: i32,
        /// Whether `x` is where it ends.
        ends: bool,
        /// What it says.
        text: String,
    },
}

/// Returns a text as much of which is left as has room in so many units; letters are taken to be six tenths as wide as
/// they are high, which few are.
pub fn shortened(text: &str, room: i32, size: i32) -> String {
    let most = usize::try_from(room * 10 / (size * 6).max(1)).unwrap_or_default().max(2);
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}
