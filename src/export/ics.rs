//! A calendar of recurring duties: one all-day entry per duty, department and time. The same data gives the same bytes,
//! and an entry keeps its name (UID) when its day moves within the year, so that a calendar that reads a newer file moves
//! it rather than adding another.

use super::phrase;
use crate::model::plan::Plan;
use crate::model::text::plain;
use crate::progress::recurring::Occasion;
use crate::words::lang::Lang;
use crate::words::late::words;
use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike, Property};

/// Prints what is to be done, made on `day`.
pub fn recurring(lang: Lang, plan: &Plan, day: NaiveDate, occasions: &[Occasion]) -> String {
    let mut calendar = Calendar::empty();
    let name = (words(lang).recurring.calendar)(&plan.parts.roadmap.title);
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//lis//lis//SV"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.append_property(Property::new("X-WR-CALNAME", &*plain(&name)));
    for it in occasions {
        calendar.push(event(lang, plan, day, it));
    }
    calendar.to_string()
}

fn event(lang: Lang, plan: &Plan, day: NaiveDate, it: &Occasion) -> Event {
    let place = (it.duty.item, it.duty.column);
    let name = phrase::late::place(plan, place);
    let title = plan.items().get(it.duty.item).map_or("", |item| item.deliverable.title.as_str());
    let mut event = Event::new();
    event
        .uid(&uid(plan, it))
        .timestamp(day.and_time(NaiveTime::MIN).and_utc())
        .starts(it.on)
        .ends(it.on.checked_add_days(Days::new(1)).unwrap_or(it.on))
        .summary(&plain(&format!("{name}: {title}")))
        .description(&plain(&description(lang, plan, it)))
        // It is a day to remember, not a day to be away.
        .add_property("TRANSP", "TRANSPARENT");
    event.done()
}

/// Returns a name that stands for the duty, the department, the year and which time of the year it is.
fn uid(plan: &Plan, it: &Occasion) -> String {
    let deliverable = plan.items().get(it.duty.item).map_or("", |item| item.id().as_str());
    let department = plan.departments().get(it.duty.column).map_or("", |department| department.id.as_str());
    let parts = [plan.parts.roadmap.id.as_str(), deliverable, department];
    let parts: Vec<String> = parts.into_iter().map(|part| plain(part).replace([' ', '@'], "-")).collect();
    format!("{}-{}-{}@lis", parts.join("-"), it.on.year(), it.time)
}

fn description(lang: Lang, plan: &Plan, it: &Occasion) -> String {
    let words = &words(lang).recurring;
    let item = plan.items().get(it.duty.item);
    let department = plan.departments().get(it.duty.column).map(|department| department.name.clone());
    let rule = item.and_then(|item| item.deliverable.recurs.as_ref()).map(|it| phrase::recurrence(lang, it));
    let done = it.duty.done.filter(|_| !it.expected).map(words.done);
    let expected = it.expected.then(|| words.expected.to_owned());
    let parts = [department, rule, item.map(|item| item.source.clone()), done, expected];
    parts.into_iter().flatten().collect::<Vec<_>>().join(". ")
}
