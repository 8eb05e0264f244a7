//! `lis why`: how a deliverable stands in a department, when it is due, what it waits for and who waits for it. Told,
//! never enforced: ticking is never prevented.

use crate::cli::args::Why;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::values;
use crate::export::{Snapshot, json, phrase};
use crate::progress::due::{Dues, moved};
use crate::progress::exceptions::exceptions;
use crate::progress::needs::{NeedState, needs};
use crate::progress::staffing::Staffing;
use crate::progress::waiting::{Link, Place, Web};
use crate::words::late::words;
use crate::words::staffing::words as staffing;
use crate::words::state::{condition, condition_code};
use chrono::NaiveDate;
use serde::Serialize;

/// Explains a cell, or every cell of a deliverable.
pub fn run(context: &Context, args: &Why) -> Result<Answer, Failure> {
    let item = values::deliverable(context.lang, &context.plan, &args.id)?;
    let snapshot = context.snapshot();
    let columns: Vec<usize> = match args.department.as_deref() {
        Some(department) => vec![values::cell(context.lang, &context.plan, &args.id, Some(department))?.1],
        None => (0..snapshot.sheet.columns()).filter(|column| snapshot.sheet.cell(item, *column).is_some()).collect(),
    };
    let dues = Dues::of(&context.plan, &context.board, &snapshot.sheet, context.day);
    let web = Web::of(&context.plan, &snapshot.sheet);
    let held = Staffing::of(&context.plan, &context.board, context.day);
    let phase = context.plan.items()[item].project_phase();
    let mut needs = needs(&context.plan, &snapshot.sheet, &held);
    needs.retain(|it| phase == Some(it.phase.number));
    let known = Known { context, snapshot: &snapshot, dues: &dues, web: &web, needs: &needs };
    if args.json { known.json(item, &columns) } else { Ok(Answer::fine(known.text(item, &columns))) }
}

/// What an answer is made from.
struct Known<'a> {
    context: &'a Context,
    snapshot: &'a Snapshot<'a>,
    dues: &'a Dues,
    web: &'a Web<'a>,
    /// What the deliverable's project phase needs.
    needs: &'a [NeedState<'a>],
}

impl Known<'_> {
    fn text(&self, item: usize, columns: &[usize]) -> String {
        let mut page = Page::default();
        let it = &self.context.plan.items()[item];
        page.heading(&format!("{} {}", it.id(), it.deliverable.title));
        for column in columns {
            self.cell(&mut page, (item, *column));
        }
        if !self.needs.is_empty() {
            page.heading(staffing(self.context.lang).phase_needs());
        }
        for it in self.needs {
            let (lead, missing) = phrase::people::need(self.context.lang, &self.context.plan, it);
            page.item(&lead);
            for line in missing {
                page.under(2, &line);
            }
        }
        page.into_text()
    }

    fn cell(&self, page: &mut Page, place: Place) {
        let (lang, plan) = (self.context.lang, &self.context.plan);
        let Some(standing) = self.snapshot.sheet.cell(place.0, place.1) else { return };
        let words = words(lang);
        page.heading(&format!("{}: {}", phrase::late::place(plan, place), phrase::standing(lang, standing)));
        match self.dues.cell(place.0, place.1) {
            Some(due) => page.item(&phrase::late::due_of(lang, plan, &self.context.board, place, due)),
            None => page.item(words.due.none()),
        }
        let all = exceptions(plan, &self.context.board, &self.snapshot.sheet, self.context.day);
        if let Some(held) = all.iter().find(|held| (held.item, held.column) == place) {
            page.item(&format!("{}: {}", words.exception.label(), phrase::late::exception(lang, held)));
        }
        if self.web.settled(place) {
            page.item(words.waiting.settled());
            return;
        }
        let chain = self.web.chain(place);
        if chain.is_empty() {
            page.item(words.waiting.for_nothing());
        } else {
            page.item(&format!("{}:", words.waiting.waits_for()));
        }
        for link in &chain {
            page.under(link.depth * 2, &self.link(link));
        }
        self.waiters(page, place);
    }

    fn link(&self, link: &Link) -> String {
        let (lang, plan) = (self.context.lang, &self.context.plan);
        let title = plan.items().get(link.place.0).map_or("", |item| item.deliverable.title.as_str());
        let told = if link.told { format!(" {}", words(lang).waiting.told()) } else { String::new() };
        format!("{} {title}: {}{told}", phrase::late::place(plan, link.place), condition(lang, link.condition))
    }

    fn waiters(&self, page: &mut Page, place: Place) {
        let words = words(self.context.lang).waiting;
        let waiters = self.web.waiters(place);
        if waiters.is_empty() {
            page.item(words.by_nobody());
            return;
        }
        page.item(&format!("{}:", words.waited_for_by()));
        for line in phrase::late::waiters(&self.context.plan, &waiters) {
            page.under(2, &line);
        }
        let further = waiters.iter().filter(|link| link.depth > 1).count();
        if further > 0 {
            page.under(2, &words.further(further));
        }
    }

    fn json(&self, item: usize, columns: &[usize]) -> Result<Answer, Failure> {
        let plan = &self.context.plan;
        let links = |links: Vec<Link>| links.iter().map(|link| self.said(link)).collect();
        let one = |column: &usize| {
            let place = (item, *column);
            let due = self.dues.cell(item, *column);
            Some(One {
                department: json::place(plan, place).department,
                state: condition_code(self.snapshot.sheet.cell(item, *column)?.condition),
                due: due.map(|due| json::due(due, moved(plan, &self.context.board, item, *column, due))),
                waits_for: links(self.web.chain(place)),
                waited_for_by: links(self.web.waiters(place)),
            })
        };
        let whole = Whole {
            format: "lis-why",
            version: json::VERSION,
            as_of: self.context.day,
            deliverable: plan.items()[item].id().as_str(),
            cells: columns.iter().filter_map(one).collect(),
            phase_needs: self.needs.iter().map(|it| json::need(plan, it)).collect(),
        };
        super::json(self.context.lang, &whole)
    }

    fn said(&self, link: &Link) -> LinkSaid<'_> {
        let place = json::place(&self.context.plan, link.place);
        LinkSaid { place, state: condition_code(link.condition), depth: link.depth }
    }
}

/// An explanation for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    deliverable: &'a str,
    cells: Vec<One<'a>>,
    phase_needs: Vec<json::NeedSaid<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    department: &'a str,
    state: &'static str,
    due: Option<json::DueSaid>,
    waits_for: Vec<LinkSaid<'a>>,
    waited_for_by: Vec<LinkSaid<'a>>,
}

/// A link of a chain. Its depth counts from 1; a chain stands in the order in which it is read, so that what a link waits
/// for follows it, one deeper.
#[derive(Serialize)]
struct LinkSaid<'a> {
    #[serde(flatten)]
    place: json::PlaceSaid<'a>,
    state: &'static str,
    depth: usize,
}
