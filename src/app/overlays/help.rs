//! The help: what can be done where the user is, with its keys; can be searched, and run.

use crate::app::action::Action;
use crate::app::layout::scrolled;
use crate::app::state::App;
use crate::app::state::overlay::Help;
use crate::words::collate::fold;
use crate::words::lang::Lang;

/// One line of the help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpLine {
    /// What can be done.
    pub action: Action,
    /// Its keys.
    pub keys: String,
    /// Its name.
    pub name: &'static str,
}

/// Returns the lines that fit what is searched for: by name in either language, or by key.
pub fn lines(app: &App, help: &Help) -> Vec<HelpLine> {
    let wanted = fold(help.typed.text.trim());
    let mut lines = Vec::new();
    for action in Action::all() {
        let keys = app.keymap.keys(action, help.place);
        let names: Vec<String> = keys.iter().map(|key| key.name(app.lang)).collect();
        if names.is_empty() {
            continue;
        }
        let keys = names.join("  ");
        let both = [Lang::Sv, Lang::En].map(|lang| fold(action.names(lang).name));
        if wanted.is_empty() || fold(&keys) == wanted || both.iter().any(|name| name.contains(&wanted)) {
            lines.push(HelpLine { action, keys, name: action.names(app.lang).name });
        }
    }
    lines
}

/// Returns what the cursor is on; none where nothing fits.
pub fn named(app: &App, help: &Help) -> Option<Action> {
    lines(app, help).get(help.selected).map(|line| line.action)
}

/// Moves the cursor by so many lines, and keeps it in sight.
pub fn step(app: &App, help: &mut Help, by: isize) {
    let lines = lines(app, help).len();
    help.selected = help.selected.saturating_add_signed(by).min(lines.saturating_sub(1));
    help.top = scrolled(help.top, help.selected, lines, room(app));
}

/// Returns how many lines of the help are in sight.
pub fn room(app: &App) -> usize {
    app.size.body().saturating_sub(6)
}
