//! Everything that the plan says is to be seen: in a view of the program, in a command, and in the report's appendix.

use crate::office::Office;
use crate::stage::Stage;
use lis::export::plan_pages;
use lis::export::screen;
use lis::store::plan_file::{PlanSource, load, shipped_files};
use std::collections::BTreeSet;

/// Fields whose texts are ids of other things, which are shown by name, or days that a text beside them tells.
const TIES: [&str; 5] = ["id", "role", "roles", "approver", "central"];

/// Returns a text without spaces, breaks of lines and what markup puts before signs: as it is found however it is wrapped.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\\' | '\u{ad}')).collect()
}

/// Returns every text of the shipped plan, in the language, with the file that says it.
fn texts(english: bool) -> BTreeSet<(String, String)> {
    let plan = load(&PlanSource::Embedded, english).unwrap();
    let whole = serde_json::to_value(&plan.parts).unwrap();
    let mut found = BTreeSet::new();
    for (part, value) in whole.as_object().unwrap() {
        walk(part, "", value, &mut found);
    }
    found
}

fn walk(part: &str, field: &str, value: &serde_json::Value, found: &mut BTreeSet<(String, String)>) {
    match value {
        serde_json::Value::String(text) => {
            let word = text.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            let day = text.parse::<chrono::NaiveDate>().is_ok();
            if !TIES.contains(&field) && !day && !word {
                found.insert((part.to_owned(), text.clone()));
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|it| walk(part, field, it, found)),
        serde_json::Value::Object(fields) => fields.iter().for_each(|(field, it)| walk(part, field, it, found)),
        _ => {}
    }
}

/// Fails with every text that is not in what is shown.
fn assert_shown(place: &str, shown: &str, english: bool) {
    let shown = bare(shown);
    let all = texts(english);
    assert!(all.len() > 1000, "the plan says much: {}", all.len());
    let lost: Vec<String> = all
        .iter()
        .filter(|(_, text)| !shown.contains(&bare(text)))
        .map(|(part, text)| format!("{part}: {text}"))
        .collect();
    assert!(lost.is_empty(), "{place} does not show {} texts:\n{}", lost.len(), lost.join("\n"));
}

#[test]
fn a_command_shows_every_text_of_the_plan() {
    let office = Office::new();
    assert_shown("lis plan show", &office.shipped("plan show").out, false);
    assert_eq!(office.shipped("plan show").out, office.shipped("plan visa").out);
    assert_shown("lis plan show", &office.shipped("plan show --lang en").out, true);
}

#[test]
fn the_reports_appendix_shows_every_text_of_the_plan() {
    let office = Office::new();
    let report = office.shipped("export --pages appendix --format html").out;
    let plain = report.replace("&#38;", "&").replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'");
    assert_shown("the appendix", &tagless(&plain), false);
    let refused = office.shipped("export --pages bilaga --format csv");
    assert_eq!(refused.code, 2, "{}", refused.out);
}

/// Returns the text of a page between its tags.
fn tagless(page: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in page.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(c),
            _ => {}
        }
    }
    text
}

#[test]
fn the_program_shows_every_text_of_the_plan() {
    let mut stage = Stage::demo(120, 36);
    stage.keys("7pppp");
    let page = |stage: &Stage| {
        let lines = lis::app::screens::page_lines(stage.app()).unwrap();
        lines.iter().map(|line| line.plain() + "\n").collect::<String>()
    };
    let mut shown = page(&stage);
    assert!(shown.contains("[Planen]"), "{shown}");
    // What is said of a deliverable stands among its details.
    let mut seen = BTreeSet::new();
    for grouping in ["3<home>", "p<home>"] {
        stage.keys(grouping);
        let mut before = None;
        while before != Some(stage.app().matrix.row()) {
            before = Some(stage.app().matrix.row());
            if let Some((index, _)) = stage.app().selected_item() {
                seen.insert(index);
                let lines = lis::app::screens::detail::lines::lines(stage.app(), 100);
                shown.extend(lines.iter().map(|line| line.plain() + "\n"));
            }
            stage.keys("<down>");
        }
    }
    assert_eq!(seen.len(), stage.app().plan.items().len(), "every deliverable has its details");
    assert_shown("the program", &shown, false);
}

#[test]
fn both_sides_of_a_disagreement_are_shown() {
    let plan = load(&PlanSource::Embedded, false).unwrap();
    let document = plan_pages::document(lis::words::lang::Lang::Sv, &plan, plan.parts.roadmap.valid_from, false);
    let shown = bare(&screen::lines(&document, 80).into_iter().map(|line| line.text).collect::<String>());
    for it in &plan.parts.roadmap.method.disagreements {
        assert!(it.claims.len() > 1);
        for claim in &it.claims {
            assert!(shown.contains(&bare(&claim.says)) && shown.contains(&bare(&claim.source)), "{}", claim.says);
        }
    }
    assert_eq!(shipped_files().len(), 16);
}
