//! Another day than today: choosing one, going there and coming back, and what is not done there.

use super::since;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::overlays::days::{chosen, last, picks, remark};
use crate::app::state::App;
use crate::app::state::days::{Aim, Days};
use crate::app::state::overlay::Overlay;
use crate::app::target;
use crate::app::typed::Typed;
use crate::model::board::Board;
use crate::progress::past::Past;
use crate::words::date;
use crate::words::days::words;
use chrono::{Datelike, Days as Count, Months, NaiveDate};
use std::sync::Arc;

/// Begins to choose a day.
pub(super) fn choose(app: &mut App, aim: Aim) {
    let from = app.since.found.as_ref().filter(|_| aim == Aim::Since).map(|found| found.from);
    app.overlay = Some(Overlay::Days(Days::on(from.unwrap_or(app.day), aim)));
}

/// Does what an action means in the calendar.
pub(super) fn act(app: &mut App, mut days: Days, action: Action) {
    if let Some(day) = moved(days.day, action) {
        days.go(day.min(last(app, days.aim)));
    } else if let Some(pick) = picks(app, days.day).into_iter().find(|pick| pick.action == action) {
        days.go(pick.day.min(last(app, days.aim)));
    } else if action == Action::LastMeeting {
        app.tell(words(app.lang).no_meeting(days.day));
    } else if action == Action::Back {
        return;
    } else if action == Action::Open {
        match chosen(app, &days) {
            Some(day) if days.aim == Aim::Since => return since::from(app, day),
            Some(day) => return go(app, day),
            None => app.warn(remark(app, &days).0),
        }
    }
    app.overlay = Some(Overlay::Days(days));
}

/// Takes in what is written; the calendar goes along.
pub(super) fn typed(app: &mut App, mut days: Days, typed: Typed) {
    days.typed = typed;
    if let Some(day) = chosen(app, &days) {
        days.day = day;
    }
    app.overlay = Some(Overlay::Days(days));
}

/// Puts the cursor on the day of a name, as it stands in the list.
pub(super) fn pick(app: &App, days: &mut Days, line: usize) {
    if let Some(pick) = picks(app, days.day).into_iter().nth(line) {
        days.go(pick.day.min(last(app, days.aim)));
    }
}

/// Shows today again.
pub(super) fn today(app: &mut App) {
    if !app.past() {
        app.tell(words(app.lang).is_today());
        return;
    }
    show(app, app.today.day);
    app.tell(words(app.lang).back(app.today.day));
}

/// Moves the day that is shown by a month's end or by a day.
pub(super) fn slide(app: &mut App, action: Action) {
    let (day, first) = (app.day, app.day.with_day(1));
    let after = |day: NaiveDate| day.with_day(1)?.checked_add_months(Months::new(1));
    let to = match action {
        Action::Earlier => first.and_then(|first| first.pred_opt()),
        Action::Later => day.succ_opt().and_then(after).and_then(|day| day.pred_opt()),
        Action::DayBefore => day.pred_opt(),
        _ => day.succ_opt(),
    };
    match to.filter(|to| date::day(&to.to_string()).is_some()) {
        Some(to) if to < app.today.day => go(app, to),
        Some(_) => today(app),
        None => {}
    }
}

/// Shows a day as it was at its end, as soon as the history is there.
pub(super) fn go(app: &mut App, day: NaiveDate) {
    if day >= app.today.day && app.past() {
        today(app);
    } else if app.history.is_some() {
        show(app, day);
    } else if day < app.today.day {
        app.today.wanted = Some(day);
    }
}

/// Shows the day that was asked for before the history was there.
pub(super) fn history_came(app: &mut App) {
    if let Some(day) = app.today.wanted.take() {
        show(app, day);
    }
}

/// Tells whether the history is needed to show a day, or to choose one.
pub(super) fn waits(app: &App) -> bool {
    app.today.wanted.is_some() || matches!(app.overlay, Some(Overlay::Days(_)))
}

/// Puts another day's board in the place of the one that is shown, and works out all figures anew.
fn show(app: &mut App, day: NaiveDate) {
    if day < app.today.day {
        let history = app.history.as_deref().map(Vec::as_slice).unwrap_or_default();
        let board = app.today.past.board(history, day);
        let shown = std::mem::replace(&mut app.board, Arc::new(board));
        app.today.board.get_or_insert(shown);
        app.day = day;
    } else {
        if let Some(board) = app.today.board.take() {
            app.board = board;
        }
        app.day = app.today.day;
    }
    app.reckon();
    super::settle(app);
}

/// Takes in that an entry has been added while another day is shown. It may be an older one, that comes late.
pub(super) fn added(app: &mut App, on: NaiveDate) {
    app.today.past.forget(on);
    if app.past() && on <= app.day {
        show(app, app.day);
    }
}

/// Takes in everything anew. A past day that is shown is shown again once the history has been read anew too.
pub(super) fn anew(app: &mut App, board: Board) {
    app.history = None;
    app.today.past = Past::default();
    if app.past() {
        app.today.board = Some(Arc::new(board));
        app.today.wanted = Some(app.day);
    } else {
        app.board = Arc::new(board);
        app.reckon();
    }
}

/// Leaves out what would write while another day is shown, whatever asked for it.
pub(super) fn only_reading(app: &mut App, mut effects: Vec<Effect>) -> Vec<Effect> {
    if app.past() && effects.iter().any(Effect::writes) {
        effects.retain(|effect| !effect.writes());
        super::forms::reopen(app);
        app.warn(target::read_only(app));
    }
    effects
}

/// Returns the day that a move in the calendar leads to.
fn moved(day: NaiveDate, action: Action) -> Option<NaiveDate> {
    let moved = match action {
        Action::Left => day.pred_opt(),
        Action::Right => day.succ_opt(),
        Action::Up => day.checked_sub_days(Count::new(7)),
        Action::Down => day.checked_add_days(Count::new(7)),
        Action::PageUp => day.checked_sub_months(Months::new(1)),
        Action::PageDown => day.checked_add_months(Months::new(1)),
        _ => return None,
    };
    // What cannot be written cannot be gone to either.
    Some(moved.filter(|day| date::day(&day.to_string()).is_some()).unwrap_or(day))
}
