//! The page of one department, and the page that the others share.

use super::{About, Said, Told, Weight};
use crate::export::phrase::{changes, late, share, tally};
use crate::model::cell::Cell;
use crate::progress::agenda::Facts;
use crate::progress::agenda::attention::Attention;
use crate::progress::changes::Kind;
use crate::progress::due::Due;
use crate::progress::exceptions::Term;
use crate::progress::staffing::Holding;
use crate::words::agenda::words;
use crate::words::lang::Lang;

/// One department: the key figures, then what asks for attention, the most urgent first.
pub(super) fn one(lang: Lang, facts: &Facts<'_>, at: usize, told: &mut Told) {
    let said = words(lang);
    let Some(department) = facts.source.plan.departments().get(at) else { return };
    told.say(Weight::Strong, department.name.clone());
    if let Some(it) = facts.attention.iter().find(|it| it.department == at) {
        told.say(Weight::Plain, tally(lang, it.tally));
        told.say(Weight::Alarm, why(lang, it));
    }
    overdue(lang, facts, at, told);
    for held in facts.exceptions.iter().filter(|it| it.column == at && !matches!(it.term, Term::Holds(_))) {
        let text = said.exception(&name(facts, held.item), &late::exception(lang, held));
        told.list.push(of_cell(facts, held.item, at, Weight::Alarm, text));
    }
    for row in &facts.staffing.rows {
        if row.posts.get(at).is_some_and(|post| post.expected && post.holding == Holding::Vacant) {
            told.item(Weight::Alarm, said.vacant(&row.role.name));
        }
    }
    for it in &facts.changes {
        if it.what.kind() == Kind::Lost && it.what.department() == Some(&department.id) {
            let text =
                format!("{}: {}", changes::subject(lang, facts.source.plan, &it.what), changes::said(lang, &it.what));
            told.list.push(Said { about: it.what.cell().cloned().map(About::Cell), ..Said::new(Weight::Alarm, text) });
        }
    }
    blocked(lang, facts, at, told);
}

fn overdue(lang: Lang, facts: &Facts<'_>, at: usize, told: &mut Told) {
    for (item, _, due) in facts.dues.late().into_iter().filter(|(_, column, _)| *column == at) {
        let when = late::timing(lang, due.timing).unwrap_or_default();
        let text = format!("{}: {when}", name(facts, item));
        told.list.push(of_cell(facts, item, at, Weight::Plain, text));
    }
}

/// What waits for others. What is late too has been told.
fn blocked(lang: Lang, facts: &Facts<'_>, at: usize, told: &mut Told) {
    let plan = facts.source.plan;
    for item in 0..plan.items().len() {
        let place = (item, at);
        if facts.web.settled(place) || facts.dues.cell(item, at).is_some_and(Due::late) {
            continue;
        }
        let needs: Vec<String> = facts.web.waits_for(place).into_iter().map(|it| late::place(plan, it)).collect();
        if !needs.is_empty() {
            let text = words(lang).waits(&name(facts, item), &needs.join(", "));
            told.list.push(of_cell(facts, item, at, Weight::Faint, text));
        }
    }
}

/// The departments without a page of their own.
pub(super) fn others(lang: Lang, facts: &Facts<'_>, places: &[usize], told: &mut Told) {
    for it in facts.attention.iter().filter(|it| places.contains(&it.department)) {
        let Some(department) = facts.source.plan.departments().get(it.department) else { continue };
        let share = share(lang, it.tally);
        let text = format!("{} {share} · {}", department.id, why(lang, it));
        let weight = if it.needed() { Weight::Plain } else { Weight::Faint };
        told.list.push(Said::new(weight, text).about(About::Department(it.department)));
    }
}

/// Returns why a department asks for attention: "3 försenade, som mest 40 dagar · 2 väntar på annat".
fn why(lang: Lang, it: &Attention) -> String {
    let said = words(lang);
    let mut parts = Vec::new();
    if it.late > 0 {
        parts.push(said.late(it.late, it.longest));
    }
    if it.blocked > 0 {
        parts.push(said.blocked(it.blocked));
    }
    if it.ending > 0 {
        parts.push(said.ending(it.ending));
    }
    if it.vacant > 0 {
        parts.push(said.vacancies(it.vacant));
    }
    if it.lost > 0 {
        parts.push(said.lost(it.lost));
    }
    if parts.is_empty() { said.calm().to_owned() } else { parts.join(" · ") }
}

fn name(facts: &Facts<'_>, item: usize) -> String {
    let it = facts.source.plan.items().get(item);
    it.map_or_else(String::new, |it| format!("{} {}", it.id(), it.deliverable.title))
}

fn of_cell(facts: &Facts<'_>, item: usize, at: usize, weight: Weight, text: String) -> Said {
    let plan = facts.source.plan;
    let cell = plan.items().get(item).zip(plan.departments().get(at)).map(|(item, it)| Cell::new(item.id(), &it.id));
    Said { about: cell.map(About::Cell), ..Said::new(weight, text) }
}
