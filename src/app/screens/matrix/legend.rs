//! What the signs of the matrix mean, in as few words as there is room for. Of what is shown nothing is left out: words
//! get shorter first, then the signs go that no cell bears, and then a second line is taken.

use crate::app::state::App;
use crate::model::state::Condition;
use crate::progress::marks::Mark;
use crate::words::glyph::{self, Glyphs};
use crate::words::measure::width;
use crate::words::{late, since, state};

/// The most lines of a legend.
const MOST: usize = 2;

/// A sign and its word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The sign, with the air around it.
    pub sign: String,
    /// What it means.
    pub word: &'static str,
    /// The condition that it is the sign of; none for the marks behind a condition's sign.
    pub condition: Option<Condition>,
}

impl Entry {
    /// Returns how many columns it takes.
    fn width(&self) -> usize {
        width(&self.sign) + 1 + width(self.word)
    }
}

/// A sign, its word in full and short, and whether some cell bears it.
struct Sign {
    sign: &'static str,
    words: [&'static str; 2],
    condition: Option<Condition>,
    there: bool,
}

/// Returns the lines of the legend in so many columns.
pub fn legend(app: &App, columns: usize) -> Vec<Vec<Entry>> {
    let room = columns.saturating_sub(1);
    let all: Vec<Sign> = conditions(app).chain(marks(app)).collect();
    let made = |short: bool, airy: bool, every: bool| -> Vec<Entry> {
        let those = all.iter().filter(|sign| every || sign.there);
        those.map(|sign| entry(sign, short, airy)).collect()
    };
    let one_line = [
        made(false, true, true),
        made(false, false, true),
        made(true, false, true),
        made(false, false, false),
        made(true, false, false),
    ];
    let more = [made(false, false, true), made(true, false, true)];
    let tried = one_line.into_iter().map(|it| (it, 1)).chain(more.into_iter().map(|it| (it, MOST)));
    for (entries, most) in tried {
        let lines = flow(entries, room);
        if lines.len() <= most {
            return lines;
        }
    }
    let mut lines = flow(made(true, false, false), room);
    lines.truncate(MOST);
    lines
}

/// Puts entries in lines of so many columns.
fn flow(entries: Vec<Entry>, room: usize) -> Vec<Vec<Entry>> {
    let (mut lines, mut used): (Vec<Vec<Entry>>, usize) = (vec![Vec::new()], 0);
    for entry in entries {
        let columns = entry.width();
        match lines.last_mut() {
            Some(line) if line.is_empty() || used + 1 + columns <= room => {
                used += columns + usize::from(!line.is_empty());
                line.push(entry);
            }
            _ => {
                used = columns;
                lines.push(vec![entry]);
            }
        }
    }
    lines
}

fn entry(sign: &Sign, short: bool, airy: bool) -> Entry {
    let pad = if airy && sign.condition.is_some() { " " } else { "" };
    Entry { sign: format!("{pad}{}{pad}", sign.sign), word: sign.words[usize::from(short)], condition: sign.condition }
}

fn conditions(app: &App) -> impl Iterator<Item = Sign> {
    let sum = app.summary.overall;
    Condition::ALL.into_iter().map(move |condition| Sign {
        sign: glyph::condition(Glyphs::Unicode, condition),
        words: [state::condition(app.lang, condition), state::short(app.lang, condition)],
        condition: Some(condition),
        there: match condition {
            Condition::Exception => sum.exceptions > 0,
            Condition::DueAgain => sum.due_again > 0,
            Condition::NotApplicable => sum.not_applicable > 0,
            Condition::NotStarted | Condition::InProgress | Condition::Done => true,
        },
    })
}

/// Returns the marks that some cell bears.
fn marks(app: &App) -> impl Iterator<Item = Sign> {
    let (said, since) = (app.words().matrix, since::words(app.lang));
    let due = late::words(app.lang).due;
    let shown: Vec<usize> = app.shown_groups().iter().flat_map(|group| group.items.iter().copied()).collect();
    let late = app.dues.late();
    let is_late = |planned| late.iter().any(|(item, _, due)| due.planned() == planned && shown.contains(item));
    let changed = app.since.found.as_ref().filter(|_| app.since.shown);
    let change = |mark: Mark| {
        let there = changed.is_some_and(|found| found.marks.count(mark) > 0);
        (glyph::CHANGES[mark.index()], since.marks()[mark.index()], there)
    };
    let others = [
        (glyph::conflict(), [said.conflict(); 2], app.summary.overall.conflicts > 0),
        ("*", [said.newly(); 2], !app.past() && !app.news.is_empty()),
        (glyph::late(Glyphs::Unicode), [due.late_mark(); 2], is_late(false)),
        (glyph::late_by_plan(Glyphs::Unicode), due.late_by_plan(), is_late(true)),
    ];
    let all = Mark::ALL.map(change).into_iter().chain(others).filter(|(.., there)| *there);
    all.map(|(sign, words, there)| Sign { sign, words, condition: None, there })
}
