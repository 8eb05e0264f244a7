//! What each action does, where the user is: in what lies over the view, then in the view's own way, then as everywhere.

use super::{bulk, days, dispute, filter, forms, go, handout, search, since, tick, typing, walk};
use crate::app::action::Action;
use crate::app::copy;
use crate::app::effect::Effect;
use crate::app::overlays::ANSWERS;
use crate::app::overlays::palette::Found;
use crate::app::overlays::{help, palette};
use crate::app::page::Stop;
use crate::app::range;
use crate::app::screens;
use crate::app::state::App;
use crate::app::state::days::Aim;
use crate::app::state::overlay::{BulkQuestion, Choice, Help, Overlay, Palette};
use crate::app::state::start::{Density, ThemeName};
use crate::app::target::{self, stop};
use crate::app::typed::Typed;
use crate::app::view::View;
use crate::model::state::State;

/// How many lines a page of a list over a view is.
const PAGE: isize = 5;

/// Does what the user wants.
pub(super) fn act(app: &mut App, action: Action) -> Vec<Effect> {
    if let Some(overlay) = app.overlay.take() {
        match over(app, overlay, action) {
            Ok(effects) => return effects,
            Err(overlay) => app.overlay = Some(overlay),
        }
    } else if app.walking().is_some() {
        if let Some(effects) = walk::act(app, action) {
            return effects;
        }
    } else if let Some(plain) = bulk::stretching(action) {
        let range = app.range.take().or_else(|| range::begun(app, false));
        let effects = act(app, plain);
        app.range = range;
        return effects;
    } else if target::refused(app, action) {
        app.warn(target::read_only(app));
        return Vec::new();
    } else if let Some(effects) = bulk::act(app, action) {
        return effects;
    } else if let Some(effects) = (screens::of(app.view).act)(app, action) {
        return effects;
    }
    everywhere(app, action)
}

fn everywhere(app: &mut App, action: Action) -> Vec<Effect> {
    match action {
        Action::Up | Action::Down | Action::First | Action::Last => {
            screens::step_page(app, action.step(1).unwrap_or(0), false);
        }
        Action::PageUp | Action::PageDown => {
            let page = isize::try_from(app.size.body().saturating_sub(1).max(1)).unwrap_or(1);
            screens::step_page(app, action.step(page).unwrap_or(0), true);
        }
        Action::Left
        | Action::Right
        | Action::FoldAll
        | Action::Grouping
        | Action::NextList
        | Action::ExtendUp
        | Action::ExtendDown
        | Action::ExtendLeft
        | Action::ExtendRight
        | Action::Nearer
        | Action::Farther
        | Action::LastMeeting
        | Action::YearEnd
        | Action::Save
        | Action::Preview
        | Action::Discard
        | Action::NextPage
        | Action::PreviousPage
        | Action::FirstPage
        | Action::LastPage
        | Action::Index
        | Action::Black
        | Action::Spotlight
        | Action::Record
        | Action::Decide
        | Action::CloseMeeting => {}
        Action::Range => bulk::toggle(app),
        Action::Walkthrough => walk::open(app),
        Action::Show(view) => go::show(app, view),
        Action::NextView => go::show(app, app.view.after(1)),
        Action::PreviousView => go::show(app, app.view.after(-1)),
        Action::Open => {
            if let Some(stop) = stop(app) {
                go::open(app, stop);
            }
        }
        Action::Back => go::back(app),
        Action::Compare => since::toggle(app),
        Action::Since => days::choose(app, Aim::Since),
        Action::Meeting => forms::ask_meeting(app),
        Action::Days => days::choose(app, Aim::Shown),
        Action::Today => days::today(app),
        Action::Earlier | Action::Later | Action::DayBefore | Action::DayAfter => days::slide(app, action),
        Action::Help => open_help(app),
        Action::Palette => app.overlay = Some(Overlay::Palette(Palette::default())),
        Action::Search => typing::ask_search(app),
        Action::Filter => filter::ask(app),
        Action::ClearFilter => filter::clear(app),
        Action::DropChip => filter::drop_last(app),
        Action::NextHit => search::next(app, 1),
        Action::PreviousHit => search::next(app, -1),
        Action::Note => tick::ask_note(app),
        Action::Evidence => tick::ask_evidence(app),
        Action::State => tick::offer(app),
        Action::Due => forms::ask_due(app),
        Action::Staff => forms::ask_post(app),
        Action::Assess => forms::ask_assessment(app),
        Action::Exception => forms::ask_exception(app),
        Action::Resolve => dispute::offer(app),
        Action::HandOut => handout::ask(app),
        Action::Tick => return tick::tick(app),
        Action::Undo => return vec![Effect::Undo],
        Action::Redo => return vec![Effect::Redo],
        Action::Theme => next_theme(app),
        Action::Density => next_density(app),
        Action::Language => return vec![Effect::ReadPlan(app.lang.other())],
        Action::Copy => {
            let row = copy::row(app);
            let words = &app.words().toasts;
            let first = row.as_ref().and_then(|row| row.split('\t').next());
            app.tell(first.map_or_else(|| words.copied_view.to_owned(), |what| (words.copied_row)(what)));
            return vec![Effect::Copy(row)];
        }
        Action::Mouse => {
            app.mouse = !app.mouse;
            let words = &app.words().toasts;
            app.tell(if app.mouse { words.mouse_on } else { words.mouse_off });
        }
        Action::Quit => return vec![Effect::Quit],
    }
    Vec::new()
}

