//! The views that there are. Each has a fixed number, which is its key and its place among the tabs; a number whose view
//! is not built is left out.

/// A view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub enum View {
    /// How do we stand?
    #[default]
    Overview,
    /// Phases and dates.
    Timeline,
    /// Deliverables × departments.
    Matrix,
    /// One department's own page.
    Department,
    /// The organisation and its posts.
    Roles,
    /// The staircase.
    Maturity,
    /// Benefits, controls and the law.
    Requirements,
    /// Who said what when.
    History,
}

/// How many numbers there are for views.
pub const NUMBERS: usize = 8;

impl View {
    /// Every view, in the order of the numbers.
    pub const ALL: [Self; 8] = [
        Self::Overview,
        Self::Timeline,
        Self::Matrix,
        Self::Department,
        Self::Roles,
        Self::Maturity,
        Self::Requirements,
        Self::History,
    ];

    /// Returns the view's number, from 1 to [`NUMBERS`].
    pub const fn number(self) -> usize {
        match self {
            Self::Overview => 1,
            Self::Timeline => 2,
            Self::Matrix => 3,
            Self::Department => 4,
            Self::Roles => 5,
            Self::Maturity => 6,
            Self::Requirements => 7,
            Self::History => 8,
        }
    }

    /// Returns the view's place in lists that have one for every number, such as those of names.
    pub const fn index(self) -> usize {
        self.number() - 1
    }

    /// Returns the word for the view where it is kept, and on the command line. Never changes, whatever the language.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Timeline => "timeline",
            Self::Matrix => "deliverables",
            Self::Department => "department",
            Self::Roles => "roles",
            Self::Maturity => "maturity",
            Self::Requirements => "requirements",
            Self::History => "history",
        }
    }

    /// Tells whether the view's cursor can be on a cell, so that something can be ticked there.
    pub const fn has_cells(self) -> bool {
        matches!(self, Self::Matrix | Self::Department)
    }

    /// Returns the view so many places on, round and round.
    pub fn after(self, by: isize) -> Self {
        let at = Self::ALL.iter().position(|it| *it == self).unwrap_or(0);
        let count = Self::ALL.len();
        let step = usize::try_from(by.rem_euclid(isize::try_from(count).unwrap_or(1))).unwrap_or(0);
        Self::ALL[(at + step) % count]
    }
}
