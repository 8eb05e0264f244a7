//! What help says, in both languages, at the argument that it is about.
//!
//! The doc comment of a command or an argument is its English help. The Swedish help and the word for the value are
//! attributes beside it:
//!
//! ```text
//! /// Show at most so many steps.
//! #[arg(long, value("ANTAL", "NUMBER"), swedish = "Visa högst så många steg")]
//! pub limit: Option<String>,
//! ```
//!
//! The parser has one place for each text: the English help is its short help, the Swedish help its long help, and both
//! words for the value are one name. [`super::localise`] takes them apart. `tests/it/cli/help.rs` holds that every
//! command and argument has both.

use crate::app::keymap::{Keymap, Place};
use crate::app::view::View;
use crate::words::lang::Lang;
use clap::{Arg, Command};

/// What `--json` does, in Swedish.
pub const JSON: &str = "Skriv JSON för program i stället för text";

/// How a department is named where some deliverables need none, in Swedish.
pub const DEPARTMENT: &str = "Förvaltningens kortnamn; behövs inte för det som görs en gång för hela kommunen";

/// Between the Swedish and the English word for a value.
const BETWEEN: char = '\u{1f}';

/// A part of the command line that has its help in both languages.
pub trait Bilingual: Sized {
    /// Gives it its Swedish help.
    #[must_use]
    fn swedish(self, help: &'static str) -> Self;

    /// Returns its help in a language; empty where it has none.
    fn told(&self, lang: Lang) -> String;
}

/// An argument that takes a value.
pub trait BilingualValue: Sized {
    /// Gives it the words for its value.
    #[must_use]
    fn value(self, swedish: &'static str, english: &'static str) -> Self;

    /// Returns the word for its value in a language; empty where it has none.
    fn value_told(&self, lang: Lang) -> String;
}

impl Bilingual for Command {
    fn swedish(self, help: &'static str) -> Self {
        self.long_about(help)
    }

    fn told(&self, lang: Lang) -> String {
        match lang {
            Lang::Sv => self.get_long_about(),
            Lang::En => self.get_about(),
        }
        .map(|text| shown(&text.to_string(), lang))
        .unwrap_or_default()
    }
}

impl Bilingual for Arg {
    fn swedish(self, help: &'static str) -> Self {
        self.long_help(help)
    }

    fn told(&self, lang: Lang) -> String {
        match lang {
            Lang::Sv => self.get_long_help(),
            Lang::En => self.get_help(),
        }
        .map(|text| shown(&text.to_string(), lang))
        .unwrap_or_default()
    }
}

impl BilingualValue for Arg {
    fn value(self, swedish: &'static str, english: &'static str) -> Self {
        self.value_name(format!("{swedish}{BETWEEN}{english}"))
    }

    fn value_told(&self, lang: Lang) -> String {
        let both = self.get_value_names().and_then(|names| names.first()).and_then(|name| name.split_once(BETWEEN));
        let word = both.map(|(swedish, english)| if lang == Lang::Sv { swedish } else { english });
        word.unwrap_or_default().to_owned()
    }
}

/// Returns what gives an argument another help in a command that has its arguments in common with another command.
pub fn instead(id: &'static str, english: &'static str, swedish: &'static str) -> impl FnMut(Arg) -> Arg {
    move |arg| if arg.get_id() == id { arg.help(english).swedish(swedish) } else { arg }
}

/// Returns a help with the names of the keys that it speaks of, and without the marks that only a doc comment needs.
fn shown(help: &str, lang: Lang) -> String {
    Keymap::default().in_sentence(&help.replace('`', ""), Place::View(View::Overview), lang)
}
