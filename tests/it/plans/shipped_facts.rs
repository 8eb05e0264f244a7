//! What the shipped plan says, held against what its source says: dates, names and numbers that must not change unnoticed.

use lis::model::basis::{Basis, Certainty};
use lis::model::facts::facts;
use lis::model::plan::{Parts, Plan};
use lis::model::roadmap::{AdoptionStatus, Commitment};
use lis::model::role::Group;
use lis::store::plan_file::{PlanSource, load};

pub(super) fn plan() -> Plan {
    load(&PlanSource::Embedded, false).unwrap()
}

pub(super) fn parts() -> Parts {
    plan().parts
}

/// Returns how sure a fact is, in the plan's own word; nothing where it is plainly said.
pub(super) fn basis(basis: Option<&Basis>) -> &'static str {
    match basis.map(|basis| basis.certainty) {
        None => "",
        Some(Certainty::Certain) => "certain",
        Some(Certainty::Likely) => "likely",
        Some(Certainty::Inferred) => "inferred",
    }
}

#[test]
fn project_phases_keep_their_days_and_their_gaps() {
    let phases: Vec<_> = parts()
        .roadmap
        .project_phases
        .iter()
        .map(|phase| {
            let ends = phase.ends.map(|day| day.to_string()).unwrap_or_default();
            let run_by = phase.run_by.as_ref().map(ToString::to_string).unwrap_or_default();
            let steps = phase.steps.join(" ");
            let (needs, count) = (phase.needs.len(), phase.deliverables.len());
            format!("{} {}–{ends} [{steps}] {run_by} needs {needs}, makes {count}", phase.number, phase.starts)
        })
        .collect();
    assert_eq!(
        phases,
        [
            "1 2021-12-13–2022-12-13 [Analys Utforma] KLF needs 1, makes 22",
            "2 2023-01-01–2023-11-01 [Utföra Utvärdera]  needs 3, makes 24",
            "3 2024-01-01–2024-12-31 []  needs 3, makes 8",
            "4 2025-01-01– []  needs 0, makes 6",
        ]
    );
}

#[test]
fn the_method_keeps_its_quarters_apart_from_the_phases() {
    let method = parts().roadmap.method;
    let steps: Vec<_> = method
        .steps
        .iter()
        .map(|step| {
            let ends = step.ends.map(|day| day.to_string()).unwrap_or_default();
            format!("{}: {} {}–{ends} {}", step.name, step.when, step.starts, step.parts.len())
        })
        .collect();
    assert_eq!(
        steps,
        [
            "Identifiera och analysera: Q1–Q2 2022 2022-01-01–2022-06-30 4",
            "Utforma: Q3–Q4 2022 2022-07-01–2022-12-31 10",
            "Använda: 2023 2023-01-01–2023-12-31 4",
            "Följa upp och förbättra: 2024 2024-01-01–2024-12-31 2",
            "Implementering slutförd, övergång till daglig drift: 2024 och framåt 2024-01-01– 0",
        ]
    );
    assert!(method.disagreements.iter().any(|d| d.about == "När utvärderingen sker" && d.claims.len() == 2));
}

#[test]
fn the_plan_is_proposed_and_runs_out() {
    let roadmap = parts().roadmap;
    assert_eq!(roadmap.valid_to.to_string(), "2025-12-31");
    assert_eq!((roadmap.adoption.status, roadmap.adoption.decided_on), (AdoptionStatus::Proposed, None));
    assert_eq!(roadmap.adoption.body, "Kommunstyrelsen");
    let backed: Vec<_> =
        roadmap.adoption.recommendations.iter().map(|r| format!("{} {} {}", r.on, r.paragraph, r.concerns)).collect();
    for recommendation in &roadmap.adoption.recommendations {
        assert_eq!(recommendation.by.as_deref(), Some("Utskottet Botkyrka som organisation"));
    }
    assert_eq!(
        backed,
        [
            "2022-09-21 § 27 Riktlinje för informationssäkerhet",
            "2022-09-21 § 28 Plan för informationssäkerhetsarbete i Botkyrka kommun 2022–2025",
        ]
    );
    let [plan, guideline, policy] = &roadmap.documents[..] else { panic!("three documents") };
    for (document, number, code) in [(plan, "KS/2022:00467", Some("2.1.0.2.1")), (guideline, "KS/2022:00464", None)] {
        assert_eq!((document.registration.as_deref(), document.code.as_deref()), (Some(number), code));
    }
    assert_eq!(plan.also_written, ["KS/2022:00467–1"]);
    assert_eq!((policy.version.as_deref(), policy.dated.unwrap().to_string().as_str()), (Some("1.0"), "2022-04-28"));
    let council = roadmap.milestones.iter().find(|m| m.when == "november 2023").unwrap();
    assert_eq!(format!("{} {}", council.starts, council.ends), "2023-11-01 2023-11-30");
    assert_eq!(council.deliverable.as_ref().unwrap().as_str(), "P2.24");
}

