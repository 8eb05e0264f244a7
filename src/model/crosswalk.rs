//! `crosswalk.ron`: which controls and legal areas each section of the guideline answers to. Numbers and own short
//! names only: the standards' text is copyright.

use super::basis::Basis;
use super::id::SectionId;
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
    /// The areas of the law.
    pub law_areas: Vec<LawArea>,
    /// Demands of the law that the guideline does not meet.
    #[serde(default)]
    pub law_gaps: Vec<String>,
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
    /// Its number, from 1, in the order of the law.
    pub number: u8,
    /// A short name of our own.
    pub name: String,
    /// Chapters (such as "5") and sections (such as "13.6-2") of the guideline.
    pub sections: Vec<String>,
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
