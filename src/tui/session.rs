//! One run of the program without its terminal: what comes in is taken in, effects are carried out, frames are drawn.
//! Tests drive it just as the terminal does.

use super::desk::Desk;
use super::draw::{Look, draw, text};
use super::effects::{carry_out, look_once_more, look_round};
use super::field::Field;
use super::handout::Work;
use super::hit::{drawn_to, hit};
use super::input::Incoming;
use crate::app::action::Action;
use crate::app::effect::{Effect, Outcome};
use crate::app::key::{Code, Key};
use crate::app::keymap::Place;
use crate::app::pointer::Pointed;
use crate::app::state::App;
use crate::app::state::overlay::Overlay;
use crate::app::toast::Toast;
use crate::app::update::{Msg, again, settle, update};
use crate::model::entry::Key as EntryKey;
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Position;
use std::collections::{BTreeSet, VecDeque};
use std::mem::{Discriminant, discriminant};
use std::path::Path;

/// What came of reading what others have written.
#[derive(Default)]
struct News {
    /// What the user was about to write about, as things were drawn; none where nothing was read.
    aimed: Option<BTreeSet<EntryKey>>,
    toast: Option<Toast>,
}

/// Which text field is written in: in what kind of thing over the view, and which there.
type WrittenField = (Discriminant<Overlay>, usize);

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

    /// Takes in one thing that came, after a frame was drawn.
    pub fn take(&mut self, incoming: Incoming) {
        self.take_all(vec![incoming]);
    }

    /// Takes in all that came since the last frame.
    pub fn take_all(&mut self, batch: Vec<Incoming>) {
        self.send(Msg::Drawn);
        for incoming in batch {
            self.take_one(incoming);
            if self.ended {
                return;
            }
        }
    }

    /// Takes in what came. A report that waits is written before that, as it was ordered; then what others have written
    /// meanwhile is read, so that no tick is made on old ground.
    fn take_one(&mut self, incoming: Incoming) {
        while self.has_work() {
            self.work();
        }
        let news = self.catch_up(&incoming);
        match incoming {
            Incoming::Key(key) => self.key(key, news.aimed),
            Incoming::Click(at) => self.click(at, news.aimed),
            Incoming::Drag(at) => self.drag(at),
            Incoming::Release => self.release(news.aimed),
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

    /// Reads what others have written, and sees whether a new day has begun meanwhile. Where something came, it is found out
    /// first what the user aimed at: what was drawn before it came.
    fn catch_up(&mut self, incoming: &Incoming) -> News {
        let day = self.desk.workspace.day();
        if day != self.app.today.day {
            self.send(Msg::Came(Outcome::Day(day)));
        }
        let Some(outcome) = look_round(&mut self.desk, &self.app) else { return News::default() };
        let brings = matches!(outcome, Outcome::Arrived(_) | Outcome::Anew(_));
        let wanted = self.wanted(incoming).filter(|_| brings);
        let aimed = wanted.map(|msg| keys(&update(&mut self.app.clone(), msg)));
        self.send(Msg::Came(outcome));
        News { aimed, toast: self.app.toast.clone() }
    }

    /// Returns what a key or the mouse asks the program to do; none for what is written in a text field or only moves.
    fn wanted(&self, incoming: &Incoming) -> Option<Msg> {
        match incoming {
            Incoming::Key(key) => self.app.keymap.action(*key, self.app.place()).map(Msg::Do),
            Incoming::Click(at) => hit(&self.app, *at).filter(|it| !again(&self.app, *it)).map(Msg::Click),
            Incoming::Release => self.held.map(Msg::Click),
            _ => None,
        }
    }

    /// Does what the user wants. What it would write is found out by doing it. Before that is written, it is looked once more
    /// for what others have written; where something of that would be written over that the user has not seen, everything
    /// is as it was before, and that is told.
    fn want(&mut self, msg: Msg, mut aimed: Option<BTreeSet<EntryKey>>) {
        let had = self.written();
        let mut before = self.app.clone();
        let mut effects = update(&mut self.app, msg.clone());
        if effects.iter().any(Effect::writes)
            && let Some(outcome) = look_once_more(&mut self.desk, &before)
        {
            aimed = aimed.or_else(|| Some(keys(&effects)));
            self.app = before;
            self.send(Msg::Came(outcome));
            before = self.app.clone();
            effects = update(&mut self.app, msg);
        }
        if let Some(keys) = overtaken(&keys(&effects), aimed.as_ref(), &before) {
            self.app = before;
            self.send(Msg::Came(Outcome::WouldOverwrite(keys)));
        } else {
            drop(before);
            self.perform(effects, had);
        }
    }

    fn key(&mut self, key: Key, aimed: Option<BTreeSet<EntryKey>>) {
        let place = self.app.place();
        if is_written(place, key)
            && let Some(typed) = self.field.as_mut().and_then(|field| field.key(key))
        {
            self.send(Msg::Typed(typed));
            return;
        }
        match self.app.keymap.action(key, place) {
            Some(action) => self.want(Msg::Do(action), aimed),
            None => self.send(Msg::Unbound),
        }
    }

    fn click(&mut self, at: Position, aimed: Option<BTreeSet<EntryKey>>) {
        let Some(pointed) = hit(&self.app, at) else { return };
        // What the cursor is on already is opened when the mouse is let go of: it may be where a range begins.
        if again(&self.app, pointed) {
            self.held = Some(pointed);
            return;
        }
        self.want(Msg::Click(pointed), aimed);
    }

    fn drag(&mut self, at: Position) {
        self.held = None;
        self.send(Msg::Drag(drawn_to(&self.app, at)));
    }

    fn release(&mut self, aimed: Option<BTreeSet<EntryKey>>) {
        if let Some(pointed) = self.held.take() {
            self.want(Msg::Click(pointed), aimed);
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
        let effects = update(&mut self.app, msg);
        self.perform(effects, had);
    }

    /// Carries out effects, and all that comes of them. The text field stays as it is where the same one is written in.
    fn perform(&mut self, effects: Vec<Effect>, had: Option<WrittenField>) {
        let mut effects = VecDeque::from(effects);
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
    fn written(&self) -> Option<WrittenField> {
        let overlay = self.app.overlay.as_ref().filter(|overlay| overlay.typed().is_some())?;
        Some((discriminant(overlay), overlay.field()))
    }
}

/// Returns everything that effects would write about.
fn keys(effects: &[Effect]) -> BTreeSet<EntryKey> {
    effects.iter().flat_map(Effect::keys).collect()
}

/// Returns what stands in the way of writing about these: what others have said of them, unseen; or, where what came has
/// moved something else under the finger than what was aimed at, all that came.
fn overtaken(
    written: &BTreeSet<EntryKey>,
    aimed: Option<&BTreeSet<EntryKey>>,
    app: &App,
) -> Option<BTreeSet<EntryKey>> {
    let unseen = &app.unseen.keys;
    let over: BTreeSet<EntryKey> = written.intersection(unseen).cloned().collect();
    if !over.is_empty() {
        return Some(over);
    }
    // A form says itself what it is about.
    let fixed = matches!(app.overlay, Some(Overlay::Form(_)));
    let moved = !fixed && aimed.is_some_and(|aimed| aimed != written) && !unseen.is_empty();
    moved.then(|| unseen.clone())
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
