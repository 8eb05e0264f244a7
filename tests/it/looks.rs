//! How the screens look: snapshots at three sizes, contrast of every pair of colours in use, and every size without a
//! panic.

use crate::stage::{Setting, Stage, parse};
use lis::app::action::Action;
use lis::app::key::{Code, Key};
use lis::app::keymap::{BINDINGS, Binding, Keymap, Place, Scope};
use lis::app::layout::Size;
use lis::app::state::start::{Start, ThemeName};
use lis::app::view::View;
use lis::tui::input::{Incoming, guard};
use lis::words::lang::Lang;
use proptest::prelude::*;
use ratatui::style::Color;
use rstest::rstest;
use std::collections::BTreeSet;

#[rstest]
#[case::small(80, 24)]
#[case::middle(120, 36)]
#[case::large(200, 60)]
fn screens(#[case] columns: u16, #[case] rows: u16) {
    let views = [
        ("overview", ""),
        ("matrix", "3"),
        ("matrix-by-priority", "3p<down><down><down>"),
        ("detail", "3/R10.2a<enter><enter>"),
        ("roles", "5<down><enter>"),
        ("maturity", "6"),
        ("choice", "3/R10.8<enter>s"),
        ("requirements", "7pp<enter>"),
        ("department", "4<right><right><right><right>"),
        ("timeline", "2"),
        ("timeline-months", "2++"),
    ];
    for (name, keys) in views {
        let screen = Stage::demo(columns, rows).shown().keys(keys).screen();
        insta::assert_snapshot!(format!("{name}-{columns}x{rows}"), screen);
    }
}

/// What the help lists is held by `finding`: this is its look alone, narrowed so that a new key does not change it.
#[test]
fn the_help() {
    insta::assert_snapshot!("help-80x24", Stage::demo(80, 24).shown().keys("3?ångra").screen());
}

#[test]
fn the_first_run() {
    insta::assert_snapshot!("first-run-80x24", Stage::empty().screen());
}

#[test]
fn english() {
    let start = Start { demo: true, lang: Lang::En, ..Start::default() };
    let mut stage = Setting { start, ..Setting::default() }.open();
    insta::assert_snapshot!("overview-en-80x24", stage.shown().screen());
    insta::assert_snapshot!("matrix-en-80x24", stage.keys("3p").screen());
}

#[rstest]
#[case::light(ThemeName::Light)]
#[case::dark(ThemeName::Dark)]
#[case::projector(ThemeName::Projector)]
fn every_pair_of_colours_in_use_has_contrast(#[case] theme: ThemeName) {
    let start = Start { demo: true, theme, ..Start::default() };
    let mut stage = Setting { size: (140, 50), start, ..Setting::default() }.open();
    let mut pairs = BTreeSet::new();
    let tour = [
        "",
        "x",
        "3",
        "p",
        "<down><down>",
        "<right>",
        "<enter>",
        "<esc>s",
        "<esc>?",
        "<esc>/kr",
        "<enter>",
        "/R4.1b<enter><enter>",
        "xa<tab><tab><tab><tab>2040-01-01<enter>",
        "<esc>q",
        "D",
        "2026-02-31<enter>",
        "<bs><bs>01<enter>",
        "8",
        "<down>/klar<enter>",
        "<left>",
        "c",
        "T3c",
    ];
    for keys in tour {
        for cell in &stage.keys(keys).frame().content {
            let text = cell.symbol().chars().any(char::is_alphanumeric);
            if cell.symbol().trim().is_empty() {
                continue;
            }
            pairs.insert((rgb(cell.fg), rgb(cell.bg), text));
        }
    }
    assert!(pairs.len() > 10, "a tour through all roles: {pairs:?}");
    for (ink, ground, text) in pairs {
        let ratio = contrast(ink, ground);
        let least = if text { 4.5 } else { 3.0 };
        assert!(ratio >= least, "{ink:?} on {ground:?} has {ratio:.2}, needs {least}");
    }
}

