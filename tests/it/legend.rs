//! The legend below the matrix: every sign that a cell bears has its word there, whatever the width and whatever is marked.

use crate::stage::{Setting, Stage};
use lis::app::state::start::Start;
use lis::words::lang::Lang;
use rstest::rstest;

/// Returns the lines of the legend, which stands below the sums.
fn legend(stage: &mut Stage, sums: &str) -> Vec<String> {
    let screen = stage.screen();
    let lines: Vec<String> = screen.lines().map(|line| line.trim().to_owned()).collect();
    let at = lines.iter().position(|line| line.starts_with(sums)).unwrap();
    lines[at + 1..lines.len() - 2].to_vec()
}

#[rstest]
fn every_sign_that_a_cell_bears_is_explained(
    #[values(80, 100, 120, 160)] columns: u16,
    #[values("3", "3c")] keys: &str,
) {
    let mut stage = Stage::demo(columns, 24);
    let lines = legend(stage.keys(keys), "Alla (");
    assert!(lines.len() <= 2, "{lines:?}");
    let all = format!(" {}", lines.join(" ")).replace("  ", " ");
    let mut signs =
        vec![" · ej ", " ◐ pågår", " ✓ klar", " ! undantag", " ↻ ", " – ej tillämpl", " ▗ sen en", " ? konflikt"];
    if keys.ends_with('c') {
        signs.extend([" < ", " ~ ", " + ", " > ann"]);
    }
    for sign in signs {
        assert!(all.contains(sign), "{sign:?} at {columns} in {lines:?}");
    }
}

#[test]
fn words_get_shorter_before_a_second_line_is_taken() {
    let mut stage = Stage::empty();
    let lines = legend(stage.keys("3"), "Alla (");
    assert_eq!(lines, ["· ej börjad ◐ pågår ✓ klar ! undantag ↻ göras om – ej tillämpl. ▗ sen enl. plan"]);
    let start = Start { lang: Lang::En, ..Start::default() };
    let mut stage = Setting { start, ..Setting::default() }.open();
    let lines = legend(stage.keys("3"), "All (");
    assert_eq!(lines, ["· not begun ◐ begun ✓ done ! exception ↻ due again – n/a ▗ late by plan"]);
}

#[test]
fn the_rows_end_where_the_legend_begins() {
    let mut stage = Stage::demo(80, 24);
    stage.keys("3");
    for _ in 0..60 {
        stage.keys("<down>");
        let (at, screen) = (stage.cursor(), stage.screen());
        let sums = screen.lines().position(|line| line.trim().starts_with("Alla (")).unwrap();
        assert!(usize::from(at.y) < sums, "{at:?} on\n{screen}");
    }
    let here = stage.app().matrix.row();
    for keys in ["c", "c"] {
        let screen = stage.keys(keys).screen();
        let sums = screen.lines().position(|line| line.trim().starts_with("Alla (")).unwrap();
        assert!(usize::from(stage.cursor().y) < sums, "{keys}: {screen}");
        assert_eq!(stage.app().matrix.row(), here);
    }
}
