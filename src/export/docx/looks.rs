//! The styles that a document uses, and what they are called in it: as this program calls them, or as the user's own
//! template does.

/// What a style is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// The title.
    Title,
    /// The heading of a part.
    Part,
    /// The heading of a section.
    Section,
    /// The heading of a section of a section.
    Subsection,
    /// A sentence that must not be overlooked.
    Notice,
    /// Lines close to each other.
    Close,
    /// An item of a list.
    Bullet,
    /// The caption of a table or of a picture.
    Caption,
    /// A cell.
    Cell,
    /// A word that stands out.
    Strong,
    /// A table.
    Grid,
}

impl Role {
    /// All roles.
    pub(super) const ALL: [Self; 11] = [
        Self::Title,
        Self::Part,
        Self::Section,
        Self::Subsection,
        Self::Notice,
        Self::Close,
        Self::Bullet,
        Self::Caption,
        Self::Cell,
        Self::Strong,
        Self::Grid,
    ];

    /// Returns what kind of style it is.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Strong => "character",
            Self::Grid => "table",
            _ => "paragraph",
        }
    }

    /// Returns what the style is called in files that use none of the user's: its id.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Part => "Heading1",
            Self::Section => "Heading2",
            Self::Subsection => "Heading3",
            Self::Notice => "IntenseQuote",
            Self::Close => "NoSpacing",
            Self::Bullet => "ListBullet",
            Self::Caption => "Caption",
            Self::Cell => "TableText",
            Self::Strong => "Strong",
            Self::Grid => "TableGrid",
        }
    }

    /// Returns the names that word processors give the style, in lower case: in files the English one nearly always, and
    /// the Swedish one where a program writes what it shows.
    pub(super) fn names(self) -> &'static [&'static str] {
        match self {
            Self::Title => &["title", "rubrik"],
            Self::Part => &["heading 1", "rubrik 1"],
            Self::Section => &["heading 2", "rubrik 2"],
            Self::Subsection => &["heading 3", "rubrik 3"],
            Self::Notice => &["intense quote", "starkt citat"],
            Self::Close => &["no spacing", "inget avstånd"],
            Self::Bullet => &["list bullet", "punktlista"],
            Self::Caption => &["caption", "beskrivning"],
            Self::Cell => &["table text", "tabelltext"],
            Self::Strong => &["strong", "stark"],
            Self::Grid => &["table grid", "tabellrutnät"],
        }
    }
}

/// What the styles are called in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Looks {
    /// The id of each role, and whether the style is this program's own.
    pub(super) ids: Vec<(String, bool)>,
    /// The id of the style of paragraphs without one; empty where there is none.
    pub(super) normal: String,
    /// The id of the style of tables without one; empty where there is none.
    pub(super) table: String,
    /// The number of the list of bullets; none where the template's style brings its own.
    pub(super) list: Option<u32>,
}

impl Default for Looks {
    fn default() -> Self {
        Self {
            ids: Role::ALL.iter().map(|role| (role.id().to_owned(), true)).collect(),
            normal: "Normal".to_owned(),
            table: "TableNormal".to_owned(),
            list: Some(1),
        }
    }
}

impl Looks {
    /// Returns the id of a style.
    pub(super) fn id(&self, role: Role) -> &str {
        self.ids.get(role as usize).map_or(role.id(), |(id, _)| id)
    }

    /// Tells whether a style is this program's own.
    pub(super) fn ours(&self, role: Role) -> bool {
        self.ids.get(role as usize).is_none_or(|(_, ours)| *ours)
    }

    /// Returns the number of the list that a bullet has to name itself; none where its style does.
    pub(super) fn named(&self) -> Option<u32> {
        self.list.filter(|_| !self.ours(Role::Bullet))
    }
}
