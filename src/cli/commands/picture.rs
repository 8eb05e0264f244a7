//! `lis picture`: a view as a picture, by the same drawing that the terminal program uses.

use crate::app::effect::{Effect, Outcome};
use crate::app::layout::{LEAST_COLUMNS, LEAST_ROWS, Size};
use crate::app::state::App;
use crate::app::state::start::Start;
use crate::app::state::today::Today;
use crate::app::update::{Msg, settle, update};
use crate::app::view::View;
use crate::cli::args::Picture;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::{terminal, trouble};
use crate::export::phrase;
use crate::progress::schedule::validity;
use crate::store::error::StoreError;
use crate::store::output::{Overwrite, write_whole};
use crate::tui::draw::{Look, still};
use crate::tui::picture::svg;
use crate::words::collate::fold;
use crate::words::lang::Lang;
use crate::words::screen;

/// The size where none is asked for.
const USUAL: Size = Size { columns: 120, rows: 36 };
/// The most columns and rows of a picture.
const MOST: (u16, u16) = (400, 200);

/// Returns the picture, or writes it to the file that was named.
pub fn run(context: &Context, args: &Picture) -> Result<Answer, Failure> {
    let lang = context.lang;
    let view = view(lang, &args.view)?;
    let size = args.size.as_deref().map_or(Ok(USUAL), |text| size(lang, text))?;
    let theme = context.theme.map(terminal::theme).unwrap_or_default();
    let start = Start { view, theme, lang, demo: context.demo, ..Start::default() };
    let mut app = App::new(context.plan.clone(), context.board.clone(), context.day, size, start);
    app.today = Today::new(context.today);
    settle(&mut app);
    // What the view shows of the history, the terminal program reads after its first frame.
    if update(&mut app, Msg::Shown).contains(&Effect::ReadHistory) {
        let (history, _) = context.workspace.history().map_err(|error| trouble::failure(lang, &error))?;
        update(&mut app, Msg::Came(Outcome::History(history)));
    }
    let frame = still(&app, Look { monochrome: false, glyphs: context.glyphs });
    let roadmap = &context.plan.parts.roadmap;
    let title = format!("{} – {}", app.words().views.names[view.index()], roadmap.municipality);
    let description = format!("{}. {}", context.day, phrase::validity(lang, roadmap, validity(roadmap, context.day)));
    let text = svg(&frame, &title, &description);
    let Some(path) = args.output.as_ref().filter(|path| path.as_os_str() != "-") else { return Ok(Answer::fine(text)) };
    let overwrite = if args.force { Overwrite::Yes } else { Overwrite::No };
    let words = context.words();
    match write_whole(path, text.as_bytes(), overwrite) {
        Ok(()) => Ok(Answer::fine(format!("{}\n", (words.done.written)(&trouble::shown(path))))),
        Err(error @ StoreError::Exists { .. }) => {
            let what = trouble::explain(lang, &error);
            Err(Failure::files(format!("{what} {}", words.trouble.exists_hint)))
        }
        Err(error) => Err(trouble::failure(lang, &error)),
    }
}

/// Returns the view that a text names: its number, its word, or its name in either language.
fn view(lang: Lang, text: &str) -> Result<View, Failure> {
    let wanted = fold(text.trim());
    let named = |view: &View| {
        let names = [Lang::Sv, Lang::En].map(|lang| fold(screen::words(lang).views.names[view.index()]));
        view.number().to_string() == wanted || view.word() == wanted || names.contains(&wanted)
    };
    View::ALL.into_iter().find(named).ok_or_else(|| {
        let names = View::ALL.map(|view| screen::words(lang).views.names[view.index()].to_lowercase());
        Failure::usage((crate::words::cli::words(lang).mistakes.unknown_view)(text, &names.join(", ")))
    })
}

/// Returns a size such as 120x36.
pub(super) fn size(lang: Lang, text: &str) -> Result<Size, Failure> {
    let parts = text.trim().split_once(['x', 'X', '×']);
    let parts = parts.and_then(|(columns, rows)| Some((columns.trim().parse().ok()?, rows.trim().parse().ok()?)));
    let size = parts.filter(|(columns, rows): &(u16, u16)| {
        (LEAST_COLUMNS..=MOST.0).contains(columns) && (LEAST_ROWS..=MOST.1).contains(rows)
    });
    match size {
        Some((columns, rows)) => Ok(Size { columns, rows }),
        None => Err(Failure::usage((crate::words::cli::words(lang).mistakes.not_a_size)(text))),
    }
}
