//! What has changed since a meeting or another day, through the user's door: marks in the matrix, a list in the history, a
//! line in the overview; and the meeting itself, put down in a form.

use crate::another_day::{done, folder, meeting, say};
use crate::office::Office;
use crate::stage::{Setting, Stage};
use crate::support_record::{cell, date, mark};
use lis::app::state::start::Start;
use lis::app::view::View;
use lis::model::entry::Change;
use lis::model::exception::Exception;
use lis::model::id::RoleId;
use lis::model::state::State::{InProgress, NotApplicable};
use lis::progress::meetings::next_name;
use lis::tui::draw::Look;
use lis::tui::input::Incoming;
use lis::words::glyph::Glyphs;
use lis::words::lang::Lang;
use rstest::rstest;
use std::rc::Rc;
use tempfile::TempDir;

/// Since a meeting: R10.8 lost in KLF, R5.1a due again in KLF, R10.9b gained in KLF, R10.7 otherwise in SOF.
fn changed() -> Rc<TempDir> {
    let folder = Rc::new(TempDir::new().unwrap());
    let said = [
        ("2025-11-15", done("R5.1a", "KLF", "2025-11-15")),
        ("2026-10-20", done("R10.8", "KLF", "2026-10-20")),
        ("2026-11-01", meeting("2026-11-01", "Styrgrupp 4")),
        ("2026-11-02", mark("R10.8", "KLF", InProgress)),
        ("2026-11-03", mark("R10.7", "SOF", NotApplicable)),
        ("2026-11-10", done("R10.9b", "KLF", "2026-11-10")),
    ];
    say(folder.path(), &said);
    folder
}

fn stage(size: (u16, u16)) -> Stage {
    Setting { folder: changed(), size, ..Setting::default() }.open()
}

fn row(stage: &mut Stage, id: &str) -> String {
    let screen = stage.screen();
    let found = screen.lines().find(|line| line.contains(&format!(" {id} ")));
    found.unwrap_or_else(|| panic!("no {id} on\n{screen}")).to_owned()
}

#[test]
fn the_matrix_marks_what_was_gained_lost_due_again_or_changed() {
    let mut stage = stage((120, 36));
    stage.keys("3/R10.9b<enter>c");
    assert_eq!(
        stage.toast(),
        "Sedan Styrgrupp 4 (2026-11-01): 1 ny klar · 1 inte längre klar · 1 ska göras om · 1 annan ändring"
    );
    assert!(row(&mut stage, "R10.9b").contains("✓+"));
    assert!(row(&mut stage, "R10.8").contains("◐<"));
    assert!(row(&mut stage, "R10.7").contains("–>"));
    assert!(stage.line(2).starts_with("Sedan Styrgrupp 4 (2026-11-01)"), "{}", stage.line(2));
    let legend = stage.line(-4) + &stage.line(-3);
    assert!(
        ["< ej längre klar", "~ göras om", "+ ny klar", "> annat"].iter().all(|it| legend.contains(it)),
        "{legend}"
    );
    stage.keys("/R5.1a<enter>");
    assert!(row(&mut stage, "R5.1a").contains("↻~"));
    stage.keys("c");
    assert_eq!(stage.toast(), "Ändringar markeras inte längre.");
    assert!(!row(&mut stage, "R5.1a").contains('~') && !stage.line(-3).contains("ej längre"));
}

#[test]
fn the_legend_has_room_for_the_marks_at_80_columns_in_plain_signs_too() {
    let look = Look { glyphs: Glyphs::Ascii, ..Look::default() };
    let mut stage = Setting { folder: changed(), look, ..Setting::default() }.open();
    stage.keys("3/R10.9b<enter>c");
    let legend = format!("{} {}", stage.line(-4), stage.line(-3));
    let signs = [". ej", "o pågår", "x klar", "! undantag", "r ", "- ej", "< ", "~ ", "+ ", "> "];
    assert!(signs.iter().all(|it| legend.contains(it)), "{legend}");
    assert!(row(&mut stage, "R10.9b").contains("x+"));
}

#[test]
fn a_tick_is_marked_at_once_and_taken_back_with_it() {
    let mut stage = stage((120, 36));
    stage.keys("3/R10.9a<enter>c<space>");
    assert!(stage.toast().starts_with("Sparat: R10.9a KLF klar"), "{}", stage.toast());
    assert!(row(&mut stage, "R10.9a").contains("✓+"));
    stage.keys("u");
    assert!(!row(&mut stage, "R10.9a").contains('+'));
}

