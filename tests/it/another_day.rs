//! Another day in the program: chosen in a calendar or written, every view as it was at its end, and nothing written there.

use crate::stage::{Setting, Stage, today};
use crate::support_history::history;
use crate::support_record::{cell, date, mark};
use lis::app::state::start::Start;
use lis::app::view::View;
use lis::model::board::Board;
use lis::model::entry::Change;
use lis::model::meeting::{Meeting, MeetingId, Minutes};
use lis::model::state::Mark;
use lis::model::state::State::{Done, InProgress};
use lis::progress::past::Past;
use lis::store::clock::Clock;
use lis::store::workspace::{AbsentRecord, Options, Workspace};
use lis::tui::input::Incoming;
use lis::words::lang::Lang;
use ratatui::layout::Position;
use rstest::rstest;
use std::path::Path;
use std::rc::Rc;
use tempfile::TempDir;

/// Says these things in a folder, each on its day.
pub(crate) fn say(folder: &Path, said: &[(&str, Change)]) {
    for (on, change) in said {
        let mut workspace = Workspace::open(Options {
            data: Some(folder.join("data")),
            writer: Some("projektledare".to_owned()),
            clock: Clock::on(date(on)),
            cache: Some(folder.join("cache")),
            device: Some("test".to_owned()),
            absent: AbsentRecord::Expect,
        })
        .unwrap();
        let board: Board = workspace.board().unwrap().0;
        workspace.append(&board, vec![change.clone()]).unwrap();
    }
}

pub(crate) fn done(id: &str, department: &str, on: &str) -> Change {
    Change::Mark(cell(id, department), Mark::bare(Done, date(on)))
}

pub(crate) fn meeting(on: &str, name: &str) -> Change {
    let (on, name) = (date(on), name.to_owned());
    let meeting = Meeting { on, name, begun: None, ended: None, present: Vec::new(), minutes: Minutes::default() };
    Change::Meeting(MeetingId(on.to_string()), Some(meeting))
}

/// A record of four days: R10.8 done in KLF in October, a meeting, taken back in November, and R10.9b done meanwhile.
pub(crate) fn folder() -> Rc<TempDir> {
    let folder = Rc::new(TempDir::new().unwrap());
    let said = [
        ("2026-10-20", done("R10.8", "KLF", "2026-10-20")),
        ("2026-11-01", meeting("2026-11-01", "Styrgrupp 4")),
        ("2026-11-02", mark("R10.8", "KLF", InProgress)),
        ("2026-11-10", done("R10.9b", "KLF", "2026-11-10")),
    ];
    say(folder.path(), &said);
    folder
}

fn stage() -> Stage {
    Setting { folder: folder(), size: (120, 30), ..Setting::default() }.open()
}

fn row(stage: &mut Stage, id: &str) -> String {
    stage.screen().lines().find(|line| line.contains(&format!(" {id} "))).unwrap().to_owned()
}

#[test]
fn a_written_day_is_shown_in_every_view_and_said_so() {
    let mut stage = stage();
    stage.keys("3/R10.9b<enter>D2026-10-31<enter>");
    assert_eq!(stage.line(1), "Så här var det 2026-10-31 – skrivskyddat · Esc/T till i dag");
    assert!(stage.line(0).contains("2026-10-31"));
    assert!(stage.line(-1).starts_with("T i dag · Retur öppna · f filtrera"), "{}", stage.line(-1));
    assert!(row(&mut stage, "R10.8").contains('✓') && !row(&mut stage, "R10.9b").contains('✓'));
    assert_eq!(stage.app().summary.overall.done, 1);
    let screen = stage.keys("<up><up><enter><end>").screen();
    assert!(screen.contains("2026-10-20 12:00 projektledare: klar"), "{screen}");
    assert!(!stage.screen().contains("2026-11-02 12:00"), "what came later is not told");
    assert_eq!(
        stage.line(1),
        "Så här var det 2026-10-31 – skrivskyddat · T till i dag",
        "Esc closes the details first"
    );
    stage.keys("<esc>1");
    let screen = stage.screen();
    assert!(screen.contains("2026-10-20 R10.8 KLF klar") && !screen.contains("2026-11-02"), "{screen}");
    for view in View::ALL {
        stage.keys(&view.number().to_string());
        assert!(stage.line(1).starts_with("Så här var det 2026-10-31"), "{view:?}");
    }
    stage.keys("T");
    assert_eq!(stage.toast(), "Läget i dag, 2026-11-24.");
    assert!(!stage.line(1).contains("Så här var det"));
    assert_eq!((stage.app().summary.overall.done, stage.app().day), (1, today()));
    assert!(stage.app().board.cell(&cell("R10.9b", "KLF")).is_some());
}

