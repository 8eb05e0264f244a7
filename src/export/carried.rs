//! The recipe that a file carries: in its text, or in the properties of a file that is an archive.

use super::recipe::Recipe;
use std::io::{Cursor, Read};

/// How archives begin.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// Where the properties of a document lie in its archive, and how the text of one begins and ends.
const PROPERTIES: &str = "docProps/custom.xml";
const TEXT: (&str, &str) = ("<vt:lpwstr>", "</vt:lpwstr>");

/// The most of the properties that is read, in bytes: a file from elsewhere may be made to unfold without end.
const MOST: u64 = 1 << 20;

/// Returns the recipe that a file carries; none where it carries none that this version understands.
pub fn recipe(bytes: &[u8]) -> Option<Recipe> {
    if bytes.starts_with(ARCHIVE) {
        return Recipe::find(&properties(bytes)?);
    }
    Recipe::find(&String::from_utf8_lossy(bytes))
}

/// Returns the texts of a document's properties, one behind the other.
fn properties(bytes: &[u8]) -> Option<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut xml = String::new();
    archive.by_name(PROPERTIES).ok()?.take(MOST).read_to_string(&mut xml).ok()?;
    let texts = xml.split(TEXT.0).skip(1).filter_map(|after| Some(after.split_once(TEXT.1)?.0));
    Some(texts.collect())
}
