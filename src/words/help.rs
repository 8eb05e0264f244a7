//! The frame of the command line's help. What a command or an argument does is said where it is declared, in `cli`.

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
    /// Below the program's own help.
    pub after: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static HelpWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: HelpWords = HelpWords {
    usage: "Användning:",
    any_options: "[FLAGGOR]",
    any_command: "KOMMANDO",
    commands: "Kommandon",
    arguments: "Argument",
    options: "Flaggor",
    global: "Flaggor för alla kommandon",
    also: |name| format!("[även: {name}]"),
    after: "Utan kommando öppnas terminalprogrammet. ”lis hjälp KOMMANDO” berättar mer om ett kommando.\n\n\
            Exempel:\n  \
            lis --demo                     prova utan att ändra något\n  \
            lis läge                       hur går det?\n  \
            lis förvaltning SOF            vad är klart, öppet och försenat hos oss?\n  \
            lis bocka R10.8 SOF klar       bocka av; lis ångra tar tillbaka det\n  \
            lis tidplan --phase 3          vad ska vara klart när?\n  \
            lis exportera -o läge.pdf      en rapport att lämna ut",
};

const EN: HelpWords = HelpWords {
    usage: "Usage:",
    any_options: "[OPTIONS]",
    any_command: "COMMAND",
    commands: "Commands",
    arguments: "Arguments",
    options: "Options",
    global: "Options for all commands",
    also: |name| format!("[also: {name}]"),
    after: "Without a command, the terminal program opens. “lis help COMMAND” tells more about a command.\n\n\
            Examples:\n  \
            lis --lang en --demo           try it without changing anything\n  \
            lis status                     how do we stand?\n  \
            lis department SOF             what is done, open and late with us?\n  \
            lis tick R10.8 SOF done        tick it; lis undo takes it back\n  \
            lis timeline --phase 3         what is due when?\n  \
            lis export -o status.pdf       a report to hand out",
};
