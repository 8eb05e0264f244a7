//! The structure of the document, which is what a screen reader reads: headings, paragraphs, lists, tables and figures.

use krilla::tagging::{Identifier, ListNumbering, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};
use std::num::NonZeroU16;

/// A part of the structure.
pub(super) enum Node {
    /// A part with parts inside.
    Group(Role, Vec<Node>),
    /// Something on a page, by its number.
    Leaf(usize),
}

/// What a part is.
pub(super) enum Role {
    /// A heading of a level from 1, with its text.
    Heading(u16, String),
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// What stands before an item.
    Label,
    /// What an item says.
    Body,
    /// A table, with what it shows.
    Table(String),
    /// The rows of heads.
    Heads,
    /// The other rows.
    Rows,
    /// A row.
    Row,
    /// A head of a column.
    ColumnHead,
    /// A head of a row.
    RowHead,
    /// Another cell.
    Cell,
    /// A picture, with the text that says the same.
    Figure(String),
    /// What a picture or a table shows.
    Caption,
}

/// Returns the structure for the file; `leaves` holds what was drawn for each leaf.
pub(super) fn tree(structure: &[Node], leaves: &[Option<Identifier>], lang: &str) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
    for node in structure {
        match node {
            Node::Group(role, inside) => tree.push(group(role, inside, leaves)),
            Node::Leaf(leaf) => {
                if let Some(identifier) = leaves.get(*leaf).copied().flatten() {
                    tree.push(identifier);
                }
            }
        }
    }
    tree
}

fn group(role: &Role, inside: &[Node], leaves: &[Option<Identifier>]) -> TagGroup {
    let mut made = TagGroup::new(kind(role));
    for node in inside {
        match node {
            Node::Group(role, inside) => made.push(group(role, inside, leaves)),
            Node::Leaf(leaf) => {
                if let Some(identifier) = leaves.get(*leaf).copied().flatten() {
                    made.push(identifier);
                }
            }
        }
    }
    made
}

fn kind(role: &Role) -> TagKind {
    match role {
        Role::Heading(level, text) => {
            Tag::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), Some(text.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::List => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Table(summary) => Tag::Table.with_summary(Some(summary.clone())).into(),
        Role::Heads => Tag::THead.into(),
        Role::Rows => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
        Role::Figure(alternative) => Tag::Figure(Some(alternative.clone())).into(),
        Role::Caption => Tag::Caption.into(),
    }
}
