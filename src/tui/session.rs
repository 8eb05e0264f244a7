//! One run of the program without its terminal: what comes in is taken in, effects are carried out, frames are drawn.
//! Tests drive it just as the terminal does.

use super::desk::Desk;
use super::draw::{Look, draw};
use super::effects::{carry_out, look_round};
use super::field::Field;
use super::input::Incoming;
use crate::app::effect::Effect;
use crate::app::key::{Code, Key};
use crate::app::keymap::{Place, action};
use crate::app::state::App;
use crate::app::update::{Msg, settle, update};
use ratatui::Frame;
use std::collections::VecDeque;
use std::path::Path;

/// A run.
pub struct Session {
    app: App,
    desk: Desk,
    look: Look,
    field: Option<Field>,
    ended: bool,
}

impl Session {
    /// Begins a run.
    pub fn new(mut app: App, desk: Desk, look: Look) -> Self {
        settle(&mut app);
        Self { app, desk, look, field: None, ended: false }
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

    /// Draws a frame.
    pub fn draw(&self, frame: &mut Frame<'_>) {
        draw(frame, &self.app, self.look);
    }

    /// Takes in what came. What others have written meanwhile is read first, so that no tick is made on old ground.
    pub fn take(&mut self, incoming: Incoming) {
        if let Some(outcome) = look_round(&mut self.desk, &self.app) {
            self.send(Msg::Came(outcome));
        }
        match incoming {
            Incoming::Key(key) => self.key(key),
            Incoming::Paste(text) => self.paste(&text),
            Incoming::Resize(size) => self.send(Msg::Resized(size)),
            Incoming::Focus | Incoming::Others => {}
            Incoming::Stop => self.ended = true,
        }
    }

    fn key(&mut self, key: Key) {
        let place = self.app.place();
        if place == Place::Text
            && !matches!(key.code, Code::Enter | Code::Esc)
            && let Some(typed) = self.field.as_mut().and_then(|field| field.key(key))
        {
            self.send(Msg::Typed(typed));
            return;
        }
        self.send(action(key, place).map_or(Msg::Unbound, Msg::Do));
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
        let had = self.app.overlay.as_ref().and_then(|overlay| overlay.typed()).is_some();
        let mut effects = VecDeque::from(update(&mut self.app, msg));
        while let Some(effect) = effects.pop_front() {
            if effect == Effect::Quit {
                self.ended = true;
                continue;
            }
            if let Some(outcome) = carry_out(&mut self.desk, &self.app, effect) {
                effects.extend(update(&mut self.app, Msg::Came(outcome)));
            }
        }
        let typed = self.app.overlay.as_ref().and_then(|overlay| overlay.typed());
        match typed {
            Some(typed) if !had || self.field.is_none() => self.field = Some(Field::new(typed)),
            Some(_) => {}
            None => self.field = None,
        }
    }
}
