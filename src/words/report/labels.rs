//! Headings, labels and remarks of a report.

use crate::model::roadmap::DocumentKind;

words! {
    /// Headings of a report.
    pub struct Headings;

    /// The report.
    report(plan: &str) { sv: "Lägesrapport: {plan}", en: "Status report: {plan}" }
    /// The sums.
    summary { sv: "Sammanfattning", en: "Summary" }
    /// Sums per department.
    departments { sv: "Per förvaltning", en: "By department" }
    /// Sums per project phase.
    project_phases { sv: "Per projektfas", en: "By project phase" }
    /// Sums per priority phase.
    priority_phases { sv: "Per prioriteringsfas", en: "By priority phase" }
    /// Sums per chapter.
    chapters { sv: "Per kapitel i riktlinjen", en: "By chapter of the guideline" }
    /// The matrix of the plan's deliverables.
    project_matrix { sv: "Planens leverabler per projektfas", en: "Deliverables of the plan by project phase" }
    /// The matrix of the guideline's measures.
    priority_matrix {
        sv: "Riktlinjens säkerhetsåtgärder per prioriteringsfas",
        en: "Controls of the guideline by priority phase",
    }
    /// What was said last.
    recent { sv: "Senast ändrat", en: "Latest changes" }
    /// Notes and evidence.
    notes { sv: "Anteckningar och underlag", en: "Notes and evidence" }
    /// Conflicts.
    conflicts { sv: "Konflikter", en: "Conflicts" }
    /// Cells that the plan has no place for.
    without_place { sv: "Utan plats i planen", en: "Without a place in the plan" }
    /// Facts that the source does not plainly state.
    facts { sv: "Uppgifter som inte står rakt ut i källan", en: "Facts that the source does not plainly state" }
    /// What the signs mean.
    legend { sv: "Teckenförklaring", en: "Legend" }
}

words! {
    /// Labels in front of a fact, and heads of columns.
    pub struct Labels;

    /// Whose plan it is.
    municipality { sv: "Kommun", en: "Municipality" }
    /// The registration number of the report.
    registration { sv: "Diarienummer", en: "Registration number" }
    /// The classification code.
    code { sv: "Kod", en: "Code" }
    /// The registration number of a document that the report is about.
    document(kind: DocumentKind) -> &'static str {
        sv: match kind {
            DocumentKind::Plan => "Planens diarienummer",
            DocumentKind::Guideline => "Riktlinjens diarienummer",
            DocumentKind::Policy => "Policyns diarienummer",
        },
        en: match kind {
            DocumentKind::Plan => "Registration number of the plan",
            DocumentKind::Guideline => "Registration number of the guideline",
            DocumentKind::Policy => "Registration number of the policy",
        },
    }
    /// The classification code of the plan.
    plan_code { sv: "Planens kod", en: "Code of the plan" }
    /// The day that the report describes.
    as_of { sv: "Läget den", en: "As of" }
    /// Whether the plan is decided.
    status { sv: "Planens status", en: "Status of the plan" }
    /// Whether the plan is in force.
    validity { sv: "Giltighet", en: "Validity" }
    /// Where the day lies among the phases.
    phase_now { sv: "Fas nu", en: "Phase now" }
    /// The program and its version.
    made_with { sv: "Framställd med", en: "Made with" }
    /// All cells.
    overall { sv: "Hela planen", en: "The whole plan" }
    /// A department.
    department { sv: "Förvaltning", en: "Department" }
    /// A project phase.
    project_phase { sv: "Projektfas", en: "Project phase" }
    /// A priority phase.
    priority_phase { sv: "Prioriteringsfas", en: "Priority phase" }
    /// A chapter.
    chapter { sv: "Kapitel", en: "Chapter" }
    /// A deliverable.
    deliverable { sv: "Leverabel", en: "Deliverable" }
    /// Cells that are done.
    done { sv: "Klara", en: "Done" }
    /// Cells that count.
    of { sv: "Av", en: "Of" }
    /// The share that is done.
    share { sv: "Andel", en: "Share" }
    /// The state of a cell.
    state { sv: "Läge", en: "State" }
    /// Since when the state holds.
    since { sv: "Sedan", en: "Since" }
    /// Who said it.
    by { sv: "Av", en: "By" }
    /// The note of a cell.
    note { sv: "Anteckning", en: "Note" }
    /// The evidence of a cell.
    evidence { sv: "Underlag", en: "Evidence" }
    /// The day of a change.
    day { sv: "Dag", en: "Day" }
    /// What a fact is about.
    about { sv: "Gäller", en: "About" }
    /// The text of a fact.
    fact { sv: "Uppgift", en: "Fact" }
    /// How certain a fact is.
    certainty { sv: "Säkerhet", en: "Certainty" }
    /// Why a fact stands in the plan.
    why { sv: "Varför", en: "Why" }
    /// A file of the plan.
    part { sv: "Del", en: "Part" }
    /// A conflict, as a mark in the legend.
    conflict { sv: "konflikt: olika uppgifter, den senaste gäller", en: "conflict: different words, the latest counts" }
    /// A cell that does not exist, in the legend.
    no_cell { sv: "tom ruta: görs en gång för hela kommunen", en: "empty cell: done once for the whole municipality" }
}