/// Does what an action means to what lies over the view; gives it back where it means nothing to it.
fn over(app: &mut App, overlay: Overlay, action: Action) -> Result<Vec<Effect>, Overlay> {
    if let Overlay::Form(form) = overlay {
        // Leaving the program is the same everywhere.
        return if action == Action::Quit { Err(Overlay::Form(form)) } else { Ok(forms::act(app, form, action)) };
    }
    if let Overlay::Days(days) = overlay {
        if action == Action::Quit {
            return Err(Overlay::Days(days));
        }
        days::act(app, days, action);
        return Ok(Vec::new());
    }
    let overlay = match overlay {
        Overlay::Prompt(mut prompt) if prompt.leaving && action != Action::Quit => {
            prompt.leaving = false;
            if action != Action::Discard {
                app.overlay = Some(Overlay::Prompt(prompt));
            }
            return Ok(Vec::new());
        }
        Overlay::Preview(_) | Overlay::Replace(_) if action == Action::Quit => return Err(overlay),
        Overlay::Preview(preview) => {
            handout::read(app, preview, action);
            return Ok(Vec::new());
        }
        Overlay::Replace(replace) => return Ok(handout::answer(app, replace, action)),
        other => other,
    };
    if let Some(by) = action.step(PAGE) {
        app.overlay = Some(moved(app, overlay, by));
        return Ok(Vec::new());
    }
    match (action, overlay) {
        (Action::Back, Overlay::Prompt(prompt)) => typing::cancel(app, prompt),
        (Action::Back, _) => {}
        (Action::Open, Overlay::Help(current)) => {
            return Ok(help::named(app, &current).map(|action| act(app, action)).unwrap_or_default());
        }
        (Action::Open, Overlay::Palette(current)) => return Ok(run(app, current)),
        (Action::Open, Overlay::Choice(choice)) if !choice.many.is_empty() => bulk::choose(app, choice),
        (Action::Open, Overlay::Dispute(dispute)) => return Ok(dispute::settle(app, &dispute)),
        (Action::Open, Overlay::Bulk(question)) => return Ok(bulk::answer(app, &question)),
        (Action::Open, Overlay::Choice(choice)) => return Ok(tick::choose(app, &choice.cell, choice.state())),
        (Action::Open, Overlay::Prompt(prompt)) => return Ok(typing::submit(app, prompt)),
        (_, overlay) => return Err(overlay),
    }
    Ok(Vec::new())
}

fn moved(app: &App, overlay: Overlay, by: isize) -> Overlay {
    match overlay {
        Overlay::Help(mut current) => {
            help::step(app, &mut current, by);
            Overlay::Help(current)
        }
        Overlay::Palette(mut current) => {
            palette::step(app, &mut current, by);
            Overlay::Palette(current)
        }
        Overlay::Choice(choice) => {
            let selected = choice.selected.saturating_add_signed(by).min(State::ALL.len() - 1);
            Overlay::Choice(Choice { selected, ..choice })
        }
        Overlay::Bulk(question) => {
            let selected = question.selected.saturating_add_signed(by).min(ANSWERS - 1);
            Overlay::Bulk(BulkQuestion { selected, ..question })
        }
        Overlay::Dispute(mut dispute) => {
            let last = dispute.conflict.words.len().saturating_sub(1);
            dispute.selected = dispute.selected.saturating_add_signed(by).min(last);
            Overlay::Dispute(dispute)
        }
        other => other,
    }
}

/// Does what the palette's cursor is on. What cannot be done here is told, and the palette stays.
fn run(app: &mut App, current: Palette) -> Vec<Effect> {
    let Some(line) = palette::lines(app, &current).into_iter().nth(current.selected) else { return Vec::new() };
    if let Some(why) = line.refusal {
        app.overlay = Some(Overlay::Palette(current));
        app.tell(why);
        return Vec::new();
    }
    match line.found {
        Found::Action(action) => return act(app, action),
        Found::Department(column) => go::open(app, Stop::Department(column)),
        Found::Item(item) => go::open(app, Stop::Item(item)),
        Found::Late => filter::late(app),
    }
    Vec::new()
}

fn open_help(app: &mut App) {
    let help = Help { typed: Typed::default(), selected: 0, top: 0, place: app.place() };
    app.overlay = Some(Overlay::Help(help));
}

/// Changes the density. The cursor stays on what it is on.
fn next_density(app: &mut App) {
    let on = stop(app);
    app.density = app.density.other();
    (screens::of(app.view).settle)(app);
    screens::return_to(app, on.as_ref());
    let toasts = &app.words().toasts;
    let density = toasts.densities[usize::from(app.density == Density::Airy)];
    let dense = matches!(app.view, View::Overview | View::History);
    app.tell(if dense { format!("{density}. {}", toasts.density_elsewhere) } else { density.to_owned() });
}

fn next_theme(app: &mut App) {
    if app.monochrome {
        app.tell(app.words().toasts.no_themes);
        return;
    }
    app.theme = app.theme.next();
    let at = ThemeName::ALL.iter().position(|it| *it == app.theme).unwrap_or(0);
    let name = app.words().overlays.themes[at];
    app.tell((app.words().toasts.theme)(name));
}
