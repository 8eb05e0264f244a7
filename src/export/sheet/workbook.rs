//! A sheet as a workbook: what is there to be read is locked, what is there to be filled in is checked as it is typed,
//! and no text is ever a formula.

use super::column::Column;
use super::form::{Form, Page};
use crate::export::value::Value;
use crate::export::xlsx::inert;
use crate::model::state::State;
use crate::words::date::day;
use crate::words::lang::Lang;
use crate::words::sheet::{OutWords, words};
use crate::words::state;
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationRule, DocProperties, Format, FormatAlign, FormatBorder, ProtectionOptions,
    Workbook, Worksheet, XlsxError,
};

/// The paper size A4, by the format's own number.
const A4: u8 = 9;

/// The columns that stay in sight: the id and the title.
const FROZEN: u16 = 2;

/// Returns the workbook as a file. Fails only where a sheet breaks a rule of the format, which no data brings about.
pub fn print(form: &Form) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let program = format!("lis {}", env!("CARGO_PKG_VERSION"));
    let properties = DocProperties::new().set_title(inert(&form.title)).set_comment(program);
    workbook.set_properties(&properties.set_creation_datetime(&form.day));
    let formats = Formats::new();
    rows(workbook.add_worksheet().set_name(tab(&form.department))?, form, &formats)?;
    page(workbook.add_worksheet().set_name(words(form.lang).page.name())?, form, &formats)?;
    workbook.save_to_buffer()
}

/// Returns a name that a tab can have: the format forbids some signs, and more than 31 of them.
fn tab(name: &str) -> String {
    let allowed = |c: char| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'') { '-' } else { c };
    inert(name).chars().take(31).map(allowed).collect()
}

/// How cells look. What is locked is grey, and its head says it by its place: the own columns stand between.
struct Formats {
    head: Format,
    own_head: Format,
    locked: Format,
    locked_day: Format,
    own: Format,
    own_day: Format,
    title: Format,
    label: Format,
    prose: Format,
    day: Format,
}

impl Formats {
    fn new() -> Self {
        let (grey, blue) = (Color::RGB(0xE6_EA_EE), Color::RGB(0xCF_E4_FA));
        let top = || Format::new().set_align(FormatAlign::Top);
        let text = || top().set_text_wrap().set_quote_prefix();
        let head = |ground: Color| {
            top().set_bold().set_text_wrap().set_background_color(ground).set_border_bottom(FormatBorder::Thin)
        };
        let locked = |format: Format| format.set_background_color(Color::RGB(0xF3_F5_F7));
        let line = Color::RGB(0xB8_C0_C8);
        // A number that is typed as evidence stays what was typed: its format is text.
        let own = |format: Format| format.set_unlocked().set_border(FormatBorder::Thin).set_border_color(line);
        let day = || top().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left);
        Self {
            head: head(grey),
            own_head: head(blue),
            locked: locked(text()),
            locked_day: locked(day()),
            own: own(text().set_num_format("@")),
            own_day: own(day()),
            title: Format::new().set_bold().set_font_size(16.0).set_quote_prefix(),
            label: text().set_bold(),
            prose: text(),
            day: day(),
        }
    }

    fn of(&self, column: Column) -> &Format {
        match (column.own(), column.day()) {
            (true, true) => &self.own_day,
            (true, false) => &self.own,
            (false, true) => &self.locked_day,
            (false, false) => &self.locked,
        }
    }
}

fn rows(tab: &mut Worksheet, form: &Form, formats: &Formats) -> Result<(), XlsxError> {
    for (place, column) in (0..).zip(Column::ALL) {
        let format = if column.own() { &formats.own_head } else { &formats.head };
        tab.write_string_with_format(0, place, column.head(form.lang), format)?;
        tab.set_column_width(place, width(column))?;
        if column == Column::Stamp {
            tab.set_column_hidden(place)?;
        }
    }
    tab.set_row_height(0, 32.0)?;
    let mut last = 0;
    for row in &form.rows {
        last += 1;
        for ((place, column), value) in (0..).zip(Column::ALL).zip(row) {
            let format = formats.of(column);
            match value {
                Value::Day(day) if (1900..=9999).contains(&day.year()) => {
                    tab.write_date_with_format(last, place, *day, format)?
                }
                Value::Empty => tab.write_blank(last, place, format)?,
                other => tab.write_string_with_format(last, place, inert(&other.shown(form.lang)), format)?,
            };
        }
        tab.set_row_height(last, height(row))?;
    }
    if last > 0 {
        checked(tab, form.lang, last)?;
    }
    let right = u16::try_from(Column::ALL.len() - 1).unwrap_or(u16::MAX);
    tab.set_freeze_panes(1, FROZEN)?;
    tab.autofilter(0, 0, last, right)?;
    tab.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    // An ampersand would begin a code of the format.
    tab.set_header(format!("&L&B{}", inert(&form.title).replace('&', "&&"))).set_footer("&R&P / &N");
    tab.protect_with_options(&ProtectionOptions {
        use_autofilter: true,
        format_columns: true,
        format_rows: true,
        ..ProtectionOptions::new()
    });
    Ok(())
}

