//! `lis department`: a department's own page, as the view shows it: how it stands, what presses, who holds its posts, where
//! it stands on the staircase, and everything phase by phase.

mod json;
mod text;

use crate::cli::args::Department;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::values;
use crate::export::Snapshot;
use crate::model::groups::{Group, Grouping, groups_on};
use crate::progress::due::{Due, Dues};
use crate::progress::exceptions::{Held, exceptions};
use crate::progress::forecast::Outlook;
use crate::progress::outlooks::Outlooks;
use crate::progress::staffing::Staffing;
use crate::progress::tally::Tally;

/// The department, and what there is about it.
struct Of<'a> {
    context: &'a Context,
    column: usize,
    snapshot: Snapshot<'a>,
    dues: Dues,
    tally: Tally,
    late: Vec<(usize, usize, Due)>,
    soon: Vec<(usize, usize, Due)>,
    exceptions: Vec<Held<'a>>,
    staffing: Staffing<'a>,
    outlook: Option<Outlook>,
    /// Both kinds of phase, with what concerns the department; those without anything are left out.
    groups: Vec<Group>,
}

/// Returns the page of a department.
pub fn run(context: &Context, args: &Department) -> Result<Answer, Failure> {
    let (plan, board, day) = (&context.plan, &context.board, context.day);
    let column = values::department(context.lang, plan, &args.department)?;
    let snapshot = context.snapshot();
    let dues = Dues::of(plan, board, &snapshot.sheet, day);
    let own = |all: Vec<(usize, usize, Due)>| all.into_iter().filter(|(_, at, _)| *at == column).collect();
    let mut held = exceptions(plan, board, &snapshot.sheet, day);
    held.retain(|it| it.column == column);
    let every: Vec<usize> = (0..plan.items().len()).collect();
    let history = context.history()?;
    let outlook = Outlooks::of(plan, &snapshot.sheet, &history, day, &every).departments.get(column).cloned();
    let of = Of {
        context,
        column,
        tally: snapshot.sheet.tally(every, Some(column)),
        late: own(dues.late()),
        soon: own(dues.soon()),
        exceptions: held,
        staffing: Staffing::of(plan, board, day),
        outlook,
        groups: groups(context, &snapshot, column),
        snapshot,
        dues,
    };
    if args.json { json::answer(&of) } else { Ok(text::answer(&of)) }
}

fn groups(context: &Context, snapshot: &Snapshot<'_>, column: usize) -> Vec<Group> {
    let both = [Grouping::Project, Grouping::Priority].map(|it| groups_on(&context.plan, context.day, it));
    let mut groups = both.concat();
    for group in &mut groups {
        group.items.retain(|item| snapshot.sheet.cell(*item, column).is_some());
    }
    groups.retain(|group| !group.items.is_empty());
    groups
}
