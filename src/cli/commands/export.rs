//! `lis export`: writes a report.

use super::drawing::{Sitting, draw};
use super::order::{ending_of, format, order};
use super::{fitting, template};
use crate::cli::args::{Export, Format as FormatName, ProfileName};
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::trouble;
use crate::export::make::{ExportError, make};
use crate::export::order::Format;
use crate::export::{Snapshot, ics};
use crate::store::error::StoreError;
use crate::store::output::{Overwrite, write_whole};
use crate::words::cli;
use crate::words::export::words;
use crate::words::lang::Lang;
use std::io::{self, IsTerminal};
use std::path::Path;

/// Returns the report, or writes it to the file that was named.
pub fn run(context: &Context, args: &Export) -> Result<Answer, Failure> {
    match ending_of(&args.delivery) {
        Some(FormatName::Ics) => return calendar(context, args),
        Some(FormatName::Svg) => return picture(context, args),
        _ => {}
    }
    let format = format(context.lang, &args.delivery, &["ics", "svg"])?;
    fitting::export(context.lang, args, format.name())?;
    let said = context.said()?;
    let order = order(context, args, &said)?;
    let order = template::with(context, &args.delivery, format, order)?;
    refuse_terminal(context.lang, format, args.delivery.output.as_deref())?;
    let snapshot = Snapshot::take(context.lang, &context.plan, &said.board, context.day).with(&said.history);
    let bytes = make(&snapshot, format, &order).map_err(|error| unwritable(context.lang, &error))?;
    deliver(context, bytes, args.delivery.output.as_deref(), args.delivery.force)
}

/// Returns what has a day as a calendar, or writes it to the file that was named.
fn calendar(context: &Context, args: &Export) -> Result<Answer, Failure> {
    template::refuse(context.lang, &args.delivery)?;
    fitting::export(context.lang, args, "ics")?;
    let said = context.said()?;
    let order = order(context, args, &said)?;
    let snapshot = Snapshot::take(context.lang, &context.plan, &said.board, context.day).with(&said.history);
    deliver(context, ics::whole(&snapshot, &order).into_bytes(), args.delivery.output.as_deref(), args.delivery.force)
}

/// Returns a view as a picture, or writes it to the file that was named. A view shows single departments and measures, so
/// there is none for anybody.
fn picture(context: &Context, args: &Export) -> Result<Answer, Failure> {
    let mistakes = words(context.lang).mistakes;
    template::refuse(context.lang, &args.delivery)?;
    fitting::export(context.lang, args, "svg")?;
    if args.profile == Some(ProfileName::Open) {
        return Err(Failure::usage(mistakes.open_picture()));
    }
    let department = match args.department.as_slice() {
        [] => None,
        [only] => Some(only.as_str()),
        _ => return Err(Failure::usage(mistakes.one_department())),
    };
    let text = draw(context, Sitting { view: args.view.as_deref(), department, size: args.size.as_deref() })?;
    deliver(context, text.into_bytes(), args.delivery.output.as_deref(), args.delivery.force)
}

/// Refuses to write to a terminal what no terminal can show.
pub(super) fn refuse_terminal(lang: Lang, format: Format, output: Option<&Path>) -> Result<(), Failure> {
    if output.is_none() && !format.is_text() && io::stdout().is_terminal() {
        return Err(Failure::usage(words(lang).mistakes.not_for_terminals(format.name())));
    }
    Ok(())
}

/// Writes bytes to the file that was named, or returns them where none was.
pub(super) fn deliver(
    context: &Context,
    bytes: Vec<u8>,
    output: Option<&Path>,
    force: bool,
) -> Result<Answer, Failure> {
    let Some(path) = output.filter(|path| path.as_os_str() != "-") else {
        return Ok(Answer::file(bytes));
    };
    let overwrite = if force { Overwrite::Yes } else { Overwrite::No };
    let words = context.words();
    match write_whole(path, &bytes, overwrite) {
        Ok(()) => Ok(Answer::fine(format!("{}\n", words.done.written(&trouble::shown(path))))),
        Err(error @ StoreError::Exists { .. }) => {
            let what = trouble::explain(context.lang, &error);
            Err(Failure::files(format!("{what} {}", words.trouble.exists_hint())))
        }
        Err(error) => Err(trouble::failure(context.lang, &error)),
    }
}

/// Returns the failure to make a report, which no data brings about.
pub(super) fn unwritable(lang: Lang, error: &ExportError) -> Failure {
    Failure::files(cli::words(lang).trouble.other(error.format, &error.why))
}
