//! What each action does, where the user is: in what lies over the view, then in the view's own way, then as everywhere.

use super::{bulk, days, dispute, filter, forms, go, handout, search, since, tick, typing, walk};
use crate::app::action::{Action, FIRST_ROW, LAST_ROW};
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
use crate::app::table::with_actions;
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

macro_rules! does {
    (
        actions { $($action:ident $($flag:ident)?, $sv:literal ($sv_hint:literal), $en:literal ($en_hint:literal),
            [$($scope:ident: $($key:expr),+);+] => $does:expr;)+ }
        views { $($views:tt)+ }
    ) => {
        /// Does what an action does in every view.
        fn everywhere(app: &mut App, action: Action) -> Vec<Effect> {
            match action {
                $(Action::$action => run(app, $does),)+
                Action::Show(view) => run(app, |app| go::show(app, view)),
            }
        }
    };
}

with_actions!(does);

/// What the function of an action returns: the effects, or nothing where it has none.
trait ActionOutcome {
    fn effects(self) -> Vec<Effect>;
}

impl ActionOutcome for () {
    fn effects(self) -> Vec<Effect> {
        Vec::new()
    }
}

impl ActionOutcome for Vec<Effect> {
    fn effects(self) -> Vec<Effect> {
        self
    }
}

fn run<R: ActionOutcome>(app: &mut App, function: impl FnOnce(&mut App) -> R) -> Vec<Effect> {
    function(app).effects()
}

/// What an action does that a view or what lies over it answers in its own way.
fn nothing(_: &mut App) {}

fn turn_page(app: &mut App, by: isize) {
    let page = isize::try_from(app.size.body().saturating_sub(1).max(1)).unwrap_or(1);
    screens::step_page(app, by * page, true);
}

fn open(app: &mut App) {
    if let Some(stop) = stop(app) {
        go::open(app, stop);
    }
}

fn copy_row(app: &mut App) -> Vec<Effect> {
    let row = copy::row(app);
    let words = &app.words().toasts;
    let first = row.as_ref().and_then(|row| row.split('\t').next());
    app.tell(first.map_or_else(|| words.copied_view().to_owned(), |what| words.copied_row(what)));
    vec![Effect::Copy(row)]
}

fn take_mouse(app: &mut App) {
    app.mouse = !app.mouse;
    let words = &app.words().toasts;
    app.tell(app.keyed(if app.mouse { words.mouse_on() } else { words.mouse_off() }));
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
        (Action::Open, Overlay::Palette(current)) => return Ok(run_found(app, current)),
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
fn run_found(app: &mut App, current: Palette) -> Vec<Effect> {
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
    let density = toasts.densities()[usize::from(app.density == Density::Airy)];
    let dense = matches!(app.view, View::Overview | View::History);
    app.tell(if dense { format!("{density}. {}", toasts.density_elsewhere()) } else { density.to_owned() });
}

fn next_theme(app: &mut App) {
    if app.monochrome {
        app.tell(app.words().toasts.no_themes());
        return;
    }
    app.theme = app.theme.next();
    let at = ThemeName::ALL.iter().position(|it| *it == app.theme).unwrap_or(0);
    let name = app.words().overlays.themes()[at];
    app.tell(app.words().toasts.theme(name));
}
