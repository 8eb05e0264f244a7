//! The way from a place in the plan down to the characters in the file.

use super::super::escape::said;
use super::tree::{Node, NodeKind, Tree};
use crate::model::fault::{Place, Step};
use std::ops::Range;

/// Where a place is in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    /// What to underline.
    pub(super) span: Range<usize>,
    /// The whole of the group or list that the value stands in.
    pub(super) within: Range<usize>,
    /// Whether the way could be followed to its end.
    pub(super) exact: bool,
}

/// Finds a place; where it is not there, the nearest value around it.
pub(super) fn find(tree: &Tree<'_>, place: &Place) -> Spot {
    let mut node = tree.unwrapped(&tree.root);
    let mut within = node.span.clone();
    for step in &place.path {
        let Some((list, next)) = down(tree, node, *step) else {
            return Spot { span: tree.head(node), within, exact: false };
        };
        within = list.unwrap_or_else(|| node.span.clone());
        node = next;
    }
    let token = place.token.as_deref().and_then(|token| word(tree, node, token));
    Spot { span: token.unwrap_or_else(|| tree.head(node)), within, exact: true }
}

/// Goes down one step; also returns the element's list, where it is one.
fn down<'n>(tree: &Tree<'_>, node: &'n Node, step: Step) -> Option<(Option<Range<usize>>, &'n Node)> {
    let NodeKind::Group { entries, .. } = &node.kind else { return None };
    let entry = entries.iter().find(|entry| entry.key.as_ref().is_some_and(|key| tree.at(key) == step.field))?;
    let value = tree.unwrapped(&entry.value);
    match (step.index, &value.kind) {
        (None, _) => Some((None, value)),
        (Some(index), NodeKind::List(items)) => Some((Some(value.span.clone()), tree.unwrapped(items.get(index)?))),
        _ => None,
    }
}

/// Returns the string, number or word below a value that says this.
fn word(tree: &Tree<'_>, node: &Node, token: &str) -> Option<Range<usize>> {
    let written = tree.at(&node.span);
    match &node.kind {
        NodeKind::Text if said(written) == token => Some(node.span.clone()),
        NodeKind::Word if written == token => Some(node.span.clone()),
        NodeKind::List(items) => items.iter().find_map(|item| word(tree, item, token)),
        NodeKind::Group { entries, .. } => entries.iter().find_map(|entry| word(tree, &entry.value, token)),
        _ => None,
    }
}
