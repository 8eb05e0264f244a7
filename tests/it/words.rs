//! Words, numbers and order, in both languages.

use crate::office::LILLA;
use chrono::{Days, NaiveDate};
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use lis::export::phrase;
use lis::model::basis::{Basis, Certainty};
use lis::model::entry::{Cell, Change, EntryId, JournalId, Kind};
use lis::model::groups::GroupId;
use lis::model::id::{DeliverableId, DepartmentId};
use lis::model::plan::Plan;
use lis::model::roadmap::AdoptionStatus;
use lis::model::state::{Condition, Mark, State};
use lis::progress::schedule::{position, validity};
use lis::progress::tally::Tally;
use lis::store::plan_file::{PlanSource, load};
use lis::words::glyph::{self, Glyphs};
use lis::words::lang::Lang;
use lis::words::measure::width;
use lis::words::{change, collate, number, report, state};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use rstest::rstest;
use std::cmp::Ordering;

fn plan() -> Plan {
    load(&PlanSource::Folder(LILLA.into()), false).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn swedish() -> CollatorBorrowed<'static> {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Primary);
    Collator::try_new(icu_locale_core::locale!("sv").into(), options).unwrap()
}

proptest! {
    #[test]
    fn names_sort_as_swedish_does(one in "[a-zåäöA-ZÅÄÖéüáàèçñ]{0,8}", other in "[a-zåäöA-ZÅÄÖéüáàèçñ]{0,8}") {
        let right = swedish().compare(&one, &other);
        if right != Ordering::Equal {
            prop_assert_eq!(collate::key(&one).cmp(&collate::key(&other)), right);
        }
    }

    #[test]
    fn a_fold_is_plain_and_folds_no_further(text in "\\PC{0,20}") {
        let folded = collate::fold(&text);
        prop_assert_eq!(collate::fold(&folded), folded.clone());
        prop_assert!(!folded.contains(['å', 'ä', 'ö', 'Å', 'é']));
    }
}

#[test]
fn numbers_in_names_sort_by_value() {
    let mut ids = vec!["R10.8", "R9.1", "R10.10", "P2.1", "R9.1b", "R9.1a"];
    ids.sort_by_key(|id| collate::key(id));
    assert_eq!(ids, ["P2.1", "R9.1", "R9.1a", "R9.1b", "R10.8", "R10.10"]);
    let mut names = vec!["Östersund", "Zinkgruvan", "Ärla", "Åmål", "apa", "Ale"];
    names.sort_by_key(|name| collate::key(name));
    assert_eq!(names, ["Ale", "apa", "Zinkgruvan", "Åmål", "Ärla", "Östersund"]);
}

#[test]
fn a_search_without_rings_and_dots_finds() {
    assert!(collate::fold("Säkerhetsåtgärd").contains(&collate::fold("ATGARD")));
}

/// As macOS and some PDF files have it: a letter and its mark apart.
#[test]
fn letters_that_are_put_together_of_two_are_found_and_sorted_as_the_one_that_they_are() {
    let apart = "A\u{30a}tga\u{308}rd fo\u{308}r \u{212b}re";
    assert_eq!(collate::composed(apart), "Åtgärd för Åre");
    assert_eq!(collate::fold(apart), "atgard for are");
    assert_eq!(collate::key("A\u{30a}").cmp(&collate::key("Z")), std::cmp::Ordering::Greater);
    assert_eq!(lis::words::state::state_from("pa\u{30a}ga\u{30a}r"), Some(lis::model::state::State::InProgress));
}

#[rstest]
#[case(0, "0", "0")]
#[case(999, "999", "999")]
#[case(1000, "1\u{a0}000", "1,000")]
#[case(1_234_567, "1\u{a0}234\u{a0}567", "1,234,567")]
fn thousands_are_set_apart(#[case] whole: u64, #[case] swedish: &str, #[case] english: &str) {
    assert_eq!(number::whole(Lang::Sv, whole), swedish);
    assert_eq!(number::whole(Lang::En, whole), english);
}

#[test]
fn a_share_is_written_as_the_language_does() {
    assert_eq!(number::percent(Lang::Sv, Some(62)), "62\u{a0}%");
    assert_eq!(number::percent(Lang::En, Some(62)), "62%");
    assert_eq!(number::percent(Lang::Sv, None), "–");
}

#[rstest]
#[case(Tally { done: 62, of: 143, ..Tally::default() }, "62 av 143 klara (43\u{a0}%)", "62 of 143 done (43%)")]
#[case(Tally { done: 142, of: 143, ..Tally::default() }, "142 av 143 klara (99\u{a0}%)", "142 of 143 done (99%)")]
#[case(Tally::default(), "0 av 0 klara (–)", "0 of 0 done (–)")]
fn a_sum_is_a_sentence(#[case] tally: Tally, #[case] swedish: &str, #[case] english: &str) {
    assert_eq!(phrase::tally(Lang::Sv, tally), swedish);
    assert_eq!(phrase::tally(Lang::En, tally), english);
}

