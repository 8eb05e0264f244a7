//! Forgetting a name: it is nowhere afterwards, nothing else is changed, and nothing is lost whatever happens meanwhile.

use crate::office::{Office, came, holds};
use crate::support_plan;
use crate::support_record::{DEVICE, Desk, day, kept, noted};
use lis::model::assessment::{Assessment, HalfSteps};
use lis::model::entry::{Change, Entry};
use lis::model::flaw::Flaw;
use lis::model::id::{DepartmentId, RoleId};
use lis::model::meeting::{Decision, DecisionId, DecisionKind, DecisionState, Meeting, MeetingId, Minutes};
use lis::model::post::{Filling, Post, PostId};
use lis::model::state::State::{Done, InProgress};
use lis::store::forget::{Name, REMOVED, Way};
use lis::store::journal::notice::Notice;
use lis::store::verify::verify;
use proptest::prelude::{Strategy, prop, prop_assert, prop_assert_eq, proptest};
use rstest::rstest;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A made-up name.
const NAME: &str = "Påhittad Ödlasdotter";

fn name() -> Name {
    Name::new(NAME).unwrap()
}

/// Returns every file below a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for file in fs::read_dir(folder).into_iter().flatten() {
        let path = file.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    found
}

/// Tells whether a name stands anywhere on a desk, in whatever case.
fn stands_on(desk: &Desk, name: &str) -> bool {
    let all = files(&desk.data).into_values().chain(files(&desk.cache).into_values());
    all.into_iter().any(|bytes| String::from_utf8_lossy(&bytes).to_lowercase().contains(&name.to_lowercase()))
}

/// Everything that people write freely, with the name in each.
fn everything() -> Vec<Change> {
    let text = |before: &str| format!("{before} påhittad  ÖDLASDOTTER, enligt beslut");
    let post = Post {
        filling: Filling::Appointed,
        since: day(),
        share: Some(50),
        name: Some(NAME.into()),
        note: Some(text("b")),
    };
    let id = PostId { role: RoleId::new("dataskyddsombud"), department: DepartmentId::new("SOF") };
    let meeting = MeetingId("2026-11-24".into());
    let decision = Decision {
        kind: DecisionKind::Action,
        text: text("d"),
        owner: None,
        due: None,
        deliverables: Vec::new(),
        departments: Vec::new(),
        state: DecisionState::Open,
        outcome: Some(text("e")),
    };
    let held =
        Meeting { on: day(), name: text("f"), begun: None, ended: None, present: Vec::new(), minutes: Minutes::Draft };
    vec![
        noted("R10.8", "SOF", Done, &text("a")),
        Change::Post(id, Some(post)),
        Change::Assessment(None, Some(Assessment { level: HalfSteps(3), on: day(), motive: text("c") })),
        Change::Meeting(meeting.clone(), Some(held)),
        Change::Decision(DecisionId::new(meeting, 1), Some(decision)),
    ]
}

/// Returns entries without what they say.
fn bones(entries: &[Entry]) -> Vec<(String, String, Vec<lis::model::entry::Key>)> {
    entries
        .iter()
        .map(|it| (it.id.to_string(), it.at.to_rfc3339(), it.changes.iter().map(Change::key).collect()))
        .collect()
}

#[test]
fn a_name_is_nowhere_after_it_was_forgotten_and_all_else_is_as_it_was() {
    let desk = Desk::new();
    let mut anna = desk.open();
    for change in everything() {
        anna.say(change);
    }
    for number in 0..120 {
        anna.say(noted(&format!("R{number}"), "SOF", InProgress, "utan namn"));
    }
    let before = bones(&anna.history());
    drop(anna);
    drop(desk.open());
    assert!(stands_on(&desk, NAME), "also in the checkpoint or the journal");
    let told = desk.open().workspace.forget(&name(), Way::ForGood).unwrap();
    assert_eq!(told.journals.iter().map(|(_, lines)| *lines).collect::<Vec<_>>(), [5]);
    assert!(!stands_on(&desk, NAME) && !stands_on(&desk, "ödlasdotter"));
    let mut after = desk.open();
    assert_eq!(
        (bones(&after.history()), after.notices.clone()),
        (before, vec![]),
        "numbers and times stay, the chain is whole"
    );
    let header = fs::read_to_string(desk.own()).unwrap().lines().next().unwrap().to_owned();
    assert!(header.contains("names_removed: \"2026-11-24\""), "{header}");
    let text = fs::read_to_string(desk.own()).unwrap();
    assert_eq!(text.matches(REMOVED).count(), 7);
    assert_eq!(after.say(noted("R1", "UBF", Done, "går vidare")).id.number, 126);
    assert!(desk.open().notices.is_empty());
}

