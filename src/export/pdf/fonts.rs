//! The two faces that the document is set in: what they can show, how wide it is, and how it is shaped.

use super::PdfError;
use crate::export::inert::plain;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Direction, UnicodeBuffer};

/// The regular face; its licence lies beside it.
const REGULAR: &[u8] = include_bytes!("fonts/DejaVuSansCondensed.ttf");

/// The bold face.
const BOLD: &[u8] = include_bytes!("fonts/DejaVuSansCondensed-Bold.ttf");

/// Which of the faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// For text.
    Regular,
    /// For headings, labels and heads.
    Bold,
}

/// Both faces.
pub(super) struct Faces {
    regular: Face,
    bold: Face,
}

/// One face.
pub(super) struct Face {
    font: Font,
    shaper: rustybuzz::Face<'static>,
    em: f32,
}

impl Faces {
    /// Reads the faces that the program holds.
    pub(super) fn read() -> Result<Self, PdfError> {
        Ok(Self { regular: Face::read(REGULAR)?, bold: Face::read(BOLD)? })
    }

    /// Returns one of them.
    pub(super) fn face(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// Returns a text in characters that both faces have, in one direction: what they lack becomes `�`, what shows
    /// nothing is left out.
    pub(super) fn covered(&self, text: &str) -> String {
        let shows = |c: &char| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}');
        let lacks = |c: char| {
            [&self.regular, &self.bold].iter().any(|face| face.shaper.glyph_index(c).is_none_or(|glyph| glyph.0 == 0))
        };
        plain(text).chars().filter(shows).map(|c| if lacks(c) { '\u{fffd}' } else { c }).collect()
    }
}

impl Face {
    fn read(bytes: &'static [u8]) -> Result<Self, PdfError> {
        let font = Font::new(bytes.into(), 0).ok_or(PdfError::Font)?;
        let shaper = rustybuzz::Face::from_slice(bytes, 0).ok_or(PdfError::Font)?;
        let em = font.units_per_em();
        Ok(Self { font, shaper, em })
    }

    /// Returns the font to draw with.
    pub(super) fn font(&self) -> Font {
        self.font.clone()
    }

    /// Returns how wide a text is at most, in points: pairs of letters may stand closer.
    pub(super) fn width(&self, text: &str, size: f32) -> f32 {
        text.chars().map(|c| self.advance(c)).sum::<f32>() * size
    }

    /// Returns how wide a character is, in ems.
    pub(super) fn advance(&self, c: char) -> f32 {
        let glyph = self.shaper.glyph_index(c).unwrap_or_default();
        f32::from(self.shaper.glyph_hor_advance(glyph).unwrap_or(0)) / self.em
    }

    /// Returns the glyphs of a line, from left to right.
    pub(super) fn shape(&self, text: &str) -> Vec<KrillaGlyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let shaped = rustybuzz::shape(&self.shaper, &[], buffer);
        let starts: Vec<usize> =
            shaped.glyph_infos().iter().map(|info| usize::try_from(info.cluster).unwrap_or_default()).collect();
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).zip(&starts);
        let em = |units: i32| f32::from(i16::try_from(units).unwrap_or_default()) / self.em;
        let glyph = |((info, position), start): ((&rustybuzz::GlyphInfo, &rustybuzz::GlyphPosition), &usize)| {
            let end = starts.iter().copied().filter(|other| other > start).min().unwrap_or(text.len());
            KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                em(position.x_advance),
                em(position.x_offset),
                em(position.y_offset),
                em(position.y_advance),
                *start..end,
                None,
            )
        };
        glyphs.map(glyph).collect()
    }
}
