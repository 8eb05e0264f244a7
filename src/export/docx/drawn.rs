//! A picture in the measure of a drawing: where its shapes lie and how they are coloured.

use crate::export::document::{Picture, Tone};
use crate::export::inert::plain;
use crate::export::picture::Shape;

/// How many of a drawing's units a unit of a picture is.
const EMU: i64 = 1270;

/// How wide the box of a text is, in a picture's units. Texts are on one line and may stand out of it.
const TEXT: i32 = 2000;

/// A picture as it is drawn.
pub(super) struct Drawing {
    /// Its width.
    pub(super) across: i64,
    /// Its height.
    pub(super) down: i64,
    /// Its shapes, in order.
    pub(super) shapes: Vec<Drawn>,
}

/// A shape as it is drawn: a filled box, or a box with a text in it.
pub(super) struct Drawn {
    /// The left edge.
    pub(super) x: i64,
    /// The upper edge.
    pub(super) y: i64,
    /// The width.
    pub(super) across: i64,
    /// The height.
    pub(super) down: i64,
    /// The colour of a filled box.
    pub(super) fill: &'static str,
    /// The text, where it is one.
    pub(super) text: Option<String>,
    /// How high its letters are, in half points; a little less than elsewhere, since faces differ in width.
    pub(super) size: i32,
    /// Where it stands in its box.
    pub(super) align: &'static str,
}

/// How many of a drawing's units a twentieth of a point is.
const TWENTIETH: i64 = 635;

/// Returns a picture as it is drawn where the text is this wide, in twentieths of a point: as large as it is, or as has
/// room.
pub(super) fn drawing(picture: &Picture, width: u32) -> Drawing {
    let unit = (i64::from(width) * TWENTIETH / i64::from(picture.width.max(1))).clamp(1, EMU);
    let shapes = picture.shapes.iter().map(|shape| drawn(shape, unit)).collect();
    Drawing { across: i64::from(picture.width) * unit, down: i64::from(picture.height) * unit, shapes }
}

/// Returns a shape as it is drawn where a unit of the picture is so many units of the drawing.
fn drawn(shape: &Shape, unit: i64) -> Drawn {
    let emu = |units: i32| i64::from(units) * unit;
    match shape {
        Shape::Box { x, y, width, height, tone } => Drawn {
            x: emu(*x),
            y: emu(*y),
            across: emu(*width),
            down: emu(*height),
            fill: ink(*tone),
            text: None,
            size: 0,
            align: "left",
        },
        Shape::Text { x, y, size, ends, text } => {
            let room = if *ends { (*x).clamp(1, TEXT) } else { TEXT };
            Drawn {
                x: emu(if *ends { x - room } else { *x }),
                // The base line of a text is four fifths down its line.
                y: emu(y - size - size / 5),
                across: emu(room),
                down: emu(size * 8 / 5),
                fill: "",
                text: Some(plain(text)),
                size: i32::try_from(i64::from(*size) * 17 * unit / (100 * EMU)).unwrap_or(1).max(1),
                align: if *ends { "right" } else { "left" },
            }
        }
    }
}

/// Returns the colour of a shape; each stands out from white as far as its place asks for.
fn ink(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "14181D",
        Tone::Good => "0B5CAD",
        Tone::Started => "B38200",
        Tone::Attention => "B85600",
        Tone::Muted => "DFE3E8",
    }
}
