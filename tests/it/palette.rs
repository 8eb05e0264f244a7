//! The command palette: everything that can be done is found in it by either name, says its keys, and does what they do.

use crate::stage::{Setting, Stage};
use lis::app::action::Action;
use lis::app::filter::{Part, Pressing};
use lis::app::overlays::palette::{Found, PaletteLine, lines, room};
use lis::app::state::overlay::{Overlay, Palette};
use lis::app::state::start::Start;
use lis::app::view::View;
use lis::words::collate::fold;
use lis::words::lang::Lang;
use rstest::rstest;

/// Where the palette is opened.
const BEGINS: [&str; 3] = ["", "3/R10.8<enter><space>", "3/R10.2a<enter><enter>"];

fn at(keys: &str) -> Stage {
    let mut stage = Stage::empty();
    stage.keys(keys);
    stage
}

fn palette(stage: &Stage) -> Palette {
    match &stage.app().overlay {
        Some(Overlay::Palette(palette)) => palette.clone(),
        other => panic!("no palette but {other:?}"),
    }
}

fn listed(stage: &Stage) -> Vec<PaletteLine> {
    lines(stage.app(), &palette(stage))
}

#[rstest]
fn every_action_is_found_by_its_name_in_either_language(#[values("", "L")] begin: &str) {
    let stage = at(&format!("{begin}3/R10.8<enter><c-p>"));
    let all = listed(&stage);
    assert_eq!(all.len(), Action::all().count());
    for action in Action::all() {
        assert!(all.iter().any(|line| line.found == Found::Action(action)), "{action:?} without typing");
        for lang in [Lang::Sv, Lang::En] {
            let name = action.names(lang).name;
            for typed in [name.to_owned(), fold(name), name.to_uppercase()] {
                let mut palette = palette(&stage);
                palette.typed.text.clone_from(&typed);
                let found = lines(stage.app(), &palette);
                let this = found.iter().find(|line| line.found == Found::Action(action));
                let this = this.unwrap_or_else(|| panic!("{typed} does not find {action:?}"));
                assert!(this.name.contains(name), "{} does not tell why {typed} found it", this.name);
                // Two actions may bear each other's name in part, never the same.
                assert!(this.refusal.is_some() || found[0].name.contains(name), "{typed}: {}", found[0].name);
            }
        }
    }
}

#[rstest]
#[case("ångra", "Ångra")]
#[case("angra", "Ångra")]
#[case("undo", "Ångra (Undo)")]
#[case("språk", "Byt språk till engelska")]
#[case("faser", "Byt mellan projektfaser")]
#[case("fargtema", "Byt färgtema")]
#[case("sk ant", "Skriv en anteckning")]
#[case("sof", "SOF Socialförvaltningen")]
#[case("losenord", "R10.9a ")]
#[case("r18.7b", "R18.7b ")]
#[case("visa lev", "Visa Leverabler")]
fn a_few_letters_find(#[case] typed: &str, #[case] first: &str) {
    let stage = at(&format!("3/R10.8<enter><space><c-p>{typed}"));
    let found = listed(&stage);
    let names: Vec<&str> = found.iter().take(5).map(|line| line.name.as_str()).collect();
    assert!(names[0].starts_with(first), "{typed}: {names:?}");
}

#[test]
fn what_can_be_done_shows_its_keys_and_does_what_they_do() {
    for begin in BEGINS {
        let opened = at(&format!("{begin}:"));
        for (index, line) in listed(&opened).iter().enumerate() {
            let Found::Action(action) = line.found else { panic!("{line:?} without typing") };
            if line.refusal.is_some() || action == Action::Palette {
                continue;
            }
            let mut pressed = at(begin);
            let (place, keymap) = (pressed.app().place(), pressed.app().keymap.clone());
            let bound = keymap.keys(action, place);
            let names: Vec<String> = bound.iter().map(|key| key.name(pressed.app().lang)).collect();
            assert_eq!(line.aside, names.join("  "));
            pressed.press(bound[0]);
            let mut chosen = at(begin);
            chosen.keys("<c-p>").keys(&"<down>".repeat(index)).keys("<enter>");
            assert_eq!(chosen.screen(), pressed.screen(), "{action:?} after {begin:?}");
            assert_eq!((chosen.ended(), chosen.journal().len()), (pressed.ended(), pressed.journal().len()));
        }
    }
}

