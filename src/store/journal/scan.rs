//! Takes a journal's bytes apart: whole lines become entries, what is wrong with the others becomes notices.
//!
//! Knows no file: it is given bytes and how far they were read before.

use super::chain;
use super::header::{Header, NoHeader, SAYS_SEEN, is_name};
use super::line::{self, Fault, LineOrigin};
use super::notice::Notice;
use crate::model::entry::{Entry, JournalId};
use crate::model::text::plain;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::SystemTime;

/// How many characters of a damaged line are shown.
const EXCERPT: usize = 80;

/// How far a file has been read, and what its next line has to fit to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reel {
    /// The journal that the file says it is.
    pub journal: JournalId,
    /// Who writes it.
    pub by: String,
    /// Whether the header can be read.
    pub sound: bool,
    /// Whether this program may append: not where the header is damaged or of an older version.
    pub open: bool,
    /// The version of its format; 0 where the header cannot be read.
    pub version: u32,
    /// Bytes up to the end of the last whole line.
    pub length: u64,
    /// Bytes up to the beginning of the last whole line.
    pub last: u64,
    /// The digest of the last whole line as it stands in the file.
    pub seal: String,
    /// Whole lines.
    pub lines: u64,
    /// The highest number of an entry.
    pub number: u64,
    /// The digest that the next line goes on from.
    pub digest: String,
    /// Whether that digest is a guess, because the last line could not be read.
    pub guessed: bool,
    /// When the file was last changed, as far as its system says.
    pub modified: Option<SystemTime>,
}

/// What reading on has brought.
#[derive(Debug, Default)]
pub struct Found {
    /// The entries, those of lines that stand as they were written first, every number once.
    pub entries: Vec<Entry>,
    /// The line in which each of them stands, from 1.
    pub lines: Vec<u64>,
    /// What is wrong with lines.
    pub notices: Vec<Notice>,
    /// Whether bytes follow the last whole line.
    pub torn: bool,
}

impl Reel {
    /// Reads a journal's first line; none where not even that is whole. `stem` is the file's name without its ending.
    ///
    /// Where the first line is damaged but lines of a journal follow, they count as those of the journal for which the
    /// file is named.
    pub fn start(stem: &str, bytes: &[u8]) -> Result<Option<Self>, NoHeader> {
        let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else { return Ok(None) };
        let line = whole(&bytes[..end]);
        let (header, sound) = match Header::parse(line) {
            Ok(header) => (header, true),
            Err(NoHeader::Foreign) if is_name(stem) && holds_entries(&bytes[end..]) => (named(stem), false),
            Err(why) => return Err(why),
        };
        let (digest, current) = (chain::bare(line), header.current());
        let version = if sound { header.version() } else { 0 };
        Ok(Some(Self {
            journal: header.journal,
            by: header.writer,
            sound,
            open: sound && current,
            version,
            length: end as u64 + 1,
            last: 0,
            seal: chain::bare(&bytes[..=end]),
            lines: 1,
            number: 0,
            digest,
            guessed: !sound,
            modified: None,
        }))
    }

    /// Reads on. `bytes` are those from [`Reel::length`] to the end; `file` is for the notices only.
    pub fn read_on(&mut self, file: &Path, bytes: &[u8]) -> Found {
        let mut found = Found::default();
        let (mut taken, mut doubtful) = (BTreeSet::new(), Vec::new());
        for raw in bytes.split_inclusive(|byte| *byte == b'\n') {
            let Some(line) = raw.strip_suffix(b"\n") else {
                found.torn = true;
                break;
            };
            if let Some((entry, sound)) = self.read_line(file, whole(line), &mut found.notices) {
                self.number = self.number.max(entry.id.number);
                if sound && taken.insert(entry.id.number) {
                    found.entries.push(entry);
                    found.lines.push(self.lines + 1);
                } else {
                    doubtful.push((self.lines + 1, entry));
                }
            }
            self.step(raw);
        }
        for (line, entry) in doubtful {
            if taken.insert(entry.id.number) {
                found.entries.push(entry);
                found.lines.push(line);
            } else {
                found.notices.push(Notice::OutOfOrder { file: file.to_owned(), line });
            }
        }
        found
    }

    /// Moves past a line that stands in the file, with its line break.
    pub fn step(&mut self, raw: &[u8]) {
        self.last = self.length;
        self.length += raw.len() as u64;
        self.lines += 1;
        self.seal = chain::bare(raw);
    }

    /// Returns what a line says, and whether it stands as it was written.
    fn read_line(&mut self, file: &Path, raw: &[u8], notices: &mut Vec<Notice>) -> Option<(Entry, bool)> {
        let file = file.to_owned();
        let line = self.lines + 1;
        let (digest, read) = self.take_apart(raw);
        let broken = digest.as_ref().is_some_and(|(carried, sum)| carried != sum && !self.guessed);
        self.guessed = digest.is_none();
        self.digest = digest.map_or_else(|| chain::bare(raw), |(carried, _)| carried);
        match read {
            Ok(entry) => {
                if broken {
                    notices.push(Notice::ChainBroken { file, line });
                }
                Some((entry, !broken))
            }
            Err(Fault { column, what }) => {
                notices.push(Notice::DamagedLine { file, line, column, excerpt: excerpt(raw), what });
                None
            }
        }
    }

    /// Returns the digest that a line carries beside the one that it should carry, and what it says.
    fn take_apart(&self, raw: &[u8]) -> (Option<(String, String)>, Result<Entry, Fault>) {
        let text = match std::str::from_utf8(raw) {
            Ok(text) => text,
            Err(error) => {
                let column = String::from_utf8_lossy(&raw[..error.valid_up_to()]).chars().count() + 1;
                return (None, Err(Fault { column, what: "not UTF-8".to_owned() }));
            }
        };
        let Some((carried, body)) = chain::split(text) else {
            return (None, Err(Fault { column: 1, what: "not a journal's line".to_owned() }));
        };
        let sum = chain::digest(&self.digest, body);
        let origin = LineOrigin { journal: &self.journal, by: &self.by, says_seen: self.version >= SAYS_SEEN };
        (Some((carried.to_owned(), sum)), line::parse(body, origin))
    }
}

/// Returns what is to be told of a file whose first line is damaged.
pub fn damaged_header(file: &Path, bytes: &[u8]) -> Notice {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let what = "not a journal's first line".to_owned();
    Notice::DamagedLine { file: file.to_owned(), line: 1, column: 1, excerpt: excerpt(first), what }
}

/// Returns a line without the carriage return that some tools put there.
pub fn whole(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

fn holds_entries(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    lines.any(|line| std::str::from_utf8(whole(line)).is_ok_and(|line| chain::split(line).is_some()))
}

fn named(stem: &str) -> Header {
    let writer = stem.rsplit_once('-').map_or(stem, |(writer, _)| writer);
    Header::new(&JournalId(stem.to_owned()), writer)
}

/// Returns a line as it may be shown, or as much of it as is useful.
pub fn excerpt(raw: &[u8]) -> String {
    plain(&String::from_utf8_lossy(raw)).chars().take(EXCERPT).collect()
}