words! {
    /// Remarks of a report.
    pub struct Remarks;

    /// The report shows what single departments lack and needs a secrecy check before it is handed out.
    secrecy {
        sv: "Rapporten visar enskilda åtgärder per förvaltning, även vad som saknas. Pröva sekretessen innan den \
             lämnas ut (offentlighets- och sekretesslagen 18 kap. 8 §).",
        en: "The report shows single measures of each department, and what is missing. Check it for secrecy before it \
             is handed out (offentlighets- och sekretesslagen, the Public Access to Information and Secrecy Act, \
             chapter 18, section 8).",
    }
    /// How the sums are made.
    counting {
        sv: "En kommunövergripande leverabel räknas bara för den centrala förvaltningen. Det som inte är tillämpligt \
             räknas inte. Det som ska göras om räknas inte som klart.",
        en: "A deliverable for the whole municipality counts for the central department alone. What is not applicable \
             does not count. What is due again does not count as done.",
    }
    /// The two kinds of phase.
    two_phases {
        sv: "Projektfaser har datum och hör till planen. Prioriteringsfaser saknar datum och är en rekommendation om i \
             vilken ordning riktlinjens kapitel tas.",
        en: "Project phases have dates and belong to the plan. Priority phases have no dates and are a recommendation \
             of the order in which the guideline's chapters are taken.",
    }
    /// Why sums are not told: they would tell of single measures.
    not_told {
        sv: "Visas inte i en öppen rapport: här skulle summorna visa vilka åtgärder som saknas.",
        en: "Not shown in an open report: here the sums would tell which measures are missing.",
    }
    /// Nothing has been said yet.
    nothing_said { sv: "Inget är bockat ännu.", en: "Nothing has been ticked yet." }
    /// The later of two conflicting words counts.
    conflict {
        sv: "Olika uppgifter har lämnats utan att känna till varandra. Alla sparas och den senaste gäller, tills någon \
             bockar på nytt.",
        en: "Different words were written without knowing of each other. All are kept and the latest counts, until \
             somebody ticks anew.",
    }
    /// What cells without a place are.
    without_place {
        sv: "Det här är sagt om sådant som planen inte längre har. Det sparas men räknas inte.",
        en: "This was said about what the plan no longer has. It is kept but does not count.",
    }
    /// What the mark behind a title means.
    facts {
        sv: "En leverabel med ordet ”trolig tolkning” eller ”egen slutsats” efter titeln står inte rakt ut i källan.",
        en: "A deliverable with the words “likely reading” or “own conclusion” after its title is not plainly stated \
             in the source.",
    }
    /// There is nothing under this heading.
    none { sv: "Inget.", en: "Nothing." }
}
