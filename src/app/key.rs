//! A key press, free of any terminal library, and its name as printed on the user's keyboard.

use crate::words::lang::Lang;
use crate::words::screen::words;

/// Which key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// A character, as typed: shift is in the character.
    Char(char),
    /// Return.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
    /// A function key, from 1.
    Function(u8),
}

/// A key press with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// Whether control was held.
    pub ctrl: bool,
    /// Whether alt was held.
    pub alt: bool,
    /// Whether shift was held; never set for characters.
    pub shift: bool,
}

impl Key {
    /// Returns a key without modifiers.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// Returns a character key.
    pub const fn char(c: char) -> Self {
        Self::plain(Code::Char(c))
    }

    /// Returns a character key with control.
    pub const fn ctrl(c: char) -> Self {
        Self { code: Code::Char(c), ctrl: true, alt: false, shift: false }
    }

    /// Returns a key with shift.
    pub const fn shift(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: true }
    }

    /// Returns the key's name in the user's language, such as "Mellanslag" or "Ctrl-Z".
    pub fn name(self, lang: Lang) -> String {
        let words = words(lang).keys;
        let base = match self.code {
            Code::Char(' ') => words.space().to_owned(),
            Code::Char(c) if self.ctrl => c.to_uppercase().collect(),
            Code::Char(c) => c.to_string(),
            Code::Enter => words.enter().to_owned(),
            Code::Esc => words.esc().to_owned(),
            Code::Tab => words.tab().to_owned(),
            Code::Backspace => words.backspace().to_owned(),
            Code::Delete => words.delete().to_owned(),
            Code::Up => words.up().to_owned(),
            Code::Down => words.down().to_owned(),
            Code::Left => words.left().to_owned(),
            Code::Right => words.right().to_owned(),
            Code::PageUp => words.page_up().to_owned(),
            Code::PageDown => words.page_down().to_owned(),
            Code::Home => words.home().to_owned(),
            Code::End => words.end().to_owned(),
            Code::Function(number) => format!("F{number}"),
        };
        let ctrl = if self.ctrl { words.ctrl() } else { "" };
        let shift = if self.shift { words.shift() } else { "" };
        format!("{ctrl}{shift}{base}")
    }
}
