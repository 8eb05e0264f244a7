//! Words about meetings, what was put down there, and their minutes: one struct, one file per language.

mod en;
mod sv;

use super::lang::Lang;
use chrono::NaiveDate;

/// The words about meetings. Fields that are functions make sentences.
#[derive(Debug)]
pub struct MeetingWords {
    /// Labels of a meeting's facts.
    pub labels: MeetingLabels,
    /// Why something was not done.
    pub refusals: Refusals,
    /// Heading of what was put down at a meeting; argument: how many.
    pub put_down: fn(usize) -> String,
    /// Nothing was put down at the meeting.
    pub nothing_put_down: &'static str,
    /// Heading of what was changed in the roadmap during a meeting; argument: how many changes.
    pub changed: fn(usize) -> String,
    /// Heading of what is open from meetings; argument: how many.
    pub open: fn(usize) -> String,
    /// Nothing is open.
    pub nothing_open: &'static str,
    /// Heading of what is settled; argument: how many.
    pub settled: fn(usize) -> String,
    /// Heading of what is open from meetings and late; argument: how many.
    pub late: fn(usize) -> String,
    /// The next step after a meeting was closed.
    pub after_close: &'static str,
    /// The day by which something is to be settled has passed already; argument: the day.
    pub due_passed: fn(NaiveDate) -> String,
    /// The next step after something was put down: how it is settled; argument: its name.
    pub after_decide: fn(&str) -> String,
}

/// Labels of a meeting's facts.
#[derive(Debug)]
pub struct MeetingLabels {
    /// When it was opened.
    pub begun: &'static str,
    /// When it was closed.
    pub ended: &'static str,
    /// Who was there.
    pub present: &'static str,
    /// How far the minutes have come.
    pub minutes: &'static str,
    /// The minutes are a draft.
    pub draft: &'static str,
    /// The minutes are drawn up.
    pub drawn_up: &'static str,
    /// The minutes are drawn up; argument: since when.
    pub adopted: fn(NaiveDate) -> String,
    /// The meeting is still to come.
    pub planned: &'static str,
    /// The meeting is open.
    pub open: &'static str,
}

/// Why something was not done.
#[derive(Debug)]
pub struct Refusals {
    /// No such meeting; arguments: the text, the nearest.
    pub unknown_meeting: fn(&str, Option<&str>) -> String,
    /// No meeting is put down for today, so none can be opened or closed without being named.
    pub none_today: &'static str,
    /// No meeting is open, so that nothing can be put down; names the commands.
    pub none_open: &'static str,
    /// Several meetings are open; argument: which.
    pub several_open: fn(&str) -> String,
    /// The meeting is on a later day; arguments: its day, today.
    pub to_come: fn(NaiveDate, NaiveDate) -> String,
    /// The meeting was on an earlier day, so that the time has to be named; argument: its day.
    pub which_time: fn(NaiveDate) -> String,
    /// Not a time of day.
    pub not_a_time: fn(&str) -> String,
    /// A meeting cannot end before it has begun; argument: when it was opened.
    pub backwards: fn(&str) -> String,
    /// The meeting is not closed, so that its minutes cannot be drawn up; argument: the meeting.
    pub not_closed: fn(&str) -> String,
    /// The minutes are drawn up, so that nothing more can be put down; arguments: the meeting, the day.
    pub drawn_up: fn(&str, NaiveDate) -> String,
    /// Nothing of this name was put down; arguments: the text, the nearest.
    pub unknown_decision: fn(&str, Option<&str>) -> String,
    /// Something is to be settled before the meeting that asks for it; argument: the meeting's day.
    pub due_before: fn(NaiveDate) -> String,
    /// A decision without text.
    pub no_text: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static MeetingWords {
    match lang {
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}

/// Tells whether a word on the command line means the meeting that was held last.
pub fn means_latest(text: &str) -> bool {
    matches!(super::collate::fold(text.trim()).as_str(), "last" | "latest" | "senaste" | "forra")
}

/// Tells whether a word on the command line means the next meeting that is planned.
pub fn means_next(text: &str) -> bool {
    matches!(super::collate::fold(text.trim()).as_str(), "next" | "nasta")
}
