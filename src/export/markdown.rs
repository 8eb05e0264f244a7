//! A document as Markdown (CommonMark with the tables of GitHub). Texts stay texts: whatever looks like markup in a note
//! or a plan is escaped, and a line break in one cannot begin a heading, a list or a new row.

use super::document::{Align, Block, Document, Level, Table, Value};
use crate::model::text;
use crate::words::lang::Lang;
use crate::words::measure;

/// Returns the document as Markdown, with line feeds, the last line ended.
pub fn print(document: &Document) -> String {
    let mut out = format!("# {}\n", inert(&document.title));
    if !document.about.marking.is_empty() {
        line(&mut out, &format!("\n**{}**", inert(&document.about.marking)));
    }
    let mut heading = "";
    for block in &document.blocks {
        out.push('\n');
        match block {
            Block::Heading(level, text) => {
                heading = text;
                line(&mut out, &format!("{} {}", hashes(*level), inert(text)));
            }
            Block::Paragraph(text) => line(&mut out, &inert_start(text)),
            Block::Notice(text) => line(&mut out, &format!("> **{}**", inert(text))),
            Block::Picture(picture) => line(&mut out, &inert_start(&picture.alternative)),
            Block::Facts(facts) => {
                for (label, text) in facts {
                    line(&mut out, &format!("- **{}:** {}", inert(label), inert(text)));
                }
            }
            Block::List(items) => {
                for item in items {
                    line(&mut out, &format!("- {}", inert_start(item)));
                }
            }
            Block::Table(table) => {
                // Under a heading of the same words a caption would only say them again.
                if !table.caption.is_empty() && table.caption != heading {
                    line(&mut out, &inert_start(&table.caption));
                    out.push('\n');
                }
                print_table(&mut out, table, document.lang);
            }
        }
    }
    if !document.about.recipe.is_empty() {
        line(&mut out, &format!("\n<!-- {} -->", document.about.recipe));
    }
    out
}

/// Returns text in which nothing is markup. Backslashes for what CommonMark knows, entities for what even a careless
/// reader could take for HTML.
pub fn inert(text: &str) -> String {
    let plain = text::plain(text.trim());
    let mut inert = String::with_capacity(plain.len() + 8);
    for c in plain.chars() {
        match c {
            '&' => inert.push_str("&amp;"),
            '<' => inert.push_str("&lt;"),
            '>' => inert.push_str("&gt;"),
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '#' | '~' | '$' => {
                inert.push('\\');
                inert.push(c);
            }
            c => inert.push(c),
        }
    }
    inert
}

/// Returns the same for text that begins a line, where a dash, a plus, an equals sign or "1." would be markup.
fn inert_start(text: &str) -> String {
    let inert = inert(text);
    let digits = inert.chars().take_while(char::is_ascii_digit).count();
    let at = match inert[digits..].chars().next() {
        Some('-' | '+' | '=') if digits == 0 => 0,
        Some('.' | ')') if digits > 0 => digits,
        _ => return inert,
    };
    format!("{}\\{}", &inert[..at], &inert[at..])
}

fn print_table(out: &mut String, table: &Table, lang: Lang) {
    let heads: Vec<String> = table.columns.iter().map(|column| inert(&column.head)).collect();
    let texts = |row: &Vec<Value>| row.iter().map(|value| inert(&value.shown(lang))).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(texts).collect();
    let widths: Vec<usize> = (0..heads.len()).map(|column| widest(&heads, &rows, column)).collect();
    print_row(out, &heads, &widths, table);
    let rules = table.columns.iter().zip(&widths).map(|(column, &width)| match column.align {
        Align::Left => "-".repeat(width),
        Align::Centre => format!(":{}:", "-".repeat(width - 2)),
        Align::Right => format!("{}:", "-".repeat(width - 1)),
    });
    line(out, &format!("| {} |", rules.collect::<Vec<_>>().join(" | ")));
    for row in &rows {
        print_row(out, row, &widths, table);
    }
}

/// Writes a row with its columns in line, so that the file can be read as it is. Very long texts are not filled up to.
fn print_row(out: &mut String, texts: &[String], widths: &[usize], table: &Table) {
    let cells = texts.iter().zip(widths).zip(&table.columns).map(|((text, &width), column)| {
        let gap = " ".repeat(width.saturating_sub(measure::width(text)));
        match column.align {
            Align::Left | Align::Centre => format!("{text}{gap}"),
            Align::Right => format!("{gap}{text}"),
        }
    });
    line(out, &format!("| {} |", cells.collect::<Vec<_>>().join(" | ")));
}

/// The widest that a column is filled up to.
const WIDEST: usize = 60;

fn widest(heads: &[String], rows: &[Vec<String>], column: usize) -> usize {
    let texts = rows.iter().filter_map(|row| row.get(column)).chain(heads.get(column));
    texts.map(|text| measure::width(text)).max().unwrap_or(0).clamp(3, WIDEST)
}

fn hashes(level: Level) -> &'static str {
    match level {
        Level::Part => "##",
        Level::Section => "###",
        Level::Subsection => "####",
    }
}

fn line(out: &mut String, text: &str) {
    out.push_str(text.trim_end());
    out.push('\n');
}
