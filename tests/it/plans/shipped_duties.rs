//! The table of duties, `plans/duties.md`: every duty of the source beside what answers to it, held to the data.

use super::shipped_facts::{parts, plan};
use lis::model::plan::{Home, Parts, Plan};
use std::collections::{BTreeMap, BTreeSet};

const TABLE: &str = include_str!("../../../plans/duties.md");

/// How many sentences of each section of the guideline lay a duty on somebody, counted in the source.
const SENTENCES: &str = "1:9 1.1:4 2:1 4:1 4.1:3 5:1 5.1:3 5.2:1 6:2 6.1:2 6.2:18 7:2 7.1:5 7.2:3 7.3:3 7.4:1 8:7 8.1:2 8.2:3 \
    8.3:1 8.6:4 8.7:2 8.8:2 8.9:2 9.1:3 9.2:3 10:1 10.1:4 10.2:3 10.3:5 10.4:1 10.5:1 10.6:2 10.7:1 10.8:1 10.9:5 11:1 \
    11.1:3 11.2:2 12.1:1 12.2:1 12.3:1 12.4:1 12.5:1 13:1 13.1:2 13.2:3 13.3:2 13.4:4 13.5:5 13.6:1 13.7:3 13.8:1 \
    13.5-2:2 13.6-2:3 14:1 14.1:3 15:3 15.1:2 15.2:1 15.3:3 15.4:2 15.5:1 15.6:3 15.7:4 16:4 16.2:3 16.3:3 16.4:1 \
    17:2 17.1:3 17.2:1 17.3:1 17.4:1 17.5:1 17.6:1 18:2 18.2:4 18.3:2 18.4:4 18.5:2 18.6:2 18.7:2 18.8:2 19.1:3 19.2:3 \
    19.3:1 19.4:3";

/// A row of the table: the section, the duty, and what answers to it.
fn rows(document: &str) -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    let part = TABLE.split("\n## ").find(|part| part.starts_with(document)).unwrap();
    let lines = part.lines().filter(|line| line.starts_with("| ")).skip(1);
    lines
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [section, duty, answers] = cells[..] else { panic!("three columns: {line}") };
            (section, duty, answers.split(';').map(str::trim).collect())
        })
        .collect()
}

/// Tells whether the data hold what a row names.
fn answered(plan: &Plan, parts: &Parts, answer: &str) -> bool {
    if let Some(role) = answer.strip_prefix("roll ") {
        return parts.roles.roles.iter().any(|it| it.id.as_str() == role && !it.duties.is_empty());
    }
    if let Some(class) = answer.strip_prefix("klass ") {
        return parts.guideline.classes.iter().any(|it| it.number.to_string() == class && it.note.is_some());
    }
    if let Some(place) = answer.strip_prefix("not ") {
        let chapters = &parts.guideline.chapters;
        let chapter = chapters.iter().any(|it| it.number.to_string() == place && it.note.is_some());
        let mut sections = chapters.iter().flat_map(|chapter| &chapter.sections);
        return chapter || sections.any(|it| it.id.as_str() == place && it.note.is_some());
    }
    let (id, point) = answer.split_once(':').unwrap_or((answer, "1"));
    let points = plan.item(id).map(|item| item.deliverable.points.len());
    let point: usize = point.parse().unwrap();
    points.is_some_and(|points| !answer.contains(':') || (1..=points).contains(&point))
}

#[test]
fn no_duty_of_the_source_is_without_an_answer() {
    let (plan, parts) = (plan(), parts());
    let mut without = Vec::new();
    for (section, duty, answers) in rows("Riktlinjen").into_iter().chain(rows("Planen")) {
        assert!(!section.is_empty() && !duty.is_empty());
        let missing = answers.iter().filter(|answer| !answered(&plan, &parts, answer));
        without.extend(missing.map(|answer| format!("{section} {duty}: {answer:?}")));
    }
    assert!(without.is_empty(), "{} without:\n{}", without.len(), without.join("\n"));
}

#[test]
fn every_sentence_with_a_duty_has_its_row() {
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    for (section, ..) in rows("Riktlinjen") {
        *told.entry(section).or_default() += 1;
    }
    let counted: BTreeMap<&str, usize> = SENTENCES
        .split_whitespace()
        .map(|text| text.split_once(':').unwrap())
        .map(|(section, count)| (section, count.parse().unwrap()))
        .collect();
    assert_eq!(told, counted);
    let sections = parts().guideline.chapters;
    for section in sections.iter().flat_map(|chapter| &chapter.sections) {
        assert!(counted.contains_key(section.id.as_str()), "{} has no duty", section.id);
    }
}

#[test]
fn every_deliverable_every_point_and_every_role_answers_to_a_duty() {
    let (plan, parts) = (plan(), parts());
    let rows: Vec<_> = rows("Riktlinjen").into_iter().chain(rows("Planen")).collect();
    let named: BTreeSet<&str> = rows.iter().flat_map(|(_, _, answers)| answers.iter().copied()).collect();
    let whole = |id: &str| named.contains(id);
    let mut without = Vec::new();
    for item in plan.items() {
        let id = item.id().as_str();
        let points = 1..=item.deliverable.points.len();
        let missing: Vec<usize> = points.filter(|point| !named.contains(&*format!("{id}:{point}"))).collect();
        let all = item.deliverable.points.len();
        if !whole(id) && (all == 0 || missing.len() == all) {
            without.push(id.to_owned());
        } else if !whole(id) {
            without.extend(missing.iter().map(|point| format!("{id}:{point}")));
        }
        if let Home::Guideline { section, .. } = &item.home {
            let here = |(of, _, answers): &(&str, &str, Vec<&str>)| {
                *of == section.as_str() && answers.iter().any(|answer| answer.split(':').next() == Some(id))
            };
            assert!(rows.iter().any(here), "{id} stands in no row of its own section {section}");
        }
    }
    for role in &parts.roles.roles {
        let id = format!("roll {}", role.id);
        if !named.contains(id.as_str()) {
            without.push(id);
        }
    }
    assert!(without.is_empty(), "without a duty: {without:?}");
}
