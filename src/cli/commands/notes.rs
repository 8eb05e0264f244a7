//! `lis notes`: what whoever leads the meeting wants to know about the page on the shared screen, in another terminal.

use crate::cli::args::{Global, Notes as Args};
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::cli::{terminal, trouble};
use crate::export::phrase::notes::{Shown, notes};
use crate::model::board::Board;
use crate::model::entry::Entry;
use crate::progress::agenda::timing::Turns;
use crate::progress::agenda::{Facts, Source};
use crate::progress::sheet::Sheet;
use crate::store::error::StoreError;
use crate::store::folders::{setting, state};
use crate::store::memory::Memory;
use crate::store::stage::Staged;
use crate::tui::draw::Look;
use crate::tui::notes::{Found, Window, run as follow};
use crate::tui::remember;
use crate::tui::terminal::size;
use crate::words::lang::Lang;
use crate::words::notes::words;
use std::path::Path;

/// Shows the notes until they are closed; or prints them once, where that is asked for or there is no terminal.
pub fn run(lang: Lang, global: &Global, args: &Args) -> Result<Answer, Failure> {
    let mut context = Context::open(lang, global)?;
    let folder = state().map_err(|error| trouble::failure(lang, &error))?;
    let found = find(&mut context, &folder)?;
    if args.once || !terminal::is_there() {
        return Ok(Answer::fine(text(found)));
    }
    let broken = |error| trouble::failure(lang, &StoreError::io(Path::new("tty"), error));
    let look = Look { monochrome: setting("NO_COLOR").is_some(), glyphs: context.glyphs };
    let theme = global.theme.map_or_else(|| remember::start(&Memory::load(&folder)).theme, terminal::theme);
    let mut window = Window::new(lang, theme, look, size().map_err(broken)?, found);
    let data = context.workspace.data_dir().map(Path::to_path_buf);
    // What cannot be read at the moment is shown as it was.
    let mut known = None;
    let again = || {
        if let Ok(found) = find(&mut context, &folder) {
            known = Some(found);
        }
        known.clone().unwrap_or(Err(words(lang).nothing))
    };
    follow(&mut window, (&folder, data.as_deref()), again).map_err(broken)?;
    Ok(Answer::fine(""))
}

/// Returns the notes to what is on the shared screen now.
fn find(context: &mut Context, folder: &Path) -> Result<Found, Failure> {
    let words = words(context.lang);
    let Some(staged) = Staged::load(folder) else { return Ok(Err(words.nothing)) };
    if staged.data.as_deref() != context.workspace.data_dir() {
        return Ok(Err(words.other));
    }
    let (entries, _) = context.workspace.history().map_err(|error| trouble::failure(context.lang, &error))?;
    // A past meeting is shown as it was; today's is shown with all that has been said.
    let entries: Vec<Entry> =
        entries.into_iter().filter(|it| staged.day >= context.today || it.day() <= staged.day).collect();
    let mut ordered: Vec<&Entry> = entries.iter().collect();
    ordered.sort_by(|one, other| one.id.cmp(&other.id));
    let board = Board::fold(ordered.into_iter().cloned());
    let sheet = Sheet::of(&context.plan, &board, staged.day);
    let facts = Facts::of(Source {
        plan: &context.plan,
        board: &board,
        sheet: &sheet,
        history: Some(&entries),
        day: staged.day,
        current: staged.meeting.as_ref(),
    });
    let turns = Turns { begun: staged.begun, turned: staged.turned, now: context.workspace.wall() };
    let shown = Shown { item: staged.item, department: staged.department.clone(), page: staged.page, turns };
    Ok(notes(context.lang, &facts, &shown).ok_or(words.nothing))
}

/// Returns the notes as text.
fn text(found: Found) -> String {
    let mut page = Page::default();
    match found {
        Err(why) => page.line(why),
        Ok(notes) => {
            page.line(&format!("{} · {}", notes.heading, notes.clock));
            page.line(&notes.time.text);
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
