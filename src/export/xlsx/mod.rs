//! A workbook for spreadsheets: numbers are numbers, days are days, and no text is ever a formula.

mod formats;
mod sheet;
mod summary;

use super::book::Book;
use super::document::About;
use super::inert::plain;
use formats::Formats;
use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};

/// The longest text that a cell holds, in characters; a spreadsheet refuses a file with a longer one.
const LONGEST: usize = 32_000;

/// The longest text of a property, in characters.
const PROPERTY: usize = 200;

/// The name of the properties that hold the recipe, each a part of it.
const RECIPE: &str = "lis-snapshot";

/// Returns the workbook as a file. Fails only where a sheet breaks a rule of the format, which no data brings about.
pub fn print(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let formats = Formats::new();
    let (name, summary) = &book.summary;
    workbook.set_properties(&properties(&summary.title, &summary.about));
    summary::write(workbook.add_worksheet().set_name(name)?, summary, &formats)?;
    for sheet in &book.sheets {
        let tab = workbook.add_worksheet();
        tab.set_name(&sheet.table.caption)?;
        sheet::write(tab, sheet, book, &formats)?;
    }
    workbook.save_to_buffer()
}

fn properties(title: &str, about: &About) -> DocProperties {
    let program = format!("lis {}", env!("CARGO_PKG_VERSION"));
    let mut properties = DocProperties::new()
        .set_title(inert(title))
        .set_author(inert(&about.owner))
        .set_status(inert(&about.marking))
        .set_comment(program)
        .set_creation_datetime(&about.day);
    let recipe: Vec<char> = about.recipe.chars().collect();
    for (place, part) in recipe.chunks(PROPERTY).enumerate() {
        let part: String = part.iter().collect();
        properties = properties.set_custom_property(format!("{RECIPE}-{}", place + 1), part);
    }
    properties
}

/// Returns a text that a cell can hold: without what steers a program, and not too long for the format.
pub(super) fn inert(text: &str) -> String {
    let plain = plain(text);
    if plain.chars().count() <= LONGEST {
        return plain;
    }
    plain.chars().take(LONGEST).chain(['…']).collect()
}
