//! `lis notes`: what whoever leads the meeting wants to know about the page on the shared screen, in another terminal.

use crate::cli::args::{Global, Notes as Args};
use crate::cli::beginning::Purpose;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::{terminal, trouble};
use crate::export::json;
use crate::export::phrase::agenda::Said;
use crate::export::phrase::notes::{Shown, clock, notes};
use crate::model::board::Board;
use crate::model::entry::Entry;
use crate::model::text::plain;
use crate::progress::agenda::timing::Turns;
use crate::progress::agenda::{self, Facts};
use crate::progress::sheet::Sheet;
use crate::store::error::StoreError;
use crate::store::folders::{create, setting, state};
use crate::store::memory::Memory;
use crate::store::stage::{Staged, is_held};
use crate::tui::draw::Look;
use crate::tui::notes::{Found, Source, Window, run as follow};
use crate::tui::remember;
use crate::tui::terminal::size;
use crate::words::lang::Lang;
use crate::words::notes::words;
use chrono::{DateTime, FixedOffset};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Shows the notes until they are closed; or prints them once, where that is asked for or there is no terminal.
pub fn run(lang: Lang, global: &Global, args: &Args) -> Result<Answer, Failure> {
    let context = Context::open(lang, global, Purpose::Reading)?;
    let folder = state().map_err(|error| trouble::failure(lang, &error))?;
    let found = find(&context, &folder)?;
    if args.json {
        return json(&context, found);
    }
    if args.once || !terminal::is_there() {
        return Ok(Answer::fine(text(&context, found)));
    }
    let broken = |error| trouble::failure(lang, &StoreError::io(Path::new("tty"), error));
    let look = Look { monochrome: setting("NO_COLOR").is_some(), glyphs: context.glyphs };
    let theme = global.theme.map_or_else(|| remember::start(&Memory::load(&folder)).theme, terminal::theme);
    let now = context.workspace.wall();
    let mut window = Window::new(lang, (theme, look), size().map_err(broken)?, found.clone(), now);
    let data = context.workspace.data_dir().map(Path::to_path_buf);
    // The folder is watched, so it has to be there before the first page is.
    let _ = create(&folder);
    let mut desk = Desk { context, folder: folder.clone(), known: found };
    follow(&mut window, (&folder, data.as_deref()), &mut desk).map_err(broken)?;
    Ok(Answer::fine(""))
}

/// What the window looks at.
struct Desk {
    context: Context,
    folder: PathBuf,
    known: Found,
}

impl Source for Desk {
    fn find(&mut self) -> Found {
        // What cannot be read at the moment is shown as it was.
        if let Ok(found) = find(&self.context, &self.folder) {
            self.known = found;
        }
        self.known.clone()
    }

    fn there(&self) -> bool {
        is_held(&self.folder)
    }

    fn now(&self) -> DateTime<FixedOffset> {
        self.context.workspace.wall()
    }
}

/// Returns the notes to what is on the shared screen now.
fn find(context: &Context, folder: &Path) -> Result<Found, Failure> {
    let words = words(context.lang);
    let Some(staged) = Staged::live(folder) else { return Ok(Err(words.nothing())) };
    if staged.data.as_deref() != context.workspace.data_dir() {
        return Ok(Err(words.other()));
    }
    let (entries, _) = context.workspace.history().map_err(|error| trouble::failure(context.lang, &error))?;
    // A past meeting is shown as it was; today's is shown with all that has been said.
    let entries: Vec<Entry> =
        entries.into_iter().filter(|it| staged.shown.day >= context.today || it.day() <= staged.shown.day).collect();
    let board = Board::of(&entries);
    let sheet = Sheet::of(&context.plan, &board, staged.shown.day);
    let facts = Facts::of(agenda::Source {
        plan: &context.plan,
        board: &board,
        sheet: &sheet,
        history: Some(&entries),
        day: staged.shown.day,
        current: staged.shown.meeting.as_ref(),
    });
    let turns = Turns { begun: staged.begun, turned: staged.turned };
    let shown =
        Shown { item: staged.shown.item, department: staged.shown.department.clone(), page: staged.shown.page, turns };
    Ok(notes(context.lang, &facts, &shown).ok_or(words.nothing()))
}

/// The notes for programs. The page is null where nothing is on the shared screen, or that of another record; `why` says
/// which then, in the user's language.
#[derive(Serialize)]
struct Whole {
    format: &'static str,
    version: u16,
    at: String,
    page: Option<Told>,
    why: Option<&'static str>,
}

/// What is told of a page. Times are in seconds: what is left for the page (negative when it is over, null where the agenda
/// gives it no time), what has gone of the meeting, and how long that is to take (null where the agenda does not say).
#[derive(Serialize)]
struct Told {
    heading: String,
    seconds_left: Option<i64>,
    seconds_gone: i64,
    seconds_planned: Option<i64>,
    parts: Vec<Part>,
    next: String,
}

/// Lines under a heading.
#[derive(Serialize)]
struct Part {
    heading: &'static str,
    lines: Vec<String>,
}

/// Returns the notes for programs.
fn json(context: &Context, found: Found) -> Result<Answer, Failure> {
    let now = context.workspace.wall();
    let (page, why) = match found {
        Err(why) => (None, Some(why)),
        Ok(notes) => {
            let part = |(heading, said): (&'static str, Vec<Said>)| Part {
                heading,
                lines: said.into_iter().map(|it| plain(&it.text).into_owned()).collect(),
            };
            let told = Told {
                seconds_left: notes.turns.left(notes.budget, now),
                seconds_gone: notes.turns.gone(now),
                seconds_planned: Some(notes.budget.whole).filter(|whole| *whole > 0),
                heading: notes.heading,
                parts: notes.parts.into_iter().map(part).collect(),
                next: notes.next,
            };
            (Some(told), None)
        }
    };
    let whole = Whole { format: "lis-notes", version: json::VERSION, at: now.to_rfc3339(), page, why };
    super::json(context.lang, &whole)
}

/// Returns the notes as text.
fn text(context: &Context, found: Found) -> String {
    let now = context.workspace.wall();
    let mut page = Page::default();
    match found {
        Err(why) => page.line(why),
        Ok(notes) => {
            page.line(&format!("{} · {}", notes.heading, clock(now)));
            page.line(&notes.time(context.lang, now).text);
            for (heading, said) in &notes.parts {
                page.heading(heading);
                for it in said {
                    page.item(&it.text);
                }
            }
            page.heading(&notes.next);
        }
    }
    page.into_text()
}
