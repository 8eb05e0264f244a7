//! Sentences about the sums of a review. They tell of nobody and no single measure.

use super::{changes, outlook, people, tally};
use crate::model::assessment::HalfSteps;
use crate::progress::changes::Kind;
use crate::progress::due::SOON;
use crate::progress::review::sums::{Changes, Deadlines, Meetings, Sums};
use crate::words::agenda;
use crate::words::change;
use crate::words::changes as change_words;
use crate::words::forecast;
use crate::words::lang::Lang;
use crate::words::late;
use crate::words::review::words;

/// The kinds of change that are told where there is little room.
const FIRST: [Kind; 4] = [Kind::Lost, Kind::Stale, Kind::Ended, Kind::Gained];

/// Returns all of it in short, each behind its label, in the order of the report.
pub fn brief(lang: Lang, sums: &Sums) -> Vec<(String, String)> {
    let headings = words(lang).headings;
    let mut said = Vec::new();
    said.extend(sums.deadlines.map(|it| (headings.deadlines().to_owned(), deadlines(lang, it))));
    if sums.posts.expected > 0 {
        said.push((headings.posts().to_owned(), people::posts(lang, sums.posts)));
    }
    said.push((headings.maturity().to_owned(), maturity(lang, sums)));
    said.push((headings.meetings().to_owned(), meetings(lang, sums.meetings)));
    if let Some(changed) = &sums.changes {
        said.push((words(lang).since(&changed.on.to_string()), self::changed(lang, changed, &FIRST)));
    }
    if let Some(it) = &sums.outlook {
        said.push((forecast::words(lang).name().to_owned(), outlook(lang, it)));
    }
    said
}

/// Returns how much is late, due soon and moved: "3 försenade, 2 inom 30 dagar, 1 har fått flyttat datum".
pub fn deadlines(lang: Lang, it: Deadlines) -> String {
    let said = late::words(lang).due;
    let mut parts = vec![said.late_count(it.pressing.late), said.soon_count(it.pressing.soon, SOON)];
    if it.moved > 0 {
        parts.push(words(lang).moved_count(it.moved));
    }
    parts.join(", ")
}

/// Returns where the municipality stands: "styrkt nivå 0,5, bedömd nivå 1, mål 4".
pub fn maturity(lang: Lang, sums: &Sums) -> String {
    let level = |it: HalfSteps| change::level(lang, it);
    let assessed = sums.municipality.assessed.map(level);
    words(lang).stands(&level(sums.municipality.supported), assessed.as_deref(), &level(sums.target))
}

/// Returns when the group has met and meets, and what is open: "senaste mötet 2026-10-01, 3 öppna, varav 1 försenade".
pub fn meetings(lang: Lang, it: Meetings) -> String {
    let words = words(lang);
    let days = match (it.last, it.next) {
        (Some(last), Some(next)) => format!("{}, {}", words.last_meeting(last), words.next_meeting(next)),
        (Some(last), None) => words.last_meeting(last),
        (None, Some(next)) => words.first_meeting(next),
        (None, None) => words.no_meetings().to_owned(),
    };
    format!("{days}. {}", agenda::words(lang).open(it.open, it.late))
}

/// Returns what has changed, by those of these kinds of which there is any: "Klart: 5 av 16 … → 7 av 16 …. Inte längre
/// klart 1 · Nytt klart 3".
pub fn changed(lang: Lang, it: &Changes, kinds: &[Kind]) -> String {
    let said = change_words::words(lang);
    let sum = said.sum(&tally(lang, it.was), &tally(lang, it.now));
    let told: Vec<String> =
        it.kinds.iter().filter(|(it, _)| kinds.contains(it)).map(|(it, count)| kind(lang, *it, *count)).collect();
    match (it.kinds.is_empty(), told.is_empty()) {
        (true, _) => format!("{sum}. {}", said.nothing()),
        (_, true) => sum,
        _ => format!("{sum}. {}", told.join(" · ")),
    }
}

fn kind(lang: Lang, kind: Kind, count: usize) -> String {
    format!("{} {count}", changes::kind(lang, kind))
}
