//! What stands between a start and the first frame, each part by itself and all together: the plan, the fold, the figures,
//! the frame; with an empty record and with ten thousand entries. Prints figures and judges nothing.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on has failed")]

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use lis::app::layout::Size;
use lis::app::state::App;
use lis::app::state::start::Start;
use lis::app::view::View;
use lis::model::board::Board;
use lis::model::entry::{Cell, Change, Entry, EntryId, JournalId, Kind};
use lis::model::plan::Plan;
use lis::model::state::{Mark, State};
use lis::progress::outlooks::Outlooks;
use lis::progress::pace::Pace;
use lis::progress::sheet::Sheet;
use lis::progress::summary::Summary;
use lis::store::clock::Clock;
use lis::store::plan_file::{PlanSource, load};
use lis::store::workspace::{AbsentRecord, Options, Workspace};
use lis::tui::draw::{Look, draw};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;

const SIZE: Size = Size { columns: 120, rows: 40 };

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// Returns so many entries over the cells of the plan, half a day apart, by one writer.
fn entries(plan: &Plan, count: u64) -> Vec<Entry> {
    let start: DateTime<FixedOffset> = DateTime::parse_from_rfc3339("2013-01-01T08:00:00+01:00").unwrap();
    let mut board = Board::default();
    (0..count)
        .map(|number| {
            let place = usize::try_from(number).unwrap();
            let item = &plan.items()[place % plan.items().len()];
            let concerned: Vec<_> = plan.concerned(item).collect();
            let department = concerned[place / plan.items().len() % concerned.len()];
            let at = start + Days::new(number / 2);
            let state = if number.is_multiple_of(3) { State::InProgress } else { State::Done };
            let changes = vec![Change::Mark(Cell::new(item.id(), &department.id), Mark::bare(state, at.date_naive()))];
            let entry = Entry {
                id: EntryId { journal: JournalId("projektledare-bench".into()), number: number + 1 },
                by: "projektledare".into(),
                at,
                kind: Kind::Said,
                during: None,
                replaces: board.replaced_by(&changes),
                changes,
                seen: Some(BTreeMap::new()),
                restores: Vec::new(),
            };
            board.apply(entry.clone());
            entry
        })
        .collect()
}

fn open(folder: &Path) -> Workspace {
    Workspace::open(Options {
        data: Some(folder.join("data")),
        writer: None,
        clock: Clock::on(day()),
        cache: Some(folder.join("cache")),
        device: Some("bench".into()),
        absent: AbsentRecord::Expect,
    })
    .unwrap()
}

fn app(plan: Plan, board: Board) -> App {
    App::new(plan, board, day(), SIZE, Start { view: View::Matrix, ..Start::default() })
}

fn frame(app: &App) {
    let mut terminal = Terminal::new(TestBackend::new(SIZE.columns, SIZE.rows)).unwrap();
    terminal.draw(|frame| draw(frame, black_box(app), Look::default())).unwrap();
}

fn parts(criterion: &mut Criterion) {
    let plan = load(&PlanSource::Embedded, false).unwrap();
    criterion.bench_function("plan: load the shipped one", |b| b.iter(|| load(&PlanSource::Embedded, false).unwrap()));
    for count in [0, 10_000] {
        let entries = entries(&plan, count);
        let board = Board::fold(entries.clone());
        criterion.bench_function(&format!("fold: {count} entries"), |b| {
            b.iter_batched(|| entries.clone(), Board::fold, BatchSize::LargeInput);
        });
        criterion.bench_function(&format!("figures: {count} entries"), |b| {
            b.iter(|| Summary::of(&plan, &Sheet::of(&plan, black_box(&board), day())));
        });
        criterion.bench_function(&format!("fold as of a year ago: {count} entries"), |b| {
            b.iter(|| Board::as_of(black_box(&entries), day() - Days::new(365)));
        });
        criterion.bench_function(&format!("pace: {count} entries"), |b| {
            b.iter(|| Pace::of(&plan, black_box(&entries), day()));
        });
        let (sheet, all) = (Sheet::of(&plan, &board, day()), (0..plan.items().len()).collect::<Vec<_>>());
        criterion.bench_function(&format!("forecasts of all departments: {count} entries"), |b| {
            b.iter(|| Outlooks::of(&plan, &sheet, black_box(&entries), day(), &all));
        });
        criterion.bench_function(&format!("frame: {count} entries"), |b| {
            let app = app(plan.clone(), board.clone());
            b.iter(|| frame(&app));
        });
    }
}

fn whole(criterion: &mut Criterion) {
    let plan = load(&PlanSource::Embedded, false).unwrap();
    criterion.bench_function("the sample, made and folded", |b| {
        b.iter(|| Workspace::demo(&plan, day()).unwrap().board().unwrap());
    });
    for count in [0, 10_000] {
        let folder = tempfile::tempdir().unwrap();
        let mut workspace = open(folder.path());
        let mut board = Board::default();
        for entry in entries(&plan, count) {
            let entry = workspace.append(&board, entry.changes).unwrap();
            board.apply(entry);
        }
        drop(workspace);
        // The first reading leaves the checkpoint that the next ones start from.
        open(folder.path()).board().unwrap();
        criterion.bench_function(&format!("all of a start: {count} entries on disk"), |b| {
            b.iter(|| {
                let plan = load(&PlanSource::Embedded, false).unwrap();
                let (board, _) = open(folder.path()).board().unwrap();
                frame(&app(plan, board));
            });
        });
    }
}

criterion_group!(benches, parts, whole);
criterion_main!(benches);
