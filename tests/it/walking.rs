//! The walkthrough through the user's door: F5, pages, the clicker's four keys, and back to exactly where one was.

use crate::looks::contrast;
use crate::stage::{Setting, Stage};
use lis::app::layout::Size;
use lis::app::state::start::Start;
use lis::model::agenda::Topic;
use lis::model::id::DepartmentId;
use lis::store::stage::Staged;
use lis::tui::draw::Look;
use lis::tui::input::Incoming;
use lis::words::glyph::Glyphs;
use lis::words::lang::Lang;
use proptest::prelude::{prop, prop_assert};
use proptest::test_runner::TestRunner;
use ratatui::style::Color;
use rstest::rstest;
use std::cell::RefCell;

/// Opens the sample in the walkthrough.
fn meeting() -> Stage {
    let mut stage = Stage::demo(80, 24);
    stage.shown().keys("<f5>");
    stage
}

/// Returns how many pages there are.
fn pages(stage: &Stage) -> usize {
    stage.app().walking().unwrap().sheets.len()
}

/// Returns the page that is shown, as "4/13".
fn progress(stage: &mut Stage) -> String {
    stage.line(0).rsplit(' ').next().unwrap().to_owned()
}

#[test]
fn every_page_at_its_usual_size() {
    let mut stage = meeting();
    for page in 1..=pages(&stage) {
        insta::assert_snapshot!(format!("page-{page:02}-80x24"), stage.screen());
        stage.keys("<pgdn>");
    }
}

#[test]
fn the_index_says_what_is_left_out() {
    let mut stage = Stage::empty();
    insta::assert_snapshot!("index-empty-80x24", stage.keys("<f5>i").screen());
    assert_eq!(stage.line(-1), "Piltangenter väljer · Retur går dit · Esc stänger");
    stage.keys("<down><down><enter>");
    assert_eq!(progress(&mut stage), format!("3/{}", pages(&stage)));
    stage.keys("<c-p><esc>");
    assert_eq!(progress(&mut stage), format!("3/{}", pages(&stage)), "closing it goes nowhere");
}

#[rstest]
#[case::overview("")]
#[case::moved("3<down><down><right>")]
#[case::scrolled("3<down><pgdn><pgdn>")]
#[case::detail("3/R10.8<enter><enter><down>")]
#[case::told("3/R10.8<enter><space>")]
#[case::timeline("2+<right>")]
#[case::department("4<right><down><down>")]
#[case::roles("5<down><enter>")]
fn leaving_returns_to_exactly_where_the_user_was(#[case] before: &str) {
    let mut stage = Stage::demo(80, 24);
    stage.shown().keys(before);
    let (frame, cursor) = (stage.frame(), stage.cursor());
    stage.keys("<f5><pgdn><down>s");
    assert_ne!(stage.frame(), frame);
    stage.keys("<esc>");
    assert_eq!(stage.frame(), frame);
    assert_eq!(stage.cursor(), cursor);
}

#[test]
fn it_goes_on_where_it_was_left() {
    let mut stage = meeting();
    stage.keys("<pgdn><pgdn><down>");
    let frame = stage.frame();
    stage.keys("<esc>3<down><f5>");
    assert_eq!(stage.frame(), frame);
}

#[test]
fn the_four_keys_of_a_clicker_are_enough() {
    let mut stage = Stage::demo(140, 40);
    stage.shown().keys("<f5>");
    assert!(stage.screen().contains("Tryck Ctrl + för större text"), "{}", stage.screen());
    stage.keys("<pgdn>");
    let count = pages(&stage);
    assert_eq!(progress(&mut stage), format!("1/{count}"));
    for page in 2..=count {
        stage.keys("<pgdn>");
        assert_eq!(progress(&mut stage), format!("{page}/{count}"));
    }
    stage.keys("<pgdn><pgup>");
    assert_eq!(progress(&mut stage), format!("{}/{count}", count - 1), "the last page stays the last");
    let lit = stage.screen();
    for black in ["b", "."] {
        assert_eq!(stage.keys(black).screen().trim(), "");
        assert!(stage.frame().content.iter().all(|cell| cell.bg == Color::Rgb(0, 0, 0)));
        assert_eq!(stage.keys("<pgdn>").screen(), lit, "any key lights the screen, and does nothing else");
    }
}

#[test]
fn other_keys_turn_pages_too() {
    let mut stage = meeting();
    let count = pages(&stage);
    for (keys, page) in [("<right>", 2), ("<space>", 3), ("<left>", 2), ("<end>", count), ("<home>", 1), ("<pgup>", 1)]
    {
        stage.keys(keys);
        assert_eq!(progress(&mut stage), format!("{page}/{count}"), "{keys}");
    }
}

