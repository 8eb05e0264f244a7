//! What presses in a department: late with what it waits for, due soon, exceptions that run out.

use super::Of;
use crate::app::page::{Line, Page, Style};
use crate::export::phrase::{department, late};
use crate::progress::due::{Due, SOON};
use crate::progress::exceptions::{ENDING, Held, Term, exceptions};
use crate::progress::waiting::Web;
use crate::words::department::words;
use crate::words::late::words as late_words;
use crate::words::measure::fit;
use crate::words::report::words as report_words;

/// How many lines a list has at most; what is left out is counted.
const MOST: usize = 12;

/// Writes what people have said differently without knowing of each other.
pub(super) fn conflicts(of: &Of<'_>, page: &mut Page) {
    let app = of.app;
    let conflicts = department::conflicts(app.lang, &app.plan, &app.board, of.column);
    if conflicts.is_empty() {
        return;
    }
    page.heading(report_words(app.lang).headings.conflicts());
    for (item, sentence) in conflicts {
        page.hanging(Style::Alarm, &sentence, 2, item.and_then(|item| of.stop(item)));
    }
}

/// Writes the lists that are not empty.
pub(super) fn write(of: &Of<'_>, page: &mut Page) {
    let app = of.app;
    let dues = &app.dues;
    let own = |all: Vec<(usize, usize, Due)>| -> Vec<(usize, Due)> {
        all.into_iter().filter(|(_, column, _)| *column == of.column).map(|(item, _, due)| (item, due)).collect()
    };
    let (late, soon) = (own(dues.late()), own(dues.soon()));
    let held = exceptions(&app.plan, &app.board, &app.sheet, app.day);
    let held: Vec<&Held<'_>> = held.iter().filter(|it| it.column == of.column).collect();
    let ending = held.iter().any(|it| !matches!(it.term, Term::Holds(_)));
    if late.is_empty() && soon.is_empty() && !ending {
        page.blank();
        page.text(Style::Faint, words(app.lang).calm());
    }
    let said = late_words(app.lang).due;
    dated(of, page, &said.late_heading(late.len()), &late, Style::Alarm);
    dated(of, page, &said.soon_heading(soon.len(), SOON), &soon, Style::Strong);
    excepted(of, page, &held);
}

fn dated(of: &Of<'_>, page: &mut Page, heading: &str, all: &[(usize, Due)], style: Style) {
    if all.is_empty() {
        return;
    }
    page.heading(heading);
    let app = of.app;
    let web = Web::of(&app.plan, &app.sheet);
    for (item, due) in all.iter().take(MOST) {
        let said = late::about_due(app.lang, &app.plan, &app.board, &web, (*item, of.column), due);
        about(of, page, *item, &said, style);
    }
    more(of, page, all.len());
}

fn excepted(of: &Of<'_>, page: &mut Page, held: &[&Held<'_>]) {
    let said = late_words(of.app.lang).exception;
    part(of, page, held, |term| matches!(term, Term::Expired(_)), |count| said.expired_heading(count));
    part(of, page, held, |term| matches!(term, Term::Ending(_)), |count| said.ending_heading(count, ENDING));
    part(of, page, held, |term| matches!(term, Term::Holds(_)), |count| said.holds_heading(count));
}

fn part(of: &Of<'_>, page: &mut Page, held: &[&Held<'_>], wanted: fn(Term) -> bool, heading: impl Fn(usize) -> String) {
    let some: Vec<&&Held<'_>> = held.iter().filter(|it| wanted(it.term)).collect();
    if some.is_empty() {
        return;
    }
    page.heading(&heading(some.len()));
    for it in some.iter().take(MOST) {
        let style = if matches!(it.term, Term::Holds(_)) { Style::Faint } else { Style::Alarm };
        about(of, page, it.item, &late::about_exception(of.app.lang, &of.app.plan, it), style);
    }
    more(of, page, some.len());
}

/// Writes a deliverable, and below it what is said of it, the first sentence in a style.
fn about(of: &Of<'_>, page: &mut Page, item: usize, said: &[String], style: Style) {
    let mut line = Line::blank();
    if let Some(standing) = of.app.sheet.cell(item, of.column) {
        line = line.sign(standing.condition);
    }
    let title = fit(&of.title(item), page.columns.saturating_sub(6));
    page.line(Line { stop: of.stop(item), ..line.and(Style::Text, format!(" {}", title.trim_end())) });
    for (index, sentence) in said.iter().enumerate() {
        let style = if index == 0 { style } else { Style::Faint };
        page.indented(style, sentence, 4);
    }
}

fn more(of: &Of<'_>, page: &mut Page, all: usize) {
    if all > MOST {
        page.text(Style::Faint, &format!("    {}", words(of.app.lang).more(all - MOST)));
    }
}