fn rgb(colour: Color) -> (u8, u8, u8) {
    match colour {
        Color::Rgb(r, g, b) => (r, g, b),
        other => panic!("{other:?} leaves the look to the terminal"),
    }
}

/// The contrast of two colours by WCAG 2.1.
pub(crate) fn contrast(a: (u8, u8, u8), b: (u8, u8, u8)) -> f64 {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let light = |(r, g, b)| 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
    let (a, b) = (light(a), light(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn contrast_is_computed_as_the_rule_says() {
    assert!((contrast((255, 255, 255), (0, 0, 0)) - 21.0).abs() < 0.01);
    assert!((contrast((119, 119, 119), (255, 255, 255)) - 4.48).abs() < 0.01);
}

#[test]
fn only_keys_that_a_swedish_keyboard_gives_freely_are_bound() {
    let forbidden = "[]{}\\|@$~^¨´`";
    for binding in BINDINGS {
        for key in binding.keys.iter() {
            assert!(!(key.ctrl && key.alt), "{key:?} is AltGr on Windows");
            assert!(!key.alt, "{key:?}: Windows Terminal keeps Alt with arrows and Return");
            if let Code::Char(c) = key.code {
                assert!(!forbidden.contains(c), "{key:?} needs AltGr or a dead key");
                assert!(!key.ctrl || c.is_ascii_lowercase(), "{key:?}: control with a sign or with shift");
            }
            assert!(!matches!(key.code, Code::Function(11)), "{key:?} makes the window full");
            assert!(!(key.ctrl && key.code == Code::Tab), "{key:?} changes Windows Terminal's tab");
        }
    }
    // What needs shift on a Swedish keyboard has a twin that does not.
    for (sign, action) in [('/', Action::Search), ('?', Action::Help)] {
        let keys = Keymap::default().keys(action, Place::View(View::Matrix));
        assert!(keys.contains(&Key::char(sign)) && keys.len() > 1, "{sign} stands alone");
    }
}

#[test]
fn no_key_means_two_things_in_one_place_and_every_action_has_a_key() {
    let others = [
        Place::Detail,
        Place::List,
        Place::Text,
        Place::Form,
        Place::Handout,
        Place::Question,
        Place::Days,
        Place::Walkthrough,
    ];
    for place in View::ALL.map(Place::View).into_iter().chain(others) {
        let mut taken = Vec::new();
        // On a page of the walkthrough, turning pages comes before what the same keys do everywhere.
        let all = |binding: &Binding| place != Place::Walkthrough || !matches!(binding.scope, Scope::All);
        for binding in BINDINGS.iter().filter(|binding| binding.scope.holds(place) && all(binding)) {
            for key in binding.keys.iter() {
                assert!(!taken.contains(key), "{key:?} is bound twice in {place:?}");
                taken.push(*key);
            }
        }
    }
    for action in Action::all() {
        assert!(BINDINGS.iter().any(|binding| binding.action == action), "{action:?} has no key");
    }
}

#[test]
fn a_burst_of_characters_is_a_paste_and_a_held_key_is_not() {
    let keys = |text: &str| parse(text).into_iter().map(Incoming::Key).collect::<Vec<_>>();
    assert_eq!(guard(keys("jjjjjjjjjjjjjjjj")).len(), 16);
    assert_eq!(guard(keys("3pjj<right><right> ")).len(), 7);
    let pasted = guard(keys("klart enligt beslut<enter>q"));
    assert_eq!(pasted, vec![Incoming::Paste("klart enligt beslutq".into())]);
}

/// Every key that is bound somewhere, and some that are text in a field and nothing elsewhere.
fn any_key() -> impl Strategy<Value = Key> {
    let bound: BTreeSet<String> = BINDINGS.iter().flat_map(|it| it.keys.iter()).map(|key| key.name(Lang::Sv)).collect();
    let mut keys: Vec<Key> = Vec::new();
    for key in BINDINGS.iter().flat_map(|it| it.keys.iter()) {
        if !keys.contains(key) {
            keys.push(*key);
        }
    }
    assert_eq!(keys.len(), bound.len(), "two keys have one name");
    let text = ['a', 'å', '0', '9', ',', '€'].map(Key::char);
    let editing = [Key::plain(Code::Delete), Key::plain(Code::Function(12)), Key::ctrl('u'), Key::ctrl('w')];
    keys.extend(text.into_iter().chain(editing));
    proptest::sample::select(keys)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_size_and_any_keys_draw_without_a_panic(
        sizes in prop::collection::vec((1u16..=400, 1u16..=120), 1..4),
        keys in prop::collection::vec(any_key(), 0..40),
    ) {
        let mut stage = Stage::demo(80, 24);
        for (turn, (columns, rows)) in sizes.into_iter().enumerate() {
            stage.comes(Incoming::Resize(Size { columns, rows }));
            for key in keys.iter().skip(turn) {
                stage.press(*key);
                if stage.ended() {
                    return Ok(());
                }
            }
            let cursor = stage.cursor();
            if stage.app().size.enough() {
                prop_assert!(cursor.x < columns && cursor.y < rows);
            }
        }
    }
}

#[rstest]
#[case(Lang::Sv, "Översikt")]
#[case(Lang::En, "Overview")]
fn every_view_has_its_number_among_the_tabs_and_the_shown_one_its_name(#[case] lang: Lang, #[case] name: &str) {
    for columns in 60..=140 {
        let start = Start { lang, demo: true, ..Start::default() };
        let mut stage = Setting { size: (columns, 24), start, ..Setting::default() }.open();
        let bar = stage.line(0);
        for view in View::ALL {
            assert!(bar.contains(&format!(" {} ", view.number())), "{columns}: {bar}");
        }
        assert!(bar.contains(name) && bar.contains("2026-11-24"), "{columns}: {bar}");
    }
}

#[test]
fn the_overview_cuts_no_sentence_at_80_columns_and_shows_the_pace() {
    let mut stage = Stage::demo(80, 24);
    let screen = stage.shown().screen();
    assert!(!screen.contains('…'), "{screen}");
    for part in ["3 konflikter · 1 ska göras om", "12 veckor ", "6,7 per vecka", "R17.1b TEF: försenad 242 dagar"] {
        assert!(screen.contains(part), "{part} on\n{screen}");
    }
}

#[test]
fn what_is_told_and_does_not_fit_takes_two_lines() {
    let mut stage = Stage::demo(60, 18);
    stage.shown().keys("3c");
    let told = format!("{} {}", stage.line(-3), stage.line(-2));
    assert_eq!(told, "Sedan Styrgrupp 11: 48 nya klara · 3 inte längre · 1 ska göras om · 47 annat");
    stage.keys("<down>");
    assert!(!stage.screen().contains("Styrgrupp 11: 48"), "{}", stage.screen());
}

#[test]
fn the_tabs_next_to_the_view_keep_their_names() {
    for (key, names) in [
        ("1", ["1 Översikt", "2 Tid", "3 Lev"]),
        ("5", ["4 Förv", "5 Roller", "6 Mogn"]),
        ("8", ["6 Mogn", "7 Krav", "8 Historik"]),
    ] {
        let bar = Stage::demo(80, 24).keys(key).line(0);
        assert!(names.iter().all(|name| bar.contains(name)), "{bar}");
        assert!(bar.contains("EXEMPEL") && bar.contains("2026-11-24"), "{bar}");
    }
}

#[test]
fn in_the_sample_nothing_is_called_saved() {
    let mut stage = Stage::demo(80, 24);
    stage.shown().keys("3<down><space>");
    assert!(stage.toast().starts_with("Exempel, sparas inte: P1."), "{}", stage.toast());
}
