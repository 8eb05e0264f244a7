//! What others say while something is open over the view: whatever it is, saving it asks before it writes over a word that
//! the user has not seen, by the change's key. Keys in, journals after.

use crate::stage::{Stage, today};
use crate::support_record::cell;
use lis::model::assessment::{Assessment, HalfSteps};
use lis::model::board::Board;
use lis::model::due::DueScope;
use lis::model::entry::{Change, Entry, EntryId, Key};
use lis::model::exception::Exception;
use lis::model::id::{DeliverableId, DepartmentId, RoleId};
use lis::model::meeting::{Decision, DecisionId, DecisionKind, DecisionState, Meeting, MeetingId, Minutes};
use lis::model::post::{Filling, Post, PostId};
use lis::model::state::{Mark, State};
use lis::store::clock::Clock;
use lis::store::workspace::{AbsentRecord, Options, Workspace};
use lis::tui::input::Incoming;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use rstest::rstest;

/// The record of a running program, opened by somebody else.
struct Colleague {
    workspace: Workspace,
    board: Board,
}

impl Colleague {
    fn of(stage: &Stage) -> Self {
        let workspace = Workspace::open(Options {
            data: Some(stage.folder().path().join("data")),
            cache: Some(stage.folder().path().join("cache-of-another")),
            writer: Some("samordnare-klf".to_owned()),
            device: Some("annan".to_owned()),
            clock: Clock::on(today()),
            absent: AbsentRecord::Expect,
        });
        Self { workspace: workspace.unwrap(), board: Board::default() }
    }

    /// Says something, knowing of all that was said before.
    fn says(&mut self, change: Change) -> EntryId {
        self.board = self.workspace.board().unwrap().0;
        self.workspace.append(&self.board, vec![change]).unwrap().id
    }

    fn history(&self) -> Vec<Entry> {
        self.workspace.history().unwrap().0
    }
}

fn meeting() -> MeetingId {
    MeetingId("2026-11-24".to_owned())
}

/// What was put down at an earlier meeting, and is to be settled.
fn decision() -> DecisionId {
    DecisionId::new(MeetingId("2026-10-01".to_owned()), 1)
}

/// What somebody says about a key, each time something else.
fn word(key: &Key, turn: u8) -> Change {
    let later = today() + chrono::Days::new(40 + u64::from(turn));
    let text = format!("Annans ord {turn}");
    match key.clone() {
        Key::Mark(cell) => Change::Mark(cell, Mark { note: Some(text), ..Mark::bare(State::InProgress, today()) }),
        Key::Point(cell, point) => Change::Point(cell, point, turn.is_multiple_of(2)),
        Key::Exception(cell) => {
            let approved_by = RoleId::new("informationsagare");
            let (risk, measure) = (text.clone(), text.clone());
            let it = Exception { reason: text, risk, measure, approved_by, approved: today(), until: later };
            Change::Exception(cell, Some(it))
        }
        Key::Due(scope) => Change::Due(scope, Some(later)),
        Key::Post(post) => {
            let since = later;
            Change::Post(
                post,
                Some(Post { filling: Filling::Vacant, since, share: None, name: None, note: Some(text) }),
            )
        }
        Key::Assessment(department) => Change::Assessment(
            department,
            Some(Assessment { level: HalfSteps(turn % 8 + 1), on: today(), motive: text }),
        ),
        Key::Meeting(id) => {
            let minutes = Minutes::default();
            Change::Meeting(
                id,
                Some(Meeting { on: today(), name: text, begun: None, ended: None, present: Vec::new(), minutes }),
            )
        }
        Key::Decision(id) => {
            let (kind, state) = (DecisionKind::Action, DecisionState::Open);
            let it = Decision {
                kind,
                text,
                owner: None,
                due: Some(later),
                deliverables: Vec::new(),
                departments: Vec::new(),
                state,
                outcome: None,
            };
            Change::Decision(id, Some(it))
        }
        Key::Date(entry) => Change::Date(entry, "2026-11-24T12:00:00+01:00".parse().ok()),
    }
}

/// What is open over the view: how it is opened and filled in, how it is saved, and what it writes about.
struct Opened {
    keys: &'static str,
    save: &'static str,
    key: Key,
}

/// A program on a record in which a colleague has said something, with something open over the view.
fn opened(it: &Opened) -> (Stage, Colleague) {
    let mut mine = Stage::empty();
    let mut theirs = Colleague::of(&mine);
    theirs.says(Change::Mark(cell("R10.8", "KLF"), Mark::bare(State::InProgress, today())));
    let held = Meeting {
        on: "2026-10-01".parse().unwrap(),
        name: "Styrgrupp 7".to_owned(),
        begun: Some("2026-10-01T09:00:00+02:00".parse().unwrap()),
        ended: Some("2026-10-01T10:00:00+02:00".parse().unwrap()),
        present: Vec::new(),
        minutes: Minutes::default(),
    };
    theirs.says(Change::Meeting(decision().meeting, Some(held)));
    theirs.says(word(&Key::Decision(decision()), 0));
    mine.comes(Incoming::Others).keys(it.keys);
    assert!(mine.app().overlay.is_some(), "{} opens nothing:\n{}", it.keys, mine.screen());
    (mine, theirs)
}

/// Returns what the program itself has written, the oldest first.
fn own(theirs: &Colleague) -> Vec<Entry> {
    let mut entries = theirs.history();
    entries.retain(|entry| entry.by == "projektledare");
    entries
}

/// Returns what was told; on a screen that is shared at a meeting, what is told on leaving it.
fn told(stage: &Stage) -> String {
    let kept = stage.app().walking().and_then(|walk| walk.kept.as_ref());
    kept.or(stage.app().toast.as_ref()).map(|toast| toast.text.clone()).unwrap_or_default()
}

