//! The state of the program: one value that everything drawn can be drawn from.

pub mod cursors;
pub mod days;
pub mod log;
pub mod matrix;
pub mod overlay;
pub mod range;
pub mod since;
pub mod start;
pub mod timeline;
pub mod today;
pub mod unseen;

use super::action::Action;
use super::filter::Filter;
use super::filter::sieve::{Ground, Sieve};
use super::form::Form;
use super::handout::Letterhead;
use super::keymap::{Keymap, Place};
use super::layout::Size;
use super::page::travel::Reading;
use super::toast::Toast;
use super::view::{NUMBERS, View};
use super::walkthrough::Walk;
use crate::model::board::Board;
use crate::model::entry::{Cell, Entry};
use crate::model::groups::{Group, Grouping, groups_on};
use crate::model::meeting::MeetingId;
use crate::model::plan::{Item, Plan};
use crate::progress::changes::{Side, between};
use crate::progress::due::Dues;
use crate::progress::marks::Marks;
use crate::progress::meetings;
use crate::progress::outlooks::Outlooks;
use crate::progress::sheet::Sheet;
use crate::progress::summary::Summary;
use crate::words::lang::Lang;
use crate::words::screen::{ScreenWords, words};
use chrono::NaiveDate;
use cursors::{Overview, People, Requirements};
use log::Log;
use matrix::{Matrix, Row};
use overlay::{Asked, Overlay, Prompt};
use range::Range;
use since::{Found, Since};
use start::{Density, Start, ThemeName};
use std::collections::BTreeSet;
use std::sync::Arc;
use timeline::Timeline;
use today::Today;
use unseen::UnseenKeys;

/// The groupings of the matrix, in the order of [`App::groups`].
const GROUPINGS: [Grouping; 2] = [Grouping::Project, Grouping::Priority];

/// The program. What is large is shared, so that what an action would do can be found out on a copy.
#[derive(Debug, Clone)]
pub struct App {
    /// The plan.
    pub plan: Arc<Plan>,
    /// What holds.
    pub board: Arc<Board>,
    /// The day as of whose end all is shown: today, unless another was chosen.
    pub day: NaiveDate,
    /// Today, whichever day is shown.
    pub today: Today,
    /// How every cell stands.
    pub sheet: Sheet,
    /// When every cell is due.
    pub dues: Dues,
    /// The sums.
    pub summary: Summary,
    /// The groups of both groupings: project phases, priority phases.
    pub groups: [Vec<Group>; 2],
    /// The view that is shown.
    pub view: View,
    /// The overview's state.
    pub overview: Overview,
    /// The matrix's state.
    pub matrix: Matrix,
    /// The range of cells that is marked out, where one is.
    pub range: Option<Range>,
    /// What is wanted to be shown of the deliverables.
    pub filter: Filter,
    /// What fits the filter; none where it is empty.
    pub sieve: Option<Sieve>,
    /// The detail pane, where it is open.
    pub detail: Option<Reading>,
    /// Where the reader is on the page of each view, by its number.
    pub pages: [Reading; NUMBERS],
    /// The views that were left by opening something in them, the last one last: Back returns to them.
    pub trail: Vec<View>,
    /// What is in sight of the timeline.
    pub timeline: Timeline,
    /// What is shown of benefits and requirements.
    pub requirements: Requirements,
    /// What is unfolded of roles and on the staircase.
    pub people: People,
    /// What has changed since a day.
    pub since: Since,
    /// What is listed of the history.
    pub log: Log,
    /// What lies over the view.
    pub overlay: Option<Overlay>,
    /// The form that is being saved, to be opened again where that fails.
    pub unsaved: Option<Box<Form>>,
    /// The walkthrough, once it was opened.
    pub walk: Option<Box<Walk>>,
    /// What just happened.
    pub toast: Option<Toast>,
    /// Every entry, once it was read.
    pub history: Option<Arc<Vec<Entry>>>,
    /// The forecasts, once they were worked out from the history; none while they do not fit what is shown.
    pub outlooks: Option<Outlooks>,
    /// The keys in use.
    pub keymap: Keymap,
    /// The size of the screen.
    pub size: Size,
    /// The theme.
    pub theme: ThemeName,
    /// Whether colour is refused, so that no theme can be seen.
    pub monochrome: bool,
    /// How close lines stand.
    pub density: Density,
    /// Whether the program listens to the mouse.
    pub mouse: bool,
    /// The language.
    pub lang: Lang,
    /// Whether the sample is shown.
    pub demo: bool,
    /// What the header of the next report is proposed to say.
    pub letterhead: Letterhead,
    /// Cells that others have changed and that the cursor has not been on since.
    pub news: BTreeSet<Cell>,
    /// What others have said that the user has not seen.
    pub unseen: UnseenKeys,
    /// How many things in the record a person should look at, such as damaged lines.
    pub troubles: usize,
}