#[test]
fn what_is_forgotten_twice_is_as_what_is_forgotten_once_and_a_dry_run_changes_nothing() {
    let desk = Desk::new();
    let mut anna = desk.open();
    for change in everything() {
        anna.say(change);
    }
    drop(anna);
    let untouched = files(&desk.data);
    let told = desk.open().workspace.forget(&name(), Way::DryRun).unwrap();
    assert_eq!((told.journals.len(), files(&desk.data)), (1, untouched));
    assert_eq!(desk.open().workspace.forget(&name(), Way::ForGood).unwrap(), told);
    let once = files(&desk.data);
    let again = desk.open().workspace.forget(&name(), Way::ForGood).unwrap();
    assert_eq!((again.journals, files(&desk.data)), (vec![], once));
}

#[test]
fn every_slot_and_copy_of_the_writer_is_rewritten_and_others_are_only_told_of() {
    let desk = Desk::new();
    let (mut first, mut second) = (desk.open(), desk.open());
    first.say(noted("R1", "SOF", Done, NAME));
    second.say(noted("R2", "SOF", Done, NAME));
    let mut other = desk.open_as("samordnare", "bbbbbb");
    other.say(noted("R3", "SOF", Done, NAME));
    other.say(noted("R4", "SOF", Done, NAME));
    drop((first, second, other));
    let copy = desk.own().with_file_name("projektledare-aaaaaa (conflicted copy).ron");
    fs::copy(desk.own(), &copy).unwrap();
    let theirs = desk.data.join("journal/samordnare-bbbbbb.ron");
    let before = fs::read(&theirs).unwrap();
    let told = desk.open().workspace.forget(&name(), Way::ForGood).unwrap();
    assert_eq!(told.journals.len(), 3);
    assert_eq!(told.others, BTreeMap::from([("samordnare".to_owned(), 2)]));
    assert_eq!(fs::read(&theirs).unwrap(), before);
    for file in files(&desk.data).keys().filter(|file| **file != theirs) {
        assert!(!String::from_utf8_lossy(&fs::read(file).unwrap()).contains("Ödlasdotter"), "{}", file.display());
    }
    assert_eq!(desk.open().notices, vec![], "copies still say the same");
}

#[test]
fn a_copy_from_before_is_told_as_one_in_which_the_name_still_stands() {
    let desk = Desk::new();
    desk.open().say(noted("P1.1", "KLF", Done, NAME));
    let before = fs::read(desk.own()).unwrap();
    desk.open().workspace.forget(&name(), Way::ForGood).unwrap();
    let flaws = |desk: &Desk| -> Vec<Flaw> {
        let found = verify(&desk.data, &support_plan::plan(2), desk.open().workspace.now()).unwrap().findings;
        assert!(found.iter().all(|it| !it.excerpt.contains("Ödlasdotter")), "{found:?}");
        found.into_iter().map(|finding| finding.flaw).collect()
    };
    assert_eq!(flaws(&desk), [Flaw::NamesRemoved(day())]);
    fs::write(desk.own().with_file_name("projektledare-aaaaaa (kopia).ron"), before).unwrap();
    assert_eq!(flaws(&desk), [Flaw::StillNamed(day()), Flaw::NamesRemoved(day())]);
}

#[test]
fn a_journal_that_another_program_writes_is_left_alone_with_all_others() {
    let desk = Desk::new();
    let (mut first, mut second) = (desk.open(), desk.open());
    first.say(noted("R1", "SOF", Done, NAME));
    second.say(noted("R2", "SOF", Done, NAME));
    drop(first);
    let before = files(&desk.data);
    let refused = desk.open().workspace.forget(&name(), Way::ForGood).unwrap_err();
    assert!(matches!(refused, lis::store::error::StoreError::InUse { .. }), "{refused:?}");
    assert_eq!(files(&desk.data), before);
    drop(second);
    desk.open().workspace.forget(&name(), Way::ForGood).unwrap();
    assert!(!stands_on(&desk, NAME));
}

