//! A journal's bytes without a name. Numbers and times stay; the chain is made anew from the first line, which says on
//! which day names were removed. A line that had been changed by hand before is still told as such: its digest, which did
//! not fit, stays as it was.

use super::name::Name;
use super::texts::edited;
use crate::model::entry::JournalId;
use crate::store::journal::header::Header;
use crate::store::journal::line::LineOrigin;
use crate::store::journal::{chain, line};
use chrono::NaiveDate;
use std::borrow::Cow;

/// What came of going through a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Rewritten {
    /// The file as it is to be.
    pub(super) bytes: Vec<u8>,
    /// How many lines change, without the first.
    pub(super) lines: u64,
}

/// The two chains: the one that the file has, and the one that it gets.
struct Links {
    old: String,
    new: String,
    guessed: bool,
}

/// Goes through a journal.
pub(super) fn journal(id: &JournalId, bytes: &[u8], name: &Name, day: NaiveDate) -> Result<Rewritten, ron::Error> {
    let mut lines = bytes.split_inclusive(|byte| *byte == b'\n');
    let Some(first) = lines.next() else { return Ok(Rewritten::default()) };
    let header = Header::parse(whole(first)).ok();
    let begun = match &header {
        Some(header) if first.ends_with(b"\n") => header.without_names(day).print()?.into_bytes(),
        _ => loose(first, name).0.into_owned(),
    };
    let (old, new) = (chain::bare(whole(first)), chain::bare(whole(&begun)));
    let mut links = Links { old, new, guessed: header.is_none() };
    let (by, says_seen) = header.map(|header| (header.writer.clone(), header.says_seen())).unwrap_or_default();
    let origin = LineOrigin { journal: id, by: &by, says_seen };
    let mut rewritten = Rewritten { bytes: begun, lines: 0 };
    for raw in lines {
        let (now, changed) = one(origin, raw, name, &mut links)?;
        rewritten.lines += u64::from(changed);
        rewritten.bytes.extend_from_slice(&now);
    }
    Ok(rewritten)
}

/// Goes through bytes that are no lines of a journal, or no longer: a torn end, a file kept aside.
pub(super) fn loose<'a>(bytes: &'a [u8], name: &Name) -> (Cow<'a, [u8]>, usize) {
    let text = String::from_utf8_lossy(bytes);
    match name.removed(&text) {
        (_, 0) => (Cow::Borrowed(bytes), 0),
        (cleaned, count) => (Cow::Owned(cleaned.into_bytes()), count),
    }
}

fn one(origin: LineOrigin<'_>, raw: &[u8], name: &Name, links: &mut Links) -> Result<(Vec<u8>, bool), ron::Error> {
    let split = std::str::from_utf8(whole(raw)).ok().filter(|_| raw.ends_with(b"\n")).and_then(chain::split);
    let Some((carried, body)) = split else {
        let (now, count) = loose(raw, name);
        (links.old, links.new, links.guessed) = (chain::bare(whole(raw)), chain::bare(whole(&now)), true);
        return Ok((now.into_owned(), count > 0));
    };
    let (now, changed) = match line::parse(body, origin) {
        Ok(mut entry) => {
            let mut count = 0;
            let mut edit = |text: &str| {
                let (cleaned, there) = name.removed(text);
                count += there;
                cleaned
            };
            for restored in &mut entry.restores {
                restored.by = edit(&restored.by);
            }
            entry.changes = entry.changes.into_iter().map(|change| edited(change, &mut edit)).collect();
            if count > 0 { (Cow::Owned(line::body(&entry)?), true) } else { (Cow::Borrowed(body), false) }
        }
        Err(_) => match name.removed(body) {
            (_, 0) => (Cow::Borrowed(body), false),
            (cleaned, _) => (Cow::Owned(cleaned), true),
        },
    };
    let fits = links.guessed || carried == chain::digest(&links.old, body);
    let digest = if fits { chain::digest(&links.new, &now) } else { carried.to_owned() };
    let text = chain::join(&digest, &now).into_bytes();
    (links.old, links.new, links.guessed) = (carried.to_owned(), digest, false);
    Ok((text, changed))
}

fn whole(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}
