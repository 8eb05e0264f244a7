//! What can be wrong with a template of the user's own. Its sentences are made in `phrase`.

/// Why a file is no template. Parts are named as they stand in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// It is no archive, or a damaged one.
    NotArchive,
    /// It is locked with a password, or of the format before this one.
    Locked,
    /// It unfolds to more than a template ever needs.
    TooLarge,
    /// It is an archive, but no text document of this format.
    NoDocument,
    /// It has no styles.
    NoStyles,
    /// It holds macros.
    Macros,
    /// It is written in the strict form of the format.
    Strict,
    /// A part declares a document type, which may name anything.
    Doctype(String),
    /// A part cannot be read.
    Damaged(String),
    /// A part names things in a way of its own, so that nothing can be put into it.
    Foreign(String),
    /// A part holds tracked changes.
    Tracked(String),
    /// A part shows something that lies in another file.
    Linked(String),
    /// A part shows something that is no text or picture: a chart, an embedded file, a control.
    Object(String),
    /// The mark of the report does not stand alone in a paragraph of the running text; the part that it stands in.
    MarkPlace(String),
    /// The mark of the report stands there more than once.
    MarkTwice,
    /// There are several sections, and no mark says which of them is the report's.
    Sections,
}
