//! Whether a deliverable holds a text: in its id, title, source or roles, folding å ä ö. The same for search and filter.

use crate::model::plan::{Item, Plan};
use crate::words::collate::fold;

/// Tells whether a deliverable holds a text, which is folded already.
pub fn fits(plan: &Plan, item: &Item, folded: &str) -> bool {
    let deliverable = &item.deliverable;
    let roles = deliverable.roles.iter().filter_map(|id| plan.role(id)).map(|role| role.name.as_str());
    let texts = [item.id().as_str(), &deliverable.title, &item.source];
    texts.into_iter().chain(roles).any(|text| fold(text).contains(folded))
}
