//! `crosswalk.ron`: which controls and legal areas each section of the guideline answers to. Numbers and own short
//! names only: the standards' text is copyright.

use super::basis::Basis;
use super::id::{DeliverableId, SectionId};
use super::roadmap::Remark;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The crosswalk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crosswalk {
    /// What to know about it.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Controls of ISO/IEC 27001:2013 Annex A, all 114.
    pub iso27001_2013: Vec<Control>,
    /// Controls of ISO/IEC 27002:2022, all 93.
    pub iso27002_2022: Vec<Control>,
    /// The law whose areas are listed, such as "Cybersäkerhetslagen (2025:1506) 2 kap. 3 §".
    pub law: String,
    /// The day on which the law and what stands beside it was looked up.
    #[serde(default)]
    pub law_looked_up: Option<NaiveDate>,
    /// The areas of the law.
    pub law_areas: Vec<LawArea>,
    /// Demands of the law that the guideline does not meet, where nothing more is known of them.
    #[serde(default)]
    pub law_gaps: Vec<String>,
    /// What the law asks for besides its areas.
    #[serde(default)]
    pub law_duties: Vec<LawDuty>,
    /// Whom the law binds, how it is watched over, and the regulations beside it.
    #[serde(default)]
    pub law_remarks: Vec<Remark>,
    /// What a control rests on besides the sections that answer to it, or instead of them.
    #[serde(default)]
    pub ties: Vec<ControlTie>,
    /// One row per section of the guideline.
    pub rows: Vec<CrosswalkRow>,
}

/// A control of a standard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Control {
    /// Its number, such as "8.5" or "9.4.2".
    pub number: String,
    /// A short name of our own.
    pub name: String,
}

/// An area of the law and the sections that answer to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawArea {
    /// Its number, from 1, in the order of the law; 0 for what the law says of all its areas.
    pub number: u8,
    /// A short name of our own.
    pub name: String,
    /// Chapters (such as "5") and sections (such as "13.6-2") of the guideline.
    pub sections: Vec<String>,
    /// How sure the tie is.
    #[serde(default)]
    pub basis: Option<Basis>,
}

/// Something that the law asks for, and what the guideline lacks of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawDuty {
    /// Where the law says so, such as "2 kap. 2 §".
    pub paragraph: String,
    /// A short name of our own.
    pub name: String,
    /// What is asked for, in plain words.
    pub text: String,
    /// The time that the law gives for it, in words.
    #[serde(default)]
    pub within: Option<String>,
    /// Chapters and sections of the guideline that come nearest.
    #[serde(default)]
    pub sections: Vec<String>,
    /// Deliverables that come nearest. They do not prove it.
    #[serde(default)]
    pub deliverables: Vec<DeliverableId>,
    /// What the guideline lacks of it; left out where it lacks nothing.
    #[serde(default)]
    pub lacking: Option<String>,
    /// How sure the comparison is.
    #[serde(default)]
    pub basis: Option<Basis>,
}

/// Deliverables that prove controls: besides those of the sections that answer to them, or alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ControlTie {
    /// Controls of ISO/IEC 27001:2013 Annex A.
    #[serde(default)]
    pub iso2013: Vec<String>,
    /// Controls of ISO/IEC 27002:2022.
    #[serde(default)]
    pub iso2022: Vec<String>,
    /// The deliverables.
    pub deliverables: Vec<DeliverableId>,
    /// Whether the controls rest on these alone. What else the sections hold then only touches them.
    #[serde(default)]
    pub only: bool,
    /// How sure the tie is.
    #[serde(default)]
    pub basis: Option<Basis>,
}

/// What one section answers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrosswalkRow {
    /// The section; a chapter's number stands for its introduction.
    pub section: SectionId,
    /// Whether the section stands in the guideline but has no deliverable, so that it is not in `guideline.ron`.
    #[serde(default)]
    pub without_deliverables: bool,
    /// Controls of ISO/IEC 27001:2013 Annex A that the section mainly answers to.
    #[serde(default)]
    pub iso2013: Vec<String>,
    /// Controls of the same that it touches.
    #[serde(default)]
    pub iso2013_also: Vec<String>,
    /// Controls of ISO/IEC 27002:2022 that the section mainly answers to.
    #[serde(default)]
    pub iso2022: Vec<String>,
    /// Controls of the same that it touches.
    #[serde(default)]
    pub iso2022_also: Vec<String>,
    /// Clauses of ISO/IEC 27001.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// What to know about it.
    #[serde(default)]
    pub note: Option<String>,
    /// How sure it is; left out where it is certain.
    #[serde(default)]
    pub basis: Option<Basis>,
}

/// What can be asked about: the benefits, an edition of the standard, or the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord, Hash)]
pub enum List {
    /// The plan's expected benefits.
    #[default]
    Benefits,
    /// Annex A of ISO/IEC 27001:2013.
    Iso2013,
    /// ISO/IEC 27002:2022.
    Iso2022,
    /// The areas of the law.
    Law,
}

impl List {
    /// All lists in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Benefits, Self::Iso2022, Self::Iso2013, Self::Law];
}
