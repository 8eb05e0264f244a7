//! What came of an effect: taken into the state, and told.

use super::{days, forms, handout, meeting, settle};
use crate::app::effect::Outcome;
use crate::app::state::App;
use crate::model::board::Board;
use crate::model::entry::{Cell, Change, Entry, Key, Kind};
use crate::model::order::in_causal_order;
use crate::model::state::{Condition, Mark, State};
use crate::progress::standing::Standing;
use crate::words::change;
use crate::words::days::words;
use crate::words::handout as handout_words;
use crate::words::overtaken;
use crate::words::range;
use crate::words::state::state as state_word;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Takes in an outcome.
pub(super) fn take(app: &mut App, outcome: Outcome) {
    match outcome {
        Outcome::Written(entry) => {
            app.unsaved = None;
            let told = app.words().toasts.saved(app.demo, &written(app, &entry));
            record(app, entry);
            let all = all_points(app);
            app.tell(all.unwrap_or(told));
        }
        Outcome::Begun(entry) => {
            app.unsaved = None;
            let id = entry
                .changes
                .iter()
                .find_map(|it| if let Change::Meeting(id, _) = it { Some(id.clone()) } else { None });
            record(app, entry);
            if let Some(id) = id {
                meeting::begun(app, id);
            }
        }
        Outcome::Ended(entry) => {
            record(app, entry);
            meeting::ended(app);
        }
        Outcome::MinutesWritten(file) => meeting::kept(app, file),
        Outcome::Undone(entry) => {
            let told = match many(&entry) {
                Some((count, _)) => range::words(app.lang).undone(count),
                None => app.words().toasts.undone(&what(app, &entry)),
            };
            record(app, entry);
            app.tell(told);
        }
        Outcome::Redone(entry) => {
            let told = match many(&entry) {
                Some((count, _)) => range::words(app.lang).redone(count),
                None => app.words().toasts.redone(&what(app, &entry)),
            };
            record(app, entry);
            app.tell(told);
        }
        Outcome::NothingToUndo => app.tell(app.words().toasts.nothing_to_undo()),
        Outcome::NothingToRedo => app.tell(app.words().toasts.nothing_to_redo()),
        Outcome::Overtaken { by, on } => app.warn(app.words().toasts.overtaken(&by, &on.to_string())),
        Outcome::NotWritten(why) => {
            forms::reopen(app);
            app.warn(app.words().toasts.not_written(&why));
        }
        Outcome::HandedOut { file, size } => handout::written(app, &file, size),
        Outcome::FileExists(it) => handout::exists(app, it),
        Outcome::Preview(format, first) => handout::shown(app, format, first),
        Outcome::Working { file, format, step } => handout::working(app, &file, format, step),
        Outcome::NotHandedOut(why) => {
            forms::reopen(app);
            app.warn(handout_words::words(app.lang).failed(&why));
        }
        Outcome::NotRead(why) => {
            app.today.wanted = None;
            app.warn(app.words().toasts.not_read(&why));
        }
        Outcome::History(entries) => {
            app.history = Some(Arc::new(entries));
            days::history_came(app);
        }
        Outcome::Plan(plan, lang) => {
            app.plan = Arc::new(*plan);
            app.lang = lang;
            app.reckon();
            app.tell(app.words().toasts.language());
        }
        Outcome::Arrived(entries) => arrived(app, entries),
        Outcome::Anew(board) => read_anew(app, *board),
        Outcome::WouldOverwrite(keys) => overtaken_by(app, &keys),
        Outcome::Day(day) => {
            let past = app.past();
            app.today.day = day;
            if !past {
                app.day = day;
                app.reckon();
            }
        }
    }
    settle(app);
}

/// Takes in what others have written, and tells it. Where other versions hold now, they are unseen.
fn arrived(app: &mut App, entries: Vec<Entry>) {
    let toasts = &app.words().toasts;
    let told = match entries.as_slice() {
        [entry] => toasts.arrived_one(&entry.by, &what(app, entry)),
        _ => toasts.arrived(entries.len()),
    };
    let keys: BTreeSet<Key> = entries.iter().flat_map(|entry| &entry.changes).map(Change::key).collect();
    let before: Vec<_> = keys.iter().map(|key| app.live().versions(key)).collect();
    for entry in entries {
        app.news.extend(entry.changes.iter().filter_map(Change::cell).cloned());
        record(app, entry);
    }
    let other = keys.into_iter().zip(before).filter(|(key, before)| app.live().versions(key) != *before);
    let other: Vec<Key> = other.map(|(key, _)| key).collect();
    app.unseen.keys.extend(other);
    app.tell(if app.past() { words(app.lang).meanwhile(&told) } else { told });
}

/// Takes in the fold of everything, after something older has turned up.
fn read_anew(app: &mut App, board: Board) {
    let new = board.cells().filter(|(cell, record)| app.live().cell(cell) != Some(record));
    let new: Vec<Cell> = new.map(|(cell, _)| cell.clone()).collect();
    app.news.extend(new);
    let keys: BTreeSet<Key> = app.live().keys().into_iter().chain(board.keys()).collect();
    let other = board.differing(app.live(), keys);
    app.unseen.keys.extend(other);
    days::anew(app, board);
    app.tell(app.words().toasts.anew());
}

