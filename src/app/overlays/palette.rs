//! The command palette: everything that can be done, and every deliverable and department, found by a few letters of its
//! name in either language.

use crate::app::action::Action;
use crate::app::layout::scrolled;
use crate::app::state::App;
use crate::app::state::overlay::Palette;
use crate::app::target::refusal;
use crate::words::collate::fold;
use crate::words::lang::Lang;
use crate::words::screen::words;
use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use std::cmp::Reverse;

/// What a line of the palette leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Found {
    /// Something that can be done.
    Action(Action),
    /// A department, as its place in the plan.
    Department(usize),
    /// A deliverable, as its place in the plan.
    Item(usize),
    /// The late, alone.
    Late,
}

/// One line of the palette.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaletteLine {
    /// What it leads to.
    pub found: Found,
    /// Its name, with the name that was found behind it where that is another.
    pub name: String,
    /// Its keys, or what kind of thing it is.
    pub aside: String,
    /// Why it cannot be done here; none where it can.
    pub refusal: Option<String>,
}

/// Something that can be found, by any of its names.
struct Candidate {
    found: Found,
    names: Vec<String>,
}

/// How well a candidate fits, the best first: what holds every word that was typed comes before what only has its
/// letters, and among those, what can be done comes before what cannot, what begins so before what holds it somewhere, and
/// a command before a place.
type Fit = (bool, bool, bool, u8, Reverse<u32>);

/// The least score for every letter typed, for what has the letters only here and there. Letters that follow each other or
/// begin words score more than this, such that are strewn over a long title less.
const STREWN: u32 = 16;

/// Returns the lines that fit what was typed, the best first; everything that can be done where nothing was.
pub fn lines(app: &App, palette: &Palette) -> Vec<PaletteLine> {
    let typed = fold(palette.typed.text.trim());
    if typed.is_empty() {
        let mut lines: Vec<PaletteLine> = actions(app).map(|it| line(app, &it, 0)).collect();
        lines.sort_by_key(|line| line.refusal.is_some());
        return lines;
    }
    let pattern = Pattern::new(&typed, CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let letters = u32::try_from(typed.chars().filter(|c| !c.is_whitespace()).count()).unwrap_or(u32::MAX);
    let mut fitting: Vec<(Fit, PaletteLine)> = Vec::new();
    for candidate in actions(app).chain(places(app)) {
        let Some((score, name)) = best(&pattern, &mut matcher, &candidate) else { continue };
        let folded = fold(&candidate.names[name]);
        let scattered = !typed.split_whitespace().all(|word| folded.contains(word));
        // What is gone to has long names, in which letters here and there mean nothing.
        let long = !matches!(candidate.found, Found::Action(_) | Found::Department(_));
        if scattered && (long || score < STREWN * letters) {
            continue;
        }
        let line = line(app, &candidate, name);
        let begins = folded.starts_with(&typed);
        let kind = match candidate.found {
            _ if scattered => 0,
            Found::Action(_) | Found::Late => 0,
            Found::Department(_) => 1,
            Found::Item(_) => 2,
        };
        fitting.push(((scattered, line.refusal.is_some(), !begins, kind, Reverse(score)), line));
    }
    fitting.sort_by_key(|(fit, _)| *fit);
    fitting.into_iter().map(|(_, line)| line).collect()
}

/// Returns what would be done by what the cursor is on; none where that is a place to go to, or cannot be done here.
pub fn named(app: &App, palette: &Palette) -> Option<Action> {
    match lines(app, palette).get(palette.selected) {
        Some(PaletteLine { found: Found::Action(action), refusal: None, .. }) => Some(*action),
        _ => None,
    }
}

/// Moves the cursor by so many lines, and keeps it in sight.
pub fn step(app: &App, palette: &mut Palette, by: isize) {
    let lines = lines(app, palette).len();
    palette.selected = palette.selected.saturating_add_signed(by).min(lines.saturating_sub(1));
    palette.top = scrolled(palette.top, palette.selected, lines, room(app));
}

/// Returns how many lines of the palette are in sight.
pub fn room(app: &App) -> usize {
    app.size.body().saturating_sub(4)
}

/// Returns everything that can be done, named in the language in use first.
fn actions(app: &App) -> impl Iterator<Item = Candidate> {
    let lang = app.lang;
    Action::all().map(move |action| {
        let name = |lang: Lang| action.names(lang).name.to_owned();
        Candidate { found: Found::Action(action), names: vec![name(lang), name(lang.other())] }
    })
}

fn places(app: &App) -> impl Iterator<Item = Candidate> {
    let departments = app.plan.departments().iter().enumerate();
    let departments = departments.map(|(at, it)| (Found::Department(at), format!("{} {}", it.id, it.name)));
    let items = app.plan.items().iter().enumerate().filter(|(_, it)| it.deliverable.in_force(app.day));
    let items = items.map(|(at, it)| (Found::Item(at), format!("{} {}", it.id(), it.deliverable.title)));
    let [own, other] = [app.lang, app.lang.other()].map(|lang| words(lang).overlays.late());
    let late = [own[0], other[0], own[1], other[1]].map(str::to_owned).to_vec();
    let late = std::iter::once(Candidate { found: Found::Late, names: late });
    late.chain(departments.chain(items).map(|(found, name)| Candidate { found, names: vec![name] }))
}

/// Returns how well a candidate fits, and the place of the name that fits best; none where no name does.
fn best(pattern: &Pattern, matcher: &mut Matcher, candidate: &Candidate) -> Option<(u32, usize)> {
    let mut letters = Vec::new();
    let mut best: Option<(u32, usize)> = None;
    for (at, name) in candidate.names.iter().enumerate() {
        let score = pattern.score(Utf32Str::new(&fold(name), &mut letters), matcher);
        if let Some(score) = score.filter(|score| best.is_none_or(|(most, _)| *score > most)) {
            best = Some((score, at));
        }
    }
    best
}

fn line(app: &App, candidate: &Candidate, by: usize) -> PaletteLine {
    let own = candidate.names.first().cloned().unwrap_or_default();
    let name = match candidate.names.get(by) {
        Some(other) if by > 0 && *other != own => format!("{own} ({other})"),
        _ => own,
    };
    let words = app.words();
    let (aside, refusal) = match candidate.found {
        Found::Action(action) => {
            let keys = app.keymap.keys(action, app.place_below());
            let names: Vec<String> = keys.iter().map(|key| key.name(app.lang)).collect();
            (names.join("  "), refusal(app, action))
        }
        Found::Late => (Action::Filter.names(app.lang).hint.to_owned(), None),
        Found::Department(_) => (words.overlays.department().to_owned(), None),
        Found::Item(_) => (words.overlays.deliverable().to_owned(), None),
    };
    PaletteLine { found: candidate.found, name, aside, refusal }
}
