//! A view as a picture: the frame that the terminal would show, printed as SVG. The text in it is text, so that it can be
//! searched, read aloud and enlarged; the same frame gives the same bytes.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Units of one column: six tenths of the size of the letters, as in nearly every font of equal widths.
const COLUMN: usize = 9;
/// Units of one row.
const ROW: usize = 18;
/// The size of the letters.
const LETTERS: usize = 15;
/// Units from the top of a row to the line that the letters stand on.
const BASE: usize = 14;
/// Ink and ground where the frame leaves them to the terminal.
const PLAIN: (&str, &str) = ("#1a1f26", "#ffffff");

/// How the cells of a run look.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Look {
    ink: String,
    ground: String,
    bold: bool,
    underlined: bool,
    dim: bool,
}

/// Returns a frame as SVG, with a title and a description for those who do not see it.
pub fn svg(frame: &Buffer, title: &str, description: &str) -> String {
    let (width, height) = (usize::from(frame.area.width) * COLUMN, usize::from(frame.area.height) * ROW);
    let ground = ground(frame);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\" aria-labelledby=\"title desc\">\n\
         <title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n\
         <g font-family=\"Cascadia Mono, Consolas, DejaVu Sans Mono, Menlo, monospace\" font-size=\"{LETTERS}\">\n",
        escape(title),
        escape(description),
        ground,
    );
    let columns = usize::from(frame.area.width).max(1);
    for (row, cells) in frame.content.chunks(columns).enumerate() {
        let mut at = 0;
        while at < cells.len() {
            let look = look(&cells[at]);
            let length = cells[at..].iter().take_while(|cell| self::look(cell) == look).count();
            run(&mut out, (at * COLUMN, row * ROW), &cells[at..at + length], &look, &ground);
            at += length;
        }
    }
    out.push_str("</g>\n</svg>\n");
    out
}

/// Returns the ground that most cells have. It is laid under all of them at once: between grounds that are laid beside
/// each other, a picture that is scaled shows hairlines of what is under them.
fn ground(frame: &Buffer) -> String {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for cell in &frame.content {
        *counts.entry(look(cell).ground).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map_or_else(|| PLAIN.1.to_owned(), |(ground, _)| ground)
}

/// Prints cells that look the same: their ground, and their text where there is any.
fn run(out: &mut String, (x, y): (usize, usize), cells: &[Cell], look: &Look, ground: &str) {
    let width = cells.len() * COLUMN;
    // Writing into a string cannot fail.
    if look.ground != ground {
        let _ =
            writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{ROW}\" fill=\"{}\"/>", look.ground);
    }
    let text: String = cells.iter().map(Cell::symbol).collect();
    let blank = text.len() - text.trim_start_matches(' ').len();
    let shown = text.trim_matches(' ');
    if shown.is_empty() && !look.underlined {
        return;
    }
    let (shown, x, width) = if look.underlined {
        (text.as_str(), x, width)
    } else {
        let after = text.len() - blank - shown.len();
        (shown, x + blank * COLUMN, width - (blank + after) * COLUMN)
    };
    let bold = if look.bold { " font-weight=\"bold\"" } else { "" };
    let line = if look.underlined { " text-decoration=\"underline\"" } else { "" };
    let dim = if look.dim { " opacity=\"0.75\"" } else { "" };
    let _ = writeln!(
        out,
        "<text x=\"{x}\" y=\"{}\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\" \
         fill=\"{}\"{bold}{line}{dim}>{}</text>",
        y + BASE,
        look.ink,
        escape(shown),
    );
}

fn look(cell: &Cell) -> Look {
    let (mut ink, mut ground) = (colour(cell.fg, PLAIN.0), colour(cell.bg, PLAIN.1));
    if cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut ink, &mut ground);
    }
    Look {
        ink,
        ground,
        bold: cell.modifier.contains(Modifier::BOLD),
        underlined: cell.modifier.contains(Modifier::UNDERLINED),
        dim: cell.modifier.contains(Modifier::DIM),
    }
}

/// Returns a colour as it is written in SVG. A picture has no terminal whose own colours it could use; the two that the
/// themes name then are dark enough to be read on white.
fn colour(colour: Color, plain: &str) -> String {
    match colour {
        Color::Rgb(red, green, blue) => format!("#{red:02x}{green:02x}{blue:02x}"),
        Color::Blue => "#0b4a8f".to_owned(),
        Color::Yellow => "#913d00".to_owned(),
        _ => plain.to_owned(),
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
