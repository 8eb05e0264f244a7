//! `lis forget`: removes a person's name from what this writer has written on this device.

use crate::cli::args::Forget;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Exit, Failure};
use crate::cli::page::Page;
use crate::cli::trouble;
use crate::export::json;
use crate::model::text::plain;
use crate::store::forget::{Forgotten, Name, Way};
use crate::words::file_trouble;
use crate::words::forget::words;
use serde::Serialize;

/// Removes the name, or tells what would be done. Where it remains with others, the exit code says so.
pub fn run(context: &mut Context, args: &Forget) -> Result<Answer, Failure> {
    let words = words(context.lang);
    let name = Name::new(&args.name).ok_or_else(|| Failure::usage(words.no_name(&plain(&args.name))))?;
    let way = if args.dry_run { Way::DryRun } else { Way::ForGood };
    let told = context.workspace.forget(&name, way).map_err(|error| trouble::failure(context.lang, &error))?;
    let mut answer = if args.json { json(context, &told, way)? } else { Answer::fine(text(context, &told, way)) };
    if !told.others.is_empty() || !told.stuck.is_empty() {
        answer.exit = Exit::Findings;
    }
    Ok(answer)
}

fn text(context: &Context, told: &Forgotten, way: Way) -> String {
    let words = words(context.lang);
    let mut page = Page::default();
    let nothing = told.journals.is_empty() && told.kept.is_empty();
    page.line(&match (nothing, way) {
        (true, _) if context.demo => words.demo().to_owned(),
        (true, _) => words.nothing(context.workspace.writer()),
        (false, Way::DryRun) => words.dry_run().to_owned(),
        (false, Way::ForGood) => words.done().to_owned(),
    });
    for (file, lines) in &told.journals {
        page.item(&words.journal(&trouble::shown(file), *lines));
    }
    for file in &told.kept {
        page.item(&words.kept(&trouble::shown(file)));
    }
    for file in &told.removed {
        page.item(&file_trouble::words(context.lang).leftover_removed(&trouble::shown(file)));
    }
    for (by, lines) in &told.others {
        page.line(&words.other(&plain(by), *lines));
    }
    for file in &told.stuck {
        page.line(&words.stuck(&trouble::shown(file)));
    }
    if !told.begun.is_empty() {
        let begun: Vec<&str> = told.begun.iter().map(String::as_str).collect();
        context.hint(&mut page, 0, &words.begun(&begun.join(", ")));
    }
    if !nothing {
        if told.git {
            page.line(words.git());
        }
        page.line(words.copies());
    }
    page.into_text()
}

#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    dry_run: bool,
    journals: Vec<Journal>,
    kept: Vec<String>,
    others: Vec<Other<'a>>,
    removed: Vec<String>,
    stuck: Vec<String>,
    begun: Vec<&'a str>,
    git: bool,
}

#[derive(Serialize)]
struct Journal {
    file: String,
    lines: u64,
}

#[derive(Serialize)]
struct Other<'a> {
    by: &'a str,
    lines: u64,
}

fn json(context: &Context, told: &Forgotten, way: Way) -> Result<Answer, Failure> {
    let files = |files: &[std::path::PathBuf]| files.iter().map(|file| trouble::shown(file)).collect();
    let whole = Whole {
        format: "lis-forget",
        version: json::VERSION,
        dry_run: way == Way::DryRun,
        journals: told
            .journals
            .iter()
            .map(|(file, lines)| Journal { file: trouble::shown(file), lines: *lines })
            .collect(),
        kept: files(&told.kept),
        others: told.others.iter().map(|(by, lines)| Other { by, lines: *lines }).collect(),
        removed: files(&told.removed),
        stuck: files(&told.stuck),
        begun: told.begun.iter().map(String::as_str).collect(),
        git: told.git,
    };
    super::json(context.lang, &whole)
}
