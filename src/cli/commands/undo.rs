//! `lis undo` and `lis redo`: taking back and saying again, with entries.

use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::trouble;
use crate::progress::recent;
use crate::store::workspace::UndoError;
use crate::words::change;
use crate::words::cli::CliWords;

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Takes back.
    Back,
    /// Says again.
    Again,
}

/// Takes back the writer's last step, or says it again.
pub fn run(context: &mut Context, way: Way, as_json: bool) -> Result<Answer, Failure> {
    let done = match way {
        Way::Back => context.workspace.undo(&context.board),
        Way::Again => context.workspace.redo(&context.board),
    };
    let entry = done.map_err(|error| failure(context, way, error))?;
    context.board.apply(entry.clone());
    if as_json {
        return super::tick::json(context, Some(&entry));
    }
    let words: CliWords = context.words();
    let mut page = Page::default();
    for told in recent::told(std::slice::from_ref(&entry)) {
        let subject = change::subject(context.lang, &context.plan, told.change);
        let what = format!("{subject} {}", change::bare(context.lang, told.change));
        page.line(&match way {
            Way::Back => words.done.undone(&what),
            Way::Again => words.done.redone(&what),
        });
    }
    if context.demo {
        page.line(words.done.demo());
    }
    Ok(Answer::fine(page.into_text()))
}

fn failure(context: &Context, way: Way, error: UndoError) -> Failure {
    let mistakes = context.words().mistakes;
    let writer = context.workspace.writer();
    match (error, way) {
        (UndoError::Nothing, Way::Back) => Failure::usage(mistakes.nothing_to_undo(writer)),
        (UndoError::Nothing, Way::Again) => Failure::usage(mistakes.nothing_to_redo(writer)),
        (UndoError::Overtaken { by, at }, _) => {
            let by = crate::model::text::plain(&by);
            Failure::usage(mistakes.overtaken(&by, &at.date_naive().to_string()))
        }
        (UndoError::Store(error), _) => trouble::failure(context.lang, &error),
    }
}
