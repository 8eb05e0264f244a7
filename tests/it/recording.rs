//! A meeting held from the walkthrough: opened, decisions put down, ticks made there, closed, and gone on with after a
//! crash. What is shown as said is in the journal.

use crate::stage::{Setting, Stage};
use lis::app::action::Action;
use lis::app::state::start::Start;
use lis::app::walkthrough::Mode;
use lis::app::walkthrough::pages::pointed_cell;
use lis::model::board::Board;
use lis::model::entry::Change;
use lis::model::meeting::{Decision, DecisionId, DecisionState, Meeting, MeetingId, Minutes};
use lis::store::stage::Staged;
use lis::store::workspace::{AbsentRecord, Options, Workspace};

/// Opens a meeting with one role present, on an empty record.
fn opened() -> Stage {
    let mut stage = Stage::empty();
    stage.keys("<f5>rprojektl<c-s>");
    assert_eq!(stage.app().during().cloned(), Some(id()), "{}", stage.screen());
    stage
}

fn id() -> MeetingId {
    MeetingId("2026-11-24".to_owned())
}

fn decision(stage: &Stage, meeting: &MeetingId, number: u16) -> Decision {
    let id = DecisionId::new(meeting.clone(), number);
    stage.app().board.decision(&id).unwrap().winner().unwrap().value.clone().unwrap()
}

fn held(stage: &Stage, id: &MeetingId) -> Meeting {
    stage.app().board.meeting(id).unwrap().winner().unwrap().value.clone().unwrap()
}

/// Turns to the page with a heading.
fn turn(stage: &mut Stage, heading: &str) {
    let at = stage.app().walking().unwrap().sheets.iter().position(|it| it.told.heading == heading);
    stage.keys("<home>").keys(&"<pgdn>".repeat(at.unwrap()));
}

#[test]
fn a_meeting_is_opened_with_its_name_and_the_roles_present() {
    let mut stage = Stage::empty();
    stage.keys("<f5>r");
    insta::assert_snapshot!("opening-80x24", stage.screen());
    stage.keys("projektledare, informationss");
    assert!(stage.screen().contains("Informationssäkerhetsansvarig, Informationssäkerhetssamordnare"));
    stage.keys("<c-s>");
    assert!(stage.journal().is_empty(), "of several it is asked which");
    stage.keys("äkerhetss<c-s>");
    let meeting = held(&stage, &id());
    assert_eq!(meeting.name, "Ledningens genomgång av informationssäkerheten");
    assert!(meeting.begun.is_some() && meeting.ended.is_none());
    assert_eq!(meeting.present.len(), 2);
    assert!(stage.line(0).contains("PROTOKOLL 0"), "{}", stage.line(0));
    assert_eq!(stage.journal().len(), 2, "a header and one entry");
}

#[test]
fn a_rehearsal_is_not_recorded() {
    let mut stage = Stage::empty();
    stage.keys("<f5>r<esc>");
    assert_eq!(stage.app().walking().unwrap().mode, Mode::Reading);
    assert_eq!(stage.keys("d").toast(), "Öppna mötet först: tryck r.");
    assert_eq!(stage.keys("e").toast(), "Öppna mötet först: tryck r.");
    stage.keys("<pgdn>");
    assert_eq!(stage.toast(), "", "it is gone with the next key");
    assert!(stage.journal().is_empty());
}

#[test]
fn a_meeting_that_is_planned_for_the_day_is_the_one_that_is_opened() {
    let mut stage = Stage::empty();
    let planned = Meeting {
        on: crate::stage::today(),
        name: "Styrgrupp 12".to_owned(),
        begun: None,
        ended: None,
        present: Vec::new(),
        minutes: Minutes::Draft,
    };
    let mut workspace = Workspace::open(Options {
        data: Some(stage.folder().path().join("data")),
        writer: Some("samordnare".to_owned()),
        device: Some("test".to_owned()),
        absent: AbsentRecord::Expect,
        ..Options::default()
    })
    .unwrap();
    workspace.append(&Board::default(), vec![Change::Meeting(id(), Some(planned))]).unwrap();
    stage.keys("<f5>r<c-s>");
    assert_eq!(held(&stage, &id()).name, "Styrgrupp 12");
    assert_eq!(stage.app().during(), Some(&id()));
}

