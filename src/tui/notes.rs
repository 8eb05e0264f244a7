//! The presenter's notes: a window of its own in another terminal, which follows the page on the shared screen. It reads
//! and changes nothing.

use super::draw::Look;
use super::glyphs::to_ascii;
use super::input::Incoming;
use super::run::listen;
use super::terminal::Screen;
use super::theme::Theme;
use super::widgets::pen::Pen;
use crate::app::key::Code;
use crate::app::layout::Size;
use crate::app::state::start::ThemeName;
use crate::export::phrase::agenda::{Said, Weight};
use crate::export::phrase::notes::{Notes, clock};
use crate::store::watch::{watch, watch_folder};
use crate::words::glyph::Glyphs;
use crate::words::lang::Lang;
use crate::words::measure::{cut, width, wrap};
use crate::words::notes::words;
use chrono::{DateTime, FixedOffset};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// How often the clock is looked at. Nothing is read for that.
const CLOCK: Duration = Duration::from_secs(5);

/// Rows above and below the notes.
const AROUND: u16 = 5;

/// What is to be shown: the notes, or a sentence that says why there are none.
pub type Found = Result<Notes, &'static str>;

/// The window.
#[derive(Debug, Clone)]
pub struct Window {
    /// The language.
    pub lang: Lang,
    /// The colours.
    pub theme: ThemeName,
    /// How it is to look besides.
    pub look: Look,
    /// The size of the terminal.
    pub size: Size,
    found: Found,
    now: DateTime<FixedOffset>,
    top: usize,
    ended: bool,
}

impl Window {
    /// Opens a window on what is found.
    pub fn new(
        lang: Lang,
        (theme, look): (ThemeName, Look),
        size: Size,
        found: Found,
        now: DateTime<FixedOffset>,
    ) -> Self {
        Self { lang, theme, look, size, found, now, top: 0, ended: false }
    }

    /// Tells whether the user has closed it.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Shows what is found now. On another page it begins at its top.
    pub fn show(&mut self, found: Found) {
        let heading = |found: &Found| found.as_ref().ok().map(|notes| notes.heading.clone());
        if heading(&found) != heading(&self.found) {
            self.top = 0;
        }
        self.found = found;
        self.scroll(0);
    }

    /// Shows what time it is.
    pub fn tick(&mut self, now: DateTime<FixedOffset>) {
        self.now = now;
    }

    /// Takes in what came.
    pub fn take(&mut self, incoming: &Incoming) {
        let page = isize::try_from(self.room().saturating_sub(1).max(1)).unwrap_or(1);
        match incoming {
            Incoming::Stop => self.ended = true,
            Incoming::Resize(size) => {
                self.size = *size;
                self.scroll(0);
            }
            Incoming::Wheel(notches) => self.scroll(*notches),
            Incoming::Key(key) => match (key.code, key.ctrl) {
                (Code::Char('q'), _) | (Code::Char('c'), true) => self.ended = true,
                (Code::Down | Code::Char('j'), _) => self.scroll(1),
                (Code::Up | Code::Char('k'), _) => self.scroll(-1),
                (Code::PageDown | Code::Char(' '), _) => self.scroll(page),
                (Code::PageUp, _) => self.scroll(-page),
                (Code::Home | Code::Char('g'), _) => self.top = 0,
                (Code::End | Code::Char('G'), _) => self.scroll(isize::MAX / 2),
                _ => {}
            },
            _ => {}
        }
    }

    /// Draws a frame.
    pub fn draw(&self, frame: &mut Frame<'_>) {
        let theme = Theme::of(self.theme, self.look.monochrome);
        let area = frame.area();
        let buffer = frame.buffer_mut();
        buffer.set_style(area, theme.text);
        match &self.found {
            Ok(notes) => self.notes(buffer, area, notes, &theme),
            Err(why) => {
                for (row, line) in (1..).zip(wrap(why, self.columns())) {
                    write(buffer, area, row, &line, theme.text);
                }
            }
        }
        write(buffer, area, area.height.saturating_sub(1), words(self.lang).keys(), theme.faint);
        if self.look.glyphs == Glyphs::Ascii {
            to_ascii(buffer);
        }
    }

