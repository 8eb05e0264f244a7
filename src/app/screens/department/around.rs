//! Who holds the posts of a department, and where it stands on the staircase.

use super::Of;
use crate::app::page::{Page, Style};
use crate::progress::maturity::Staircase;
use crate::progress::proof::Proof;
use crate::progress::staffing::{Fit, Holding, PostState, Row, Staffing};
use crate::words::change::level;
use crate::words::department::words;
use crate::words::maturity::words as maturity_words;
use crate::words::number::percent;
use crate::words::staffing::words as staffing_words;

/// Writes both.
pub(super) fn write(of: &Of<'_>, page: &mut Page) {
    staffing(of, page);
    maturity(of, page);
}

fn staffing(of: &Of<'_>, page: &mut Page) {
    let app = of.app;
    let staffing = Staffing::of(&app.plan, &app.board, app.day);
    let rows: Vec<(&Row<'_>, &PostState<'_>)> = staffing
        .rows
        .iter()
        .filter_map(|row| Some((row, row.posts.get(of.column)?)))
        .filter(|(_, post)| post.expected || post.holding != Holding::Unsaid)
        .collect();
    if rows.is_empty() {
        return;
    }
    let said = staffing_words(app.lang);
    page.heading(words(app.lang).staffing());
    let sum = &staffing.departments[of.column];
    page.text(Style::Text, &said.posts(sum.appointed, sum.expected, sum.vacant, sum.unsaid));
    for (row, post) in rows {
        let (holding, style) = match post.holding {
            Holding::Appointed => (said.appointed(), Style::Text),
            Holding::Vacant => (said.vacant(), Style::Alarm),
            Holding::Unsaid => (said.unsaid(), Style::Faint),
        };
        let mut text = format!("{}: {holding}", row.role.name);
        if let Some(share) = post.share {
            text = format!("{text} {}", percent(app.lang, Some(share)));
        }
        let fit = match post.fit {
            Some(Fit::Below) => Some(said.below()),
            Some(Fit::Above) => Some(said.above()),
            Some(Fit::Within) | None => None,
        };
        if let Some(fit) = fit {
            text = format!("{text}, {fit}");
        }
        page.hanging(style, &text, 2, None);
    }
}

fn maturity(of: &Of<'_>, page: &mut Page) {
    let app = of.app;
    let staircase = Staircase::of(&app.plan, &app.board, &app.sheet);
    let Some(footing) = staircase.footing(Some(of.column)).filter(|_| !staircase.levels.is_empty()) else { return };
    let said = maturity_words(app.lang);
    page.heading(words(app.lang).maturity());
    let mut text = said.supports(&level(app.lang, footing.supported));
    text.push(' ');
    match footing.assessed {
        Some((assessment, head)) => {
            text.push_str(&said.assessed_at(&level(app.lang, assessment.level), assessment.on, &head.by));
        }
        None => text.push_str(said.unassessed()),
    }
    page.text(Style::Text, &text);
    let Some(rung) = footing.next() else { return };
    page.text(Style::Faint, &said.missing(&format!("{} {}", rung.level.number, rung.level.name)));
    for (criterion, proof) in rung.criteria.iter().filter(|(_, proof)| !proof.holds()) {
        let judged = if matches!(proof, Proof::Judged) { format!(" ({})", said.judged()) } else { String::new() };
        page.hanging(Style::Text, &format!("· {}{judged}", criterion.text), 2, None);
    }
}
