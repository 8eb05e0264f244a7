//! Staffing: which posts the organisation has, who holds them, and how that compares with what the plan estimates.
//!
//! A role of the organisation in the departments has a post in every department; a role of the driving organisation has
//! one in the central department. A post that begins or ends on a coming day still stands as before.

use super::schedule::{Position, position};
use crate::model::board::Board;
use crate::model::board::heads::Heads;
use crate::model::id::{DepartmentId, RoleId};
use crate::model::plan::Plan;
use crate::model::post::{Filling, Post, PostId};
use crate::model::roadmap::Roadmap;
use crate::model::role::{Estimate, Role};
use chrono::NaiveDate;
use std::ops::AddAssign;

/// How all posts stand on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staffing<'a> {
    /// The number of the project phase whose estimates apply: that of the day, in a gap the one before it, before the
    /// first the first.
    pub phase: Option<u8>,
    /// The roles that have posts: those in every department, then those of the driving organisation, each in the plan's
    /// order, then others that somebody has said something about.
    pub rows: Vec<Row<'a>>,
    /// Per department, in the plan's order.
    pub departments: Vec<Posts>,
    /// All posts.
    pub overall: Posts,
}

/// A role's posts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// The role.
    pub role: &'a Role,
    /// Whether every department is to have it.
    pub everywhere: bool,
    /// How much of a post it is estimated to take on the day, where the plan says.
    pub estimate: Option<&'a Estimate>,
    /// The post of each department, in the plan's order.
    pub posts: Vec<PostState<'a>>,
    /// The sum of the row.
    pub sum: Posts,
}

/// How a post is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holding {
    /// Nobody has said anything, or it was taken back.
    Unsaid,
    /// Nobody holds it.
    Vacant,
    /// Somebody is appointed.
    Appointed,
}

/// How a share of a post compares with the estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Less than the plan reckons with.
    Below,
    /// Within the range.
    Within,
    /// More than the plan reckons with.
    Above,
}

/// One post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PostState<'a> {
    /// Whether the organisation has it.
    pub expected: bool,
    /// How it is held on the day.
    pub holding: Holding,
    /// The share of a full post, in per cent, where it is held and known.
    pub share: Option<u8>,
    /// How the share compares with the estimate; none where either is not known.
    pub fit: Option<Fit>,
    /// The coming day on which it changes hands, where what was said holds only from then.
    pub coming: Option<NaiveDate>,
    /// Whether people have said different things without knowing of each other.
    pub conflict: bool,
    /// What was said.
    pub post: Option<&'a Post>,
}

/// A sum of posts. `appointed`, `vacant` and `unsaid` are of the expected ones and add up to `expected`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Posts {
    /// Posts that the organisation has.
    pub expected: u32,
    /// Those of them that somebody holds.
    pub appointed: u32,
    /// Those of them that nobody holds.
    pub vacant: u32,
    /// Those of them of which nobody has said anything.
    pub unsaid: u32,
    /// Posts that somebody holds although the organisation does not have them.
    pub beyond: u32,
    /// The shares of all posts that somebody holds, added up, in per cent of a full post.
    pub share: u32,
    /// Posts that somebody holds and whose share is not known.
    pub without_share: u32,
    /// The least that the plan reckons with for the expected posts that it estimates, in per cent of a full post.
    pub planned_from: u32,
    /// The most that the plan reckons with for them.
    pub planned_to: u32,
}

impl Posts {
    fn count(&mut self, state: &PostState<'_>, estimate: Option<&Estimate>) {
        let appointed = state.holding == Holding::Appointed;
        if state.expected {
            self.expected += 1;
            self.appointed += u32::from(appointed);
            self.vacant += u32::from(state.holding == Holding::Vacant);
            self.unsaid += u32::from(state.holding == Holding::Unsaid);
            self.planned_from += estimate.map_or(0, |it| u32::from(it.from));
            self.planned_to += estimate.map_or(0, |it| u32::from(it.to));
        } else {
            self.beyond += u32::from(appointed);
        }
        if appointed {
            self.share += state.share.map_or(0, u32::from);
            self.without_share += u32::from(state.share.is_none());
        }
    }
}

impl AddAssign for Posts {
    fn add_assign(&mut self, other: Self) {
        self.expected += other.expected;
        self.appointed += other.appointed;
        self.vacant += other.vacant;
        self.unsaid += other.unsaid;
        self.beyond += other.beyond;
        self.share += other.share;
        self.without_share += other.without_share;
        self.planned_from += other.planned_from;
        self.planned_to += other.planned_to;
    }
}

impl<'a> Staffing<'a> {
    /// Works out how all posts stand on `day`.
    pub fn of(plan: &'a Plan, board: &'a Board, day: NaiveDate) -> Self {
        let phase = phase(&plan.parts.roadmap, day);
        let mut departments = vec![Posts::default(); plan.departments().len()];
        let mut overall = Posts::default();
        let mut rows = Vec::new();
        for role in roles(plan, board) {
            let row = row(plan, board, role, phase, day);
            for (sum, state) in departments.iter_mut().zip(&row.posts) {
                sum.count(state, row.estimate);
            }
            overall += row.sum;
            rows.push(row);
        }
        Self { phase, rows, departments, overall }
    }

