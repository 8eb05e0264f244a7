//! Goes through the whole record: every journal, every line, from the first byte to the last, whatever a checkpoint
//! says. What it finds leaves it as data, each with its place.

pub mod finding;
mod names;
mod pushed;
mod sheet;

use super::error::StoreError;
use super::input::read_at_most;
use super::journal::rack::ENDING;
use super::known::MissingLines;
use super::leftovers;
use super::record::FOLDER;
use crate::model::board::Board;
use crate::model::corrections::RecordCorrections;
use crate::model::entry::{Entry, EntryId, JournalId};
use crate::model::flaw::Flaw;
use crate::model::limits;
use crate::model::plan::Plan;
use chrono::{DateTime, FixedOffset, NaiveDate};
use finding::Finding;
use names::Names;
use sheet::Sheet;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// What going through the record has brought.
#[derive(Debug)]
pub struct Report {
    /// How many journals there are, copies not counted.
    pub journals: usize,
    /// How many entries they hold, every one counted once.
    pub entries: usize,
    /// What was found, in the order of files and lines.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Puts down journals that have lost lines.
    pub fn miss(&mut self, missing: Vec<MissingLines>) {
        self.findings.extend(missing.into_iter().map(|it| Finding {
            file: it.file,
            line: None,
            column: 1,
            excerpt: String::new(),
            times: 1,
            flaw: Flaw::Missing(it.lines, it.how),
        }));
        self.sort();
    }

    fn sort(&mut self) {
        self.findings.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
    }
}

/// The journals of a folder, each entry once: which sheet holds it, in which line.
type Places = BTreeMap<JournalId, BTreeMap<u64, (usize, u64)>>;

/// Goes through the record in a data folder, with the plan that it is about and the time that counts as now. A record
/// that does not exist yet has no findings.
pub fn verify(data: &Path, plan: &Plan, now: DateTime<FixedOffset>) -> Result<Report, StoreError> {
    let mut sheets = sheets(&data.join(FOLDER))?;
    let places = places(&mut sheets);
    gaps(&mut sheets, &places);
    not_here(&mut sheets, &places);
    ahead(&mut sheets, &places, now.date_naive());
    let entries: Vec<&Entry> = entries(&sheets, &places).collect();
    let mut findings = Names::new(plan, &entries).find(&sheets, &places);
    findings.extend(conflicts(&sheets, &places, &Board::fold(entries.iter().copied().cloned())));
    let entries = entries.len();
    findings.extend(pushed::find(data)?);
    findings.extend(sheets.into_iter().flat_map(|sheet| sheet.findings));
    let mut report = Report { journals: places.len(), entries, findings };
    report.sort();
    Ok(report)
}

/// Reads through every file, those that bear their journal's name first. What hides itself (locks) and what was put
/// aside from a torn journal is no part of the record.
fn sheets(folder: &Path) -> Result<Vec<Sheet>, StoreError> {
    let files = match fs::read_dir(folder) {
        Ok(files) => files,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::io(folder, error)),
    };
    let mut sheets = Vec::new();
    sheets.extend(leftovers::clear(folder).iter().map(|file| Sheet::leftover(file, true)));
    sheets.extend(leftovers::found(folder).iter().map(|file| Sheet::leftover(file, false)));
    for file in files {
        let file = file.map_err(StoreError::at(folder))?;
        let (path, kind) = (file.path(), file.file_type().map_err(StoreError::at(folder))?);
        let name = file.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || name.contains(".torn-") || kind.is_dir() {
            continue;
        }
        if !kind.is_file() {
            sheets.push(Sheet::refused(&path));
            continue;
        }
        let bytes = if name.ends_with(ENDING) { read_at_most(&path, limits::JOURNAL)? } else { vec![b'\n'] };
        sheets.push(Sheet::read(&path, bytes));
    }
    sheets.sort_by(|a, b| (!a.original, &a.file).cmp(&(!b.original, &b.file)));
    Ok(sheets)
}

