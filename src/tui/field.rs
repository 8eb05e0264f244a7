//! The text field: what a key does to a text being written. The text itself is part of the program's state; this is
//! the editor behind it, which also remembers how to undo inside the field.

use super::input::character;
use crate::app::key::{Code, Key};
use crate::app::typed::Typed;
use crate::model::text::plain;
use ratatui_textarea::{CursorMove, Input, Key as FieldKey, TextArea};

/// An open text field.
pub struct Field {
    area: TextArea<'static>,
}

impl Field {
    /// Opens a field with this text, the cursor where it is in it.
    pub fn new(typed: &Typed) -> Self {
        let mut area = TextArea::new(vec![plain(&typed.text).into_owned()]);
        area.move_cursor(CursorMove::Jump(0, u16::try_from(typed.cursor).unwrap_or(u16::MAX)));
        Self { area }
    }

    /// Takes a key. Returns what the field then holds, or none where the key is not for a field.
    pub fn key(&mut self, key: Key) -> Option<Typed> {
        if let Some(c) = character(key) {
            self.area.insert_char(c);
            return Some(self.typed());
        }
        match key.code {
            Code::Char('z') if key.ctrl => self.area.undo(),
            Code::Char('y') if key.ctrl => self.area.redo(),
            Code::Char('a') if key.ctrl => self.to(CursorMove::Head),
            Code::Char('e') if key.ctrl => self.to(CursorMove::End),
            Code::Home => self.to(CursorMove::Head),
            Code::End => self.to(CursorMove::End),
            Code::Backspace => {
                self.area.input(Input { key: FieldKey::Backspace, ctrl: key.ctrl, alt: key.alt, shift: false })
            }
            Code::Delete => {
                self.area.input(Input { key: FieldKey::Delete, ctrl: key.ctrl, alt: key.alt, shift: false })
            }
            Code::Left if key.ctrl => self.to(CursorMove::WordBack),
            Code::Right if key.ctrl => self.to(CursorMove::WordForward),
            Code::Left => self.to(CursorMove::Back),
            Code::Right => self.to(CursorMove::Forward),
            _ => return None,
        };
        Some(self.typed())
    }

    /// Takes pasted text; line breaks become spaces.
    pub fn paste(&mut self, text: &str) -> Typed {
        self.area.insert_str(plain(text));
        self.typed()
    }

    fn to(&mut self, to: CursorMove) -> bool {
        self.area.move_cursor(to);
        true
    }

    /// Returns what the field holds.
    pub fn typed(&self) -> Typed {
        let text = self.area.lines().join(" ");
        Typed { cursor: self.area.cursor().1, text }
    }
}
