//! The texts of a plan in a folder.

use super::PlanError;
use super::shipped::shipped_files;
use crate::model::fault::{Part, Problem};
use crate::model::limits;
use std::fs::File;
use std::io::{self, Read};
use std::ops::Range;
use std::path::Path;

/// The largest file that is read, in bytes. The largest shipped part is a hundredth of it.
pub(super) const MOST: u64 = limits::PLAN;

/// One file of a plan.
#[derive(Debug, Clone)]
pub(super) struct Source {
    /// Which part it is, or which part's English.
    pub(super) part: Part,
    /// Its name as it is to be shown.
    pub(super) file: String,
    /// Its text, without a byte-order mark.
    pub(super) text: String,
    /// Why it cannot be used, and where.
    pub(super) unread: Option<(Range<usize>, Problem)>,
}

/// Returns the name of the file with a part's English.
pub(super) fn english_name(part: Part) -> String {
    part.file_name().replace(".ron", ".en.ron")
}

/// Reads the eight files. A folder without an agenda has the usual one.
pub(super) fn parts(folder: &Path) -> Result<[Source; 8], PlanError> {
    // Asked first, so that a folder that is not there is one error and not eight.
    std::fs::read_dir(folder).map_err(|source| PlanError::Unreadable { path: folder.to_owned(), source })?;
    let mut read = Vec::with_capacity(8);
    for part in Part::ALL {
        let file = from_folder(folder, part, part.file_name())?;
        read.push(if is_usual(part, &file) { usual(part, part.file_name()) } else { file });
    }
    read.try_into().map_err(|_| PlanError::Faults(Vec::new()))
}

/// Reads the files with the parts' English, those that there are.
pub(super) fn companions(folder: &Path) -> Result<Vec<Source>, PlanError> {
    let mut read = Vec::new();
    for part in Part::ALL {
        let name = english_name(part);
        let file = from_folder(folder, part, &name)?;
        let own = folder.join(part.file_name()).exists();
        let file = if is_usual(part, &file) && !own { usual(part, &name) } else { file };
        if !matches!(file.unread, Some((_, Problem::FileMissing))) {
            read.push(file);
        }
    }
    Ok(read)
}

/// Tells whether a part that is not in the folder is one that every plan has all the same.
fn is_usual(part: Part, file: &Source) -> bool {
    part == Part::Agenda && matches!(file.unread, Some((_, Problem::FileMissing)))
}

/// Returns a part as the shipped plan has it.
fn usual(part: Part, name: &str) -> Source {
    let text = shipped_files().iter().find(|(shipped, _)| *shipped == name).map_or("", |(_, text)| text);
    Source { part, file: name.to_owned(), text: text.to_owned(), unread: None }
}

fn from_folder(folder: &Path, part: Part, name: &str) -> Result<Source, PlanError> {
    let path = folder.join(name);
    let bytes = match read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let unread = Some((0..0, Problem::FileMissing));
            return Ok(Source { part, file: path.display().to_string(), text: String::new(), unread });
        }
        Err(error) => return Err(PlanError::Unreadable { path, source: error }),
    };
    Ok(of_bytes(part, path.display().to_string(), bytes))
}

/// Makes the text of a file of its bytes.
pub(super) fn of_bytes(part: Part, file: String, bytes: Vec<u8>) -> Source {
    let source = |text: String, unread| Source { part, file: file.clone(), text, unread };
    if bytes.len() as u64 > MOST {
        return source(String::new(), Some((0..0, Problem::TooLarge { most: MOST })));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec).unwrap_or(bytes);
    match String::from_utf8(bytes) {
        Ok(text) => source(text, None),
        Err(error) => {
            // The text up to there is shown, with a mark where it ends to be text.
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            source(text, Some((at..at + '\u{fffd}'.len_utf8(), Problem::NotText)))
        }
    }
}

/// Reads a file, at most one byte more than [`MOST`].
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let mut bytes = Vec::new();
    file.take(MOST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