#[test]
fn what_cannot_be_done_comes_last_and_says_why() {
    for begin in BEGINS {
        let mut stage = at(&format!("{begin}:"));
        let written = stage.journal().len();
        let all = listed(&stage);
        let refused = all.iter().position(|line| line.refusal.is_some()).unwrap();
        assert!(all[refused..].iter().all(|line| line.refusal.is_some()), "after {begin}");
        stage.keys(&"<down>".repeat(refused));
        for line in &all[refused..] {
            let why = line.refusal.as_deref().unwrap();
            assert!(why.ends_with('.'), "{why}");
            let shown = format!("{} – {why}", line.name);
            let start: String = shown.chars().take(70).collect();
            assert!(stage.screen().contains(&start), "{shown} on\n{}", stage.screen());
            stage.keys("<enter>");
            assert!(why.starts_with(stage.toast().trim_end_matches('…')), "{why} told as {}", stage.toast());
            assert_eq!(listed(&stage), all, "the palette stays");
            stage.keys("<down>");
        }
        assert_eq!(stage.journal().len(), written);
    }
}

#[test]
fn deliverables_departments_and_views_are_gone_to_by_name_and_back_returns() {
    let mut stage = at("<c-p>r10.8<enter>");
    let (_, item) = stage.app().selected_item().unwrap();
    assert_eq!((item.id().as_str(), stage.app().view), ("R10.8", View::Matrix));
    stage.keys("<esc>");
    assert_eq!(stage.app().view, View::Overview, "back where the palette was opened");
    stage.keys("<c-p>socialf<enter>");
    let department = &stage.app().plan.departments()[stage.app().matrix.column];
    assert_eq!((department.id.as_str(), stage.app().view), ("SOF", View::Matrix));
    stage.keys(":visa oversikt<enter>");
    assert_eq!(stage.app().view, View::Overview);
}

#[test]
fn closed_again_it_leaves_everything_as_it_was() {
    for keys in ["<c-p><esc>", ":<c-p>", ":rensa<esc>", ":zzzqqq<enter>"] {
        let mut stage = at("3/R10.8<enter><enter>");
        let before = stage.screen();
        stage.keys(keys);
        assert!(stage.app().overlay.is_none(), "after {keys}");
        assert_eq!(
            stage.screen().lines().skip(1).take(20).collect::<Vec<_>>(),
            before.lines().skip(1).take(20).collect::<Vec<_>>()
        );
    }
}

#[test]
fn it_scrolls_with_its_cursor_at_the_least_size() {
    let mut stage = Setting { size: (60, 18), ..Setting::default() }.open();
    stage.keys(":");
    let all = listed(&stage);
    let room = room(stage.app());
    assert!(all.len() > room);
    for (index, line) in all.iter().enumerate() {
        let palette = palette(&stage);
        assert!((palette.top..palette.top + room).contains(&index));
        let start: String = line.name.chars().take(20).collect();
        assert!(stage.screen().contains(&start), "{start} on\n{}", stage.screen());
        stage.keys("<down>");
    }
}

#[rstest]
#[case(Lang::Sv, "palette-80x24")]
#[case(Lang::En, "palette-en-80x24")]
fn how_it_looks(#[case] lang: Lang, #[case] name: &str) {
    let start = Start { demo: true, lang, view: View::Matrix, ..Start::default() };
    let mut stage = Setting { start, ..Setting::default() }.open();
    insta::assert_snapshot!(name, stage.keys("<home>:fas").screen());
}

/// What is late is gone to by its name, from everywhere and in either language.
#[rstest]
#[case("försenat")]
#[case("forsenat")]
#[case("försenade")]
#[case("late")]
#[case("overdue")]
fn what_is_late_is_found(#[case] typed: &str) {
    let mut stage = Stage::demo(80, 24);
    stage.shown().keys(&format!(":{typed}"));
    let found = listed(&stage);
    assert_eq!(found[0].found, Found::Late, "{typed}: {found:?}");
    stage.keys("<enter>");
    assert_eq!(stage.app().view, View::Matrix);
    assert_eq!(stage.app().filter.parts(), [Part::Pressing]);
    assert_eq!(stage.app().filter.pressing, Some(Pressing::Late));
}

/// Letters that are strewn over the long title of a deliverable find nothing.
#[test]
fn letters_here_and_there_in_a_title_find_nothing() {
    for typed in ["forsenat", "fas", "språk", "vpn"] {
        let stage = at(&format!(":{typed}"));
        for line in listed(&stage).iter().filter(|line| matches!(line.found, Found::Item(_))) {
            assert!(fold(&line.name).contains(&fold(typed)), "{typed}: {}", line.name);
        }
    }
}
