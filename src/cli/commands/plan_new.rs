//! `lis plan new`: writes the shipped plan out, as a start for one's own.

use crate::cli::Again;
use crate::cli::args::{Global, PlanNew};
use crate::cli::outcome::{Answer, Failure};
use crate::cli::trouble;
use crate::store::error::StoreError;
use crate::store::plan_file::{WriteError, write_new};
use crate::words::cli::words;
use crate::words::lang::Lang;

/// Writes the shipped plan to a folder that is new or empty.
pub fn run(lang: Lang, global: &Global, args: &PlanNew) -> Result<Answer, Failure> {
    let words = words(lang);
    match write_new(&args.dir) {
        Ok(_) => {
            let open = Again::with_plan(global, &args.dir);
            Ok(Answer::fine(format!("{}\n", words.done.plan_written(&trouble::shown(&args.dir), &open))))
        }
        Err(WriteError::NotEmpty { path }) => Err(Failure::files(words.trouble.not_empty(&trouble::shown(&path)))),
        Err(WriteError::Io { path, source }) => Err(trouble::failure(lang, &StoreError::io(&path, source))),
    }
}
