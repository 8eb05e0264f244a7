//! The smallest plan that has one of everything, short enough to read a message with it.

/// Its eight files: name and text.
pub(super) const SMALL: [(&str, &str); 8] = [
    (
        "plan.ron",
        r#"(
    format: 1,
    id: "liten",
    title: "En liten plan",
    municipality: "Lilla kommun",
    valid_from: "2022-12-13",
    valid_to: "2025-12-31",
    adoption: (status: proposed, body: "Kommunstyrelsen"),
    documents: [(kind: plan, title: "Planen")],
    project_phases: [
        (
            number: 1,
            name: "Start",
            starts: "2022-12-13",
            ends: "2023-11-30",
            goal: "Allt är förberett",
            run_by: "KLF",
            source: "Planen, fas 1",
            deliverables: [
                (id: "P1.1", title: "Projektet är bemannat", scope: central, roles: ["ledare"]),
                (id: "P1.2", title: "Medel är avsatta", needs: ["P1.1"]),
            ],
        ),
        (
            number: 2,
            name: "Genomförande",
            starts: "2024-01-01",
            goal: "Allt är infört",
            source: "Planen, fas 2",
            deliverables: [(id: "P2.1", title: "Allt är infört", needs: ["P1.2"])],
        ),
    ],
    milestones: [
        (title: "Beslut", starts: "2023-11-01", ends: "2023-11-30", when: "november 2023", source: "Planen"),
    ],
    method: (
        name: "Metodstöd",
        source: "Planen, bilaga",
        steps: [(name: "Analys", starts: "2022-01-01", ends: "2022-06-30", when: "våren 2022")],
    ),
)
"#,
    ),
    (
        "guideline.ron",
        r#"(
    title: "Riktlinje",
    cite: "Riktlinje",
    priority_phases: [(number: 1, areas: [(name: "Åtkomst", chapter: 9)], source: "Planen")],
    chapters: [
        (
            number: 9,
            title: "Styrning av åtkomst",
            sections: [(
                id: "9.1",
                title: "Behörighet",
                deliverables: [
                    (id: "R9.1a", title: "Behörigheter är förtecknade", letter: 'a'),
                    (id: "R9.1b", title: "Behörigheter ses över", recurs: (months: 12, rule: "årligen")),
                ],
            )],
        ),
    ],
)
"#,
    ),
    (
        "organisation.ron",
        r#"(
    as_of: "uppgift 2022",
    central: "KLF",
    central_part: "Leder",
    own_part: "Inför",
    departments: [
        (id: "KLF", name: "Kommunledningsförvaltningen", committees: ["Kommunstyrelsen"]),
        (id: "SOF", name: "Socialförvaltningen", committees: ["Socialnämnden"]),
    ],
)
"#,
    ),
    (
        "roles.ron",
        r#"(
    roles: [(id: "ledare", name: "Projektledare"), (id: "jurist", name: "Jurist")],
    driving: [(role: "ledare", group: project)],
    department: [(role: "jurist", group: reference)],
    estimates: [(role: "ledare", phases: [1, 2], period: "2023", from: 50, to: 100, source: "Planen")],
)
"#,
    ),
    (
        "maturity.ron",
        r#"(
    label: "Mognadstrappan",
    start: 0.5,
    target: 1,
    levels: [
        (number: 0, name: "Ingen", meaning: "Inget är gjort"),
        (number: 1, name: "Påbörjad", meaning: "Något är gjort", criteria: [
            (text: "Projektet är bemannat", deliverables: ["P1.1"]),
        ]),
    ],
)
"#,
    ),
    (
        "benefits.ron",
        r#"(
    source: "Planen",
    benefits: [(
        number: 1,
        name: "Ökat förtroende",
        target_group: "Invånare",
        reached_by: "Ordning",
        measurable: false,
        description: "Uppgifter är i trygga händer",
        deliverables: ["R9.1a"],
    )],
)
"#,
    ),
    (
        "crosswalk.ron",
        r#"(
    iso27001_2013: [(number: "9.1.1", name: "Regler för åtkomst")],
    iso27002_2022: [(number: "5.15", name: "Åtkomst")],
    law: "Lagen",
    law_areas: [(number: 1, name: "Åtkomst", sections: ["9", "9.1"])],
    rows: [(section: "9.1", iso2013: ["9.1.1"], iso2022: ["5.15"])],
)
"#,
    ),
    (
        "agenda.ron",
        r#"(
    title: "Avstämning",
    attention: 1,
    items: [(topic: standing, minutes: 10, notes: "Kort"), (topic: questions, questions: ["Vad är viktigast?"])],
)
"#,
    ),
];
