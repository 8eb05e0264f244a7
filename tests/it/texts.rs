//! Texts: what is unsafe is made harmless, what is misspelt is guessed, and what is too long is cut and wrapped.

use lis::model::nearest::nearest;
use lis::model::text::{is_unsafe, plain};
use lis::words::lang::Lang;
use lis::words::measure::{cut, fit, fit_right, width, wrap};
use lis::words::{collate, number, state};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use rstest::rstest;
use std::borrow::Cow;

#[test]
fn harmless_text_is_left_as_it_is() {
    for text in ["", "Åtgärd för e-post – 62\u{a0}% ✓ 日本 👩‍👩‍👧 e\u{301}", "' OR 1=1 --", "\u{fffd}"]
    {
        assert!(matches!(plain(text), Cow::Borrowed(same) if same == text), "{text}");
    }
}

#[rstest]
#[case("rad ett\nrad två\r\n\tin", "rad ett rad två   in")]
#[case("\u{1b}[2Jborta", "\u{fffd}[2Jborta")]
#[case("\u{9b}31mröd\u{7}\u{0}\u{7f}", "\u{fffd}31mröd\u{fffd}\u{fffd}\u{fffd}")]
#[case("fil\u{202e}txt.exe\u{2066}\u{2069}", "fil\u{fffd}txt.exe\u{fffd}\u{fffd}")]
#[case("a\u{2028}b\u{2029}c\u{200e}d\u{200f}e\u{61c}", "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e\u{fffd}")]
fn what_steers_a_terminal_or_turns_the_text_is_made_harmless(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(plain(text), expected);
}

#[rstest]
#[case("SFO", &["SOF", "SBF", "KLF"], Some("SOF"))]
#[case("sof", &["KLF", "SOF"], Some("SOF"))]
#[case("titel", &["title", "points"], Some("title"))]
#[case("R10.88", &["R10.8", "R10.9a"], Some("R10.8"))]
#[case("delivrables", &["departments", "deliverables"], Some("deliverables"))]
#[case("ÅTGÄRD", &["åtgärd"], Some("åtgärd"))]
#[case("helt annat", &["title", "points"], None)]
#[case("KLF", &[], None)]
#[case::one_letter_in_three("abc", &["xyc"], None)]
#[case::of_two_as_near_the_first_by_name("R2", &["R3", "R1"], Some("R1"))]
fn the_nearest_name_is_told_where_it_may_have_been_meant(
    #[case] name: &str,
    #[case] known: &[&str],
    #[case] expected: Option<&str>,
) {
    assert_eq!(nearest(name, known.iter().copied()), expected);
    assert_eq!(nearest(name, known.iter().rev().copied()), expected, "in any order");
}

#[rstest]
#[case("Riskanalys", 10, "Riskanalys")]
#[case("Riskanalys", 9, "Riskanal…")]
#[case("två ord", 5, "två…")]
#[case("Åtgärd", 3, "Åt…")]
#[case("日本語", 5, "日本…")]
#[case("日本語", 4, "日…")]
#[case("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…")]
#[case("abc", 1, "…")]
#[case("abc", 0, "")]
fn a_text_that_is_too_long_is_cut_between_signs(#[case] text: &str, #[case] columns: usize, #[case] expected: &str) {
    assert_eq!(cut(text, columns), expected);
}

#[test]
fn a_text_is_filled_on_either_side() {
    assert_eq!((fit("åä", 4).as_str(), fit_right("åä", 4).as_str()), ("åä  ", "  åä"));
    assert_eq!((fit("日本語", 4).as_str(), fit_right("日本語", 4).as_str()), ("日… ", " 日…"));
}

#[rstest]
#[case("", 10, &[""])]
#[case("ett två tre", 7, &["ett två", "tre"])]
#[case("senast den 2026-11-24", 12, &["senast den", "2026-11-24"])]
#[case("om 1\u{a0}461 dagar", 8, &["om 1\u{a0}461", "dagar"])]
#[case("informationssäkerhet", 8, &["informat", "ionssäke", "rhet"])]
#[case("ab", 0, &["a", "b"])]
fn a_text_is_wrapped_between_words(#[case] text: &str, #[case] columns: usize, #[case] lines: &[&str]) {
    assert_eq!(wrap(text, columns), lines);
}

proptest! {
    #[test]
    fn what_is_plain_is_safe_of_the_same_length_and_stays_so(text in any::<String>()) {
        let safe = plain(&text);
        prop_assert!(!safe.contains(is_unsafe));
        prop_assert_eq!(safe.chars().count(), text.chars().count());
        prop_assert_eq!(plain(&safe), safe.as_ref());
    }

    #[test]
    fn a_cut_text_fits_and_a_fitted_text_fills(text in "\\PC{0,30}", columns in 0..40_usize) {
        prop_assert!(width(&cut(&text, columns)) <= columns);
        prop_assert_eq!(width(&fit(&text, columns)), columns);
        prop_assert_eq!(width(&fit_right(&text, columns)), columns);
    }

    #[test]
    fn wrapping_loses_nothing_and_no_line_is_too_wide(text in "[a-zåäö日é –-]{0,60}", columns in 2..30_usize) {
        let lines = wrap(&text, columns);
        let bare = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
        prop_assert!(!lines.is_empty());
        prop_assert!(lines.iter().all(|line| width(line) <= columns), "{:?}", lines);
        prop_assert_eq!(bare(&lines.concat()), bare(&text));
    }

    #[test]
    fn a_guess_is_always_one_of_the_known_and_a_known_name_is_its_own(
        name in "[a-cå]{1,6}",
        known in proptest::collection::vec("[a-cå]{1,6}", 0..6),
    ) {
        let guess = nearest(&name, known.iter().map(String::as_str));
        prop_assert!(guess.is_none_or(|guess| known.iter().any(|it| it == guess)));
        if known.contains(&name) {
            prop_assert_eq!(guess, Some(name.as_str()));
        }
    }

    #[test]
    fn a_number_keeps_its_digits_in_threes(whole in any::<u64>()) {
        for (lang, gap) in [(Lang::Sv, '\u{a0}'), (Lang::En, ',')] {
            let text = number::whole(lang, whole);
            let (first, rest) = text.split_once(gap).unwrap_or((&text, "000"));
            prop_assert!((1..=3).contains(&first.len()) && rest.split(gap).all(|part| part.len() == 3), "{}", text);
            prop_assert_eq!(text.replace(gap, ""), whole.to_string());
        }
    }

    #[test]
    fn a_beginning_sorts_before_the_whole_and_like_is_like_itself_only(one in "\\PC{0,8}", more in "\\PC{1,4}") {
        let whole = format!("{one}{more}");
        prop_assert!(collate::key(&one) < collate::key(&whole), "{:?} {:?}", one, whole);
        prop_assert_eq!(collate::key(&one), collate::key(&one));
    }
}

#[test]
fn digits_too_many_to_count_still_sort() {
    let mut ids = ["R99999999999999999999999999", "R2", "R18446744073709551615", "R02"];
    ids.sort_by_key(|id| collate::key(id));
    assert_eq!(ids, ["R02", "R2", "R18446744073709551615", "R99999999999999999999999999"]);
}

#[test]
fn a_state_may_be_typed_without_dots_and_with_any_gap() {
    for typed in ["pagar", "PÅGÅR", "in-progress", "In progress"] {
        assert_eq!(state::state_from(typed), Some(lis::model::state::State::InProgress), "{typed}");
    }
    assert_eq!(state::state_from("ej-tillamplig"), Some(lis::model::state::State::NotApplicable));
}
