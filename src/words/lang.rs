//! The two languages of the program.

/// A language of the program. Swedish is the default, whatever the machine's own language is: the plan, its users and
/// their documents are Swedish, while many of their machines speak English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// Swedish.
    #[default]
    Sv,
    /// English.
    En,
}

impl Lang {
    /// Returns the language that a word on the command line or in a setting names.
    pub fn from_word(word: &str) -> Option<Self> {
        match word.to_lowercase().as_str() {
            "sv" | "svenska" | "swedish" => Some(Self::Sv),
            "en" | "engelska" | "english" => Some(Self::En),
            _ => None,
        }
    }

    /// Returns the language's code, as in `--lang` and in the `lang` attribute of a document.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// Returns the other language.
    pub fn other(self) -> Self {
        match self {
            Self::Sv => Self::En,
            Self::En => Self::Sv,
        }
    }
}
