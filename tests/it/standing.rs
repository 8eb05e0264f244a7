//! The views of roles and maturity: what is unfolded, and what their forms write.

use crate::stage::{Setting, Stage};
use lis::app::view::View;
use lis::tui::draw::Look;
use lis::words::glyph::Glyphs;

#[test]
fn a_post_is_set_by_its_form_and_stands_in_the_table_until_it_is_undone() {
    let mut stage = Stage::empty();
    stage.keys("5");
    assert_eq!(stage.app().view, View::Roles);
    assert!(stage.screen().contains("0 av 65 tillsatta"));
    stage.keys("<enter>");
    assert!(stage.screen().contains("Uppgifter"), "the role unfolds its duties: {}", stage.screen());
    // Department, filling, share, since, note, name: the share is written, the rest stays.
    stage.keys("b<down>50<c-s>");
    let screen = stage.screen();
    assert!(screen.contains("50%") && screen.contains("1 av 65 tillsatta"), "{screen}");
    assert!(stage.toast().contains("Informationsägare KLF tillsatt 50"), "{}", stage.toast());
    stage.keys("u");
    assert!(stage.screen().contains("0 av 65 tillsatta"));
    assert_eq!(stage.journal().len(), 3, "the header, what was said, what was taken back");
}

#[test]
fn a_share_that_is_none_is_told_and_nothing_is_written() {
    let mut stage = Stage::empty();
    stage.keys("5b<down>500<c-s>");
    assert!(stage.screen().contains("”500” är ingen omfattning"), "{}", stage.screen());
    assert!(stage.journal().is_empty());
}

#[test]
fn an_assessment_needs_its_motive_and_is_withdrawn_by_an_empty_level() {
    let mut stage = Stage::empty();
    stage.keys("6b2,5<c-s>");
    assert!(stage.journal().is_empty() && stage.screen().contains("Bedömd mognad: kommunen"), "{}", stage.screen());
    stage.keys("Enligt genomgången<c-s>");
    assert!(stage.toast().contains("kommunen mognad bedömd till nivå 2,5"), "{}", stage.toast());
    stage.keys("b<bs><bs><bs><c-s>");
    assert!(stage.toast().contains("ingen bedömning"), "{}", stage.toast());
}

#[test]
fn the_staircase_is_whole_in_ascii_too() {
    let look = Look { glyphs: Glyphs::Ascii, ..Look::default() };
    let tall = Setting { look, size: (120, 40), ..Setting::default() }.open().keys("6").screen();
    assert!(tall.contains("+------------") && tall.contains("|4 Styrd"), "{tall}");
    let screen = Setting { look, ..Setting::default() }.open().keys("6").screen();
    assert!(screen.contains("+-----") && screen.contains("+ 4 Styrd") && screen.contains("alla (8)"), "{screen}");
    assert!(!screen.contains('?') || screen.matches('?').count() == 1, "only the key of the help: {screen}");
}
