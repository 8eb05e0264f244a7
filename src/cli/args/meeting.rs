//! Arguments of `lis meeting`.

use super::{Delivery, Heading, JsonOnly};
use crate::cli::bilingual::{Bilingual, BilingualValue, JSON, instead};
use clap::{Args, Subcommand};

/// `lis meeting`
#[derive(Debug, Clone, Args)]
pub struct MeetingArgs {
    /// What to do with meetings.
    #[command(subcommand)]
    pub command: MeetingCommand,
}

/// What can be done with meetings.
#[derive(Debug, Clone, Subcommand)]
pub enum MeetingCommand {
    /// Add a meeting.
    #[command(alias = "ny", swedish = "Lägg in ett möte")]
    Add(MeetingAdd),
    /// Show the meetings, the latest first.
    #[command(alias = "lista", swedish = "Visa mötena, det senaste först")]
    List(JsonOnly),
    /// Show a meeting, what was recorded there and what was changed in it.
    #[command(alias = "visa", swedish = "Visa ett möte, vad som antecknades där och vad som ändrades under mötet")]
    Show(MeetingShow),
    /// Open a meeting, so that decisions are recorded at it.
    #[command(aliases = ["öppna", "oppna"], swedish = "Öppna ett möte, så att beslut skrivs ned på det")]
    Open(MeetingTurn),
    /// Record a decision, an action or a question.
    #[command(alias = "besluta", swedish = "Skriv ned ett beslut, en åtgärd eller en fråga")]
    Decide(Decide),
    /// Show what is open from the meetings, or record what became of it.
    #[command(alias = "beslut", swedish = "Visa vad som är öppet från mötena, eller ange vad det blev av det")]
    Decision(DecisionArgs),
    /// Close a meeting.
    #[command(
        aliases = ["avsluta", "stäng", "stang"],
        swedish = "Avsluta ett möte",
        mut_args(instead("meeting", "Its day or its name (otherwise the one that is open)", "Mötets dag eller namn (annars det som är öppet)")),
        mut_args(instead("present", "The roles that were present, with commas between", "Rollerna som var närvarande, med komma emellan")),
        mut_args(instead("at", "When it was closed, HH:MM (otherwise now)", "När det avslutades, TT:MM (annars nu)")),
    )]
    Close(MeetingTurn),
    /// Write the minutes of a meeting, the same whenever they are made.
    #[command(
        alias = "protokoll",
        swedish = "Skriv protokollet för ett möte; det blir likadant när det än skrivs",
        mut_args(instead(
            "format",
            "md, html, pdf, docx, xlsx, csv, json or ron (otherwise the file's ending tells it, or md)",
            "md, html, pdf, docx, xlsx, csv, json eller ron (annars efter filens ändelse, eller md)"
        ))
    )]
    Minutes(MeetingMinutes),
    /// Mark the minutes of a meeting as drawn up; from then on they do not change.
    #[command(
        aliases = ["upprätta", "uppratta"],
        swedish = "Märk ett mötes protokoll som upprättat; från och med då ändras det inte",
        mut_args(instead("meeting", "Its day, its name or last (otherwise the latest)", "Mötets dag, namn eller ”senaste” (annars det senaste)")),
    )]
    Adopt(MeetingShow),
}

/// `lis meeting add`
#[derive(Debug, Clone, Args)]
pub struct MeetingAdd {
    /// What the meeting is called, such as Steering group 4.
    #[arg(
        required = true, num_args = 1..,
        value("NAMN", "NAME"),
        swedish = "Vad mötet heter, till exempel Styrgrupp 4",
    )]
    pub name: Vec<String>,
    /// The day on which it is held, YYYY-MM-DD (otherwise today).
    #[arg(long, value("DATUM", "DATE"), swedish = "Dagen då mötet hålls, ÅÅÅÅ-MM-DD (annars i dag)")]
    pub on: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis meeting show` and `lis meeting adopt`
#[derive(Debug, Clone, Args)]
pub struct MeetingShow {
    /// Its day, its name, last or next (otherwise the one that is open, or the latest).
    #[arg(
        value("MÖTE", "MEETING"),
        swedish = "Mötets dag, namn, ”senaste” eller ”nästa” (annars det som är öppet, eller det senaste)"
    )]
    pub meeting: Vec<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis meeting open` and `lis meeting close`
