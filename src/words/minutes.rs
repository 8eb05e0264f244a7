//! Words of the minutes of a meeting.

words! {
    /// The words.
    pub struct MinutesWords = words(lang) {
        /// Heads of the columns of what was put down.
        heads: DecisionHeads,
    }

    /// The title.
    title(name: &str) { sv: "Protokoll: {name}", en: "Minutes: {name}" }
    /// Label of the meeting.
    meeting { sv: "Möte", en: "Meeting" }
    /// Label of the plan that it is about.
    plan { sv: "Plan", en: "Plan" }
    /// Who may read them, and that secrecy is to be looked at.
    secrecy {
        sv: "Protokollet visar enskilda åtgärder per förvaltning, även vad som saknas. Pröva sekretessen innan det \
             lämnas ut.",
        en: "The minutes show single measures of each department, and what is missing. Check them for secrecy before \
             they are handed out.",
    }
    /// What a draft is.
    draft {
        sv: "Utkast: protokollet kan ändras tills det är upprättat.",
        en: "Draft: the minutes may change until they are drawn up.",
    }
    /// Heading of what was put down.
    decisions { sv: "Beslut, åtgärder och frågor", en: "Decisions, actions and questions" }
    /// Heading of what was changed in the roadmap during the meeting.
    changed { sv: "Ändrat under mötet", en: "Changed in the meeting" }
    /// Heading of what was said before the meeting before this one and arrived after it.
    late_arrivals(meeting: &str) {
        sv: "Sagt före {meeting}, inkommet efteråt",
        en: "Said before {meeting}, arrived after it",
    }
    /// Heading of the agenda with what it showed.
    agenda { sv: "Dagordning", en: "Agenda" }
    /// What the figures of the agenda are.
    as_it_stood {
        sv: "Siffrorna är de som gällde när mötet slutade.",
        en: "The figures are those that held when the meeting ended.",
    }
    /// Items that were left out.
    left_out(headings: &str) { sv: "Inget att ta upp: {headings}.", en: "Nothing to bring up: {headings}." }
    /// Heading of what was put down at earlier meetings.
    earlier { sv: "Tidigare beslut", en: "Earlier decisions" }
    /// Name of the first sheet of the workbook.
    sheet { sv: "Protokoll", en: "Minutes" }
    /// Name of the sheet of what has changed since the meeting before.
    changes_sheet { sv: "Förändringar", en: "Changes" }
}

words! {
    /// Heads of the columns of what was put down at meetings.
    pub struct DecisionHeads;

    /// Meeting and number.
    number { sv: "Nummer", en: "Number" }
    /// Decision, action or question.
    kind { sv: "Slag", en: "Kind" }
    /// What was put down.
    text { sv: "Vad", en: "What" }
    /// The role that answers for it.
    owner { sv: "Ansvarig", en: "Owner" }
    /// By when.
    due { sv: "Klart senast", en: "Due" }
    /// The deliverables that it concerns.
    deliverables { sv: "Leverabler", en: "Deliverables" }
    /// The departments that it concerns.
    departments { sv: "Förvaltningar", en: "Departments" }
    /// Whether it is settled.
    state { sv: "Läge", en: "State" }
    /// What came of it.
    outcome { sv: "Utfall", en: "Outcome" }
    /// What it concerns, deliverables and departments together.
    concerns { sv: "Gäller", en: "Concerns" }
}
