//! The first sheet: the report's header and sums, with a chart below the departments.

use super::formats::Formats;
use super::inert;
use super::sheet::{A4, marked, rows};
use crate::export::document::{Block, Document, Level, Picture, Table, Value};
use crate::words::date::day;
use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartDataLabel, ChartFont, ChartLine, ChartSolidFill, ChartType, Color, Format,
    Worksheet, XlsxError,
};

/// The columns that a sentence goes over, and how wide they are in characters.
const LAST: u16 = 7;
const WIDTHS: [f64; 8] = [62.0, 11.5, 11.5, 11.5, 11.5, 14.0, 11.0, 14.0];
const ACROSS: usize = 135;

/// How many letters of a bold label, and of the text beside it, have room on a line.
const LABEL: usize = 52;
const BESIDE: usize = 76;

/// The height of a row and of a bar of the chart, and of what is around the bars, in pixels.
const ROW: u32 = 20;
const BAR: u32 = 24;
const AROUND: u32 = 96;

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
                match picture.take() {
                    Some(charted) => chart(tab, table, (top, last), charted)?,
                    None => last + 1,
                }
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
    tab.merge_range(row, 0, row, LAST, &text, format)?;
    tab.set_row_height(row, high(lines(&text, ACROSS)))?;
    Ok(row + 1)
}

fn facts_from(
    tab: &mut Worksheet,
    mut row: u32,
    facts: &[(String, String)],
    formats: &Formats,
) -> Result<u32, XlsxError> {
    for (label, text) in facts {
        let (label, said) = (inert(label), inert(text));
        tab.set_row_height(row, high(lines(&label, LABEL).max(lines(&said, BESIDE))))?;
        tab.write_string_with_format(row, 0, label, &formats.label)?;
        tab.merge_range(row, 1, row, LAST, &said, &formats.prose)?;
        // A fact that is a day and nothing else is one that can be counted with.
        if let Some(day) = day(text).filter(|day| day.to_string() == *text) {
            tab.write_date_with_format(row, 1, day, &formats.day)?;
        }
        row += 1;
    }
    Ok(row)
}

/// Returns how many lines a text takes where so many letters have room on one.
fn lines(text: &str, letters: usize) -> usize {
    text.chars().count().div_ceil(letters).clamp(1, 20)
}

/// Returns how high a row with so many lines of text is, in points.
fn high(lines: usize) -> f64 {
    16.0 * f64::from(u8::try_from(lines).unwrap_or(20)) + 2.0
}

/// Puts a chart of a column below the table that holds it, and returns the first row after it.
fn chart(
    tab: &mut Worksheet,
    table: &Table,
    (top, last): (u32, u32),
    (picture, column): (&Picture, u16),
) -> Result<u32, XlsxError> {
    let Some(first) = table.rows.first() else { return Ok(last + 1) };
    let name = tab.name();
    let mut chart = Chart::new(ChartType::Bar);
    let categories = (name.as_str(), top + 1, 0, last, 0);
    let values = (name.as_str(), top + 1, column, last, column);
    let series = chart.add_series().set_categories(categories).set_values(values).set_gap(60);
    // The number stands beside its bar.
    series.set_format(ChartSolidFill::new().set_color(Color::RGB(0x0B_5C_AD)));
    series.set_data_label(ChartDataLabel::new().show_value());
    chart.title().set_name(&picture.caption).set_font(ChartFont::new().set_size(12));
    chart.legend().set_hidden();
    // In a chart of bars the axis of the departments is the upright one; the first of them stands at the top.
    chart.y_axis().set_reverse();
    chart.x_axis().set_min(0).set_label_position(ChartAxisLabelPosition::High);
    chart.x_axis().set_major_gridlines_line(ChartLine::new().set_color(Color::RGB(0xDF_E3_E8)));
    if matches!(first.get(usize::from(column)), Some(Value::Percent(_))) {
        chart.x_axis().set_max(1).set_major_unit(0.25).set_num_format("0 %");
    }
    chart.set_alt_text(inert(&picture.alternative).chars().take(250).collect::<String>());
    let height = AROUND + BAR * (last - top);
    chart.set_width(860).set_height(height);
    tab.insert_chart(last + 2, 0, &chart)?;
    Ok(last + 3 + height.div_ceil(ROW))
}
