//! Who holds the posts of a department, and where it stands on the staircase: the sentences of `lis department`.

use super::Of;
use crate::app::page::{Page, Style};
use crate::export::phrase::people;
use crate::progress::maturity::Staircase;
use crate::progress::staffing::{Holding, Staffing};
use crate::words::department::words;

/// Writes both.
pub(super) fn write(of: &Of<'_>, page: &mut Page) {
    staffing(of, page);
    maturity(of, page);
}

fn staffing(of: &Of<'_>, page: &mut Page) {
    let app = of.app;
    let staffing = Staffing::of(&app.plan, &app.board, app.day);
    let posts = people::posts_of(app.lang, &staffing, of.column);
    if posts.is_empty() {
        return;
    }
    page.heading(words(app.lang).staffing());
    page.text(Style::Text, &people::posts(app.lang, staffing.departments[of.column]));
    for (post, holding) in posts {
        let style = match holding {
            Holding::Appointed => Style::Text,
            Holding::Vacant => Style::Alarm,
            Holding::Unsaid => Style::Faint,
        };
        page.hanging(style, &post, 2, None);
    }
}

fn maturity(of: &Of<'_>, page: &mut Page) {
    let app = of.app;
    let staircase = Staircase::of(&app.plan, &app.board, &app.sheet);
    let Some(footing) = staircase.footing(Some(of.column)).filter(|_| !staircase.levels.is_empty()) else { return };
    page.heading(words(app.lang).maturity());
    for sentence in people::footing(app.lang, footing) {
        page.hanging(Style::Text, &sentence, 2, None);
    }
    page.hanging(Style::Text, &people::to_go(app.lang, footing), 2, None);
    let Some(next) = people::next_level(app.lang, &app.plan, footing) else { return };
    page.heading(&next.heading);
    page.text(Style::Text, &next.proved);
    for (criterion, missing) in &next.criteria {
        page.hanging(Style::Text, criterion, 2, None);
        for sentence in missing {
            page.indented(Style::Faint, sentence, 2);
        }
    }
}
