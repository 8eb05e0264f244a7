//! What people have said differently without knowing of each other, in lines, to choose what holds.

use crate::app::state::App;
use crate::app::state::overlay::Dispute;
use crate::model::board::conflict::Conflict;
use crate::model::board::heads::Head;
use crate::model::entry::Change;
use crate::model::text::plain;
use crate::words::{change, resolve};

/// Returns the conflict to be settled first: one of the cell that the cursor is on, else the first there is; and how many
/// there are.
pub fn first(app: &App) -> Option<(Conflict, usize)> {
    let all = app.board.conflicts();
    let here = crate::app::target::cell(app);
    let of_cell =
        all.iter().find(|it| here.is_some() && it.words.last().and_then(|word| word.value.cell()) == here.as_ref());
    let first = of_cell.or(all.first())?.clone();
    Some((first, all.len()))
}

/// Returns what it is about, and how many conflicts there are: "R10.8 SOF: vad gäller? (1 av 3)".
pub fn title(app: &App, dispute: &Dispute) -> String {
    let about = dispute.conflict.words.last().map(|word| change::subject(app.lang, &app.plan, &word.value));
    resolve::words(app.lang).title(&plain(&about.unwrap_or_default()), dispute.of)
}

/// Returns what was said, a line each, the word that counts meanwhile last: "klar (samordnare 2026-11-20 10:15) – not".
pub fn lines(app: &App, dispute: &Dispute) -> Vec<String> {
    dispute.conflict.words.iter().map(|word| line(app, word)).collect()
}

fn line(app: &App, word: &Head<Change>) -> String {
    let said = format!("{} ({} {})", change::bare(app.lang, &word.value), word.by, word.at.format("%Y-%m-%d %H:%M"));
    let beside = change::beside(&word.value).map(|note| format!(" – {note}"));
    plain(&(said + &beside.unwrap_or_default())).into_owned()
}