#[test]
fn esc_leads_to_today_where_there_is_nothing_else_to_leave() {
    let mut stage = stage();
    stage.keys("3/R10.8<enter>D2026-10-31<enter><enter><esc>");
    assert!(stage.app().past(), "the details were closed");
    stage.keys("<esc>");
    assert!(!stage.app().past());
    stage.keys("<esc>");
    assert!(!stage.ended());
}

#[rstest]
#[case::days("<left><left>", "2026-11-22")]
#[case::weeks("<up><up>", "2026-11-10")]
#[case::there_and_back("<up><left><down><right>", "2026-11-24")]
#[case::months("<pgup><pgup>", "2026-09-24")]
#[case::not_past_today("<down><pgdn><right>", "2026-11-24")]
#[case::meeting("m", "2026-11-01")]
#[case::no_meeting_before_the_first("mm", "2026-11-01")]
#[case::year_end("e", "2025-12-31")]
#[case::the_one_before("ee", "2024-12-31")]
#[case::today("eet", "2026-11-24")]
#[case::written_then_moved("2026-03-31<left>", "2026-03-30")]
#[case::moved_then_written("<left>2026-03-31", "2026-03-31")]
#[case::month_ends_are_kept("2026-03-31<pgup>", "2026-02-28")]
fn the_calendar_goes(#[case] keys: &str, #[case] to: &str) {
    let mut stage = stage();
    stage.keys("D").keys(keys).keys("<enter>");
    assert_eq!(stage.app().day, date(to));
    assert_eq!(stage.app().past(), date(to) != today());
}

#[test]
fn the_weeks_begin_on_monday_and_bear_their_numbers_meetings_and_changes() {
    let mut stage = stage();
    let screen = stage.keys("D2026-11-10").screen();
    let has = |text: &str| assert!(screen.contains(text), "no {text:?} on\n{screen}");
    has("november 2026");
    has(" v.  må  ti  on  to  fr  lö  sö");
    has(" 44  26  27  28  29  30  31   1◆");
    has(" 45   2·  3   4   5   6   7   8 ");
    has(" 46   9  10· ");
    has("tisdag, för 14 dagar sedan");
    has("m  2026-11-01  mötet före: Styrgrupp 4");
    has("e  2025-12-31  årsskiftet före");
}

#[rstest]
#[case::half_a_day("2026-11-2", "Skriv ÅÅÅÅ-MM-DD.")]
#[case::tomorrow("2026-11-25", "Den dagen har inte varit. Senast 2026-11-24.")]
#[case::no_such_day("2026-02-30", "”2026-02-30” är inget datum. Skriv ÅÅÅÅ-MM-DD.")]
fn what_is_no_day_yet_is_told_and_nothing_happens(#[case] text: &str, #[case] told: &str) {
    let mut stage = stage();
    stage.keys("D").keys(text);
    assert!(stage.screen().contains(told), "{}", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.toast(), told);
    assert!(stage.app().overlay.is_some() && !stage.app().past());
    stage.keys("<bs><bs><bs><bs><bs><bs><bs><bs><bs><bs>2026-01-31<enter>");
    assert_eq!(stage.app().day.to_string(), "2026-01-31");
}

#[test]
fn giving_up_changes_nothing() {
    let mut stage = stage();
    stage.keys("D2026-10-31<esc>");
    assert!(!stage.app().past() && stage.app().overlay.is_none());
    stage.keys("D2026-10-31<enter>D2026-01-01<esc>");
    assert_eq!(stage.app().day, date("2026-10-31"));
}

#[test]
fn a_click_chooses_and_a_second_one_shows() {
    let mut stage = stage();
    stage.keys("D");
    let screen = stage.screen();
    let place = |text: &str, aside: usize| {
        let (y, line) = screen.lines().enumerate().find(|(_, line)| line.contains(text)).unwrap();
        let x = line[..line.find(text).unwrap()].chars().count() + aside;
        Incoming::Click(Position::new(u16::try_from(x).unwrap(), u16::try_from(y).unwrap()))
    };
    let tenth = place(" 46   9  10· ", 9);
    stage.comes(tenth.clone()).comes(tenth);
    assert_eq!(stage.app().day, date("2026-11-10"));
    stage.keys("T");
    let year_end = place("årsskiftet", 1);
    stage.keys("D").comes(year_end).keys("<enter>");
    assert_eq!(stage.app().day, date("2025-12-31"));
}

