//! The filter as it is shown: its parts in a few words each, and how much fits.

use super::sieve::{self, Ground, Sieve};
use super::{Part, Pressing, Since, Wanted};
use crate::app::action::Action;
use crate::app::keymap::Place;
use crate::app::state::App;
use crate::app::view::View;
use crate::export::phrase;
use crate::model::groups::Grouping;
use crate::progress::due::SOON;
use crate::words::filter::words;
use crate::words::lang::Lang;
use crate::words::measure::cut;
use crate::words::state::condition;

/// The most columns of one part.
const COLUMNS: usize = 34;

/// Returns what the filter is held against.
pub fn ground(app: &App) -> Ground<'_> {
    Ground { plan: &app.plan, board: &app.board, sheet: &app.sheet, dues: &app.dues, day: app.day }
}

/// Returns the parts of the filter that leave something out in the view that is shown, each in a few words; none where
/// the view has nothing to filter. A department's own page shows its own, whichever is wanted.
pub fn chips(app: &App) -> Vec<(Part, String)> {
    parts(app).map(|part| (part, cut(&chip(app, part), COLUMNS))).collect()
}

fn parts(app: &App) -> impl Iterator<Item = Part> {
    let parts = if app.view.has_cells() { app.filter.parts() } else { Vec::new() };
    let own = app.view == View::Department;
    parts.into_iter().filter(move |part| !(own && *part == Part::Department))
}

/// Returns the sieve of the view that is shown; none where it leaves nothing out.
pub fn sieve(app: &App) -> Option<&Sieve> {
    app.sieve.as_ref().filter(|_| parts(app).next().is_some())
}

/// Returns how much fits, of how much; in the matrix deliverables of the phases that are shown, on a department's own page
/// its own.
pub fn count(app: &App) -> (usize, usize) {
    let Some(sieve) = &app.sieve else { return (0, 0) };
    if app.view == View::Department {
        let own = (0..app.plan.items().len()).filter(|item| app.sheet.cell(*item, app.matrix.column).is_some());
        return (sieve.count_in(app.matrix.column), own.count());
    }
    let items: Vec<usize> = app.shown_groups().iter().flat_map(|group| group.items.iter().copied()).collect();
    (sieve.count(items.iter().copied()), items.len())
}

/// Returns how much fits, in a few words; in the matrix also how much does in the other kind of phases.
pub fn counted(app: &App) -> String {
    let said = words(app.lang);
    let (count, of) = count(app);
    let told = said.count(count, of);
    match elsewhere(app) {
        0 => told,
        others => format!("{told}, {}", said.others(others, &name(app, Action::Grouping))),
    }
}

/// Returns that nothing fits, and what to press.
pub fn nothing(app: &App) -> String {
    let said = words(app.lang);
    match elsewhere(app) {
        0 => said.nothing(&name(app, Action::ClearFilter)),
        others => said.nothing_here(others, &name(app, Action::Grouping)),
    }
}

/// Returns what takes the filter away.
pub fn clears(app: &App) -> String {
    words(app.lang).clears(&name(app, Action::ClearFilter))
}

/// Returns how many deliverables fit that stand in the other kind of phases than the matrix shows.
fn elsewhere(app: &App) -> usize {
    let Some(sieve) = app.sieve.as_ref().filter(|_| app.view != View::Department) else { return 0 };
    let others = if app.matrix.grouping == Grouping::Project { &app.groups[1] } else { &app.groups[0] };
    sieve.count(others.iter().flat_map(|group| group.items.iter().copied()))
}

fn name(app: &App, action: Action) -> String {
    app.keymap.name(action, Place::View(View::Matrix), app.lang)
}

fn chip(app: &App, part: Part) -> String {
    let (said, filter) = (words(app.lang), &app.filter);
    let told = match part {
        Part::Text => Some(said.text(filter.text.trim())),
        Part::Department => filter.department.as_ref().map(ToString::to_string),
        Part::Phase => filter.phase.map(|id| phrase::short_mixed(app.lang, &app.plan, id)),
        Part::Chapter => filter.chapter.map(|number| said.chapter(number)),
        Part::Role => filter.role.as_ref().and_then(|id| app.plan.role(id)).map(|role| role.name.clone()),
        Part::State => filter.state.map(|wanted| state(app.lang, wanted)),
        Part::Pressing => filter.pressing.map(|wanted| pressing(app.lang, wanted)),
        Part::Since => filter.since.map(|since| match since {
            Since::Day(day) => said.since(day),
            Since::Meeting => said.since_meeting(sieve::since(&ground(app), filter)),
        }),
    };
    told.unwrap_or_default()
}

/// Returns how a cell is to stand, in words.
pub fn state(lang: Lang, wanted: Wanted) -> String {
    match wanted {
        Wanted::Open => words(lang).open().to_owned(),
        Wanted::Conflict => words(lang).conflict().to_owned(),
        Wanted::Is(it) => condition(lang, it).to_owned(),
    }
}

/// Returns how pressing a cell is to be, in words.
pub fn pressing(lang: Lang, wanted: Pressing) -> String {
    let [late, soon] = words(lang).pressing();
    match wanted {
        Pressing::Late => late(SOON),
        Pressing::Soon => soon(SOON),
    }
}
