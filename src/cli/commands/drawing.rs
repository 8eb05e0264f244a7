//! A view as a picture (SVG), by the same drawing that the terminal program uses.

use crate::app::effect::{Effect, Outcome};
use crate::app::layout::{LEAST_COLUMNS, LEAST_ROWS, Size};
use crate::app::state::App;
use crate::app::state::start::Start;
use crate::app::state::today::Today;
use crate::app::update::{Msg, settle, update};
use crate::app::view::View;
use crate::cli::args::Args;
use crate::cli::context::Context;
use crate::cli::outcome::Failure;
use crate::cli::{terminal, trouble, values};
use crate::export::phrase;
use crate::progress::schedule::validity;
use crate::tui::draw::{Look, still};
use crate::tui::picture::svg;
use crate::words::collate::fold;
use crate::words::export::words;
use crate::words::lang::Lang;
use crate::words::screen;
use clap::{Command, CommandFactory};

/// The size where none is asked for.
const USUAL: Size = Size { columns: 120, rows: 36 };
/// The most columns and rows of a picture.
const MOST: (u16, u16) = (400, 200);

/// What a picture is to show, as it was typed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sitting<'a> {
    /// The view; the overview where none is named.
    pub(super) view: Option<&'a str>,
    /// Whose page, of the view of a department.
    pub(super) department: Option<&'a str>,
    /// Columns and rows; the usual ones where none are named.
    pub(super) size: Option<&'a str>,
}

/// Returns a view as a picture (SVG).
pub(super) fn draw(context: &Context, sitting: Sitting<'_>) -> Result<String, Failure> {
    let lang = context.lang;
    let view = sitting.view.map_or(Ok(View::Overview), |text| view(lang, text))?;
    let size = sitting.size.map_or(Ok(USUAL), |text| size(lang, text))?;
    let column = sitting.department.map(|text| values::department(lang, &context.plan, text)).transpose()?;
    if column.is_some() && view != View::Department {
        let name = screen::words(lang).views.names()[View::Department.index()].to_lowercase();
        return Err(Failure::usage(words(lang).mistakes.only_for_view(&name)));
    }
    let theme = context.theme.map(terminal::theme).unwrap_or_default();
    let start = Start { view, theme, lang, demo: context.demo, ..Start::default() };
    let mut app = App::new(context.plan.clone(), context.board.clone(), context.day, size, start);
    app.today = Today::new(context.today);
    if let Some(column) = column {
        app.matrix.column = column;
    }
    settle(&mut app);
    // What the view shows of the history, the terminal program reads after its first frame.
    if update(&mut app, Msg::Shown).contains(&Effect::ReadHistory) {
        let (history, _) = context.workspace.history().map_err(|error| trouble::failure(lang, &error))?;
        update(&mut app, Msg::Came(Outcome::History(history)));
    }
    let frame = still(&app, Look { monochrome: false, glyphs: context.glyphs });
    let roadmap = &context.plan.parts.roadmap;
    let title = format!("{} – {}", app.words().views.names()[view.index()], roadmap.municipality);
    let description = format!("{}. {}", context.day, phrase::validity(lang, roadmap, validity(roadmap, context.day)));
    Ok(svg(&frame, &title, &description))
}

/// Returns the command that shows the same as a view.
fn command(view: View) -> &'static str {
    match view {
        View::Overview => "status",
        View::Timeline => "timeline",
        View::Matrix => "matrix",
        View::Department => "department",
        View::Roles => "staff",
        View::Maturity => "maturity",
        View::Requirements => "coverage",
        View::History => "log",
    }
}

/// Returns the view that a text names: its number, its word, its name in either language, or the name of the command that
/// shows the same.
fn view(lang: Lang, text: &str) -> Result<View, Failure> {
    let wanted = fold(text.trim());
    let commands = Args::command();
    let as_command = |view: &View| {
        let names = commands.find_subcommand(command(*view)).into_iter().flat_map(Command::get_all_aliases);
        [command(*view)].into_iter().chain(names).any(|name| fold(name) == wanted)
    };
    let named = |view: &View| {
        let names = [Lang::Sv, Lang::En].map(|lang| fold(screen::words(lang).views.names()[view.index()]));
        view.number().to_string() == wanted || view.word() == wanted || names.contains(&wanted) || as_command(view)
    };
    View::ALL.into_iter().find(named).ok_or_else(|| {
        let names = View::ALL.map(|view| screen::words(lang).views.names()[view.index()].to_lowercase());
        Failure::usage(crate::words::cli::words(lang).mistakes.unknown_view(text, &names.join(", ")))
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
        None => Err(Failure::usage(crate::words::cli::words(lang).mistakes.not_a_size(text))),
    }
}
