//! `lis check`: what is wrong with plan and record, and what the source does not plainly state.

use crate::cli::args::{Check, Global};
use crate::cli::beginning::Purpose;
use crate::cli::context::{self, Context};
use crate::cli::outcome::{Answer, Exit, Failure};
use crate::cli::page::{INDENT, Page};
use crate::cli::{diagnostic, trouble};
use crate::export::{json, phrase};
use crate::model::basis::Certainty;
use crate::model::board::conflict::Conflict;
use crate::model::entry::{Cell, Key};
use crate::model::facts::{Fact, facts};
use crate::progress::summary;
use crate::store::diagnostic::Diagnostic;
use crate::store::journal::notice::Notice;
use crate::store::plan_file::PlanError;
use crate::words::cli::words;
use crate::words::fault::wording;
use crate::words::lang::Lang;
use crate::words::report;
use serde::Serialize;
use std::collections::HashSet;

/// Checks the plan, then the record: each line of every journal.
pub fn run(lang: Lang, global: &Global, args: &Check) -> Result<Answer, Failure> {
    let (source, plan) = match context::plan(lang, global) {
        Ok(plan) => plan,
        Err(PlanError::Faults(faults)) => return faulty(lang, &faults, args),
        Err(error) => return Err(context::plan_failure(lang, error)),
    };
    let context = Context::with(lang, global, Purpose::Reading, source, plan)?;
    let findings = Findings::of(&context)?;
    let mut answer = if args.json { json(&context, &findings, args)? } else { text(&context, &findings, args) };
    answer.exit = findings.exit();
    Ok(answer)
}

/// What is wrong with the record.
struct Findings {
    notices: Vec<Notice>,
    conflicts: Vec<Cell>,
    others: Vec<Conflict>,
    without_place: Vec<Cell>,
}

impl Findings {
    fn of(context: &Context) -> Result<Self, Failure> {
        let (_, mut notices) = context.workspace.history().map_err(|error| trouble::failure(context.lang, &error))?;
        let known: HashSet<Notice> = notices.iter().cloned().collect();
        notices.extend(context.notices.iter().filter(|notice| !known.contains(notice)).cloned());
        let without_place = summary::without_place(&context.plan, &context.board);
        let conflicts = context.board.cells().filter(|(_, record)| record.conflict()).map(|(cell, _)| cell);
        let conflicts = conflicts.filter(|cell| !without_place.contains(cell)).cloned().collect();
        // The cells' own are told above, all of one cell in a line.
        let cells = |it: &Conflict| matches!(it.key, Key::Mark(_) | Key::Point(..) | Key::Exception(_));
        let others = context.board.conflicts().into_iter().filter(|it| !cells(it));
        Ok(Self { notices, conflicts, others: others.collect(), without_place })
    }

    fn count(&self) -> usize {
        self.notices.len() + self.conflicts.len() + self.others.len() + self.without_place.len()
    }

    fn exit(&self) -> Exit {
        let worst = self.notices.iter().map(trouble::weight).max().unwrap_or(Exit::Fine);
        if self.count() > 0 { worst.max(Exit::Findings) } else { Exit::Fine }
    }
}

fn text(context: &Context, findings: &Findings, args: &Check) -> Answer {
    let (lang, words) = (context.lang, context.words());
    let headings = report::words(lang).headings;
    let mut page = Page::default();
    page.line(&words.check.plan_sound(context.plan.items().len(), context.plan.departments().len()));
    page.line(&words.check.record_read(context.board.count()));
    list(&mut page, words.check.record(), trouble::notices(lang, &findings.notices));
    let conflicts = findings.conflicts.iter().filter_map(|cell| {
        let record = context.board.cell(cell)?;
        Some(format!("{} {}: {}", cell.deliverable, cell.department, phrase::conflict(lang, cell, record)))
    });
    let others = findings.others.iter().map(|conflict| phrase::disagreement(lang, &context.plan, conflict));
    list(&mut page, headings.conflicts(), conflicts.chain(others).collect());
    if !findings.conflicts.is_empty() || !findings.others.is_empty() {
        context.hint(&mut page, INDENT, words.check.solve());
    }
    let without = findings.without_place.iter().map(|cell| phrase::without_place(lang, &context.board, cell));
    list(&mut page, headings.without_place(), without.collect());
    if args.facts {
        list_facts(&mut page, lang, &facts(&context.plan.parts));
    }
    page.gap();
    let count = findings.count();
    page.line(&if count == 0 { words.check.fine().to_owned() } else { words.check.found(count) });
    Answer::fine(page.into_text())
}

