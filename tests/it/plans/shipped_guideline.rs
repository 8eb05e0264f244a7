//! The guideline that the program brings along, measure by measure, held against a list of its own.

use super::shipped_facts::{parts, plan};
use lis::model::basis::Certainty;
use lis::model::deliverable::Scope;
use lis::model::facts::facts;
use std::collections::BTreeMap;

/// Chapter, priority phase, and the measures as they are printed: section and letter, and how many points.
const MEASURES: [(u8, Option<u8>, &str); 16] = [
    (4, None, "4.1a 4.1b"),
    (5, Some(5), "5.1a 5.1b:8 5.2"),
    (6, Some(1), "6.1 6.2"),
    (7, Some(1), "7.1a 7.1b 7.1c 7.1d 7.2a:3 7.2b 7.3:3 7.4"),
    (8, Some(1), "8.1 8.2a 8.2b 8.2c 8.3 8.6 8.7 8.8a 8.8b 8.9"),
    (9, None, "9.1a 9.1b 9.2a 9.2b 9.2c"),
    (
        10,
        Some(2),
        "10.1a 10.1b:2 10.2a:3 10.2b 10.3a:2 10.3b 10.3c 10.4 10.5 10.6a 10.6b 10.7 10.8 10.9a:4 10.9b 10.9c",
    ),
    (11, Some(4), "11.1a:3 11.1b 11.2"),
    (12, Some(4), "12.1 12.2 12.3 12.4 12.5"),
    (
        13,
        Some(3),
        "13.1a 13.1b 13.2:4 13.3a 13.3b 13.4a 13.4b 13.4c 13.5a 13.5b 13.5c 13.5d 13.6 13.7a 13.7b 13.8 13.5-2 \
         13.6-2a 13.6-2b",
    ),
    (14, Some(3), "14.1a 14.1b 14.1c"),
    (15, Some(2), "15.1 15.2 15.3a 15.3b 15.3c 15.4:2 15.5 15.6a 15.6b 15.7a 15.7b 15.7c"),
    (16, Some(2), "16.2:5 16.3:5 16.4"),
    (17, Some(1), "17.1a 17.1b:5 17.1c 17.2 17.3 17.4 17.5 17.6"),
    (18, Some(3), "18.2a 18.2b 18.2c 18.3a 18.3b 18.4a 18.4b 18.4c 18.5a 18.5b 18.6 18.7a 18.7b 18.8a 18.8b"),
    (19, Some(5), "19.1a 19.1b 19.2a 19.2b 19.2c 19.3 19.4a 19.4b"),
];

/// Demands that stand in introductions, outside any measure.
const INTRODUCTIONS: &str = "1.1a 1.1b 1.1c 7.0a 7.0b 8.0a 8.0b 8.6.0 11.0 11.2.0 13.5-2.0 13.7.0 14.0 15.0a 15.0b 15.0c 15.6.0 15.7.0 16.0a 16.0b \
     16.0c 16.0d 17.0a 17.0b 18.0 19.1.0";

#[test]
fn every_measure_of_the_guideline_has_its_one_deliverable() {
    let mut wanted = BTreeMap::new();
    for (chapter, phase, measures) in MEASURES {
        for measure in measures.split(' ') {
            let (id, points) = measure.split_once(':').unwrap_or((measure, "0"));
            let letter = id.chars().last().filter(char::is_ascii_lowercase);
            wanted.insert(format!("R{id}"), (chapter, phase, letter, points.parse::<usize>().unwrap()));
        }
    }
    assert_eq!(wanted.len(), 122);
    let plan = plan();
    let mut introductions: Vec<String> = INTRODUCTIONS.split(' ').map(|id| format!("R{id}")).collect();
    for item in plan.items().iter().filter(|item| item.chapter().is_some()) {
        let deliverable = &item.deliverable;
        if let Some(at) = introductions.iter().position(|id| id == item.id().as_str()) {
            introductions.remove(at);
            continue;
        }
        let told = (item.chapter().unwrap(), item.priority_phase(), deliverable.letter, deliverable.points.len());
        assert_eq!(wanted.remove(item.id().as_str()), Some(told), "{}", item.id());
    }
    assert!(wanted.is_empty() && introductions.is_empty(), "not there: {wanted:?} {introductions:?}");
}