#[derive(Debug, Clone, Args)]
pub struct MeetingTurn {
    /// Its day or its name (otherwise today's).
    #[arg(value("MÖTE", "MEETING"), swedish = "Mötets dag eller namn (annars dagens)")]
    pub meeting: Vec<String>,
    /// The roles that are present, with commas between.
    #[arg(
        short,
        long,
        value_delimiter = ',',
        alias = "närvarande",
        value("ROLLER", "ROLES"),
        swedish = "Rollerna som är närvarande, med komma emellan"
    )]
    pub present: Vec<String>,
    /// When it was opened, HH:MM (otherwise now).
    #[arg(long, value("TID", "TIME"), swedish = "När det öppnades, TT:MM (annars nu)")]
    pub at: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis meeting decide`
#[derive(Debug, Clone, Args)]
pub struct Decide {
    /// What was decided; several words need no quotation marks.
    #[arg(
        required = true, num_args = 1..,
        value("TEXT", "TEXT"),
        swedish = "Vad som beslutades; flera ord behöver inga citattecken",
    )]
    pub text: Vec<String>,
    /// It is something that somebody is to do.
    #[arg(long, conflicts_with = "question", alias = "åtgärd", swedish = "Det är något som någon ska göra")]
    pub action: bool,
    /// It is something that somebody is to answer.
    #[arg(long, alias = "fråga", swedish = "Det är något som någon ska svara på")]
    pub question: bool,
    /// The role that answers for it.
    #[arg(short, long, alias = "ansvarig", value("ROLL", "ROLE"), swedish = "Rollen som ansvarar")]
    pub owner: Option<String>,
    /// By when, YYYY-MM-DD.
    #[arg(long, alias = "senast", value("DATUM", "DATE"), swedish = "När det senast ska vara klart, ÅÅÅÅ-MM-DD")]
    pub due: Option<String>,
    /// The deliverables that it concerns, with commas between.
    #[arg(
        short = 'l',
        long,
        value_delimiter = ',',
        alias = "leverabel",
        value("LEVERABEL", "DELIVERABLE"),
        swedish = "Leverablerna som det gäller, med komma emellan"
    )]
    pub deliverable: Vec<String>,
    /// The departments that it concerns, with commas between.
    #[arg(
        short,
        long,
        value_delimiter = ',',
        alias = "förvaltning",
        value("FÖRVALTNING", "DEPARTMENT"),
        swedish = "Förvaltningarna som det gäller, med komma emellan"
    )]
    pub department: Vec<String>,
    /// The meeting (otherwise the one that is open, or today's).
    #[arg(
        short,
        long,
        alias = "möte",
        value("MÖTE", "MEETING"),
        swedish = "På vilket möte (annars det som är öppet, eller dagens)"
    )]
    pub meeting: Option<String>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// `lis meeting decision`
#[derive(Debug, Clone, Args)]
pub struct DecisionArgs {
    /// Meeting and number, such as 2026-11-25/3 (otherwise all that are open).
    #[arg(value("NUMMER", "NUMBER"), swedish = "Möte och nummer, till exempel 2026-11-25/3 (annars alla öppna)")]
    pub decision: Option<String>,
    /// Show what is done or dropped, too.
    #[arg(long, conflicts_with = "decision", alias = "alla", swedish = "Visa även det som är klart eller struket")]
    pub all: bool,
    /// What became of it.
    #[command(flatten)]
    pub became: Became,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// What became of something that was put down.
#[derive(Debug, Clone, Args)]
pub struct Became {
    /// It is carried out, or answered.
    #[arg(
        long, requires = "decision", conflicts_with_all = ["dropped", "reopen"], alias = "klart",
        swedish = "Det är genomfört eller besvarat",
    )]
    pub done: bool,
    /// It is given up.
    #[arg(
        long,
        requires = "decision",
        conflicts_with = "reopen",
        alias = "struket",
        swedish = "Det är inte längre aktuellt"
    )]
    pub dropped: bool,
    /// It is open again.
    #[arg(long, requires = "decision", aliases = ["öppna", "oppna"], swedish = "Det är öppet igen")]
    pub reopen: bool,
    /// What came of it.
    #[arg(long, requires = "decision", alias = "utfall", value("TEXT", "TEXT"), swedish = "Vad det blev av det")]
    pub outcome: Option<String>,
    /// The role that answers for it from now on.
    #[arg(
        short,
        long,
        requires = "decision",
        alias = "ansvarig",
        value("ROLL", "ROLE"),
        swedish = "Rollen som ansvarar från och med nu"
    )]
    pub owner: Option<String>,
    /// By when from now on, YYYY-MM-DD.
    #[arg(
        long,
        requires = "decision",
        alias = "senast",
        value("DATUM", "DATE"),
        swedish = "Nytt slutdatum, ÅÅÅÅ-MM-DD"
    )]
    pub due: Option<String>,
}

impl Became {
    /// Tells whether it says something new.
    pub fn anything(&self) -> bool {
        let state = self.done || self.dropped || self.reopen;
        state || self.outcome.is_some() || self.owner.is_some() || self.due.is_some()
    }
}

/// `lis meeting minutes`
#[derive(Debug, Clone, Args)]
pub struct MeetingMinutes {
    /// Its day, its name or last (otherwise the one that is open, or the latest).
    #[arg(
        value("MÖTE", "MEETING"),
        swedish = "Mötets dag, namn eller ”senaste” (annars det som är öppet, eller det senaste)"
    )]
    pub meeting: Vec<String>,
    /// Where they go; without a format and a file they are shown as text.
    #[command(flatten)]
    pub delivery: Delivery,
    /// What stands at their head.
    #[command(flatten)]
    pub heading: Heading,
}
