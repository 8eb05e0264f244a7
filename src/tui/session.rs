//! One run of the program without its terminal: what comes in is taken in, effects are carried out, frames are drawn.
//! Tests drive it just as the terminal does.

use super::desk::Desk;
use super::draw::{Look, draw, text};
use super::effects::{carry_out, look_round};
use super::field::Field;
use super::handout::Work;
use super::hit::{drawn_to, hit};
use super::input::Incoming;
use crate::app::action::Action;
use crate::app::effect::{Effect, Outcome};
use crate::app::key::{Code, Key};
use crate::app::keymap::{Place, action};
use crate::app::pointer::Pointed;
use crate::app::state::App;
use crate::app::state::overlay::Overlay;
use crate::app::toast::Toast;
use crate::app::update::{Msg, again, at_stake, chosen_at_stake, settle, update};
use crate::model::entry::{Cell, Change, Entry};
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Position;
use std::collections::VecDeque;
use std::mem::{Discriminant, discriminant};
use std::path::Path;

/// What others have written, and what was told of it.
#[derive(Default)]
struct News {
    entries: Vec<Entry>,
    /// Whether the whole board was read anew, so that it is not known which entries are new.
    anew: bool,
    toast: Option<Toast>,
}

/// A run.
pub struct Session {
    app: App,
    desk: Desk,
    look: Look,
    field: Option<Field>,
    clipboard: Option<String>,
    /// What the mouse is held down on, where that waits for it to be let go of.
    held: Option<Pointed>,
    /// The report that is being written.
    work: Option<Work>,
    ended: bool,
}

impl Session {
    /// Begins a run.
    pub fn new(mut app: App, desk: Desk, look: Look) -> Self {
        settle(&mut app);
        Self { app, desk, look, field: None, clipboard: None, held: None, work: None, ended: false }
    }

    /// Does something at once, as if the user had wanted it.
    pub fn begin_with(&mut self, action: Action) {
        self.send(Msg::Do(action));
    }

    /// Returns the program's state.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Tells whether the user has ended the run.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Returns the folder of the record; none for the sample.
    pub fn data_dir(&self) -> Option<&Path> {
        self.desk.workspace.data_dir()
    }

    /// Hands over what is to be given to the clipboard, once.
    pub fn take_copied(&mut self) -> Option<String> {
        self.clipboard.take()
    }

    /// Tells whether a report is being written, so that each step can be told before it begins.
    pub fn has_work(&self) -> bool {
        self.work.is_some()
    }

    /// Takes the next step in writing the report.
    pub fn work(&mut self) {
        if let Some(work) = self.work.take() {
            let (left, outcome) = work.step(&self.desk, &self.app);
            self.work = left;
            self.send(Msg::Came(outcome));
        }
    }

    /// Draws a frame.
    pub fn draw(&self, frame: &mut Frame<'_>) {
        draw(frame, &self.app, self.look);
    }

    /// Shows another day than today, as it was at its end.
    pub fn show_day(&mut self, day: NaiveDate) {
        self.send(Msg::Day(day));
    }

    /// Reads what the first frame had no time for.
    pub fn shown(&mut self) {
        self.send(Msg::Shown);
    }

    /// Takes in what came. A report that waits is written before that, as it was ordered; then what others have written
    /// meanwhile is read, so that no tick is made on old ground.
    pub fn take(&mut self, incoming: Incoming) {
        while self.has_work() {
            self.work();
        }
        let aimed = self.aimed(&incoming);
        let news = self.catch_up();
        match incoming {
            Incoming::Key(_) | Incoming::Click(_) if self.moved_away(&aimed, &incoming, &news.entries) => {}
            Incoming::Key(_) | Incoming::Click(_) if self.too_late(&incoming, &news) => {}
            Incoming::Key(key) => self.key(key),
            Incoming::Click(at) => self.click(at),
            Incoming::Drag(at) => self.drag(at),
            Incoming::Release => self.release(),
            Incoming::Wheel(notches) => self.send(Msg::Wheel(notches)),
            Incoming::Paste(text) => self.paste(&text),
            Incoming::Resize(size) => self.send(Msg::Resized(size)),
            Incoming::Focus | Incoming::Others => {}
            Incoming::Stop => self.ended = true,
        }
        // The key that brought the news does not wipe it away, unless it has something to tell itself.
        if self.app.toast.is_none() {
            self.app.toast = news.toast;
        }
    }

    /// Reads what others have written, and sees whether a new day has begun meanwhile.
    fn catch_up(&mut self) -> News {
        let day = self.desk.workspace.day();
        if day != self.app.today.day {
            self.send(Msg::Came(Outcome::Day(day)));
        }
        let Some(outcome) = look_round(&mut self.desk, &self.app) else { return News::default() };
        let anew = matches!(outcome, Outcome::Anew(_));
        let entries = if let Outcome::Arrived(entries) = &outcome { entries.clone() } else { Vec::new() };
        self.send(Msg::Came(outcome));
        News { entries, anew, toast: self.app.toast.clone() }
    }

