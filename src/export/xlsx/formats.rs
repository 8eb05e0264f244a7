//! How cells look. Colours are never the only difference: the word or the number stands beside them.

use crate::export::document::{Align, Column, Tone, Value};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// How cells look.
pub(super) struct Formats {
    /// The title.
    pub(super) title: Format,
    /// Headings, by their depth from 0.
    pub(super) headings: [Format; 3],
    /// What must not be overlooked.
    pub(super) notice: Format,
    /// Sentences.
    pub(super) prose: Format,
    /// Labels of facts.
    pub(super) label: Format,
    /// Heads of columns.
    pub(super) head: Format,
    /// Heads of columns with numbers.
    pub(super) figure_head: Format,
    text: Format,
    centre: Format,
    right: Format,
    number: Format,
    halves: Format,
    percent: Format,
    /// Days.
    pub(super) day: Format,
}

impl Formats {
    pub(super) fn new() -> Self {
        let plain = || Format::new().set_align(FormatAlign::Top);
        let bold = |size: f64| Format::new().set_bold().set_font_size(size);
        // What looks like a formula stays a text also when somebody edits the cell.
        let text = || plain().set_quote_prefix();
        let head = || {
            let ground = Color::RGB(0xE6_EA_EE);
            plain().set_bold().set_text_wrap().set_background_color(ground).set_border_bottom(FormatBorder::Thin)
        };
        // Numbers keep a distance from the text in the next column.
        let figure = |format: Format| format.set_align(FormatAlign::Right).set_indent(1);
        Self {
            title: bold(16.0).set_quote_prefix(),
            headings: [bold(14.0), bold(12.0), bold(11.0)].map(Format::set_quote_prefix),
            notice: text().set_bold().set_text_wrap().set_border(FormatBorder::Medium),
            prose: text().set_text_wrap(),
            label: text().set_bold().set_text_wrap(),
            head: head(),
            figure_head: figure(head()),
            text: text().set_text_wrap(),
            centre: text().set_text_wrap().set_align(FormatAlign::Center),
            right: figure(text()),
            number: figure(plain()).set_num_format("#,##0"),
            halves: figure(plain()).set_num_format("0.0"),
            percent: figure(plain()).set_num_format("0 %"),
            day: plain().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
        }
    }

    /// Returns how a value of a column looks.
    pub(super) fn of(&self, value: &Value, column: &Column) -> &Format {
        match (value, column.align) {
            (Value::Number(_), _) => &self.number,
            (Value::Halves(_), _) => &self.halves,
            (Value::Percent(_), _) => &self.percent,
            (Value::Day(_), _) => &self.day,
            (_, Align::Left) => &self.text,
            (_, Align::Centre) => &self.centre,
            (_, Align::Right) => &self.right,
        }
    }
}

/// Returns how a cell of this tone is coloured; none for what has no colour.
pub(super) fn toned(tone: Tone) -> Option<Format> {
    let ground = match tone {
        Tone::Plain => return None,
        Tone::Good => 0xCF_E4_FA,
        Tone::Started => 0xFF_F0_BF,
        Tone::Attention => 0xFF_D7_AD,
        Tone::Muted => 0xEC_EE_F0,
    };
    Some(Format::new().set_background_color(Color::RGB(ground)).set_font_color(Color::RGB(0x14_18_1D)))
}
