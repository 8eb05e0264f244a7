//! What can be wrong with a plan, as data: where it is and what kind it is. The sentences are made in `words`, the
//! line and column in `store`.

use chrono::NaiveDate;

/// One of the files of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// `plan.ron`
    Roadmap,
    /// `guideline.ron`
    Guideline,
    /// `organisation.ron`
    Organisation,
    /// `roles.ron`
    Roles,
    /// `maturity.ron`
    Maturity,
    /// `benefits.ron`
    Benefits,
    /// `crosswalk.ron`
    Crosswalk,
    /// `agenda.ron`; a plan without it has the usual agenda.
    Agenda,
    /// `config.ron`: no part of a plan but a user's own settings, read with the same eyes.
    Settings,
}

impl Part {
    /// All parts of a plan in the order in which they are read.
    pub const ALL: [Self; 8] = [
        Self::Roadmap,
        Self::Guideline,
        Self::Organisation,
        Self::Roles,
        Self::Maturity,
        Self::Benefits,
        Self::Crosswalk,
        Self::Agenda,
    ];

    /// Returns the name of the part's file.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Roadmap => "plan.ron",
            Self::Guideline => "guideline.ron",
            Self::Organisation => "organisation.ron",
            Self::Roles => "roles.ron",
            Self::Maturity => "maturity.ron",
            Self::Benefits => "benefits.ron",
            Self::Crosswalk => "crosswalk.ron",
            Self::Agenda => "agenda.ron",
            Self::Settings => "config.ron",
        }
    }
}

/// A step down into a part: a field, and the element of it where it is a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The field's name.
    pub field: &'static str,
    /// The element, from 0; none where the field is not a list.
    pub index: Option<usize>,
}

/// Where in a part something is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The part.
    pub part: Part,
    /// The way down from the top of the part.
    pub path: Vec<Step>,
    /// The text at that place to point at, without quotation marks; none to point at the whole place.
    pub token: Option<String>,
}

impl Place {
    /// Returns the top of a part.
    pub fn top(part: Part) -> Self {
        Self { part, path: Vec::new(), token: None }
    }

    /// Returns a field of this place.
    pub fn field(&self, field: &'static str) -> Self {
        self.step(Step { field, index: None })
    }

    /// Returns an element of a list in this place, from 0.
    pub fn element(&self, field: &'static str, index: usize) -> Self {
        self.step(Step { field, index: Some(index) })
    }

    /// Returns this place, pointing at a text in it.
    pub fn at(&self, token: impl ToString) -> Self {
        Self { token: Some(token.to_string()), ..self.clone() }
    }

    fn step(&self, step: Step) -> Self {
        let mut path = self.path.clone();
        path.push(step);
        Self { part: self.part, path, token: None }
    }
}

/// What an id or number was meant to name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// A deliverable.
    Deliverable,
    /// A department.
    Department,
    /// A role.
    Role,
    /// A chapter of the guideline.
    Chapter,
    /// A section of the guideline.
    Section,
    /// A project phase.
    ProjectPhase,
    /// A priority phase.
    PriorityPhase,
    /// A level of the maturity staircase.
    Level,
    /// A benefit.
    Benefit,
    /// A control of a standard.
    Control,
    /// An area of the law.
    LawArea,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file is not there.
    FileMissing,
    /// The file is not text in UTF-8.
    NotText,
    /// The file is larger than any plan.
    TooLarge {
        /// The most that is read, in bytes.
        most: u64,
    },
    /// The text is not RON; the reader's own words say why.
    Syntax {
        /// What the reader said, in English.
        reader: String,
    },
    /// A field that the format does not have.
    UnknownField {
        /// The field as written.
        found: String,
        /// The nearest field that the format has there.
        nearest: Option<String>,
        /// All fields that the format has there.
        known: Vec<String>,
    },
    /// A field that has to be there is not.
    MissingField {
        /// The field.
        field: String,
    },
    /// A field stands twice.
    RepeatedField {
        /// The field.
        field: String,
    },
    /// A word that is none of those that may stand there.
    UnknownWord {
        /// The word as written.
        found: String,
        /// The nearest word that may stand there.
        nearest: Option<String>,
        /// All words that may stand there.
        known: Vec<String>,
    },
    /// A value of another kind than the format has there.
    WrongKind {
        /// What was expected, as the reader put it, in English.
        expected: String,
        /// What was found, as the reader put it, in English.
        found: String,
    },
    /// The plan is written for another version of the format.
    WrongFormat {
        /// The version that the file names.
        found: u16,
        /// The version that this program reads.
        known: u16,
    },
    /// An id or number stands twice.
    Duplicate {
        /// What it names.
        named: Named,
        /// The id.
        id: String,
    },
    /// An id that nothing bears.
    Unknown {
        /// What it was meant to name.
        named: Named,
        /// The id.
        id: String,
        /// The nearest id that something bears.
        nearest: Option<String>,
    },
    /// A criterion is to be proved by a deliverable that does not exist.
    CriterionWithoutDeliverable {
        /// The id that nothing bears.
        id: String,
        /// The nearest id that something bears.
        nearest: Option<String>,
    },
    /// A day that lies before one that it must follow.
    DatesOutOfOrder {
        /// The day that should have been first.
        first: NaiveDate,
        /// The day that should have followed.
        second: NaiveDate,
    },
    /// Deliverables that wait for each other in a ring.
    Ring {
        /// The ids, each needing the next, the last needing the first.
        ids: Vec<String>,
    },
    /// A chapter without a single deliverable.
    EmptyChapter {
        /// Its number.
        number: u8,
    },
    /// A chapter that is listed in two priority phases.
    ChapterInTwoPhases {
        /// Its number.
        number: u8,
    },
    /// Levels that do not run 0, 1, 2 …
    LevelsOutOfOrder {
        /// The number that should stand there.
        expected: u8,
        /// The number that does.
        found: u8,
    },
    /// A number outside what makes sense.
    OutOfRange {
        /// The number as written.
        found: String,
        /// The least that makes sense.
        least: String,
        /// The most that makes sense.
        most: String,
    },
    /// A list that must not be empty is.
    EmptyList {
        /// The list's field.
        field: &'static str,
    },
    /// A text that must say something is empty.
    EmptyText,
    /// A text holds a control character or one that turns the reading direction.
    UnsafeText {
        /// The character's code point, such as "U+001B".
        code: String,
    },
}

/// A problem and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: Problem,
}
