//! `lis meeting decide` and `lis meeting decision`: what is put down at a meeting, and what became of it.

use super::find;
use crate::cli::args::{Decide, DecisionArgs};
use crate::cli::commands::say::say;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::values;
use crate::model::entry::Change;
use crate::model::id::{DeliverableId, DepartmentId};
use crate::model::meeting::{Decision, DecisionKind, DecisionState, Meeting};
use crate::progress::agenda::earlier::next;
use crate::progress::meetings;
use crate::words::meeting::words;
use chrono::NaiveDate;

/// Puts a decision, an action or a question down at a meeting. It gets the next number there.
pub fn decide(context: &mut Context, args: &Decide) -> Result<Answer, Failure> {
    let words = words(context.lang);
    let held = find::current(context, args.meeting.as_deref())?;
    let (id, meeting) = (held.id.clone(), held.meeting.clone());
    find::not_drawn_up(context, &id, &meeting)?;
    let text = args.text.join(" ").trim().to_owned();
    if text.is_empty() {
        return Err(Failure::usage(words.refusals.no_text()));
    }
    let decision = Decision {
        kind: match (args.action, args.question) {
            (true, _) => DecisionKind::Action,
            (_, true) => DecisionKind::Question,
            _ => DecisionKind::Decision,
        },
        text,
        owner: args.owner.as_deref().map(|text| owner(context, text)).transpose()?,
        due: args.due.as_deref().map(|text| values::date(context.lang, text)).transpose()?,
        deliverables: deliverables(context, &args.deliverable)?,
        departments: departments(context, &args.department)?,
        state: DecisionState::Open,
        outcome: None,
    };
    let number = next(&context.board, &id);
    let passed = decision.due.map(|due| passed(context, &meeting, due)).transpose()?.flatten();
    let after: Vec<String> = passed.into_iter().chain([words.after_decide(&number.to_string())]).collect();
    context.workspace.meet(Some(id));
    say(context, Change::Decision(number, Some(decision)), false, args.json, &after)
}

/// Says what became of something that was put down: carried out, given up, open again; what came of it; who answers for
/// it from now on, and by when. Said while a meeting is open, it is said at that meeting.
pub fn settle(context: &mut Context, args: &DecisionArgs) -> Result<Answer, Failure> {
    let found = find::decision(context, args.decision.as_deref().unwrap_or_default())?;
    let became = &args.became;
    let (id, mut decision) = (found.id.clone(), found.decision.clone());
    decision.state = match (became.done, became.dropped, became.reopen) {
        (true, ..) => DecisionState::Done,
        (_, true, _) => DecisionState::Dropped,
        (.., true) => DecisionState::Open,
        _ => decision.state,
    };
    if let Some(text) = &became.outcome {
        decision.outcome = Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    }
    if let Some(text) = &became.owner {
        decision.owner = Some(owner(context, text)?);
    }
    if let Some(text) = &became.due {
        decision.due = Some(values::date(context.lang, text)?);
    }
    let meeting = context.board.meeting(&id.meeting).and_then(|heads| heads.value()).cloned();
    let due = decision.due.filter(|_| became.due.is_some());
    let passed = meeting.zip(due).map(|(meeting, due)| passed(context, &meeting, due)).transpose()?.flatten();
    let open = meetings::open(&context.board).last().map(|it| it.id.clone());
    context.workspace.meet(open);
    let change = Change::Decision(id, Some(decision));
    let stands = find::stands(context, &change);
    say(context, change, stands, args.json, passed.as_slice())
}

/// Refuses a day before the meeting that asks for it, and returns what is to be known of one that has passed.
fn passed(context: &Context, meeting: &Meeting, due: NaiveDate) -> Result<Option<String>, Failure> {
    let words = words(context.lang);
    if !meeting.may_ask_by(due) {
        return Err(Failure::usage(words.refusals.due_before(meeting.on)));
    }
    Ok((due < context.day).then(|| words.due_passed(due)))
}

fn owner(context: &Context, text: &str) -> Result<crate::model::id::RoleId, Failure> {
    Ok(values::role(context.lang, &context.plan, text)?.id.clone())
}

fn deliverables(context: &Context, named: &[String]) -> Result<Vec<DeliverableId>, Failure> {
    let mut found: Vec<DeliverableId> = Vec::new();
    for name in named {
        let at = values::deliverable(context.lang, &context.plan, name)?;
        found.extend(context.plan.items().get(at).map(|item| item.id().clone()).filter(|id| !found.contains(id)));
    }
    Ok(found)
}

fn departments(context: &Context, named: &[String]) -> Result<Vec<DepartmentId>, Failure> {
    let mut found: Vec<DepartmentId> = Vec::new();
    for name in named {
        let at = values::department(context.lang, &context.plan, name)?;
        found.extend(context.plan.departments().get(at).map(|it| it.id.clone()).filter(|id| !found.contains(id)));
    }
    Ok(found)
}