#[rstest]
#[case("<space>")]
#[case("s")]
#[case("i")]
#[case("r")]
#[case("x")]
#[case("d")]
#[case("u")]
#[case("U")]
#[case("5b")]
#[case("6b")]
fn nothing_is_written_on_another_day(#[case] keys: &str) {
    let mut stage = stage();
    let before = stage.journal();
    stage.keys("3/R10.8<enter>D2026-10-31<enter>").keys(keys);
    assert_eq!(stage.toast(), "2026-10-31 visas som det var: inget kan ändras. T går till i dag.");
    assert!(stage.app().overlay.is_none());
    assert_eq!(stage.journal(), before);
    stage.keys("3T<space>");
    assert_eq!(stage.journal().len(), before.len() + 1, "today it can be ticked");
}

#[test]
fn the_palette_says_why_not() {
    let mut stage = stage();
    stage.keys("3D2026-10-31<enter><c-p>bocka av");
    assert!(stage.screen().contains("inget kan ändras"), "{}", stage.screen());
    stage.keys("<esc><c-p>årsskiftet");
    assert!(stage.screen().contains("Görs i kalendern, som D öppnar."), "{}", stage.screen());
}

#[test]
fn what_others_write_meanwhile_is_told_and_seen_today() {
    let mut mine = stage();
    let mut theirs = Setting { folder: mine.folder(), writer: "samordnare-klf", ..Setting::default() }.open();
    mine.keys("3/R10.8<enter>D2026-10-31<enter>");
    let before = mine.screen();
    theirs.keys("3/R10.8<enter><space>");
    mine.comes(Incoming::Others);
    assert_eq!(mine.toast(), "Ändrat av samordnare-klf: R10.8 KLF klar. Syns när läget i dag visas.");
    let shown = |screen: &str| screen.lines().take(28).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(shown(&mine.screen()), shown(&before));
    mine.keys("T");
    assert!(row(&mut mine, "R10.8").contains('✓'));
}

#[test]
fn an_older_entry_that_comes_late_is_seen_on_its_day() {
    let mut mine = stage();
    mine.keys("3/R10.9b<enter>D2026-10-31<enter>");
    let mut late = Workspace::open(Options {
        data: Some(mine.folder().path().join("data")),
        writer: Some("samordnare-klf".to_owned()),
        clock: Clock::on(date("2026-10-25")),
        cache: None,
        device: Some("other".to_owned()),
        absent: AbsentRecord::Expect,
    })
    .unwrap();
    late.append(&Board::default(), vec![done("R10.9b", "KLF", "2026-10-25")]).unwrap();
    mine.comes(Incoming::Others);
    assert!(row(&mut mine, "R10.9b").contains('✓'), "{}", mine.screen());
}

#[test]
fn what_is_copied_of_another_day_says_so() {
    let mut stage = stage();
    stage.keys("5D2026-10-31<enter><home>").keys("y");
    let copied = stage.copied().unwrap();
    assert!(copied.starts_with("Så här var det 2026-10-31\n") || !copied.contains('\n'), "{copied}");
}

#[test]
fn another_day_in_english() {
    let start = Start { lang: Lang::En, ..Start::default() };
    let mut stage = Setting { folder: folder(), start, ..Setting::default() }.open();
    stage.keys("D2026-10-31<enter>");
    assert_eq!(stage.line(1), "How it stood on 2026-10-31 – read-only · Esc/T for today");
    stage.keys("u");
    assert_eq!(stage.toast(), "2026-10-31 is shown as it was: nothing can be changed. T goes to today.");
}

#[test]
fn a_neighbouring_day_is_what_a_whole_fold_gives() {
    let history = history().by_time();
    let first = history[0].day();
    let mut past = Past::default();
    // Forwards, backwards and far away, over clocks that went back.
    for days in [1000, 0, 400, 399, 398, 401, 90, 91, 92, 1094, 700, 701, 640, 20] {
        let day = first + chrono::Days::new(days);
        assert_eq!(past.board(&history, day), Board::as_of(&history, day), "{day}");
    }
    let before = first.pred_opt().unwrap();
    assert_eq!(past.board(&history, before), Board::default());
    past.forget(first + chrono::Days::new(300));
    let shorter: Vec<_> = history.iter().filter(|it| it.day() < first + chrono::Days::new(300)).cloned().collect();
    let day = first + chrono::Days::new(900);
    assert_eq!(past.board(&shorter, day), Board::as_of(&shorter, day));
}