#[test]
fn every_state_can_be_typed_as_it_is_shown() {
    for it in State::ALL {
        for lang in [Lang::Sv, Lang::En] {
            let word = state::state(lang, it);
            assert_eq!(state::state_from(word), Some(it));
            assert_eq!(state::state_from(&word.to_uppercase().replace(' ', "_")), Some(it));
        }
        assert_eq!(state::state_from(state::condition_code(it.into())), Some(it));
    }
    for word in state::typable() {
        assert!(state::state_from(&word).is_some(), "{word}");
    }
    for word in ["", "due_again", "ska göras om", "klart", "do"] {
        assert_eq!(state::state_from(word), None, "{word:?} is set by nobody");
    }
}

#[test]
fn every_condition_has_a_word_a_code_and_a_sign_of_its_own() {
    for glyphs in [Glyphs::Unicode, Glyphs::Ascii] {
        let mut signs: Vec<&str> = Condition::ALL.iter().map(|it| glyph::condition(glyphs, *it)).collect();
        assert!(signs.iter().all(|sign| width(sign) == 1));
        signs.push(glyph::conflict());
        signs.sort_unstable();
        signs.dedup();
        assert_eq!(signs.len(), 7);
    }
    assert!(Condition::ALL.iter().all(|it| glyph::condition(Glyphs::Ascii, *it).is_ascii()));
    let words = |lang| Condition::ALL.map(|it| state::condition(lang, it));
    assert!(words(Lang::Sv).iter().zip(words(Lang::En)).all(|(one, other)| *one != other));
}

#[test]
fn a_bar_is_full_only_for_all_and_empty_only_for_nothing() {
    let bar = |percent| glyph::bar(Glyphs::Unicode, percent, 10);
    assert_eq!(bar(Some(0)), "░░░░░░░░░░");
    assert_eq!(bar(None), "░░░░░░░░░░");
    assert_eq!(bar(Some(1)), "█░░░░░░░░░");
    assert_eq!(bar(Some(50)), "█████░░░░░");
    assert_eq!(bar(Some(99)), "█████████░");
    assert_eq!(bar(Some(100)), "██████████");
    assert_eq!(glyph::bar(Glyphs::Ascii, Some(50), 4), "##..");
    for columns in 0..5 {
        assert_eq!(width(&glyph::bar(Glyphs::Unicode, Some(43), columns)), columns);
    }
}

#[rstest]
#[case("2021-12-31", "Planen börjar gälla 2022-01-01, om 1 dag", "The plan takes effect on 2022-01-01, in 1 day")]
#[case(
    "2025-12-29",
    "Planen gäller till och med 2025-12-31, 2 dagar kvar",
    "The plan is valid to 2025-12-31, 2 days left"
)]
#[case(
    "2025-12-31",
    "Planen gäller till och med 2025-12-31, sista dagen",
    "The plan is valid to 2025-12-31, today is its last day"
)]
#[case("2026-01-01", "Planen gick ut 2025-12-31, för 1 dag sedan", "The plan expired on 2025-12-31, 1 day ago")]
#[case(
    "2029-12-31",
    "Planen gick ut 2025-12-31, för 1\u{a0}461 dagar sedan",
    "The plan expired on 2025-12-31, 1,461 days ago"
)]
fn validity_is_a_sentence(#[case] on: &str, #[case] swedish: &str, #[case] english: &str) {
    let roadmap = &plan().parts.roadmap;
    let validity = validity(roadmap, day(on));
    assert_eq!(phrase::validity(Lang::Sv, roadmap, validity), swedish);
    assert_eq!(phrase::validity(Lang::En, roadmap, validity), english);
}

#[rstest]
#[case(
    "2021-12-01",
    "Fas 1 – Analys, Utforma börjar 2022-01-01, om 31 dagar",
    "Fas 1 – Analys, Utforma begins on 2022-01-01, in 31 days"
)]
#[case(
    "2022-12-30",
    "Fas 1 – Analys, Utforma, 1 dag kvar (till 2022-12-31)",
    "Fas 1 – Analys, Utforma, 1 day left (to 2022-12-31)"
)]
#[case(
    "2022-12-31",
    "Fas 1 – Analys, Utforma, sista dagen (2022-12-31)",
    "Fas 1 – Analys, Utforma, today is its last day (2022-12-31)"
)]
#[case(
    "2024-12-30",
    "Uppehåll mellan Fas 1 och Löpande, som börjar 2025-01-01, om 2 dagar",
    "Between Fas 1 and Löpande, which begins on 2025-01-01, in 2 days"
)]
#[case("2030-01-01", "Löpande, sedan 2025-01-01", "Löpande, since 2025-01-01")]
fn the_phase_of_a_day_is_a_sentence(#[case] on: &str, #[case] swedish: &str, #[case] english: &str) {
    let roadmap = &plan().parts.roadmap;
    assert_eq!(phrase::position(Lang::Sv, &position(roadmap, day(on))), swedish);
    assert_eq!(phrase::position(Lang::En, &position(roadmap, day(on))), english);
}