    /// Returns a role's row.
    pub fn row(&self, role: &RoleId) -> Option<&Row<'a>> {
        self.rows.iter().find(|row| row.role.id == *role)
    }
}

/// Returns the departments in which a role is to have a post, as places among the plan's departments.
pub fn expected(plan: &Plan, role: &RoleId) -> Vec<usize> {
    let roles = &plan.parts.roles;
    let everywhere = roles.department.iter().any(|seat| seat.role == *role);
    let driving = roles.driving.iter().any(|seat| seat.role == *role);
    let has = |department: &DepartmentId| everywhere || driving && *department == plan.parts.organisation.central;
    plan.departments().iter().enumerate().filter(|(_, it)| has(&it.id)).map(|(at, _)| at).collect()
}

/// Returns posts that somebody has said something about although the plan does not know the role or the department.
pub fn without_place(plan: &Plan, board: &Board) -> Vec<PostId> {
    let said = board.posts().filter(|(_, heads)| heads.value().is_some());
    let known = |id: &PostId| plan.role(&id.role).is_some() && plan.department(id.department.as_str()).is_some();
    said.map(|(id, _)| id).filter(|id| !known(id)).cloned().collect()
}

/// Returns the project phase whose estimates apply on a day.
fn phase(roadmap: &Roadmap, day: NaiveDate) -> Option<u8> {
    match position(roadmap, day) {
        Position::Before { first, .. } => Some(first.number),
        Position::In { phase, .. } => Some(phase.number),
        Position::Gap { after, .. } => Some(after.number),
        Position::After { last, .. } => Some(last.number),
        Position::Nowhere => None,
    }
}

fn roles<'a>(plan: &'a Plan, board: &Board) -> Vec<&'a Role> {
    let seats = plan.parts.roles.department.iter().chain(&plan.parts.roles.driving).map(|seat| &seat.role);
    let said = |role: &RoleId| board.posts().any(|(id, heads)| id.role == *role && heads.value().is_some());
    let others = plan.parts.roles.roles.iter().map(|role| &role.id).filter(|role| said(role));
    let mut roles: Vec<&Role> = Vec::new();
    for role in seats.chain(others).filter_map(|id| plan.role(id)) {
        if !roles.iter().any(|known| known.id == role.id) {
            roles.push(role);
        }
    }
    roles
}

fn row<'a>(plan: &'a Plan, board: &'a Board, role: &'a Role, phase: Option<u8>, day: NaiveDate) -> Row<'a> {
    let estimate = estimate(&plan.parts.roles.estimates, &role.id, phase);
    let expected = expected(plan, &role.id);
    let mut sum = Posts::default();
    let state = |(at, department): (usize, &crate::model::organisation::Department)| {
        let id = PostId { role: role.id.clone(), department: department.id.clone() };
        let state = state(board.post(&id), expected.contains(&at), estimate, day);
        sum.count(&state, estimate);
        state
    };
    let posts = plan.departments().iter().enumerate().map(state).collect();
    let everywhere = plan.parts.roles.department.iter().any(|seat| seat.role == role.id);
    Row { role, everywhere, estimate, posts, sum }
}

/// Returns the estimate for a phase, else one for which the source gives no period.
fn estimate<'a>(estimates: &'a [Estimate], role: &RoleId, phase: Option<u8>) -> Option<&'a Estimate> {
    let of_role = || estimates.iter().filter(|it| it.role == *role);
    let now = of_role().find(|it| phase.is_some_and(|phase| it.phases.contains(&phase)));
    now.or_else(|| of_role().find(|it| it.phases.is_empty()))
}

fn state<'a>(
    heads: Option<&'a Heads<Option<Post>>>,
    expected: bool,
    estimate: Option<&Estimate>,
    day: NaiveDate,
) -> PostState<'a> {
    let post = heads.and_then(Heads::winner).and_then(|head| head.value.as_ref());
    let coming = post.map(|post| post.since).filter(|since| *since > day);
    let holding = match (post.map(|post| post.filling), coming.is_some()) {
        (None, _) => Holding::Unsaid,
        (Some(Filling::Appointed), false) | (Some(Filling::Vacant), true) => Holding::Appointed,
        (Some(Filling::Vacant), false) | (Some(Filling::Appointed), true) => Holding::Vacant,
    };
    let share = post.filter(|_| holding == Holding::Appointed).and_then(|post| post.share);
    let fit = share.zip(estimate).map(|(share, it)| match share {
        share if share < it.from => Fit::Below,
        share if share > it.to => Fit::Above,
        _ => Fit::Within,
    });
    PostState { expected, holding, share, fit, coming, conflict: heads.is_some_and(Heads::conflict), post }
}
