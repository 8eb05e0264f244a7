//! The whole list of a department, phase by phase and in the order of the plan, so that what is ticked stays in its place.

use super::Of;
use crate::app::page::{Line, Page, Stop, Style};
use crate::app::state::App;
use crate::model::groups::{Group, GroupId};
use crate::words::department::words;
use crate::words::measure::{fit, width};
use crate::words::number::percent;

/// Writes the list.
pub(super) fn write(of: &Of<'_>, page: &mut Page) {
    page.heading(words(of.app.lang).everything);
    for group in of.app.groups.iter().flatten() {
        phase(of, page, group);
    }
}

fn phase(of: &Of<'_>, page: &mut Page, group: &Group) {
    let tally = of.app.sheet.tally(group.items.iter().copied(), Some(of.column));
    let own: Vec<usize> =
        group.items.iter().copied().filter(|item| of.app.sheet.cell(*item, of.column).is_some()).collect();
    if own.is_empty() {
        return;
    }
    page.blank();
    let share = percent(of.app.lang, tally.percent());
    let sum = format!(" {}/{} {share}", tally.done, tally.of);
    let name = fit(&name(of.app, group.id), page.columns.saturating_sub(width(&sum)));
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

/// Returns the name of a phase: "Fas 1 – Analys, Utforma", "Prio 2 Relationer med leverantörer, …".
fn name(app: &App, group: GroupId) -> String {
    match group {
        GroupId::Project(number) => {
            let phase = app.plan.parts.roadmap.project_phases.iter().find(|phase| phase.number == number);
            phase.map_or_else(String::new, |phase| match phase.steps.as_slice() {
                [] => phase.name.clone(),
                steps => format!("{} – {}", phase.name, steps.join(", ")),
            })
        }
        GroupId::Priority(Some(number)) => {
            let phase = app.plan.parts.guideline.priority_phases.iter().find(|phase| phase.number == number);
            let areas: Vec<&str> = phase.into_iter().flat_map(|it| &it.areas).map(|area| area.name.as_str()).collect();
            format!("{} {}", (app.words().overview.priority)(number), areas.join(", "))
        }
        GroupId::Priority(None) | GroupId::Chapter(_) => app.words().overview.no_phase.to_owned(),
    }
}
