//! The staircase for people.

use super::Whose;
use crate::cli::context::Context;
use crate::cli::outcome::Answer;
use crate::cli::page::{Cell, Page};
use crate::export::phrase::people;
use crate::progress::maturity::{Footing, Staircase};
use crate::words::change;
use crate::words::maturity::words;

/// Writes all that stand on the staircase and what is missing for the municipality, or the same for one department.
pub(super) fn answer(context: &Context, staircase: &Staircase<'_>, whose: Whose) -> Answer {
    let (lang, said) = (context.lang, words(context.lang));
    let mut page = Page::default();
    page.heading(&said.title(context.day));
    if context.demo {
        page.line(context.words().labels.sample());
    }
    page.line(&people::span(lang, staircase));
    page.line(&context.plan.parts.maturity.label);
    let department = whose.department();
    if whose == Whose::All {
        page.gap();
        table(&mut page, context, staircase);
    }
    if let Some(footing) = staircase.footing(department) {
        let name = department.and_then(|at| context.plan.departments().get(at)).map(|it| it.name.as_str());
        self::footing(&mut page, context, name.unwrap_or(said.municipality()), footing);
    }
    page.gap();
    context.hint(&mut page, 0, said.how());
    Answer::fine(page.into_text())
}

/// Writes where somebody stands and what is missing for the next level, under a heading.
pub(in crate::cli::commands) fn footing(page: &mut Page, context: &Context, heading: &str, footing: &Footing<'_>) {
    page.heading(heading);
    for sentence in people::footing(context.lang, footing) {
        page.item(&sentence);
    }
    page.item(&people::to_go(context.lang, footing));
    next(page, context, footing);
}

fn table(page: &mut Page, context: &Context, staircase: &Staircase<'_>) {
    let (lang, said) = (context.lang, words(context.lang));
    let names = context.plan.departments().iter().map(|it| it.id.as_str().chars().count());
    let widest = names.max().unwrap_or(0).clamp(said.municipality().chars().count(), 14);
    let row = |page: &mut Page, name: &str, supported: &str, assessed: &str, next: &str| {
        page.row(&[
            Cell::Left(name, widest),
            Cell::Right(supported, 10),
            Cell::Right(assessed, 10),
            Cell::Left("", 2),
            Cell::Left(next, 40),
        ]);
    };
    row(page, "", said.supported(), said.assessed(), said.next());
    let departments = staircase.departments.iter().map(|(id, footing)| (id.as_str(), footing));
    for (name, footing) in departments.chain([(said.municipality(), &staircase.municipality)]) {
        let supported = change::level(lang, footing.supported);
        row(page, name, &supported, &people::assessed(lang, footing), &people::to_go(lang, footing));
    }
}

/// Writes the criteria of the next level, and under each that is not proved the cells that are missing.
fn next(page: &mut Page, context: &Context, footing: &Footing<'_>) {
    let Some(next) = people::next_level(context.lang, &context.plan, footing) else { return };
    page.heading(&next.heading);
    page.item(&next.proved);
    for (criterion, missing) in &next.criteria {
        page.item(criterion);
        for sentence in missing {
            page.under(2, sentence);
        }
    }
}
