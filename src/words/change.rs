//! What a change says, in words: about what, and what. The same sentence on the screen, on the command line and in a
//! report. Texts of people stand in it as they were read.

use super::lang::Lang;
use super::redating;
use super::state;
use crate::model::assessment::{Assessment, HalfSteps};
use crate::model::due::DueScope;
use crate::model::entry::{Cell, Change, Kind};
use crate::model::exception::Exception;
use crate::model::id::{DepartmentId, RoleId};
use crate::model::meeting::{Decision, DecisionKind, DecisionState, Meeting, Minutes};
use crate::model::plan::Plan;
use crate::model::post::{Filling, Post};
use chrono::NaiveDate;

/// Returns what a change is about: "R10.8 SOF", "prioriteringsfas 2", "möte 2026-11-25".
pub fn subject(lang: Lang, plan: &Plan, change: &Change) -> String {
    match change {
        Change::Mark(cell, _) | Change::Point(cell, ..) | Change::Exception(cell, _) => self::cell(cell),
        Change::Due(scope, _) => due_scope(lang, scope),
        Change::Post(post, _) => format!("{} {}", role(plan, &post.role), post.department),
        Change::Assessment(department, _) => assessed(lang, department.as_ref()),
        Change::Meeting(meeting, _) => match lang {
            Lang::Sv => format!("möte {meeting}"),
            Lang::En => format!("meeting {meeting}"),
        },
        Change::Decision(id, decision) => {
            let kind = decision.as_ref().map(|decision| decision.kind).unwrap_or_default();
            format!("{} {id}", decision_kind(lang, kind))
        }
        Change::Date(entry, _) => redating::words(lang).date_of(&entry.to_string()),
    }
}

/// Returns what a change says: "klar", "punkt 2 öppen", "undantag till och med 2027-01-01", "ångrat, åter pågår".
pub fn said(lang: Lang, kind: &Kind, change: &Change) -> String {
    let what = bare(lang, change);
    match (kind, lang) {
        (Kind::Said, _) if matches!(change, Change::Exception(_, None)) => withdrawn(lang).to_owned(),
        (Kind::Said, _) => what,
        (Kind::Undoes(_), Lang::Sv) => format!("ångrat, åter {what}"),
        (Kind::Undoes(_), Lang::En) => format!("undone, back to {what}"),
        (Kind::Redoes(_), Lang::Sv) => format!("gjort om, åter {what}"),
        (Kind::Redoes(_), Lang::En) => format!("redone, back to {what}"),
    }
}

/// Returns what a change says, whether or not it takes something back.
pub fn bare(lang: Lang, change: &Change) -> String {
    match change {
        Change::Mark(_, mark) => state::state(lang, mark.state).to_owned(),
        Change::Point(_, number, done) => point(lang, *number, *done),
        Change::Exception(_, exception) => self::exception(lang, exception.as_ref()),
        Change::Due(_, on) => due(lang, *on),
        Change::Post(_, post) => self::post(lang, post.as_ref()),
        Change::Assessment(_, assessment) => self::assessment(lang, assessment.as_ref()),
        Change::Meeting(_, meeting) => self::meeting(lang, meeting.as_ref()),
        Change::Decision(_, decision) => self::decision(lang, decision.as_ref()),
        Change::Date(_, at) => match at {
            Some(at) => at.date_naive().to_string(),
            None => redating::words(lang).as_written().to_owned(),
        },
    }
}

/// Returns the text that somebody wrote beside what they said: a note, a reason, a motive.
pub fn beside(change: &Change) -> Option<&str> {
    match change {
        Change::Mark(_, mark) => mark.note.as_deref(),
        Change::Exception(_, exception) => exception.as_ref().map(|exception| exception.reason.as_str()),
        Change::Post(_, post) => post.as_ref().and_then(|post| post.note.as_deref()),
        Change::Assessment(_, assessment) => assessment.as_ref().map(|assessment| assessment.motive.as_str()),
        Change::Decision(_, decision) => decision.as_ref().and_then(|decision| decision.outcome.as_deref()),
        Change::Point(..) | Change::Due(..) | Change::Meeting(..) | Change::Date(..) => None,
    }
}

/// Returns a cell's name: "R10.8 SOF".
pub fn cell(cell: &Cell) -> String {
    format!("{} {}", cell.deliverable, cell.department)
}

/// Returns what a due date is for: "R10.8 SOF", "R10.8 i alla förvaltningar", "prioriteringsfas 2".
pub fn due_scope(lang: Lang, scope: &DueScope) -> String {
    match (scope, lang) {
        (DueScope::Cell(cell), _) => self::cell(cell),
        (DueScope::Deliverable(id), Lang::Sv) => format!("{id} i alla förvaltningar"),
        (DueScope::Deliverable(id), Lang::En) => format!("{id} in all departments"),
        (DueScope::PriorityPhase(number), Lang::Sv) => format!("prioriteringsfas {number}"),
        (DueScope::PriorityPhase(number), Lang::En) => format!("priority phase {number}"),
    }
}

/// Returns a role's name in the plan, else its id.
pub fn role<'a>(plan: &'a Plan, id: &'a RoleId) -> &'a str {
    plan.role(id).map_or(id.as_str(), |role| role.name.as_str())
}

/// Returns whose maturity it is: "SOF", "kommunen".
pub fn assessed(lang: Lang, department: Option<&DepartmentId>) -> String {
    match (department, lang) {
        (Some(department), _) => department.to_string(),
        (None, Lang::Sv) => "kommunen".to_owned(),
        (None, Lang::En) => "the municipality".to_owned(),
    }
}

