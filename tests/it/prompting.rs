//! The window of notes: follows the page, scrolls, and closes.

use chrono::{DateTime, FixedOffset};
use lis::app::key::{Code, Key};
use lis::app::layout::Size;
use lis::app::state::start::ThemeName;
use lis::export::phrase::agenda::{Said, Weight};
use lis::export::phrase::notes::Notes;
use lis::progress::agenda::timing::{Budget, Turns};
use lis::tui::draw::Look;
use lis::tui::input::Incoming;
use lis::tui::notes::Window;
use lis::words::lang::Lang;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn notes(page: usize) -> Notes {
    let figures = (1..=40).map(|it| Said::new(Weight::Plain, format!("Rad {it}"))).collect();
    Notes {
        heading: format!("{page}/9 Läget"),
        parts: vec![("Att säga", vec![Said::new(Weight::Plain, "Börja lugnt.")]), ("Bakom sidan", figures)],
        next: "Nästa: Förändringar (5 min)".to_owned(),
        budget: Budget { page: Some(300), whole: 3600 },
        turns: Turns { begun: at("13:00:00"), turned: at("13:10:30") },
    }
}

fn at(time: &str) -> DateTime<FixedOffset> {
    format!("2026-11-24T{time}+01:00").parse().unwrap()
}

fn open(columns: u16, rows: u16) -> Window {
    Window::new(Lang::Sv, (ThemeName::Dark, Look::default()), Size { columns, rows }, Ok(notes(2)), at("13:12:00"))
}

fn screen(window: &Window) -> String {
    let Size { columns, rows } = window.size;
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    terminal.draw(|frame| window.draw(frame)).unwrap();
    let buffer = terminal.backend().buffer().clone();
    let line = |cells: &[ratatui::buffer::Cell]| {
        cells.iter().map(ratatui::buffer::Cell::symbol).collect::<String>().trim_end().to_owned()
    };
    buffer.content.chunks(usize::from(columns).max(1)).map(line).collect::<Vec<_>>().join("\n")
}

fn press(window: &mut Window, code: Code) {
    window.take(&Incoming::Key(Key::plain(code)));
}

#[test]
fn page_time_notes_and_what_comes_next_are_in_sight() {
    let text = screen(&open(80, 24));
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with(" 2/9 Läget") && lines[0].ends_with("13:12"), "{text}");
    assert_eq!(lines[1], " 3 min kvar på sidan · mötet 12 av 60 min");
    assert_eq!((lines[3], lines[4]), (" Att säga", "   Börja lugnt."));
    assert_eq!(lines[22], " Nästa: Förändringar (5 min)");
    assert!(lines[23].contains("q avsluta"));
    assert!(text.contains("Rad 10") && !text.contains("Rad 30"), "{text}");
}

#[test]
fn the_clock_goes_on_and_says_when_the_time_of_the_page_is_over() {
    let mut window = open(80, 24);
    for (time, told) in [
        ("13:14:40", "mindre än 1 min kvar på sidan · mötet 14 av 60 min"),
        ("13:15:40", "sidans tid är slut · mötet 15 av 60 min"),
        ("13:19:00", "3 min över sidans tid · mötet 19 av 60 min"),
        ("12:59:00", "5 min kvar på sidan · mötet 0 av 60 min"),
    ] {
        window.tick(at(time));
        let text = screen(&window);
        assert!(text.contains(told) && text.contains(&time[..5]), "{text}");
    }
}

#[test]
fn it_scrolls_to_the_end_and_no_further_and_begins_anew_on_another_page() {
    let mut window = open(80, 24);
    press(&mut window, Code::Down);
    assert!(!screen(&window).contains("Att säga"));
    press(&mut window, Code::End);
    let end = screen(&window);
    assert!(end.contains("Rad 40") && end.lines().nth(21).is_some_and(|line| line.contains("Rad 40")), "{end}");
    press(&mut window, Code::PageDown);
    assert_eq!(screen(&window), end);
    window.show(Ok(notes(2)));
    assert_eq!(screen(&window), end, "the clock does not move what is read");
    window.show(Ok(notes(3)));
    assert!(screen(&window).contains("Att säga"));
    press(&mut window, Code::PageDown);
    window.take(&Incoming::Resize(Size { columns: 80, rows: 60 }));
    assert!(screen(&window).contains("Att säga"), "what has room again is in sight again");
}

#[test]
fn it_says_why_there_is_nothing_and_closes_on_q_alone() {
    let mut window = open(80, 24);
    window.show(Err("Ingen genomgång visas."));
    assert!(screen(&window).contains("Ingen genomgång visas."));
    for code in [Code::Esc, Code::Enter, Code::Char('x'), Code::Down] {
        press(&mut window, code);
        assert!(!window.ended());
    }
    press(&mut window, Code::Char('q'));
    assert!(window.ended());
    let mut stopped = open(80, 24);
    stopped.take(&Incoming::Stop);
    assert!(stopped.ended());
}

#[test]
fn it_is_drawn_at_every_size() {
    for (columns, rows) in [(1, 1), (2, 5), (5, 2), (10, 6), (300, 100)] {
        let mut window = open(columns, rows);
        press(&mut window, Code::End);
        screen(&window);
        window.show(Err("Ingen genomgång visas."));
        screen(&window);
    }
}
