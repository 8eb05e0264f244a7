//! A stage for the terminal program: keys go in, frames come out, journals can be read. No terminal is needed.

use chrono::NaiveDate;
use lis::app::key::{Code, Key};
use lis::app::keymap::Keymap;
use lis::app::layout::Size;
use lis::app::state::App;
use lis::app::state::start::Start;
use lis::store::clock::Clock;
use lis::store::plan_file::{PlanSource, load};
use lis::store::workspace::{AbsentRecord, Options, Workspace};
use lis::tui::desk::Desk;
use lis::tui::draw::Look;
use lis::tui::input::Incoming;
use lis::tui::prompter::Prompter;
use lis::tui::session::Session;
use lis::words::lang::Lang;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use std::fs;
use std::rc::Rc;
use tempfile::TempDir;

/// The day of every test, a year after the shipped plan has run out.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// A run of the program.
pub(crate) struct Stage {
    session: Session,
    terminal: Terminal<TestBackend>,
    folder: Rc<TempDir>,
}

/// How a run begins.
pub(crate) struct Setting {
    pub(crate) size: (u16, u16),
    pub(crate) start: Start,
    pub(crate) look: Look,
    pub(crate) day: NaiveDate,
    /// The day that counts as today.
    pub(crate) clock: NaiveDate,
    pub(crate) writer: &'static str,
    /// Other keys than the program comes with.
    pub(crate) keymap: Keymap,
    pub(crate) folder: Rc<TempDir>,
    /// The cache of the computer that it runs on.
    pub(crate) cache: &'static str,
    /// Where the plan is.
    pub(crate) plan: PlanSource,
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            size: (80, 24),
            start: Start::default(),
            look: Look::default(),
            day: today(),
            clock: today(),
            writer: "projektledare",
            keymap: Keymap::default(),
            folder: Rc::new(TempDir::new().unwrap()),
            cache: "cache",
            plan: PlanSource::Embedded,
        }
    }
}

impl Setting {
    /// Opens the program.
    pub(crate) fn open(self) -> Stage {
        let plan = load(&self.plan, self.start.lang == Lang::En).unwrap();
        let mut workspace = if self.start.demo {
            Workspace::demo(&plan, today()).unwrap()
        } else {
            Workspace::open(Options {
                data: Some(self.folder.path().join("data")),
                writer: Some(self.writer.to_owned()),
                clock: Clock::on(self.clock),
                cache: Some(self.folder.path().join(self.cache)),
                device: Some("test".to_owned()),
                absent: AbsentRecord::Expect,
            })
            .unwrap()
        };
        let (board, _) = workspace.board().unwrap();
        let size = Size { columns: self.size.0, rows: self.size.1 };
        let mut app = App::new(plan, board, self.day, size, self.start);
        app.keymap = self.keymap;
        // The settings name a template where the test has laid one into its folder.
        let template = Some(self.folder.path().join("mall.docx")).filter(|path| path.exists());
        let desk = Desk {
            workspace,
            plan: self.plan,
            template,
            here: self.folder.path().to_owned(),
            prompter: Prompter::new(Some(self.folder.path().join("state"))),
            explain: |_, error| error.to_string(),
            refuse: |_, error| error.to_string(),
        };
        let terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).unwrap();
        Stage { session: Session::new(app, desk, self.look), terminal, folder: self.folder }
    }
}

impl Stage {
    /// Opens an empty roadmap in Swedish on 80 × 24.
    pub(crate) fn empty() -> Self {
        Setting::default().open()
    }

    /// Opens the sample in Swedish on a screen of this size.
    pub(crate) fn demo(columns: u16, rows: u16) -> Self {
        let start = Start { demo: true, ..Start::default() };
        Setting { size: (columns, rows), start, ..Setting::default() }.open()
    }

