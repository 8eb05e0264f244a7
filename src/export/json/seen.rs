//! Reads a snapshot back, for comparing it with another: also one from another machine, of another version that keeps
//! the promise, or of another plan.

use super::VERSION;
use super::record::RecordSaid;
use crate::model::cell::Cell;
use crate::model::due::DueScope;
use crate::model::exception::Exception;
use crate::model::id::{DeliverableId, DepartmentId, RoleId};
use crate::model::post::{Filling, PostId};
use crate::model::state::Condition;
use crate::model::text::plain;
use crate::progress::changes::MaturityBasis;
use crate::progress::changes::seen::{Beside, Seen, SeenCell};
use crate::progress::standing::Standing;
use crate::words::change;
use crate::words::state::condition_code;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The name of the format.
const FORMAT: &str = "lis-snapshot";

/// A snapshot that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotRead {
    /// What it shows.
    pub seen: Seen,
    /// The plan's id.
    pub plan: String,
    /// The digest of the plan in the language of the snapshot, where it is told.
    pub digest: Option<String>,
    /// Whether the figures are the made-up ones of the sample.
    pub sample: bool,
    /// How many cells are done, of how many that count: of all that it shows, and of each department.
    pub overall: (u32, u32),
    /// The same of each department.
    pub departments: BTreeMap<String, (u32, u32)>,
}

/// Why a file is no snapshot that can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoSnapshot {
    /// It is no JSON: the line, the column, and the library's own words.
    NoJson(usize, usize, String),
    /// It is something else than a snapshot; what it says that it is, where it says so.
    Other(Option<String>),
    /// It is of a newer format: which.
    Newer(u64),
    /// It is not as a snapshot is: the line, the column, and the library's own words.
    Malformed(usize, usize, String),
    /// It holds sums alone.
    SumsAlone,
    /// A cell has a state that there is not: the cell and the state, safe to show.
    NoState(String, String),
}

#[derive(Deserialize)]
struct Head {
    format: Option<String>,
    version: Option<u64>,
}

#[derive(Deserialize)]
struct Whole {
    as_of: NaiveDate,
    #[serde(default)]
    made_from: Made,
    plan: Named,
    departments: Vec<Named>,
    deliverables: Option<Vec<Deliverable>>,
    progress: Sums,
    #[serde(default)]
    record: Option<RecordSaid>,
}

#[derive(Deserialize, Default)]
struct Made {
    #[serde(default)]
    plan: Option<String>,
    #[serde(default)]
    sample: bool,
}

#[derive(Deserialize)]
struct Named {
    id: String,
}

#[derive(Deserialize)]
struct Deliverable {
    id: String,
    states: BTreeMap<String, State>,
}

#[derive(Deserialize)]
struct State {
    state: String,
    #[serde(default)]
    at: Option<NaiveDate>,
    #[serde(default)]
    by: Option<String>,
    #[serde(default)]
    points_done: u16,
    #[serde(default)]
    points_of: u16,
    #[serde(default)]
    conflict: bool,
    #[serde(default)]
    due_again_on: Option<NaiveDate>,
    #[serde(default)]
    exception_until: Option<NaiveDate>,
    #[serde(default)]
    exception: Option<Exception>,
}

#[derive(Deserialize)]
struct Sums {
    overall: Share,
    by_department: BTreeMap<String, Share>,
}

#[derive(Deserialize)]
struct Share {
    done: u32,
    of: u32,
}

/// Reads a snapshot.
pub fn seen(bytes: &[u8]) -> Result<SnapshotRead, NoSnapshot> {
    // A mark at the beginning, as editors leave it, is no fault.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let place = |error: &serde_json::Error| (error.line(), error.column(), plain(&error.to_string()).into_owned());
    let head: Head = serde_json::from_slice(bytes).map_err(|error| {
        let (line, column, why) = place(&error);
        if error.is_data() { NoSnapshot::Other(None) } else { NoSnapshot::NoJson(line, column, why) }
    })?;
    if head.format.as_deref() != Some(FORMAT) {
        return Err(NoSnapshot::Other(head.format.map(|format| plain(&format).into_owned())));
    }
    if let Some(newer) = head.version.filter(|version| *version > u64::from(VERSION)) {
        return Err(NoSnapshot::Newer(newer));
    }
    let whole: Whole = serde_json::from_slice(bytes).map_err(|error| {
        let (line, column, why) = place(&error);
        NoSnapshot::Malformed(line, column, why)
    })?;
    understood(whole)
}

fn understood(whole: Whole) -> Result<SnapshotRead, NoSnapshot> {
    let Some(deliverables) = whole.deliverables else { return Err(NoSnapshot::SumsAlone) };
    let share = |share: &Share| (share.done, share.of);
    let mut seen = Seen {
        day: whole.as_of,
        deliverables: deliverables.iter().map(|it| DeliverableId::new(it.id.as_str())).collect(),
        departments: whole.departments.iter().map(|it| DepartmentId::new(it.id.as_str())).collect(),
        cells: BTreeMap::new(),
        beside: whole.record.map(beside),
    };
    for deliverable in deliverables {
        for (department, state) in deliverable.states {
            let cell = Cell::new(&DeliverableId::new(deliverable.id.as_str()), &DepartmentId::new(department));
            let as_seen =
                cell_seen(state).map_err(|text| NoSnapshot::NoState(plain(&change::cell(&cell)).into_owned(), text))?;
            seen.cells.insert(cell, as_seen);
        }
    }
    Ok(SnapshotRead {
        seen,
        plan: whole.plan.id,
        digest: whole.made_from.plan,
        sample: whole.made_from.sample,
        overall: share(&whole.progress.overall),
        departments: whole.progress.by_department.iter().map(|(id, it)| (id.clone(), share(it))).collect(),
    })
}

/// Returns how a cell stood; the error is a state that there is not.
fn cell_seen(state: State) -> Result<SeenCell, String> {
    let known = Condition::ALL.into_iter().find(|condition| condition_code(*condition) == state.state);
    let Some(condition) = known else { return Err(plain(&state.state).into_owned()) };
    let State { points_done, points_of, conflict, exception_until, .. } = state;
    let standing = Standing { condition, points_done, points_of, conflict, exception_until };
    Ok(SeenCell { standing, since: state.at, by: state.by, due_again: state.due_again_on, exception: state.exception })
}

fn beside(record: RecordSaid) -> Beside {
    let mut beside = Beside::default();
    for due in record.dues {
        let scope = match (due.deliverable, due.department, due.priority_phase) {
            (Some(id), Some(department), _) => {
                DueScope::Cell(Cell::new(&DeliverableId::new(id), &DepartmentId::new(department)))
            }
            (Some(id), None, _) => DueScope::Deliverable(DeliverableId::new(id)),
            (None, _, Some(number)) => DueScope::PriorityPhase(number),
            (None, _, None) => continue,
        };
        beside.dues.insert(scope, due.on);
    }
    for post in record.posts.into_iter().filter(|post| post.filling == Filling::Appointed) {
        let id = PostId { role: RoleId::new(post.role), department: DepartmentId::new(post.department) };
        beside.posts.insert(id, post.share);
    }
    for it in record.maturity {
        let of = it.department.map(DepartmentId::new);
        let levels = [(MaturityBasis::Assessed, it.assessed), (MaturityBasis::Supported, it.supported)];
        let told = levels.into_iter().filter_map(|(basis, level)| Some(((basis, of.clone()), level?)));
        beside.maturity.extend(told);
    }
    beside
}
