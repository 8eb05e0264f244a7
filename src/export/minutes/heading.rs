//! The head of the minutes: the document's own facts, as on a report, and those of the meeting.

use super::Minutes;
use crate::export::order::Order;
use crate::words::lang::Lang;
use crate::words::{change, changes, export, meeting, minutes, report};
use chrono::{DateTime, FixedOffset};

/// Returns what stands on every page: "Intern · K1R2T1 · Utkast".
pub(super) fn marking(minutes: &Minutes<'_>, order: &Order) -> String {
    let words = export::words(minutes.lang).header;
    let mut marks = vec![words.internal().to_owned()];
    marks.extend(order.header.class.map(|class| class.to_string()));
    marks.push(if minutes.adopted().is_some() { words.drawn_up() } else { words.draft() }.to_owned());
    if order.origin.sample {
        marks.push(words.sample().to_owned());
    }
    marks.join(" · ")
}

/// Returns the facts, each behind its label.
pub(super) fn facts(minutes: &Minutes<'_>, order: &Order) -> Vec<(String, String)> {
    let (words, labels) = (export::words(minutes.lang).header, report::words(minutes.lang).labels);
    let (header, roadmap) = (&order.header, &minutes.facts.source.plan.parts.roadmap);
    let class = header.class.map_or_else(|| words.unclassified().to_owned(), |class| class.to_string());
    let mut facts = vec![
        (labels.registration(), header.registration.clone()),
        (labels.code(), header.code.clone()),
        (words.owner(), header.owner.clone()),
        (words.version(), header.version.clone()),
        (words.status(), status(minutes)),
        (words.class(), class),
        (words.profile(), words.internal().to_owned()),
    ];
    facts.extend(of_meeting(minutes));
    facts.extend([
        (labels.municipality(), roadmap.municipality.clone()),
        (minutes::words(minutes.lang).plan(), roadmap.title.clone()),
        (labels.made_with(), format!("lis {}", env!("CARGO_PKG_VERSION"))),
        (words.journals(), order.origin.journals.clone()),
    ]);
    let said = facts.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(label, text)| (label.to_owned(), text)).collect()
}

/// Returns whether the minutes are a draft, and since when they are none.
pub(super) fn status(minutes: &Minutes<'_>) -> String {
    let words = export::words(minutes.lang).header;
    minutes.adopted().map_or_else(|| words.draft().to_owned(), |day| format!("{} {day}", words.drawn_up()))
}

fn of_meeting(minutes: &Minutes<'_>) -> Vec<(&'static str, String)> {
    let (held, plan) = (minutes.meeting, minutes.facts.source.plan);
    let labels = meeting::words(minutes.lang).labels;
    let present: Vec<&str> = held.present.iter().map(|id| change::role(plan, id)).collect();
    vec![
        (minutes::words(minutes.lang).meeting(), meeting_name(minutes.lang, minutes)),
        (labels.begun(), held.begun.map(time).unwrap_or_default()),
        (labels.ended(), held.ended.map(time).unwrap_or_default()),
        (labels.present(), present.join(", ")),
    ]
}

fn meeting_name(lang: Lang, minutes: &Minutes<'_>) -> String {
    changes::words(lang).meeting(minutes.meeting.on, &minutes.meeting.name)
}

fn time(at: DateTime<FixedOffset>) -> String {
    at.format("%Y-%m-%d %H:%M").to_string()
}
