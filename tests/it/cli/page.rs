//! Plain text: columns, wrapping, and that nothing steers the terminal.

use lis::cli::page::{Cell, Page, WIDTH};
use lis::words::measure::width;
use proptest::prelude::{prop_assert, proptest};

#[test]
fn headings_stand_apart_and_items_are_set_in() {
    let mut page = Page::default();
    page.heading("Ett");
    page.item("första");
    page.heading("Två");
    page.line("andra");
    page.gap();
    page.under(3, "djupt");
    assert_eq!(page.into_text(), "Ett\n  första\n\nTvå\nandra\n\n     djupt\n");
}

#[test]
fn facts_have_their_labels_in_a_column() {
    let mut page = Page::default();
    page.facts(&[("Källa", "Planen".to_owned()), ("Omfattning", "ord ".repeat(30))]);
    let text = page.into_text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "  Källa       Planen");
    assert!(lines[1].starts_with("  Omfattning  ord ord"));
    assert!(lines[2].starts_with("              ord"), "what does not fit stands under itself");
    assert_eq!(lines.len(), 3);
}

#[test]
fn a_row_is_cut_and_filled() {
    let mut page = Page::default();
    page.row(&[Cell::Left("åäö", 5), Cell::Left("för lång text", 6), Cell::Right("12", 4), Cell::Left("", 9)]);
    assert_eq!(page.into_text(), "  åäö   för l…   12\n");
}

#[test]
fn long_items_wrap_with_a_hanging_indent() {
    let mut page = Page::default();
    page.item(&"lång ".repeat(40));
    let text = page.into_text();
    assert!(text.lines().skip(1).all(|line| line.starts_with("    lång")), "{text}");
}

proptest! {
    #[test]
    fn whatever_is_written_fits_and_is_harmless(text in "[\\PC\\u{0}-\\u{9f}\\u{202a}-\\u{202e}]{0,200}", column in 0_usize..30) {
        let mut page = Page::default();
        page.heading(&text);
        page.line(&text);
        page.item(&text);
        page.under(column, &text);
        page.facts(&[("Etikett", text.clone())]);
        page.row(&[Cell::Left(&text, 30), Cell::Right(&text, 20)]);
        for line in page.into_text().lines() {
            prop_assert!(width(line) <= WIDTH, "too wide: {line:?}");
            prop_assert!(!line.contains(lis::model::text::is_unsafe), "steers: {line:?}");
        }
    }
}
