//! Sentences about what has changed between two days: about what, and how.

use crate::model::entry::Entry;
use crate::model::id::DepartmentId;
use crate::model::plan::Plan;
use crate::model::text;
use crate::progress::changes::{Difference, Kind, Maturity, MaturityBasis, What};
use crate::progress::marks::{Mark, Marks};
use crate::progress::recent;
use crate::words::changes::{ChangesWords, words};
use crate::words::lang::Lang;
use crate::words::measure::width;
use crate::words::{change, number, since, state};
use chrono::NaiveDate;

/// Returns the heading of a kind of change: "Inte längre klart".
pub fn kind(lang: Lang, kind: Kind) -> &'static str {
    let at = Kind::ALL.iter().position(|it| *it == kind).unwrap_or(0);
    words(lang).kinds()[at]
}

/// Returns what a change is about: "R10.8 SOF", "prioriteringsfas 2", "Informationsägare SOF", "kommunen".
pub fn subject(lang: Lang, plan: &Plan, what: &What) -> String {
    let subject = match what {
        What::Due(scope, ..) => change::due_scope(lang, scope),
        What::Filled(post) | What::Vacated(post) | What::Share(post, ..) => {
            format!("{} {}", change::role(plan, &post.role), post.department)
        }
        What::Maturity(maturity) => change::assessed(lang, maturity.of.as_ref()),
        What::PlanGained(id) | What::PlanLost(id) => id.to_string(),
        other => other.cell().map(change::cell).unwrap_or_default(),
    };
    text::plain(&subject).into_owned()
}

/// Returns how it has changed: "klar → pågår", "slutdatum 2026-10-01 → 2026-12-01".
pub fn said(lang: Lang, what: &What) -> String {
    use crate::model::state::Condition::{Done, InProgress, NotApplicable, NotStarted};
    let words = words(lang);
    let condition = |was, now| words.from_to(state::condition(lang, was), state::condition(lang, now));
    match what {
        What::Lost(_, now) => condition(Done, *now),
        What::Stale(_) => words.stale().to_owned(),
        What::Expired(_, until) => words.expired(*until),
        What::Withdrawn(_) => words.withdrawn().to_owned(),
        What::Conflict(_) => words.conflict().to_owned(),
        What::Gained(_, was) => condition(*was, Done),
        What::Settled(_) => words.settled().to_owned(),
        What::Started(_) => condition(NotStarted, InProgress),
        What::Points(_, was, now, of) => words.points(*was, *now, *of),
        What::Back(_, was, now) => condition(*was, *now),
        What::NotApplicable(_, was) => condition(*was, NotApplicable),
        What::Applicable(_, now) => condition(NotApplicable, *now),
        What::Granted(_, until) => words.granted(*until),
        What::Renewed(_, was, now) => words.renewed(*was, *now),
        What::Due(_, was, now) => due(words, *was, *now),
        What::Filled(_) => words.filled().to_owned(),
        What::Vacated(_) => words.vacated().to_owned(),
        What::Share(_, was, now) => words.from_to(&number::percent(lang, *was), &number::percent(lang, *now)),
        What::Maturity(maturity) => level(lang, words, maturity),
        What::PlanGained(_) => words.plan_gained().to_owned(),
        What::PlanLost(_) => words.plan_lost().to_owned(),
    }
}

/// Returns a change in one line: "2026-11-02 R10.8 SOF: klar → pågår (samordnare)". What time alone brought has nobody.
pub fn line(lang: Lang, plan: &Plan, it: &Difference) -> String {
    told(lang, plan, &it.what, it.on, it.said.as_ref().map(|(by, _)| by.as_str()))
}

/// Returns the same of a change, the day on which it became so, and who said it.
pub fn told(lang: Lang, plan: &Plan, what: &What, on: NaiveDate, by: Option<&str>) -> String {
    let by = by.map(|by| format!(" ({})", text::plain(by))).unwrap_or_default();
    format!("{on} {}: {}{by}", subject(lang, plan, what), said(lang, what))
}

/// Returns how much has changed since a day: "Sedan Styrgrupp 4 (2026-10-01): 12 nya klara · 2 inte längre klara". Where
/// that is longer than so many columns, the day of the meeting is left out, and then the words get shorter.
pub fn counted(lang: Lang, from: NaiveDate, meeting: Option<&str>, marks: &Marks, columns: usize) -> String {
    let words = since::words(lang);
    let counts = |short: bool| {
        let some = COUNTED.map(|mark| (mark.index(), marks.count(mark))).into_iter().filter(|(_, count)| *count > 0);
        some.map(|(mark, count)| (words.counts()[mark])(count, short)).collect::<Vec<_>>().join(" · ")
    };
    let told = |since: &str, counts: &str| {
        let since = text::plain(since);
        if counts.is_empty() { words.nothing(&since) } else { words.counted(&since, counts) }
    };
    let day = words.since(from, meeting);
    let name = meeting.map_or_else(|| day.clone(), |name| words.since_meeting(name));
    let tried = [told(&day, &counts(false)), told(&name, &counts(false))];
    tried.into_iter().find(|text| width(text) <= columns).unwrap_or_else(|| told(&name, &counts(true)))
}

/// In which order what has changed is counted.
const COUNTED: [Mark; 4] = [Mark::Gained, Mark::Lost, Mark::Stale, Mark::Other];

fn due(words: ChangesWords, was: Option<NaiveDate>, now: Option<NaiveDate>) -> String {
    match (was, now) {
        (Some(was), Some(now)) => words.due_moved(was, now),
        (Some(was), None) => words.due_lifted(was),
        (None, Some(now)) => words.due_set(now),
        (None, None) => String::new(),
    }
}

fn level(lang: Lang, words: ChangesWords, maturity: &Maturity) -> String {
    let told = |level: Option<f32>| match level {
        Some(level) => {
            let text = level.to_string();
            if lang == Lang::Sv { text.replace('.', ",") } else { text }
        }
        None => words.no_level().to_owned(),
    };
    let basis = match maturity.basis {
        MaturityBasis::Assessed => words.assessed(),
        MaturityBasis::Supported => words.supported(),
    };
    format!("{basis} {}", words.from_to(&told(maturity.was), &told(maturity.now)))
}

/// Returns what arrived late, a line for each change: of one department, or of all.
pub fn late_arrivals(lang: Lang, plan: &Plan, entries: &[&Entry], department: Option<&DepartmentId>) -> Vec<String> {
    let told = entries.iter().flat_map(|entry| recent::told(std::slice::from_ref(*entry)));
    let wanted = told.filter(|told| department.is_none() || told.change.department() == department);
    wanted.map(|told| super::told(lang, plan, &told)).collect()
}
