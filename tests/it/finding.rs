//! Finding: the search over both groupings, the hints, and the help that can be searched and run.

use crate::stage::{Setting, Stage, parse};
use lis::app::action::Action;
use lis::app::hints::hints;
use lis::app::key::{Code, Key};
use lis::app::keymap::{Keymap, Place};
use lis::app::overlays::help::{lines, room};
use lis::app::state::App;
use lis::app::state::matrix::Row;
use lis::app::state::overlay::{Help, Overlay};
use lis::app::state::start::Start;
use lis::app::view::View;
use lis::model::groups::{GroupId, Grouping};
use lis::words::lang::Lang;
use rstest::rstest;
use std::collections::HashSet;

impl Stage {
    /// Returns the id of the selected deliverable; empty on a group.
    fn found(&self) -> &str {
        self.app().selected_item().map_or("", |(_, item)| item.id().as_str())
    }

    /// Returns the help, which has to be open.
    fn help(&self) -> Help {
        match &self.app().overlay {
            Some(Overlay::Help(help)) => help.clone(),
            other => panic!("{other:?}"),
        }
    }
}

/// Opens a place of the program: the overview, a cell or group of the matrix, the detail pane.
fn place(keys: &str) -> Stage {
    let mut stage = Stage::empty();
    stage.keys(keys);
    stage
}

#[test]
fn a_search_finds_in_both_kinds_of_phase_and_goes_where_the_hit_is() {
    let mut stage = place("3");
    stage.keys("/R10.8<enter>");
    assert_eq!((stage.app().matrix.grouping, stage.found()), (Grouping::Priority, "R10.8"));
    stage.keys("/P1.4<enter>");
    assert_eq!((stage.app().matrix.grouping, stage.found()), (Grouping::Project, "P1.4"));
    stage.keys("/projektledare<enter>");
    assert!(stage.toast().starts_with("träff "), "by role: {}", stage.toast());
}

/// å typed as a and a ring, as macOS and a copy out of some PDF files give it.
#[test]
fn what_is_typed_with_letters_and_marks_apart_is_found_everywhere() {
    let apart = "a\u{30a}tkomst";
    for keys in ["3/åtkomst<enter>", "8<esc>3/åtkomst<enter>"] {
        let (mut whole, mut split) = (place(keys), place(&keys.replace("åtkomst", apart)));
        assert_ne!(split.found(), "", "{keys}");
        assert_eq!(whole.found(), split.found());
        assert_eq!(whole.keys("n").found(), split.keys("n").found(), "the next hit");
    }
    let offered = |keys: &str| match place(keys).app() {
        app if keys.starts_with('?') => {
            let Some(Overlay::Help(help)) = &app.overlay else { panic!("{:?}", app.overlay) };
            lines(app, help).into_iter().map(|line| line.name.to_owned()).collect::<Vec<_>>()
        }
        app => {
            let Some(Overlay::Palette(palette)) = &app.overlay else { panic!("{:?}", app.overlay) };
            lis::app::overlays::palette::lines(app, palette).into_iter().map(|line| line.name).collect()
        }
    };
    for list in [":", "?"] {
        let whole = offered(&format!("{list}ångra"));
        assert_eq!(whole, offered(&format!("{list}a\u{30a}ngra")));
        assert!(whole[0].starts_with("Ångra"), "{whole:?}");
    }
    let mut stage = place("3/R10.8<enter>s<home><down><enter>iVäntar på nyckel<enter>8");
    for typed in ["på nyckel", "pa\u{30a} nyckel", "va\u{308}ntar"] {
        stage.keys("<esc>8").keys(&format!("/{typed}<enter>"));
        assert!(stage.screen().contains("R10.8"), "the history, by {typed}: {}", stage.screen());
    }
}

