//! The hint bar: the next obvious steps where the user is, with the keys of the live keymap.

use super::action::Action;
use super::keymap::{Place, key};
use super::state::App;
use super::state::matrix::Row;

/// One hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key's name.
    pub key: String,
    /// What it does, in a word or two.
    pub text: &'static str,
}

/// Returns the hints for where the user is, the most useful first; help is always the last.
pub fn hints(app: &App) -> Vec<Hint> {
    let place = app.place();
    let actions: &[Action] = match place {
        Place::Overview => &[
            Action::Deliverables,
            Action::Open,
            Action::Search,
            Action::Undo,
            Action::Language,
            Action::Theme,
            Action::Quit,
            Action::Help,
        ],
        Place::Matrix if matches!(app.matrix.row(), Row::Group(_)) => {
            &[Action::Open, Action::Grouping, Action::FoldAll, Action::Search, Action::Undo, Action::Quit, Action::Help]
        }
        Place::Matrix => &[
            Action::Tick,
            Action::State,
            Action::Open,
            Action::Search,
            Action::Grouping,
            Action::Undo,
            Action::Quit,
            Action::Help,
        ],
        Place::Detail => {
            &[Action::Tick, Action::State, Action::Back, Action::Note, Action::Evidence, Action::Undo, Action::Help]
        }
        Place::List | Place::Text => &[Action::Open, Action::Back],
    };
    let hint = |action: &Action| {
        let key = key(*action, place)?;
        Some(Hint { key: key.name(&app.words().keys), text: action.label(&app.words().actions).hint })
    };
    actions.iter().filter_map(hint).collect()
}
