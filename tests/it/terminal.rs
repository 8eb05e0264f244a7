//! The one test in a real pseudo-terminal: start, tick, quit, end by signal and by force, and the terminal as it was.

#![cfg(unix)]

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long anything may take before a test gives up. Nothing here waits that long when all is well.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the program has written so far, and a bell for more.
#[derive(Default)]
struct Output {
    bytes: Mutex<(Vec<u8>, bool)>,
    more: Condvar,
}

struct Pty {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    output: Arc<Output>,
    screen: vt100::Parser,
    read: usize,
    master: Box<dyn MasterPty + Send>,
}

impl Pty {
    fn open(folder: &Path, arguments: &[&str], env: &[(&str, &str)]) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        std::fs::create_dir_all(folder.join("data")).unwrap();
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_lis"));
        command.args(["--today", "2026-11-24", "--data"]);
        command.arg(folder.join("data"));
        command.args(arguments);
        command.env("TERM", "xterm-256color");
        command.env("LIS_CACHE", folder.join("cache"));
        command.env("LIS_STATE", folder.join("state"));
        command.env("LIS_CONFIG", folder.join("config/config.ron"));
        command.env("LIS_DEVICE", "test");
        command.env_remove("NO_COLOR");
        for (name, value) in env {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let output = Arc::new(Output::default());
        let filled = Arc::clone(&output);
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            loop {
                let count = reader.read(&mut buffer).unwrap_or(0);
                let mut bytes = filled.bytes.lock().unwrap();
                bytes.0.extend_from_slice(&buffer[..count]);
                bytes.1 = count == 0;
                filled.more.notify_all();
                if count == 0 {
                    return;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        let screen = vt100::Parser::new(24, 80, 0);
        Self { child, keys, output, screen, read: 0, master: pair.master }
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Changes the size. What was on the screen is forgotten, so that only what is drawn anew is seen.
    fn resize(&mut self, columns: u16, rows: u16) {
        self.screen = vt100::Parser::new(rows, columns, 0);
        self.master.resize(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
    }

    /// Waits until the screen shows a text, and returns the screen.
    fn until(&mut self, text: &str) -> String {
        self.until_so(text, |screen| screen.contains(text))
    }

    /// Waits until the screen is so, and returns it; `text` is what a failure calls it.
    fn until_so(&mut self, text: &str, so: impl Fn(&str) -> bool) -> String {
        let begun = Instant::now();
        let mut bytes = self.output.bytes.lock().unwrap();
        loop {
            self.screen.process(&bytes.0[self.read..]);
            self.read = bytes.0.len();
            let contents = self.screen.screen().contents();
            if so(&contents) {
                return contents;
            }
            assert!(!bytes.1, "ended without {text:?} on\n{contents}");
            let (next, timeout) = self.output.more.wait_timeout(bytes, PATIENCE).unwrap();
            // What draws a clock is never silent.
            let late = timeout.timed_out() || begun.elapsed() > 4 * PATIENCE;
            assert!(!late, "no {text:?} on\n{contents}");
            bytes = next;
        }
    }

    /// Waits for the end. Returns whether it was a success and everything that was written.
    fn ended(mut self) -> (bool, Vec<u8>) {
        let status = self.child.wait().unwrap();
        drop(self.keys);
        let mut bytes = self.output.bytes.lock().unwrap();
        while !bytes.1 {
            let (next, timeout) = self.output.more.wait_timeout(bytes, PATIENCE).unwrap();
            bytes = next;
            assert!(!timeout.timed_out(), "the terminal stays open after the end");
        }
        (status.success(), bytes.0.clone())
    }

    fn signal(&self, name: &str) {
        let id = self.child.process_id().unwrap().to_string();
        assert!(Command::new("kill").args([name, &id]).status().unwrap().success());
    }
}

/// Tells whether the terminal was left as it was found: main screen, cursor shown, no reports asked for.
fn left_clean(bytes: &[u8]) {
    let mut parser = vt100::Parser::new(24, 80, 0);
    parser.process(bytes);
    let screen = parser.screen();
    assert!(!screen.alternate_screen(), "still on the other screen");
    assert!(!screen.hide_cursor(), "the cursor is hidden");
    assert!(!screen.bracketed_paste(), "pastes are still marked");
    assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse is still reported");
    let text = String::from_utf8_lossy(bytes);
    assert!(text.rfind("\u{1b}[?1004l") > text.rfind("\u{1b}[?1004h"), "focus is still reported");
    assert!(text.rfind("\u{1b}[?2026l") > text.rfind("\u{1b}[?2026h"), "a frame was left open");
}

#[test]
fn the_walkthrough_can_be_started_at_once_and_left_for_the_views() {
    let folder = TempDir::new().unwrap();
    let mut pty = Pty::open(folder.path(), &["walkthrough"], &[]);
    pty.until("1/10");
    pty.press("\u{1b}[6~");
    pty.until("2/10");
    pty.press("\u{1b}");
    pty.until("Översikt");
    pty.press("q");
    let (success, bytes) = pty.ended();
    assert!(success);
    left_clean(&bytes);
}

#[test]
fn a_program_that_is_killed_in_the_middle_of_a_meeting_has_lost_no_decision() {
    let folder = TempDir::new().unwrap();
    let mut pty = Pty::open(folder.path(), &["walkthrough"], &[]);
    pty.until("läsläge");
    pty.press("r");
    pty.until("Närvarande");
    pty.press("\u{13}");
    pty.until("PROTOKOLL 0");
    pty.press("d");
    pty.until("Ansvarig roll");
    pty.press("Skaffa");
    pty.until("Skaffa");
    pty.press("\u{13}");
    pty.until("PROTOKOLL 1");
    pty.press("d");
    pty.until("/2");
    pty.signal("-KILL");
    let (success, _) = pty.ended();
    assert!(!success);
    let mut pty = Pty::open(folder.path(), &["walkthrough"], &[]);
    pty.until("läsläge");
    pty.press("r");
    pty.until("PROTOKOLL 1");
    pty.press("\u{1b}[F");
    pty.until("2026-11-24/1 öppet · beslut: Skaffa");
    pty.press("\u{11}");
    let (success, bytes) = pty.ended();
    assert!(success);
    left_clean(&bytes);
}

#[test]
fn notes_let_go_of_a_walkthrough_that_was_killed() {
    let folder = TempDir::new().unwrap();
    let mut shown = Pty::open(folder.path(), &["walkthrough"], &[]);
    shown.until("läsläge");
    let mut notes = Pty::open(folder.path(), &["notes"], &[]);
    notes.until("Att säga");
    shown.press("\u{1b}[6~");
    notes.until("2/10");
    shown.signal("-KILL");
    assert!(!shown.ended().0);
    notes.until("Ingen genomgång visas");
    notes.press("q");
    let (success, bytes) = notes.ended();
    assert!(success);
    left_clean(&bytes);
}

#[test]
fn the_mouse_works_and_can_be_let_go_of() {
    let folder = TempDir::new().unwrap();
    let mut pty = Pty::open(folder.path(), &[], &[]);
    let screen = pty.until("Inget är bockat ännu");
    let bar: Vec<char> = screen.lines().next().unwrap().chars().collect();
    let tab = bar.iter().position(|c| *c == '3').unwrap() + 1;
    pty.press(&format!("\u{1b}[<0;{tab};1M"));
    pty.until("Projektfaser");
    assert_ne!(pty.screen.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    pty.press("y");
    pty.until("Kopierat");
    pty.press("M");
    pty.until("Musen är släppt");
    pty.press("q");
    let (success, bytes) = pty.ended();
    assert!(success);
    left_clean(&bytes);
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("\u{1b}]52;c;"), "the clipboard was given something");
    assert!(text.matches("\u{1b}[?1000l").count() > 1, "it is let go of before the end");
    let mut pty = Pty::open(folder.path(), &[], &[]);
    pty.until("Projektfaser");
    pty.press("q");
    let (_, bytes) = pty.ended();
    assert!(!String::from_utf8_lossy(&bytes).contains("\u{1b}[?1000h"), "and it is remembered");
}

#[test]
fn a_run_as_of_a_day_shows_it_from_the_first_frame_and_comes_back_to_today() {
    let folder = TempDir::new().unwrap();
    let mut pty = Pty::open(folder.path(), &["--demo", "--as-of", "2024-12-31"], &[]);
    let screen = pty.until("Så här var det 2024-12-31");
    assert!(screen.lines().next().unwrap().contains("2024-12-31"), "{screen}");
    pty.press("3 ");
    pty.until("2024-12-31 visas som det var: inget kan ändras.");
    pty.press("T");
    let screen = pty.until("Läget i dag, 2026-11-24.");
    assert!(!screen.contains("Så här var det"), "{screen}");
    pty.press("q");
    let (success, bytes) = pty.ended();
    assert!(success);
    left_clean(&bytes);
}

fn journal(folder: &Path) -> String {
    let path = folder.join("data/journal/projektledare-test.ron");
    fs::read_to_string(path).unwrap_or_default()
}

#[test]
fn start_tick_quit_and_start_again() {
    let folder = TempDir::new().unwrap();
    let mut pty = Pty::open(folder.path(), &[], &[]);
    pty.until("Inget är bockat ännu");
    pty.press("3");
    pty.until("Projektfaser");
    pty.press("/R10.8\r");
    pty.until("träff 1 av 1");
    pty.press(" ");
    pty.until("Sparat: R10.8 KLF klar");
    assert!(journal(folder.path()).contains("R10.8"), "on disk when it is told");
    pty.press("q");
    let (success, bytes) = pty.ended();
    assert!(success);
    left_clean(&bytes);

    let mut pty = Pty::open(folder.path(), &[], &[]);
    let screen = pty.until("R10.8");
    assert!(screen.contains('✓'), "{screen}");
    pty.press("u");
    pty.until("Ångrat. Nu gäller R10.8 KLF");
    pty.press("\u{3}");
    let (success, bytes) = pty.ended();
    assert!(success);
    left_clean(&bytes);
}

/// Lets somebody else tick R10.8 in the department KLF.
fn tick_by_another(folder: &Path) {
    let other = Command::new(env!("CARGO_BIN_EXE_lis"))
        .args(["tick", "R10.8", "KLF", "klar", "--writer", "samordnare-klf", "--today", "2026-11-24", "--data"])
        .arg(folder.join("data"))
        .env("LIS_CACHE", folder.join("cache"))
        .env("LIS_CONFIG", folder.join("config/config.ron"))
        .env("LIS_DEVICE", "other")
        .output()
        .unwrap();
    assert!(other.status.success(), "{}", String::from_utf8_lossy(&other.stderr));
}

/// The record, its folder too, is begun by somebody else while the program runs; nobody presses a key.
#[test]
fn the_first_line_that_another_writes_into_a_new_folder_appears_by_itself() {
    let folder = TempDir::new().unwrap();
    let mut pty = Pty::open(folder.path(), &[], &[]);
    pty.until("? hjälp");
    tick_by_another(folder.path());
    pty.until("Ändrat av samordnare-klf: R10.8 KLF klar.");
    pty.press("q");
    assert!(pty.ended().0);
}

#[test]
fn what_others_tick_appears_by_itself() {
    let folder = TempDir::new().unwrap();
    let mut pty = Pty::open(folder.path(), &[], &[]);
    pty.until("Inget är bockat ännu");
    pty.press("3/R10.9c\r");
    pty.until("träff 1 av 1");
    pty.press(" ");
    pty.until("Sparat: R10.9c KLF klar");
    tick_by_another(folder.path());
    let screen = pty.until("Ändrat av samordnare-klf: R10.8 KLF klar.");
    let row = screen.lines().find(|line| line.contains("R10.8 ")).unwrap();
    assert!(row.contains('✓'), "{screen}");
    pty.press("q");
    assert!(pty.ended().0);
}

#[test]
fn a_terminal_of_another_size_is_filled_anew() {
    let folder = TempDir::new().unwrap();
    let mut pty = Pty::open(folder.path(), &["--demo"], &[]);
    pty.until("? hjälp");
    // A key that is answered shows that the listener for sizes is there.
    pty.press("3");
    pty.until("P1.15");
    for (columns, rows) in [(120, 30), (80, 24), (60, 18), (100, 26)] {
        pty.resize(columns, rows);
        // The end of a frame of the old size may still come first.
        let last = |screen: &str| screen.lines().nth(usize::from(rows) - 1).is_some_and(|it| it.contains("? hjälp"));
        let screen = pty.until_so("hints on the last line", last);
        assert_eq!(screen.lines().count(), usize::from(rows), "{screen}");
    }
    pty.press("q");
    assert!(pty.ended().0);
}

#[test]
fn signals_end_it_and_the_terminal_is_given_back() {
    for name in ["-TERM", "-HUP", "-INT"] {
        let folder = TempDir::new().unwrap();
        let mut pty = Pty::open(folder.path(), &[], &[]);
        pty.until("Inget är bockat ännu");
        // The listeners start with the first frame; a key that is answered shows that they are there.
        pty.press("3");
        pty.until("Projektfaser");
        pty.signal(name);
        let (_, bytes) = pty.ended();
        left_clean(&bytes);
    }
}

#[test]
fn a_terminal_that_cannot_be_drawn_on_gets_plain_text() {
    let folder = TempDir::new().unwrap();
    let (success, bytes) = Pty::open(folder.path(), &["--demo"], &[("TERM", "dumb")]).ended();
    let text = String::from_utf8_lossy(&bytes);
    assert!(success && text.contains("Per förvaltning"), "{text}");
    assert!(!text.contains('\u{1b}'), "no escape sequence is sent: {text}");
}

#[test]
fn no_colour_keeps_the_selection_visible() {
    let folder = TempDir::new().unwrap();
    let mut pty = Pty::open(folder.path(), &["--demo"], &[("NO_COLOR", "1")]);
    pty.until("Hela planen");
    pty.press("3");
    pty.until("Projektfaser");
    pty.press("q");
    let (_, bytes) = pty.ended();
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("\u{1b}[7m"), "what is selected is shown in reverse");
    assert!(!text.contains("[38;2;") && !text.contains("[48;2;"), "no colour is sent");
}

#[test]
fn killed_at_any_moment_no_told_tick_is_lost() {
    let folder = TempDir::new().unwrap();
    let mut told = 0;
    for round in 0..25 {
        let mut pty = Pty::open(folder.path(), &[], &[]);
        if round == 0 {
            pty.until("Inget är bockat ännu");
            pty.press("3/R10.8\r");
            pty.until("träff 1 av 1");
            // Leaving by the door once makes the next runs begin on this row.
            pty.press("q");
            assert!(pty.ended().0);
            continue;
        }
        // The hint bar is drawn last, so the whole frame is there.
        let screen = pty.until("? hjälp");
        let mut done = screen.lines().any(|line| line.contains("R10.8 ") && line.contains('✓'));
        for _ in 0..42 {
            pty.press(" ");
            done = !done;
            pty.until(if done { "Sparat: R10.8 KLF klar" } else { "Sparat: R10.8 KLF ej påbörjad" });
            told += 1;
        }
        // One more tick is under way when the program is killed, at a moment that differs from round to round.
        pty.press(" ");
        thread::sleep(Duration::from_micros(300 * round));
        pty.signal("-KILL");
        assert!(!pty.ended().0);
        let entries =
            journal(folder.path()).lines().filter(|line| line.contains("R10.8") && line.ends_with(')')).count();
        assert!(entries >= told, "{told} ticks were told, {entries} are on disk");
        told = entries;
    }
    assert!(told > 1000, "a thousand ticks: {told}");
}