#[test]
fn another_day_can_be_reckoned_from() {
    let mut stage = stage((120, 36));
    stage.keys("3/R10.9b<enter>b2026-11-05<enter>");
    assert_eq!(stage.toast(), "Sedan 2026-11-05: 1 ny klar · 1 ska göras om");
    assert!(!row(&mut stage, "R10.8").contains('<'));
    stage.keys("cc");
    assert!(stage.toast().starts_with("Sedan Styrgrupp 4"), "{}", stage.toast());
    stage.keys("b2026-12-01<enter>");
    assert_eq!(stage.toast(), "Den dagen har inte varit. Senast 2026-11-24.");
}

#[test]
fn on_another_day_changes_are_reckoned_up_to_it() {
    let mut stage = stage((120, 36));
    stage.keys("3/R10.9b<enter>cD2026-11-04<enter>");
    assert_eq!(stage.toast(), "Sedan Styrgrupp 4 (2026-11-01): 1 inte längre klar · 1 annan ändring");
    stage.keys("D2026-10-25<enter>");
    assert!(!row(&mut stage, "R10.8").contains('<'), "no meeting had been held");
}

#[test]
fn the_history_lists_them_by_kind_and_leads_to_the_cell() {
    let mut stage = stage((120, 36));
    stage.keys("8c");
    let screen = stage.screen();
    let has = |text: &str| assert!(screen.contains(text), "no {text:?} on\n{screen}");
    has("Ändrat från slutet av 2026-11-01 Styrgrupp 4 till slutet av 2026-11-24");
    has("Inte längre klart (1)");
    has("2026-11-02 R10.8 KLF: klar → pågår (projektledare)");
    has("Ska göras om (1)");
    has("Har blivit klart (1)");
    stage.keys("/sof<enter>");
    assert!(stage.screen().contains("”sof”: 1 av ") && !stage.screen().contains("R10.8 KLF"), "{}", stage.screen());
    stage.keys("<esc><home><down><enter>");
    assert_eq!(stage.app().view, View::Matrix);
    assert!(stage.screen().contains("R10.8 All inloggning"));
    stage.keys("<esc><esc>c");
    assert!(stage.screen().contains("Senast först: 6 ändringar"), "{}", stage.screen());
}

#[test]
fn the_history_compares_any_two_days_as_the_command_line_does() {
    let mut stage = Stage::demo(200, 60);
    stage.keys("8D2025-12-31<enter>b2025-11-30<enter>");
    let screen = stage.screen();
    let told = Office::new().shipped("diff --demo --since 2025-11-30 --until 2025-12-31").out;
    let listed: Vec<&str> = told.lines().filter(|line| line.trim_start().starts_with("2025-")).take(20).collect();
    assert!(listed.len() > 10, "{told}");
    for line in listed {
        assert!(screen.contains(line.trim()), "no {line:?} on\n{screen}");
    }
}

#[test]
fn the_overview_tells_how_much_has_changed_since_the_last_meeting() {
    let mut stage = stage((80, 24));
    let line = "Sedan Styrgrupp 4: 1 ny klar · 1 inte längre · 1 ska göras om · 1 annat";
    assert!(stage.shown().screen().contains(line), "{}", stage.screen());
    stage.keys("D2026-11-01<enter>");
    assert!(!stage.screen().contains("Sedan Styrgrupp"), "{}", stage.screen());
}

#[test]
fn without_a_meeting_the_next_keys_are_named_and_put_one_down() {
    let mut stage = Stage::empty();
    let told = "Inget möte är inlagt före dagen. m lägger in ett, b väljer en dag.";
    stage.keys("3c");
    assert_eq!(stage.toast(), told);
    stage.keys("m");
    let screen = stage.screen();
    assert!(screen.contains("Lägg in ett möte") && screen.contains("2026-11-24"), "{screen}");
    stage.keys("Styrgrupp 4<up><bs><bs>02<enter><enter>");
    assert_eq!(stage.toast(), "Sparat: möte 2026-11-02 Styrgrupp 4. u ångrar.");
    assert!(stage.journal()[1].contains("Meeting(id: \"2026-11-02\""), "{:?}", stage.journal());
    stage.keys("/R10.8<enter><space>c");
    assert_eq!(stage.toast(), "Sedan Styrgrupp 4 (2026-11-02): 1 ny klar");
    stage.keys("cuuc");
    assert_eq!(stage.toast(), told, "the meeting is taken back like all else");
}

