//! `lis verify`: goes through every line of every journal and tells what is wrong, where, and what would be right.

use crate::cli::Again;
use crate::cli::args::{Global, Verify};
use crate::cli::beginning::{self, Purpose};
use crate::cli::context;
use crate::cli::outcome::{Answer, Exit, Failure};
use crate::cli::page::{INDENT, Page};
use crate::cli::{trouble, values};
use crate::export::json;
use crate::model::flaw::{Flaw, Weight};
use crate::model::plan::Plan;
use crate::store::clock::Clock;
use crate::store::error::StoreError;
use crate::store::known::{RestoredLines, RestoredTo};
use crate::store::verify::finding::Finding;
use crate::store::verify::{Report, verify};
use crate::store::workspace::Workspace;
use crate::words::lang::Lang;
use crate::words::{missing, verify as words};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Verifies the record. The sample has no journals, so there is nothing to be found in it.
pub fn run(lang: Lang, global: &Global, args: &Verify) -> Result<Answer, Failure> {
    let (_, plan) = context::plan(lang, global).map_err(|error| context::plan_failure(lang, error))?;
    let failed = |error: StoreError| trouble::failure(lang, &error);
    let today = global.today.as_deref().map(|text| values::date(lang, text)).transpose()?;
    let clock = Clock { today };
    let purpose = if args.restore || args.accept_missing { Purpose::Restoring } else { Purpose::Reading };
    let mut workspace = if global.demo {
        Workspace::demo(&plan, clock.day()).map_err(failed)?
    } else {
        beginning::open(lang, global, clock, purpose)?
    };
    let again = Again::of(global);
    if args.restore {
        return workspace.restore().map(|back| restored(lang, &back)).map_err(failed);
    }
    if args.accept_missing {
        return workspace.accept_missing().map(|files| accepted(lang, &files)).map_err(failed);
    }
    let report = match workspace.data_dir() {
        Some(data) => {
            let mut report = verify(data, &plan, workspace.now()).map_err(failed)?;
            report.miss(workspace.missing());
            report
        }
        None => Report { journals: 0, entries: 0, findings: Vec::new() },
    };
    let data = workspace.data_dir().unwrap_or(Path::new(""));
    let mut answer = if args.json {
        json(lang, &plan, data, &report)?
    } else {
        Answer::fine(text((lang, &again), &plan, data, &report))
    };
    answer.exit = exit(&report);
    Ok(answer)
}

/// Returns what was brought back.
fn restored(lang: Lang, back: &[RestoredLines]) -> Answer {
    let words = missing::words(lang);
    let mut page = Page::default();
    if back.is_empty() {
        page.line(words.nothing());
    }
    for it in back {
        let file = trouble::shown(&it.file);
        page.line(&match it.to {
            RestoredTo::Journal => words.back_in_journal(&file, it.lines),
            RestoredTo::Copy => words.back_in_copy(&file, it.lines),
        });
    }
    Answer::fine(page.into_text())
}

/// Returns where that is which is no longer asked for.
fn accepted(lang: Lang, files: &[PathBuf]) -> Answer {
    let words = missing::words(lang);
    let mut page = Page::default();
    if files.is_empty() {
        page.line(words.nothing());
    }
    for file in files {
        page.line(&words.accepted(&trouble::shown(file)));
    }
    Answer::fine(page.into_text())
}

fn exit(report: &Report) -> Exit {
    match report.findings.iter().map(|finding| finding.flaw.weight()).max() {
        Some(Weight::Damage) => Exit::BadData,
        Some(Weight::Finding) => Exit::Findings,
        Some(Weight::Remark) | None => Exit::Fine,
    }
}

fn text((lang, again): (Lang, &Again), plan: &Plan, data: &Path, report: &Report) -> String {
    let mut page = Page::default();
    page.line(&words::read(lang, report.journals, report.entries));
    for finding in &report.findings {
        let at = finding.line.map(|line| format!(", {}", words::place(lang, line, finding.column)));
        page.heading(&format!("{}{}", file(data, finding), at.unwrap_or_default()));
        page.item(&words::what(lang, plan, &finding.flaw));
        if !finding.excerpt.is_empty() && !matches!(finding.flaw, Flaw::Conflict(_)) {
            page.under(2, &format!("| {}", finding.excerpt));
        }
        if finding.times > 1 {
            page.under(2, &words::more(lang, finding.times - 1));
        }
        again.hint(&mut page, INDENT * 2, &words::right(lang, &finding.flaw));
    }
    let found = report.findings.iter().filter(|finding| finding.flaw.weight() > Weight::Remark).count();
    page.gap();
    page.line(&words::end(lang, found));
    page.into_text()
}

/// Returns a file's path in the data folder.
fn file(data: &Path, finding: &Finding) -> String {
    trouble::shown(finding.file.strip_prefix(data).unwrap_or(&finding.file))
}

/// What was found, for programs. The files are named from the data folder on.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    journals: usize,
    entries: usize,
    findings: Vec<Found<'a>>,
}

/// A finding, for programs.
#[derive(Serialize)]
struct Found<'a> {
    kind: &'static str,
    weight: &'static str,
    file: String,
    line: Option<u64>,
    column: usize,
    excerpt: &'a str,
    times: usize,
    what: String,
    right: String,
}

fn json(lang: Lang, plan: &Plan, data: &Path, report: &Report) -> Result<Answer, Failure> {
    let found = |finding: &'_ Finding| (file(data, finding), words::what(lang, plan, &finding.flaw));
    let findings = report.findings.iter().map(|finding| {
        let (file, what) = found(finding);
        Found {
            kind: words::kind(&finding.flaw),
            weight: match finding.flaw.weight() {
                Weight::Damage => "damage",
                Weight::Finding => "finding",
                Weight::Remark => "remark",
            },
            file,
            line: finding.line,
            column: finding.column,
            excerpt: &finding.excerpt,
            times: finding.times,
            what,
            right: words::right(lang, &finding.flaw),
        }
    });
    let whole = Whole {
        format: "lis-verify",
        version: json::VERSION,
        journals: report.journals,
        entries: report.entries,
        findings: findings.collect(),
    };
    super::json(lang, &whole)
}
