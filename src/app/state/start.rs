//! What a run starts with, and what is remembered for the next: view, theme, language.

use crate::app::filter::Filter;
use crate::app::handout::Letterhead;
use crate::app::view::View;
use crate::model::groups::{GroupId, Grouping};
use crate::words::lang::Lang;
use std::collections::BTreeSet;

/// The colour themes that a user chooses from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ThemeName {
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    #[default]
    Dark,
    /// For a projector or a shared screen: the strongest contrast.
    Projector,
    /// The terminal's own colours.
    Terminal,
}

impl ThemeName {
    /// All themes in the order in which they are changed through, which is that of the words for them.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Projector, Self::Terminal];

    /// Returns the next theme.
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|it| *it == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
    }
}

/// How close lines stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Density {
    /// As much as fits.
    #[default]
    Tight,
    /// With air between: wider columns, and an empty line between the rows of a list.
    Airy,
}

impl Density {
    /// Returns the other one.
    pub fn other(self) -> Self {
        match self {
            Self::Tight => Self::Airy,
            Self::Airy => Self::Tight,
        }
    }
}

/// What a run starts with.
#[derive(Debug, Clone)]
pub struct Start {
    /// The view.
    pub view: View,
    /// The grouping of the matrix.
    pub grouping: Grouping,
    /// The id of the selected deliverable.
    pub deliverable: Option<String>,
    /// The id of the selected department.
    pub department: Option<String>,
    /// The groups that are folded.
    pub folded: BTreeSet<GroupId>,
    /// What is wanted to be shown of the deliverables.
    pub filter: Filter,
    /// The theme.
    pub theme: ThemeName,
    /// How close lines stand.
    pub density: Density,
    /// Whether the program listens to the mouse.
    pub mouse: bool,
    /// The language.
    pub lang: Lang,
    /// Whether colour is refused (`NO_COLOR`), so that no theme can be seen.
    pub monochrome: bool,
    /// Whether the sample is shown, in which nothing is saved.
    pub demo: bool,
    /// What the header of a report is proposed to say.
    pub letterhead: Letterhead,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            view: View::default(),
            grouping: Grouping::default(),
            deliverable: None,
            department: None,
            folded: BTreeSet::new(),
            filter: Filter::default(),
            theme: ThemeName::default(),
            density: Density::default(),
            mouse: true,
            lang: Lang::default(),
            monochrome: false,
            demo: false,
            letterhead: Letterhead::default(),
        }
    }
}