#[test]
fn nothing_that_the_plan_promises_is_without_a_deliverable() {
    let roadmap = parts().roadmap;
    let lists: [(&[Commitment], usize); 3] =
        [(&roadmap.solution_items, 6), (&roadmap.central_duties, 9), (&roadmap.department_duties, 5)];
    for (list, count) in lists {
        assert_eq!(list.len(), count);
        for promise in list {
            assert!(!promise.deliverables.is_empty() && promise.basis.is_some(), "{}", promise.text);
        }
    }
}

#[test]
fn eight_departments_and_three_short_names_that_nobody_has_seen() {
    let organisation = parts().organisation;
    let told: Vec<_> = organisation
        .departments
        .iter()
        .map(|d| format!("{} {}: {} {}", d.id, d.name, d.committees.join(", "), basis(d.basis.as_ref())))
        .collect();
    assert_eq!(
        told,
        [
            "KLF Kommunledningsförvaltningen: Kommunstyrelsen ",
            "AVUX Arbetsmarknads- och vuxenutbildningsförvaltningen: Arbetsmarknads- och vuxenutbildningsnämnden ",
            "KOF Kultur- och fritidsförvaltningen: Kultur- och fritidsnämnden ",
            "SBF Samhällsbyggnadsförvaltningen: Samhällsbyggnadsnämnden, Miljö- och hälsoskyddsnämnden ",
            "SOF Socialförvaltningen: Socialnämnden inferred",
            "TEF Teknik- och fastighetsförvaltningen: Teknik- och fastighetsnämnden ",
            "UBF Utbildningsförvaltningen: Utbildningsnämnden inferred",
            "VOF Vård- och omsorgsförvaltningen: Vård- och omsorgsnämnden inferred",
        ]
    );
    assert_eq!((organisation.central.as_str(), organisation.as_of.as_str()), ("KLF", "uppgift 2022"));
    assert_eq!(basis(organisation.basis.as_ref()), "likely");
}

#[test]
fn roles_seats_and_shares_are_those_of_the_source() {
    let roles = parts().roles;
    assert_eq!(roles.roles.iter().filter(|role| role.in_guideline).count(), 14);
    let seats = |group| roles.driving.iter().filter(|seat| seat.group == group).count();
    assert_eq!((seats(Group::Project), seats(Group::Steering), seats(Group::Reference)), (2, 3, 6));
    assert_eq!(roles.department.len(), 7);
    let shares: Vec<_> =
        roles.estimates.iter().map(|e| format!("{} {:?} {}–{}", e.role, e.phases, e.from, e.to)).collect();
    assert_eq!(
        shares,
        [
            "informationssakerhetssamordnare [1, 2, 3] 50–100",
            "informationssakerhetssamordnare [4] 25–100",
            "personuppgiftsansvarig [] 10–20",
            "dataskyddsombud [] 25–100",
        ]
    );
    let conflict = roles.conflicts.iter().find(|conflict| conflict.role.as_str() == "personuppgiftsansvarig").unwrap();
    assert_eq!(conflict.disagreement.claims.len(), 2);
    let by_id = |id| roles.roles.iter().find(|role| role.id.as_str() == id).unwrap();
    assert_eq!(by_id("objektagare").name, "Objektägare");
    assert_eq!(by_id("objektagare").aliases, ["Objektsägare"]);
    assert_eq!(basis(by_id("forvaltningsledare").basis.as_ref()), "likely", "newer PM3 says objektledare");
}

