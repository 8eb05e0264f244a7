//! A small plan: three project phases and two priority phases, some deliverables with points and periods.

use lis::model::plan::{Parts, Plan};
use serde::de::DeserializeOwned;
use std::fmt::Write;

/// A plan with `per_phase` deliverables in each of five phases.
pub fn plan(per_phase: usize) -> Plan {
    Plan::new(Parts {
        roadmap: read(&roadmap(per_phase)),
        guideline: read(&guideline(per_phase)),
        organisation: read(ORGANISATION),
        roles: read("(roles: [], driving: [], department: [], estimates: [])"),
        maturity: read("(label: \"Mognad\", start: 0.5, target: 4, levels: [])"),
        benefits: read("(source: \"Planen\", benefits: [])"),
        crosswalk: read("(iso27001_2013: [], iso27002_2022: [], law: \"\", law_areas: [], rows: [])"),
        agenda: read("(title: \"Möte\", attention: 3, items: [(topic: standing)])"),
    })
}

const ORGANISATION: &str = r#"(
    as_of: "2022", central: "KLF", central_part: "", own_part: "",
    departments: [
        (id: "KLF", name: "Kommunledningsförvaltningen", committees: []),
        (id: "SOF", name: "Socialförvaltningen", committees: []),
        (id: "UTB", name: "Utbildningsförvaltningen", committees: []),
        (id: "SBF", name: "Samhällsbyggnadsförvaltningen", committees: []),
    ],
)"#;

fn roadmap(per_phase: usize) -> String {
    let mut phases = String::new();
    for phase in 1..=3 {
        let year = 2021 + phase;
        let deliverables = deliverables(&format!("P{phase}"), per_phase, "scope: central");
        write!(
            phases,
            "(number: {phase}, name: \"Fas {phase}\", starts: \"{year}-01-01\", ends: Some(\"{year}-12-31\"), \
             goal: \"\", source: \"PLAN\", deliverables: [{deliverables}]),"
        )
        .unwrap();
    }
    format!(
        "(format: 1, id: \"prov\", title: \"Prov\", municipality: \"Prov\", valid_from: \"2022-01-01\", \
         valid_to: \"2025-12-31\", adoption: (status: proposed, body: \"KF\"), documents: [], \
         project_phases: [{phases}], method: (name: \"\", source: \"\", steps: []))"
    )
}

fn guideline(per_phase: usize) -> String {
    let (mut phases, mut chapters) = (String::new(), String::new());
    for phase in 1..=2 {
        let chapter = phase + 4;
        write!(phases, "(number: {phase}, areas: [(name: \"\", chapter: {chapter})], source: \"\"),").unwrap();
        let rest = "points: [\"a\", \"b\", \"c\"], recurs: Some((months: 12, rule: \"årligen\"))";
        let deliverables = deliverables(&format!("R{chapter}"), per_phase, rest);
        write!(
            chapters,
            "(number: {chapter}, title: \"\", sections: [(id: \"{chapter}.1\", title: \"\", \
             deliverables: [{deliverables}])]),"
        )
        .unwrap();
    }
    format!("(title: \"\", cite: \"RL\", priority_phases: [{phases}], chapters: [{chapters}])")
}

fn deliverables(prefix: &str, count: usize, rest: &str) -> String {
    let one = |number| format!("(id: \"{prefix}.{number}\", title: \"\", {rest}),");
    (1..=count).map(one).collect::<Vec<_>>().concat()
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    ron::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}