#[test]
fn a_decision_has_text_owner_date_and_what_it_concerns_and_is_shown_at_once() {
    let mut stage = opened();
    stage.keys("d");
    insta::assert_snapshot!("decision-80x24", stage.screen());
    stage.keys("Skaffa nycklar till alla<tab>digitaliserings<tab>2027-01-31<tab>R10.8<tab>sof, KLF<c-s>");
    let said = decision(&stage, &id(), 1);
    assert_eq!(said.text, "Skaffa nycklar till alla");
    assert_eq!(said.owner.unwrap().as_str(), "digitaliseringschef");
    assert_eq!(said.due.unwrap().to_string(), "2027-01-31");
    assert_eq!((said.deliverables.len(), said.departments.len()), (1, 2));
    assert!(stage.line(0).contains("PROTOKOLL 1"), "{}", stage.line(0));
    assert!(stage.journal().last().unwrap().contains("2026-11-24"));
    stage.keys("d<up><right><right><tab>Vem betalar?<c-s>");
    turn(&mut stage, "Beslut i dag");
    insta::assert_snapshot!("decisions-today-80x24", stage.screen());
}

#[test]
fn what_is_wrong_with_a_decision_is_said_and_nothing_is_lost() {
    let mut stage = opened();
    stage.keys("dEtt beslut<tab>projektledare, jurist<tab>2027-13-01<tab>R99<c-s>");
    let screen = stage.screen();
    for told in ["Ange en roll, inte flera.", "”2027-13-01” är inget datum", "”R99” finns inte i planen."] {
        assert!(screen.contains(told), "{told} in {screen}");
    }
    assert_eq!(stage.app().walking().unwrap().taken, 0);
    stage.keys("<esc>");
    assert!(stage.screen().contains("Kasta det som är skrivet?"), "{}", stage.screen());
    stage.keys("q");
    assert!(stage.app().overlay.is_none());
    assert_eq!(stage.app().during(), Some(&id()), "the meeting goes on");
}

#[test]
fn what_the_page_is_about_stands_in_the_decision_already() {
    let mut stage = Stage::demo(80, 24);
    stage.shown().keys("<f5>r<c-s>");
    turn(&mut stage, "VOF");
    stage.keys("dBemanna<c-s>");
    let meeting = stage.app().during().unwrap().clone();
    let said = decision(&stage, &meeting, 1);
    assert_eq!(said.departments.iter().map(ToString::to_string).collect::<Vec<_>>(), ["VOF"]);
    assert_eq!(said.deliverables.iter().map(ToString::to_string).collect::<Vec<_>>(), ["P2.2"], "the row in focus");
}

#[test]
fn an_earlier_decision_is_settled_where_it_is_shown() {
    let mut stage = Stage::demo(80, 24);
    stage.shown().keys("<f5>r<c-s>");
    let open = stage.app().walking().unwrap().sheets[0].told.head[0].text.clone();
    stage.keys("<enter>");
    assert!(stage.screen().contains("Ta fram en förteckning"), "{}", stage.screen());
    stage.keys("<tab>Klart och inlagt<c-s>");
    let said = decision(&stage, &MeetingId("2024-06-25".to_owned()), 2);
    assert_eq!((said.state, said.outcome.as_deref()), (DecisionState::Done, Some("Klart och inlagt")));
    assert_ne!(stage.app().walking().unwrap().sheets[0].told.head[0].text, open, "the count goes along");
    stage.keys("u");
    assert_eq!(decision(&stage, &MeetingId("2024-06-25".to_owned()), 2).state, DecisionState::Open);
}

#[test]
fn a_tick_at_the_meeting_is_marked_as_done_there_and_can_be_taken_back() {
    let mut stage = Stage::demo(80, 24);
    stage.shown().keys("<f5>");
    turn(&mut stage, "VOF");
    let before = stage.app().board.count();
    stage.keys("r<c-s>");
    turn(&mut stage, "VOF");
    stage.keys("u");
    assert_eq!(stage.app().board.count(), before + 1, "what was written before the meeting is not taken back here");
    stage.keys("<space>");
    let last = stage.app().board.recent().last().unwrap().clone();
    assert_eq!(last.during, stage.app().during().cloned());
    assert!(last.changes[0].cell().is_some());
    assert!(stage.screen().contains("42 av 146 klara"), "{}", stage.screen());
    stage.keys("u");
    assert!(stage.screen().contains("41 av 146 klara"), "{}", stage.screen());
    turn(&mut stage, "Roller");
    assert_eq!(stage.keys("<space>").toast(), "Raden går inte att bocka. Gå till en leverabel.");
}

#[test]
fn a_tick_is_not_made_over_what_somebody_else_has_said_this_moment() {
    let mut stage = opened();
    turn(&mut stage, "KLF");
    let cell = pointed_cell(stage.app()).unwrap();
    let mut other = Setting { writer: "samordnare", folder: stage.folder(), ..Setting::default() }.open();
    other.keys(&format!("3/{}<enter><space>", cell.deliverable));
    let said = stage.app().board.count();
    stage.keys("<space>");
    assert_eq!(stage.app().board.count(), said + 1, "that of the other alone");
    assert_eq!(stage.toast(), "Det gick inte. Tryck igen, eller Esc för att se varför.");
    stage.keys("<esc>");
    assert!(stage.toast().contains("samordnare hann före"), "{}", stage.toast());
}

