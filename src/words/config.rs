//! The words of the settings: the file as it begins, what counts and where it comes from, and what is told of faults.

/// Where a setting comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// It was typed.
    Typed,
    /// It stands in the environment.
    Environment,
    /// It stands in the file.
    File,
    /// It is remembered from the last run.
    Remembered,
    /// Nobody has said anything.
    Usual,
}

words! {
    /// The words.
    pub struct ConfigWords = words(lang);

    /// A new file: every option with what it does, none of them set.
    begun {
        sv: "\
// Inställningar för lis. Ta bort // framför det som ska gälla. Det som skrivs på kommandoraden eller står i miljön
// (LIS_DATA, LIS_LANG) går före; det som inte står här minns programmet från gång till gång.
(
    // Språk: sv eller en.
    // language: sv,

    // Färgtema: light (ljus), dark (mörk), projector (projektor) eller terminal (terminalens egna färger).
    // theme: dark,

    // Tecken: unicode eller ascii.
    // glyphs: unicode,

    // Radernas täthet: tight (tät) eller airy (luftig).
    // density: tight,

    // Om programmet lyssnar på musen: true eller false.
    // mouse: true,

    // Mappen där det som bockas av sparas. Skriv / i stället för \\; ~ är din egen mapp.
    // data: \"~/LIS\",

    // Mappen med en egen plan, i stället för den som följer med.
    // plan: \"~/LIS/plan\",

    // Egen Wordmall (.docx eller .dotx) för rapporter och protokoll i formatet docx.
    // template: \"~/LIS/mall.dotx\",

    // Det som ska stå överst i varje rapport och protokoll, om inget annat sägs: diarienummer, kod i
    // klassificeringsstrukturen, dokumentägare (en roll), informationsklass och den bestämmelse som interna rapporter
    // sekretessmarkeras enligt.
    // report: (
    //     dnr: \"\",
    //     code: \"\",
    //     owner: \"\",
    //     class: \"\",
    //     secrecy: \"\",
    // ),
)
",
        en: "\
// Settings of lis. Take away the // before what is to count. What is typed on the command line or stands in the
// environment (LIS_DATA, LIS_LANG) comes first; what does not stand here the program remembers from run to run.
(
    // Language: sv or en.
    // language: en,

    // Colour theme: light, dark, projector, or terminal (the terminal's own colours).
    // theme: dark,

    // Signs: unicode or ascii.
    // glyphs: unicode,

    // How close lines stand: tight or airy.
    // density: tight,

    // Whether the program listens to the mouse: true or false.
    // mouse: true,

    // The folder in which what is ticked is kept. Write / for \\; ~ is your own folder.
    // data: \"~/LIS\",

    // The folder of a plan of your own, instead of the built-in one.
    // plan: \"~/LIS/plan\",

    // A Word template of your own (.docx or .dotx) for reports and minutes in the format docx.
    // template: \"~/LIS/template.dotx\",

    // What stands at the head of every report and of minutes, unless something else is said: registration number, code
    // of the filing plan, owner of the document (a role), information class, and the provision under which internal
    // reports are marked as secret.
    // report: (
    //     dnr: \"\",
    //     code: \"\",
    //     owner: \"\",
    //     class: \"\",
    //     secrecy: \"\",
    // ),
)
",
    }
    /// The file was written.
    written(file: &str) { sv: "Inställningsfilen är skriven: {file}", en: "The settings file is written: {file}" }
    /// There is a file already.
    there(file: &str) {
        sv: "Det finns redan en inställningsfil, och den är orörd: {file}",
        en: "There is a settings file already, and it is left as it is: {file}",
    }
    /// Which file.
    file(file: &str, there: bool) {
        sv: if there {
            format!("Inställningsfil: {file}")
        } else {
            format!("Inställningsfil: {file} (finns inte; lis konfig ny skriver en)")
        },
        en: if there {
            format!("Settings file: {file}")
        } else {
            format!("Settings file: {file} (not there; lis config new writes one)")
        },
    }
    /// The system knows no place for the file.
    nowhere {
        sv: "Systemet anger ingen mapp för inställningar. Ange en fil med LIS_CONFIG.",
        en: "The system names no folder for settings. Name a file with LIS_CONFIG.",
    }
    /// The options: language, theme, glyphs, density, mouse, data folder, plan folder; of a report registration number,
    /// code, owner, class and secrecy; template.
    options -> [&'static str; 13] {
        sv: [
            "språk",
            "tema",
            "tecken",
            "täthet",
            "mus",
            "datamapp",
            "plan",
            "rapportens diarienummer",
            "rapportens kod",
            "rapportens ägare",
            "rapportens klass",
            "rapportens sekretess",
            "mall",
        ],
        en: [
            "language",
            "theme",
            "glyphs",
            "density",
            "mouse",
            "data folder",
            "plan",
            "report's number",
            "report's code",
            "report's owner",
            "report's class",
            "report's secrecy",
            "template",
        ],
    }
    /// Nothing is said.
    nothing { sv: "inte angivet", en: "not stated" }
    /// What is wrong stands in the settings file.
    in_file(what: &str) { sv: "Inställningsfilen (report): {what}", en: "The settings file (report): {what}" }
    /// The program's own plan.
    shipped { sv: "den som följer med", en: "the built-in one" }
    /// Where a setting comes from.
    from(from: From) -> &'static str {
        sv: match from {
            From::Typed => "kommandoraden",
            From::Environment => "miljön",
            From::File => "inställningsfilen",
            From::Remembered => "från förra gången",
            From::Usual => "det vanliga",
        },
        en: match from {
            From::Typed => "the command line",
            From::Environment => "the environment",
            From::File => "the settings file",
            From::Remembered => "from the last run",
            From::Usual => "the usual",
        },
    }
    /// Yes and no.
    yes_no -> [&'static str; 2] { sv: ["ja", "nej"], en: ["yes", "no"] }
    /// Names of the languages: Swedish, English.
    languages -> [&'static str; 2] { sv: ["svenska", "engelska"], en: ["Swedish", "English"] }
    /// Tight and airy.
    densities -> [&'static str; 2] { sv: ["tät", "luftig"], en: ["tight", "airy"] }
    /// Ends the faults.
    meanwhile(kept: bool) -> &'static str {
        sv: if kept {
            "Inställningsfilen har fel; så länge gäller det som stod där senast utan fel."
        } else {
            "Inställningsfilen har fel; så länge gäller det vanliga."
        },
        en: if kept {
            "The settings file has faults; what it said when it was last sound counts meanwhile."
        } else {
            "The settings file has faults; what is usual counts meanwhile."
        },
    }
    /// The same in one line for the screen.
    toast(place: &str, kept: bool) {
        sv: {
            let counts = if kept { "det som stod där senast utan fel" } else { "det vanliga" };
            format!("Fel i inställningarna ({place}); {counts} gäller. Se lis konfig visa.")
        },
        en: {
            let counts = if kept { "what was last sound" } else { "what is usual" };
            format!("A fault in the settings ({place}); {counts} counts. See lis config show.")
        },
    }
    /// A place in the file.
    place(file: &str, line: usize, column: usize) {
        sv: "{file} rad {line}, tecken {column}",
        en: "{file} line {line}, character {column}",
    }
    /// The data folder cannot be known.
    data_unknown {
        sv: "Inställningsfilen har ett fel som gör att datamappen inte går att veta, så inget öppnas. Rätta filen, \
             eller ange mappen med --data.",
        en: "The settings file has a fault that hides which the data folder is, so nothing is opened. Mend the file, \
             or name the folder with --data.",
    }
    /// The plan folder cannot be known.
    plan_unknown {
        sv: "Inställningsfilen har ett fel som gör att planens mapp inte går att veta, så inget öppnas. Rätta filen, \
             eller ange mappen med --plan.",
        en: "The settings file has a fault that hides which the plan's folder is, so nothing is opened. Mend the file, \
             or name the folder with --plan.",
    }
    /// The file lies in the data folder.
    shared(file: &str) {
        sv: "Inställningsfilen ligger i datamappen, som kan vara delad med andra: {file}. Flytta den; lis konfig \
             sökväg visar var den hör hemma.",
        en: "The settings file lies in the data folder, which others may share: {file}. Move it; lis config path tells \
             where it belongs.",
    }
}
