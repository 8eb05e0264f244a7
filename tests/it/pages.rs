//! Pages of lines: how they are gone through, and tables on them.

use lis::app::page::table::{Entry, Table};
use lis::app::page::travel::{Reading, landings, settle, step};
use lis::app::page::{Line, Page, Stop, Style};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

fn lines(stops: &[Option<usize>]) -> Vec<Line> {
    let line = |stop: &Option<usize>| match stop {
        Some(stop) => Line::text(Style::Text, "x").about(Stop::Department(*stop)),
        None => Line::text(Style::Text, "x"),
    };
    stops.iter().map(line).collect()
}

fn some_lines() -> impl Strategy<Value = Vec<Line>> {
    proptest::collection::vec(proptest::option::weighted(0.3, 0usize..4), 0..80).prop_map(|stops| lines(&stops))
}

fn in_sight(reading: Reading, room: usize) -> std::ops::Range<usize> {
    reading.top..reading.top + room
}

proptest! {
    /// Whoever goes down stop by stop has had every line in sight, and every stop under the cursor.
    #[test]
    fn nothing_is_passed_unread(lines in some_lines(), room in 1usize..30) {
        let mut reading = settle(Reading::default(), &lines, room);
        let mut seen: Vec<bool> = vec![false; lines.len()];
        let mut visited = Vec::new();
        for _ in 0..=lines.len() {
            in_sight(reading, room).filter(|at| *at < lines.len()).for_each(|at| seen[at] = true);
            visited.push(reading.line);
            reading = step(reading, &lines, room, 1, false);
        }
        prop_assert!(seen.iter().all(|it| *it), "room {}: {:?}", room, seen);
        for landing in landings(&lines, room) {
            prop_assert!(visited.contains(&landing));
        }
    }

    /// The cursor is on a line that it may be on, and in sight, whatever the steps and the sizes were.
    #[test]
    fn the_cursor_stays_in_sight(
        lines in some_lines(),
        steps in proptest::collection::vec((-40isize..40, any::<bool>(), 1usize..30), 1..20),
    ) {
        let mut reading = Reading::default();
        for (by, paging, room) in steps {
            reading = step(reading, &lines, room, by, paging);
            if lines.is_empty() {
                prop_assert_eq!(reading, Reading::default());
            } else {
                prop_assert!(in_sight(reading, room).contains(&reading.line));
                prop_assert!(landings(&lines, room).contains(&reading.line));
            }
        }
    }

    /// A page is a way forward: page after page, the end is come to.
    #[test]
    fn pages_come_to_the_end(lines in some_lines(), room in 2usize..30) {
        let mut reading = settle(Reading::default(), &lines, room);
        for _ in 0..lines.len() {
            reading = step(reading, &lines, room, isize::try_from(room - 1).unwrap(), true);
        }
        prop_assert_eq!(Some(reading.line), landings(&lines, room).last().copied().or(Some(0)));
    }
}

#[test]
fn lines_about_the_same_are_one_stop() {
    let lines = lines(&[None, Some(1), Some(1), Some(2), None, Some(2)]);
    assert_eq!(landings(&lines, 20), [1, 3, 5]);
}

#[test]
fn what_stands_above_the_first_stop_is_seen_at_it() {
    let mut stops = vec![None; 4];
    stops.extend((0..40).map(Some));
    let lines = lines(&stops);
    let down = step(settle(Reading::default(), &lines, 10), &lines, 10, isize::MAX / 2, false);
    assert_eq!(in_sight(down, 10), 34..44);
    assert_eq!(step(down, &lines, 10, isize::MIN / 2, false), Reading { line: 4, top: 0 });
}

fn table(columns: usize) -> Vec<String> {
    let mut page = Page::new(columns);
    let mut table = Table { head: vec!["Namn", "Klart"], right: vec![1], gives: 0, ..Table::default() };
    table.row(vec![Entry::new(Style::Text, "Kommunledningsförvaltningen"), Entry::new(Style::Text, "3")], None);
    table.row(vec![Entry::new(Style::Text, "Åtgärd"), Entry::new(Style::Strong, "12")], Some(Stop::Item(0)));
    table.write(&mut page);
    assert!(page.lines.iter().all(|line| line.width() <= columns));
    assert_eq!(page.lines.iter().filter(|line| line.stop.is_some()).count(), 1);
    page.lines.iter().map(|line| line.plain().trim_end().to_owned()).collect()
}

#[test]
fn the_columns_of_a_table_stand_under_each_other() {
    assert_eq!(
        table(60),
        [
            "Namn                         Klart",
            "Kommunledningsförvaltningen      3",
            "Åtgärd                          12"
        ]
    );
}

#[test]
fn one_column_of_a_table_gives_way() {
    assert_eq!(table(20), ["Namn           Klart", "Kommunlednin…      3", "Åtgärd            12"]);
}
