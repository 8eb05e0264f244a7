//! The first sheet: the report's header and sums, with a chart beside the departments.

use super::formats::Formats;
use super::inert;
use super::sheet::{A4, marked, rows};
use crate::export::document::{Block, Document, Level, Picture, Table, Value};
use rust_xlsxwriter::{Chart, ChartFont, ChartType, Format, Worksheet, XlsxError};

/// The columns that a sentence goes over, and how wide they are in characters.
const LAST: u16 = 7;
const WIDTHS: [f64; 8] = [62.0, 11.5, 11.5, 11.5, 11.5, 14.0, 11.0, 14.0];
const ACROSS: usize = 135;

/// Writes the sheet.
pub(super) fn write(tab: &mut Worksheet, document: &Document, formats: &Formats) -> Result<(), XlsxError> {
    for (place, width) in (0..).zip(WIDTHS) {
        tab.set_column_width(place, width)?;
    }
    tab.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    marked(tab, &document.about.marking);
    let mut row = 0;
    tab.write_string_with_format(row, 0, inert(&document.title), &formats.title)?;
    row += 1;
    if !document.about.marking.is_empty() {
        tab.write_string_with_format(row, 0, inert(&document.about.marking), &formats.label)?;
        row += 1;
    }
    let mut picture = None;
    for block in &document.blocks {
        row = match block {
            Block::Heading(level, text) => heading(tab, row + 1, *level, text, formats)?,
            Block::Paragraph(text) => sentence(tab, row, text, &formats.prose)?,
            Block::Notice(text) => sentence(tab, row, text, &formats.notice)?,
            Block::Facts(facts) => facts_from(tab, row, facts, formats)?,
            Block::List(items) => {
                for item in items {
                    row = sentence(tab, row, &format!("• {item}"), &formats.prose)?;
                }
                row
            }
            Block::Table(table) => {
                let (last, top) = rows(tab, table, row, &WIDTHS, formats)?;
                if let Some(charted) = picture.take() {
                    chart(tab, table, (top, last), charted)?;
                }
                last + 1
            }
            Block::Picture(it) => {
                picture = it.charted.map(|column| (it, column));
                row
            }
        };
    }
    Ok(())
}

fn heading(tab: &mut Worksheet, row: u32, level: Level, text: &str, formats: &Formats) -> Result<u32, XlsxError> {
    let [part, section, subsection] = &formats.headings;
    let format = match level {
        Level::Part => part,
        Level::Section => section,
        Level::Subsection => subsection,
    };
    tab.write_string_with_format(row, 0, inert(text), format)?;
    Ok(row + 1)
}

/// Writes a sentence across the columns of the tables, as high as it needs to be.
fn sentence(tab: &mut Worksheet, row: u32, text: &str, format: &Format) -> Result<u32, XlsxError> {
    let text = inert(text);
    let lines = text.chars().count().div_ceil(ACROSS).clamp(1, 20);
    tab.merge_range(row, 0, row, LAST, &text, format)?;
    tab.set_row_height(row, 16.0 * f64::from(u8::try_from(lines).unwrap_or(20)) + 2.0)?;
    Ok(row + 1)
}

fn facts_from(
    tab: &mut Worksheet,
    mut row: u32,
    facts: &[(String, String)],
    formats: &Formats,
) -> Result<u32, XlsxError> {
    for (label, text) in facts {
        tab.write_string_with_format(row, 0, inert(label), &formats.label)?;
        tab.merge_range(row, 1, row, LAST, &inert(text), &formats.prose)?;
        row += 1;
    }
    Ok(row)
}

/// Puts a chart of a column beside the table that holds it.
fn chart(
    tab: &mut Worksheet,
    table: &Table,
    (top, last): (u32, u32),
    (picture, column): (&Picture, u16),
) -> Result<(), XlsxError> {
    let Some(first) = table.rows.first() else { return Ok(()) };
    let name = tab.name();
    let mut chart = Chart::new(ChartType::Bar);
    chart.add_series().set_categories((name.as_str(), top + 1, 0, last, 0)).set_values((
        name.as_str(),
        top + 1,
        column,
        last,
        column,
    ));
    chart.title().set_name(&picture.caption).set_font(ChartFont::new().set_size(12));
    chart.legend().set_hidden();
    // In a chart of bars the axis of the departments is the upright one; the first of them stands at the top.
    chart.y_axis().set_reverse();
    chart.x_axis().set_min(0);
    if matches!(first.get(usize::from(column)), Some(Value::Percent(_))) {
        chart.x_axis().set_max(1).set_num_format("0 %");
    }
    chart.set_alt_text(inert(&picture.alternative).chars().take(250).collect::<String>());
    chart.set_width(620).set_height(120 + 24 * (last - top));
    tab.insert_chart(top, LAST + 2, &chart)?;
    Ok(())
}
