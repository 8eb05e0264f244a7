//! `lis sheet out`: writes a department's sheet, or one for each of several into a folder.

use crate::cli::args::SheetOut;
use crate::cli::commands::export::{deliver, unwritable};
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::{trouble, values};
use crate::export::make::ExportError;
use crate::export::sheet::form::{Form, Origin, form};
use crate::export::sheet::{table, workbook};
use crate::model::text::plain;
use crate::store::digest;
use crate::store::folders::create;
use crate::store::output::is_there;
use crate::words::export;
use crate::words::lang::Lang;
use crate::words::sheet::words;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

/// Which kind of file a sheet becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Workbook,
    Table,
}

impl Kind {
    fn ending(self) -> &'static str {
        match self {
            Self::Workbook => "xlsx",
            Self::Table => "csv",
        }
    }
}

/// Writes the sheet of a department to a file, or those of several into a folder. Nothing is written where one of the
/// files is there already.
pub fn run(context: &Context, args: &SheetOut) -> Result<Answer, Failure> {
    let columns = columns(context, args)?;
    let origin = Origin { journals: context.said()?.digest, sample: context.demo, digest: digest::text };
    let snapshot = context.snapshot();
    let forms: Vec<Form> = columns.iter().filter_map(|column| form(&snapshot, *column, &origin)).collect();
    let output = args.output.as_deref().filter(|path| path.as_os_str() != "-");
    match (&forms[..], output) {
        ([one], output) if output.is_none_or(|path| path.extension().is_some() && !path.is_dir()) => {
            let kind = kind(context.lang, output, args)?;
            deliver(context, print(context.lang, one, kind)?, output, args.force)
        }
        (_, None) => Err(Failure::usage(words(context.lang).out.folder_needed())),
        (several, Some(folder)) => into(context, several, folder, args),
    }
}

/// Returns the places of the departments that were named, or of all.
fn columns(context: &Context, args: &SheetOut) -> Result<Vec<usize>, Failure> {
    if args.department.is_empty() {
        return Ok((0..context.plan.departments().len()).collect());
    }
    let mut columns = Vec::new();
    for name in &args.department {
        let column = values::department(context.lang, &context.plan, name)?;
        if !columns.contains(&column) {
            columns.push(column);
        }
    }
    Ok(columns)
}

/// Returns the kind that the file's ending tells, or that was asked for.
fn kind(lang: Lang, output: Option<&Path>, args: &SheetOut) -> Result<Kind, Failure> {
    let ending = output.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("csv") => Ok(Kind::Table),
        Some("xlsx") if args.csv => Err(Failure::usage(words(lang).out.not_csv("xlsx"))),
        Some("xlsx") => Ok(Kind::Workbook),
        Some(other) => Err(Failure::usage(words(lang).out.ending(&plain(other)))),
        None if args.csv => Ok(Kind::Table),
        None if io::stdout().is_terminal() => {
            Err(Failure::usage(export::words(lang).mistakes.not_for_terminals(Kind::Workbook.ending())))
        }
        None => Ok(Kind::Workbook),
    }
}

/// Writes sheets into a folder, each named after its department.
fn into(context: &Context, forms: &[Form], folder: &Path, args: &SheetOut) -> Result<Answer, Failure> {
    let kind = if args.csv { Kind::Table } else { Kind::Workbook };
    let failed = |error| trouble::failure(context.lang, &error);
    create(folder).map_err(failed)?;
    let name = |form: &Form| folder.join(format!("{}.{}", file_stem(&form.department), kind.ending()));
    let files: Vec<(PathBuf, &Form)> = forms.iter().map(|form| (name(form), form)).collect();
    // What is there is found before the first is written, so that none or all come about.
    if let Some((there, _)) = files.iter().find(|(path, _)| !args.force && is_there(path)) {
        let trouble = context.words().trouble;
        let what = trouble.exists(&trouble::shown(there));
        return Err(Failure::files(format!("{what} {}", trouble.exists_hint())));
    }
    let mut told = Vec::new();
    for (path, form) in files {
        let bytes = print(context.lang, form, kind)?;
        told.extend(deliver(context, bytes, Some(&path), args.force)?.out);
    }
    Ok(Answer::file(told))
}

fn print(lang: Lang, form: &Form, kind: Kind) -> Result<Vec<u8>, Failure> {
    let failed = |why: String| unwritable(lang, &ExportError { format: kind.ending(), why });
    match kind {
        Kind::Workbook => workbook::print(form).map_err(|error| failed(error.to_string())),
        Kind::Table => table::print(form).map_err(|error| failed(error.to_string())),
    }
}

/// Returns a department's short name as a file can be called.
fn file_stem(department: &str) -> String {
    department.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect()
}
