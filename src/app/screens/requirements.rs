//! Benefits and requirements: how much is done of what each benefit, control and area of the law rests on, per
//! department, and which of them no deliverable answers to.

use super::Screen;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::page::{Line, Page, Stop, Style};
use crate::app::state::App;
use crate::app::state::cursors::Requirements;
use crate::export::screen::Weight;
use crate::export::{phrase, plan_pages, screen};
use crate::model::benefit::Benefit;
use crate::model::crosswalk::List;
use crate::progress::coverage::{Covered, coverage, overall};
use crate::progress::tally::Tally;
use crate::words::coverage::{list as list_name, words};
use crate::words::law;
use crate::words::measure::{fit, fit_right, width};
use crate::words::number::percent;
use crate::words::plan_pages::words as plan_pages_words;

/// Columns of a number.
const NUMBER: usize = 7;
/// Columns of a department.
const DEPARTMENT: usize = 5;
/// Columns of the sum: the share, and done of all.
const SUM: usize = 13;
/// The least columns of a name.
const NAME: usize = 18;
/// How far what is opened is set in.
const INDENT: &str = "       ";

/// The view.
pub const SCREEN: Screen = Screen { act, ..Screen::page(lines, hints) };

fn act(app: &mut App, action: Action) -> Option<Vec<Effect>> {
    match (action, (SCREEN.stop)(app)) {
        (Action::NextList, _) => {
            let at = List::ALL.iter().position(|it| *it == app.requirements.list).unwrap_or(0);
            let last = at + 1 == List::ALL.len();
            app.requirements = match (app.requirements.plan, last) {
                (false, true) => Requirements { plan: true, open: None, ..app.requirements },
                (_, _) => Requirements { list: List::ALL[(at + 1) % List::ALL.len()], plan: false, open: None },
            };
            super::to_top(app);
        }
        (Action::Open | Action::Tick, Some(Stop::Requirement(at))) => {
            app.requirements.open = if app.requirements.open == Some(at) { None } else { Some(at) };
            (SCREEN.settle)(app);
        }
        _ => return None,
    }
    Some(Vec::new())
}

fn hints(_: &App) -> &'static [Action] {
    &[Action::Open, Action::NextList, Action::NextView, Action::Quit, Action::Help]
}

fn lines(app: &App, columns: usize) -> Vec<Line> {
    let list = app.requirements.list;
    let mut page = Page::new(columns);
    tabs(app, &mut page);
    if app.requirements.plan {
        the_plan(app, &mut page);
        return page.lines;
    }
    let covered = coverage(&app.plan, &app.sheet, list);
    sums(app, &mut page, &covered);
    page.blank();
    let shown = shown(app, columns);
    page.line(head(app, columns, shown));
    for (at, it) in covered.iter().enumerate() {
        page.line(row(app, columns, shown, it).about(Stop::Requirement(at)));
        if app.requirements.open == Some(at) {
            opened(app, &mut page, it);
        }
    }
    notes(app, &mut page);
    page.lines
}

/// The lists, the one that is shown standing out, and the plan itself.
fn tabs(app: &App, page: &mut Page) {
    let mut line = Line::blank();
    let lists = List::ALL.into_iter();
    let lists = lists
        .map(|list| (list_name(app.lang, &app.plan, list), list == app.requirements.list && !app.requirements.plan));
    let own = (plan_pages_words(app.lang).tab().to_owned(), app.requirements.plan);
    let names: Vec<(String, bool)> = lists.chain([own]).collect();
    let apart = names.iter().map(|(name, _)| width(name) + 3).sum::<usize>() <= page.columns;
    for (at, (name, shown)) in names.into_iter().enumerate() {
        let style = if shown { Style::Heading } else { Style::Faint };
        let text = if shown { format!("[{name}]") } else { format!(" {name} ") };
        line = line.and(style, if at > 0 && apart { format!(" {text}") } else { text });
    }
    page.line(line);
}

/// What the plan says. What it says of a deliverable stands among the deliverable's own details.
fn the_plan(app: &App, page: &mut Page) {
    let document = plan_pages::document(app.lang, &app.plan, app.day, false);
    for line in screen::lines(&document, page.columns) {
        let style = match line.weight {
            Weight::Title => Style::Title,
            Weight::Strong => Style::Heading,
            Weight::Plain => Style::Text,
            Weight::Soft => Style::Faint,
        };
        page.line(Line::text(style, line.text));
    }
}

