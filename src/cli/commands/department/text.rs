//! A department's page for people. Nothing is left out and every state stands in words, so that it can be listened to.

use super::Of;
use crate::cli::commands::{exception, late, maturity};
use crate::cli::outcome::Answer;
use crate::cli::page::{Page, WIDTH};
use crate::export::phrase::{self, people};
use crate::model::groups::Group;
use crate::progress::due::{Due, SOON};
use crate::progress::exceptions::Term;
use crate::progress::maturity::Staircase;
use crate::words::department::words;
use crate::words::forecast::words as forecast_words;
use crate::words::glyph;
use crate::words::late::words as late_words;
use crate::words::measure::{fit, width, wrap};
use crate::words::report::words as report_words;

/// Writes the page.
pub(super) fn answer(of: &Of<'_>) -> Answer {
    let mut page = Page::default();
    head(&mut page, of);
    conflicts(&mut page, of);
    pressing(&mut page, of);
    staffing(&mut page, of);
    let staircase = Staircase::of(&of.context.plan, &of.context.board, &of.snapshot.sheet);
    if let Some(footing) = staircase.footing(Some(of.column)).filter(|_| !staircase.levels.is_empty()) {
        maturity::footing(&mut page, of.context, words(of.context.lang).maturity(), footing);
    }
    page.heading(words(of.context.lang).everything());
    for group in &of.groups {
        phase(&mut page, of, group);
    }
    Answer::fine(page.into_text())
}

fn head(page: &mut Page, of: &Of<'_>) {
    let (context, lang) = (of.context, of.context.lang);
    let Some(department) = context.plan.departments().get(of.column) else { return };
    page.heading(&format!("{} {}, {}", department.id, department.name, context.dated()));
    if context.demo {
        page.line(context.words().labels.sample());
    }
    if !department.committees.is_empty() {
        page.line(&department.committees.join(", "));
    }
    page.gap();
    page.item(&phrase::department::sum(lang, of.tally));
    if let Some(outlook) = of.outlook.as_ref().filter(|_| context.board.count() > 0) {
        page.item(&format!("{}: {}", forecast_words(lang).name(), phrase::outlook(lang, outlook)));
    }
}

fn conflicts(page: &mut Page, of: &Of<'_>) {
    let context = of.context;
    let conflicts = phrase::department::conflicts(context.lang, &context.plan, &context.board, of.column);
    if conflicts.is_empty() {
        return;
    }
    page.heading(report_words(context.lang).headings.conflicts());
    for (_, sentence) in conflicts {
        page.item(&sentence);
    }
}

fn pressing(page: &mut Page, of: &Of<'_>) {
    let lang = of.context.lang;
    let said = late_words(lang).due;
    if of.late.is_empty() && of.soon.is_empty() && of.exceptions.iter().all(|it| matches!(it.term, Term::Holds(_))) {
        page.gap();
        page.item(words(lang).calm());
    }
    if !of.late.is_empty() {
        page.heading(&said.late_heading(of.late.len()));
        late::rows(page, of.context, &of.snapshot, &of.late);
    }
    if !of.soon.is_empty() {
        page.heading(&said.soon_heading(of.soon.len(), SOON));
        late::rows(page, of.context, &of.snapshot, &of.soon);
    }
    if !of.exceptions.is_empty() {
        page.heading(late_words(lang).exception.label());
        exception::list::parts(page, of.context, &of.exceptions);
    }
}

fn staffing(page: &mut Page, of: &Of<'_>) {
    let lang = of.context.lang;
    let posts = people::posts_of(lang, &of.staffing, of.column);
    if posts.is_empty() {
        return;
    }
    page.heading(words(lang).staffing());
    page.item(&people::posts(lang, of.staffing.departments[of.column]));
    for (post, _) in posts {
        page.item(&post);
    }
}

/// How wide the column of states is.
const STATE: usize = 24;

fn phase(page: &mut Page, of: &Of<'_>, group: &Group) {
    let (context, lang) = (of.context, of.context.lang);
    let tally = of.snapshot.sheet.tally(group.items.iter().copied(), Some(of.column));
    let title = phrase::mixed_group(lang, &context.plan, group.id);
    page.heading(&format!("{title}: {}", phrase::tally(lang, tally)));
    for &item in &group.items {
        row(page, of, item);
    }
}

/// Writes a deliverable: its sign, its id and title, and how it stands.
fn row(page: &mut Page, of: &Of<'_>, item: usize) {
    let (context, lang) = (of.context, of.context.lang);
    let (Some(it), Some(standing)) = (context.plan.items().get(item), of.snapshot.sheet.cell(item, of.column)) else {
        return;
    };
    let lead = format!("{} {} ", glyph::condition(context.glyphs, standing.condition), fit(it.id().as_str(), 6));
    let mut state = vec![phrase::standing(lang, standing)];
    if of.dues.cell(item, of.column).is_some_and(Due::late) {
        state.push(late_words(lang).due.late_mark().to_owned());
    }
    if standing.conflict {
        state.push(context.words().labels.conflict().to_owned());
    }
    let room = WIDTH - 2 - width(&lead) - STATE - 1;
    let mut states = wrap(&state.join(", "), STATE).into_iter();
    let mut titles = wrap(&it.deliverable.title, room).into_iter();
    let mut lead = lead;
    loop {
        let (title, state) = (titles.next(), states.next());
        if title.is_none() && state.is_none() {
            return;
        }
        page.item(&format!("{lead}{} {}", fit(&title.unwrap_or_default(), room), state.unwrap_or_default()));
        lead = " ".repeat(width(&lead));
    }
}
