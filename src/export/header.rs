//! The header of a report, as on a municipality's own documents: what the person who makes it says of it.

use std::fmt;

/// The longest text of a header, in characters.
pub const LONGEST: usize = 200;

/// What a person says of the report. What is empty is not shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Header {
    /// The title; else the plan's, as a status report.
    pub title: String,
    /// The registration number (diarienummer).
    pub registration: String,
    /// The code of the filing plan.
    pub code: String,
    /// The role that answers for the document.
    pub owner: String,
    /// The version.
    pub version: String,
    /// Whether it is a draft.
    pub status: Status,
    /// How it is classified.
    pub class: Option<Class>,
    /// The provision under which it may be secret.
    pub secrecy: String,
}

/// Whether a document is a draft (utkast) or drawn up (upprättad), which in Swedish law makes it a public record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    /// A draft.
    #[default]
    Draft,
    /// Drawn up.
    Final,
}

impl Status {
    /// Returns the name in options and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Final => "final",
        }
    }
}

/// How information is classified (guideline 8.7): confidentiality, integrity (riktighet) and availability
/// (tillgänglighet), each from 1 to 3. Class 4 is protective security and has no place here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Class {
    confidentiality: u8,
    integrity: u8,
    availability: u8,
}

/// Why a text is no class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoClass {
    /// It is of class 4, which must not be kept here.
    Protected,
    /// It is not written like one.
    Malformed,
}

impl Class {
    /// Reads a class such as `K1R2T1`; spaces, hyphens and slashes between the three do not count.
    pub fn parse(text: &str) -> Result<Self, NoClass> {
        let plain: Vec<char> = text.chars().filter(|c| !matches!(c, ' ' | '-' | '/' | ',')).collect();
        let [k, confidentiality, r, integrity, t, availability] = plain.as_slice() else {
            return Err(NoClass::Malformed);
        };
        if ![(k, 'k'), (r, 'r'), (t, 't')].iter().all(|(letter, meant)| letter.eq_ignore_ascii_case(meant)) {
            return Err(NoClass::Malformed);
        }
        let mut levels = [0; 3];
        for (level, digit) in levels.iter_mut().zip([confidentiality, integrity, availability]) {
            *level = match digit {
                '1' => 1,
                '2' => 2,
                '3' => 3,
                '4' => return Err(NoClass::Protected),
                _ => return Err(NoClass::Malformed),
            };
        }
        let [confidentiality, integrity, availability] = levels;
        Ok(Self { confidentiality, integrity, availability })
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "K{}R{}T{}", self.confidentiality, self.integrity, self.availability)
    }
}
