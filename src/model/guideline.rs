//! `guideline.ron`: chapters and sections of the guideline, one deliverable per measure, and the priority phases.

use super::basis::Basis;
use super::deliverable::Deliverable;
use super::exception::ExceptionRule;
use super::id::SectionId;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The guideline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guideline {
    /// Its title.
    pub title: String,
    /// How a measure is cited: this word, then section and letter.
    pub cite: String,
    /// Information classes and whether this tool may hold what is about them (guideline 1, 15.6).
    #[serde(default)]
    pub classes: Vec<InformationClass>,
    /// Groups of chapters in the order in which they are recommended to be taken; without dates.
    pub priority_phases: Vec<PriorityPhase>,
    /// Chapters in the order of the document.
    pub chapters: Vec<Chapter>,
    /// What the guideline says about exceptions; without it none can be granted.
    #[serde(default)]
    pub exceptions: Option<ExceptionRule>,
    /// Oddities of the numbering in the source.
    #[serde(default)]
    pub numbering: Vec<String>,
}

/// An information class (K/R/T).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InformationClass {
    /// The class, 1–4.
    pub number: u8,
    /// Whether the guideline covers it. What it does not cover is not kept in this tool.
    pub covered: bool,
    /// What to know about it.
    #[serde(default)]
    pub note: Option<String>,
}

/// A group of chapters; a recommendation that prevents nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriorityPhase {
    /// Its number, from 1.
    pub number: u8,
    /// The areas in the plan's own words and order.
    pub areas: Vec<Area>,
    /// Where the plan says so.
    pub source: String,
}

/// An area of a priority phase and the chapter that it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// The plan's name for it.
    pub name: String,
    /// The chapter's number in the guideline.
    pub chapter: u8,
    /// How sure the tie is, where name and title differ.
    #[serde(default)]
    pub basis: Option<Basis>,
}

/// A chapter of the guideline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Its number.
    pub number: u8,
    /// Its title.
    pub title: String,
    /// What a reader should know.
    #[serde(default)]
    pub note: Option<String>,
    /// Its sections; demands of its introduction stand in a section with the chapter's own number.
    pub sections: Vec<Section>,
}

/// A section of the guideline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its number, unique.
    pub id: SectionId,
    /// Its number as printed, where that differs.
    #[serde(default)]
    pub printed: Option<String>,
    /// Its title.
    pub title: String,
    /// What a reader should know.
    #[serde(default)]
    pub note: Option<String>,
    /// Its measures.
    pub deliverables: Vec<Arc<Deliverable>>,
}