    /// Returns the cells about which a key or a click would write something at once.
    fn aimed(&self, incoming: &Incoming) -> Vec<Cell> {
        let pointed = match incoming {
            Incoming::Key(key) => action(*key, self.app.place()).map(Pointed::Action),
            Incoming::Click(at) => hit(&self.app, *at),
            _ => None,
        };
        match pointed {
            Some(Pointed::Action(action)) => at_stake(&self.app, action),
            Some(Pointed::Listed(line)) => chosen_at_stake(&self.app, line),
            _ => Vec::new(),
        }
    }

    /// Tells whether what others have written has moved another row under the finger that wanted to write something. Then
    /// nothing is written, which is told.
    fn moved_away(&mut self, aimed: &[Cell], incoming: &Incoming, arrived: &[Entry]) -> bool {
        let Some(last) = arrived.last().filter(|_| !aimed.is_empty() && self.aimed(incoming) != aimed) else {
            return false;
        };
        self.send(Msg::Came(Outcome::TooLate(last.clone())));
        true
    }

    /// Tells whether a key or a click would write over what somebody else has said this very moment, unseen by who wants
    /// it. Then it writes nothing; that is told, and wanting it again does it.
    fn too_late(&mut self, incoming: &Incoming, news: &News) -> bool {
        let cells = self.aimed(incoming);
        if news.anew && !cells.is_empty() {
            return true;
        }
        let about = |entry: &&Entry| entry.changes.iter().filter_map(Change::cell).any(|cell| cells.contains(cell));
        let Some(entry) = news.entries.iter().rfind(about) else { return false };
        self.send(Msg::Came(Outcome::TooLate(entry.clone())));
        true
    }

    fn key(&mut self, key: Key) {
        let place = self.app.place();
        if is_written(place, key)
            && let Some(typed) = self.field.as_mut().and_then(|field| field.key(key))
        {
            self.send(Msg::Typed(typed));
            return;
        }
        self.send(action(key, place).map_or(Msg::Unbound, Msg::Do));
    }

    fn click(&mut self, at: Position) {
        let Some(pointed) = hit(&self.app, at) else { return };
        // What the cursor is on already is opened when the mouse is let go of: it may be where a range begins.
        if again(&self.app, pointed) {
            self.held = Some(pointed);
            return;
        }
        self.send(Msg::Click(pointed));
    }

    fn drag(&mut self, at: Position) {
        self.held = None;
        self.send(Msg::Drag(drawn_to(&self.app, at)));
    }

    fn release(&mut self) {
        if let Some(pointed) = self.held.take() {
            self.send(Msg::Click(pointed));
        }
    }

    fn paste(&mut self, text: &str) {
        match &mut self.field {
            Some(field) => {
                let typed = field.paste(text);
                self.send(Msg::Typed(typed));
            }
            None => self.send(Msg::Pasted),
        }
    }

    fn send(&mut self, msg: Msg) {
        let had = self.written();
        let mut effects = VecDeque::from(update(&mut self.app, msg));
        while let Some(effect) = effects.pop_front() {
            match effect {
                Effect::HandOut(it) => {
                    self.work = Some(Work::new(it));
                    continue;
                }
                Effect::Quit => self.ended = true,
                Effect::Copy(ref row) => {
                    self.clipboard = Some(row.clone().unwrap_or_else(|| text(&self.app, self.look)));
                }
                _ => {}
            }
            if let Some(outcome) = carry_out(&mut self.desk, &self.app, effect) {
                effects.extend(update(&mut self.app, Msg::Came(outcome)));
            }
        }
        let typed = self.app.overlay.as_ref().and_then(|overlay| overlay.typed());
        match typed {
            Some(typed) => {
                let same = had == self.written() && self.field.as_ref().is_some_and(|field| field.typed() == *typed);
                if !same {
                    self.field = Some(Field::new(typed));
                }
            }
            None => self.field = None,
        }
    }

    /// Returns which text field is written in, where one is: in what kind of thing over the view, and which there.
    fn written(&self) -> Option<(Discriminant<Overlay>, usize)> {
        let overlay = self.app.overlay.as_ref().filter(|overlay| overlay.typed().is_some())?;
        Some((discriminant(overlay), overlay.field()))
    }
}

/// Tells whether a key is for a text field first. Where a day is chosen, letters and arrows are not.
fn is_written(place: Place, key: Key) -> bool {
    match place {
        Place::Text | Place::Form | Place::Handout => !matches!(key.code, Code::Enter | Code::Esc),
        Place::Days => match key.code {
            Code::Char(c) => c.is_ascii_digit() || c == '-' || key.ctrl && matches!(c, 'z' | 'y'),
            Code::Backspace | Code::Delete => true,
            _ => false,
        },
        _ => false,
    }
}
