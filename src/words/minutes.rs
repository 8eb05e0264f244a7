//! Words of the minutes of a meeting.

use super::lang::Lang;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct MinutesWords {
    /// The title; argument: the meeting's name.
    pub title: fn(&str) -> String,
    /// Label of the meeting.
    pub meeting: &'static str,
    /// Label of the plan that it is about.
    pub plan: &'static str,
    /// Who may read them, and that secrecy is to be looked at.
    pub secrecy: &'static str,
    /// What a draft is.
    pub draft: &'static str,
    /// Heading of what was put down.
    pub decisions: &'static str,
    /// Heading of what was changed in the roadmap during the meeting.
    pub changed: &'static str,
    /// Heading of the agenda with what it showed.
    pub agenda: &'static str,
    /// What the figures of the agenda are.
    pub as_it_stood: &'static str,
    /// Items that were left out; argument: their headings.
    pub left_out: fn(&str) -> String,
    /// Heading of what was put down at earlier meetings.
    pub earlier: &'static str,
    /// Heads of the columns of what was put down.
    pub heads: DecisionHeads,
    /// Name of the first sheet of the workbook.
    pub sheet: &'static str,
    /// Name of the sheet of what has changed since the meeting before.
    pub changes_sheet: &'static str,
}

/// Heads of the columns of what was put down at meetings.
#[derive(Debug)]
pub struct DecisionHeads {
    /// Meeting and number.
    pub number: &'static str,
    /// Decision, action or question.
    pub kind: &'static str,
    /// What was put down.
    pub text: &'static str,
    /// The role that answers for it.
    pub owner: &'static str,
    /// By when.
    pub due: &'static str,
    /// The deliverables that it concerns.
    pub deliverables: &'static str,
    /// The departments that it concerns.
    pub departments: &'static str,
    /// Whether it is settled.
    pub state: &'static str,
    /// What came of it.
    pub outcome: &'static str,
    /// What it concerns, deliverables and departments together.
    pub concerns: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static MinutesWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: MinutesWords = MinutesWords {
    title: |name| format!("Protokoll: {name}"),
    meeting: "Möte",
    plan: "Plan",
    secrecy: "Protokollet visar enskilda åtgärder per förvaltning, även vad som saknas. Pröva sekretessen innan det lämnas ut.",
    draft: "Utkast: protokollet kan ändras tills det är upprättat.",
    decisions: "Beslut, åtgärder och frågor",
    changed: "Ändrat under mötet",
    agenda: "Dagordning",
    as_it_stood: "Siffrorna är de som gällde när mötet slutade.",
    left_out: |headings| format!("Inget att ta upp: {headings}."),
    earlier: "Tidigare beslut",
    heads: DecisionHeads {
        number: "Nummer",
        kind: "Slag",
        text: "Vad",
        owner: "Ansvarig",
        due: "Klart senast",
        deliverables: "Leverabler",
        departments: "Förvaltningar",
        state: "Läge",
        outcome: "Utfall",
        concerns: "Gäller",
    },
    sheet: "Protokoll",
    changes_sheet: "Förändringar",
};

const EN: MinutesWords = MinutesWords {
    title: |name| format!("Minutes: {name}"),
    meeting: "Meeting",
    plan: "Plan",
    secrecy: "The minutes show single measures of each department, and what is missing. Check them for secrecy before they are \
              handed out.",
    draft: "Draft: the minutes may change until they are drawn up.",
    decisions: "Decisions, actions and questions",
    changed: "Changed in the meeting",
    agenda: "Agenda",
    as_it_stood: "The figures are those that held when the meeting ended.",
    left_out: |headings| format!("Nothing to bring up: {headings}."),
    earlier: "Earlier decisions",
    heads: DecisionHeads {
        number: "Number",
        kind: "Kind",
        text: "What",
        owner: "Owner",
        due: "Due",
        deliverables: "Deliverables",
        departments: "Departments",
        state: "State",
        outcome: "Outcome",
        concerns: "Concerns",
    },
    sheet: "Minutes",
    changes_sheet: "Changes",
};