fn list(page: &mut Page, heading: &str, items: Vec<String>) {
    if items.is_empty() {
        return;
    }
    page.heading(heading);
    for item in items {
        page.item(&item);
    }
}

fn list_facts(page: &mut Page, lang: Lang, facts: &[Fact<'_>]) {
    page.heading(&words(lang).check.facts(facts.len()));
    for fact in facts {
        let part = report::words(lang).said.part(fact.part);
        page.item(&format!("{part}, {}: {}", fact.about, fact.text));
        page.under(2, &phrase::basis(lang, fact.basis));
    }
}

/// What was found, for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    faults: Vec<Fault<'a>>,
    notices: Vec<String>,
    conflicts: Vec<Place<'a>>,
    /// Conflicts about other things than cells' states and points, as `lis resolve` names them.
    other_conflicts: Vec<String>,
    without_place: Vec<Place<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<Vec<Uncertain<'a>>>,
}

/// A fault of the plan, for programs.
#[derive(Serialize)]
struct Fault<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    what: String,
    help: Option<String>,
}

/// A cell, for programs.
#[derive(Serialize)]
struct Place<'a> {
    deliverable: &'a str,
    department: &'a str,
}

/// A fact that the source does not plainly state, for programs.
#[derive(Serialize)]
struct Uncertain<'a> {
    file: &'static str,
    about: String,
    fact: &'a str,
    certainty: Certainty,
    why: &'a str,
}

impl Whole<'_> {
    fn new() -> Self {
        Self {
            format: "lis-check",
            version: json::VERSION,
            faults: Vec::new(),
            notices: Vec::new(),
            conflicts: Vec::new(),
            other_conflicts: Vec::new(),
            without_place: Vec::new(),
            facts: None,
        }
    }
}

fn json(context: &Context, findings: &Findings, args: &Check) -> Result<Answer, Failure> {
    let uncertain = |fact: Fact<'_>| (fact.part.file_name(), fact.about, fact.text, fact.basis.clone());
    let listed: Vec<_> = facts(&context.plan.parts).into_iter().map(uncertain).collect();
    let facts = listed.iter().map(|(file, about, fact, basis)| Uncertain {
        file,
        about: about.clone(),
        fact,
        certainty: basis.certainty,
        why: &basis.why,
    });
    let whole = Whole {
        notices: trouble::notices(context.lang, &findings.notices),
        conflicts: findings.conflicts.iter().map(place).collect(),
        other_conflicts: findings
            .others
            .iter()
            .map(|conflict| phrase::disagreement(context.lang, &context.plan, conflict))
            .collect(),
        without_place: findings.without_place.iter().map(place).collect(),
        facts: args.facts.then(|| facts.collect()),
        ..Whole::new()
    };
    super::json(context.lang, &whole)
}

fn place(cell: &Cell) -> Place<'_> {
    Place { deliverable: cell.deliverable.as_str(), department: cell.department.as_str() }
}

/// Tells the faults of a plan that does not open. They are what was asked for, so they go to standard output.
fn faulty(lang: Lang, faults: &[Diagnostic], args: &Check) -> Result<Answer, Failure> {
    let out = if args.json {
        let fault = |it: &Diagnostic| wording(lang, &it.fault.problem);
        let listed = faults.iter().map(|it| (it, fault(it))).map(|(it, wording)| Fault {
            file: &it.file,
            line: it.line,
            column: it.column,
            what: wording.what,
            help: wording.help,
        });
        super::json(lang, &Whole { faults: listed.collect(), ..Whole::new() })?.out
    } else {
        diagnostic::render(lang, faults, false).into_bytes()
    };
    Ok(Answer { out, exit: Exit::BadData, saved: false })
}
