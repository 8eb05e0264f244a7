//! The whole plan: the eight parts as they were written, and the catalogue of all deliverables that is made from them.

use super::agenda::Agenda;
use super::benefit::Benefits;
use super::crosswalk::Crosswalk;
use super::deliverable::{Deliverable, Scope};
use super::guideline::{Guideline, PriorityPhase};
use super::id::{DeliverableId, DepartmentId, RoleId, SectionId};
use super::maturity::Maturity;
use super::organisation::{Department, Organisation};
use super::roadmap::Roadmap;
use super::role::{Role, Roles};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;

/// The parts of a plan, one per file, as read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Parts {
    /// `plan.ron`
    pub roadmap: Roadmap,
    /// `guideline.ron`
    pub guideline: Guideline,
    /// `organisation.ron`
    pub organisation: Organisation,
    /// `roles.ron`
    pub roles: Roles,
    /// `maturity.ron`
    pub maturity: Maturity,
    /// `benefits.ron`
    pub benefits: Benefits,
    /// `crosswalk.ron`
    pub crosswalk: Crosswalk,
    /// `agenda.ron`
    pub agenda: Agenda,
}

/// Where a deliverable belongs. The two kinds of phase never mix: a deliverable has a project phase (the plan's) or a
/// chapter (the guideline's), not both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Home {
    /// A deliverable of the plan.
    Project {
        /// The number of its project phase.
        phase: u8,
    },
    /// A measure of the guideline.
    Guideline {
        /// The number of its chapter.
        chapter: u8,
        /// Its section.
        section: SectionId,
        /// The number of the chapter's priority phase; none where the source gives none (chapters 1, 4 and 9).
        priority_phase: Option<u8>,
    },
}

/// A deliverable in the catalogue, with its place and its citation.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The deliverable as written, the same that stands in the plan's part.
    pub deliverable: Arc<Deliverable>,
    /// Where it belongs.
    pub home: Home,
    /// The place in the source, ready to be shown.
    pub source: String,
}

impl Item {
    /// Returns the number of the project phase, for a deliverable of the plan.
    pub fn project_phase(&self) -> Option<u8> {
        match self.home {
            Home::Project { phase } => Some(phase),
            Home::Guideline { .. } => None,
        }
    }

    /// Returns the number of the priority phase, for a measure whose chapter is in one.
    pub fn priority_phase(&self) -> Option<u8> {
        match self.home {
            Home::Guideline { priority_phase, .. } => priority_phase,
            Home::Project { .. } => None,
        }
    }

    /// Returns the number of the guideline's chapter, for a measure.
    pub fn chapter(&self) -> Option<u8> {
        match self.home {
            Home::Guideline { chapter, .. } => Some(chapter),
            Home::Project { .. } => None,
        }
    }

    /// Returns the deliverable's id.
    pub fn id(&self) -> &DeliverableId {
        &self.deliverable.id
    }
}

/// A plan, ready to be looked up in.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The parts as written.
    pub parts: Parts,
    items: Vec<Item>,
    by_id: HashMap<DeliverableId, usize>,
}

impl Plan {
    /// Makes the catalogue: deliverables of the plan by project phase, then those of the guideline by chapter.
    ///
    /// Whether the parts are sound is for [`super::check::check`] to say; of two deliverables with one id, the first is
    /// found.
    pub fn new(parts: Parts) -> Self {
        let mut items = project_items(&parts.roadmap);
        items.extend(guideline_items(&parts.guideline));
        let mut by_id = HashMap::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            by_id.entry(item.deliverable.id.clone()).or_insert(index);
        }
        Self { parts, items, by_id }
    }

    /// Returns every deliverable, the plan's first, then the guideline's, each in the order of its document.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Returns the deliverable with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.place(id).map(|index| &self.items[index])
    }

    /// Returns the place of the deliverable with this id in [`Plan::items`].
    pub fn place(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Returns the departments in the order in which they are shown.
    pub fn departments(&self) -> &[Department] {
        &self.parts.organisation.departments
    }

    /// Returns the department with this id.
    pub fn department(&self, id: &str) -> Option<&Department> {
        self.departments().iter().find(|d| d.id.as_str() == id)
    }

    /// Returns the place of the department with this id in [`Plan::departments`]: its column wherever they stand beside
    /// each other.
    pub fn column(&self, id: &str) -> Option<usize> {
        self.departments().iter().position(|department| department.id.as_str() == id)
    }

    /// Returns the role with this id.
    pub fn role(&self, id: &RoleId) -> Option<&Role> {
        self.parts.roles.roles.iter().find(|role| &role.id == id)
    }

    /// Tells whether this department has a cell for this deliverable: what is central concerns the central one alone.
    pub fn concerns(&self, item: &Item, department: &DepartmentId) -> bool {
        match item.deliverable.scope {
            Scope::Each => true,
            Scope::Central => *department == self.parts.organisation.central,
        }
    }

    /// Returns the departments that have a cell for this deliverable.
    pub fn concerned<'a>(&'a self, item: &'a Item) -> impl Iterator<Item = &'a Department> {
        self.departments().iter().filter(move |d| self.concerns(item, &d.id))
    }
}

/// Returns the priority phase that a chapter belongs to, if any.
pub fn phase_of_chapter(phases: &[PriorityPhase], chapter: u8) -> Option<u8> {
    phases.iter().find(|phase| phase.areas.iter().any(|area| area.chapter == chapter)).map(|phase| phase.number)
}

fn project_items(roadmap: &Roadmap) -> Vec<Item> {
    let mut items = Vec::new();
    for phase in &roadmap.project_phases {
        for deliverable in &phase.deliverables {
            items.push(Item {
                source: deliverable.source.clone().unwrap_or_else(|| phase.source.clone()),
                home: Home::Project { phase: phase.number },
                deliverable: Arc::clone(deliverable),
            });
        }
    }
    items
}

fn guideline_items(guideline: &Guideline) -> Vec<Item> {
    let mut items = Vec::new();
    for chapter in &guideline.chapters {
        let priority_phase = phase_of_chapter(&guideline.priority_phases, chapter.number);
        for section in &chapter.sections {
            let printed = section.printed.as_deref().unwrap_or(section.id.as_str());
            for deliverable in &section.deliverables {
                items.push(Item {
                    source: deliverable.source.clone().unwrap_or_else(|| {
                        let letter = deliverable.letter.map(|letter| format!(" {letter}")).unwrap_or_default();
                        format!("{} {printed}{letter}", guideline.cite)
                    }),
                    home: Home::Guideline { chapter: chapter.number, section: section.id.clone(), priority_phase },
                    deliverable: Arc::clone(deliverable),
                });
            }
        }
    }
    items
}
