//! The words of the settings: the file as it begins, what counts and where it comes from, and what is told of faults.

use super::lang::Lang;

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

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct ConfigWords {
    /// A new file: every option with what it does, none of them set.
    pub begun: &'static str,
    /// The file was written; argument: the file.
    pub written: fn(&str) -> String,
    /// There is a file already; argument: the file.
    pub there: fn(&str) -> String,
    /// Which file; arguments: the file, whether it is there.
    pub file: fn(&str, bool) -> String,
    /// The system knows no place for the file.
    pub nowhere: &'static str,
    /// The options: language, theme, glyphs, density, mouse, data folder, plan folder; of a report registration number,
    /// code, owner, class and secrecy; template.
    pub options: [&'static str; 13],
    /// Nothing is said.
    pub nothing: &'static str,
    /// What is wrong stands in the settings file; argument: what is wrong.
    pub in_file: fn(&str) -> String,
    /// The program's own plan.
    pub shipped: &'static str,
    /// Where a setting comes from.
    pub from: fn(From) -> &'static str,
    /// Yes and no.
    pub yes_no: [&'static str; 2],
    /// Names of the languages: Swedish, English.
    pub languages: [&'static str; 2],
    /// Tight and airy.
    pub densities: [&'static str; 2],
    /// Ends the faults; argument: whether what the file said when it was last sound counts meanwhile.
    pub meanwhile: fn(bool) -> &'static str,
    /// The same in one line for the screen; arguments: the place, whether the last sound settings count.
    pub toast: fn(&str, bool) -> String,
    /// A place in the file; arguments: file name, line, column.
    pub place: fn(&str, usize, usize) -> String,
    /// The data folder cannot be known.
    pub data_unknown: &'static str,
    /// The plan folder cannot be known.
    pub plan_unknown: &'static str,
    /// The file lies in the data folder; argument: the file.
    pub shared: fn(&str) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static ConfigWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: ConfigWords = ConfigWords {
    begun: "\
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
    written: |file| format!("Inställningsfilen är skriven: {file}"),
    there: |file| format!("Det finns redan en inställningsfil, och den är orörd: {file}"),
    file: |file, there| {
        if there {
            format!("Inställningsfil: {file}")
        } else {
            format!("Inställningsfil: {file} (finns inte; lis konfig ny skriver en)")
        }
    },
    nowhere: "Systemet anger ingen mapp för inställningar. Ange en fil med LIS_CONFIG.",
    options: [
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
    nothing: "inte angivet",
    in_file: |what| format!("Inställningsfilen (report): {what}"),
    shipped: "den som följer med",
    from: |from| match from {
        From::Typed => "kommandoraden",
        From::Environment => "miljön",
        From::File => "inställningsfilen",
        From::Remembered => "från förra gången",
        From::Usual => "det vanliga",
    },
    yes_no: ["ja", "nej"],
    languages: ["svenska", "engelska"],
    densities: ["tät", "luftig"],
    meanwhile: |kept| {
        if kept {
            "Inställningsfilen har fel; så länge gäller det som stod där senast utan fel."
        } else {
            "Inställningsfilen har fel; så länge gäller det vanliga."
        }
    },
    toast: |place, kept| {
        let counts = if kept { "det som stod där senast utan fel" } else { "det vanliga" };
        format!("Fel i inställningarna ({place}); {counts} gäller. Se lis konfig visa.")
    },
    place: |file, line, column| format!("{file} rad {line}, tecken {column}"),
    data_unknown: "Inställningsfilen har ett fel som gör att datamappen inte går att veta, så inget öppnas. Rätta filen, eller ange mappen med --data.",
    plan_unknown: "Inställningsfilen har ett fel som gör att planens mapp inte går att veta, så inget öppnas. Rätta filen, eller ange mappen med --plan.",
    shared: |file| {
        format!(
            "Inställningsfilen ligger i datamappen, som kan vara delad med andra: {file}. Flytta den; lis konfig sökväg visar var den hör hemma."
        )
    },
};

const EN: ConfigWords = ConfigWords {
    begun: "\
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
    written: |file| format!("The settings file is written: {file}"),
    there: |file| format!("There is a settings file already, and it is left as it is: {file}"),
    file: |file, there| {
        if there {
            format!("Settings file: {file}")
        } else {
            format!("Settings file: {file} (not there; lis config new writes one)")
        }
    },
    nowhere: "The system names no folder for settings. Name a file with LIS_CONFIG.",
    options: [
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
    nothing: "not stated",
    in_file: |what| format!("The settings file (report): {what}"),
    shipped: "the built-in one",
    from: |from| match from {
        From::Typed => "the command line",
        From::Environment => "the environment",
        From::File => "the settings file",
        From::Remembered => "from the last run",
        From::Usual => "the usual",
    },
    yes_no: ["yes", "no"],
    languages: ["Swedish", "English"],
    densities: ["tight", "airy"],
    meanwhile: |kept| {
        if kept {
            "The settings file has faults; what it said when it was last sound counts meanwhile."
        } else {
            "The settings file has faults; what is usual counts meanwhile."
        }
    },
    toast: |place, kept| {
        let counts = if kept { "what was last sound" } else { "what is usual" };
        format!("A fault in the settings ({place}); {counts} counts. See lis config show.")
    },
    place: |file, line, column| format!("{file} line {line}, character {column}"),
    data_unknown: "The settings file has a fault that hides which the data folder is, so nothing is opened. Mend the file, or name the folder with --data.",
    plan_unknown: "The settings file has a fault that hides which the plan's folder is, so nothing is opened. Mend the file, or name the folder with --plan.",
    shared: |file| {
        format!(
            "The settings file lies in the data folder, which others may share: {file}. Move it; lis config path tells where it belongs."
        )
    },
};