#[test]
fn numbers_are_those_of_the_source() {
    let parts = parts();
    let sections = || parts.guideline.chapters.iter().flat_map(|chapter| &chapter.sections);
    let odd: Vec<_> =
        sections().filter_map(|s| s.printed.as_ref().map(|printed| format!("{} {printed}", s.id))).collect();
    assert_eq!(odd, ["10.5 105", "10.6 106", "13.5-2 13.5", "13.6-2 13.6"]);
    for missing in ["1.3", "8.4", "8.5", "16.1", "18.1"] {
        assert!(sections().all(|section| section.id.as_str() != missing), "{missing} is not in the source");
    }
    let classes: Vec<_> = parts.guideline.classes.iter().map(|class| (class.number, class.covered)).collect();
    assert_eq!(classes, [(1, true), (2, true), (3, true), (4, false)]);
}

#[test]
fn priority_phases_have_the_chapters_that_the_plan_names() {
    let parts = parts();
    let phases: Vec<_> = parts
        .guideline
        .priority_phases
        .iter()
        .map(|phase| {
            phase.areas.iter().map(|area| format!("{} {}", area.chapter, area.name)).collect::<Vec<_>>().join(", ")
        })
        .collect();
    assert_eq!(
        phases,
        [
            "7 Personalresurser och säkerhet, 6 Organisation och ansvar, 8 Hantering av tillgångar, 17 Incidenthantering",
            "16 Relationer med leverantörer, 15 Anskaffning informationssystem, 10 Styrning av behörigheter",
            "18 Kontinuitetsplanering, 13 Driftsäkerhet, 14 Kommunikationssäkerhet",
            "12 Fysisk säkerhet, 11 Kryptering",
            "19 Efterlevnad, 5 Riskhantering",
        ]
    );
}

#[test]
fn duties_come_back_when_the_source_says() {
    let plan = plan();
    let told: Vec<_> = plan
        .items()
        .iter()
        .filter_map(|item| item.deliverable.recurs.as_ref().map(|r| format!("{} {}", item.id(), r.months)))
        .collect();
    assert_eq!(
        told,
        ["R4.1a 12", "R4.1b 12", "R5.1a 12", "R18.2b 24", "R18.3a 12", "R18.5a 12", "R18.8a 12", "R19.4a 12"]
    );
}

#[test]
fn what_is_done_once_says_why() {
    let plan = plan();
    let central: Vec<_> = plan
        .items()
        .iter()
        .filter(|item| item.chapter().is_some() && item.deliverable.scope == Scope::Central)
        .map(|item| {
            assert!(item.deliverable.basis.is_some(), "{}", item.id());
            item.id().as_str()
        })
        .collect();
    assert_eq!(
        central.join(" "),
        "R1.1b R6.1 R7.1c R7.4 R8.8a R13.5-2 R14.0 R14.1a R14.1b R14.1c R15.3a R15.3c R17.1c R17.4 R17.6 R19.1.0 R19.1a \
         R19.1b R19.2b R19.2c R19.3"
    );
}

#[test]
fn roles_that_the_text_does_not_name_are_told_as_concluded() {
    let plan = plan();
    let facts = facts(&plan.parts);
    let mut concluded = 0;
    for item in plan.items() {
        let deliverable = &item.deliverable;
        let texts = [&deliverable.note, &deliverable.basis.as_ref().map(|basis| basis.why.clone())];
        let from_table = texts.into_iter().flatten().any(|text| text.contains("6.2") && text.contains("oll"));
        let said = [&deliverable.basis, &deliverable.roles_basis].into_iter().flatten();
        let told = said.map(|basis| basis.certainty).any(|it| it == Certainty::Inferred);
        assert!(deliverable.roles.is_empty() || !from_table || told, "{}", item.id());
        if let Some(basis) = &deliverable.roles_basis {
            concluded += 1;
            assert!(facts.iter().any(|it| it.about == item.id().as_str() && it.basis == basis), "{}", item.id());
        }
    }
    assert_eq!(concluded, 19);
}
