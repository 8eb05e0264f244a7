//! Which findings are worth telling when some of the plan could not be read: those that do not merely follow from that.

use super::reader::Lost;
use super::spot::Spot;
use super::stand_in::NO_DAY;
use crate::model::fault::{Named, Part, Problem};
use std::ops::Range;

/// What was lost from each part, in the order of [`Part::ALL`].
pub(super) type Losses = [Vec<Lost>; 8];

/// Tells whether a finding would be there even if everything had been read.
pub(super) fn stands(part: Part, problem: &Problem, spot: &Spot, losses: &Losses) -> bool {
    let here = &losses[part as usize];
    if here.iter().any(|lost| overlap(&lost.span, &spot.span)) || (!spot.exact && !here.is_empty()) {
        return false;
    }
    let lost_names = |part: Part| losses[part as usize].iter().any(|lost| lost.names);
    match problem {
        Problem::Unknown { named, .. } => !definers(*named).iter().copied().any(lost_names),
        Problem::CriterionWithoutDeliverable { .. } => !definers(Named::Deliverable).iter().copied().any(lost_names),
        Problem::DatesOutOfOrder { first, second } => *first != NO_DAY && *second != NO_DAY,
        Problem::LevelsOutOfOrder { .. } => !lost_names(part),
        Problem::EmptyChapter { .. } | Problem::OutOfRange { .. } => {
            !here.iter().any(|lost| overlap(&lost.span, &spot.within))
        }
        _ => true,
    }
}

/// Returns the parts in which names of a kind are given.
fn definers(named: Named) -> &'static [Part] {
    match named {
        Named::Deliverable => &[Part::Roadmap, Part::Guideline],
        Named::Department => &[Part::Organisation],
        Named::Role => &[Part::Roles],
        Named::Chapter | Named::PriorityPhase => &[Part::Guideline],
        Named::Section => &[Part::Guideline, Part::Crosswalk],
        Named::ProjectPhase => &[Part::Roadmap],
        Named::Level => &[Part::Maturity],
        Named::Benefit => &[Part::Benefits],
        Named::Control | Named::LawArea => &[Part::Crosswalk],
    }
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start <= other.end && other.start <= one.end
}
