//! Three years, eight departments, four writers: the same board, the same sums and the same figures in whatever order
//! the journals are read, in however many pieces, and from a checkpoint.

use crate::support_history::{History, history};
use crate::support_record::*;
use lis::model::board::Board;
use lis::model::entry::Entry;
use lis::model::order::in_causal_order;
use lis::progress::outlooks::Outlooks;
use lis::progress::sheet::Sheet;
use lis::progress::summary::Summary;
use lis::store::journal::chain;
use lis::store::journal::header::Header;
use lis::store::journal::line;
use lis::store::journal::notice::Notice;
use lis::store::workspace::Workspace;
use proptest::prelude::*;
use std::fs;
use std::path::Path;

/// What is shown of a record: the board, all sums, the pace and the forecast.
#[derive(Debug, PartialEq)]
struct Figures {
    board: Board,
    summary: Summary,
    outlooks: Outlooks,
}

fn figures(whole: &History, board: Board, history: Vec<Entry>) -> Figures {
    let history = in_causal_order(history);
    let sheet = Sheet::of(&whole.plan, &board, whole.day);
    let summary = Summary::of(&whole.plan, &sheet);
    let all: Vec<usize> = (0..whole.plan.items().len()).collect();
    let outlooks = Outlooks::of(&whole.plan, &sheet, &history, whole.day, &all);
    Figures { board, summary, outlooks }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, max_shrink_iters: 0, ..ProptestConfig::default() })]
    #[test]
    fn any_order_of_reading_gives_the_same_board_sums_and_figures(seed in any::<u64>()) {
        let whole = history();
        let by_time = whole.by_time();
        let expected = figures(whole, Board::fold(by_time.iter().cloned()), by_time);
        let weeks = expected.outlooks.pace.whole_weeks(|_, _| true);
        prop_assert!(weeks.iter().filter(|week| week.changed()).count() > 100);
        let mixed = whole.mixed(seed);
        prop_assert!(figures(whole, Board::fold(mixed.clone()), mixed) == expected);
    }
}

#[test]
fn journal_after_journal_gives_the_same_board_too() {
    let whole = history();
    let expected = Board::fold(whole.by_time());
    let backwards: Vec<Entry> = whole.journals.iter().rev().flatten().cloned().collect();
    assert!(Board::fold(backwards) == expected);
}

/// How many entries of each journal are put on disk: enough for conflicts and undos, and soon read.
const SHORT: usize = 150;

/// Returns a journal's lines, the header first.
fn lines_of(journal: &[Entry]) -> Vec<String> {
    let header = Header::new(&journal[0].id.journal, &journal[0].by).print().unwrap();
    let mut digest = chain::bare(header.trim_end().as_bytes());
    let mut lines = vec![header];
    for entry in journal {
        let body = line::body(entry).unwrap();
        digest = chain::digest(&digest, &body);
        lines.push(chain::join(&digest, &body));
    }
    lines
}

fn add(path: &Path, lines: &[String]) {
    let before = fs::read_to_string(path).unwrap_or_default();
    fs::write(path, before + &lines.concat()).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, max_shrink_iters: 0, ..ProptestConfig::default() })]
    #[test]
    fn so_does_reading_in_pieces_and_from_a_checkpoint(
        cuts in prop::collection::vec(prop::collection::vec(0..=SHORT, 6), 1..4),
        order in Just((0..6_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let journals: Vec<Vec<Entry>> = history().journals.iter().map(|it| it[..SHORT].to_vec()).collect();
        let all = in_causal_order(journals.concat());
        let expected = Board::fold(all.iter().cloned());
        prop_assert!(expected.cells().any(|(_, record)| record.conflict()));
        let desk = Desk::new();
        fs::create_dir(desk.data.join("journal")).unwrap();
        // The files' names are no part of what they say: they are read in the order of these.
        let path = |at: usize| desk.data.join("journal").join(format!("{}.ron", order[at]));
        let whole: Vec<Vec<String>> = journals.iter().map(|journal| lines_of(journal)).collect();
        let mut from = [0; 6];
        let mut reader = desk.open_as("läsare", "999999");
        for cut in cuts.into_iter().chain([vec![SHORT + 1; 6]]) {
            for (at, to) in cut.into_iter().enumerate() {
                add(&path(at), &whole[at][from[at].min(to)..to]);
                from[at] = from[at].max(to);
            }
            reader.refresh();
        }
        prop_assert!(reader.board == expected);
        let again = desk.open_as("läsare", "999999");
        prop_assert!(again.board == expected);
        // The journals are cut off, and their writers had seen more of each other; nothing else is told.
        let short = expected.shortfalls().into_iter();
        let short = short.map(|(journal, here, there)| Notice::NotHere { journal, lines: there - here });
        prop_assert_eq!(again.notices, short.collect::<Vec<_>>());
        prop_assert_eq!(desk.checkpoints().len(), 1);
        let mut resumed = Workspace::open(desk.options("läsare", "999999")).unwrap();
        prop_assert!(resumed.board().unwrap().0 == expected);
        prop_assert_eq!(resumed.parsed(), 0);
        prop_assert!(resumed.history().unwrap().0 == all);
    }
}
