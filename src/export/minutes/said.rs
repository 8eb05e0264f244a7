//! The minutes for programs (`lis-minutes`, version 1): the same as they say to people, with states and days as such.

use super::Minutes;
use crate::export::json::{self, DecisionSaid, EntrySaid, HeaderSaid, MadeFrom, MeetingSaid, PlanName, Share};
use crate::export::order::Order;
use crate::export::phrase::agenda::{heading, page};
use crate::export::phrase::changes;
use crate::export::recipe::Recipe;
use crate::model::agenda::Topic;
use crate::progress::agenda::Slot;
use crate::progress::meetings::{Held, held};
use chrono::NaiveDate;
use serde::Serialize;

/// The whole minutes.
#[derive(Serialize)]
pub(super) struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    profile: &'static str,
    header: HeaderSaid<'a>,
    made_from: MadeFrom<'a>,
    plan: PlanName<'a>,
    meeting: Option<MeetingSaid<'a>>,
    adopted: Option<NaiveDate>,
    progress: Share,
    /// The sum at the meeting before; null where there was none.
    progress_before: Option<Share>,
    decisions: Vec<DecisionSaid<'a>>,
    earlier: Vec<DecisionSaid<'a>>,
    during: Vec<EntrySaid<'a>>,
    changes: Vec<ChangeTold>,
    /// What was said before the meeting before this one and arrived after it.
    late_arrivals: Vec<EntrySaid<'a>>,
    agenda: Vec<PageTold<'a>>,
    left_out: Vec<String>,
}

/// Something that has changed since the meeting before: of which kind as a word of files, the rest in words.
#[derive(Serialize)]
struct ChangeTold {
    on: NaiveDate,
    kind: &'static str,
    about: String,
    said: String,
    by: Option<String>,
}

/// A page of the agenda, in words.
#[derive(Serialize)]
struct PageTold<'a> {
    topic: Topic,
    department: Option<&'a str>,
    heading: String,
    key_figures: Vec<String>,
    lines: Vec<String>,
}

/// Returns the minutes for a program.
pub(super) fn said<'a>(minutes: &Minutes<'a>, order: &'a Order, recipe: &Recipe) -> Whole<'a> {
    let facts = minutes.facts;
    let source = &facts.source;
    let day = source.day;
    let agenda = &source.plan.parts.agenda;
    let outline = minutes.outline();
    let meeting = held(source.board).into_iter().find(|it| it.id == minutes.id);
    let meeting = meeting.map(|it| Held { meeting: minutes.meeting, ..it });
    let left_out = outline.left_out.iter().filter_map(|at| agenda.items.get(*at));
    Whole {
        format: "lis-minutes",
        version: json::VERSION,
        as_of: day,
        profile: "internal",
        header: json::said(&order.header),
        made_from: json::made_from(order, recipe),
        plan: json::plan(source.plan, day),
        meeting: meeting.as_ref().map(json::meeting),
        adopted: minutes.adopted(),
        progress: facts.summary.overall.into(),
        progress_before: facts.before.map(Into::into),
        decisions: facts.taken.iter().map(|it| json::decision(it, day)).collect(),
        earlier: facts.earlier.iter().map(|it| json::decision(it, day)).collect(),
        during: minutes.kept.during(minutes.id).map(json::entry).collect(),
        changes: changed(minutes),
        late_arrivals: facts.late_arrivals.iter().map(|entry| json::entry(entry)).collect(),
        agenda: outline.pages.iter().filter_map(|it| told(minutes, it)).collect(),
        left_out: left_out.map(|item| heading(minutes.lang, item)).collect(),
    }
}

fn changed(minutes: &Minutes<'_>) -> Vec<ChangeTold> {
    let (lang, plan) = (minutes.lang, minutes.facts.source.plan);
    let told = |it: &crate::progress::changes::Difference| ChangeTold {
        on: it.on,
        kind: json::code(it.what.kind()),
        about: changes::subject(lang, plan, &it.what),
        said: changes::said(lang, &it.what),
        by: it.said.as_ref().map(|(by, _)| by.clone()),
    };
    minutes.facts.changes.iter().map(told).collect()
}

/// Returns a page for a program. What is decided at the meeting stands by itself.
fn told<'a>(minutes: &Minutes<'a>, slot: &(usize, Slot)) -> Option<PageTold<'a>> {
    let plan = minutes.facts.source.plan;
    let topic = plan.parts.agenda.items.get(slot.0)?.topic;
    if topic == Topic::Decisions {
        return None;
    }
    let department = match slot.1 {
        Slot::Department(at) => plan.departments().get(at).map(|it| it.id.as_str()),
        Slot::Topic(_) | Slot::Others(_) => None,
    };
    let page = page(minutes.lang, minutes.facts, slot);
    Some(PageTold {
        topic,
        department,
        heading: page.heading,
        key_figures: page.head.into_iter().map(|it| it.text).collect(),
        lines: page.list.into_iter().map(|it| it.text).collect(),
    })
}