/// Finds the place of every entry, and what copies say otherwise than their journal.
fn places(sheets: &mut [Sheet]) -> Places {
    let mut places = Places::new();
    let mut found = Vec::new();
    for (index, sheet) in sheets.iter().enumerate() {
        let Some(journal) = &sheet.journal else { continue };
        let again = places.contains_key(journal);
        let known = places.entry(journal.clone()).or_default();
        let mut twin = None;
        for (number, (line, entry)) in &sheet.entries {
            let other = *known.entry(*number).or_insert((index, *line));
            let differs =
                sheets.get(other.0).and_then(|sheet| sheet.entries.get(number)).map(|(_, it)| it) != Some(entry);
            if differs && twin.is_none() {
                let removed = sheets.get(other.0).and_then(|sheet| sheet.names_removed);
                let flaw = removed.filter(|_| removed > sheet.names_removed).map(Flaw::StillNamed);
                twin = Some((*line, flaw.unwrap_or_else(|| Flaw::Twin(entry.id.clone()))));
            }
        }
        match twin {
            Some((line, flaw)) => found.push((index, Some(line), flaw)),
            None if again || !sheet.original => found.push((index, None, Flaw::Copy(journal.0.clone()))),
            None => {}
        }
    }
    for (index, line, flaw) in found {
        sheets[index].find(line, 1, flaw);
    }
    places
}

/// Finds numbers that no file has. The gap is told where the numbers go on.
fn gaps(sheets: &mut [Sheet], places: &Places) {
    for numbers in places.values() {
        let mut next = 1;
        for (number, (index, line)) in numbers {
            if *number > next {
                let column = sheets[*index].column(*line, "number:");
                sheets[*index].find(Some(*line), column, Flaw::Gap(next, number - 1));
            }
            next = number + 1;
        }
    }
}

/// Finds journals that end before what an entry of another says to have seen of them. Each is told where most was seen.
fn not_here(sheets: &mut [Sheet], places: &Places) {
    let mut most: BTreeMap<JournalId, (u64, usize, u64)> = BTreeMap::new();
    for (index, sheet) in sheets.iter().enumerate() {
        for (line, entry) in sheet.entries.values() {
            for (journal, number) in entry.seen.iter().flatten() {
                let known = most.entry(journal.clone()).or_insert((0, index, *line));
                if *number > known.0 {
                    *known = (*number, index, *line);
                }
            }
        }
    }
    for (journal, (number, index, line)) in most {
        let last = places.get(&journal).and_then(|numbers| numbers.last_key_value()).map_or(0, |(last, _)| *last);
        if number > last {
            let column = sheets[index].column(line, "seen:");
            sheets[index].find(Some(line), column, Flaw::NotHere(journal, number - last));
        }
    }
}

/// Finds the first line of each file that is dated after today and was not put right.
fn ahead(sheets: &mut [Sheet], places: &Places, today: NaiveDate) {
    let corrections = RecordCorrections::of(entries(sheets, places));
    for sheet in sheets {
        let later = sheet.entries.values().find_map(|(line, entry)| {
            let mut entry = entry.clone();
            corrections.correct(&mut entry);
            (entry.day() > today).then_some((*line, Flaw::Ahead(entry.by, entry.at, today)))
        });
        if let Some((line, flaw)) = later {
            sheet.find(Some(line), sheet.column(line, "at:"), flaw);
        }
    }
}

/// Returns every entry once, each journal in the order of its numbers.
fn entries<'a>(sheets: &'a [Sheet], places: &'a Places) -> impl Iterator<Item = &'a Entry> {
    let placed = places.values().flatten();
    placed.filter_map(|(number, (index, _))| sheets[*index].entries.get(number).map(|(_, entry)| entry))
}

/// Returns the conflicts that stand, each where the latest word was said.
fn conflicts(sheets: &[Sheet], places: &Places, board: &Board) -> Vec<Finding> {
    let told = |id: &EntryId| places.get(&id.journal).and_then(|numbers| numbers.get(&id.number)).copied();
    let place =
        |conflict: &crate::model::board::conflict::Conflict| conflict.words.last().and_then(|word| told(&word.entry));
    let all = board.conflicts().into_iter().filter_map(|conflict| Some((place(&conflict)?, conflict)));
    all.map(|((index, line), conflict)| {
        let sheet = &sheets[index];
        sheet.finding(Some(line), sheet.column(line, "changes:"), Flaw::Conflict(conflict))
    })
    .collect()
}
