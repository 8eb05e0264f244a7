//! The hint bar: the next obvious steps where the user is, with the keys of the live keymap.

use super::action::Action;
use super::keymap::Place;
use super::screens;
use super::state::App;
use super::walkthrough::Walk;

/// One hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key's name.
    pub key: String,
    /// What it does, in a word or two.
    pub text: &'static str,
    /// What it does.
    pub action: Action,
}

/// What can be done with a range.
const RANGE: &[Action] = &[Action::Tick, Action::State, Action::Back, Action::Undo, Action::Help];

/// Returns the hints for where the user is, the most useful first; help is always the last.
pub fn hints(app: &App) -> Vec<Hint> {
    let place = app.place();
    let actions = match place {
        Place::View(_) if app.range.is_some() => RANGE,
        Place::View(_) | Place::Detail => (screens::of(app.view).hints)(app),
        Place::Walkthrough => app.walking().map_or(&[] as &[Action], Walk::hints),
        Place::List | Place::Text | Place::Form | Place::Handout | Place::Question | Place::Days => {
            &[Action::Open, Action::Back]
        }
    };
    let hint = |action: &Action| {
        let key = app.keymap.key(*action, place)?;
        Some(Hint { key: key.name(app.lang), text: action.names(app.lang).hint, action: *action })
    };
    // Where nothing can be written, the way back is the next obvious step.
    let today = Some(&Action::Today).filter(|_| app.past() && app.overlay.is_none());
    let rest = actions.iter().filter(|action| !(app.past() && (action.writes() || **action == Action::Record)));
    today.into_iter().chain(rest).filter_map(hint).collect()
}