#[test]
fn enter_stays_on_the_hit_that_was_shown_while_typing() {
    for begin in ["3<home>", "3<end>", "3p<end>", "3p<home>"] {
        for text in ["r", "risk", "incident", "leverant", "utbildning"] {
            let mut stage = place(begin);
            stage.keys(&format!("/{text}"));
            let shown = stage.found().to_owned();
            stage.keys("<enter>");
            assert_eq!(stage.found(), shown, "{text} from {begin}");
        }
    }
}

#[test]
fn what_a_search_shows_depends_on_the_text_and_not_on_how_it_was_typed() {
    for begin in ["3<home>", "3<end>", "3p<end>"] {
        let mut straight = place(begin);
        straight.keys("/risk");
        let mut crooked = place(begin);
        crooked.keys("/rxx<bs><bs>ikt<bs><bs>sk");
        assert_ne!(straight.found(), "");
        assert_eq!(crooked.found(), straight.found(), "from {begin}");
    }
}

#[rstest]
#[case::from_a_deliverable("3<down><down>", "/risk<esc>")]
#[case::from_an_open_group("3<home>", "/risk<esc>")]
#[case::from_a_folded_group("3<home><enter>", "/R10.8<esc>")]
#[case::with_all_folded("3p-<home>", "/losenord<esc>")]
#[case::over_to_the_other_kind("3p<end>p<end>", "/R10.8<esc>")]
#[case::with_nothing_found("3p<pgdn>", "/risqq<esc>")]
fn a_search_given_up_leaves_rows_folds_and_both_kinds_as_they_were(#[case] begin: &str, #[case] search: &str) {
    let mut stage = place(begin);
    let (before, screen) = (stage.app().matrix.clone(), stage.screen());
    stage.keys(search);
    let after = &stage.app().matrix;
    assert_eq!((after.grouping, after.selected, &after.folded), (before.grouping, before.selected, &before.folded));
    assert_eq!(stage.screen(), screen);
}

#[test]
fn a_hit_in_a_folded_group_is_unfolded_and_the_other_groups_stay() {
    let stage = place("3p-/R13.6<enter>");
    assert_eq!(stage.found(), "R13.6");
    let folded = &stage.app().matrix.folded;
    assert!(!folded.contains(&GroupId::Priority(Some(3))), "{folded:?}");
    assert_eq!(folded.len(), 5);
}

#[test]
fn next_and_previous_go_through_every_hit_once_over_both_kinds() {
    let mut stage = place("3<home>/risk<enter>");
    let count: usize = stage.toast().split([' ', ':']).nth(3).unwrap().parse().unwrap();
    let mut round = Vec::new();
    for _ in 0..count {
        round.push(stage.found().to_owned());
        stage.keys("n");
    }
    assert_eq!(stage.found(), round[0], "round and back");
    assert_eq!(round.iter().collect::<HashSet<_>>().len(), count);
    assert!(round.iter().any(|id| id.starts_with('P')) && round.iter().any(|id| id.starts_with('R')), "{round:?}");
    for id in round.iter().rev() {
        stage.keys("N");
        assert_eq!(stage.found(), id);
    }
}

#[test]
fn without_a_search_there_is_no_next_hit_and_an_empty_one_forgets_the_last() {
    let mut stage = place("3n");
    let told = stage.toast();
    assert!(!told.is_empty());
    stage.keys("/risk<enter>/<enter>n");
    assert_eq!(stage.toast(), told);
}

/// Every place that can be reached with its keys, and what it is.
const PLACES: [(&str, Place); 12] = [
    ("", Place::View(View::Overview)),
    ("2", Place::View(View::Timeline)),
    ("4", Place::View(View::Department)),
    ("7", Place::View(View::Requirements)),
    ("5", Place::View(View::Roles)),
    ("6", Place::View(View::Maturity)),
    ("8", Place::View(View::History)),
    ("3<home>", Place::View(View::Matrix)),
    ("3/R10.8<enter>", Place::View(View::Matrix)),
    ("3/R10.8<enter><enter>", Place::Detail),
    ("<f5>", Place::Walkthrough),
    ("3/R10.8<enter>s", Place::List),
];

