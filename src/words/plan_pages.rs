//! The words of the plan as a document: everything that its files say.

use crate::model::roadmap::{AdoptionStatus, DocumentKind};

words! {
    /// The words about the plan's own contents.
    pub struct PlanPagesWords = words(lang);

    /// The name of the document.
    name { sv: "Planens innehåll", en: "What the plan says" }
    /// The name of the document beside a report.
    appendix { sv: "Bilaga, planens innehåll", en: "Appendix, what the plan says" }
    /// The name on a tab.
    tab { sv: "Planen", en: "The plan" }
    /// Options that do not go together.
    only_as_document {
        sv: "--pages appendix är ett dokument: välj md, html, pdf eller docx.",
        en: "--pages appendix is a document: choose md, html, pdf or docx.",
    }
    /// Heading of what the plan is.
    about { sv: "Om planen", en: "About the plan" }
    /// Whose plan it is.
    municipality { sv: "Kommun", en: "Municipality" }
    /// From when to when it is valid.
    valid { sv: "Gäller", en: "Valid" }
    /// Who decides on it.
    decided_by { sv: "Beslutas av", en: "Decided by" }
    /// Whether it is decided.
    adoption { sv: "Beslut", en: "Decision" }
    /// Whether it is decided, in a word.
    adoption_status(status: AdoptionStatus) -> &'static str {
        sv: match status { AdoptionStatus::Proposed => "föreslagen", AdoptionStatus::Adopted => "antagen" },
        en: match status { AdoptionStatus::Proposed => "proposed", AdoptionStatus::Adopted => "adopted" },
    }
    /// Who recommended it.
    recommended { sv: "Tillstyrkt", en: "Recommended" }
    /// Heading of the governing documents.
    documents { sv: "Styrande dokument", en: "Governing documents" }
    /// The kind of a document.
    document(kind: DocumentKind) -> &'static str {
        sv: match kind {
            DocumentKind::Plan => "Plan",
            DocumentKind::Guideline => "Riktlinje",
            DocumentKind::Policy => "Policy",
        },
        en: match kind {
            DocumentKind::Plan => "Plan",
            DocumentKind::Guideline => "Guideline",
            DocumentKind::Policy => "Policy",
        },
    }
    /// The registration number.
    registration { sv: "dnr", en: "registration" }
    /// Other ways in which the number is written.
    also_written { sv: "även skrivet", en: "also written" }
    /// The classification code.
    code { sv: "kod", en: "code" }
    /// The version.
    version { sv: "version", en: "version" }
    /// Heading of the remarks.
    remarks { sv: "Anmärkningar", en: "Remarks" }
    /// Heading of the project phases.
    project_phases { sv: "Projektfaser, med datum", en: "Project phases, with dates" }
    /// What a phase is to reach.
    goal { sv: "Mål", en: "Goal" }
    /// The steps of the method in a phase.
    steps { sv: "Steg", en: "Steps" }
    /// Who carries a phase out.
    run_by { sv: "Utförs av", en: "Carried out by" }
    /// Where the source says so.
    source { sv: "Källa", en: "Source" }
    /// What a phase needs.
    needs { sv: "Förutsätter", en: "Presupposes" }
    /// What a phase costs.
    costs { sv: "Kostnader", en: "Costs" }
    /// Who pays for a phase.
    financing { sv: "Finansiering", en: "Financing" }
    /// What a reader should know.
    note { sv: "Anmärkning", en: "Remark" }
    /// Heading of the milestones.
    milestones { sv: "Milstolpar", en: "Milestones" }
    /// Heading of the method.
    method { sv: "Metoden", en: "The method" }
    /// The plan's own name for a step.
    also_called { sv: "i planen", en: "in the plan" }
    /// Heading of what the source says in two ways.
    disagreements { sv: "Där källan säger olika saker", en: "Where the source says different things" }
    /// What the plan proposes to do.
    solution_items { sv: "Planens lösningsförslag", en: "What the plan proposes to do" }
    /// What the central department answers for.
    central_duties(department: &str) { sv: "{department} ansvarar för", en: "{department} answers for" }
    /// What every department answers for.
    department_duties { sv: "Varje förvaltning ansvarar för", en: "Every department answers for" }
    /// How measures are cited.
    cited { sv: "Anges som", en: "Cited as" }
    /// Heading of the information classes.
    classes { sv: "Informationsklasser", en: "Information classes" }
    /// A class.
    class(number: u8) { sv: "Klass {number}", en: "Class {number}" }
    /// The rule for exceptions.
    exceptions { sv: "Undantag", en: "Exceptions" }
    /// For how long an exception holds.
    longest(months: u16) { sv: "högst {months} månader", en: "at most {months} months" }
    /// Heading of the priority phases.
    priority_phases {
        sv: "Prioriteringsfaser, utan datum: en rekommendation",
        en: "Priority phases, without dates: a recommendation",
    }
    /// A priority phase.
    priority_phase(number: u8) { sv: "Prioriteringsfas {number}", en: "Priority phase {number}" }
    /// A chapter.
    chapter(number: u8) { sv: "kapitel {number}", en: "chapter {number}" }
    /// Printed otherwise in the source.
    printed(number: &str) { sv: "tryckt som {number}", en: "printed as {number}" }
    /// Heading of the oddities of the numbering.
    numbering { sv: "Om numreringen", en: "About the numbering" }
    /// Heading of the departments.
    organisation { sv: "Förvaltningar", en: "Departments" }
    /// What the central department does for all.
    central_part(department: &str) { sv: "{department} för alla", en: "{department} for all" }
    /// What the central department does as one among the others.
    own_part(department: &str) { sv: "{department} som en av förvaltningarna", en: "{department} as one department" }
    /// Heading of the roles.
    roles { sv: "Roller", en: "Roles" }
    /// Other names of a role.
    aliases { sv: "Även kallad", en: "Also called" }
    /// Heading of the groups that drive the introduction.
    driving { sv: "Driver införandet", en: "Driving the introduction" }
    /// Heading of the organisation in every department.
    in_departments { sv: "I varje förvaltning", en: "In every department" }
    /// Heading of how much of a post a role takes.
    estimates { sv: "Beräknad tid", en: "Estimated time" }
    /// Heading of the staircase.
    maturity { sv: "Mognadstrappan", en: "The maturity staircase" }
    /// Where the municipality stood.
    start { sv: "Start", en: "Start" }
    /// Where it is going.
    target { sv: "Mål", en: "Target" }
    /// Another name of a level.
    alternative(name: &str) { sv: "eller {name}", en: "or {name}" }
    /// Heading of the benefits.
    benefits { sv: "Nyttor", en: "Benefits" }
    /// Heading of the crosswalk.
    crosswalk { sv: "Standarder och lag", en: "Standards and the law" }
    /// Heading of the sections and what they answer to.
    rows { sv: "Vad avsnitten svarar mot", en: "What the sections answer to" }
    /// What a section only touches.
    touches(numbers: &str) { sv: "berör {numbers}", en: "touches {numbers}" }
    /// Heading of the deliverables that prove controls by name.
    ties { sv: "Leverabler som visar en åtgärd", en: "Deliverables that prove a control" }
    /// The controls rest on these alone.
    only { sv: "bara dessa", en: "these alone" }
    /// Heading of the law's areas.
    law_areas { sv: "Lagens områden", en: "Areas of the law" }
    /// Heading of what the law asks for besides.
    law_duties { sv: "Lagens övriga krav", en: "What else the law asks for" }
    /// Heading of the meeting's agenda.
    agenda { sv: "Dagordning för mötet", en: "Agenda of the meeting" }
    /// So many minutes.
    minutes(count: u16) { sv: "{count} min", en: "{count} min" }
    /// The rhythm of a recurring duty.
    rhythm { sv: "Återkommer", en: "Recurs" }
    /// Heading of what a level asks for.
    criteria { sv: "Kriterier", en: "Criteria" }
}