    fn notes(&self, buffer: &mut Buffer, area: Rect, notes: &Notes, theme: &Theme) {
        let columns = self.columns();
        let (clock, time) = (clock(self.now), notes.time(self.lang, self.now));
        let heading = cut(&notes.heading, columns.saturating_sub(width(&clock) + 1));
        let gap = " ".repeat(columns.saturating_sub(width(&heading) + width(&clock)));
        Pen::new(buffer, area, 0).write(&format!(" {heading}{gap}{clock}"), theme.bar).fill(theme.bar);
        write(buffer, area, 1, &cut(&time.text, columns), style(time.weight, theme));
        let lines = self.lines(notes, theme);
        for (row, (style, line)) in (3..).zip(lines.iter().skip(self.top).take(self.room())) {
            write(buffer, area, row, line, *style);
        }
        let next = area.height.saturating_sub(2);
        write(buffer, area, next, &cut(&notes.next, columns), theme.key);
    }

    fn lines(&self, notes: &Notes, theme: &Theme) -> Vec<(Style, String)> {
        let mut lines = Vec::new();
        for (heading, said) in &notes.parts {
            if !lines.is_empty() {
                lines.push((theme.text, String::new()));
            }
            lines.push((theme.heading, (*heading).to_owned()));
            lines.extend(said.iter().flat_map(|said| self.wrapped(said, theme)));
        }
        lines
    }

    fn wrapped(&self, said: &Said, theme: &Theme) -> Vec<(Style, String)> {
        let style = style(said.weight, theme);
        let lines = wrap(&said.text, self.columns().saturating_sub(4));
        let indented = |(nth, line): (usize, String)| format!("{}{line}", if nth == 0 { "  " } else { "    " });
        lines.into_iter().enumerate().map(|it| (style, indented(it))).collect()
    }

    fn scroll(&mut self, lines: isize) {
        let Ok(notes) = &self.found else { return };
        let theme = Theme::of(self.theme, self.look.monochrome);
        let most = self.lines(notes, &theme).len().saturating_sub(self.room());
        self.top = self.top.saturating_add_signed(lines).min(most);
    }

    fn columns(&self) -> usize {
        usize::from(self.size.columns).saturating_sub(2)
    }

    fn room(&self) -> usize {
        usize::from(self.size.rows.saturating_sub(AROUND))
    }
}

fn write(buffer: &mut Buffer, area: Rect, row: u16, text: &str, style: Style) {
    Pen::new(buffer, area, row).write(" ", style).write(text, style);
}

fn style(weight: Weight, theme: &Theme) -> Style {
    match weight {
        Weight::Strong => theme.key,
        Weight::Plain => theme.text,
        Weight::Faint => theme.faint,
        Weight::Alarm => theme.alarm,
        Weight::Heading => theme.heading,
    }
}

/// What the window looks at.
pub trait Source {
    /// Returns what is on the shared screen, read anew.
    fn find(&mut self) -> Found;

    /// Tells whether the program that shows the walkthrough still runs. Nothing is read for that.
    fn there(&self) -> bool;

    /// Returns what time it is.
    fn now(&self) -> DateTime<FixedOffset>;
}

/// Shows the window until it is closed. The source is read anew whenever a page is turned (`folder` tells) and whenever
/// something is written in the record (`data` tells); for the clock it is only asked for the time.
pub fn run(
    window: &mut Window,
    (folder, data): (&Path, Option<&Path>),
    source: &mut impl Source,
) -> std::io::Result<()> {
    let mut screen = Screen::take(window.size)?;
    screen.paint(window.size, |frame| window.draw(frame))?;
    let (send, inbox) = channel();
    listen(send.clone());
    let tell = move || {
        // Nobody listens any more: the window is closing.
        let _ = send.send(vec![Incoming::Others]);
    };
    let _pages = watch_folder(folder, tell.clone());
    let _journals = data.map(|data| watch(data, tell));
    // A page that was turned before the watch stood is looked for once: no watch will tell of it.
    window.show(source.find());
    screen.paint(window.size, |frame| window.draw(frame))?;
    while !window.ended() {
        let mut batch = match inbox.recv_timeout(CLOCK) {
            Ok(batch) => batch,
            Err(RecvTimeoutError::Timeout) => Vec::new(),
            Err(RecvTimeoutError::Disconnected) => break,
        };
        batch.extend(inbox.try_iter().flatten());
        for it in &batch {
            window.take(it);
        }
        // A program that was killed has told nothing.
        if batch.contains(&Incoming::Others) || window.found.is_ok() && !source.there() {
            window.show(source.find());
        }
        window.tick(source.now());
        screen.paint(window.size, |frame| window.draw(frame))?;
    }
    Ok(())
}