fn named(app: &App, name: &str) -> Vec<Key> {
    let all = app.keymap.bindings().iter().flat_map(|binding| binding.keys.iter().copied());
    all.filter(|key| key.name(app.lang) == name).collect()
}

#[test]
fn the_key_of_every_hint_does_what_the_hint_says() {
    for (keys, expected) in PLACES {
        for lang in ["", "L"] {
            let mut stage = place(&format!("{lang}{keys}"));
            let app = stage.app().clone();
            assert_eq!(app.place(), expected, "after {keys}");
            let hints = hints(&app);
            assert!(hints.len() > 1);
            for hint in &hints {
                let does: Vec<&str> = named(&app, &hint.key)
                    .into_iter()
                    .filter_map(|key| app.keymap.action(key, expected))
                    .map(|action| action.names(app.lang).hint)
                    .collect();
                assert!(does.contains(&hint.text), "{hint:?} in {expected:?} does {does:?}");
            }
            let bar = stage.line(-1);
            if app.overlay.is_none() {
                assert!(bar.starts_with(&format!("{} {}", hints[0].key, hints[0].text)), "{bar}");
                let help = hints.last().unwrap();
                assert!(bar.ends_with(&format!("{} {}", help.key, help.text)), "help is always there: {bar}");
            }
        }
    }
}

#[test]
fn every_action_can_be_found_in_the_help_by_either_name_and_by_its_key() {
    // In a form every letter is text: what can be done there stands at its foot, see `forms`. The calendar says what can be
    // done in it itself, see `another_day`.
    let elsewhere = [Action::Save, Action::Preview, Action::Discard, Action::LastMeeting, Action::YearEnd];
    let mut missing: HashSet<Action> = Action::all().filter(|it| !elsewhere.contains(it)).collect();
    for (begin, _) in PLACES.iter().take(11) {
        let stage = place(&format!("{begin}?"));
        let (app, mut help) = (stage.app(), stage.help());
        let all = lines(app, &help);
        for line in &all {
            missing.remove(&line.action);
            let names = [Lang::Sv, Lang::En].map(|lang| line.action.names(lang).name);
            for searched in names.into_iter().chain([line.keys.as_str()]) {
                help.typed.text = searched.to_uppercase();
                assert!(lines(app, &help).contains(line), "{searched} in {:?}", help.place);
            }
        }
        let bound: HashSet<Action> = Action::all().filter(|it| !app.keymap.keys(*it, help.place).is_empty()).collect();
        assert_eq!(all.iter().map(|line| line.action).collect::<HashSet<_>>(), bound);
    }
    assert_eq!(missing, HashSet::new(), "an action that no help tells of");
}

#[rstest]
#[case("")]
#[case("3/R10.8<enter>")]
#[case("3/R10.8<enter><space><enter>")]
fn what_is_chosen_in_the_help_does_what_its_key_does(#[case] begin: &str) {
    let all = {
        let stage = place(&format!("{begin}?"));
        lines(stage.app(), &stage.help())
    };
    for (index, line) in all.iter().enumerate() {
        let mut chosen = place(begin);
        chosen.keys("?").keys(&"<down>".repeat(index)).keys("<enter>");
        let mut pressed = place(begin);
        let (place, keymap) = (pressed.app().place(), pressed.app().keymap.clone());
        pressed.press(keymap.keys(line.action, place)[0]);
        assert_eq!(chosen.screen(), pressed.screen(), "{:?} after {begin:?}", line.action);
        assert_eq!((chosen.ended(), chosen.journal().len()), (pressed.ended(), pressed.journal().len()));
    }
}

