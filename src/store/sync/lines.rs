//! Two versions of one journal, line by line: which of them has all that the other has.
//!
//! A journal only grows, so of two versions one begins with the other. There are two exceptions. Where names were removed,
//! the header says so, and every line keeps its number and its time. And where one version was damaged after it was
//! written, its chain tells, and a sound version with all its sound lines is the right one.

use crate::store::journal::chain;
use crate::store::journal::header::Header;
use crate::store::journal::line::{self, LineOrigin};
use crate::store::journal::notice::Notice;
use crate::store::journal::rack::stem;
use crate::store::journal::scan::{Reel, whole};
use std::collections::HashSet;
use std::path::Path;

/// How two versions of a journal are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// They say the same.
    Same,
    /// The second has all of the first, and more or without names.
    Newer,
    /// The first has all of the second, and more or without names.
    Older,
    /// Each has something that the other does not have; the first line that differs, from 1.
    Apart(u64),
}

/// Compares two versions of the journal for which a file is named.
pub fn compare(file: &str, first: &[u8], second: &[u8]) -> Comparison {
    let (one, two) = (lines(first), lines(second));
    let same = one.iter().zip(&two).take_while(|(a, b)| a == b).count();
    match (same == one.len(), same == two.len()) {
        (true, true) => Comparison::Same,
        (true, false) => Comparison::Newer,
        (false, true) => Comparison::Older,
        (false, false) if redacts(&one, &two) => Comparison::Newer,
        (false, false) if redacts(&two, &one) => Comparison::Older,
        (false, false) if mends(file, first, second) => Comparison::Newer,
        (false, false) if mends(file, second, first) => Comparison::Older,
        (false, false) => Comparison::Apart(same as u64 + 1),
    }
}

/// Returns the bytes up to the end of the last whole line.
pub fn whole_lines(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    &bytes[..end]
}

/// Returns a newer version as it is to be stored after an older one: the older one's lines stay to the byte, and those
/// that follow have the line breaks of the record, whatever the work tree has made of them.
pub fn appended(older: &[u8], newer: &[u8]) -> Vec<u8> {
    let (one, two) = (lines(older), lines(newer));
    let grown = two.starts_with(&one);
    let mut bytes = if grown { whole_lines(older).to_vec() } else { Vec::new() };
    for line in two.iter().skip(if grown { one.len() } else { 0 }) {
        bytes.extend_from_slice(line);
        bytes.push(b'\n');
    }
    bytes
}

/// Returns how many entries a version has, as far as its lines look like entries.
pub fn entries(bytes: &[u8]) -> usize {
    lines(bytes).iter().filter(|line| line.starts_with(b"(\"")).count()
}

/// Returns how many whole lines a version has.
pub fn count(bytes: &[u8]) -> u64 {
    lines(bytes).len() as u64
}

/// Tells whether a file is the journal for which it is named, with a first line that can be read.
pub fn is_journal(file: &str, bytes: &[u8]) -> bool {
    let stem = stem(file);
    matches!(Reel::start(stem, bytes), Ok(Some(reel)) if reel.sound && reel.journal.0 == stem)
}

/// Returns the whole lines, without their line breaks.
fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    whole_lines(bytes).split_inclusive(|byte| *byte == b'\n').map(|raw| whole(&raw[..raw.len() - 1])).collect()
}

/// Tells whether the second version is the first, perhaps with more lines, after names were removed from it.
fn redacts(old: &[&[u8]], new: &[&[u8]]) -> bool {
    let (Some(before), Some(after)) = (old.first(), new.first()) else { return false };
    let (Ok(before), Ok(after)) = (Header::parse(before), Header::parse(after)) else { return false };
    let removed = after.names_removed.is_some() && after.names_removed >= before.names_removed;
    let alike =
        |(a, b): (&&[u8], &&[u8])| a == b || (stamp(&before, a).is_some() && stamp(&before, a) == stamp(&after, b));
    removed && before.journal == after.journal && new.len() >= old.len() && old.iter().zip(new).skip(1).all(alike)
}

/// Returns an entry's number and time. Those stay when names are removed.
fn stamp(header: &Header, raw: &[u8]) -> Option<(u64, String)> {
    let (_, body) = chain::split(std::str::from_utf8(raw).ok()?)?;
    let entry = line::parse(body, LineOrigin { journal: &header.journal, by: "", says_seen: true }).ok()?;
    Some((entry.id.number, entry.at.to_rfc3339()))
}

/// Tells whether the first version is damaged and the second is sound and has every sound line of the first.
fn mends(file: &str, damaged: &[u8], sound: &[u8]) -> bool {
    let (Some(left), Some(right)) = (Examined::of(file, damaged), Examined::of(file, sound)) else { return false };
    let kept: HashSet<&[u8]> = right.lines.into_iter().collect();
    left.flawed && !right.flawed && left.lines.iter().all(|line| kept.contains(line))
}

/// A version of a journal after its chain was gone through.
struct Examined<'a> {
    /// The entries' lines that are as they were written.
    lines: Vec<&'a [u8]>,
    /// Whether any line is not.
    flawed: bool,
}

impl<'a> Examined<'a> {
    fn of(file: &str, bytes: &'a [u8]) -> Option<Self> {
        let all = lines(bytes);
        let mut reel = Reel::start(stem(file), bytes).ok().flatten()?;
        let rest = usize::try_from(reel.length).ok().and_then(|start| bytes.get(start..)).unwrap_or_default();
        let found = reel.read_on(Path::new(file), whole_lines(rest));
        let wrong: HashSet<u64> = found.notices.iter().filter_map(place).collect();
        let sound = found.lines.iter().filter(|line| !wrong.contains(*line));
        let lines = sound.filter_map(|line| all.get(usize::try_from(*line).ok()?.checked_sub(1)?).copied()).collect();
        Some(Self { lines, flawed: !reel.sound || !found.notices.is_empty() })
    }
}

fn place(notice: &Notice) -> Option<u64> {
    match notice {
        Notice::ChainBroken { line, .. } | Notice::OutOfOrder { line, .. } | Notice::DamagedLine { line, .. } => {
            Some(*line)
        }
        _ => None,
    }
}
