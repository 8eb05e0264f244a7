//! What an action is aimed at: the cell that the cursor is on, or why it can do nothing with it.

use crate::app::action::Action;
use crate::app::state::App;
use crate::app::target::{self, refusal};
use crate::model::entry::Cell;

/// Returns the cell that the cursor is on, or tells why the action can do nothing with it.
pub(super) fn cell(app: &mut App, action: Action) -> Option<Cell> {
    if let Some(why) = refusal(app, action) {
        app.tell(why);
        return None;
    }
    target::cell(app)
}