#[test]
fn the_spotlight_dims_all_but_the_row_in_focus() {
    let mut stage = meeting();
    stage.keys("<down>");
    let plain = stage.frame();
    let lit = stage.keys("s").frame();
    let at = stage.cursor();
    let focus = |row: u16| (at.y..at.y + 2).contains(&row);
    for (x, y) in (7..22).flat_map(|y| (2..78).map(move |x| (x, y))) {
        let (before, now) = (&plain[(x, y)], &lit[(x, y)]);
        assert_eq!(before.symbol(), now.symbol(), "nothing moves");
        if !now.symbol().trim().is_empty() {
            assert_eq!(now.fg == Color::Rgb(0x80, 0x80, 0x80), !focus(y), "{x} {y}");
        }
    }
    assert_eq!(stage.keys("s").frame(), plain);
}

#[test]
fn what_is_cut_says_how_much_and_opens() {
    let mut stage = meeting();
    let list = stage.app().walking().unwrap().sheets[0].told.list.clone();
    assert!(stage.screen().contains("och 7 till"));
    stage.keys("<down><down><down><down><down><down><down><down><down>");
    assert_eq!(stage.cursor().y, 21, "the pointer stops at what was cut");
    stage.keys("<enter>");
    assert!(!stage.screen().contains("och 7 till"), "{}", stage.screen());
    for _ in 0..list.len() {
        stage.keys("<down>");
    }
    let last: String = list.last().unwrap().text.chars().take(40).collect();
    assert!(stage.screen().contains(&last), "{last} in {}", stage.screen());
    stage.keys("<enter>");
    assert!(stage.screen().contains("och 7 till"), "{}", stage.screen());
}

#[test]
fn nothing_is_told_on_the_shared_screen_and_nothing_can_be_written() {
    let mut stage = meeting();
    let before = stage.journal();
    let frame = stage.frame();
    stage.keys("xUmn3yMfDTvzq");
    stage.comes(Incoming::Paste("en lång inklistring av något".to_owned()));
    assert_eq!(stage.frame(), frame);
    assert_eq!(stage.journal(), before);
}

#[test]
fn what_others_tick_is_on_the_page_at_once_and_untold() {
    let mut stage = Stage::empty();
    stage.keys("<f5>");
    let plan = &stage.app().plan;
    let cells: usize = plan.items().iter().map(|item| plan.concerned(item).count()).sum();
    assert!(stage.screen().contains(&format!("0 av {cells}")), "{}", stage.screen());
    let mut other = Setting { writer: "samordnare", folder: stage.folder(), ..Setting::default() }.open();
    other.keys("3/R10.8<enter><space>");
    stage.comes(Incoming::Others);
    assert!(stage.screen().contains(&format!("1 av {cells}")), "{}", stage.screen());
    assert!(!stage.screen().contains("samordnare"), "{}", stage.screen());
}

#[test]
fn the_help_is_that_of_the_walkthrough() {
    let mut stage = meeting();
    stage.keys("?");
    assert!(stage.screen().contains("Nästa sida"), "{}", stage.screen());
    assert!(!stage.screen().contains("anteckning"), "{}", stage.screen());
    stage.keys("svart<enter>");
    assert_eq!(stage.screen().trim(), "");
}

#[test]
fn in_a_view_the_palette_says_where_pages_are_turned() {
    let mut stage = Stage::empty();
    stage.keys("<c-p>strålkastare<enter>");
    assert_eq!(stage.toast(), "Görs i genomgången: tryck F5.");
    stage.keys("<esc><c-p>styrgruppens möte<enter>");
    assert!(stage.app().walking().is_some());
}

#[test]
fn the_window_of_notes_is_told_the_page() {
    let mut stage = Stage::empty();
    let state = stage.folder().path().join("state");
    stage.keys("3");
    assert_eq!(Staged::load(&state), None);
    stage.keys("<f5>");
    let first = Staged::load(&state).unwrap();
    assert_eq!(
        (first.shown.page, first.shown.topic, first.shown.item),
        (0, Topic::Standing, 1),
        "the first item is left out"
    );
    assert_eq!(first.data, Some(stage.folder().path().join("data")));
    stage.keys("<pgdn>");
    let second = Staged::load(&state).unwrap().shown;
    assert_eq!((second.page, second.topic, second.department), (1, Topic::Departments, Some(DepartmentId::new("KLF"))));
    stage.keys("<esc>");
    assert_eq!(Staged::load(&state), None, "nothing is on the screen any more");
    stage.keys("<f5>");
    assert!(Staged::load(&state).is_some());
    drop(stage);
    assert_eq!(Staged::load(&state), None, "nor after the end");
}

#[rstest]
#[case::too_narrow(79, 24, "79 × 24")]
#[case::too_low(100, 23, "100 × 23")]
#[case::too_wide(111, 30, "111 tecken brett")]
fn what_is_wrong_with_the_window_is_told_before_the_start(#[case] columns: u16, #[case] rows: u16, #[case] told: &str) {
    let mut stage = Stage::demo(columns, rows);
    stage.shown().keys("<f5>");
    assert!(stage.screen().contains(told), "{}", stage.screen());
    stage.keys("<pgup>");
    assert!(stage.screen().contains(told), "only a key that goes on begins");
    stage.keys("<enter>");
    assert!(progress(&mut stage).starts_with("1/"), "{}", stage.screen());
}

