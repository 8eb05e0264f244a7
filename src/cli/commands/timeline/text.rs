//! The timeline for people: what a picture shows by its place stands here in words.

use super::{Beside, Shown};
use crate::cli::outcome::Answer;
use crate::cli::page::{Cell, Page};
use crate::export::phrase;
use crate::model::groups::GroupId;
use crate::progress::due::{Origin, SOON};
use crate::progress::schedule::{position, validity};
use crate::progress::timetable::{Asked, Day, Lane};
use crate::words::late::words as late_words;
use crate::words::number;
use crate::words::timeline::words;

/// How wide the column of titles is.
const TITLE: usize = 33;

/// How wide the column of days is: two of them with a dash between, or one with words.
const DAYS: usize = 26;

/// Writes the timeline.
pub(super) fn answer(shown: &Shown<'_>) -> Answer {
    let mut page = Page::default();
    head(&mut page, shown);
    let project = |lane: &&Lane| matches!(lane.group, GroupId::Project(_));
    let said = words(shown.context.lang);
    let (projects, priorities): (Vec<&Lane>, Vec<&Lane>) = shown.timetable.lanes.iter().partition(project);
    lanes(&mut page, shown, said.project_phases(), &projects);
    lanes(&mut page, shown, said.priority_phases(), &priorities);
    if let Some(beside) = &shown.beside {
        method(&mut page, shown, beside);
        dates(&mut page, shown, beside);
    }
    page.heading(said.asked());
    if shown.timetable.days.is_empty() {
        page.item(said.nothing_asked());
    }
    for day in &shown.timetable.days {
        asked(&mut page, shown, day);
    }
    Answer::fine(page.into_text())
}

fn head(page: &mut Page, shown: &Shown<'_>) {
    let context = shown.context;
    let (lang, roadmap) = (context.lang, &context.plan.parts.roadmap);
    page.heading(&format!("{}, {}", roadmap.title, context.dated()));
    if context.demo {
        page.line(context.words().labels.sample());
    }
    if shown.choice.departments.len() < context.plan.departments().len() {
        page.line(&phrase::people::departments(&context.plan, &shown.choice.departments));
    }
    page.gap();
    page.item(&phrase::validity(lang, roadmap, validity(roadmap, context.day)));
    page.item(&phrase::position(lang, &position(roadmap, context.day)));
}

fn lanes(page: &mut Page, shown: &Shown<'_>, heading: &str, lanes: &[&Lane]) {
    if lanes.is_empty() {
        return;
    }
    let (lang, said) = (shown.context.lang, words(shown.context.lang));
    page.heading(heading);
    for lane in lanes {
        let days = match (lane.starts, lane.ends, lane.group) {
            (Some(starts), ends, _) => said.span(starts, ends),
            (None, Some(ends), _) => said.due(&ends.to_string()),
            (None, None, GroupId::Priority(Some(_))) => said.no_date().to_owned(),
            (None, None, _) => String::new(),
        };
        let title = phrase::mixed_group(lang, &shown.context.plan, lane.group);
        let share = number::percent(lang, lane.tally.percent());
        let numbers = phrase::fraction(lane.tally);
        page.row(&[
            Cell::Left(&title, TITLE),
            Cell::Left(&days, DAYS),
            Cell::Right(&share, 5),
            Cell::Right(&numbers, 9),
        ]);
        let due = late_words(lang).due;
        let late = (lane.late > 0).then(|| due.late_count(lane.late));
        let soon = (lane.soon > 0).then(|| due.soon_count(lane.soon, SOON));
        let pressing: Vec<String> = late.into_iter().chain(soon).collect();
        if !pressing.is_empty() {
            page.under(2, &pressing.join(" · "));
        }
    }
}

fn method(page: &mut Page, shown: &Shown<'_>, beside: &Beside<'_>) {
    let (said, method) = (words(shown.context.lang), &beside.roadmap.method);
    if method.steps.is_empty() {
        return;
    }
    page.heading(&said.method(&method.name));
    for step in &method.steps {
        page.row(&[Cell::Left(&step.name, TITLE), Cell::Left(&said.span(step.starts, step.ends), DAYS)]);
    }
    for it in &method.disagreements {
        page.item(&format!("! {}: {}", it.about, it.note));
    }
}

fn dates(page: &mut Page, shown: &Shown<'_>, beside: &Beside<'_>) {
    let said = words(shown.context.lang);
    if !beside.roadmap.milestones.is_empty() {
        page.heading(said.milestones());
    }
    for it in &beside.roadmap.milestones {
        let id = it.deliverable.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
        page.item(&format!("{}: {}{id}", it.when, it.title));
    }
    if !beside.meetings.is_empty() {
        page.heading(said.meetings());
    }
    for it in &beside.meetings {
        page.item(&format!("{} {}", it.meeting.on, it.meeting.name));
    }
}

/// Writes what a day asks for. What is done is counted, and only what is left stands deliverable by deliverable.
fn asked(page: &mut Page, shown: &Shown<'_>, day: &Day) {
    let (context, lang) = (shown.context, shown.context.lang);
    let said = words(lang);
    let from = (day.on - context.day).num_days();
    let origin = match day.origin {
        Origin::Cell | Origin::Deliverable => said.set().to_owned(),
        other => phrase::late::origin(lang, other),
    };
    let tally = phrase::tally(lang, day.tally());
    page.item(&format!("{}, {}: {origin} – {tally}{}", day.on, said.away(from), said.left(day.left())));
    for it in day.asked.iter().filter(|it| !it.left.is_empty()) {
        deliverable(page, shown, it);
    }
}

fn deliverable(page: &mut Page, shown: &Shown<'_>, it: &Asked) {
    let (plan, said) = (&shown.context.plan, words(shown.context.lang));
    let Some(item) = plan.items().get(it.item) else { return };
    let left = said.left_in(&phrase::people::departments(plan, &it.left));
    let tally = phrase::fraction(it.tally);
    page.under(2, &format!("{} {}: {tally}, {left}", item.id(), item.deliverable.title));
}
