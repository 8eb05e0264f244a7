//! The calendar: the weeks that are in sight, the days that are offered by name, and what is to be said of the one that
//! is chosen.

use crate::app::action::Action;
use crate::app::state::App;
use crate::app::state::days::{Aim, Days};
use crate::progress::meetings;
use crate::words::date;
use crate::words::days::words;
use crate::words::form;
use chrono::{Datelike, Days as Count, NaiveDate, Weekday};

/// How many weeks are in sight: as many as any month touches.
const WEEKS: u64 = 6;

/// A day that is offered by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// What goes there.
    pub action: Action,
    /// Its name.
    pub name: String,
    /// The day.
    pub day: NaiveDate,
}

/// Returns the days that are offered by name to who is at a day.
pub fn picks(app: &App, from: NaiveDate) -> Vec<Pick> {
    let words = words(app.lang);
    let meeting = meetings::last(app.live(), from.min(app.today.day)).map(|it| Pick {
        action: Action::LastMeeting,
        name: words.meeting(&it.meeting.name),
        day: it.meeting.on,
    });
    let year_end = NaiveDate::from_ymd_opt(from.year() - 1, 12, 31).map(|day| Pick {
        action: Action::YearEnd,
        name: words.year_end().to_owned(),
        day,
    });
    let today = Pick { action: Action::Today, name: words.today().to_owned(), day: app.today.day };
    std::iter::once(today).chain(meeting).chain(year_end).collect()
}

/// Returns the day that is chosen; none while one is being written, and where it cannot be shown.
pub fn chosen(app: &App, days: &Days) -> Option<NaiveDate> {
    written(days).filter(|day| *day <= last(app, days.aim))
}

/// Returns the last day that can be chosen: changes are reckoned from one that is no later than the day that is shown.
pub fn last(app: &App, aim: Aim) -> NaiveDate {
    match aim {
        Aim::Shown => app.today.day,
        Aim::Since => app.day,
    }
}

/// Returns what is to be said of the day, and whether it is wrong.
pub fn remark(app: &App, days: &Days) -> (String, bool) {
    let (words, forms) = (words(app.lang), form::words(app.lang));
    let text = days.typed.text.trim();
    match written(days) {
        Some(day) if day > last(app, days.aim) => (words.future(last(app, days.aim)), true),
        Some(day) => {
            let mut said = forms.day(date::weekday(app.lang, day), (day - app.today.day).num_days());
            let begins = app.plan.parts.roadmap.valid_from;
            if day < begins {
                said = format!("{said}, {}", words.before_plan(begins));
            }
            (said, false)
        }
        None if date::begun(text) => (words.form().to_owned(), false),
        None => (forms.no_day(text), true),
    }
}

/// Returns the Mondays of the weeks in sight: those of the month that the cursor is in.
pub fn mondays(days: &Days) -> Vec<NaiveDate> {
    let shown = written(days).unwrap_or(days.day);
    let first = shown.with_day(1).unwrap_or(shown).week(Weekday::Mon).first_day();
    (0..WEEKS).filter_map(|week| first.checked_add_days(Count::new(7 * week))).collect()
}

/// Returns the day that is written, or that the cursor is on where nothing is. One that is not written to its end is
/// none: 2026-11-2 may become the 2nd or the 20th.
pub fn written(days: &Days) -> Option<NaiveDate> {
    let text = days.typed.text.trim();
    if text.is_empty() { Some(days.day) } else { date::whole(text) }
}
