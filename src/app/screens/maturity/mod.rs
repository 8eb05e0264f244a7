//! Maturity: the staircase with everybody on it, the levels that deliverables support beside those that people have
//! assessed, and what is missing for the next step of the one that is unfolded.

mod picture;

use super::Screen;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::page::table::{Entry, Table};
use crate::app::page::{Page, Stop, Style};
use crate::app::state::App;
use crate::export::phrase::people;
use crate::model::entry::Cell;
use crate::progress::maturity::{Footing, Staircase};
use crate::progress::proof::Proof;
use crate::words::change;
use crate::words::maturity::words;

/// The view.
pub const SCREEN: Screen = Screen { act, ..Screen::page(lines, hints) };

fn act(app: &mut App, action: Action) -> Option<Vec<Effect>> {
    match (action, (SCREEN.stop)(app)) {
        (Action::Open, Some(Stop::Footing(at))) => {
            app.people.footing = if app.people.footing == Some(at) { None } else { Some(at) };
            (SCREEN.settle)(app);
        }
        _ => return None,
    }
    Some(Vec::new())
}

fn hints(_: &App) -> &'static [Action] {
    &[Action::Open, Action::Assess, Action::Undo, Action::NextView, Action::Quit, Action::Help]
}

fn lines(app: &App, columns: usize) -> Vec<crate::app::page::Line> {
    let said = words(app.lang);
    let staircase = Staircase::of(&app.plan, &app.board, &app.sheet);
    let mut page = Page::new(columns);
    let label = format!("{} · {}", people::span(app.lang, &staircase), app.plan.parts.maturity.label);
    page.text(Style::Faint, &label);
    for line in picture::draw(app.lang, &staircase, columns, app.size.body()) {
        page.line(line);
    }
    let mut table = Table {
        head: vec!["", "", said.supported(), said.assessed(), said.next()],
        right: vec![2, 3],
        gives: 1,
        ..Table::default()
    };
    let departments = app.plan.departments().iter().zip(&staircase.departments);
    for (at, (it, (_, footing))) in departments.enumerate() {
        table.row(row(app, it.id.as_str(), &it.name, footing), Some(Stop::Footing(at)));
    }
    let last = Stop::Footing(staircase.departments.len());
    table.row(row(app, said.municipality(), "", &staircase.municipality), Some(last));
    table.write(&mut page);
    if let Some(at) = app.people.footing {
        let department = Some(at).filter(|at| *at < staircase.departments.len());
        if let Some(footing) = staircase.footing(department) {
            missing(app, &mut page, department, footing);
        }
    }
    page.blank();
    page.text(Style::Faint, said.judging());
    page.lines
}

fn row(app: &App, id: &str, name: &str, footing: &Footing<'_>) -> Vec<Entry> {
    let alarm = if footing.conflict { Style::Alarm } else { Style::Text };
    vec![
        Entry::new(Style::Strong, id),
        Entry::new(Style::Text, name),
        Entry::new(Style::Strong, change::level(app.lang, footing.supported)),
        Entry::new(alarm, people::assessed(app.lang, footing)),
        Entry::new(Style::Text, people::to_go(app.lang, footing)),
    ]
}

/// What is said of one, and criterion by criterion what is missing for the next level: each cell leads to its details.
fn missing(app: &App, page: &mut Page, department: Option<usize>, footing: &Footing<'_>) {
    let said = words(app.lang);
    let name = department.and_then(|at| app.plan.departments().get(at)).map(|it| it.name.as_str());
    page.heading(name.unwrap_or(said.municipality()));
    for sentence in people::footing(app.lang, footing) {
        page.text(Style::Text, &sentence);
    }
    let Some(rung) = footing.next() else { return };
    let (proved, provable) = rung.proved();
    page.heading(&said.missing(&people::level(rung.level)));
    page.text(Style::Faint, &said.proved(proved, provable));
    for (criterion, proof) in &rung.criteria {
        let (style, how) = match proof {
            Proof::Holds => (Style::Full, said.holds()),
            Proof::Misses(_) => (Style::Alarm, said.lacks()),
            Proof::Judged => (Style::Faint, said.judged()),
        };
        page.hanging(style, &format!("{how}: {}", criterion.text), 4, None);
        for missing in proof.missing() {
            let text = format!("  · {}", people::missing(app.lang, &app.plan, missing));
            let first = missing.departments.first().and_then(|at| app.plan.departments().get(*at));
            let cell = app.plan.items().get(missing.item).zip(first).map(|(item, it)| Cell::new(item.id(), &it.id));
            page.hanging(Style::Text, &text, 4, cell.map(Stop::Cell));
        }
    }
}
