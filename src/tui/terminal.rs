//! The terminal itself: taken over, and given back as it was, whatever happens.

use crate::app::layout::Size;
use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, DisableFocusChange, EnableBracketedPaste, EnableFocusChange};
use crossterm::style::force_color_output;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{execute, queue};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use std::io::{BufWriter, Stdout, Write, stdout};
use std::panic::{set_hook, take_hook};

/// Returns the size of the terminal, as the system knows it; the terminal itself is not asked.
pub fn size() -> std::io::Result<Size> {
    let (columns, rows) = crossterm::terminal::size()?;
    Ok(Size { columns, rows })
}

/// The terminal while the program has it. Given back when dropped.
pub struct Screen {
    /// What frames are drawn on. Buffered, so that a frame reaches the terminal in one piece.
    pub terminal: Terminal<CrosstermBackend<BufWriter<Stdout>>>,
}

impl Screen {
    /// Takes the terminal over.
    pub fn take() -> std::io::Result<Self> {
        let hook = take_hook();
        set_hook(Box::new(move |info| {
            give_back();
            hook(info);
        }));
        // Asked not to colour, crossterm would turn colours into a reset that takes reverse and bold with it, and the
        // selection would vanish. The theme without colour sends none, so nothing is coloured by this.
        force_color_output(true);
        enable_raw_mode()?;
        let mut out = BufWriter::with_capacity(1 << 16, stdout());
        queue!(out, EnterAlternateScreen, EnableBracketedPaste, EnableFocusChange)?;
        match Terminal::new(CrosstermBackend::new(out)) {
            Ok(terminal) => Ok(Self { terminal }),
            Err(error) => {
                give_back();
                Err(error)
            }
        }
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
    let _ = execute!(out, DisableFocusChange, DisableBracketedPaste, LeaveAlternateScreen, Show);
    let _ = disable_raw_mode();
    let _ = out.flush();
}
