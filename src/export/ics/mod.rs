//! Calendars: of recurring duties, one all-day entry per duty, department and time, and of the whole roadmap. The same
//! data gives the same bytes, and an entry keeps its name (UID) when its day moves within the year, so that a calendar
//! that reads a newer file moves it rather than adding another.

mod fold;
mod whole;

pub use whole::whole;

use super::phrase;
use crate::model::plan::Plan;
use crate::model::text::plain;
use crate::progress::recurring::Occasion;
use crate::words::lang::Lang;
use crate::words::late::words;
use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike, Property};

/// An entry of a calendar: days as wholes, texts as they are.
struct Entry {
    /// What its name is made of.
    what: String,
    on: NaiveDate,
    /// Its last day.
    until: NaiveDate,
    title: String,
    text: String,
}

/// Prints what is to be done, made on `day`.
pub fn recurring<'a>(lang: Lang, plan: &Plan, day: NaiveDate, occasions: impl Iterator<Item = &'a Occasion>) -> String {
    let title = words(lang).recurring.calendar(&plan.parts.roadmap.title);
    calendar(plan, &title, day, occasions.map(|it| duty(lang, plan, it)))
}

fn calendar(plan: &Plan, title: &str, day: NaiveDate, entries: impl Iterator<Item = Entry>) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//lis//lis//SV"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.append_property(Property::new("X-WR-CALNAME", &*plain(title)));
    for it in entries {
        calendar.push(event(plan, day, &it));
    }
    // The library can end a folded line one octet too late.
    fold::refolded(&calendar.to_string())
}

fn event(plan: &Plan, day: NaiveDate, it: &Entry) -> Event {
    let uid = format!("{}-{}", plan.parts.roadmap.id, it.what);
    let mut event = Event::new();
    event
        .uid(&format!("{}@lis", plain(&uid).replace([' ', '@', '/'], "-")))
        .timestamp(day.and_time(NaiveTime::MIN).and_utc())
        .starts(it.on)
        .ends(it.until.checked_add_days(Days::new(1)).unwrap_or(it.until))
        .summary(&plain(&it.title))
        // It is a day to remember, not a day to be away.
        .add_property("TRANSP", "TRANSPARENT");
    if !it.text.is_empty() {
        event.description(&plain(&begun(&it.text)));
    }
    event.done()
}

/// Returns a text as a sentence begins: with a capital letter.
fn begun(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Returns the entry of a recurring duty. Its name stands for the duty, the department, the year and which time of the
/// year it is.
fn duty(lang: Lang, plan: &Plan, it: &Occasion) -> Entry {
    let place = phrase::late::place(plan, (it.duty.item, it.duty.column));
    let title = plan.items().get(it.duty.item).map_or("", |item| item.deliverable.title.as_str());
    Entry {
        what: format!("{place}-{}-{}", it.on.year(), it.time),
        on: it.on,
        until: it.on,
        title: format!("{place}: {title}"),
        text: description(lang, plan, it),
    }
}

/// Returns a deliverable with its title.
fn name(plan: &Plan, item: usize) -> String {
    plan.items().get(item).map_or_else(String::new, |it| format!("{} {}", it.id(), it.deliverable.title))
}

fn description(lang: Lang, plan: &Plan, it: &Occasion) -> String {
    let words = words(lang).recurring;
    let item = plan.items().get(it.duty.item);
    let department = plan.departments().get(it.duty.column).map(|department| department.name.clone());
    let rule = item.and_then(|item| item.deliverable.recurs.as_ref()).map(|it| phrase::recurrence(lang, it));
    let done = it.duty.done.filter(|_| !it.expected).map(|day| words.done(day));
    let expected = it.expected.then(|| words.expected().to_owned());
    let parts = [department, rule, item.map(|item| item.source.clone()), done, expected];
    parts.into_iter().flatten().map(|part| begun(&part)).collect::<Vec<_>>().join(". ")
}
