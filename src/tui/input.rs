//! What comes in from the terminal, made into keys, and the guard against pastes that arrive as key presses.

use crate::app::key::{Code, Key};
use crate::app::layout::Size;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Position;

/// How many characters have to come at once, at the least, to be taken for a paste.
const BURST: usize = 10;
/// How many different characters there have to be among them: keys that are held down or sent by a script repeat a few.
const DIFFERENT: usize = 7;

/// Something that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incoming {
    /// A key was pressed.
    Key(Key),
    /// The mouse was clicked at a place.
    Click(Position),
    /// The mouse, held down, was drawn to a place.
    Drag(Position),
    /// The mouse was let go of.
    Release,
    /// The wheel was turned so many notches, downwards or up where negative.
    Wheel(isize),
    /// Text was pasted.
    Paste(String),
    /// The screen has this size.
    Resize(Size),
    /// The window was looked at again.
    Focus,
    /// Somebody has written in the record's folder.
    Others,
    /// The system asks the program to end.
    Stop,
}

/// Makes an event of the terminal into something that came in; none for what does not matter, such as the release of a
/// key, which Windows reports too.
pub fn incoming(event: Event) -> Option<Incoming> {
    match event {
        Event::Key(event) if event.kind != KeyEventKind::Release => key(event).map(Incoming::Key),
        Event::Paste(text) => Some(Incoming::Paste(text)),
        Event::Resize(columns, rows) => Some(Incoming::Resize(Size { columns, rows })),
        Event::FocusGained => Some(Incoming::Focus),
        Event::Mouse(event) => mouse(event),
        Event::Key(_) | Event::FocusLost => None,
    }
}

/// Joins characters that came all at once, as a paste does where the terminal does not mark it, into one paste.
pub fn guard(batch: Vec<Incoming>) -> Vec<Incoming> {
    let typed = |it: &Incoming| match it {
        Incoming::Key(key) => character(*key),
        _ => None,
    };
    let text: String = batch.iter().filter_map(typed).collect();
    let mut different: Vec<char> = text.chars().collect();
    different.sort_unstable();
    different.dedup();
    if text.chars().count() < BURST || different.len() < DIFFERENT {
        return batch;
    }
    let mut rest: Vec<Incoming> = batch.into_iter().filter(|it| !is_typing(it)).collect();
    rest.insert(0, Incoming::Paste(text));
    rest
}

/// Returns the character that a key types. With AltGr, which Windows reports as control and alt, it is text too.
pub fn character(key: Key) -> Option<char> {
    match key.code {
        Code::Char(c) if key.ctrl == key.alt => Some(c),
        Code::Char(_)
        | Code::Enter
        | Code::Esc
        | Code::Tab
        | Code::Backspace
        | Code::Delete
        | Code::Up
        | Code::Down
        | Code::Left
        | Code::Right
        | Code::PageUp
        | Code::PageDown
        | Code::Home
        | Code::End
        | Code::Function(_) => None,
    }
}

/// Makes what the mouse did into something that came in; none for what does not matter, such as where it is moved.
fn mouse(event: MouseEvent) -> Option<Incoming> {
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Incoming::Click(Position::new(event.column, event.row))),
        MouseEventKind::ScrollDown => Some(Incoming::Wheel(1)),
        MouseEventKind::ScrollUp => Some(Incoming::Wheel(-1)),
        MouseEventKind::ScrollLeft => Some(Incoming::Key(Key::plain(Code::Left))),
        MouseEventKind::ScrollRight => Some(Incoming::Key(Key::plain(Code::Right))),
        MouseEventKind::Drag(MouseButton::Left) => Some(Incoming::Drag(Position::new(event.column, event.row))),
        MouseEventKind::Up(MouseButton::Left) => Some(Incoming::Release),
        MouseEventKind::Down(_) | MouseEventKind::Up(_) | MouseEventKind::Drag(_) | MouseEventKind::Moved => None,
    }
}

fn is_typing(it: &Incoming) -> bool {
    matches!(it, Incoming::Key(key) if character(*key).is_some() || key.code == Code::Enter)
}

fn key(event: KeyEvent) -> Option<Key> {
    let code = match event.code {
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab | KeyCode::BackTab => Code::Tab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::F(number) => Code::Function(number),
        _ => return None,
    };
    let character = matches!(code, Code::Char(_));
    Some(Key {
        code,
        ctrl: event.modifiers.contains(KeyModifiers::CONTROL),
        alt: event.modifiers.contains(KeyModifiers::ALT),
        shift: !character && (event.modifiers.contains(KeyModifiers::SHIFT) || event.code == KeyCode::BackTab),
    })
}
