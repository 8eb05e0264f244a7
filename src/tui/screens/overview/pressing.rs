//! What presses, drawn in a corner of the overview: what is late, what runs out, and which duties come next.

use crate::app::screens::overview::{self, EACH};
use crate::app::state::App;
use crate::export::phrase::late as phrase;
use crate::progress::due::SOON;
use crate::progress::exceptions::{ENDING, Held, Term, exceptions};
use crate::progress::recurring::{duties, year};
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::words::late::words;
use crate::words::measure::{cut, width};
use chrono::Datelike;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// Returns how much is late, due soon, and running out, in so many columns; empty where nothing is.
pub(super) fn counts(app: &App, columns: usize) -> String {
    let pressing = app.dues.pressing(None);
    let words = words(app.lang);
    let all = exceptions(&app.plan, &app.board, &app.sheet, app.day);
    let ending = all.iter().filter(|held| matches!(held.term, Term::Ending(_))).count();
    let expired = all.iter().filter(|held| matches!(held.term, Term::Expired(_))).count();
    let mut counts = Vec::new();
    if pressing.late > 0 {
        counts.push(words.due.late_count(pressing.late));
    }
    if pressing.soon > 0 {
        counts.push(words.due.soon_count(pressing.soon, SOON));
    }
    let mut whole = counts.clone();
    if expired > 0 {
        whole.push(words.exception.expired_count(expired));
    }
    if ending > 0 {
        whole.push(words.exception.ending_count(ending, ENDING));
    }
    let whole = whole.join(" · ");
    if width(&whole) <= columns {
        return whole;
    }
    counts.push(words.exception.short(expired, ending, ENDING));
    cut(&counts.join(" · "), columns)
}

/// Draws three short lists under each other, as far as there is room; the most pressing of each first. Returns where the
/// cursor is, where it is on what is late.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) -> Option<Position> {
    let mut cursor = None;
    let mut row = late(buffer, area, app, theme, &mut cursor);
    for (heading, lines) in [ending(app, usize::from(area.width)), next(app)] {
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
    cursor
}

/// Draws what is late, which the cursor can be on. Returns the rows that it took, with an empty one below.
fn late(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme, cursor: &mut Option<Position>) -> u16 {
    let shown = overview::late(app);
    if shown.is_empty() {
        return 0;
    }
    let heading = words(app.lang).due.late_heading(app.dues.pressing(None).late);
    Pen::new(buffer, area, 0).write(&heading, theme.heading);
    let first = overview::stops(app).len() - shown.len();
    let mut row = 1;
    for (at, (item, column, due)) in shown.iter().enumerate() {
        let timing = phrase::timing(app.lang, due.timing).unwrap_or_default();
        let place = phrase::place(&app.plan, (*item, *column));
        let bare = format!("{place}: {timing}");
        let whole = format!("{bare} ({})", phrase::origin(app.lang, due.origin));
        let line = if width(&whole) <= usize::from(area.width) { whole } else { bare };
        let here = app.overview.selected == first + at;
        let mut pen = Pen::new(buffer, area, row);
        if here {
            *cursor = Some(pen.position());
        }
        pen.write(&cut(&line, usize::from(area.width)), if here { theme.cursor } else { theme.text });
        row += 1;
    }
    row + 1
}

fn ending(app: &App, columns: usize) -> (String, Vec<String>) {
    let all = exceptions(&app.plan, &app.board, &app.sheet, app.day);
    let pressing = all.iter().filter(|held| !matches!(held.term, Term::Holds(_)));
    let line = |held: &Held<'_>| {
        let place = phrase::place(&app.plan, (held.item, held.column));
        let whole = format!("{place}: {}", phrase::exception(app.lang, held));
        if width(&whole) <= columns { whole } else { format!("{place}: {}", phrase::term(app.lang, held)) }
    };
    (words(app.lang).exception.label().to_owned(), pressing.map(line).collect())
}

fn next(app: &App) -> (String, Vec<String>) {
    let all = duties(&app.plan, &app.board, &app.sheet);
    let this = year(&all, app.day.year()).into_iter().chain(year(&all, app.day.year() + 1));
    let lines = this.filter(|it| it.on >= app.day).take(EACH).map(|it| {
        let title = app.plan.items().get(it.duty.item).map_or("", |item| item.deliverable.title.as_str());
        format!("{} {} {title}", it.on, phrase::place(&app.plan, (it.duty.item, it.duty.column)))
    });
    (words(app.lang).recurring.next().to_owned(), lines.collect())
}
