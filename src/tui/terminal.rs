//! The terminal itself: taken over, and given back as it was, whatever happens.

use crate::app::layout::Size;
use crossterm::clipboard::CopyToClipboard;
use crossterm::cursor::Show;
use crossterm::event::{
    DisableBracketedPaste, DisableFocusChange, DisableMouseCapture, EnableBracketedPaste, EnableFocusChange,
    EnableMouseCapture,
};
use crossterm::style::force_color_output;
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{execute, queue};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};
use std::cell::RefCell;
use std::io::{Write, stdout};
use std::panic::{set_hook, take_hook};
use std::rc::Rc;

/// Returns the size of the terminal, as the system knows it; the terminal itself is not asked.
pub fn size() -> std::io::Result<Size> {
    let (columns, rows) = crossterm::terminal::size()?;
    Ok(Size { columns, rows })
}

/// The terminal while the program has it. Given back when dropped.
pub struct Screen {
    terminal: Terminal<CrosstermBackend<Gathered>>,
    gathered: Gathered,
    size: Size,
    mouse: bool,
}

impl Screen {
    /// Takes the terminal over, which has this size.
    pub fn take(size: Size) -> std::io::Result<Self> {
        let hook = take_hook();
        set_hook(Box::new(move |info| {
            give_back();
            hook(info);
        }));
        // Asked not to colour, crossterm would turn colours into a reset that takes reverse and bold with it, and the
        // selection would vanish. The theme without colour sends none, so nothing is coloured by this.
        force_color_output(true);
        enable_raw_mode()?;
        let mut gathered = Gathered::default();
        queue!(gathered, EnterAlternateScreen, EnableBracketedPaste, EnableFocusChange)?;
        // The size is told by events. Asking for it at every frame took a twelfth of the time from a key to its frame.
        let viewport = Viewport::Fixed(area(size));
        match Terminal::with_options(CrosstermBackend::new(gathered.clone()), TerminalOptions { viewport }) {
            Ok(terminal) => Ok(Self { terminal, gathered, size, mouse: false }),
            Err(error) => {
                give_back();
                Err(error)
            }
        }
    }

    /// Draws a frame of this size, and sends it in one piece.
    pub fn paint(&mut self, size: Size, draw: impl FnOnce(&mut Frame<'_>)) -> std::io::Result<()> {
        queue!(self.gathered, BeginSynchronizedUpdate)?;
        if size != self.size {
            self.terminal.resize(area(size))?;
            self.size = size;
        }
        self.terminal.draw(draw)?;
        queue!(self.gathered, EndSynchronizedUpdate)?;
        self.gathered.send()
    }

    /// Gives text to the clipboard of the terminal, which may be on another machine than the program.
    pub fn copy(&self, text: String) -> std::io::Result<()> {
        execute!(stdout(), CopyToClipboard::to_clipboard_from(text))
    }

    /// Listens to the mouse, or leaves it to the terminal.
    pub fn listen_to_mouse(&mut self, listen: bool) -> std::io::Result<()> {
        if self.mouse == listen {
            return Ok(());
        }
        self.mouse = listen;
        if listen { execute!(stdout(), EnableMouseCapture) } else { execute!(stdout(), DisableMouseCapture) }
    }
}

fn area(size: Size) -> Rect {
    Rect::new(0, 0, size.columns, size.rows)
}

/// What is to be sent to the terminal. Whoever draws flushes several times in a frame; none of that sends anything.
#[derive(Clone, Default)]
struct Gathered(Rc<RefCell<Vec<u8>>>);

impl Gathered {
    fn send(&self) -> std::io::Result<()> {
        let bytes = self.0.take();
        let mut out = stdout().lock();
        out.write_all(&bytes)?;
        out.flush()
    }
}

impl Write for Gathered {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

/// Gives the terminal back. Failures are passed over: there is nobody left to tell, and the rest still has to be done.
fn give_back() {
    let mut out = stdout();
    let _ = execute!(out, DisableMouseCapture, DisableFocusChange, DisableBracketedPaste, LeaveAlternateScreen, Show);
    let _ = disable_raw_mode();
    let _ = out.flush();
}
