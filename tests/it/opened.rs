//! Exports opened: everything that a file holds as text, hidden properties included, whatever its format.

use crate::office::Office;
use calamine::{Reader, Xlsx};
use lis::export::order::{Format, Separators};
use lopdf::Object;
use std::fs;
use std::io::{Cursor, Read};

impl Office {
    /// Exports in a format with more options, and returns the file.
    #[track_caller]
    pub(crate) fn export(&self, format: Format, options: &str) -> Vec<u8> {
        let form = if format == Format::Csv(Separators::Plain) { "--csv plain" } else { "" };
        let file = self.path(&format!("export.{}", format.name()));
        let line = format!("export {form} {options} --force -o \"{}\"", file.display());
        let came = if options.contains("--demo") { self.shipped(&line) } else { self.types(&line) };
        assert_eq!(came.code, 0, "lis {line}\n{}", came.err);
        fs::read(file).unwrap()
    }
}

/// Returns all text in a file: what is read on its pages and what stands in its properties.
pub(crate) fn opened(format: Format, bytes: &[u8]) -> String {
    match format {
        Format::Markdown | Format::Html | Format::Csv(_) | Format::Json | Format::Ron => {
            String::from_utf8(bytes.to_vec()).unwrap()
        }
        Format::Pdf => pdf(bytes),
        Format::Docx => words(bytes) + &parts(bytes),
        Format::Xlsx => sheets(bytes) + &parts(bytes),
    }
}

/// Returns the cells of all sheets, as another program reads them.
fn sheets(bytes: &[u8]) -> String {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for name in book.sheet_names() {
        for row in book.worksheet_range(&name).unwrap().rows() {
            let cells: Vec<String> = row.iter().map(ToString::to_string).collect();
            text.extend([&cells.join("; "), "\n"]);
        }
    }
    text
}

/// Returns the text of a document, without its markup, and its markup after that.
fn words(bytes: &[u8]) -> String {
    let parts = parts(bytes);
    let document = parts.split_once("word/document.xml\n").unwrap().1.split_once("</w:document>").unwrap().0;
    let texts =
        document.split("<w:t xml:space=\"preserve\">").skip(1).map(|after| after.split_once("</w:t>").unwrap().0);
    texts.flat_map(|text| [text, "\n"]).collect()
}

/// Returns every part of a file that is an archive, as it stands there.
pub(crate) fn parts(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        text.extend([&part.name().unwrap(), "\n"]);
        part.read_to_string(&mut text).unwrap();
    }
    text
}

/// Returns the text of all pages, and every text that stands anywhere else: properties, bookmarks, alternatives.
fn pdf(bytes: &[u8]) -> String {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = file.get_pages().into_keys().collect();
    let mut text = file.extract_text(&pages).unwrap();
    for object in file.objects.values() {
        strings(object, &mut text);
    }
    text
}

fn strings(object: &Object, text: &mut String) {
    match object {
        Object::String(..) => text.extend(["\n", &lopdf::decode_text_string(object).unwrap_or_default()]),
        Object::Array(inside) => inside.iter().for_each(|object| strings(object, text)),
        Object::Dictionary(inside) => inside.iter().for_each(|(_, object)| strings(object, text)),
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, object)| strings(object, text));
            if stream.dict.has_type(b"Metadata") {
                text.push_str(&String::from_utf8(stream.content.clone()).unwrap());
            }
        }
        _ => {}
    }
}
