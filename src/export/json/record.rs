//! What had been said beside the cells: due dates that people set, who holds posts, and levels of maturity. Names of
//! persons are not among it.

use crate::export::Snapshot;
use crate::model::due::DueScope;
use crate::model::post::Filling;
use crate::progress::maturity::Staircase;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What had been said beside the cells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RecordSaid {
    /// Due dates that people set.
    pub dues: Vec<DueSet>,
    /// Posts that something was said about.
    pub posts: Vec<PostSaid>,
    /// Levels of maturity: of the municipality, then of each department.
    pub maturity: Vec<MaturitySaid>,
}

/// A due date; what it is not for is null.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueSet {
    /// The deliverable, where it is for one.
    pub deliverable: Option<String>,
    /// The department, where it is for one.
    pub department: Option<String>,
    /// The priority phase, where it is for one.
    pub priority_phase: Option<u8>,
    /// The day.
    pub on: NaiveDate,
}

/// A post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostSaid {
    /// The role.
    pub role: String,
    /// The department.
    pub department: String,
    /// Whether somebody holds it.
    pub filling: Filling,
    /// The share of a full post, in per cent, where it is known.
    pub share: Option<u8>,
}

/// Levels of maturity, in steps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MaturitySaid {
    /// The department; null for the municipality.
    pub department: Option<String>,
    /// The level that people have assessed, where they have.
    pub assessed: Option<f32>,
    /// The level that the deliverables support.
    pub supported: Option<f32>,
}

/// Returns what had been said beside the cells, as far as it is about what the snapshot shows.
pub fn record(snapshot: &Snapshot<'_>) -> RecordSaid {
    RecordSaid { dues: dues(snapshot), posts: posts(snapshot), maturity: maturity(snapshot) }
}

fn dues(snapshot: &Snapshot<'_>) -> Vec<DueSet> {
    let set = snapshot.board.dues().filter_map(|(scope, heads)| {
        let bare = DueSet { deliverable: None, department: None, priority_phase: None, on: *heads.value()? };
        Some(match scope {
            DueScope::Cell(cell) if !snapshot.shows(&cell.department) => return None,
            DueScope::Cell(cell) => DueSet {
                deliverable: Some(cell.deliverable.to_string()),
                department: Some(cell.department.to_string()),
                ..bare
            },
            DueScope::Deliverable(id) => DueSet { deliverable: Some(id.to_string()), ..bare },
            DueScope::PriorityPhase(number) => DueSet { priority_phase: Some(*number), ..bare },
        })
    });
    set.collect()
}

fn posts(snapshot: &Snapshot<'_>) -> Vec<PostSaid> {
    let shown = snapshot.board.posts().filter(|(id, _)| snapshot.shows(&id.department));
    let said = shown.filter_map(|(id, heads)| {
        let post = heads.value()?;
        Some(PostSaid {
            role: id.role.to_string(),
            department: id.department.to_string(),
            filling: post.filling,
            share: post.share,
        })
    });
    said.collect()
}

fn maturity(snapshot: &Snapshot<'_>) -> Vec<MaturitySaid> {
    let staircase = Staircase::of(snapshot.plan, snapshot.board, &snapshot.sheet);
    let departments = snapshot.shown().map(|(at, department)| (Some(at), Some(&department.id)));
    // Of a part, the whole's level cannot be told.
    let whole = (snapshot.shown().count() == snapshot.plan.departments().len()).then_some((None, None));
    let said = whole.into_iter().chain(departments).map(|(at, department)| MaturitySaid {
        department: department.map(ToString::to_string),
        assessed: snapshot.board.assessment(department).and_then(|heads| heads.value()).map(|it| it.level.level()),
        supported: staircase.footing(at).map(|footing| footing.supported.level()),
    });
    said.collect()
}
