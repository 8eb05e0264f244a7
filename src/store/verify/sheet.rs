//! One file of the journals' folder, read from its first byte to its last, with the place of everything in it.

use super::finding::Finding;
use crate::model::entry::{Entry, JournalId};
use crate::model::flaw::Flaw;
use crate::store::journal::header::{Header, NoHeader, VERSION};
use crate::store::journal::notice::Notice;
use crate::store::journal::rack::stem;
use crate::store::journal::scan::{Reel, excerpt, whole};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A file, read through.
#[derive(Debug)]
pub(super) struct Sheet {
    /// The file.
    pub(super) file: PathBuf,
    /// The journal that it is; none where it is none, or cannot be read.
    pub(super) journal: Option<JournalId>,
    /// Whether it bears its journal's name.
    pub(super) original: bool,
    /// The day on which names were last removed from it.
    pub(super) names_removed: Option<NaiveDate>,
    /// Its entries, every number once, with the line of each.
    pub(super) entries: BTreeMap<u64, (u64, Entry)>,
    /// What is wrong with it by itself.
    pub(super) findings: Vec<Finding>,
    bytes: Vec<u8>,
    /// Where each line begins.
    begins: Vec<usize>,
}

impl Sheet {
    /// Puts down a link, a pipe or a device, which is not read.
    pub(super) fn refused(file: &Path) -> Self {
        let mut sheet = Self::unread(file, Vec::new());
        sheet.find(None, 1, Flaw::NotAFile);
        sheet
    }

    /// Puts down what a killed program has left, and whether it was removed.
    pub(super) fn leftover(file: &Path, removed: bool) -> Self {
        let mut sheet = Self::unread(file, Vec::new());
        sheet.find(None, 1, Flaw::Leftover(removed));
        sheet
    }

    fn unread(file: &Path, bytes: Vec<u8>) -> Self {
        let breaks = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
        let begins = std::iter::once(0).chain(breaks).collect();
        let (entries, findings) = (BTreeMap::new(), Vec::new());
        let (file, journal) = (file.to_owned(), None);
        Self { file, journal, original: false, names_removed: None, entries, findings, bytes, begins }
    }

    /// Reads through a file's bytes.
    pub(super) fn read(file: &Path, bytes: Vec<u8>) -> Self {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut sheet = Self::unread(file, bytes);
        match Reel::start(stem(&name), &sheet.bytes) {
            Ok(Some(reel)) => sheet.read_lines(reel, stem(&name)),
            Ok(None) if sheet.bytes.is_empty() => {}
            Ok(None) => sheet.find(Some(1), 1, Flaw::Torn),
            Err(NoHeader::Newer(found)) => sheet.find(Some(1), 1, Flaw::Newer(found, VERSION)),
            Err(NoHeader::Foreign) => sheet.find(None, 1, Flaw::Foreign),
        }
        sheet
    }

    /// Puts down what was found in a line of this file.
    pub(super) fn find(&mut self, line: Option<u64>, column: usize, flaw: Flaw) {
        let finding = self.finding(line, column, flaw);
        self.findings.push(finding);
    }

    /// Returns a finding in a line of this file.
    pub(super) fn finding(&self, line: Option<u64>, column: usize, flaw: Flaw) -> Finding {
        // What somebody wants forgotten is not shown again.
        let line_shown = line.filter(|_| !matches!(flaw, Flaw::StillNamed(_)));
        let excerpt = line_shown.map(|line| excerpt(self.line(line))).unwrap_or_default();
        Finding { file: self.file.clone(), line, column, excerpt, times: 1, flaw }
    }

    /// Returns the column where a text begins in a line, from 1; 1 where it does not stand there as such.
    pub(super) fn column(&self, line: u64, text: &str) -> usize {
        let line = String::from_utf8_lossy(self.line(line));
        line.find(text).map_or(1, |at| line[..at].chars().count() + 1)
    }

    fn line(&self, line: u64) -> &[u8] {
        let at = usize::try_from(line.saturating_sub(1)).unwrap_or(usize::MAX - 1);
        let begin = self.begins.get(at).copied().unwrap_or(self.bytes.len());
        let end = self.begins.get(at + 1).map_or(self.bytes.len(), |next| next - 1);
        whole(&self.bytes[begin..end])
    }

    fn read_lines(&mut self, mut reel: Reel, stem: &str) {
        self.original = stem == reel.journal.0;
        if !reel.sound {
            self.find(Some(1), 1, Flaw::Header);
        } else if let Ok(header) = Header::parse(self.line(1)) {
            self.read_header(&header);
        }
        let start = usize::try_from(reel.length).unwrap_or(usize::MAX);
        let found = reel.read_on(&self.file, self.bytes.get(start..).unwrap_or_default());
        for notice in found.notices {
            match notice {
                Notice::DamagedLine { line, column, what, .. } => self.find(Some(line), column, Flaw::Damaged(what)),
                Notice::ChainBroken { line, .. } => self.find(Some(line), 1, Flaw::Changed),
                Notice::OutOfOrder { line, .. } => self.find(Some(line), self.column(line, "number:"), Flaw::Double),
                Notice::TornTail { .. } | Notice::Twin { .. } | Notice::NotAJournal { .. } => {}
                Notice::ClockAhead { .. }
                | Notice::NotAFile { .. }
                | Notice::SameDevice { .. }
                | Notice::Shrunk { .. }
                | Notice::NotHere { .. }
                | Notice::AllGone { .. } => {}
            }
        }
        if found.torn {
            self.find(Some(reel.lines + 1), 1, Flaw::Torn);
        }
        self.journal = Some(reel.journal);
        let mut lines: Vec<(u64, Entry)> = found.lines.into_iter().zip(found.entries).collect();
        lines.sort_by_key(|(line, _)| *line);
        self.in_order(&lines);
        self.entries = lines.into_iter().map(|(line, entry)| (entry.id.number, (line, entry))).collect();
    }

    fn read_header(&mut self, header: &Header) {
        if !header.current() {
            self.find(Some(1), 1, Flaw::Older(header.version(), VERSION));
        }
        self.names_removed = header.names_removed;
        if let Some(day) = header.names_removed {
            self.find(Some(1), self.column(1, "names_removed:"), Flaw::NamesRemoved(day));
        }
    }

    /// Finds lines whose numbers or times run backwards.
    fn in_order(&mut self, lines: &[(u64, Entry)]) {
        for pair in lines.windows(2) {
            let [(_, before), (line, entry)] = pair else { continue };
            if entry.id.number < before.id.number {
                let flaw = Flaw::Disorder(before.id.number, entry.id.number);
                self.find(Some(*line), self.column(*line, "number:"), flaw);
            } else if entry.seen.is_none() && entry.at < before.at {
                // From format 3 on an entry has its writer's own time, and a clock may be put right.
                self.find(Some(*line), self.column(*line, "at:"), Flaw::Backwards(before.at));
            }
        }
    }
}
