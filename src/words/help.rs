//! The frame of the command line's help. What a command or an argument does is said where it is declared, in `cli`.

words! {
    /// The frame of the help.
    pub struct HelpWords = words(lang);

    /// Before the usage line.
    usage { sv: "Användning:", en: "Usage:" }
    /// Stands for options in a usage line.
    any_options { sv: "[FLAGGOR]", en: "[OPTIONS]" }
    /// Stands for a command in a usage line.
    any_command { sv: "KOMMANDO", en: "COMMAND" }
    /// Heading of the commands.
    commands { sv: "Kommandon", en: "Commands" }
    /// Heading of the arguments.
    arguments { sv: "Argument", en: "Arguments" }
    /// Heading of a command's own options.
    options { sv: "Flaggor", en: "Options" }
    /// Heading of the options that every command has.
    global { sv: "Flaggor för alla kommandon", en: "Options for all commands" }
    /// Behind a command that has another name.
    also(name: &str) { sv: "[även: {name}]", en: "[also: {name}]" }
    /// Below the program's own help.
    after {
        sv: "Utan kommando öppnas terminalprogrammet. ”lis hjälp KOMMANDO” berättar mer om ett kommando.\n\nExempel:\n  lis --demo                     prova utan att ändra något\n  lis läge                       hur går \
             det?\n  lis förvaltning SOF            vad är klart, öppet och försenat hos oss?\n  lis bocka R10.8 SOF \
             klar       bocka av; lis ångra tar tillbaka det\n  lis tidplan --phase 3          vad ska vara klart \
             när?\n  lis exportera -o läge.pdf      en rapport att lämna ut",
        en: "Without a command, the terminal program opens. “lis help COMMAND” tells more about a \
             command.\n\nExamples:\n  lis --lang en --demo           try it without changing anything\n  lis status                     how do we stand?\n  lis department SOF             what is done, open and late with \
             us?\n  lis tick R10.8 SOF done        tick it; lis undo takes it back\n  lis timeline --phase 3         \
             what is due when?\n  lis export -o status.pdf       a report to hand out",
    }
}
