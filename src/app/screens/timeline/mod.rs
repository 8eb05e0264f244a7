//! The timeline: project phases with their progress, the method's own timeline, priority phases with the dates that users
//! set, single dates, and today. Gaps stay gaps.

mod axis;
mod chart;

use super::Screen;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::keymap::Place;
use crate::app::page::{Line, Page, Stop, Style};
use crate::app::state::App;
use crate::app::state::timeline::{Timeline, Zoom};
use crate::app::view::View;
use crate::export::phrase;
use crate::model::due::DueScope;
use crate::model::groups::{Group, GroupId};
use crate::model::roadmap::Roadmap;
use crate::progress::schedule::overdue;
use crate::words::measure::{fit, fit_right};
use crate::words::timeline::words;
use axis::Axis;
use chart::Chart;
use chrono::{Days, NaiveDate, TimeDelta};

/// Columns of the figure behind a lane.
const FIGURE: usize = 6;

/// The view.
pub const SCREEN: Screen = Screen { act, ..Screen::page(lines, hints) };

fn act(app: &mut App, action: Action) -> Option<Vec<Effect>> {
    match action {
        Action::Nearer => zoom(app, 1),
        Action::Farther => zoom(app, -1),
        Action::Left => pan(app, -1),
        Action::Right => pan(app, 1),
        _ => return None,
    }
    (SCREEN.settle)(app);
    Some(Vec::new())
}

fn hints(_: &App) -> &'static [Action] {
    &[Action::Open, Action::Nearer, Action::Farther, Action::Due, Action::Search, Action::Quit, Action::Help]
}

/// Changes the zoom. What is in the middle stays there; coming from afar, today comes there.
fn zoom(app: &mut App, by: isize) {
    let axis = axis(app, super::page_columns(app.size));
    let middle =
        if app.timeline.zoom == Zoom::Whole { app.day } else { moved(axis.from, span(axis.from, axis.to()) / 2) };
    let zoom = app.timeline.zoom.nearer(by);
    let days = Axis::days(zoom, 0, axis.columns);
    app.timeline = Timeline { zoom, from: (zoom != Zoom::Whole).then(|| moved(middle, -days / 2)) };
}

/// Moves by a quarter of what is in sight, never so far that nothing of the plan is left.
fn pan(app: &mut App, by: i64) {
    if app.timeline.zoom == Zoom::Whole {
        return;
    }
    let axis = axis(app, super::page_columns(app.size));
    let days = span(axis.from, axis.to());
    let (first, last) = ends(app);
    let from = moved(axis.from, by * (days / 4).max(1));
    app.timeline.from = Some(from.clamp(moved(first, -days / 2), last.max(moved(first, -days / 2))));
}

fn lines(app: &App, columns: usize) -> Vec<Line> {
    let words = words(app.lang);
    let axis = axis(app, columns);
    let mut page = Page::new(columns);
    let label = label(columns);
    let shows = words.shows(words.zooms()[app.timeline.zoom.index()], &axis.from.to_string(), &axis.to().to_string());
    page.line(Line::text(Style::Faint, shows));
    let parts = axis.parts(words);
    let today = if app.past() { words.shown(app.day) } else { words.today().to_owned() };
    let parts = if parts.is_empty() { axis.beside(app.day, &today) } else { parts };
    for text in [axis.heads(words), parts] {
        page.line(Line::text(Style::Faint, format!("{}{text}", " ".repeat(label))));
    }
    let pen = Pen { app, axis: &axis, label };
    pen.project_phases(&mut page);
    pen.priority_phases(&mut page);
    pen.method(&mut page);
    pen.milestones(&mut page);
    page.lines
}

/// Returns the columns of the labels.
fn label(columns: usize) -> usize {
    (columns / 3).clamp(16, 34)
}

/// Returns the axis of a page of so many columns.
fn axis(app: &App, columns: usize) -> Axis {
    let columns = columns.saturating_sub(label(columns) + FIGURE);
    let (first, last) = ends(app);
    let days = Axis::days(app.timeline.zoom, span(first, last), columns);
    Axis::new(app.timeline.from.unwrap_or(first), days, columns)
}

/// Returns the first and the last day that the timeline has anything to show of.
fn ends(app: &App) -> (NaiveDate, NaiveDate) {
    let roadmap = &app.plan.parts.roadmap;
    let phases = roadmap.project_phases.iter().flat_map(|it| [Some(it.starts), it.ends]);
    let steps = roadmap.method.steps.iter().flat_map(|it| [Some(it.starts), it.ends]);
    let milestones = roadmap.milestones.iter().flat_map(|it| [Some(it.starts), Some(it.ends)]);
    let dues = app.groups[1].iter().map(|group| due(app, group));
    let days = phases.chain(steps).chain(milestones).chain(dues).flatten();
    let days = days.chain([roadmap.valid_from, roadmap.valid_to, app.day]);
    let (first, last) = days.fold((app.day, app.day), |(first, last), day| (first.min(day), last.max(day)));
    (first, moved(last, 30))
}

