//! What presses in a department: late with what it waits for, due soon, exceptions that run out.

use super::Of;
use crate::app::page::{Line, Page, Style};
use crate::progress::due::{Due, SOON, Timing};
use crate::progress::exceptions::{ENDING, Held, Term, exceptions};
use crate::progress::waiting::Web;
use crate::words::department::words;
use crate::words::late::words as late_words;
use crate::words::measure::{fit, width};

/// How many lines a list has at most; what is left out is counted.
const MOST: usize = 12;

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
    let web = Web::of(&of.app.plan, &of.app.sheet);
    let said = late_words(of.app.lang).due;
    for (item, due) in all.iter().take(MOST) {
        let when = match due.timing {
            Timing::Late(days) => said.late(days),
            Timing::Soon(days) | Timing::Later(days) => said.left(days),
            Timing::Settled => String::new(),
        };
        line(of, page, *item, &when, style);
        let needs: Vec<&str> = web
            .waits_for((*item, of.column))
            .iter()
            .map(|(need, _)| of.app.plan.items()[*need].id().as_str())
            .collect();
        if !needs.is_empty() {
            page.text(Style::Faint, &format!("    {}", words(of.app.lang).waits_for(&needs.join(", "))));
        }
    }
    more(of, page, all.len());
}

fn excepted(of: &Of<'_>, page: &mut Page, held: &[&Held<'_>]) {
    if held.is_empty() {
        return;
    }
    let said = late_words(of.app.lang).exception;
    let ending = held.iter().filter(|it| matches!(it.term, Term::Ending(_))).count();
    let heading = match ending {
        0 => said.label().to_owned(),
        _ => format!("{} – {}", said.label(), said.ending_heading(ending, ENDING)),
    };
    page.heading(&heading);
    for it in held.iter().take(MOST) {
        let (text, style) = match it.term {
            Term::Expired(days) => (said.expired(it.exception.until, days), Style::Alarm),
            Term::Ending(days) => (said.holds(it.exception.until, days), Style::Alarm),
            Term::Holds(days) => (said.holds(it.exception.until, days), Style::Faint),
        };
        line(of, page, it.item, &text, style);
    }
    more(of, page, held.len());
}

/// Writes a deliverable with what presses behind it; the title gives way.
fn line(of: &Of<'_>, page: &mut Page, item: usize, text: &str, style: Style) {
    let room = page.columns.saturating_sub(width(text) + 6);
    let mut line = Line::blank();
    if let Some(standing) = of.app.sheet.cell(item, of.column) {
        line = line.sign(standing.condition);
    }
    let title = fit(&of.title(item), room);
    let line = line.and(Style::Text, format!(" {title} ")).and(style, text.to_owned());
    page.line(Line { stop: of.stop(item), ..line });
}

fn more(of: &Of<'_>, page: &mut Page, all: usize) {
    if all > MOST {
        page.text(Style::Faint, &format!("    {}", words(of.app.lang).more(all - MOST)));
    }
}