fn sums(app: &App, page: &mut Page, covered: &[Covered<'_>]) {
    let words = words(app.lang);
    let things = words.thing(app.requirements.list);
    let answered = covered.iter().filter(|it| !it.uncovered()).count();
    let tally = overall(&app.sheet, covered);
    let share = percent(app.lang, tally.percent());
    let done = words.done(tally.done, tally.of, &share) + &phrase::of_them_disputed(app.lang, tally);
    let text = [words.answered(answered, covered.len(), things), done].join(" · ");
    page.text(Style::Text, &text);
}

/// Returns how many departments there is room for, beside a name that can be read.
fn shown(app: &App, columns: usize) -> usize {
    let room = columns.saturating_sub(NUMBER + NAME + SUM);
    (room / DEPARTMENT).min(app.plan.departments().len())
}

fn head(app: &App, columns: usize, shown: usize) -> Line {
    let mut text = " ".repeat(columns.saturating_sub(shown * DEPARTMENT + SUM));
    for department in app.plan.departments().iter().take(shown) {
        text.push_str(&fit_right(department.id.as_str(), DEPARTMENT));
    }
    text.push_str(&fit_right(words(app.lang).all(), SUM));
    Line::text(Style::Faint, text)
}

fn row(app: &App, columns: usize, shown: usize, it: &Covered<'_>) -> Line {
    let words = words(app.lang);
    let figures = shown * DEPARTMENT + SUM;
    let name = fit(it.name, columns.saturating_sub(NUMBER + figures + 1));
    let line = Line::text(Style::Strong, fit(&it.number, NUMBER)).and(Style::Text, name + " ");
    if it.uncovered() {
        let (style, text) =
            if it.touched.is_empty() { (Style::Alarm, words.uncovered()) } else { (Style::Faint, words.touched()) };
        return line.and(style, fit_right(text, figures));
    }
    let share = |tally: Tally, columns| {
        let text = |_| phrase::share(app.lang, tally).replace('\u{a0}', "");
        let text = tally.percent().map_or_else(String::new, text);
        fit_right(&text, columns)
    };
    let mut line = line;
    for tally in it.departments.iter().take(shown) {
        line = line.and(Style::Text, share(*tally, DEPARTMENT));
    }
    let sum = phrase::fraction(it.tally);
    line.and(Style::Strong, share(it.tally, 5)).and(Style::Text, fit_right(&sum, SUM - 5))
}

/// What a line rests on.
fn opened(app: &App, page: &mut Page, it: &Covered<'_>) {
    let words = words(app.lang);
    if app.requirements.list == List::Benefits {
        let benefits = &app.plan.parts.benefits.benefits;
        if let Some(benefit) = benefits.iter().find(|benefit| benefit.number.to_string() == it.number) {
            about(app, page, benefit);
        }
    }
    for &index in &it.items {
        let item = &app.plan.items()[index];
        let tally = app.sheet.tally([index], None);
        let sum = phrase::fraction(tally);
        let room = page.columns.saturating_sub(width(INDENT) + 10);
        let text = fit(&format!("{} {}", item.id(), item.deliverable.title), room);
        let line = Line::text(Style::Text, format!("{INDENT}{text}")).and(Style::Text, fit_right(&sum, 10));
        page.line(line.about(Stop::Item(index)));
    }
    if !it.touched.is_empty() {
        let ids: Vec<&str> = it.touched.iter().map(|&index| app.plan.items()[index].id().as_str()).collect();
        set_in(page, &words.touched_by(&ids.join(", ")));
    }
}

fn about(app: &App, page: &mut Page, benefit: &Benefit) {
    let words = words(app.lang);
    let measurable = if benefit.measurable { words.measurable() } else { words.not_measurable() };
    set_in(page, &benefit.description);
    set_in(page, &format!("{}: {}", words.target_group(), benefit.target_group));
    set_in(page, &format!("{}: {} · {measurable}", words.reached_by(), benefit.reached_by));
    if let Some(basis) = &benefit.basis {
        set_in(page, &super::detail::lines::told_basis(app, basis));
    }
}

fn set_in(page: &mut Page, text: &str) {
    for line in crate::words::measure::wrap(text, page.columns.saturating_sub(width(INDENT))) {
        page.line(Line::text(Style::Faint, format!("{INDENT}{line}")));
    }
}

/// What the law asks for and the guideline has not, and what to know about the list.
fn notes(app: &App, page: &mut Page) {
    let (crosswalk, list) = (&app.plan.parts.crosswalk, app.requirements.list);
    if list == List::Law {
        let gaps = law::gaps(crosswalk);
        if !gaps.is_empty() {
            page.heading(words(app.lang).gaps());
        }
        for gap in gaps {
            page.hanging(Style::Alarm, &format!("! {gap}"), 2, None);
        }
        if !crosswalk.law_remarks.is_empty() {
            page.heading(law::words(app.lang).remarks());
        }
        for remark in &crosswalk.law_remarks {
            page.hanging(Style::Text, &format!("· {}", phrase::remark(app.lang, remark)), 2, None);
        }
        if let Some(day) = crosswalk.law_looked_up {
            page.text(Style::Faint, &law::words(app.lang).looked_up(day));
        }
    }
    page.blank();
    page.text(Style::Faint, words(app.lang).caution());
    if list != List::Benefits {
        for note in &crosswalk.notes {
            page.text(Style::Faint, note);
        }
    }
}
