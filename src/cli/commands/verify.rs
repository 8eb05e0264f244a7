//! `lis verify-snapshot`: says whether an export still matches, by making it once more as its recipe says.

use super::{meeting, template};
use crate::cli::args::{Global, VerifySnapshot};
use crate::cli::beginning::Purpose;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Exit, Failure};
use crate::cli::page::Page;
use crate::cli::trouble;
use crate::export::Snapshot;
use crate::export::carried;
use crate::export::make::make;
use crate::export::order::{Order, Origin};
use crate::export::recipe::{BEGINS, Recipe};
use crate::model::meeting::MeetingId;
use crate::model::plan::Plan;
use crate::store::digest;
use crate::store::input::read_whole;
use crate::words::export::{VerifyWords, words};
use crate::words::lang::Lang;
use crate::words::template::{self as template_words, TemplateWords};
use serde::Serialize;

/// How many lines of a difference are told, each way.
const TOLD: usize = 8;

/// What an export is made from, and by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Cause {
    Program,
    Record,
    Plan,
    Template,
}

/// What came of it.
#[derive(Debug, Serialize)]
struct Verified {
    format: &'static str,
    version: u16,
    matches: bool,
    /// What is not what the file was made from.
    changed: Vec<Cause>,
    /// The first byte that differs, from 0.
    differs_at: Option<usize>,
    only_in_file: Vec<String>,
    only_in_new: Vec<String>,
}

/// Returns whether the file still matches, and if it does not, what differs.
pub fn run(lang: Lang, global: &Global, args: &VerifySnapshot) -> Result<Answer, Failure> {
    let words = words(lang).verify;
    let file = read_whole(&args.file).map_err(|error| trouble::failure(lang, &error))?;
    let name = trouble::shown(&args.file);
    let recipe = carried::recipe(&file).ok_or_else(|| Failure::bad_data(words.no_recipe(&name)))?;
    // The days and the sample are the file's: they decide what its figures describe.
    let mut global = global.clone();
    let demo = recipe.order.origin.sample;
    let made = recipe.order.made.unwrap_or(recipe.day);
    (global.today, global.demo) = (Some(made.to_string()), demo);
    global.as_of = (made != recipe.day && recipe.meeting.is_empty()).then(|| recipe.day.to_string());
    let context = Context::open(recipe.lang, &global, Purpose::Reading)?;
    let departments = departments(&context.plan, &recipe).ok_or_else(|| Failure::bad_data(words.no_department()))?;
    let order = ordered(lang, &context, &recipe, args)?;
    let (new, order) = again(&context, &recipe, Order { departments, ..order })?;
    let verified = compare(&file, &new, &recipe, &order);
    let exit = if verified.matches { Exit::Fine } else { Exit::Findings };
    let answer = if args.json {
        super::json(lang, &verified)?
    } else {
        Answer::fine(text(words, template_words::words(lang), &name, &verified))
    };
    Ok(Answer { exit, ..answer })
}

/// Makes the export once more: a report, or the minutes of a meeting.
fn again(context: &Context, recipe: &Recipe, mut order: Order) -> Result<(Vec<u8>, Order), Failure> {
    if recipe.meeting.is_empty() {
        let said = context.said()?;
        order.origin.journals = said.digest;
        let snapshot = Snapshot::take(recipe.lang, &context.plan, &said.board, recipe.day).with(&said.history);
        let new =
            make(&snapshot, recipe.format, &order).map_err(|error| super::export::unwritable(context.lang, &error))?;
        return Ok((new, order));
    }
    meeting::minutes_bytes(context, &MeetingId(recipe.meeting.clone()), recipe.format, order)
}

/// Returns the order of the file as it would be given now: with the plan as it is, and with the template where the file was
/// made in one, which is the one that is named, else the one of the settings.
fn ordered(lang: Lang, context: &Context, recipe: &Recipe, args: &VerifySnapshot) -> Result<Order, Failure> {
    let sample = recipe.order.origin.sample;
    let origin = Origin { plan: digest::plan(&context.plan), sample, ..Origin::default() };
    let order = Order { origin, ..recipe.order.clone() };
    let (words, name) = (template_words::words(lang), trouble::shown(&args.file));
    if recipe.order.origin.template.is_empty() {
        return if args.template.is_some() { Err(Failure::usage(words.not_needed(&name))) } else { Ok(order) };
    }
    let path = args.template.as_deref().or(context.template.as_deref());
    let path = path.ok_or_else(|| Failure::usage(words.needed(&name)))?;
    template::read(lang, path, order)
}

/// Returns the places of the departments that the file is limited to; none where the plan has lost one.
fn departments(plan: &Plan, recipe: &Recipe) -> Option<Vec<usize>> {
    recipe.departments.iter().map(|id| plan.column(id)).collect()
}

fn compare(file: &[u8], new: &[u8], recipe: &Recipe, order: &Order) -> Verified {
    let (was, is) = (&recipe.order.origin, &order.origin);
    let matches = file == new;
    let shorter = file.len().min(new.len());
    let differs_at = file.iter().zip(new).position(|(one, other)| one != other).or(Some(shorter)).filter(|_| !matches);
    let (only_in_file, only_in_new) = match (std::str::from_utf8(file), std::str::from_utf8(new)) {
        (Ok(file), Ok(new)) if recipe.format.is_text() => {
            // Where the record has changed, recipe and checksum differ as a matter of course.
            let beside = [BEGINS, was.journals.as_str(), is.journals.as_str()];
            (missing(file, new, &beside), missing(new, file, &beside))
        }
        _ => (Vec::new(), Vec::new()),
    };
    let causes = [
        (Cause::Program, recipe.program == env!("CARGO_PKG_VERSION")),
        (Cause::Record, was.journals == is.journals),
        (Cause::Plan, was.plan == is.plan),
        (Cause::Template, was.template == is.template),
    ];
    Verified {
        format: "lis-verification",
        version: 1,
        matches,
        changed: causes.into_iter().filter(|(_, same)| !same).map(|(cause, _)| cause).collect(),
        differs_at,
        only_in_file,
        only_in_new,
    }
}

/// Returns the first lines of a text that another does not have.
fn missing(text: &str, other: &str, beside: &[&str]) -> Vec<String> {
    let known: std::collections::HashSet<&str> = other.lines().map(str::trim).collect();
    let told = |line: &&str| !beside.iter().any(|part| !part.is_empty() && line.contains(part));
    let lines = text.lines().map(str::trim).filter(|line| !known.contains(line)).filter(told);
    lines.take(TOLD).map(str::to_owned).collect()
}

fn text(words: VerifyWords, template: TemplateWords, name: &str, verified: &Verified) -> String {
    let mut page = Page::default();
    if verified.matches {
        page.line(&words.matches(name));
        return page.into_text();
    }
    page.line(&words.differs(name));
    for cause in &verified.changed {
        page.item(match cause {
            Cause::Program => words.other_program(),
            Cause::Record => words.other_record(),
            Cause::Plan => words.other_plan(),
            Cause::Template => template.other(),
        });
    }
    if verified.changed.is_empty() {
        page.item(words.altered());
    }
    for (heading, lines) in
        [(words.only_in_file(), &verified.only_in_file), (words.only_in_new(), &verified.only_in_new)]
    {
        if !lines.is_empty() {
            page.heading(heading);
            for line in lines {
                page.item(line);
            }
        }
    }
    if let Some(at) = verified.differs_at.filter(|_| verified.only_in_file.is_empty()) {
        page.item(&words.differs_at(at + 1));
    }
    page.into_text()
}
