//! The question before many cells are changed at once: what it tells, and what can be answered.

use super::ANSWERS;
use crate::app::state::App;
use crate::app::state::overlay::BulkQuestion;
use crate::progress::bulk::{Bulk, Skip};
use crate::words::measure::wrap;
use crate::words::range::words;

/// The most columns of the lines.
const COLUMNS: usize = 68;

/// Returns what would become of the cells that are asked about, as things are now.
pub fn sorted(app: &App, question: &BulkQuestion) -> Bulk {
    let BulkQuestion { places, state, chosen, .. } = question;
    Bulk::of(&app.plan, &app.board, &app.sheet, places, *state, *chosen)
}

/// Returns the title.
pub fn title(app: &App, question: &BulkQuestion) -> String {
    words(app.lang).title(sorted(app, question).changing.len(), question.state)
}

/// Returns the lines above the answers, wrapped at so many columns: what changes from what, what is passed over and why.
pub fn lines(app: &App, question: &BulkQuestion, columns: usize) -> Vec<String> {
    let said = words(app.lang);
    let bulk = sorted(app, question);
    let mut texts: Vec<String> =
        bulk.origins().into_iter().map(|(from, count)| said.change(count, from, question.state)).collect();
    if !bulk.skipped.is_empty() {
        texts.push(format!("{}: {}.", said.skipped(), skipped(app, &bulk, question)));
    }
    texts.push(said.one_step().to_owned());
    texts.iter().flat_map(|text| wrap(text, columns)).collect()
}

/// Returns the answers, the first of which changes nothing.
pub fn answers(app: &App, question: &BulkQuestion) -> [String; ANSWERS] {
    let said = words(app.lang);
    [said.cancel().to_owned(), said.go(sorted(app, question).changing.len())]
}

/// Returns what is passed over and why, in one sentence's worth.
pub fn skipped(app: &App, bulk: &Bulk, question: &BulkQuestion) -> String {
    let said = words(app.lang);
    let told = bulk.skips().into_iter().map(|(skip, count)| match skip {
        Skip::Same => said.same(count, question.state),
        Skip::Central => said.central(count, app.plan.parts.organisation.central.as_str()),
        Skip::NotInForce => said.not_in_force(count),
        Skip::NotApplicable => said.not_applicable(count),
        Skip::Conflict => said.conflict(count),
    });
    told.collect::<Vec<_>>().join(", ")
}

/// Returns the columns inside the box.
pub fn columns(app: &App) -> usize {
    usize::from(app.size.columns).saturating_sub(8).min(COLUMNS)
}