fn post_key() -> Key {
    let role = RoleId::new("informationsagare");
    Key::Post(PostId { role, department: DepartmentId::new("KLF") })
}

/// Everything that can be open and writes about something that others may say something about meanwhile.
fn all() -> Vec<Opened> {
    let here = || cell("R10.8", "KLF");
    let open = |keys, save, key| Opened { keys, save, key };
    vec![
        open("3/R10.8<enter>xGammalt<tab>KS 26<tab>Avskilt<tab><tab>2027-01-31", "<c-s>", Key::Exception(here())),
        open("3/R10.8<enter>d2026-12-24", "<enter>", Key::Due(DueScope::Cell(here()))),
        open(
            "3/R10.8<enter>d<up><right><tab>2027-01-31",
            "<enter>",
            Key::Due(DueScope::Deliverable(DeliverableId::new("R10.8"))),
        ),
        open("3/R10.8<enter>d<up><left><tab>2027-06-30", "<enter>", Key::Due(DueScope::PriorityPhase(2))),
        open("5<home>b<tab>50", "<c-s>", post_key()),
        open("6b2,5<tab>Enligt genomgången", "<c-s>", Key::Assessment(None)),
        open("<f5>rprojektl", "<c-s>", Key::Meeting(meeting())),
        open("<f5>rprojektl<c-s><home><enter><tab>Klart", "<c-s>", Key::Decision(decision())),
        open("3/R10.8<enter>s<home>", "<enter>", Key::Mark(here())),
        open("3/R10.8<enter>iMöte", "<enter>", Key::Mark(here())),
        open("3/R10.8<enter>rKS 2026:1", "<enter>", Key::Mark(here())),
        open("3/R10.8<enter>s<end><enter>Gäller inte", "<enter>", Key::Mark(here())),
        open("3/R10.8<enter>v<right><space><down>", "<enter>", Key::Mark(here())),
        open("3/R10.8<enter>v<right>s<enter><down>", "<enter>", Key::Mark(cell("R10.8", "AVUX"))),
    ]
}

/// Once noticed while it is open, once in the moment of saving.
#[rstest]
fn saving_asks_before_it_writes_over_what_was_said_meanwhile(#[values(true, false)] noticed: bool) {
    for it in all() {
        let (mut mine, mut theirs) = opened(&it);
        let before = own(&theirs).len();
        let said = theirs.says(word(&it.key, 3));
        if noticed {
            mine.comes(Incoming::Others);
        }
        mine.keys(it.save);
        assert_eq!(own(&theirs).len(), before, "{}: {}", it.keys, mine.screen());
        assert!(told(&mine).starts_with("samordnare-klf hann före: "), "{}: {}", it.keys, told(&mine));
        assert!(mine.app().overlay.is_some(), "{}: what was written stays", it.keys);
        mine.keys(it.save);
        let own = own(&theirs);
        assert_eq!(own.len(), before + 1, "{}: wanted again, it is done: {}", it.keys, mine.screen());
        assert!(own.last().unwrap().replaces.contains(&said), "{}: knowingly", it.keys);
    }
}

#[test]
fn what_others_say_about_something_else_stands_in_nobodys_way() {
    for it in all() {
        let (mut mine, mut theirs) = opened(&it);
        let before = own(&theirs).len();
        let other = all().into_iter().map(|other| other.key).find(|key| *key != it.key && !matches!(key, Key::Mark(_)));
        theirs.says(word(&other.unwrap(), 3));
        mine.comes(Incoming::Others).keys(it.save);
        assert_eq!(own(&theirs).len(), before + 1, "{}: {}", it.keys, mine.screen());
    }
}

#[test]
fn several_words_are_told_with_their_number() {
    let (mut mine, mut theirs) = opened(&all().remove(12));
    for department in ["KLF", "AVUX"] {
        theirs.says(word(&Key::Mark(cell("R10.8", department)), 1));
    }
    mine.comes(Incoming::Others).keys("<enter>");
    assert_eq!(
        told(&mine),
        "Andra hann före med 2 saker, senast samordnare-klf: R10.8 AVUX pågår. Tryck igen för att ändra ändå."
    );
}

/// A form turned to another post while it is open writes about that one.
#[test]
fn a_form_turned_to_something_else_is_asked_about_that() {
    let (mut mine, mut theirs) = opened(&all().remove(4));
    let before = own(&theirs).len();
    theirs.says(word(&post_key(), 1));
    mine.comes(Incoming::Others).keys("<s-tab><s-tab><right><c-s>");
    assert_eq!(own(&theirs).len(), before + 1, "nobody said anything about that post: {}", mine.screen());
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(32))]

    /// Whatever is open and whatever arrives, nothing that was said meanwhile is replaced by the first wish to save it.
    #[test]
    fn nothing_unseen_is_replaced_unasked(
        which in 0usize..14,
        others in proptest::collection::vec((0usize..14, any::<bool>(), any::<u8>()), 0..5),
    ) {
        let it = all().remove(which);
        let (mut mine, mut theirs) = opened(&it);
        let before = own(&theirs).len();
        let mut meanwhile = Vec::new();
        for (about, noticed, turn) in others {
            meanwhile.push(theirs.says(word(&all()[about].key, turn)));
            if noticed {
                mine.comes(Incoming::Others);
            }
        }
        mine.keys(it.save);
        let own = own(&theirs);
        let unseen = own[before..].iter().flat_map(|entry| &entry.replaces).filter(|id| meanwhile.contains(id));
        prop_assert_eq!(unseen.count(), 0, "{}", it.keys);
        prop_assert!(own.len() > before || told(&mine).contains("hann före"), "{}: {}", it.keys, told(&mine));
    }
}
