//! Moving about: cursor, folding, scrolling, paging and searching, through keys alone.

use crate::stage::{Setting, Stage};
use lis::app::layout::{MatrixLayout, Size};
use lis::app::screens::detail::shown;
use lis::app::screens::matrix::{position, rows, shown_layout};
use lis::app::screens::overview::stops;
use lis::app::state::matrix::Row;
use lis::model::groups::{GroupId, Grouping};
use lis::tui::input::Incoming;
use rstest::rstest;

/// Opens the matrix of an empty roadmap, on its first row.
fn matrix() -> Stage {
    let mut stage = Stage::empty();
    stage.keys("3<home>");
    stage
}

/// Opens the matrix with the cursor on a deliverable.
fn at(id: &str) -> Stage {
    let mut stage = Stage::empty();
    stage.keys(&format!("3/{id}<enter>"));
    assert_eq!(stage.here(), id);
    stage
}

impl Stage {
    /// Returns the id of the selected deliverable, or the group's id.
    fn here(&self) -> String {
        match self.app().matrix.row() {
            Row::Group(id) => format!("{id:?}"),
            Row::Item(item) => self.app().plan.items()[item].id().to_string(),
        }
    }

    /// Returns the place of the selected row and the number of rows.
    fn row(&self) -> (usize, usize) {
        let rows = rows(self.app());
        (position(self.app(), &rows), rows.len())
    }

    fn layout(&self) -> MatrixLayout {
        shown_layout(self.app())
    }

    /// Fails unless the selected row and column are within what is drawn.
    #[track_caller]
    fn in_sight(&mut self) {
        let (layout, (row, of)) = (self.layout(), self.row());
        let matrix = &self.app().matrix;
        assert!((matrix.top..matrix.top + layout.rows).contains(&row), "row {row} from {}", matrix.top);
        let columns = matrix.left..matrix.left + layout.departments;
        assert!(columns.contains(&matrix.column), "column {} of {columns:?}", matrix.column);
        assert!(matrix.top == 0 || matrix.top + layout.rows <= of, "no empty rows below the last");
        assert!(columns.end <= self.app().plan.departments().len(), "no empty columns behind the last");
    }

    fn times(&mut self, count: usize, keys: &str) -> &mut Self {
        self.keys(&keys.repeat(count))
    }
}

#[test]
fn the_cursor_stops_at_every_edge() {
    let mut stage = matrix();
    assert_eq!(stage.row().0, 0);
    stage.keys("<up>k<left>h<pgup>g");
    assert_eq!((stage.row().0, stage.app().matrix.column), (0, 0));
    let (_, rows) = stage.row();
    stage.times(rows + 3, "j").times(11, "l");
    assert_eq!((stage.row().0, stage.app().matrix.column), (rows - 1, 7));
    stage.in_sight();
    stage.keys("<down><right><pgdn><end>G");
    assert_eq!((stage.row().0, stage.app().matrix.column), (rows - 1, 7));
    stage.keys("<home>");
    assert_eq!((stage.row().0, stage.app().matrix.top, stage.app().matrix.column), (0, 0, 7), "Home keeps the column");
}

#[test]
fn every_row_is_passed_on_the_way_down_and_up_and_is_in_sight() {
    let mut stage = matrix();
    let all = rows(stage.app());
    for keys in ["<down>", "<up>"] {
        let mut passed = vec![stage.app().matrix.row()];
        for _ in 1..all.len() {
            stage.keys(keys).in_sight();
            passed.push(stage.app().matrix.row());
        }
        if keys == "<up>" {
            passed.reverse();
        }
        assert_eq!(passed, all, "{keys}");
    }
}

#[test]
fn a_page_is_one_row_less_than_is_seen_and_there_and_back_is_home() {
    let mut stage = matrix();
    let page = stage.layout().rows - 1;
    stage.keys("<pgdn>");
    assert_eq!(stage.row().0, page);
    stage.in_sight();
    stage.keys("<pgdn><pgdn><pgup>");
    assert_eq!(stage.row().0, 2 * page);
    let (_, rows) = stage.row();
    stage.times(rows / page + 1, "<pgdn>");
    assert_eq!(stage.row().0, rows - 1);
    stage.in_sight();
    stage.keys("<pgup>");
    assert_eq!(stage.row().0, rows - 1 - page);
}

#[test]
fn the_overview_moves_over_all_its_stops_and_no_further() {
    let mut stage = Stage::empty();
    let count = stops(stage.app()).len();
    assert_eq!(count, 8 + 4 + 6, "departments, project phases, priority phases");
    for (keys, selected) in
        [("<up>", 0), ("<pgdn>", 5), ("<pgup><pgup>", 0), ("<end>", count - 1), ("j<pgdn>", count - 1), ("g", 0)]
    {
        stage.keys(keys);
        assert_eq!(stage.app().overview.selected, selected, "{keys}");
    }
    for stop in 0..count {
        let before = stage.cursor();
        stage.keys("<down>");
        assert_eq!(stage.cursor() == before, stop + 1 == count, "the cursor shows it, stop {stop}");
    }
}