impl App {
    /// Starts the program as of `day`.
    pub fn new(plan: Plan, board: Board, day: NaiveDate, size: Size, start: Start) -> Self {
        let sheet = Sheet::of(&plan, &board, day);
        let summary = Summary::of(&plan, &sheet);
        let dues = Dues::of(&plan, &board, &sheet, day);
        let groups = GROUPINGS.map(|grouping| groups_on(&plan, day, grouping));
        let mut app = Self {
            matrix: Matrix::new(&plan, &groups, &start),
            filter: start.filter.known(&plan),
            sieve: None,
            people: People { role: None, footing: Some(plan.departments().len()) },
            plan: Arc::new(plan),
            board: Arc::new(board),
            day,
            today: Today::new(day),
            sheet,
            dues,
            summary,
            groups,
            view: start.view,
            overview: Overview::default(),
            range: None,
            detail: None,
            pages: [Reading::default(); NUMBERS],
            trail: Vec::new(),
            timeline: Timeline::default(),
            requirements: Requirements::default(),
            since: Since::default(),
            log: Log::default(),
            overlay: None,
            unsaved: None,
            walk: None,
            toast: None,
            history: None,
            outlooks: None,
            keymap: Keymap::default(),
            size,
            theme: start.theme,
            monochrome: start.monochrome,
            density: start.density,
            mouse: start.mouse,
            lang: start.lang,
            demo: start.demo,
            letterhead: start.letterhead,
            news: BTreeSet::new(),
            unseen: UnseenKeys::default(),
            troubles: 0,
        };
        app.sift(false);
        app
    }

    /// Returns the deliverable that is selected in the matrix, with its place in the plan.
    pub fn selected_item(&self) -> Option<(usize, &Item)> {
        match self.matrix.row() {
            Row::Item(index) => self.plan.items().get(index).map(|item| (index, item)),
            Row::Group(_) => None,
        }
    }

    /// Returns the words of the language in use.
    pub fn words(&self) -> ScreenWords {
        words(self.lang)
    }

    /// Returns the groups of the matrix's grouping.
    pub fn shown_groups(&self) -> &[Group] {
        match self.matrix.grouping {
            Grouping::Project => &self.groups[0],
            Grouping::Priority => &self.groups[1],
        }
    }

    /// Returns the walkthrough, while it is on the screen.
    pub fn walking(&self) -> Option<&Walk> {
        self.walk.as_deref().filter(|walk| walk.shown)
    }

    /// Returns the meeting that is recorded in the walkthrough: what is written is written during it.
    pub fn during(&self) -> Option<&MeetingId> {
        self.walking()?.recorded()
    }

    /// Returns where keys go.
    pub fn place(&self) -> Place {
        let below = || self.walking().map_or_else(|| self.place_below(), Walk::place);
        self.overlay.as_ref().map_or_else(below, Overlay::place)
    }

    /// Returns where keys would go if nothing lay over the view.
    pub fn place_below(&self) -> Place {
        if self.detail.is_some() { Place::Detail } else { Place::View(self.view) }
    }

    /// Returns the name of the key for an action where the user is, below what lies over it.
    pub fn key(&self, action: Action) -> String {
        self.keymap.name(action, self.place_below(), self.lang)
    }

    /// Puts the names of the keys where the user is into a sentence. See [`Keymap::in_sentence`].
    pub fn keyed(&self, text: &str) -> String {
        self.keymap.in_sentence(text, self.place(), self.lang)
    }

