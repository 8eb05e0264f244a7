//! Exports opened: everything that a file holds as text, hidden properties included, whatever its format.

use crate::office::Office;
use lis::export::order::{Format, Separators};
use std::fs;

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
    }
}