#[test]
fn reading_again_writes_nothing_and_the_meeting_stays_open() {
    let mut stage = opened();
    stage.keys("r");
    assert!(stage.line(0).contains("läsläge"), "{}", stage.line(0));
    let lines = stage.journal().len();
    stage.keys("d<space>u");
    assert_eq!(stage.journal().len(), lines);
    stage.keys("r");
    assert!(stage.line(0).contains("PROTOKOLL"), "no question is asked again: {}", stage.line(0));
}

#[test]
fn only_what_is_written_in_the_walkthrough_is_written_during_the_meeting() {
    let mut stage = opened();
    stage.keys("<esc>3/R10.8<enter><space>");
    assert_eq!(stage.app().board.recent().last().unwrap().during, None);
    stage.keys("<f5>dSkrivet<c-s>");
    assert_eq!(stage.app().board.recent().last().unwrap().during, Some(id()));
}

#[test]
fn a_crash_in_the_middle_loses_no_decision_and_the_meeting_goes_on() {
    let mut stage = opened();
    stage.keys("dFörsta<c-s>dAndra<c-s>dHalvskriv");
    let mut stage = stage.again();
    stage.keys("<f5>");
    assert!(stage.line(0).contains("läsläge"));
    turn(&mut stage, "Beslut i dag");
    assert!(stage.screen().contains("Första") && stage.screen().contains("Andra"), "{}", stage.screen());
    stage.keys("r");
    assert!(stage.line(0).contains("PROTOKOLL 2"), "{}", stage.line(0));
    stage.keys("dTredje<c-s>");
    assert_eq!(decision(&stage, &id(), 3).text, "Tredje");
}

#[test]
fn a_meeting_is_closed_after_a_question_and_the_way_to_its_minutes_is_told() {
    let mut stage = opened();
    stage.keys("dEtt beslut<c-s>e");
    assert!(stage.screen().contains("Ett beslut, en åtgärd eller en fråga är nedskriven"), "{}", stage.screen());
    stage.keys("<pgdn>");
    assert_eq!(stage.app().during(), Some(&id()), "a clicker closes nothing");
    stage.keys("e<esc>e<enter>");
    assert!(held(&stage, &id()).ended.is_some());
    insta::assert_snapshot!("closed-80x24", stage.screen());
    stage.keys("<pgdn>");
    turn(&mut stage, "Beslut i dag");
    assert!(stage.screen().contains("Ett beslut"), "what was decided can still be read out: {}", stage.screen());
    stage.keys("d");
    assert!(stage.app().overlay.is_none(), "nothing more is put down");
}

#[test]
fn the_minutes_are_written_once_where_the_program_was_started() {
    let mut stage = opened();
    stage.keys("dEtt beslut<c-s>e<enter><enter>");
    assert!(stage.screen().contains("Protokollet är skrivet: protokoll-2026-11-24.docx"), "{}", stage.screen());
    let file = stage.folder().path().join("protokoll-2026-11-24.docx");
    let written = std::fs::read(&file).unwrap();
    assert!(written.starts_with(b"PK"), "a document for word processors");
    stage.keys("<enter>");
    assert_eq!(stage.toast(), "", "it is written once");
    let again = Setting { folder: stage.folder(), ..Setting::default() }.open();
    drop(stage);
    let mut stage = again;
    stage.keys("<f5>r<c-s>e<enter><enter>");
    assert!(
        stage.folder().path().join("protokoll-2026-11-24-2.docx").exists(),
        "a second meeting of the day has its own"
    );
    assert_eq!(std::fs::read(&file).unwrap(), written);
}

#[test]
fn minutes_that_are_there_already_are_left_alone() {
    let mut stage = opened();
    let file = stage.folder().path().join("protokoll-2026-11-24.docx");
    std::fs::write(&file, "ett annat").unwrap();
    stage.keys("e<enter><enter>");
    assert_eq!(stage.toast(), "Det gick inte. Tryck igen, eller Esc för att se varför.");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "ett annat");
    stage.keys("<esc>");
    assert!(stage.toast().contains("protokoll-2026-11-24.docx"), "{}", stage.toast());
}

#[test]
fn of_the_sample_no_minutes_are_written() {
    let mut stage = Stage::demo(80, 24);
    stage.shown().keys("<f5>r<c-s>e<enter><enter>");
    assert!(stage.screen().contains("Det här var exemplet"), "{}", stage.screen());
    assert!(std::fs::read_dir(stage.folder().path()).unwrap().all(|it| it.unwrap().path().extension().is_none()));
}

