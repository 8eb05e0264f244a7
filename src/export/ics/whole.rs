//! The calendar of the whole roadmap: due dates, recurring duties, the ends of exceptions, decisions, meetings and
//! milestones. For anybody it holds the plan's own days and those of meetings, and says of none what is left to do.

use super::{Entry, calendar, duty, name};
use crate::export::Snapshot;
use crate::export::order::{Order, Profile};
use crate::export::phrase::{self, agenda, late as late_phrase};
use crate::model::plan::Plan;
use crate::progress::due::Origin;
use crate::progress::review::calendar::{Dated, What};
use crate::words::handout::words;
use crate::words::lang::Lang;
use crate::words::late::words as late;

/// Prints what has a day, as of the snapshot's.
pub fn whole(snapshot: &Snapshot<'_>, order: &Order) -> String {
    let snapshot = &snapshot.only(&order.departments);
    let (lang, plan) = (snapshot.lang, snapshot.plan);
    let open = order.profile == Profile::Open;
    let review = snapshot.review(order.since);
    let days = if open { review.open_calendar() } else { review.calendar() };
    let title = words(lang).calendar(&plan.parts.roadmap.title);
    let named = order.departments.iter().filter_map(|column| plan.departments().get(*column));
    let narrowed = named.fold(String::new(), |names, department| names + "-" + department.id.as_str());
    calendar(plan, &title, snapshot.day, days.iter().map(|it| entry(snapshot, open, &narrowed, it)))
}

/// Returns the entry of a day. An entry that is about several departments bears the names of those the calendar is
/// narrowed to, so that the calendars of two departments can be read into one.
fn entry(snapshot: &Snapshot<'_>, open: bool, narrowed: &str, it: &Dated) -> Entry {
    let (lang, plan) = (snapshot.lang, snapshot.plan);
    let said = words(lang).days;
    let (what, title, text) = match &it.what {
        What::Due(origin, cells) => {
            let (what, title, text) = due(lang, plan, *origin, cells);
            let shared = *origin != Origin::Cell;
            (if shared { what + narrowed } else { what }, title, text)
        }
        What::Duty(occasion) => return duty(lang, plan, occasion),
        What::Exception(item, column) => {
            let place = late_phrase::place(plan, (*item, *column));
            (format!("exception-{place}"), said.exception(&place), name(plan, *item))
        }
        What::Decision(id) => {
            let decision = snapshot.board.decisions().find(|(other, _)| *other == id);
            let decision = decision.and_then(|(_, heads)| heads.value());
            let text = decision.map(|it| agenda::decision(lang, plan, it)).unwrap_or_default();
            (format!("decision-{id}"), said.decision(&id.to_string()), text)
        }
        What::Meeting(id) => {
            let meeting = snapshot.board.meeting(id).and_then(|heads| heads.value()).filter(|_| !open);
            let name = meeting.map(|it| it.name.clone()).unwrap_or_default();
            (format!("meeting-{id}"), said.meeting().to_owned(), name)
        }
        What::Milestone(at) => {
            let milestone = plan.parts.roadmap.milestones.get(*at);
            let title = milestone.map(|it| it.title.clone()).unwrap_or_default();
            (format!("milestone-{at}"), title, milestone.map(|it| it.source.clone()).unwrap_or_default())
        }
    };
    Entry { what, on: it.on, until: it.until, title, text }
}

/// Returns the name, the title and the text of a due date. For anybody there are no cells in it.
fn due(lang: Lang, plan: &Plan, origin: Origin, cells: &[(usize, usize)]) -> (String, String, String) {
    let label = late(lang).due.label();
    let departments: Vec<usize> = cells.iter().map(|(_, column)| *column).collect();
    let places: Vec<String> = cells.iter().map(|place| late_phrase::place(plan, *place)).collect();
    let count = if cells.is_empty() { String::new() } else { words(lang).days.left(cells.len()) };
    let first = cells.first().copied().unwrap_or_default();
    match origin {
        Origin::Cell => {
            let place = late_phrase::place(plan, first);
            (format!("due-{place}"), format!("{label}: {place}"), name(plan, first.0))
        }
        Origin::Deliverable => {
            let id = plan.items().get(first.0).map_or("", |item| item.id().as_str());
            let text = format!("{} ({})", name(plan, first.0), phrase::people::departments(plan, &departments));
            (format!("due-{id}"), format!("{label}: {id}"), text)
        }
        Origin::PriorityPhase(number) => (format!("due-priority-{number}"), late_title(lang, label, origin), count),
        Origin::ProjectPhase(number) => {
            let text = if cells.is_empty() { String::new() } else { format!("{count}: {}", places.join(", ")) };
            (format!("due-project-{number}"), late_title(lang, label, origin), text)
        }
    }
}

fn late_title(lang: Lang, label: &str, origin: Origin) -> String {
    format!("{label}: {}", late_phrase::origin(lang, origin))
}
