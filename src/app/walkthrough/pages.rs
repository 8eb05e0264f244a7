//! The pages of the walkthrough, made anew whenever something has changed.

use super::fitted::{fit, focused};
use super::{Mode, Over, Sheet};
use crate::app::state::App;
use crate::export::phrase::agenda::{About, heading, page};
use crate::model::agenda::{Agenda, Topic};
use crate::model::entry::Cell;
use crate::model::id::DepartmentId;
use crate::model::meeting::MeetingId;
use crate::model::plan::Plan;
use crate::progress::agenda::{Facts, Outline, Slot, Source};
use crate::progress::meetings::{held, open};

/// Makes the pages anew, and stays on the page that is shown and on the row in focus.
pub fn renew(app: &mut App) {
    let Some(mut walk) = app.walk.take() else { return };
    walk.meeting = current(app, walk.meeting.take());
    if !walk.meeting.as_ref().is_some_and(|id| is_open(app, id)) {
        walk.mode = Mode::Reading;
    }
    let agenda = &app.plan.parts.agenda;
    let facts = Facts::of(Source {
        plan: &app.plan,
        board: &app.board,
        sheet: &app.sheet,
        history: app.history.as_deref().map(Vec::as_slice),
        day: app.day,
        current: walk.meeting.as_ref(),
    });
    let outline = Outline::of(agenda, &facts);
    let before = walk.sheet().map(|sheet| sheet.slot.clone());
    let row = walk.sheet().and_then(|sheet| sheet.told.list.get(walk.focus)?.about.clone());
    let one = |slot: (usize, Slot)| {
        let (topic, department) = (topic(agenda, &slot), department(&app.plan, &slot.1));
        Sheet { told: page(app.lang, &facts, &slot), topic, department, slot }
    };
    walk.sheets = outline.pages.into_iter().map(one).collect();
    let left_out = outline.left_out.iter().filter_map(|at| agenda.items.get(*at));
    walk.left_out = left_out.map(|item| heading(app.lang, item)).collect();
    walk.taken = facts.taken.len();
    walk.title.clone_from(&agenda.title);
    let same = walk.sheets.iter().position(|sheet| before.as_ref() == Some(&sheet.slot));
    walk.at = same.unwrap_or(walk.at).min(walk.sheets.len().saturating_sub(1));
    // The pointer follows what it was on, where that is still there.
    let list = walk.sheet().map(|sheet| sheet.told.list.as_slice()).unwrap_or_default();
    let followed = list.iter().position(|said| row.is_some() && said.about == row);
    walk.focus = followed.unwrap_or(walk.focus);
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

/// Returns what the pointer is on.
pub fn pointed(app: &App) -> Option<&About> {
    focused(app.lang, app.walking()?, app.size)?.about.as_ref()
}

/// Returns the cell that the pointer is on, while the meeting is recorded.
pub fn pointed_cell(app: &App) -> Option<Cell> {
    app.during()?;
    if let About::Cell(cell) = pointed(app)? { Some(cell.clone()) } else { None }
}

/// Returns the meeting of the day that is shown, once it has been opened: the one that was, as long as it is there, else
/// the one that is open, else one that has been held.
fn current(app: &App, was: Option<MeetingId>) -> Option<MeetingId> {
    let all = held(&app.board);
    if was.as_ref().is_some_and(|id| all.iter().any(|it| it.id == id && (it.meeting.on == app.day || is_open(app, id))))
    {
        return was;
    }
    let today = || all.iter().filter(|it| it.meeting.on == app.day && it.meeting.has_been());
    let open = today().rfind(|it| is_open(app, it.id));
    open.or_else(|| today().next_back()).map(|it| it.id.clone())
}

/// Tells whether a meeting is open.
pub fn is_open(app: &App, id: &MeetingId) -> bool {
    !app.past() && open(&app.board).iter().any(|it| it.id == id)
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