#[test]
fn torn_and_kept_lines_are_cleared_and_a_line_changed_by_hand_is_still_told_as_such() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(noted("R1", "SOF", Done, NAME));
    anna.say(noted("R2", "SOF", Done, "som det var"));
    anna.say(noted("R3", "SOF", Done, "sist"));
    drop(anna);
    let text = fs::read_to_string(desk.own()).unwrap().replace("som det var", "ändrad i efterhand");
    fs::write(desk.own(), format!("{text}(\"avbruten rad om {NAME}")).unwrap();
    fs::write(desk.own().with_extension("torn-99"), format!("({NAME}")).unwrap();
    let before: Vec<Notice> = desk.open().workspace.history().unwrap().1;
    let told = desk.open().workspace.forget(&name(), Way::ForGood).unwrap();
    assert_eq!((told.journals.len(), told.kept.len()), (1, 1));
    assert!(!stands_on(&desk, NAME));
    assert_eq!(desk.open().workspace.history().unwrap().1, before, "neither more nor less is wrong");
    assert!(before.iter().any(|it| matches!(it, Notice::ChainBroken { line: 3, .. })), "{before:?}");
    assert_eq!(kept(&desk.own()).len(), 1);
}

#[test]
fn a_program_that_reads_on_meets_the_new_lines_whole() {
    let desk = Desk::new();
    let mut anna = desk.open();
    anna.say(noted("R1", "SOF", Done, "Bo Ek och Bo Ek och Bo Ek"));
    anna.say(noted("R2", "SOF", Done, "kort"));
    drop(anna);
    let mut reader = desk.open_as("samordnare", "bbbbbb");
    desk.open().workspace.forget(&Name::new("Bo Ek").unwrap(), Way::ForGood).unwrap();
    assert_eq!(reader.workspace.refresh().unwrap(), vec![], "nothing is new although the file has grown");
    let said = desk.open().say(noted("R3", "SOF", Done, "nytt"));
    assert_eq!(reader.workspace.refresh().unwrap(), vec![said]);
    assert_eq!(reader.workspace.notices(), vec![]);
}

/// The program is killed by the system while it writes the new file: the file is larger than the system lets it be.
#[cfg(unix)]
#[test]
fn who_is_killed_in_the_middle_has_lost_nothing() {
    let office = Office::new();
    for department in ["KLF", "SOF", "VÅF"] {
        office.text(&format!("tick R10.8 {department} done --note \"{NAME} {}\"", "lång text ".repeat(60)));
    }
    let before = office.journal();
    let exe = env!("CARGO_BIN_EXE_lis");
    let mut command = office.command();
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", "ulimit -f 1; exec \"$0\" \"$@\"", exe, "--plan", crate::office::LILLA, "forget", NAME]);
    for (key, value) in command.get_envs() {
        match value {
            Some(value) => shell.env(key, value),
            None => shell.env_remove(key),
        };
    }
    let ended = shell.output().unwrap();
    assert!(!ended.status.success(), "{ended:?}");
    assert_eq!(office.journal(), before, "not a byte is other than before");
    command.args(["--plan", crate::office::LILLA, "--today", crate::office::TODAY, "forget", NAME]);
    let whole = came(command);
    assert_eq!(whole.code, 0, "{}", whole.err);
    assert!(!office.journal().contains("Ödlasdotter") && office.journal().contains(REMOVED));
    holds(&office.text("log"), &[REMOVED]);
}