#[test]
fn a_meeting_is_named_after_the_last_and_not_put_down_twice() {
    let mut stage = stage((80, 24));
    stage.keys("m");
    assert!(stage.screen().contains("Styrgrupp 5"), "{}", stage.screen());
    stage.keys("<bs>4<up>");
    for _ in 0..10 {
        stage.keys("<bs>");
    }
    stage.keys("2026-11-01");
    assert!(stage.screen().contains("Mötet är redan inlagt."), "{}", stage.screen());
    let before = stage.journal();
    stage.keys("<c-s>");
    assert_eq!(stage.journal(), before);
    stage.keys("<down><bs>5");
    assert!(stage.screen().contains("Samma dag är Styrgrupp 4 inlagt."), "{}", stage.screen());
    stage.keys("<c-s>");
    assert_eq!(stage.toast(), "Sparat: möte 2026-11-01-2 Styrgrupp 5. u ångrar.");
}

#[rstest]
#[case("", "Name, such as")]
#[case("<up><bs><bs><bs><bs><bs><bs><bs><bs><bs><bs><down>Group 1", "Day")]
fn what_is_missing_is_told_and_nothing_is_written(#[case] keys: &str, #[case] label: &str) {
    let start = Start { lang: Lang::En, ..Start::default() };
    let mut stage = Setting { start, ..Setting::default() }.open();
    stage.keys("m").keys(keys).keys("<c-s>");
    let screen = stage.screen();
    let at = screen.lines().position(|line| line.contains(&format!("│ {label}"))).unwrap();
    assert!(screen.lines().nth(at + 1).unwrap().contains("Has to be filled in"), "{screen}");
    assert!(stage.journal().is_empty());
}

#[rstest]
#[case("Styrgrupp 9", "Styrgrupp 10")]
#[case("Styrgrupp", "Styrgrupp")]
#[case("2026", "2027")]
#[case("", "")]
#[case("Möte 99999999999", "Möte 99999999999")]
fn the_next_meeting_has_the_next_number(#[case] name: &str, #[case] next: &str) {
    assert_eq!(next_name(name), next);
}

#[test]
fn changes_in_english() {
    let start = Start { lang: Lang::En, ..Start::default() };
    let mut stage = Setting { folder: folder(), start, ..Setting::default() }.open();
    stage.keys("3c");
    assert_eq!(stage.toast(), "Since Styrgrupp 4 (2026-11-01): 1 newly done · 1 no longer done");
}

#[test]
fn how_much_has_changed_is_not_told_on_the_shared_screen() {
    let mut stage = stage((80, 24));
    stage.keys("3c<f5>");
    let mut other = Setting { writer: "samordnare", folder: stage.folder(), ..Setting::default() }.open();
    other.keys("3/R10.6<enter><space>");
    stage.comes(Incoming::Others);
    assert_eq!(stage.toast(), "");
}

/// What the program counts is what the command lists below its headings.
#[test]
fn an_exception_that_has_run_out_is_counted_as_the_command_line_does() {
    let office = Office::new();
    let exception = Exception {
        reason: "Väntar på upphandling".to_owned(),
        risk: "dnr 2026/1".to_owned(),
        measure: "Manuell kontroll".to_owned(),
        approved_by: RoleId::new("ciso"),
        approved: date("2026-10-21"),
        until: date("2026-11-05"),
    };
    let granted = Change::Exception(cell("R10.8", "SOF"), Some(exception));
    let said = [
        ("2026-10-20", done("R10.8", "KLF", "2026-10-20")),
        ("2026-10-21", granted),
        ("2026-11-01", meeting("2026-11-01", "Styrgrupp 4")),
        ("2026-11-02", mark("R10.8", "KLF", InProgress)),
    ];
    say(&office.path(""), &said);
    let listed = office.shipped("diff").out;
    assert!(listed.contains("Inte längre klart (1)"), "{listed}");
    let folder = Rc::new(TempDir::new().unwrap());
    say(folder.path(), &said);
    let mut stage = Setting { folder, ..Setting::default() }.open();
    assert_eq!(stage.keys("3c").toast(), "Sedan Styrgrupp 4 (2026-11-01): 1 inte längre klar · 1 annan ändring");
}