/// Returns a level with its half as people write it: "2,5", "2.5".
pub fn level(lang: Lang, level: HalfSteps) -> String {
    let text = level.to_string();
    if lang == Lang::Sv { text.replace('.', ",") } else { text }
}

/// Returns what kind of thing was put down: "beslut".
pub fn decision_kind(lang: Lang, kind: DecisionKind) -> &'static str {
    match (kind, lang) {
        (DecisionKind::Decision, Lang::Sv) => "beslut",
        (DecisionKind::Decision, Lang::En) => "decision",
        (DecisionKind::Action, Lang::Sv) => "åtgärd",
        (DecisionKind::Action, Lang::En) => "action",
        (DecisionKind::Question, Lang::Sv) => "fråga",
        (DecisionKind::Question, Lang::En) => "question",
    }
}

/// Returns whether something put down is settled, as is said of its kind: "öppet" of a decision, "öppen" of an action.
pub fn decision_state(lang: Lang, kind: DecisionKind, state: DecisionState) -> &'static str {
    let neuter = kind == DecisionKind::Decision;
    match (state, lang) {
        (DecisionState::Open, Lang::Sv) if neuter => "öppet",
        (DecisionState::Open, Lang::Sv) => "öppen",
        (DecisionState::Open, Lang::En) => "open",
        (DecisionState::Done, Lang::Sv) if neuter => "klart",
        (DecisionState::Done, Lang::Sv) => "klar",
        (DecisionState::Done, Lang::En) => "done",
        (DecisionState::Dropped, Lang::Sv) if neuter => "struket",
        (DecisionState::Dropped, Lang::Sv) => "struken",
        (DecisionState::Dropped, Lang::En) => "dropped",
    }
}

fn point(lang: Lang, number: u16, done: bool) -> String {
    match (lang, done) {
        (Lang::Sv, true) => format!("punkt {number} klar"),
        (Lang::Sv, false) => format!("punkt {number} öppen"),
        (Lang::En, true) => format!("point {number} done"),
        (Lang::En, false) => format!("point {number} open"),
    }
}

fn withdrawn(lang: Lang) -> &'static str {
    match lang {
        Lang::Sv => "undantaget återtaget",
        Lang::En => "exception withdrawn",
    }
}

fn exception(lang: Lang, exception: Option<&Exception>) -> String {
    match (exception, lang) {
        (Some(it), Lang::Sv) => format!("undantag till och med {}", it.until),
        (Some(it), Lang::En) => format!("exception until {}", it.until),
        (None, Lang::Sv) => "inget undantag".to_owned(),
        (None, Lang::En) => "no exception".to_owned(),
    }
}

/// Returns a due date: "klart senast 2026-12-01".
pub fn due(lang: Lang, on: Option<NaiveDate>) -> String {
    match (on, lang) {
        (Some(on), Lang::Sv) => format!("klart senast {on}"),
        (Some(on), Lang::En) => format!("due {on}"),
        (None, Lang::Sv) => "inget slutdatum".to_owned(),
        (None, Lang::En) => "no due date".to_owned(),
    }
}

/// Returns how a post is filled: "tillsatt 50 %", "vakant". Never a name.
pub fn post(lang: Lang, post: Option<&Post>) -> String {
    let filled = match (post.map(|post| post.filling), lang) {
        (Some(Filling::Appointed), Lang::Sv) => "tillsatt",
        (Some(Filling::Appointed), Lang::En) => "appointed",
        (Some(Filling::Vacant), Lang::Sv) => "vakant",
        (Some(Filling::Vacant), Lang::En) => "vacant",
        (None, Lang::Sv) => "utan uppgift",
        (None, Lang::En) => "not stated",
    };
    match post.and_then(|post| post.share) {
        Some(share) => format!("{filled} {}", super::number::percent(lang, Some(share))),
        None => filled.to_owned(),
    }
}

fn assessment(lang: Lang, assessment: Option<&Assessment>) -> String {
    match (assessment, lang) {
        (Some(it), Lang::Sv) => format!("mognad bedömd till nivå {}", level(lang, it.level)),
        (Some(it), Lang::En) => format!("maturity assessed at level {}", level(lang, it.level)),
        (None, Lang::Sv) => "ingen bedömning".to_owned(),
        (None, Lang::En) => "no assessment".to_owned(),
    }
}

fn meeting(lang: Lang, meeting: Option<&Meeting>) -> String {
    match (meeting, lang) {
        (Some(it), Lang::Sv) if it.minutes == Minutes::Final => format!("{}, protokollet upprättat", it.name),
        (Some(it), Lang::En) if it.minutes == Minutes::Final => format!("{}, minutes drawn up", it.name),
        (Some(it), Lang::Sv) if it.ended.is_some() => format!("{}, avslutat", it.name),
        (Some(it), Lang::En) if it.ended.is_some() => format!("{}, closed", it.name),
        (Some(it), Lang::Sv) if it.begun.is_some() => format!("{}, öppnat", it.name),
        (Some(it), Lang::En) if it.begun.is_some() => format!("{}, opened", it.name),
        (Some(it), _) => it.name.clone(),
        (None, Lang::Sv) => "struket".to_owned(),
        (None, Lang::En) => "struck out".to_owned(),
    }
}

fn decision(lang: Lang, decision: Option<&Decision>) -> String {
    match (decision, lang) {
        (Some(it), _) => format!("{}: {}", decision_state(lang, it.kind, it.state), it.text),
        (None, Lang::Sv) => "struket".to_owned(),
        (None, Lang::En) => "struck out".to_owned(),
    }
}