#[rstest]
#[case("anna berg", "Anna Berg ringde. ANNA\u{a0}BERG!", "[borttaget namn] ringde. [borttaget namn]!")]
#[case("Anna", "Annas och Johanna, Anna-Lena", "Annas och Johanna, [borttaget namn]-Lena")]
#[case("Åsa", "åsa ÅSA Åsas", "[borttaget namn] [borttaget namn] Åsas")]
#[case("Åsa", "A\u{30a}sa och A\u{30a}sas", "[borttaget namn] och A\u{30a}sas")]
#[case("A\u{30a}sa", "Åsa", "[borttaget namn]")]
#[case("Bo", "Bo\u{308} och Bö", "Bo\u{308} och Bö")]
#[case("Anna Berg", "Anna, Berg AnnaBerg", "Anna, Berg AnnaBerg")]
#[case("İpek Ö", "i̇pek ö, ipek ö", "[borttaget namn], ipek ö")]
fn a_name_is_whole_words_in_any_case(#[case] name: &str, #[case] text: &str, #[case] cleaned: &str) {
    assert_eq!(Name::new(name).unwrap().removed(text).0, cleaned);
}

#[rstest]
#[case("")]
#[case("  ")]
#[case("7")]
#[case("x")]
#[case("namn")]
#[case("Borttaget")]
fn what_is_no_name_is_refused(#[case] text: &str) {
    assert_eq!(Name::new(text), None);
}

#[test]
fn the_command_tells_what_it_did_and_what_remains() {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note \"Enligt Påhittad Ek\"");
    office.text("tick R10.8 KLF done --note \"Påhittad Eks lista\"");
    assert_eq!(office.other("tick R10.8 VÅF done --note \"Påhittad Ek\"").code, 0);
    let dry = office.types("forget \"påhittad ek\" --dry-run");
    assert_eq!(dry.code, 1);
    holds(&dry.out, &["Inget är ändrat", "1 rad utan namnet", "Kvar hos samordnare, på 1 rad", "Påhittad Eks"]);
    let done = office.types("glöm \"påhittad ek\"");
    holds(&done.out, &["Namnet är borttaget", "Säkerhetskopior"]);
    let json: serde_json::Value = serde_json::from_str(&office.types("forget \"Påhittad Eks\" --json").out).unwrap();
    assert_eq!((json["format"].as_str(), json["journals"][0]["lines"].as_u64()), (Some("lis-forget"), Some(1)));
    let nothing = office.types("forget \"Påhittad Ek\" --lang en");
    holds(&nothing.out, &["not in what projektledare has written", "Remains with samordnare, in 1 line"]);
    let refused = office.types("forget 7");
    assert_eq!(refused.code, 2);
    holds(&refused.err, &["minst två bokstäver"]);
    holds(&office.text("--demo forget \"Påhittad Ek\""), &["Exemplet innehåller inga namn."]);
}

#[test]
fn a_name_in_the_journals_own_name_is_told_to_remain() {
    let desk = Desk::new();
    let mut one = desk.open_as("bengta", DEVICE);
    one.say(noted("R1", "SOF", Done, "bengta skrev"));
    drop(one);
    let told = desk.open_as("bengta", DEVICE).workspace.forget(&Name::new("Bengta").unwrap(), Way::ForGood).unwrap();
    assert_eq!((told.journals.len(), told.stuck.len()), (1, 1));
}

fn notes() -> impl Strategy<Value = Vec<String>> {
    let word = prop::sample::select(vec![
        "Åsa",
        "åsa",
        "Åsas",
        "beslut",
        "\"",
        "\\",
        "ÅSA",
        "Åsa-Lena",
        "[borttaget namn]",
        "(",
        "\u{fffd}",
    ]);
    prop::collection::vec(prop::collection::vec(word, 0..6).prop_map(|words| words.join(" ")), 1..8)
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_people_wrote_the_chain_is_whole_and_twice_is_once(notes in notes()) {
        let desk = Desk::new();
        let mut anna = desk.open();
        for (number, note) in notes.iter().enumerate() {
            anna.say(noted(&format!("R{number}"), "SOF", Done, note));
        }
        let before = bones(&anna.history());
        drop(anna);
        let name = Name::new("åsa").unwrap();
        desk.open().workspace.forget(&name, Way::ForGood).unwrap();
        let once = files(&desk.data);
        prop_assert!(once.values().all(|bytes| !name.stands_in(&String::from_utf8_lossy(bytes))));
        let after = desk.open();
        prop_assert_eq!(bones(&after.history()), before);
        prop_assert_eq!(after.workspace.history().unwrap().1, vec![]);
        drop(after);
        desk.open().workspace.forget(&name, Way::ForGood).unwrap();
        prop_assert_eq!(files(&desk.data), once);
    }
}