fn span(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days() + 1
}

fn moved(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_add_signed(TimeDelta::days(days)).unwrap_or(day)
}

/// Returns the due date that somebody has set for a priority phase.
fn due(app: &App, group: &Group) -> Option<NaiveDate> {
    let GroupId::Priority(Some(number)) = group.id else { return None };
    app.board.due(&DueScope::PriorityPhase(number))?.value().copied()
}

struct Pen<'a> {
    app: &'a App,
    axis: &'a Axis,
    label: usize,
}

impl Pen<'_> {
    fn project_phases(&self, page: &mut Page) {
        page.heading(words(self.app.lang).project_phases());
        for (phase, group) in self.roadmap().project_phases.iter().zip(&self.app.groups[0]) {
            let tally = self.app.sheet.tally(group.items.iter().copied(), None);
            let mut chart = self.chart();
            chart.bar((phase.starts, phase.ends), self.app.day, Some(tally));
            let name = phrase::project_phase(phase);
            let figure = phrase::share(self.app.lang, tally).replace('\u{a0}', "");
            page.line(self.lane(&name, chart, &figure).about(Stop::Group(group.id)));
        }
    }

    fn priority_phases(&self, page: &mut Page) {
        let words = words(self.app.lang);
        page.heading(words.priority_phases());
        let key = self.app.keymap.name(Action::Due, Place::View(View::Timeline), self.app.lang);
        for group in &self.app.groups[1] {
            let tally = self.app.sheet.tally(group.items.iter().copied(), None);
            let mut chart = self.chart();
            match due(self.app, group) {
                Some(day) if overdue(day, tally, self.app.day) => {
                    chart.diamond(day, &words.late(&day.to_string()), Style::Alarm);
                }
                Some(day) => chart.diamond(day, &words.due(&day.to_string()), Style::Strong),
                None if matches!(group.id, GroupId::Priority(Some(_))) => {
                    chart.text(&words.undated(&key), Style::Faint);
                }
                None => {}
            }
            let name = phrase::mixed_group(self.app.lang, &self.app.plan, group.id);
            let figure = phrase::share(self.app.lang, tally).replace('\u{a0}', "");
            page.line(self.lane(&name, chart, &figure).about(Stop::Group(group.id)));
        }
    }

    fn method(&self, page: &mut Page) {
        let method = &self.roadmap().method;
        if method.steps.is_empty() {
            return;
        }
        page.heading(&words(self.app.lang).method(&method.name));
        for step in &method.steps {
            let mut chart = self.chart();
            chart.bar((step.starts, step.ends), self.app.day, None);
            page.line(self.lane(&step.name, chart, ""));
        }
        for it in &method.disagreements {
            page.hanging(Style::Alarm, &format!("! {}: {}", it.about, it.note), 2, None);
        }
    }

    fn milestones(&self, page: &mut Page) {
        let words = words(self.app.lang);
        let meetings: Vec<NaiveDate> =
            self.app.board.meetings().filter_map(|(_, heads)| heads.value()).map(|it| it.on).collect();
        if self.roadmap().milestones.is_empty() && meetings.is_empty() {
            return;
        }
        page.heading(words.milestones());
        for milestone in &self.roadmap().milestones {
            let mut chart = self.chart();
            let after = milestone.ends.checked_add_days(Days::new(1)).unwrap_or(milestone.ends);
            if self.axis.eighth(after) - self.axis.eighth(milestone.starts) > 16 {
                chart.bar((milestone.starts, Some(milestone.ends)), self.app.day, None);
            }
            chart.diamond(milestone.starts, &milestone.when, Style::Strong);
            let line = self.lane(&milestone.title, chart, "");
            let item = milestone.deliverable.as_ref().and_then(|id| self.app.plan.place(id.as_str()));
            let stop = item.map(Stop::Item);
            page.line(Line { stop, ..line });
        }
        if !meetings.is_empty() {
            let mut chart = self.chart();
            for day in meetings {
                chart.diamond(day, "", Style::Strong);
            }
            page.line(self.lane(words.meetings(), chart, ""));
        }
    }

    fn lane(&self, name: &str, chart: Chart<'_>, figure: &str) -> Line {
        let label = fit(name, self.label.saturating_sub(1)) + " ";
        chart.write(Line::text(Style::Text, label)).and(Style::Strong, fit_right(figure, FIGURE))
    }

    fn chart(&self) -> Chart<'_> {
        Chart::new(self.axis, self.app.day)
    }

    fn roadmap(&self) -> &Roadmap {
        &self.app.plan.parts.roadmap
    }
}
