//! Makes sentences of what went wrong with files, and says how bad it is.

use super::outcome::{Exit, Failure};
use crate::model::text::plain;
use crate::store::dating::DoubtfulDate;
use crate::store::error::StoreError;
use crate::store::journal::notice::Notice;
use crate::words::cli::words;
use crate::words::file_trouble;
use crate::words::lang::Lang;
use crate::words::missing::{self, AbsentFolder};
use crate::words::redating;
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// How many damaged lines of a file are told each by itself.
const FEW: usize = 3;

/// Returns the sentence about an error.
pub fn explain(lang: Lang, error: &StoreError) -> String {
    let (trouble, files) = (words(lang).trouble, file_trouble::words(lang));
    match error {
        StoreError::NotFound { path } => trouble.not_found(&shown(path)),
        StoreError::WrongKind { path } => trouble.wrong_kind(&shown(path)),
        StoreError::NotAFile { path } => files.not_a_file(&shown(path)),
        StoreError::LeadsOutside { path } => files.leads_outside(&shown(path)),
        StoreError::TooLarge { path, most } => files.too_large(&shown(path), *most),
        StoreError::NoLocks { path } => files.no_locks(&shown(path.parent().unwrap_or(path))),
        StoreError::Exists { path } => trouble.exists(&shown(path)),
        StoreError::Permission { path } => trouble.permission(&shown(path)),
        StoreError::ReadOnly { path } => trouble.read_only(&shown(path)),
        StoreError::DiskFull { path } => trouble.disk_full(&shown(path)),
        StoreError::Other { path, source } => trouble.other(&shown(path), &plain(&source.to_string())),
        StoreError::Newer { file, found, known } => trouble.newer(&shown(file), *found, *known),
        StoreError::Locked { journal } => trouble.locked(&plain(journal)),
        StoreError::InUse { journal } => trouble.in_use(&plain(journal)),
        StoreError::BadWriterName { name } => trouble.bad_writer(&plain(name)),
        StoreError::BadDeviceName { name } => trouble.bad_device(&plain(name)),
        StoreError::NoRecord { path, parent, near } => {
            let near = near.as_deref().map(shown);
            let why = match &near {
                Some(near) => AbsentFolder::Near(near),
                None if *parent => AbsentFolder::Alone,
                None => AbsentFolder::WithoutParent,
            };
            missing::words(lang).no_record(&shown(path), why)
        }
        StoreError::LinesMissing { path, lines, how } => missing::words(lang).shrunk(&shown(path), *lines, *how),
        StoreError::RecordGone { path, journals, lines } => {
            missing::words(lang).record_gone(&shown(path), *journals, *lines)
        }
        StoreError::ClockUnusable { day } => redating::words(lang).clock_unusable(&day.to_string()),
        StoreError::NoHome => trouble.no_home().to_owned(),
    }
}

/// Returns the end of a command on which an error came down.
pub fn failure(lang: Lang, error: &StoreError) -> Failure {
    let exit = match error {
        StoreError::Newer { .. } | StoreError::LinesMissing { .. } => Exit::BadData,
        StoreError::BadWriterName { .. } | StoreError::BadDeviceName { .. } | StoreError::ClockUnusable { .. } => {
            Exit::Usage
        }
        _ => Exit::Files,
    };
    Failure { message: explain(lang, error), exit }
}

/// Returns the sentence about something in the record that a person should know.
pub fn notice(lang: Lang, notice: &Notice) -> String {
    let trouble = words(lang).trouble;
    match notice {
        Notice::TornTail { file, line, kept: None } => trouble.torn(&shown(file), *line),
        Notice::TornTail { file, line, kept: Some(kept) } => trouble.torn_kept(&shown(file), *line, &shown(kept)),
        Notice::DamagedLine { file, line, column, .. } => trouble.damaged(&shown(file), *line, *column),
        Notice::ChainBroken { file, line } => trouble.changed(&shown(file), *line),
        Notice::OutOfOrder { file, line } => trouble.out_of_order(&shown(file), *line),
        Notice::Twin { file, entry } => trouble.twin(&shown(file), &plain(&entry.to_string())),
        Notice::NotAJournal { file } => trouble.not_a_journal(&shown(file)),
        Notice::NotAFile { file } => file_trouble::words(lang).not_a_file(&shown(file)),
        Notice::SameDevice { file } => file_trouble::words(lang).same_device(&shown(file)),
        Notice::Shrunk { file, lines, how } => missing::words(lang).shrunk(&shown(file), *lines, *how),
        Notice::NotHere { journal, lines } => missing::words(lang).not_read_here(&plain(&journal.0), *lines),
        Notice::AllGone { folder, journals, lines } => missing::words(lang).all_gone(&shown(folder), *journals, *lines),
        Notice::ClockAhead { entry, by, at, count, today } => {
            let (entry, by) = (entry.to_string(), plain(by));
            redating::words(lang).ahead(*count, *today, at.date_naive(), &plain(&entry), &by)
        }
    }
}

/// Returns the sentences about all of these: where many lines of a file are damaged, one for all of them.
pub fn notices(lang: Lang, notices: &[Notice]) -> Vec<String> {
    let mut lines: HashMap<&Path, (usize, u64)> = HashMap::new();
    for (file, line) in notices.iter().filter_map(damaged_line) {
        let (count, first) = lines.entry(file).or_insert((0, line));
        (*count, *first) = (*count + 1, line.min(*first));
    }
    let mut told = HashSet::new();
    let sentence = |it: &Notice| match damaged_line(it).map(|(file, _)| (file, lines.get(file))) {
        Some((file, Some((count, first)))) if *count > FEW => {
            told.insert(file.to_owned()).then(|| file_trouble::words(lang).many_lines(&shown(file), *count, *first))
        }
        _ => Some(notice(lang, it)),
    };
    notices.iter().filter_map(sentence).collect()
}

/// Returns the file and the line that a notice is about, where it is about a line that is damaged.
fn damaged_line(notice: &Notice) -> Option<(&Path, u64)> {
    match notice {
        Notice::DamagedLine { file, line, .. }
        | Notice::ChainBroken { file, line }
        | Notice::OutOfOrder { file, line } => Some((file, *line)),
        _ => None,
    }
}

/// Returns how bad a notice is: a torn line was never confirmed, but a damaged one may have been somebody's word.
pub fn weight(notice: &Notice) -> Exit {
    match notice {
        Notice::DamagedLine { .. }
        | Notice::ChainBroken { .. }
        | Notice::OutOfOrder { .. }
        | Notice::Twin { .. }
        | Notice::Shrunk { .. }
        | Notice::AllGone { .. } => Exit::BadData,
        Notice::TornTail { .. }
        | Notice::NotAFile { .. }
        | Notice::SameDevice { .. }
        | Notice::NotAJournal { .. }
        | Notice::NotHere { .. }
        | Notice::ClockAhead { .. } => Exit::Findings,
    }
}

/// Returns the sentence about a date that an entry has just got.
pub fn doubtful_date(lang: Lang, doubt: DoubtfulDate) -> String {
    let words = redating::words(lang);
    match doubt {
        DoubtfulDate::ByOption { day, today } => words.dated_by_option(day, today),
        DoubtfulDate::FarAhead { now, latest } => words.clock_far_ahead(now, latest),
    }
}

/// Returns a path as it is shown.
pub fn shown(path: &Path) -> String {
    plain(&path.display().to_string()).into_owned()
}