    /// Tells something.
    pub fn tell(&mut self, text: impl Into<String>) {
        self.toast = Some(Toast { text: text.into(), alarm: false });
    }

    /// Tells something to worry about.
    pub fn warn(&mut self, text: impl Into<String>) {
        self.toast = Some(Toast { text: text.into(), alarm: true });
    }

    /// Works out all figures anew, after the board, the plan or the day has changed.
    pub fn reckon(&mut self) {
        self.sheet = Sheet::of(&self.plan, &self.board, self.day);
        self.summary = Summary::of(&self.plan, &self.sheet);
        self.dues = Dues::of(&self.plan, &self.board, &self.sheet, self.day);
        self.groups = GROUPINGS.map(|grouping| groups_on(&self.plan, self.day, grouping));
        self.outlooks = None;
        self.since.found = None;
        self.sift(true);
    }

    /// Works out what fits the filter. Where `keep`, what fitted before stays in sight.
    pub fn sift(&mut self, keep: bool) {
        let before = self.sieve.take().filter(|_| keep);
        if self.filter != Filter::default() {
            let ground =
                Ground { plan: &self.plan, board: &self.board, sheet: &self.sheet, dues: &self.dues, day: self.day };
            let sieve = Sieve::of(&ground, &self.filter);
            self.sieve = Some(match before {
                Some(before) => sieve.keeping(&before),
                None => sieve,
            });
        }
    }

    /// Works out what has changed since the day that is reckoned from, where that has not been done and the history is there.
    /// The same as `lis diff` tells.
    pub fn compare(&mut self) {
        let (None, Some(history)) = (&self.since.found, &self.history) else { return };
        let last = || meetings::last(&self.board, self.day).map(|it| it.meeting.on);
        let Some(from) = self.since.day.map(|day| day.min(self.day)).or_else(last) else { return };
        let meeting =
            meetings::held(&self.board).iter().find(|it| it.meeting.on == from).map(|it| it.meeting.name.clone());
        let before = self.today.past.board(history, from);
        let (was, now) = (Side { board: &before, day: from }, Side { board: &self.board, day: self.day });
        let differences = between(&self.plan, was, now);
        let marks = Marks::of(&differences);
        self.since.found = Some(Found { from, meeting, differences, marks });
    }

    /// Returns every entry; none while they were not read.
    pub fn entries(&self) -> &[Entry] {
        self.history.as_deref().map(Vec::as_slice).unwrap_or_default()
    }

    /// Tells whether another day than today is shown. Then nothing is written.
    pub fn past(&self) -> bool {
        self.day != self.today.day
    }

    /// Returns what holds today, whichever day is shown.
    pub fn live(&self) -> &Board {
        self.today.board.as_ref().unwrap_or(&self.board)
    }

    /// Tells whether Back leads from another day to today, since there is nothing else that it would close.
    pub fn back_leads_to_today(&self) -> bool {
        self.past() && !self.back_closes()
    }

    /// Tells whether Back does something in the view.
    pub fn back_leads_somewhere(&self) -> bool {
        self.past() || self.back_closes()
    }

    /// Tells whether Back would close something: the details, what the history is narrowed by, what was opened last.
    fn back_closes(&self) -> bool {
        let narrowed = self.view == View::History && !self.log.filter.is_empty();
        self.detail.is_some() || narrowed || !self.trail.is_empty()
    }

    /// Asks what the history is to be narrowed by.
    pub fn ask_filter(&mut self) {
        let now = self.log.filter.clone();
        self.overlay = Some(Overlay::Prompt(Prompt::new(Asked::Filter(now.clone()), now)));
    }

    /// Tells whether an entry had been written by the end of the day that is shown.
    pub fn said_by_then(&self, entry: &Entry) -> bool {
        !self.past() || entry.day() <= self.day
    }

    /// Forecasts, where that has not been done and the history is there. Takes longer than all other figures together, so
    /// it is left until something shows it.
    pub fn foresee(&mut self) {
        if let (None, Some(history)) = (&self.outlooks, &self.history) {
            let all: Vec<usize> = (0..self.plan.items().len()).collect();
            self.outlooks = Some(Outlooks::of(&self.plan, &self.sheet, history, self.day, &all));
        }
    }
}
