//! Settling a conflict: what was said is laid out, one of it is chosen, and one entry replaces all that stood.

use crate::app::effect::Effect;
use crate::app::overlays::dispute::first;
use crate::app::state::App;
use crate::app::state::overlay::{Dispute, Overlay};
use crate::words::resolve::none;

/// Lays out the conflict of the cell that the cursor is on, else the first there is.
pub(super) fn offer(app: &mut App) {
    match first(app) {
        Some((conflict, of)) => {
            let selected = conflict.words.len().saturating_sub(1);
            app.overlay = Some(Overlay::Dispute(Box::new(Dispute { conflict, of, selected })));
        }
        None => app.tell(none(app.lang)),
    }
}

/// Lets the chosen word hold. Where others have said something since it was laid out, it is laid out anew.
pub(super) fn settle(app: &mut App, dispute: &Dispute) -> Vec<Effect> {
    if !app.board.conflicts().contains(&dispute.conflict) {
        offer(app);
        return Vec::new();
    }
    let chosen = dispute.conflict.words.get(dispute.selected).map(|word| word.value.clone());
    chosen.map(|change| Effect::Append(vec![change])).into_iter().collect()
}
