//! Two snapshots, also from other machines, read and compared; or why they cannot be.

use crate::cli::args::Diff;
use crate::cli::context::Context;
use crate::cli::outcome::Failure;
use crate::cli::{trouble, values};
use crate::export::json::{NoSnapshot, SnapshotRead, VERSION, seen};
use crate::model::text::plain;
use crate::progress::changes::seen::{Apart, apart};
use crate::progress::tally::Tally;
use crate::store::input::read_whole;
use crate::words::lang::Lang;
use crate::words::snapshots::words;
use std::path::Path;

/// A snapshot with the file that it was read from.
pub(super) struct Side {
    pub(super) file: String,
    pub(super) read: SnapshotRead,
}

/// Two snapshots and what is different between them.
pub(super) struct Compared {
    pub(super) was: Side,
    pub(super) now: Side,
    /// The department that was asked for, by its short name.
    pub(super) department: Option<String>,
    pub(super) differences: Vec<Apart>,
    /// What is to be known of the comparison.
    pub(super) remarks: Vec<String>,
}

/// Reads a snapshot.
pub(super) fn side(lang: Lang, path: &Path) -> Result<Side, Failure> {
    let file = trouble::shown(path);
    let bytes = read_whole(path).map_err(|error| trouble::failure(lang, &error))?;
    match seen(&bytes) {
        Ok(read) => Ok(Side { file, read }),
        Err(why) => Err(Failure::bad_data(unusable(lang, &file, &why))),
    }
}

fn unusable(lang: Lang, file: &str, why: &NoSnapshot) -> String {
    let words = words(lang);
    match why {
        NoSnapshot::NoJson(line, column, why) => words.no_json(file, *line, *column, why),
        NoSnapshot::Other(what) => words.other(file, what.as_deref()),
        NoSnapshot::Newer(version) => words.newer(file, *version, VERSION),
        NoSnapshot::Malformed(line, column, why) => words.malformed(file, *line, *column, why),
        NoSnapshot::SumsAlone => words.sums_alone(file),
        NoSnapshot::NoState(cell, state) => words.no_state(file, cell, state),
    }
}

/// Compares two snapshots. Those of two plans, and the later before the older, are refused.
pub(super) fn compare(context: &Context, was: Side, now: Side, args: &Diff) -> Result<Compared, Failure> {
    let (lang, words) = (context.lang, words(context.lang));
    if was.read.plan != now.read.plan {
        let [one, other] = [&was, &now].map(|side| plain(&side.read.plan).into_owned());
        return Err(Failure::bad_data(words.plans(&was.file, &one, &now.file, &other)));
    }
    let (from, to) = (was.read.seen.day, now.read.seen.day);
    if from > to {
        return Err(Failure::usage(words.reversed(&was.file, from, &now.file, to)));
    }
    let department =
        args.department.as_deref().map(|text| values::department(lang, &context.plan, text)).transpose()?;
    let department = department.and_then(|at| context.plan.departments().get(at)).map(|it| it.id.to_string());
    let plan = Some(&context.plan).filter(|plan| plan.parts.roadmap.id == now.read.plan);
    let mut differences = apart(plan, &was.read.seen, &now.read.seen);
    differences.retain(|it| department.is_none() || it.what.department().map(ToString::to_string) == department);
    let remarks = remarks(lang, &was, &now);
    Ok(Compared { was, now, department, differences, remarks })
}

/// Returns what is to be known of the comparison: what is not compared, and what may surprise.
fn remarks(lang: Lang, was: &Side, now: &Side) -> Vec<String> {
    let words = words(lang);
    let mut remarks = Vec::new();
    for side in [was, now] {
        if side.read.sample {
            remarks.push(words.sample(&side.file));
        }
        if side.read.seen.beside.is_none() {
            remarks.push(words.cells_only(&side.file));
        }
    }
    if let (Some(one), Some(other)) = (&was.read.digest, &now.read.digest)
        && one != other
    {
        remarks.push(words.plan_differs().to_owned());
    }
    let only = |one: &Side, other: &Side| -> Vec<String> {
        let departments = one.read.seen.departments.iter();
        departments.filter(|id| !other.read.seen.departments.contains(id)).map(ToString::to_string).collect()
    };
    let apart = [only(was, now), only(now, was)].concat();
    if !apart.is_empty() {
        remarks.push(words.departments(&plain(&apart.join(", "))));
    }
    remarks
}

impl Compared {
    /// Returns how much was done and is, of the department that was asked for or of all that both files show.
    pub(super) fn sums(&self) -> [Tally; 2] {
        let departments = |side: &Side| side.read.seen.departments.clone();
        let (one, other) = (departments(&self.was), departments(&self.now));
        let shared = || one.iter().filter(|id| other.contains(id)).map(ToString::to_string).collect();
        let whose: Option<Vec<String>> = match &self.department {
            Some(department) => Some(vec![department.clone()]),
            None => (one != other).then(shared),
        };
        [&self.was, &self.now].map(|side| side.sum(whose.as_deref()))
    }
}

impl Side {
    /// Returns how much is done, of these departments or of all.
    fn sum(&self, departments: Option<&[String]>) -> Tally {
        let of = |id: &String| self.read.departments.get(id).copied().unwrap_or_default();
        let add = |sum: (u32, u32), it: (u32, u32)| (sum.0.saturating_add(it.0), sum.1.saturating_add(it.1));
        let (done, of) = departments.map_or(self.read.overall, |ids| ids.iter().map(of).fold((0, 0), add));
        Tally { done, of, ..Tally::default() }
    }
}
