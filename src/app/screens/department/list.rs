//! The whole list of a department, phase by phase and in the order of the plan, so that what is ticked stays in its place.

use super::Of;
use crate::app::filter::chips::{nothing, sieve};
use crate::app::filter::sieve::Sieve;
use crate::app::page::{Line, Page, Stop, Style};
use crate::export::phrase;
use crate::model::groups::Group;
use crate::words::department::words;
use crate::words::filter;
use crate::words::measure::{fit, width};
use crate::words::number::percent;

/// Writes the list.
pub(super) fn write(of: &Of<'_>, page: &mut Page) {
    let app = of.app;
    let Some(sieve) = sieve(app) else {
        page.heading(words(app.lang).everything());
        return app.groups.iter().flatten().for_each(|group| phase(of, page, group, None));
    };
    page.heading(filter::words(app.lang).heading());
    let before = page.lines.len();
    app.groups.iter().flatten().for_each(|group| phase(of, page, group, Some(sieve)));
    if page.lines.len() == before {
        page.text(Style::Strong, &nothing(app));
    }
}

fn phase(of: &Of<'_>, page: &mut Page, group: &Group, sieve: Option<&Sieve>) {
    let there = |item: &usize| of.app.sheet.cell(*item, of.column).is_some();
    let shown = |item: &usize| sieve.is_none_or(|sieve| sieve.shows_cell(*item, of.column));
    let own: Vec<usize> = group.items.iter().copied().filter(there).filter(shown).collect();
    let tally = of.app.sheet.tally(own.iter().copied(), Some(of.column));
    if own.is_empty() {
        return;
    }
    page.blank();
    let share = percent(of.app.lang, tally.percent());
    let sum = format!(" {} {share}", phrase::fraction(tally));
    let name = fit(&phrase::mixed_group(of.app.lang, &of.app.plan, group.id), page.columns.saturating_sub(width(&sum)));
    page.line(Line::text(Style::Heading, name).and(Style::Strong, sum).about(Stop::Group(group.id)));
    for item in own {
        cell(of, page, item);
    }
}

fn cell(of: &Of<'_>, page: &mut Page, item: usize) {
    let Some(standing) = of.app.sheet.cell(item, of.column) else { return };
    let points = if standing.points_of > 0 && standing.points_done > 0 {
        format!(" {}/{}", standing.points_done, standing.points_of)
    } else {
        String::new()
    };
    let title = fit(&of.title(item), page.columns.saturating_sub(5 + width(&points)));
    let line = Line::blank().sign(standing.condition).and(Style::Text, format!(" {title}"));
    let mut line = line.and(Style::Faint, points);
    if standing.conflict {
        line = line.and(Style::Alarm, "?");
    }
    page.line(Line { stop: of.stop(item), ..line });
}
