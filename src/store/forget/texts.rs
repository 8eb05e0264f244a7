//! The texts of a change that people write freely. Ids are no such texts: what refers to them would lose its hold.

use crate::model::assessment::Assessment;
use crate::model::entry::Change;
use crate::model::exception::Exception;
use crate::model::meeting::{Decision, Meeting};
use crate::model::post::Post;
use crate::model::state::Mark;

/// Returns the change with each of its free texts as `edit` returns it.
pub(super) fn edited(change: Change, edit: &mut impl FnMut(&str) -> String) -> Change {
    match change {
        Change::Mark(cell, it) => {
            let (note, evidence) = (maybe(it.note.as_deref(), edit), maybe(it.evidence.as_deref(), edit));
            Change::Mark(cell, Mark { note, evidence, ..it })
        }
        Change::Exception(cell, it) => Change::Exception(
            cell,
            it.map(|it| Exception { reason: edit(&it.reason), risk: edit(&it.risk), measure: edit(&it.measure), ..it }),
        ),
        Change::Post(post, it) => Change::Post(
            post,
            it.map(|it| {
                let (name, note) = (maybe(it.name.as_deref(), edit), maybe(it.note.as_deref(), edit));
                Post { name, note, ..it }
            }),
        ),
        Change::Assessment(department, it) => {
            Change::Assessment(department, it.map(|it| Assessment { motive: edit(&it.motive), ..it }))
        }
        Change::Meeting(meeting, it) => Change::Meeting(meeting, it.map(|it| Meeting { name: edit(&it.name), ..it })),
        Change::Decision(decision, it) => Change::Decision(
            decision,
            it.map(|it| Decision { text: edit(&it.text), outcome: maybe(it.outcome.as_deref(), edit), ..it }),
        ),
        change @ (Change::Point(..) | Change::Due(..) | Change::Date(..)) => change,
    }
}

fn maybe(text: Option<&str>, edit: &mut impl FnMut(&str) -> String) -> Option<String> {
    text.map(edit)
}
