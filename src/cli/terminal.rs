//! The door to the terminal program: opens it with what the options say and what was remembered, and remembers how it
//! was left.

use super::args::{Global, GlyphsName, ThemeName};
use super::beginning::Purpose;
use super::context::Context;
use super::outcome::{Answer, Failure};
use super::{as_of, diagnostic, trouble};
use crate::app::action::Action;
use crate::app::handout::Letterhead;
use crate::app::state::App;
use crate::app::state::start::{Density, Start, ThemeName as Theme};
use crate::export::header::Header;
use crate::store::config::{Closeness, Report};
use crate::store::error::StoreError;
use crate::store::folders::{setting, state};
use crate::store::memory::Memory;
use crate::store::record::FOLDER;
use crate::store::workspace::Workspace;
use crate::tui::desk::Desk;
use crate::tui::draw::Look;
use crate::tui::prompter::Prompter;
use crate::tui::session::Session;
use crate::tui::{remember, run, terminal};
use crate::words::glyph::Glyphs;
use crate::words::lang::Lang;
use std::io::{self, IsTerminal};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

/// Tells whether a person sits at both ends, at a terminal that can be drawn on.
pub(in crate::cli) fn is_there() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal() && setting("TERM").as_deref() != Some("dumb")
}

/// Opens the terminal program, with what is to be done there first, and ends with it.
pub(in crate::cli) fn open(lang: Lang, global: &Global, first: Option<Action>) -> Result<Answer, Failure> {
    // Where nothing can be remembered, the program starts afresh each time; that is no reason not to start.
    let folder = state().ok();
    let memory = folder.as_deref().map(Memory::load).unwrap_or_default();
    let start = start(lang, global, &memory);
    // The program shows another day itself, so that it can come back to today.
    let mut present = global.clone();
    present.as_of = None;
    let context = Context::open(start.lang, &present, Purpose::Program)?;
    let asked = as_of::day(start.lang, global, &context.plan, context.today)?;
    let size = terminal::size().map_err(|error| trouble::failure(lang, &StoreError::io(Path::new("tty"), error)))?;
    let look = Look {
        monochrome: start.monochrome,
        glyphs: if global.glyphs == Some(GlyphsName::Ascii) { Glyphs::Ascii } else { Glyphs::Unicode },
    };
    let Context { source, plan, workspace, board, notices, day, template, .. } = context;
    let mut app = App::new(plan, board, day, size, start);
    app.troubles = notices.len();
    if let Some(notice) = notices.first() {
        app.warn(without_folder(&workspace, &trouble::notice(app.lang, notice)));
    }
    if let Some(told) = &global.told {
        app.warn(told.clone());
    }
    let prompter = Prompter::new(folder.clone());
    let (here, explain) = (PathBuf::new(), trouble::explain);
    let desk = Desk { workspace, plan: source, template, here, prompter, explain, refuse };
    let mut session = Session::new(app, desk, look);
    if let Some(day) = asked {
        session.show_day(day);
    }
    if let Some(action) = first {
        session.begin_with(action);
    }
    run::run(&mut session).map_err(|error| trouble::failure(lang, &StoreError::io(Path::new("tty"), error)))?;
    if let Some(folder) = folder.filter(|_| !global.demo) {
        remember::memory(session.app()).save(&folder);
    }
    Ok(Answer::fine(""))
}

/// What was typed comes before what was remembered.
fn start(lang: Lang, global: &Global, memory: &Memory) -> Start {
    let remembered = remember::start(memory);
    let asked = global.lang.is_some() || setting("LIS_LANG").is_some();
    let settings = &global.settings;
    let theme = global.theme.map_or(remembered.theme, self::theme);
    let lang = if asked { lang } else { remembered.lang };
    let kept = if global.demo { Start::default() } else { remembered };
    let mouse = settings.mouse.unwrap_or(kept.mouse);
    let density = settings.density.map_or(kept.density, density);
    let letterhead = letterhead(&settings.report);
    let (monochrome, demo) = (setting("NO_COLOR").is_some(), global.demo);
    Start { theme, density, mouse, lang, monochrome, demo, letterhead, ..kept }
}

/// Returns what the settings say of the head of every report, as written: the form judges it.
fn letterhead(said: &Report) -> Letterhead {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let header = Header {
        registration: text(&said.dnr),
        code: text(&said.code),
        owner: text(&said.owner),
        secrecy: text(&said.secrecy),
        ..Header::default()
    };
    Letterhead { header, class: text(&said.class) }
}

/// Returns the density that the settings name.
pub(super) fn density(closeness: Closeness) -> Density {
    match closeness {
        Closeness::Tight => Density::Tight,
        Closeness::Airy => Density::Airy,
    }
}

/// Returns the theme that was asked for.
pub(super) fn theme(name: ThemeName) -> Theme {
    match name {
        ThemeName::Light => Theme::Light,
        ThemeName::Dark => Theme::Dark,
        ThemeName::Projector => Theme::Projector,
        ThemeName::Terminal => Theme::Terminal,
    }
}

/// Returns a sentence about a journal with the file's name alone: on one line of a screen its path would push out what
/// the sentence says.
fn without_folder(workspace: &Workspace, sentence: &str) -> String {
    let Some(data) = workspace.data_dir() else { return sentence.to_owned() };
    let folder = format!("{}{MAIN_SEPARATOR}", trouble::shown(&data.join(FOLDER)));
    sentence.replace(&folder, "")
}

/// Returns why a plan cannot be read again, in one line.
fn refuse(lang: Lang, error: &crate::store::plan_file::PlanError) -> String {
    diagnostic::refusal(lang, error, false).lines().next().unwrap_or_default().to_owned()
}