#[test]
fn a_plan_that_ends_or_has_no_phases_has_a_sentence_too() {
    let mut roadmap = plan().parts.roadmap;
    roadmap.project_phases[1].ends = Some(day("2025-12-31"));
    let after = phrase::position(Lang::Sv, &position(&roadmap, day("2026-01-10")));
    assert_eq!(after, "Efter Löpande, som slutade 2025-12-31, för 10 dagar sedan");
    roadmap.project_phases.clear();
    assert_eq!(phrase::position(Lang::En, &position(&roadmap, day("2026-01-10"))), "The plan has no phases");
}

#[test]
fn a_decision_is_told_once_it_is_known() {
    let mut adoption = plan().parts.roadmap.adoption;
    assert_eq!(phrase::adoption(Lang::Sv, &adoption), "Föreslagen: beslut av kommunstyrelsen är inte belagt");
    adoption.status = AdoptionStatus::Adopted;
    assert_eq!(phrase::adoption(Lang::Sv, &adoption), "Beslutad av kommunstyrelsen");
    adoption.decided_on = Some(day("2022-10-03"));
    assert_eq!(phrase::adoption(Lang::En, &adoption), "Adopted by kommunstyrelsen on 2022-10-03");
}

#[test]
fn groups_have_titles() {
    let plan = plan();
    let title = |group| phrase::group(Lang::Sv, &plan, group);
    assert_eq!(title(GroupId::Project(1)), "Fas 1 – Analys, Utforma");
    assert_eq!(title(GroupId::Project(2)), "Löpande");
    assert_eq!(title(GroupId::Priority(Some(2))), "Fas 2 – Åtkomst");
    assert_eq!(title(GroupId::Priority(None)), "Utan fas");
    assert_eq!(title(GroupId::Chapter(10)), "10 Styrning av behörigheter");
    assert_eq!(phrase::group(Lang::En, &plan, GroupId::Priority(None)), "No phase");
}

#[test]
fn changes_are_told_as_what_they_did() {
    let entry = EntryId { journal: JournalId("a-b".into()), number: 1 };
    let cell = || Cell::new(&DeliverableId::new("R1"), &DepartmentId::new("SOF"));
    let mark = &Change::Mark(cell(), Mark::bare(State::Done, day("2026-11-24")));
    let point = |done| Change::Point(cell(), 2, done);
    assert_eq!(change::said(Lang::Sv, &Kind::Said, mark), "klar");
    assert_eq!(change::said(Lang::Sv, &Kind::Undoes(entry.clone()), mark), "ångrat, åter klar");
    assert_eq!(change::said(Lang::En, &Kind::Redoes(entry), &point(true)), "redone, back to point 2 done");
    assert_eq!(change::said(Lang::Sv, &Kind::Said, &point(false)), "punkt 2 öppen");
}

#[test]
fn a_duty_is_due_on_its_day() {
    let due = day("2026-11-24");
    let before = due.checked_sub_days(Days::new(1)).unwrap();
    assert_eq!(phrase::due(Lang::Sv, due, before), "ska göras om 2026-11-24");
    assert_eq!(phrase::due(Lang::Sv, due, due), "skulle ha gjorts om 2026-11-24");
    assert_eq!(phrase::due(Lang::En, due, due), "has been due again since 2026-11-24");
}

#[rstest]
#[case(Certainty::Certain, "Säkert")]
#[case(Certainty::Likely, "Trolig tolkning")]
#[case(Certainty::Inferred, "Egen slutsats")]
fn a_basis_says_how_sure_and_why(#[case] certainty: Certainty, #[case] lead: &str) {
    let basis = phrase::basis(Lang::Sv, &Basis { certainty, why: "Så står det.".into() });
    assert!(basis.starts_with(lead) && basis.ends_with(": Så står det."), "{basis}");
    let said = report::words(Lang::Sv).said;
    assert_eq!(said.certainty_short(certainty), lead.to_lowercase());
}

#[test]
fn languages_have_names() {
    for (word, lang) in [("sv", Lang::Sv), ("Svenska", Lang::Sv), ("EN", Lang::En), ("engelska", Lang::En)] {
        assert_eq!(Lang::from_word(word), Some(lang));
    }
    assert_eq!(Lang::from_word("de"), None);
    assert_eq!((Lang::Sv.code(), Lang::En.code(), Lang::Sv.other()), ("sv", "en", Lang::En));
}

#[rstest]
#[case("2026-11-24", true)]
#[case(" 2026-11-24 ", true)]
#[case("2026-11-2", false)]
#[case("2026-11-2 ", false)]
#[case("2026-11-", false)]
#[case("2026-11-31", false)]
fn a_day_counts_once_it_is_written_in_full(#[case] text: &str, #[case] whole: bool) {
    assert_eq!(lis::words::date::whole(text).is_some(), whole, "{text:?}");
}
