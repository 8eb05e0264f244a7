//! `plan.ron`: the plan's validity, project phases with their deliverables, milestones and the method's timeline.

use super::basis::Basis;
use super::deliverable::Deliverable;
use super::id::{DeliverableId, DepartmentId, RoleId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The plan itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roadmap {
    /// The version of the plan files' format; this program reads [`FORMAT`].
    pub format: u16,
    /// The plan's id, in lower case with hyphens.
    pub id: String,
    /// The plan's title as on its cover.
    pub title: String,
    /// Whose plan it is.
    pub municipality: String,
    /// The first day of the plan.
    pub valid_from: NaiveDate,
    /// The last day of the plan; from the day after it has expired.
    pub valid_to: NaiveDate,
    /// Whether and when it was decided.
    pub adoption: Adoption,
    /// The documents that the data is made from.
    pub documents: Vec<Document>,
    /// Dated phases, in order of time. Not to be confused with the guideline's priority phases.
    pub project_phases: Vec<ProjectPhase>,
    /// Decisions and other single dates.
    #[serde(default)]
    pub milestones: Vec<Milestone>,
    /// The method's own timeline, which need not agree with the phases.
    pub method: Method,
    /// What the plan proposes to do, and what in this data answers to it.
    #[serde(default)]
    pub solution_items: Vec<Commitment>,
    /// What the central department answers for, and what in this data answers to it.
    #[serde(default)]
    pub central_duties: Vec<Commitment>,
    /// What every department answers for, and what in this data answers to it.
    #[serde(default)]
    pub department_duties: Vec<Commitment>,
    /// What has changed since the plan was written, and other remarks.
    #[serde(default)]
    pub remarks: Vec<Remark>,
}

/// The version of the plan files that this program reads.
pub const FORMAT: u16 = 1;

/// How far the decision on the plan has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdoptionStatus {
    /// Put forward, no decision known.
    Proposed,
    /// Decided.
    Adopted,
}

/// The decision on the plan, to be edited once it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adoption {
    /// Whether a decision is known.
    pub status: AdoptionStatus,
    /// Who decides.
    pub body: String,
    /// The day of the decision, once known.
    #[serde(default)]
    pub decided_on: Option<NaiveDate>,
    /// Steps on the way: who recommended what, when.
    #[serde(default)]
    pub recommendations: Vec<Recommendation>,
    /// How sure this is.
    #[serde(default)]
    pub basis: Option<Basis>,
}

/// A committee's backing of one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recommendation {
    /// The day of the meeting.
    pub on: NaiveDate,
    /// The paragraph of the minutes, such as "§ 28".
    pub paragraph: String,
    /// Who recommended it, where the source names them.
    #[serde(default)]
    pub by: Option<String>,
    /// What it concerned.
    pub concerns: String,
}

/// Which of the governing documents it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// The plan with its phases.
    Plan,
    /// The guideline with its chapters.
    Guideline,
    /// The policy above both.
    Policy,
}

/// A governing document and its registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Which one.
    pub kind: DocumentKind,
    /// Its title.
    pub title: String,
    /// Its registration number (diarienummer).
    #[serde(default)]
    pub registration: Option<String>,
    /// Other ways in which the number is written.
    #[serde(default)]
    pub also_written: Vec<String>,
    /// Its classification code.
    #[serde(default)]
    pub code: Option<String>,
    /// Its version.
    #[serde(default)]
    pub version: Option<String>,
    /// Its date.
    #[serde(default)]
    pub dated: Option<NaiveDate>,
    /// What a reader should know about it.
    #[serde(default)]
    pub note: Option<String>,
}

/// A dated phase of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProjectPhase {
    /// Its number, from 1, in order of time.
    pub number: u8,
    /// Its name.
    pub name: String,
    /// Its first day.
    pub starts: NaiveDate,
    /// Its last day; none where it goes on.
    #[serde(default)]
    pub ends: Option<NaiveDate>,
    /// Steps of the method, in the plan's own words.
    #[serde(default)]
    pub steps: Vec<String>,
    /// What the phase is to have reached.
    pub goal: String,
    /// The department that carries it out, where the plan names one.
    #[serde(default)]
    pub run_by: Option<DepartmentId>,
    /// What must be in place first, as the plan states it.
    #[serde(default)]
    pub needs: Vec<Commitment>,
    /// Costs, in notes.
    #[serde(default)]
    pub costs: Vec<String>,
    /// Who pays, in notes.
    #[serde(default)]
    pub financing: Vec<String>,
    /// Where the plan says so.
    pub source: String,
    /// What a reader should know.
    #[serde(default)]
    pub note: Option<String>,
    /// What the phase delivers.
    pub deliverables: Vec<Arc<Deliverable>>,
}

/// Something that the plan says, tied to the deliverables that answer to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// What is said, in plain words.
    pub text: String,
    /// The deliverables that answer to it.
    #[serde(default)]
    pub deliverables: Vec<DeliverableId>,
    /// The roles whose posts have to be filled for it to hold.
    #[serde(default)]
    pub roles: Vec<RoleId>,
    /// How sure the tie is.
    #[serde(default)]
    pub basis: Option<Basis>,
}

/// A single point of time, or the short period that the source gives for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// What happens.
    pub title: String,
    /// The earliest day.
    pub starts: NaiveDate,
    /// The latest day; the same as the earliest where the source gives a day.
    pub ends: NaiveDate,
    /// The time as the source puts it, such as "november 2023".
    pub when: String,
    /// The deliverable it belongs to.
    #[serde(default)]
    pub deliverable: Option<DeliverableId>,
    /// Where the plan says so.
    pub source: String,
}

/// The method (MSB metodstöd) and its timeline in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// The method's name and edition.
    pub name: String,
    /// Where the timeline stands in the plan.
    pub source: String,
    /// Its steps, which may run in parallel.
    pub steps: Vec<MethodStep>,
    /// Where this timeline and the project phases disagree.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
}

/// One step of the method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MethodStep {
    /// The step's name.
    pub name: String,
    /// The plan's own shorthand for it, where it has one.
    #[serde(default)]
    pub also_called: Option<String>,
    /// Its first day.
    pub starts: NaiveDate,
    /// Its last day; none where it goes on.
    #[serde(default)]
    pub ends: Option<NaiveDate>,
    /// The time as the plan puts it, such as "Q1–Q2 2022".
    pub when: String,
    /// The method's parts in this step.
    #[serde(default)]
    pub parts: Vec<String>,
}

/// Two places of the source that do not agree; both are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disagreement {
    /// What it is about.
    pub about: String,
    /// What each place says, with the place.
    pub claims: Vec<Claim>,
    /// How this data deals with it.
    pub note: String,
}

/// What one place of the source says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// What it says.
    pub says: String,
    /// Where.
    pub source: String,
}

/// A remark on the plan: what has changed since, or what a reader should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// What it is about, in a few words.
    pub about: String,
    /// The remark.
    pub text: String,
    /// From which day it holds, where that is known.
    #[serde(default)]
    pub since: Option<NaiveDate>,
    /// How sure it is.
    #[serde(default)]
    pub basis: Option<Basis>,
}
