//! The filter of the deliverables: what is wanted, part by part. What fits all parts is shown, in the matrix and on a
//! department's own page. Which cells those are is worked out in [`sieve`], once for every change.

pub mod chips;
pub mod sieve;
pub mod text;

use crate::model::groups::GroupId;
use crate::model::id::{DepartmentId, RoleId};
use crate::model::plan::Plan;
use crate::model::state::Condition;
use chrono::NaiveDate;

/// How a cell is to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Not done yet, and to be done: not started, in progress or due again.
    Open,
    /// People have said different things about it.
    Conflict,
    /// In this condition.
    Is(Condition),
}

impl Wanted {
    /// All that can be wanted, in the order in which it is offered.
    pub const ALL: [Self; 8] = [
        Self::Open,
        Self::Is(Condition::NotStarted),
        Self::Is(Condition::InProgress),
        Self::Is(Condition::Done),
        Self::Is(Condition::Exception),
        Self::Is(Condition::DueAgain),
        Self::Is(Condition::NotApplicable),
        Self::Conflict,
    ];
}

/// How pressing a cell is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressing {
    /// Late.
    Late,
    /// Late, or due soon.
    Soon,
}

impl Pressing {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Late, Self::Soon];
}

/// Since when something about a cell is to have changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// The last meeting.
    Meeting,
    /// A day; what was said on it counts as before.
    Day(NaiveDate),
}

/// A part of the filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A text in id, title, source or role.
    Text,
    /// A department.
    Department,
    /// A phase, of either kind.
    Phase,
    /// A chapter of the guideline.
    Chapter,
    /// A role.
    Role,
    /// How a cell stands.
    State,
    /// How pressing a cell is.
    Pressing,
    /// Since when something has changed.
    Since,
}

/// The filter. A part that is empty leaves nothing out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// A text in id, title, source or role.
    pub text: String,
    /// The department.
    pub department: Option<DepartmentId>,
    /// The phase, of either kind.
    pub phase: Option<GroupId>,
    /// The chapter of the guideline.
    pub chapter: Option<u8>,
    /// The role.
    pub role: Option<RoleId>,
    /// How a cell is to stand.
    pub state: Option<Wanted>,
    /// How pressing a cell is to be.
    pub pressing: Option<Pressing>,
    /// Since when something about a cell is to have changed.
    pub since: Option<Since>,
}

impl Filter {
    /// Returns the parts that are not empty, in the order in which they are shown.
    pub fn parts(&self) -> Vec<Part> {
        let parts = [
            (Part::Text, !self.text.is_empty()),
            (Part::Department, self.department.is_some()),
            (Part::Phase, self.phase.is_some()),
            (Part::Chapter, self.chapter.is_some()),
            (Part::Role, self.role.is_some()),
            (Part::State, self.state.is_some()),
            (Part::Pressing, self.pressing.is_some()),
            (Part::Since, self.since.is_some()),
        ];
        parts.into_iter().filter_map(|(part, there)| there.then_some(part)).collect()
    }

    /// Empties a part.
    pub fn drop_part(&mut self, part: Part) {
        match part {
            Part::Text => self.text.clear(),
            Part::Department => self.department = None,
            Part::Phase => self.phase = None,
            Part::Chapter => self.chapter = None,
            Part::Role => self.role = None,
            Part::State => self.state = None,
            Part::Pressing => self.pressing = None,
            Part::Since => self.since = None,
        }
    }

    /// Returns the filter without what this plan does not have, as when it was remembered from another.
    pub fn known(mut self, plan: &Plan) -> Self {
        self.department = self.department.filter(|id| plan.department(id.as_str()).is_some());
        self.role = self.role.filter(|id| plan.role(id).is_some());
        self.phase = self.phase.filter(|id| match id {
            GroupId::Project(number) => plan.parts.roadmap.project_phases.iter().any(|it| it.number == *number),
            GroupId::Priority(Some(number)) => {
                plan.parts.guideline.priority_phases.iter().any(|it| it.number == *number)
            }
            GroupId::Priority(None) => true,
            GroupId::Chapter(_) => false,
        });
        self.chapter =
            self.chapter.filter(|number| plan.parts.guideline.chapters.iter().any(|it| it.number == *number));
        self
    }
}