#[rstest]
#[case(60, 18)]
#[case(80, 24)]
#[case(120, 36)]
#[case(200, 60)]
fn columns_scroll_as_far_as_needed_and_the_header_goes_along(#[case] columns: u16, #[case] rows: u16) {
    let mut stage = Setting { size: (columns, rows), ..Setting::default() }.open();
    stage.keys("3");
    let ids: Vec<String> = stage.app().plan.departments().iter().map(|it| it.id.to_string()).collect();
    for round in ["<right>", "<left>"] {
        for _ in 0..ids.len() {
            stage.in_sight();
            let (left, shown) = (stage.app().matrix.left, stage.layout().departments);
            let header = stage.line(2);
            let heads: Vec<&str> = header.split_whitespace().filter(|word| ids.iter().any(|id| id == word)).collect();
            assert_eq!(heads, ids[left..left + shown], "{header}");
            assert!(header.ends_with("Alla"), "the sums stay: {header}");
            stage.keys(round);
        }
    }
    assert_eq!((stage.app().matrix.left, stage.app().matrix.column), (0, 0));
}

#[test]
fn sixty_columns_hold_five_departments_and_an_open_pane_of_a_wide_screen_takes_from_the_matrix() {
    let mut narrow = Setting { size: (60, 18), ..Setting::default() }.open();
    narrow.keys("3llllll");
    assert_eq!((narrow.layout().departments, narrow.app().matrix.left), (5, 2));
    let mut wide = Setting { size: (120, 36), ..Setting::default() }.open();
    wide.keys("3<right><right><right><right><right><right><right><enter>").in_sight();
    assert!(wide.layout().departments < 8 && wide.app().matrix.left > 0, "{:?}", wide.layout());
    wide.comes(Incoming::Resize(Size { columns: 200, rows: 36 })).in_sight();
    assert_eq!((wide.layout().departments, wide.app().matrix.left), (8, 0));
    wide.comes(Incoming::Resize(Size { columns: 60, rows: 18 })).keys("<esc>").in_sight();
}

#[test]
fn a_group_that_folds_takes_the_cursor_from_within() {
    let mut stage = at("P2.2");
    let (before, rows) = stage.row();
    stage.keys("-");
    assert_eq!(stage.here(), "Project(2)");
    assert_eq!(stage.row(), (1, 4), "four phases and nothing else");
    stage.keys("-");
    assert_eq!((stage.here().as_str(), stage.row().1), ("Project(2)", rows));
    stage.times(before - stage.row().0, "<down>");
    assert_eq!(stage.here(), "P2.2");
}

#[test]
fn a_chapter_folds_by_itself_and_a_phase_over_it_takes_its_cursor() {
    let mut stage = matrix();
    stage.keys("p<home><down>");
    assert_eq!(stage.here(), "Chapter(7)");
    let (_, all) = stage.row();
    stage.keys("<enter>");
    let (_, fewer) = stage.row();
    let chapter = stage.app().plan.items().iter().filter(|item| item.chapter() == Some(7)).count();
    assert_eq!((stage.here().as_str(), all - fewer), ("Chapter(7)", chapter));
    stage.keys("-");
    assert_eq!(stage.here(), "Priority(Some(1))");
    stage.keys("<enter><down>");
    assert_eq!(stage.here(), "Chapter(7)");
    assert!(stage.app().matrix.folded.contains(&GroupId::Chapter(7)), "still folded within the phase");
    stage.keys("<space><space><down>");
    assert_eq!(stage.here(), "Chapter(6)");
}

#[test]
fn unfolding_all_of_one_kind_of_phase_leaves_the_other_kind_folded() {
    let mut stage = matrix();
    stage.keys("-p-");
    assert_eq!(stage.row().1, 6);
    stage.keys("-p");
    assert_eq!(stage.row().1, 4, "the project phases were folded before and still are");
    stage.keys("p");
    assert!(stage.row().1 > 6);
}

#[test]
fn each_kind_of_phase_keeps_its_own_row() {
    let mut stage = at("R13.6");
    stage.keys("p");
    assert_eq!(stage.app().matrix.grouping, Grouping::Project);
    stage.keys("<home><down><down>");
    let project = stage.here();
    stage.keys("p").in_sight();
    assert_eq!(stage.here(), "R13.6");
    stage.keys("<down>p").in_sight();
    assert_eq!(stage.here(), project);
    stage.keys("1<tab>");
    assert_eq!(stage.here(), project, "another view in between changes nothing");
}

#[test]
fn the_pane_scrolls_with_its_cursor_and_stops_at_both_ends() {
    let mut stage = Setting { size: (60, 18), ..Setting::default() }.open();
    stage.keys("3/R10.2a<enter><enter>");
    assert!(stage.app().detail.unwrap().line > 0, "on the first point");
    let lines = shown(stage.app()).len();
    let room = stage.app().size.body() - 2;
    assert!(lines > room, "{lines} lines in {room}");
    stage.keys("<home>");
    for line in 0..lines {
        let detail = stage.app().detail.unwrap();
        assert_eq!(detail.line, line);
        assert!((detail.top..detail.top + room).contains(&line), "line {line} from {}", detail.top);
        stage.keys("<down>");
    }
    let bottom = stage.app().detail.unwrap();
    assert_eq!((bottom.line, bottom.top), (lines - 1, lines - room));
    stage.keys("<pgup>");
    assert_eq!(stage.app().detail.unwrap().line, lines - 1 - (room - 1));
    stage.keys("g");
    assert_eq!((stage.app().detail.unwrap().line, stage.app().detail.unwrap().top), (0, 0));
    stage.keys("G");
    assert_eq!(stage.app().detail, Some(bottom));
}
