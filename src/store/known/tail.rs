//! The last whole line of a file, and whether another file has it at the same place.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

/// How many bytes at a file's end are read at first: most lines are shorter.
const USUAL: u64 = 4096;

/// The last whole line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LastLine {
    /// Bytes before the line.
    pub(super) begin: u64,
    /// Bytes up to its end, its line break counted.
    pub(super) end: u64,
    /// The line with its line break.
    pub(super) line: Vec<u8>,
}

impl LastLine {
    /// Reads it; none where the file cannot be read or has no whole line.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let mut file = File::open(path).ok()?;
        let length = file.metadata().ok()?.len();
        let mut reach = USUAL;
        loop {
            let from = length.saturating_sub(reach);
            let bytes = read_at(&mut file, from, length - from).ok()?;
            if let Some(found) = Self::in_bytes(from, &bytes) {
                return Some(found);
            }
            if from == 0 {
                return None;
            }
            reach = reach.saturating_mul(4);
        }
    }

    /// Tells whether a file has this line at this place.
    pub(super) fn is_in(&self, path: &Path) -> bool {
        File::open(path).is_ok_and(|mut file| self.is_at(&mut file))
    }

    /// The same of an open file.
    pub(super) fn is_at(&self, file: &mut File) -> bool {
        read_at(file, self.begin, self.end - self.begin).is_ok_and(|bytes| bytes == self.line)
    }

    /// Finds the last whole line in bytes that begin at a place in a file; none where they hold no whole line.
    fn in_bytes(from: u64, bytes: &[u8]) -> Option<Self> {
        let end = bytes.iter().rposition(|byte| *byte == b'\n')? + 1;
        let begin = match bytes[..end - 1].iter().rposition(|byte| *byte == b'\n') {
            Some(at) => at + 1,
            None if from == 0 => 0,
            None => return None,
        };
        Some(Self { begin: from + begin as u64, end: from + end as u64, line: bytes[begin..end].to_vec() })
    }
}

fn read_at(file: &mut File, from: u64, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(length).unwrap_or(0)];
    file.seek(SeekFrom::Start(from))?;
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}