fn record(app: &mut App, entry: Entry) {
    if let Some(history) = &mut app.history {
        let history = Arc::make_mut(history);
        history.push(entry.clone());
        *history = in_causal_order(std::mem::take(history));
    }
    let on = entry.day();
    if let Some(board) = &mut app.today.board {
        Arc::make_mut(board).apply(entry);
    } else {
        Arc::make_mut(&mut app.board).apply(entry);
        app.reckon();
    }
    days::added(app, on);
}

/// Tells who has said what about something that the user was about to write. Told once, it is seen: wanting it again does
/// it.
fn overtaken_by(app: &mut App, keys: &BTreeSet<Key>) {
    app.unseen.keys.retain(|key| !keys.contains(key));
    let versions: Vec<_> = keys.iter().filter_map(|key| app.live().versions(key).pop()).collect();
    let Some(last) = versions.iter().max_by_key(|version| (version.at, &version.entry)) else { return };
    let said = match &last.value {
        Change::Mark(cell, mark) => state_told(app, cell, mark),
        other => change::said(app.lang, &Kind::Said, other),
    };
    let told = format!("{} {said}", change::subject(app.lang, &app.plan, &last.value));
    app.warn(overtaken::overtaken(app.lang, versions.len(), &last.by, &told));
}

/// Returns what was written, before the board knows of it.
fn written(app: &App, entry: &Entry) -> String {
    let words = app.words().toasts;
    if let Some((count, state)) = many(entry) {
        return range::words(app.lang).written(count, state);
    }
    match entry.changes.first() {
        Some(Change::Mark(cell, mark)) => {
            let before = app.board.cell(cell).and_then(|record| record.mark.winner()).map(|head| head.value.state);
            let (deliverable, department) = (cell.deliverable.as_str(), cell.department.as_str());
            if before == Some(mark.state) && before_since(app, entry) {
                return words.written(deliverable, department);
            }
            words.marked(deliverable, department, &state_told(app, cell, mark))
        }
        Some(Change::Point(cell, point, done)) => {
            words.point(cell.deliverable.as_str(), cell.department.as_str(), *point, *done)
        }
        Some(other) => {
            let subject = change::subject(app.lang, &app.plan, other);
            words.said(&subject, &change::said(app.lang, &entry.kind, other))
        }
        None => String::new(),
    }
}

/// Tells whether an entry keeps the day of what it replaces, so that only what stands beside the state is new.
fn before_since(app: &App, entry: &Entry) -> bool {
    entry.changes.iter().all(|change| match change {
        Change::Mark(cell, mark) => {
            let before = app.board.cell(cell).and_then(|record| record.mark.winner());
            before.is_some_and(|head| head.value.since == mark.since && head.value != *mark)
        }
        _ => false,
    })
}

/// Returns a sentence when the last point of a deliverable that is not yet done has just been ticked.
fn all_points(app: &App) -> Option<String> {
    app.detail?;
    let (_, item) = app.selected_item()?;
    let department = app.plan.departments().get(app.matrix.column)?;
    let cell = Cell::new(item.id(), &department.id);
    let recent = app.board.recent();
    let last = recent.last()?;
    let ticked = last.changes.iter().any(|change| matches!(change, Change::Point(about, _, true) if *about == cell));
    let standing = Standing::of(&item.deliverable, app.board.cell(&cell), app.day);
    let all = standing.condition == Condition::InProgress && standing.points_done == standing.points_of;
    (ticked && all).then(|| app.keyed(&app.words().toasts.all_points(item.id().as_str())))
}

/// Returns the state as it will be seen: what is not started but has ticked points is in progress.
fn state_told(app: &App, cell: &Cell, mark: &Mark) -> String {
    let item = app.plan.item(cell.deliverable.as_str());
    let standing = item.map(|item| Standing::of(&item.deliverable, app.board.cell(cell), app.day));
    match standing.filter(|it| mark.state == State::NotStarted && it.points_done > 0) {
        Some(it) => format!("{} {}/{}", state_word(app.lang, State::InProgress), it.points_done, it.points_of),
        None => state_word(app.lang, mark.state).to_owned(),
    }
}

/// Returns how many cells an entry marks at once, and the state of the first; none where it says less, or other things.
fn many(entry: &Entry) -> Option<(usize, State)> {
    let marks: Vec<State> = entry
        .changes
        .iter()
        .filter_map(|it| if let Change::Mark(_, mark) = it { Some(mark.state) } else { None })
        .collect();
    // A recurring duty that is taken up again brings its unticked points along.
    let beside = |it: &Change| matches!(it, Change::Mark(..) | Change::Point(_, _, false));
    let all = marks.len() > 1 && entry.changes.iter().all(beside);
    marks.first().filter(|_| all).map(|state| (marks.len(), *state))
}

/// Returns what an entry says, such as "R10.8 SOF klar".
fn what(app: &App, entry: &Entry) -> String {
    let one = |it: &Change| {
        let said = match it {
            Change::Mark(cell, mark) => state_told(app, cell, mark),
            other if entry.kind == Kind::Said => change::said(app.lang, &entry.kind, other),
            other => change::bare(app.lang, other),
        };
        format!("{} {said}", change::subject(app.lang, &app.plan, it))
    };
    if let Some((count, _)) = many(entry) {
        return range::words(app.lang).others(count);
    }
    let all: Vec<String> = entry.changes.iter().map(one).collect();
    all.join(", ")
}
