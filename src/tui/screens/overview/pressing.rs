//! What presses, drawn in a corner of the overview: what is late, what runs out, and which duties come next.

use crate::app::state::App;
use crate::export::phrase::late as phrase;
use crate::progress::due::{Due, SOON};
use crate::progress::exceptions::{ENDING, Held, Term, exceptions};
use crate::progress::recurring::{duties, year};
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::words::late::words;
use crate::words::measure::{cut, width};
use chrono::Datelike;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Returns how much is late, due soon, and running out, in so many columns; empty where nothing is.
pub(super) fn counts(app: &App, columns: usize) -> String {
    let pressing = app.dues.pressing(None);
    let words = words(app.lang);
    let all = exceptions(&app.plan, &app.board, &app.sheet, app.day);
    let ending = all.iter().filter(|held| matches!(held.term, Term::Ending(_))).count();
    let expired = all.iter().filter(|held| matches!(held.term, Term::Expired(_))).count();
    let mut counts = Vec::new();
    if pressing.late > 0 {
        counts.push((words.due.late_count)(pressing.late));
    }
    if pressing.soon > 0 {
        counts.push((words.due.soon_count)(pressing.soon, SOON));
    }
    let mut whole = counts.clone();
    if expired > 0 {
        whole.push((words.exception.expired_count)(expired));
    }
    if ending > 0 {
        whole.push((words.exception.ending_count)(ending, ENDING));
    }
    let whole = whole.join(" · ");
    if width(&whole) <= columns {
        return whole;
    }
    counts.push((words.exception.short)(expired, ending, ENDING));
    cut(&counts.join(" · "), columns)
}

/// Draws three short lists under each other, as far as there is room; the most pressing of each first.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) {
    let mut row = 0;
    for (heading, lines) in [late(app), ending(app), next(app)] {
        if lines.is_empty() || row + 1 >= area.height {
            continue;
        }
        Pen::new(buffer, area, row).write(&heading, theme.heading);
        row += 1;
        for line in lines.iter().take(EACH) {
            Pen::new(buffer, area, row).write(&cut(line, usize::from(area.width)), theme.text);
            row += 1;
        }
        row += 1;
    }
}

/// How many lines of each list.
const EACH: usize = 4;

fn late(app: &App) -> (String, Vec<String>) {
    let late = app.dues.late_set_first();
    let line = |(item, column, due): &(usize, usize, Due)| {
        let timing = phrase::timing(app.lang, due.timing).unwrap_or_default();
        format!("{}: {timing} ({})", phrase::place(&app.plan, (*item, *column)), phrase::origin(app.lang, due.origin))
    };
    ((words(app.lang).due.late_heading)(late.len()), late.iter().take(EACH).map(line).collect())
}

fn ending(app: &App) -> (String, Vec<String>) {
    let all = exceptions(&app.plan, &app.board, &app.sheet, app.day);
    let pressing = all.iter().filter(|held| !matches!(held.term, Term::Holds(_)));
    let line = |held: &Held<'_>| {
        format!("{}: {}", phrase::place(&app.plan, (held.item, held.column)), phrase::exception(app.lang, held))
    };
    (words(app.lang).exception.label.to_owned(), pressing.map(line).collect())
}

fn next(app: &App) -> (String, Vec<String>) {
    let all = duties(&app.plan, &app.board, &app.sheet);
    let this = year(&all, app.day.year()).into_iter().chain(year(&all, app.day.year() + 1));
    let lines = this.filter(|it| it.on >= app.day).take(EACH).map(|it| {
        let title = app.plan.items().get(it.duty.item).map_or("", |item| item.deliverable.title.as_str());
        format!("{} {} {title}", it.on, phrase::place(&app.plan, (it.duty.item, it.duty.column)))
    });
    (words(app.lang).recurring.next.to_owned(), lines.collect())
}
