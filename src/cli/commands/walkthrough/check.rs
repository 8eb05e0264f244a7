//! `lis walkthrough --check`: a rehearsal, which goes through all pages at a size and says what is cut, empty or too small.

use crate::app::action::Action;
use crate::app::effect::{Effect, Outcome};
use crate::app::layout::Size;
use crate::app::state::App;
use crate::app::state::start::Start;
use crate::app::state::today::Today;
use crate::app::update::{Msg, settle, update};
use crate::app::walkthrough::Walk;
use crate::app::walkthrough::rehearsal::{Finding, pages, window};
use crate::cli::args::Walkthrough;
use crate::cli::commands::drawing;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Exit, Failure};
use crate::cli::page::Page;
use crate::export::json;
use crate::words::lang::Lang;
use crate::words::rehearsal::words;
use chrono::NaiveDate;
use serde::Serialize;

/// The size of the smallest window in which pages are whole.
const USUAL: Size = Size { columns: 80, rows: 24 };

/// What was found.
struct Found<'a> {
    walk: &'a Walk,
    size: Size,
    window: Option<Finding>,
    pages: Vec<Vec<Finding>>,
}

impl Found<'_> {
    /// Tells whether there is nothing to look at.
    fn fine(&self) -> bool {
        self.window.is_none() && self.walk.left_out.is_empty() && self.pages.iter().all(Vec::is_empty)
    }
}

/// Goes through the pages as of the day that is shown. Ends with findings where there are any.
pub fn check(context: &Context, args: &Walkthrough) -> Result<Answer, Failure> {
    let size = args.size.as_deref().map_or(Ok(USUAL), |text| drawing::size(context.lang, text))?;
    let walk = walk(context, size)?;
    let pages = pages(context.lang, &walk, size);
    let found = Found { walk: &walk, size, window: window(size), pages };
    let exit = if found.fine() { Exit::Fine } else { Exit::Findings };
    let answer = if args.json { json(context, &found)? } else { Answer::fine(text(context, &found)) };
    Ok(Answer { exit, ..answer })
}

/// Opens the walkthrough as F5 does, without a terminal.
fn walk(context: &Context, size: Size) -> Result<Walk, Failure> {
    let start = Start { lang: context.lang, demo: context.demo, ..Start::default() };
    let mut app = App::new(context.plan.clone(), context.board.clone(), context.day, size, start);
    app.today = Today::new(context.today);
    settle(&mut app);
    if update(&mut app, Msg::Do(Action::Walkthrough)).contains(&Effect::ReadHistory) {
        update(&mut app, Msg::Came(Outcome::History(context.history()?)));
    }
    Ok(app.walk.map(|walk| *walk).unwrap_or_default())
}

fn text(context: &Context, found: &Found<'_>) -> String {
    let words = words(context.lang);
    let (size, of) = (found.size, found.pages.len());
    let mut page = Page::default();
    page.line(&words.through(of, size.columns, size.rows, context.day));
    if let Some(finding) = found.window {
        page.line(&said(context.lang, finding));
    }
    for (at, (sheet, findings)) in found.walk.sheets.iter().zip(&found.pages).enumerate() {
        if !findings.is_empty() {
            let all: Vec<String> = findings.iter().map(|finding| said(context.lang, *finding)).collect();
            page.item(&format!("{}/{of} {}: {}", at + 1, sheet.told.heading, all.join("; ")));
        }
    }
    if !found.walk.left_out.is_empty() {
        page.line(&words.left_out(&found.walk.left_out.join(", ")));
    }
    let bad = found.pages.iter().filter(|findings| !findings.is_empty()).count();
    if found.fine() {
        page.line(words.fine());
    } else if bad > 0 {
        page.line(&words.found(bad, of));
    }
    page.into_text()
}

fn said(lang: Lang, finding: Finding) -> String {
    let words = words(lang);
    match finding {
        Finding::Cramped => words.cramped().to_owned(),
        Finding::Wide => words.wide().to_owned(),
        Finding::Empty => words.empty().to_owned(),
        Finding::Hidden(rows) => words.hidden(rows),
        Finding::Cut(rest, of) => words.cut(rest, of),
        Finding::Shortened(items) => words.shortened(items),
    }
}

/// A rehearsal for programs.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: NaiveDate,
    columns: u16,
    rows: u16,
    window: Option<&'static str>,
    pages: Vec<PageTold<'a>>,
    left_out: &'a [String],
}

/// A page, with what was found on it.
#[derive(Serialize)]
struct PageTold<'a> {
    heading: &'a str,
    findings: Vec<FindingTold>,
}

/// Something that was found. The count is null where there is nothing to count.
#[derive(Serialize)]
struct FindingTold {
    kind: &'static str,
    count: Option<usize>,
}

fn json(context: &Context, found: &Found<'_>) -> Result<Answer, Failure> {
    let told = |finding: &Finding| FindingTold {
        kind: finding.code(),
        count: match *finding {
            Finding::Hidden(count) | Finding::Cut(count, _) | Finding::Shortened(count) => Some(count),
            Finding::Cramped | Finding::Wide | Finding::Empty => None,
        },
    };
    let pages = found.walk.sheets.iter().zip(&found.pages).map(|(sheet, findings)| PageTold {
        heading: &sheet.told.heading,
        findings: findings.iter().map(told).collect(),
    });
    let whole = Whole {
        format: "lis-rehearsal",
        version: json::VERSION,
        as_of: context.day,
        columns: found.size.columns,
        rows: found.size.rows,
        window: found.window.map(Finding::code),
        pages: pages.collect(),
        left_out: &found.walk.left_out,
    };
    crate::cli::commands::json(context.lang, &whole)
}
