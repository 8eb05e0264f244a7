//! `agenda.ron`: the agenda of the meeting in which the roadmap is gone through (ledningens genomgång).

use serde::{Deserialize, Serialize};

/// The agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agenda {
    /// What such a meeting is called.
    pub title: String,
    /// How many departments get a page of their own, the most urgent first, 0–20. The others share one.
    pub attention: u8,
    /// Its items, in order.
    pub items: Vec<AgendaItem>,
}

/// An item of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// What is shown.
    pub topic: Topic,
    /// Its heading, where it is not the usual one.
    #[serde(default)]
    pub heading: Option<String>,
    /// How long it may take, in whole minutes, 1–240.
    #[serde(default)]
    pub minutes: Option<u16>,
    /// What whoever leads the meeting wants to remember. Shown to nobody else.
    #[serde(default)]
    pub notes: Option<String>,
    /// What the group is asked, for the item that asks.
    #[serde(default)]
    pub questions: Vec<String>,
}

/// What an item shows. Each is made from the record when it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// What was decided before, and how far it has come.
    EarlierDecisions,
    /// Where the roadmap is: phases, shares, in force or not.
    Standing,
    /// What has changed since the last meeting, what was lost first.
    Changes,
    /// One page per department that needs attention, and one for the rest.
    Departments,
    /// Which roles are filled.
    Roles,
    /// The maturity staircase.
    Staircase,
    /// When it will be done at this pace.
    Forecast,
    /// What the group is asked to decide.
    Questions,
    /// What is decided today.
    Decisions,
    /// When the group meets next.
    NextMeeting,
}

impl Topic {
    /// All topics in their usual order.
    pub const ALL: [Self; 10] = [
        Self::EarlierDecisions,
        Self::Standing,
        Self::Changes,
        Self::Departments,
        Self::Roles,
        Self::Staircase,
        Self::Forecast,
        Self::Questions,
        Self::Decisions,
        Self::NextMeeting,
    ];
}