#[test]
fn the_next_meeting_opens_with_the_decisions_of_this_one() {
    let mut stage = opened();
    stage.keys("dGör det här<c-s>e<enter>");
    let folder = stage.folder();
    drop(stage);
    let day = chrono::NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
    let mut next = Setting { folder, day, clock: day, ..Setting::default() }.open();
    next.keys("<f5>");
    assert!(next.screen().contains("2026-11-24/1 öppet · beslut: Gör det här"), "{}", next.screen());
}

#[test]
fn two_who_put_something_down_at_once_get_a_number_each() {
    let mut stage = opened();
    stage.keys("dMin egen");
    let mut other = Setting { writer: "samordnare", folder: stage.folder(), ..Setting::default() }.open();
    other.keys("<f5>rdDen andras<c-s>");
    stage.keys("<c-s>");
    assert_eq!(decision(&stage, &id(), 1).text, "Den andras");
    assert_eq!(decision(&stage, &id(), 2).text, "Min egen");
}

#[test]
fn what_could_not_be_saved_stays_written_and_why_is_told_outside() {
    let mut stage = opened();
    let journal = stage.folder().path().join("data/journal");
    let file = std::fs::read_dir(&journal)
        .unwrap()
        .map(|it| it.unwrap().path())
        .find(|it| it.extension().is_some_and(|it| it == "ron"));
    let file = file.unwrap();
    stage.keys("dEtt beslut");
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    stage.keys("<c-s>");
    assert_eq!(stage.toast(), "Det gick inte. Tryck igen, eller Esc för att se varför.");
    assert!(stage.screen().contains("Ett beslut"), "the form is open again: {}", stage.screen());
    assert!(!stage.screen().contains(".ron"), "no path on the shared screen: {}", stage.screen());
    stage.keys("<esc>q<esc>");
    assert!(stage.toast().starts_with("INTE SPARAT"), "{}", stage.toast());
}

#[test]
fn the_window_of_notes_is_told_of_the_meeting() {
    let stage = opened();
    let staged = Staged::load(&stage.folder().path().join("state")).unwrap();
    assert_eq!(staged.shown.meeting, Some(id()));
}

#[test]
fn another_day_shows_its_meeting_and_nothing_can_be_written() {
    let mut stage = Stage::demo(80, 24);
    stage.shown().keys("D2026-09-22<enter><f5>");
    assert!(stage.line(0).contains("2026-09-22"), "{}", stage.line(0));
    turn(&mut stage, "Beslut i dag");
    assert!(stage.screen().contains("2026-09-22/1"), "its decisions: {}", stage.screen());
    let count = stage.app().board.count();
    stage.keys("r");
    assert!(stage.line(0).contains("SOM DET VAR"), "{}", stage.line(0));
    assert_eq!(stage.toast(), "2026-09-22 visas som det var: inget kan skrivas.");
    stage.keys("d<space>e");
    assert_eq!((stage.app().board.count(), stage.app().during()), (count, None));
}

#[test]
fn the_names_of_what_can_be_done_are_told_while_recording() {
    let start = Start { demo: true, ..Start::default() };
    let mut stage = Setting { start, ..Setting::default() }.open();
    stage.shown().keys("<f5>r<c-s>");
    for action in [Action::Decide, Action::Tick, Action::CloseMeeting, Action::Help] {
        let hint = action.names(stage.app().lang).hint;
        assert!(stage.line(-1).contains(hint), "{hint} in {}", stage.line(-1));
    }
}

#[test]
fn only_what_was_said_at_the_meeting_is_taken_back_there() {
    let mut stage = opened();
    stage.keys("dEtt beslut<c-s><esc>3/R10.8<enter><space><f5>");
    let said = stage.journal().len();
    stage.keys("u");
    assert_eq!(stage.toast(), "Det finns inget att ångra.");
    assert_eq!(stage.journal().len(), said, "the tick was made elsewhere");
    stage.keys("<esc>u<f5>u");
    let gone = |stage: &Stage| stage.app().walking().unwrap().taken == 0;
    assert!(gone(&stage), "the decision was made here: {}", stage.screen());
    stage.keys("<esc>U<f5>");
    assert!(!gone(&stage));
    stage.keys("u");
    assert!(gone(&stage), "what was done again can be taken back again");
    stage.keys("u");
    assert_eq!(stage.toast(), "Det finns inget att ångra.");
    assert_eq!(held(&stage, &id()).ended, None, "the meeting itself is not taken back");
}
