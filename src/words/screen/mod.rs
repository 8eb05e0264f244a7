//! The words of the terminal program: one struct, one file per language, so that a missing word does not compile.

mod en;
mod sv;

use super::lang::Lang;

/// Everything that the terminal program says. Fields that are functions make sentences; their arguments are in the
/// order in which the Swedish sentence has them.
#[derive(Debug)]
pub struct ScreenWords {
    /// Names of the views.
    pub views: Views,
    /// The overview.
    pub overview: OverviewWords,
    /// The matrix.
    pub matrix: MatrixWords,
    /// The detail pane.
    pub detail: DetailWords,
    /// What is told after something was done, or why it was not.
    pub toasts: Toasts,
    /// Overlays: help, prompts, the choice of state.
    pub overlays: Overlays,
    /// Names of keys.
    pub keys: Keys,
}

/// Names of the views, as in the tabs.
#[derive(Debug)]
pub struct Views {
    /// By number: overview, timeline, deliverables, department, roles, maturity, benefits and requirements, history.
    pub names: [&'static str; 8],
    /// The same where there is little room.
    pub short: [&'static str; 8],
    /// The same where there is very little room.
    pub tiny: [&'static str; 8],
    /// Beside the title when the sample is shown.
    pub demo: &'static str,
    /// The terminal is smaller than 60 × 18; arguments: columns, rows.
    pub too_small: fn(u16, u16) -> String,
}

/// The overview.
#[derive(Debug)]
pub struct OverviewWords {
    /// The whole roadmap.
    pub overall: &'static str,
    /// Heading of the departments.
    pub departments: &'static str,
    /// Heading of the project phases.
    pub project_phases: &'static str,
    /// Heading of the priority phases.
    pub priority_phases: &'static str,
    /// Chapters that belong to no priority phase.
    pub no_phase: &'static str,
    /// Short name of a priority phase; argument: its number.
    pub priority: fn(u8) -> String,
    /// Heading of the latest changes.
    pub recent: &'static str,
    /// Nothing has been ticked; names the next keys.
    pub empty: &'static str,
    /// Cells in conflict; argument: how many.
    pub conflicts: fn(u32) -> String,
    /// The same where there is little room; argument: how many.
    pub conflicts_short: fn(u32) -> String,
    /// Recurring duties that are due again; argument: how many.
    pub due_again: fn(u32) -> String,
    /// Things in the record that a person should look at; argument: how many.
    pub troubles: fn(usize) -> String,
    /// Cells that the plan has no place for; argument: how many.
    pub without_place: fn(usize) -> String,
}

/// The matrix.
#[derive(Debug)]
pub struct MatrixWords {
    /// The grouping by project phases.
    pub by_project: &'static str,
    /// The grouping by priority phases.
    pub by_priority: &'static str,
    /// The column of row totals.
    pub all: &'static str,
    /// The row of column totals; argument: how many deliverables.
    pub total: fn(usize) -> String,
    /// A cell that does not exist, since the deliverable is central.
    pub central: &'static str,
    /// Search hits; arguments: which, of how many.
    pub hits: fn(usize, usize) -> String,
    /// What a conflict mark means.
    pub conflict: &'static str,
    /// What the mark of another's change means.
    pub new: &'static str,
    /// The cell has no place in this department; arguments: deliverable, central department.
    pub only_central: fn(&str, &str) -> String,
}

/// The detail pane.
#[derive(Debug)]
pub struct DetailWords {
    /// Where the source says so.
    pub source: &'static str,
    /// Who delivers.
    pub scope: &'static str,
    /// Every department.
    pub each: &'static str,
    /// The central department once for all; argument: its short name.
    pub central: fn(&str) -> String,
    /// Responsible roles.
    pub roles: &'static str,
    /// The rhythm of a recurring duty.
    pub recurs: &'static str,
    /// When the duty is due again; argument: the day.
    pub due: fn(&str) -> String,
    /// What should be in place first.
    pub needs: &'static str,
    /// A remark of the plan.
    pub remark: &'static str,
    /// How the fact came into the plan although the source does not plainly say it.
    pub likely: &'static str,
    /// The same, where it is concluded.
    pub inferred: &'static str,
    /// The same, where it only looks doubtful.
    pub certain: &'static str,
    /// Checklist points.
    pub points: &'static str,
    /// Since when and by whom a state holds; arguments: day, role.
    pub since: fn(&str, &str) -> String,
    /// When and by whom what is due again was done; arguments: day, role.
    pub last_done: fn(&str, &str) -> String,
    /// The note of a cell.
    pub note: &'static str,
    /// The evidence of a cell.
    pub evidence: &'static str,
    /// People have said different things.
    pub conflict: &'static str,
    /// What has been said about the cell.
    pub history: &'static str,
    /// Nothing has been said about the cell; names the next key.
    pub no_history: &'static str,
    /// The history is still being read.
    pub reading: &'static str,
}

/// What is told after something was done, or why it was not.
#[derive(Debug)]
pub struct Toasts {
    /// Something was written, or in the sample only changed; arguments: whether it is the sample, what.
    pub saved: fn(bool, &str) -> String,
    /// Something other than a cell or a point was said; arguments: about what, what.
    pub said: fn(&str, &str) -> String,
    /// A cell was marked; arguments: deliverable, department, state.
    pub marked: fn(&str, &str, &str) -> String,
    /// A point was ticked or unticked; arguments: deliverable, department, point, whether it is ticked.
    pub point: fn(&str, &str, u16, bool) -> String,
    /// All points are ticked but the deliverable is not; argument: deliverable.
    pub all_points: fn(&str) -> String,
    /// A note or evidence was written; arguments: deliverable, department.
    pub written: fn(&str, &str) -> String,
    /// Something was undone; argument: what.
    pub undone: fn(&str) -> String,
    /// Something was redone; argument: what.
    pub redone: fn(&str) -> String,
    /// There is nothing to undo.
    pub nothing_to_undo: &'static str,
    /// There is nothing to redo.
    pub nothing_to_redo: &'static str,
    /// Somebody else has changed the same since; arguments: who, when.
    pub overtaken: fn(&str, &str) -> String,
    /// Writing failed, nothing was changed; argument: why.
    pub not_written: fn(&str) -> String,
    /// Something could not be read; argument: why.
    pub not_read: fn(&str) -> String,
    /// Others have changed something; argument: how many entries.
    pub arrived: fn(usize) -> String,
    /// Somebody else has changed one thing; arguments: who, what.
    pub arrived_one: fn(&str, &str) -> String,
    /// Something older has turned up, and everything was read anew.
    pub anew: &'static str,
    /// A paste outside a text field.
    pub paste_ignored: &'static str,
    /// The key does nothing here; argument: the key for help.
    pub unbound: fn(&str) -> String,
    /// A tick on a cell that is not applicable.
    pub not_applicable: &'static str,
    /// A department is needed: the cursor stands on a group.
    pub choose_row: &'static str,
    /// The search found nothing; argument: the text.
    pub no_hit: fn(&str) -> String,
    /// There is no search to go on with.
    pub no_search: &'static str,
    /// There is nothing to open under the cursor.
    pub nothing_to_open: &'static str,
    /// There is nothing to close or to go back to.
    pub nothing_to_close: &'static str,
    /// The action works below the open pane.
    pub close_first: &'static str,
    /// The action works in an open form.
    pub only_in_form: &'static str,
    /// The action works in other views; argument: their names.
    pub only_in: fn(&str) -> String,
    /// The reason must be given.
    pub reason_needed: &'static str,
    /// Nothing was said about the cell, so there is nothing to write beside.
    pub state_first: &'static str,
    /// The theme cannot be changed because colour is refused.
    pub no_themes: &'static str,
    /// The theme was changed; argument: its name.
    pub theme: fn(&str) -> String,
    /// The density was changed: to tight, to airy.
    pub densities: [&'static str; 2],
    /// The density does not show in this view.
    pub density_elsewhere: &'static str,
    /// A row was copied; argument: its first part.
    pub copied_row: fn(&str) -> String,
    /// The view was copied.
    pub copied_view: &'static str,
    /// The mouse was let go of.
    pub mouse_off: &'static str,
    /// The mouse was taken again.
    pub mouse_on: &'static str,
    /// The language was changed.
    pub language: &'static str,
    /// The grouping was changed; argument: its name.
    pub grouping: fn(&str) -> String,
}

/// Overlays.
#[derive(Debug)]
pub struct Overlays {
    /// Title of the help.
    pub help: &'static str,
    /// What to do in the help.
    pub help_hint: &'static str,
    /// No action fits what was typed.
    pub help_empty: &'static str,
    /// Title of the command palette.
    pub palette: &'static str,
    /// What to do in the command palette.
    pub palette_hint: &'static str,
    /// What kind of thing a deliverable is, in the palette.
    pub deliverable: &'static str,
    /// What kind of thing a department is, in the palette.
    pub department: &'static str,
    /// What shows the late alone, in the palette, and another word by which that may be looked for.
    pub late: [&'static str; 2],
    /// Title of the choice of state; arguments: deliverable, department.
    pub state: fn(&str, &str) -> String,
    /// What to do in the choice of state.
    pub state_hint: &'static str,
    /// Before the search text.
    pub search: &'static str,
    /// Before a note.
    pub note: &'static str,
    /// Before evidence.
    pub evidence: &'static str,
    /// Before the reason for "not applicable", with its question mark.
    pub reason: &'static str,
    /// What to do while a search is typed.
    pub search_hint: &'static str,
    /// What to do in a prompt.
    pub prompt_hint: &'static str,
    /// Names of the themes: light, dark, projector, terminal.
    pub themes: [&'static str; 4],
}

/// Names of keys, as printed on a keyboard of the language.
#[derive(Debug)]
pub struct Keys {
    /// The space bar.
    pub space: &'static str,
    /// Return.
    pub enter: &'static str,
    /// Escape.
    pub esc: &'static str,
    /// Tab.
    pub tab: &'static str,
    /// Backspace.
    pub backspace: &'static str,
    /// Delete.
    pub delete: &'static str,
    /// Arrow up.
    pub up: &'static str,
    /// Arrow down.
    pub down: &'static str,
    /// Arrow left.
    pub left: &'static str,
    /// Arrow right.
    pub right: &'static str,
    /// Before a key that is pressed with shift.
    pub shift: &'static str,
    /// Before a key that is pressed with control.
    pub ctrl: &'static str,
    /// Page up.
    pub page_up: &'static str,
    /// Page down.
    pub page_down: &'static str,
    /// Home.
    pub home: &'static str,
    /// End.
    pub end: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static ScreenWords {
    match lang {
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}
