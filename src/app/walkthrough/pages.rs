//! The pages of the walkthrough, made anew whenever something has changed.

use super::fitted::fit;
use super::{Over, Sheet};
use crate::app::state::App;
use crate::export::phrase::agenda::{heading, page};
use crate::model::agenda::{Agenda, Topic};
use crate::model::id::DepartmentId;
use crate::model::plan::Plan;
use crate::progress::agenda::{Facts, Outline, Slot, Source};

/// Makes the pages anew, and stays on the page that is shown and on the row in focus.
pub fn renew(app: &mut App) {
    let Some(mut walk) = app.walk.take() else { return };
    let agenda = &app.plan.parts.agenda;
    let facts = Facts::of(Source {
        plan: &app.plan,
        board: &app.board,
        sheet: &app.sheet,
        history: app.history.as_deref(),
        day: app.day,
        current: None,
    });
    let outline = Outline::of(agenda, &facts);
    let before = walk.sheet().map(|sheet| sheet.slot.clone());
    let one = |slot: (usize, Slot)| {
        let (topic, department) = (topic(agenda, &slot), department(&app.plan, &slot.1));
        Sheet { told: page(app.lang, &facts, &slot), topic, department, slot }
    };
    walk.sheets = outline.pages.into_iter().map(one).collect();
    let left_out = outline.left_out.iter().filter_map(|at| agenda.items.get(*at));
    walk.left_out = left_out.map(|item| heading(app.lang, item)).collect();
    walk.title.clone_from(&agenda.title);
    let same = walk.sheets.iter().position(|sheet| before.as_ref() == Some(&sheet.slot));
    walk.at = same.unwrap_or(walk.at).min(walk.sheets.len().saturating_sub(1));
    app.walk = Some(walk);
    settle(app);
}

/// Keeps the pointer on a row that is there.
pub fn settle(app: &mut App) {
    let (lang, size) = (app.lang, app.size);
    let Some(walk) = &mut app.walk else { return };
    let last = fit(lang, walk, size).places().saturating_sub(1);
    walk.focus = walk.focus.min(last);
    if let Some(Over::Index(line)) = &mut walk.over {
        *line = (*line).min(walk.sheets.len().saturating_sub(1));
    }
}

fn topic(agenda: &Agenda, slot: &(usize, Slot)) -> Topic {
    agenda.items.get(slot.0).map_or(Topic::Standing, |item| item.topic)
}

fn department(plan: &Plan, slot: &Slot) -> Option<DepartmentId> {
    match slot {
        Slot::Department(at) => plan.departments().get(*at).map(|it| it.id.clone()),
        Slot::Topic(_) | Slot::Others(_) => None,
    }
}
