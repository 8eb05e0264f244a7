//! What the command line's help says of itself: one text per command and argument, by its English name, and the frame
//! around them. A test asks every command and argument for its text in both languages.

mod en;
mod sv;

use super::lang::Lang;

/// The frame of the help.
#[derive(Debug)]
pub struct HelpWords {
    /// Before the usage line.
    pub usage: &'static str,
    /// Stands for options in a usage line.
    pub any_options: &'static str,
    /// Stands for a command in a usage line.
    pub any_command: &'static str,
    /// Heading of the commands.
    pub commands: &'static str,
    /// Heading of the arguments.
    pub arguments: &'static str,
    /// Heading of a command's own options.
    pub options: &'static str,
    /// Heading of the options that every command has.
    pub global: &'static str,
    /// Behind a command that has another name; argument: the name.
    pub also: fn(&str) -> String,
    /// What stands below the program's own help.
    pub after: &'static str,
    texts: &'static [Text],
}

/// The text of a command or of an argument.
#[derive(Debug)]
struct Text {
    /// The command's path, such as `plan new`; empty for the program.
    command: &'static str,
    /// The argument's name; empty for the command itself.
    argument: &'static str,
    /// What stands for the argument's value; empty for what has none.
    value: &'static str,
    /// What it does.
    help: &'static str,
}

impl HelpWords {
    /// Returns what a command does; its path is like `plan new`, and empty for the program itself.
    pub fn command(&self, path: &str) -> Option<&'static str> {
        self.find(path, "").map(|text| text.help)
    }

    /// Returns what stands for an argument's value, and what the argument does. What many commands have in common
    /// stands with the program.
    pub fn argument(&self, path: &str, name: &str) -> Option<(&'static str, &'static str)> {
        self.find(path, name).or_else(|| self.find("", name)).map(|text| (text.value, text.help))
    }

    fn find(&self, command: &str, argument: &str) -> Option<&'static Text> {
        self.texts.iter().find(|text| text.command == command && text.argument == argument)
    }
}

const fn command(command: &'static str, help: &'static str) -> Text {
    Text { command, argument: "", value: "", help }
}

const fn argument(command: &'static str, argument: &'static str, value: &'static str, help: &'static str) -> Text {
    Text { command, argument, value, help }
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static HelpWords {
    match lang {
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}
