//! The presenter's notes in words: what to say on the page that is on the shared screen, the figures behind it, what comes
//! next, and how the time goes.

use super::agenda::{Said, Weight, page, title};
use crate::model::id::DepartmentId;
use crate::progress::agenda::timing::{Budget, Turns};
use crate::progress::agenda::{Facts, Outline, Slot};
use crate::words::lang::Lang;
use crate::words::notes::words;
use chrono::{DateTime, FixedOffset};

/// What is on the shared screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The place of the page's item in the agenda.
    pub item: usize,
    /// The department, where the page is that of one.
    pub department: Option<DepartmentId>,
    /// The page, counted from 0.
    pub page: usize,
    /// When the pages were turned to.
    pub turns: Turns,
}

/// The notes to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notes {
    /// The page's number and heading: "4/9 Läget".
    pub heading: String,
    /// What stands below, each part under its heading.
    pub parts: Vec<(&'static str, Vec<Said>)>,
    /// What comes next.
    pub next: String,
    /// What time there is.
    pub budget: Budget,
    /// When the pages were turned to.
    pub turns: Turns,
}

impl Notes {
    /// Returns how the time goes: "3 min kvar på sidan · mötet 12 av 60 min".
    pub fn time(&self, lang: Lang, now: DateTime<FixedOffset>) -> Said {
        let words = words(lang);
        let left = self.turns.left(self.budget, now);
        let page = left.map(|left| if left < 0 { words.over(-left / 60) } else { words.left(left / 60) });
        let gone = words.gone(self.turns.gone(now) / 60, self.budget.whole / 60);
        let weight = if left.is_some_and(|left| left < 0) { Weight::Alarm } else { Weight::Strong };
        Said::new(weight, page.into_iter().chain([gone]).collect::<Vec<_>>().join(" · "))
    }
}

/// Returns a time of day: "13:12".
pub fn clock(now: DateTime<FixedOffset>) -> String {
    now.format("%H:%M").to_string()
}

/// Returns the notes to what is on the shared screen; none where the agenda has no pages.
pub fn notes(lang: Lang, facts: &Facts<'_>, shown: &Shown) -> Option<Notes> {
    let (words, plan) = (words(lang), facts.source.plan);
    let agenda = &plan.parts.agenda;
    let outline = Outline::of(agenda, facts);
    let at = place(&outline, facts, shown);
    let slot = outline.pages.get(at)?;
    let item = agenda.items.get(slot.0)?;
    let told = page(lang, facts, slot);
    let plain = |text: &str| Said::new(Weight::Plain, text);
    let say = item.notes.as_deref().map_or_else(|| Said::new(Weight::Faint, words.no_notes()), plain);
    let mut parts = vec![(words.notes(), vec![say])];
    if !item.questions.is_empty() {
        parts.push((words.questions(), item.questions.iter().map(|it| plain(it)).collect()));
    }
    parts.push((words.figures(), told.head.into_iter().chain(told.list).collect()));
    let next = outline.pages.get(at + 1).map_or_else(
        || words.last().to_owned(),
        |next| {
            let minutes = Budget::of(agenda, &outline, at + 1).page.unwrap_or(0) / 60;
            words.next(&title(lang, plan, agenda, next), minutes)
        },
    );
    Some(Notes {
        heading: format!("{}/{} {}", at + 1, outline.pages.len(), told.heading),
        parts,
        next,
        budget: Budget::of(agenda, &outline, at),
        turns: shown.turns,
    })
}

/// Returns the page that is on the shared screen. What has been said since may have brought pages or taken them away: the
/// item and the department tell which it is, its number only where they do not.
fn place(outline: &Outline, facts: &Facts<'_>, shown: &Shown) -> usize {
    let departments = facts.source.plan.departments();
    let department = |slot: &Slot| match slot {
        Slot::Department(at) => departments.get(*at).map(|it| &it.id),
        Slot::Topic(_) | Slot::Others(_) => None,
    };
    let same = |(item, slot): &(usize, Slot)| *item == shown.item && department(slot) == shown.department.as_ref();
    let last = outline.pages.len().saturating_sub(1);
    outline.pages.iter().position(same).unwrap_or_else(|| shown.page.min(last))
}