    /// Presses keys: characters as they are, others by name, as in `2jj<space><enter>`.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        for key in parse(keys) {
            self.session.take(Incoming::Key(key));
        }
        self
    }

    /// Presses one key.
    pub(crate) fn press(&mut self, key: Key) -> &mut Self {
        self.session.take(Incoming::Key(key));
        self
    }

    /// Lets the report be written that waits, and tells whether one waited.
    pub(crate) fn work(&mut self) -> bool {
        let waited = self.session.has_work();
        while self.session.has_work() {
            self.session.work();
        }
        waited
    }

    /// Lets one step be taken in writing the report that waits.
    pub(crate) fn step(&mut self) {
        self.session.work();
    }

    /// Returns a path in the folder of the test.
    pub(crate) fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// Lets something else come in.
    pub(crate) fn comes(&mut self, incoming: Incoming) -> &mut Self {
        if let Incoming::Resize(size) = &incoming {
            self.terminal.backend_mut().resize(size.columns, size.rows);
            self.terminal.autoresize().unwrap();
        }
        self.session.take(incoming);
        self
    }

    /// Lets the program read what its first frame had no time for.
    pub(crate) fn shown(&mut self) -> &mut Self {
        self.session.shown();
        self
    }

    /// Draws a frame and returns it.
    pub(crate) fn frame(&mut self) -> Buffer {
        self.terminal.draw(|frame| self.session.draw(frame)).unwrap();
        self.terminal.backend().buffer().clone()
    }

    /// Draws a frame and returns its text, line by line, without trailing spaces.
    pub(crate) fn screen(&mut self) -> String {
        let frame = self.frame();
        let width = usize::from(frame.area.width);
        let line = |cells: &[ratatui::buffer::Cell]| {
            let text: String = cells.iter().map(ratatui::buffer::Cell::symbol).collect();
            text.trim_end().to_owned()
        };
        frame.content.chunks(width.max(1)).map(line).collect::<Vec<_>>().join("\n")
    }

    /// Returns a line of the frame, from 0; from the end where negative.
    pub(crate) fn line(&mut self, at: isize) -> String {
        let screen = self.screen();
        let lines: Vec<&str> = screen.lines().collect();
        let at = usize::try_from(at).unwrap_or_else(|_| lines.len() - at.unsigned_abs());
        lines[at].trim().to_owned()
    }

    /// Returns what was given to the clipboard last.
    pub(crate) fn copied(&mut self) -> Option<String> {
        self.session.take_copied()
    }

    /// Returns what was told last.
    pub(crate) fn toast(&mut self) -> String {
        // What does not fit takes the line above as well.
        let (above, last) = (self.line(-3), self.line(-2));
        let told = self.app().toast.as_ref().map(|toast| toast.text.as_str()).unwrap_or_default();
        if !above.is_empty() && told != last && told.starts_with(&above) { format!("{above} {last}") } else { last }
    }

    /// Returns where the hardware cursor is.
    pub(crate) fn cursor(&mut self) -> Position {
        self.frame();
        self.terminal.get_cursor_position().unwrap()
    }

    /// Returns the lines of all journals, headers included.
    pub(crate) fn journal(&self) -> Vec<String> {
        let Ok(folder) = fs::read_dir(self.folder.path().join("data/journal")) else { return Vec::new() };
        let mut files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
        files.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
        files.sort();
        files
            .iter()
            .flat_map(|path| fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect::<Vec<_>>())
            .collect()
    }

    /// Quits, and opens the program again on the same folder.
    pub(crate) fn again(self) -> Self {
        let folder = Rc::clone(&self.folder);
        drop(self);
        Setting { folder, ..Setting::default() }.open()
    }

    /// Returns the folder that holds the run's data.
    pub(crate) fn folder(&self) -> Rc<TempDir> {
        Rc::clone(&self.folder)
    }

    /// Returns the program's state.
    pub(crate) fn app(&self) -> &App {
        self.session.app()
    }

    /// Tells whether the program has ended.
    pub(crate) fn ended(&self) -> bool {
        self.session.ended()
    }
}

/// Reads keys: `<enter>`, `<c-z>`, `<s-tab>`, and every other character as itself.
pub(crate) fn parse(keys: &str) -> Vec<Key> {
    let mut parsed = Vec::new();
    let mut rest = keys;
    while let Some(c) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        if let Some((name, after)) = named {
            parsed.push(by_name(name));
            rest = after;
        } else {
            parsed.push(Key::char(c));
            rest = &rest[c.len_utf8()..];
        }
    }
    parsed
}

fn by_name(name: &str) -> Key {
    if let Some(c) = name.strip_prefix("c-") {
        return Key::ctrl(c.chars().next().unwrap());
    }
    match name {
        "enter" => Key::plain(Code::Enter),
        "esc" => Key::plain(Code::Esc),
        "tab" => Key::plain(Code::Tab),
        "s-tab" => Key::shift(Code::Tab),
        "space" => Key::char(' '),
        "up" => Key::plain(Code::Up),
        "down" => Key::plain(Code::Down),
        "left" => Key::plain(Code::Left),
        "right" => Key::plain(Code::Right),
        "pgup" => Key::plain(Code::PageUp),
        "pgdn" => Key::plain(Code::PageDown),
        "home" => Key::plain(Code::Home),
        "end" => Key::plain(Code::End),
        "s-up" => Key::shift(Code::Up),
        "s-down" => Key::shift(Code::Down),
        "s-left" => Key::shift(Code::Left),
        "s-right" => Key::shift(Code::Right),
        "bs" => Key::plain(Code::Backspace),
        "del" => Key::plain(Code::Delete),
        "f1" => Key::plain(Code::Function(1)),
        "f5" => Key::plain(Code::Function(5)),
        "f3" => Key::plain(Code::Function(3)),
        other => panic!("no key is called {other}"),
    }
}
