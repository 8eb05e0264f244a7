//! The pages of a meeting, made from the record: which there are, in what order, and what is left out.

use crate::stage::today;
use lis::export::phrase::agenda::{page, title};
use lis::model::agenda::Topic;
use lis::model::board::Board;
use lis::model::entry::{Change, Entry};
use lis::progress::agenda::{Facts, Outline, Slot, Source};
use lis::progress::sheet::Sheet;
use lis::store::plan_file::{PlanSource, load};
use lis::store::workspace::Workspace;
use lis::words::lang::Lang;

/// Looks at the pages of a record: of the sample, or of one without entries.
fn look(entries: &[Entry], check: impl FnOnce(&Facts<'_>, &Outline)) {
    let plan = load(&PlanSource::Embedded, false).unwrap();
    let board = Board::fold(entries.iter().cloned());
    let sheet = Sheet::of(&plan, &board, today());
    let history = Some(entries);
    let source = Source { plan: &plan, board: &board, sheet: &sheet, history, day: today(), current: None };
    let facts = Facts::of(source);
    let outline = Outline::of(&plan.parts.agenda, &facts);
    check(&facts, &outline);
}

fn sample() -> Vec<Entry> {
    let plan = load(&PlanSource::Embedded, false).unwrap();
    Workspace::demo(&plan, today()).unwrap().history().unwrap().0
}

#[test]
fn the_sample_has_every_topic_and_a_page_for_the_most_urgent_departments() {
    look(&sample(), |facts, outline| {
        assert!(outline.left_out.is_empty(), "{:?}", outline.left_out);
        let own: Vec<usize> = outline
            .pages
            .iter()
            .filter_map(|(_, slot)| if let Slot::Department(at) = slot { Some(*at) } else { None })
            .collect();
        let most: Vec<usize> = facts.attention.iter().map(|it| it.department).take(3).collect();
        assert_eq!(own, most);
        assert!(facts.attention.windows(2).all(|pair| pair[0].late >= pair[1].late));
        let others = outline.pages.iter().find_map(|(_, slot)| match slot {
            Slot::Others(places) => Some(places.len()),
            _ => None,
        });
        assert_eq!(others, Some(facts.attention.len() - 3));
    });
}

#[test]
fn an_empty_record_leaves_out_what_would_be_empty() {
    look(&[], |facts, outline| {
        let agenda = &facts.source.plan.parts.agenda;
        let left_out: Vec<Topic> = outline.left_out.iter().map(|at| agenda.items[*at].topic).collect();
        assert_eq!(left_out, [Topic::EarlierDecisions, Topic::Changes, Topic::Forecast]);
    });
}

#[test]
fn every_page_has_a_heading_and_something_to_say_in_both_languages() {
    look(&sample(), |facts, outline| {
        for lang in [Lang::Sv, Lang::En] {
            for slot in &outline.pages {
                let told = page(lang, facts, slot);
                assert!(!told.heading.is_empty());
                assert_eq!(told.heading, title(lang, facts.source.plan, &facts.source.plan.parts.agenda, slot));
                assert!(!told.head.is_empty() || !told.list.is_empty(), "{slot:?}");
                let all = told.head.iter().chain(&told.list);
                assert!(all.clone().all(|it| !it.text.is_empty() && !it.text.contains('\n')), "{slot:?}");
            }
        }
    });
}

#[test]
fn no_page_says_anything_that_steers_a_terminal() {
    let mut entries = sample();
    let hostile = "Styrgrupp \u{1b}[31m4\u{202e}\n";
    for change in entries.iter_mut().flat_map(|entry| &mut entry.changes) {
        match change {
            Change::Meeting(_, Some(meeting)) => meeting.name = hostile.to_owned(),
            Change::Decision(_, Some(decision)) => decision.text = hostile.to_owned(),
            _ => {}
        }
    }
    look(&entries, |facts, outline| {
        assert!(facts.last.is_some());
        for slot in &outline.pages {
            let told = page(Lang::Sv, facts, slot);
            for line in told.head.iter().chain(&told.list) {
                assert!(!line.text.contains(lis::model::text::is_unsafe), "{slot:?} {:?}", line.text);
            }
        }
    });
}