#[test]
fn the_staircase_says_what_is_only_likely() {
    let maturity = parts().maturity;
    let levels: Vec<_> = maturity
        .levels
        .iter()
        .map(|level| {
            let other = level.alternative.as_deref().unwrap_or("-");
            format!("{} {} {other} {}", level.number, level.name, basis(level.basis.as_ref()))
        })
        .collect();
    assert_eq!(
        levels,
        [
            "0 Obefintlig - likely",
            "1 Initial - likely",
            "2 Repeterbar Begränsad likely",
            "3 Definierad - likely",
            "4 Styrd Hanterad likely",
            "5 Optimerad - likely",
        ]
    );
    assert_eq!(maturity.label, "trolig – bilden saknas i källan");
    assert!((maturity.start - 0.5).abs() < f32::EPSILON && maturity.start_basis.is_none(), "the start is certain");
    assert_eq!((maturity.target, basis(maturity.target_basis.as_ref())), (4, "likely"));
    for criterion in maturity.levels.iter().flat_map(|level| &level.criteria) {
        assert_eq!(basis(criterion.basis.as_ref()), "inferred", "{}", criterion.text);
    }
}

#[test]
fn of_ten_benefits_only_trust_cannot_be_measured() {
    let benefits = parts().benefits.benefits;
    assert_eq!(benefits.iter().map(|b| b.number).collect::<Vec<_>>(), (1..=10).collect::<Vec<_>>());
    assert_eq!(benefits.iter().filter(|b| !b.measurable).map(|b| b.number).collect::<Vec<_>>(), [4]);
    assert!(benefits.iter().all(|b| basis(b.basis.as_ref()) == "inferred" && !b.deliverables.is_empty()));
}

#[test]
fn what_has_changed_since_has_its_day() {
    let remarks = parts().roadmap.remarks;
    let told: Vec<_> = remarks
        .iter()
        .filter_map(|remark| remark.since.map(|day| format!("{day} {} {}", remark.about, basis(remark.basis.as_ref()))))
        .collect();
    assert_eq!(
        told,
        [
            "2026-01-01 Planen har löpt ut ",
            "2026-01-01 MSB heter numera MCF ",
            "2026-01-15 Cybersäkerhetslagen gäller kommunen, med undantag ",
            "2026-01-15 Vad lagen kräver utöver riktlinjen likely",
            "2025-10-31 Certifiering avser 2022 års utgåva ",
        ]
    );
    let pm3 = remarks.iter().find(|remark| remark.about == "Nyare namn i PM3").unwrap();
    assert_eq!(basis(pm3.basis.as_ref()), "likely");
}

#[test]
fn what_is_not_plainly_said_is_listed_with_what_it_is_about() {
    let parts = parts();
    let facts = facts(&parts);
    for fact in &facts {
        assert!(!fact.about.trim().is_empty() && !fact.text.trim().is_empty(), "{fact:?}");
    }
    let told: Vec<String> = facts.iter().map(|fact| format!("{}: {}", fact.about, fact.text)).collect();
    for wanted in [
        "Kommunstyrelsen: Plan för informationssäkerhetsarbete i Botkyrka kommun 2022–2025",
        "Fas 2: Det finns resurser som driver arbetet. (P1.22, P2.4)",
        "P2.16, P4.3: Ge råd till förvaltningarna.",
        "17 Hantering av incidenter och brister i informationssäkerheten: Incidenthantering",
        "uppgift 2022: KLF, AVUX, KOF, SBF, SOF, TEF, UBF, VOF",
        "Personuppgiftsansvarig: 10–20 %, till en början, mindre med tiden",
        "→ 4: Styrd",
        "1: Utpekade personer driver arbetet, även om det ännu vilar på dem (P1.1)",
        "2: Incidenter (17)",
        "8.9: 27001:2013 8.2.1, 14.1.1; 27002:2022 5.12, 5.8",
    ] {
        assert!(told.iter().any(|told| told == wanted), "{wanted} is not in\n{}", told.join("\n"));
    }
}

#[test]
fn titles_are_short_and_say_what_is_so() {
    for english in [false, true] {
        for item in load(&PlanSource::Embedded, english).unwrap().items() {
            let title = &item.deliverable.title;
            assert!(title.chars().count() <= 70, "{} is too long: {title}", item.id());
            let commands = title.split(' ').any(|word| ["ska", "skall", "shall", "must"].contains(&word));
            assert!(!commands && !title.ends_with('.'), "{} is no outcome: {title}", item.id());
        }
    }
}
