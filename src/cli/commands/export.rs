//! `lis export`: writes a report.

use crate::cli::args::{Export, Format};
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::trouble;
use crate::export::{json, markdown, report};
use crate::store::error::StoreError;
use crate::store::output::{Overwrite, write_whole};

/// Returns the report, or writes it to the file that was named.
pub fn run(context: &Context, args: &Export) -> Result<Answer, Failure> {
    let snapshot = context.snapshot();
    let text = match args.format {
        Format::Markdown => markdown::print(&report::status(&snapshot)),
        Format::Json => json::snapshot(&snapshot).map_err(|error| super::unwritable(context.lang, &error))?,
    };
    let Some(path) = args.output.as_ref().filter(|path| path.as_os_str() != "-") else { return Ok(Answer::fine(text)) };
    let overwrite = if args.force { Overwrite::Yes } else { Overwrite::No };
    let words = context.words();
    match write_whole(path, text.as_bytes(), overwrite) {
        Ok(()) => Ok(Answer::fine(format!("{}\n", (words.done.written)(&trouble::shown(path))))),
        Err(error @ StoreError::Exists { .. }) => {
            let what = trouble::explain(context.lang, &error);
            Err(Failure::files(format!("{what} {}", words.trouble.exists_hint)))
        }
        Err(error) => Err(trouble::failure(context.lang, &error)),
    }
}
