//! The page for a browser: what a screen reader, a printer and a small screen need.

use crate::looks::contrast;
use crate::office::Office;
use lis::export::order::Format;
use std::collections::BTreeMap;

fn page(options: &str) -> String {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note Klart");
    String::from_utf8(office.export(Format::Html, options)).unwrap()
}

#[test]
fn it_is_one_file_without_script_and_network() {
    let page = page("--owner Informationssäkerhetschef");
    for outside in ["<script", "http://", "https://", "url(", "@import", "<link", "<img", "<iframe", "src=", "onclick"]
    {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.starts_with("<!doctype html>\n<html lang=\"sv\">") && page.ends_with("</html>\n"));
    assert!(page.contains("<meta name=\"author\" content=\"Informationssäkerhetschef\">"));
}

#[test]
fn its_headings_are_in_order_and_one_is_the_first() {
    let page = page("");
    let levels: Vec<u32> =
        page.match_indices("<h").filter_map(|(at, _)| page[at + 2..].chars().next()?.to_digit(10)).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert_eq!(levels[0], 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    assert!(levels.contains(&4));
}

#[test]
fn its_tables_are_real_and_can_be_moved_by_keys() {
    let page = page("");
    let count = |text: &str| page.matches(text).count();
    assert!(count("<table>") > 5);
    for once in
        ["<caption", "<thead>", "<tbody>", "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Tabell: "]
    {
        assert_eq!(count(once), count("<table>"), "{once}");
    }
    assert_eq!(count("<th "), count("<th scope="));
    assert!(count("scope=\"row\"") >= 16);
    assert!(page.contains("<span aria-hidden=\"true\">✓</span><span class=\"aloud\">klar</span>"));
}

#[test]
fn what_a_heading_says_is_not_seen_again_below_it() {
    let page = page("");
    assert!(page.contains("<h3>Per projektfas</h3>"));
    assert!(page.contains("<caption class=\"aloud\">Per projektfas</caption>"));
    assert_eq!(
        page.matches("<caption").count(),
        page.matches("<table>").count(),
        "every table is named for who hears it"
    );
}

#[test]
fn its_pictures_say_in_words_what_they_show() {
    let page = page("");
    assert_eq!(page.matches("<svg role=\"img\"").count(), 3);
    for seen in page.split(" viewBox=\"").skip(1).map(|after| after.split_once('"').unwrap().0) {
        let numbers: Vec<u32> = seen.split(' ').map(|number| number.parse().unwrap()).collect();
        assert!(
            matches!(numbers[..], [0, 0, wide, high] if wide > 4000 && high > 300),
            "a picture without a size is not seen: {seen}"
        );
    }
    assert!(!page.contains("\"text-anchor"), "attributes stand apart");
    assert!(page.contains("aria-label=\"Tidplan: Fas 1 – Analys, Utforma 2022-01-01"));
    assert!(page.contains("Start: nivå 0,5 · Mål: nivå 1 · Nivå 0: Kommunen, KLF, SOF, VÅF.\""));
    assert!(page.contains("<svg role=\"img\""));
    assert!(page.contains("aria-label=\"Andel klar per förvaltning: KLF 0\u{a0}%, SOF 20\u{a0}%, VÅF 0\u{a0}%.\""));
}

#[test]
fn its_colours_have_contrast_in_light_dark_and_print() {
    let page = page("");
    let style = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    let mut seen = 0;
    for block in style.split(":root {").skip(1).map(|block| block.split_once('}').unwrap().0) {
        let colours: BTreeMap<&str, (u8, u8, u8)> = block
            .split([';', '\n'])
            .filter_map(|part| part.trim().strip_prefix("--")?.split_once(": #"))
            .map(|(name, code)| (name, rgb(code)))
            .collect();
        for ground in ["ground", "head", "good", "started", "attention", "muted"] {
            assert!(contrast(colours["text"], colours[ground]) >= 4.5, "text on {ground}");
        }
        for ink in ["soft", "link"] {
            assert!(contrast(colours[ink], colours["ground"]) >= 4.5, "{ink}");
        }
        assert!(
            contrast(colours["bar"], colours["track"]) >= 3.0 && contrast(colours["line"], colours["ground"]) >= 3.0
        );
        seen += 1;
    }
    assert_eq!(seen, 3);
}

fn rgb(code: &str) -> (u8, u8, u8) {
    let part = |at: usize| u8::from_str_radix(&code[at..at + 2], 16).unwrap();
    (part(0), part(2), part(4))
}
