//! A department's own page: how it stands, what presses, who holds its posts, where it stands on the staircase, and its
//! list phase by phase, to be ticked there. The page that a coordinator lives in.

mod around;
mod list;
mod pressing;

use super::Screen;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::filter::chips::sieve;
use crate::app::page::{Line, Page, Stop, Style};
use crate::app::state::App;
use crate::export::phrase;
use crate::model::entry::Cell;
use crate::progress::tally::Tally;
use crate::words::department::words;
use crate::words::forecast::words as forecast_words;

/// The view.
pub const SCREEN: Screen = Screen { act, ..Screen::page(lines, hints) };

fn act(app: &mut App, action: Action) -> Option<Vec<Effect>> {
    let by = match action {
        Action::Left => -1,
        Action::Right => 1,
        _ => return None,
    };
    let last = app.plan.departments().len().saturating_sub(1);
    let to = app.matrix.column.saturating_add_signed(by).min(last);
    if to != app.matrix.column {
        app.matrix.column = to;
        super::to_top(app);
    }
    Some(Vec::new())
}

fn hints(_: &App) -> &'static [Action] {
    &[
        Action::Tick,
        Action::State,
        Action::Open,
        Action::Filter,
        Action::Right,
        Action::Due,
        Action::Exception,
        Action::Undo,
        Action::Quit,
        Action::Help,
    ]
}

fn lines(app: &App, columns: usize) -> Vec<Line> {
    let mut page = Page::new(columns);
    if let Some(of) = Of::new(app) {
        of.head(&mut page);
        // Whoever filters looks for something in the list: nothing else stands before it then.
        if sieve(app).is_none() {
            pressing::conflicts(&of, &mut page);
            pressing::write(&of, &mut page);
            around::write(&of, &mut page);
        }
        list::write(&of, &mut page);
    }
    page.lines
}

/// The department whose page it is.
struct Of<'a> {
    app: &'a App,
    column: usize,
}

impl<'a> Of<'a> {
    fn new(app: &'a App) -> Option<Self> {
        let column = app.matrix.column;
        (column < app.plan.departments().len()).then_some(Self { app, column })
    }

    /// Returns the cell of a deliverable, by its place in the plan.
    fn cell(&self, item: usize) -> Option<Cell> {
        let department = self.app.plan.departments().get(self.column)?;
        self.app.sheet.cell(item, self.column)?;
        Some(Cell::new(self.app.plan.items().get(item)?.id(), &department.id))
    }

    fn tally(&self) -> Tally {
        self.app.sheet.tally(0..self.app.plan.items().len(), Some(self.column))
    }

    /// Returns a deliverable's id and title.
    fn title(&self, item: usize) -> String {
        let item = self.app.plan.items().get(item);
        item.map_or_else(String::new, |item| format!("{} {}", item.id(), item.deliverable.title))
    }

    fn stop(&self, item: usize) -> Option<Stop> {
        self.cell(item).map(Stop::Cell)
    }

    fn head(&self, page: &mut Page) {
        let (app, words) = (self.app, words(self.app.lang));
        let departments = app.plan.departments();
        let department = &departments[self.column];
        page.text(Style::Title, &format!("{} {}", department.id, department.name));
        let committees = department.committees.join(", ");
        let count = words.page(self.column + 1, departments.len());
        page.text(Style::Faint, &[committees, count].join(" · "));
        let tally = self.tally();
        let share = phrase::share(app.lang, tally);
        page.line(
            Line::blank().and(Style::Strong, format!("{share:>5} ")).bar(tally, page.columns.saturating_sub(8).min(60)),
        );
        page.text(Style::Text, &phrase::department::sum(app.lang, tally));
        let said = forecast_words(app.lang);
        let outlook = app.outlooks.as_ref().and_then(|all| all.departments.get(self.column));
        let told = outlook.map_or_else(|| said.reading().to_owned(), |it| phrase::outlook(app.lang, it));
        if app.board.count() > 0 {
            page.text(Style::Text, &format!("{}: {told}", said.name()));
        }
    }
}
