//! The form that settles what was put down at a meeting: done, given up, or open again, and what came of it.

use super::judged::Judged;
use super::{Field, Form, Purpose};
use crate::app::state::App;
use crate::export::phrase::agenda::decision as told;
use crate::model::entry::Change;
use crate::model::meeting::{Decision, DecisionId, DecisionState};
use crate::words::change::decision_state;
use crate::words::walkthrough::words;

const STATE: usize = 0;
const OUTCOME: usize = 1;

const STATES: [DecisionState; 3] = [DecisionState::Open, DecisionState::Done, DecisionState::Dropped];

/// Begins the form; none where there is no such thing. What is open is offered as done.
pub fn begin(app: &App, id: DecisionId) -> Option<Form> {
    let words = words(app.lang);
    let it = standing(app, &id)?;
    let states = STATES.iter().map(|state| decision_state(app.lang, it.kind, *state).to_owned()).collect();
    let wanted = if it.state == DecisionState::Open { DecisionState::Done } else { it.state };
    let chosen = STATES.iter().position(|state| *state == wanted).unwrap_or(0);
    let outcome = it.outcome.as_deref().unwrap_or_default();
    let fields = vec![Field::choice(words.state(), states, chosen), Field::text(words.outcome(), outcome)];
    let title = words.decision(&id.to_string());
    Some(Form::new(Purpose::Settling(id), title, fields))
}

/// Judges the form.
pub(super) fn judge(app: &App, form: &Form, id: &DecisionId) -> Judged {
    let Some(before) = standing(app, id) else { return Judged::default() };
    let state = STATES.get(form.chosen(STATE)).copied().unwrap_or_default();
    let outcome = Some(form.text(OUTCOME).to_owned()).filter(|text| !text.is_empty());
    let after = Decision { state, outcome, ..before.clone() };
    let changes = if after == *before { Vec::new() } else { vec![Change::Decision(id.clone(), Some(after))] };
    Judged { about: told(app.lang, &app.plan, before), remarks: Vec::new(), changes: Some(changes) }
}

fn standing<'a>(app: &'a App, id: &DecisionId) -> Option<&'a Decision> {
    app.board.decision(id)?.value()
}