#[rstest]
#[case::usual(80, Glyphs::Unicode, "heading-80")]
#[case::twice_as_wide(160, Glyphs::Unicode, "heading-160")]
#[case::plain(80, Glyphs::Ascii, "heading-ascii")]
fn headings_are_big_with_dots_and_rings(#[case] columns: u16, #[case] glyphs: Glyphs, #[case] name: &str) {
    let start = Start { demo: true, ..Start::default() };
    let look = Look { glyphs, ..Look::default() };
    let mut stage = Setting { size: (columns, 45), start, look, ..Setting::default() }.open();
    let screen = stage.shown().keys("<f5><enter><home><pgdn>").screen();
    insta::assert_snapshot!(name, screen.lines().skip(2).take(4).collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_pair_of_colours_has_the_contrast_of_a_lecture_hall() {
    let mut stage = meeting();
    let rgb = |colour: Color| match colour {
        Color::Rgb(r, g, b) => (r, g, b),
        other => panic!("{other:?} leaves the look to the terminal"),
    };
    for keys in ["", "s", "<pgdn>", "<pgdn>s", "i", "<esc>?", "<esc><pgdn>"] {
        for cell in stage.keys(keys).frame().content.iter().filter(|cell| !cell.symbol().trim().is_empty()) {
            let ratio = contrast(rgb(cell.fg), rgb(cell.bg));
            assert!(ratio >= 4.5, "{:?} on {:?}: {ratio:.2}", cell.fg, cell.bg);
        }
    }
}

#[test]
fn english() {
    let start = Start { demo: true, lang: Lang::En, ..Start::default() };
    let mut stage = Setting { start, ..Setting::default() }.open();
    insta::assert_snapshot!("page-en-80x24", stage.shown().keys("<f5>").screen());
    stage.keys("L");
    assert!(stage.screen().contains("Ledningens genomgång"), "{}", stage.screen());
}

#[test]
fn every_page_draws_at_every_size() {
    let keys = prop::sample::select(vec!["", "s", "<enter>", "i<down>", "b", "<down><down><enter><down>", "?"]);
    let stage = RefCell::new(meeting());
    TestRunner::default()
        .run(&(1u16..200, 1u16..70, keys), |(columns, rows, keys)| {
            let mut stage = stage.borrow_mut();
            stage.comes(Incoming::Resize(Size { columns: 80, rows: 24 })).keys("<esc><esc><esc><f5>");
            stage.comes(Incoming::Resize(Size { columns, rows })).keys(keys);
            for _ in 0..pages(&stage) {
                prop_assert!(stage.screen().lines().count() <= usize::from(rows));
                stage.keys("<pgdn>");
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn on_another_day_only_what_can_be_done_there_is_hinted_at() {
    let mut stage = meeting();
    assert!(stage.line(-1).contains("r protokoll"), "{}", stage.line(-1));
    stage.keys("<esc>D2026-09-22<enter><f5>");
    assert!(!stage.line(-1).contains("protokoll"), "{}", stage.line(-1));
}

#[test]
fn every_key_stands_in_the_help_once() {
    let mut stage = meeting();
    let screen = stage.keys("?").screen();
    for key in ["PgUp", "PgDn", "Home", "Mellanslag"] {
        assert!(screen.matches(key).count() <= 1, "{key} in {screen}");
    }
    assert!(screen.contains("PgDn"), "{screen}");
}

#[test]
fn where_we_are_tells_both_kinds_of_phase_under_a_heading_each() {
    let mut stage = meeting();
    stage.keys("<pgdn>");
    let screen = stage.screen();
    let at = |text: &str| screen.find(text).unwrap_or_else(|| panic!("no {text} on\n{screen}"));
    let order =
        ["Projektfaser", "(21/21) Fas 1", "(0/25) Löpande", "Prioriteringsfaser", "(223/225) Prio 1", "Utan fas"];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{screen}");
    assert!(!screen.contains("till\n"), "nothing is cut: {screen}");
}

#[test]
fn the_staircase_is_drawn_with_everybody_on_it() {
    let mut stage = meeting();
    while !stage.screen().contains("styrkt") {
        stage.keys("<pgdn>");
    }
    let screen = stage.screen();
    let row =
        |text: &str| screen.lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}: {screen}"));
    let lines: Vec<&str> = screen.lines().collect();
    let corner = |line: usize, c: char| lines[line].chars().position(|it| it == c);
    for (upper, lower) in [("5 Optimerad", "4 Styrd"), ("4 Styrd", "3 Definierad"), ("1 Initial", "0 Obefintlig")] {
        assert_eq!(row(upper) + 1, row(lower));
        assert_eq!(corner(row(upper), '┌'), corner(row(lower), '┘'), "{screen}");
    }
    assert!(lines[row("2 Repeterbar")].contains("2: SBF · 2,5: KLF AVUX KOF SOF TEF UBF"), "{screen}");
    assert!(lines[row("1 Initial")].contains("ni är här 1,5"), "{screen}");
    assert!(lines[row("4 Styrd")].contains("mål 4"), "{screen}");
    assert!(screen.contains("VOF: styrkt 1,5, bedömd 1,5 · 2 kriterier till nivå 2"), "{screen}");
}