/// Lets spreadsheets check what is typed: a state is chosen from a list, a day is a day.
fn checked(tab: &mut Worksheet, lang: Lang, last: u32) -> Result<(), XlsxError> {
    let words = words(lang).out;
    for (place, column) in (0..).zip(Column::ALL) {
        if let Some(check) = check(lang, words, column)? {
            tab.add_data_validation(1, place, last, place, &check)?;
        }
    }
    Ok(())
}

fn check(lang: Lang, words: OutWords, column: Column) -> Result<Option<DataValidation>, XlsxError> {
    let states: Vec<&str> = State::ALL.into_iter().map(|it| state::state(lang, it)).collect();
    let (check, title, help, wrong) = match column {
        Column::State => {
            let help = words.choose_help(&states.join(", "));
            (DataValidation::new().allow_list_strings(&states)?, words.choose(), help.clone(), help)
        }
        Column::Since | Column::Approved | Column::Until => {
            let help = match column {
                Column::Since => words.since_help(),
                Column::Approved => words.approved_help(),
                _ => words.until_help(),
            };
            let (first, last) = (NaiveDate::from_ymd_opt(1900, 3, 1), NaiveDate::from_ymd_opt(2999, 12, 31));
            let between = DataValidationRule::Between(first.unwrap_or_default(), last.unwrap_or_default());
            (DataValidation::new().allow_date(between), words.day(), help.to_owned(), words.no_day().to_owned())
        }
        _ => return Ok(None),
    };
    let check = check.set_input_title(title)?.set_input_message(help)?;
    Ok(Some(check.set_error_title(title)?.set_error_message(wrong)?))
}

fn page(tab: &mut Worksheet, form: &Form, formats: &Formats) -> Result<(), XlsxError> {
    let Page { lead, steps, made } = &form.page;
    tab.set_column_width(0, 28)?.set_column_width(1, 92)?;
    tab.write_string_with_format(0, 0, inert(&form.title), &formats.title)?;
    tab.merge_range(1, 0, 1, 1, &inert(lead), &formats.prose)?;
    tab.set_row_height(1, 34.0)?;
    let mut row = 3;
    for (label, text) in steps {
        tab.write_string_with_format(row, 0, inert(label), &formats.label)?;
        tab.write_string_with_format(row, 1, inert(text), &formats.prose)?;
        tab.set_row_height(row, lines(text, 92.0))?;
        row += 1;
    }
    row += 1;
    tab.write_string_with_format(row, 0, words(form.lang).page.made(), &formats.label)?;
    for (label, text) in made {
        row += 1;
        tab.write_string_with_format(row, 0, inert(label), &formats.prose)?;
        match day(text).filter(|day| day.to_string() == *text) {
            Some(day) => tab.write_date_with_format(row, 1, day, &formats.day)?,
            None => tab.write_string_with_format(row, 1, inert(text), &formats.prose)?,
        };
    }
    tab.set_paper_size(A4).set_print_fit_to_pages(1, 0);
    tab.protect_with_options(&ProtectionOptions { format_columns: true, ..ProtectionOptions::new() });
    Ok(())
}

/// Returns how wide a column is, in characters.
fn width(column: Column) -> f64 {
    match column {
        Column::Id => 11.0,
        Column::Title => 44.0,
        Column::Group | Column::Evidence => 24.0,
        Column::Now => 26.0,
        Column::State => 15.0,
        Column::Due | Column::Since | Column::Approved | Column::Until => 13.0,
        Column::Note => 40.0,
        Column::Reason | Column::Risk | Column::Measure => 26.0,
        Column::Department => 14.0,
        Column::Stamp => 30.0,
    }
}

/// Returns how high a row is whose texts take several lines, in points; the longest are cut off on sight, but stand in
/// the cell.
fn height(row: &[Value]) -> f64 {
    let heights = Column::ALL.into_iter().zip(row).filter(|(column, _)| *column != Column::Stamp);
    let heights = heights.map(|(column, value)| match value {
        Value::Text(text) => lines(text, width(column)),
        _ => 0.0,
    });
    heights.fold(15.0, f64::max).min(180.0)
}

/// Returns how high a text is in a column so wide, in points.
fn lines(text: &str, width: f64) -> f64 {
    let letters = f64::from(u16::try_from(text.chars().count()).unwrap_or(u16::MAX));
    (letters / width * 1.05).ceil() * 15.0
}
