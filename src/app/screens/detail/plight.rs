//! What presses on the selected cell: when it is due, its exception with the rule, what it waits for and who waits for it.
//! Told, never enforced.

use crate::app::page::{Page, Style};
use crate::app::state::App;
use crate::export::phrase::late as phrase;
use crate::progress::exceptions::{Term, exceptions};
use crate::progress::waiting::{Link, Place, Web};
use crate::words::change::role;
use crate::words::exception::longest;
use crate::words::late::words;
use crate::words::state::condition;

/// Writes when the cell is due, and its exception.
pub(super) fn dates(app: &App, page: &mut Page, place: Place) {
    if let Some(due) = app.dues.cell(place.0, place.1) {
        let style = if due.late() { Style::Alarm } else { Style::Text };
        page.text(style, &phrase::due_of(app.lang, &app.plan, &app.board, place, due));
    }
    let granted = app.sheet.cell(place.0, place.1).is_some_and(|standing| standing.exception_until.is_some());
    if granted {
        exception(app, page, place);
    }
}

fn exception(app: &App, page: &mut Page, place: Place) {
    let words = words(app.lang).exception;
    let all = exceptions(&app.plan, &app.board, &app.sheet, app.day);
    let Some(held) = all.iter().find(|held| (held.item, held.column) == place) else { return };
    let style = if matches!(held.term, Term::Holds(_)) { Style::Text } else { Style::Alarm };
    page.text(style, &format!("{}: {}", words.label(), phrase::exception(app.lang, held)));
    let it = held.exception;
    page.pair(words.reason(), &it.reason);
    page.pair(words.risk(), &it.risk);
    page.pair(words.measure(), &it.measure);
    page.text(Style::Text, &words.approved(role(&app.plan, &it.approved_by), it.approved));
    if let Some(rule) = &app.plan.parts.guideline.exceptions {
        let approver = role(&app.plan, &rule.approver);
        page.text(Style::Faint, &words.rule(approver, &longest(app.lang, rule), &rule.source));
    }
}

/// Writes the whole chain of what the cell waits for, and who waits for it.
pub(super) fn ties(app: &App, page: &mut Page, place: Place) {
    let words = words(app.lang).waiting;
    let web = Web::of(&app.plan, &app.sheet);
    if web.settled(place) {
        return;
    }
    let chain = web.chain(place);
    if !chain.is_empty() {
        page.heading(words.waits_for());
    }
    for link in &chain {
        let lead = "  ".repeat(link.depth.saturating_sub(1));
        page.hanging(Style::Text, &format!("{lead}{}", told(app, link)), lead.len() + 2, None);
    }
    let waiters = web.waiters(place);
    if waiters.is_empty() {
        return;
    }
    page.heading(words.waited_for_by());
    for line in phrase::waiters(&app.plan, &waiters) {
        page.hanging(Style::Text, &line, 2, None);
    }
    let further = waiters.iter().filter(|link| link.depth > 1).count();
    if further > 0 {
        page.text(Style::Faint, &words.further(further));
    }
}

fn told(app: &App, link: &Link) -> String {
    let title = app.plan.items().get(link.place.0).map_or("", |item| item.deliverable.title.as_str());
    let again = if link.told { format!(" {}", words(app.lang).waiting.told()) } else { String::new() };
    format!("{} {title}: {}{again}", phrase::place(&app.plan, link.place), condition(app.lang, link.condition))
}
