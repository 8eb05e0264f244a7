//! The pages of decisions: earlier ones, those of today, and what is due by the next meeting.

use super::{About, Said, Told, Weight};
use crate::model::meeting::{Decision, DecisionState};
use crate::model::plan::Plan;
use crate::model::text::plain;
use crate::progress::agenda::Facts;
use crate::progress::agenda::earlier::{Earlier, open_and_late};
use crate::words::agenda::words;
use crate::words::change;
use crate::words::lang::Lang;
use chrono::NaiveDate;

/// What was put down before: what is open, and what has been closed since.
pub(super) fn earlier(lang: Lang, facts: &Facts<'_>, told: &mut Told) {
    let (open, late) = open_and_late(&facts.earlier, facts.source.day);
    told.say(Weight::Strong, words(lang).open(open, late));
    told.list.extend(facts.earlier.iter().map(|it| line(lang, facts, it)));
}

/// What has been put down at this meeting.
pub(super) fn taken(lang: Lang, facts: &Facts<'_>, told: &mut Told) {
    let said = words(lang);
    if facts.source.current.is_none() {
        told.say(Weight::Faint, said.not_open());
    } else if facts.taken.is_empty() {
        told.say(Weight::Faint, said.none_taken());
    }
    told.list.extend(facts.taken.iter().map(|it| line(lang, facts, it)));
}

/// When the group meets next, and what is to be done by then.
pub(super) fn next(lang: Lang, facts: &Facts<'_>, told: &mut Told) {
    let said = words(lang);
    match facts.next {
        Some(next) => told.say(Weight::Strong, said.next(next.meeting.on, &plain(&next.meeting.name))),
        None => told.say(Weight::Faint, said.no_next()),
    }
    let mut open: Vec<&Earlier<'_>> =
        facts.earlier.iter().chain(&facts.taken).filter(|it| it.decision.state == DecisionState::Open).collect();
    open.sort_by_key(|it| (it.decision.due.is_none(), it.decision.due, it.id));
    told.list.extend(open.into_iter().map(|it| line(lang, facts, it)));
}

fn line(lang: Lang, facts: &Facts<'_>, it: &Earlier<'_>) -> Said {
    let weight = match it.decision.state {
        DecisionState::Open if it.late(facts.source.day).is_some() => Weight::Alarm,
        DecisionState::Open => Weight::Plain,
        DecisionState::Done | DecisionState::Dropped => Weight::Faint,
    };
    let text = put_down(lang, facts.source.plan, it, facts.source.day);
    Said::new(weight, text).about(About::Decision(it.id.clone()))
}

/// Returns something put down at a meeting as it stands on a day: its name, how late it is, and what it is: "2026-09-23/2
/// öppen · åtgärd · försenad 23 dagar: Skaffa MFA (Systemägare, klart senast 2026-11-01)".
pub fn put_down(lang: Lang, plan: &Plan, it: &Earlier<'_>, day: NaiveDate) -> String {
    let said = words(lang);
    let late = it.late(day).map(|days| said.late_by(it.decision.kind, days));
    let more: Vec<String> = late.into_iter().chain(it.conflict.then(|| said.conflict().to_owned())).collect();
    format!("{} {}", plain(&it.id.to_string()), told(lang, plan, it.decision, &more))
}

/// Returns something put down at a meeting in one line: "öppet · beslut: Skaffa MFA (Systemägare, klart senast 2027-01-31,
/// R10.8, SOF)". What came of it stands last.
pub fn decision(lang: Lang, plan: &Plan, it: &Decision) -> String {
    told(lang, plan, it, &[])
}

fn told(lang: Lang, plan: &Plan, it: &Decision, more: &[String]) -> String {
    let mut beside = Vec::new();
    beside.extend(it.owner.as_ref().map(|role| change::role(plan, role).to_owned()));
    beside.extend(it.due.map(|day| change::due(lang, Some(day))));
    beside.extend(it.deliverables.iter().map(ToString::to_string));
    beside.extend(it.departments.iter().map(ToString::to_string));
    let beside = if beside.is_empty() { String::new() } else { format!(" ({})", plain(&beside.join(", "))) };
    let outcome = it.outcome.as_ref().map(|text| format!(" → {}", plain(text))).unwrap_or_default();
    let state = change::decision_state(lang, it.kind, it.state);
    let lead = [state, change::decision_kind(lang, it.kind)].into_iter().chain(more.iter().map(String::as_str));
    format!("{}: {}{beside}{outcome}", lead.collect::<Vec<_>>().join(" · "), plain(&it.text))
}