#[test]
fn the_help_scrolls_with_its_cursor_and_shows_the_chosen_line() {
    let mut stage = Setting { size: (80, 18), ..Setting::default() }.open();
    stage.keys("3/R10.8<enter>?");
    let all = lines(stage.app(), &stage.help());
    let room = room(stage.app());
    assert!(all.len() > room, "{} lines in {room}", all.len());
    for (index, line) in all.iter().enumerate() {
        let help = stage.help();
        assert_eq!(help.selected, index);
        assert!((help.top..help.top + room).contains(&index), "line {index} from {}", help.top);
        assert!(stage.screen().contains(line.name), "{} in {}", line.name, stage.screen());
        stage.keys("<down>");
    }
    assert_eq!((stage.help().selected, stage.help().top), (all.len() - 1, all.len() - room));
    stage.keys("<pgup>");
    assert_eq!(stage.help().selected, all.len() - 6);
    stage.keys(&"<pgup>".repeat(all.len() / 5));
    assert_eq!((stage.help().selected, stage.help().top), (0, 0));
    stage.keys("<pgdn>sök");
    assert_eq!(stage.help().selected, 0, "what is typed begins at the first line again");
    stage.keys("zzz<enter>");
    assert!(stage.app().overlay.is_none(), "Enter on nothing closes and does nothing");
    assert_eq!((stage.found(), stage.ended()), ("R10.8", false));
}

#[test]
fn a_group_under_the_cursor_opens_from_the_help_as_well() {
    let start = Start { view: View::Matrix, ..Start::default() };
    let mut stage = Setting { start, ..Setting::default() }.open();
    stage.keys("<home>?öppna<enter>");
    assert_eq!(stage.app().matrix.row(), Row::Group(GroupId::Project(1)));
    assert!(stage.app().matrix.folded.contains(&GroupId::Project(1)));
}

/// Another key for every key: a function key that no keyboard has.
fn other(key: Key) -> Key {
    let all: Vec<Key> = Keymap::default().bindings().iter().flat_map(|it| it.keys.to_vec()).collect();
    let at = all.iter().position(|it| *it == key).map_or(99, |at| at + 100);
    if at == 99 { key } else { Key::plain(Code::Function(u8::try_from(at).unwrap())) }
}

#[rstest]
#[case::first_run("", &["Tryck 3", "Mellanslag"])]
#[case::history("8", &["Tryck 3", "Mellanslag"])]
#[case::state_first("3<down>i", &["Mellanslag", "eller s"])]
#[case::no_search("3n", &["Tryck /"])]
#[case::mouse("M", &["M tar"])]
#[case::help("?", &["Retur", "Esc"])]
#[case::palette(":", &["Retur", "Esc"])]
#[case::choice("3<down>s", &["Retur", "Esc"])]
#[case::search("/", &["Retur", "Esc"])]
#[case::form("m", &["Tabb", "Retur", "Ctrl-S", "Esc"])]
#[case::report("e", &["Tabb", "Ctrl-O", "Ctrl-S", "Esc"])]
#[case::filter("f", &["Retur", "Tabb", "Esc"])]
#[case::days("D", &["PgUp", "Retur", "Esc"])]
#[case::walkthrough("<f5>d", &["tryck r"])]
fn other_keys_change_every_sentence_that_names_one(#[case] keys: &str, #[case] old: &[&str]) {
    let mut usual = Stage::empty();
    let mut rebound = Setting { keymap: Keymap::default().rebound(other), ..Setting::default() }.open();
    for key in parse(keys) {
        usual.press(key);
        rebound.press(other(key));
    }
    let (usual, rebound) = (usual.screen(), rebound.screen());
    for name in old {
        assert!(usual.contains(name), "{name} in\n{usual}");
        assert!(!rebound.contains(name), "{name} in\n{rebound}");
    }
    // A choice in a form stands between such marks too, with spaces.
    let unfilled = |screen: &str| screen.split('‹').skip(1).any(|rest| rest.starts_with(char::is_uppercase));
    assert!(!unfilled(&usual) && !unfilled(&rebound) && rebound.contains("F1"), "{rebound}");
}
