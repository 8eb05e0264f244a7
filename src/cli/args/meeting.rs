//! Arguments of `lis meeting`.

use super::{Delivery, Heading, JsonOnly};
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
    /// Puts a meeting down.
    #[command(alias = "ny")]
    Add(MeetingAdd),
    /// The meetings that are put down.
    #[command(alias = "lista")]
    List(JsonOnly),
    /// A meeting with what was put down there.
    #[command(alias = "visa")]
    Show(MeetingShow),
    /// Opens a meeting.
    #[command(aliases = ["öppna", "oppna"])]
    Open(MeetingTurn),
    /// Puts a decision, an action or a question down.
    #[command(alias = "besluta")]
    Decide(Decide),
    /// What was put down at meetings, or what became of one of them.
    #[command(alias = "beslut")]
    Decision(DecisionArgs),
    /// Closes a meeting.
    #[command(aliases = ["avsluta", "stäng", "stang"])]
    Close(MeetingTurn),
    /// Writes the minutes.
    #[command(alias = "protokoll")]
    Minutes(MeetingMinutes),
    /// Marks the minutes as drawn up.
    #[command(aliases = ["upprätta", "uppratta"])]
    Adopt(MeetingShow),
}

/// `lis meeting add`
#[derive(Debug, Clone, Args)]
pub struct MeetingAdd {
    /// What it is called; several words need no quotation marks.
    #[arg(required = true, num_args = 1..)]
    pub name: Vec<String>,
    /// The day on which it is held.
    #[arg(long)]
    pub on: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis meeting show` and `lis meeting adopt`
#[derive(Debug, Clone, Args)]
pub struct MeetingShow {
    /// Which meeting; the one that is open, else the latest. Several words need no quotation marks.
    pub meeting: Vec<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis meeting open` and `lis meeting close`
#[derive(Debug, Clone, Args)]
pub struct MeetingTurn {
    /// Which meeting. Several words need no quotation marks.
    pub meeting: Vec<String>,
    /// The roles that are present.
    #[arg(short, long, value_delimiter = ',', alias = "närvarande")]
    pub present: Vec<String>,
    /// The time of day, where it was not now.
    #[arg(long)]
    pub at: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis meeting decide`
#[derive(Debug, Clone, Args)]
pub struct Decide {
    /// What is decided; several words need no quotation marks.
    #[arg(required = true, num_args = 1..)]
    pub text: Vec<String>,
    /// It is something to be done.
    #[arg(long, conflicts_with = "question", alias = "åtgärd")]
    pub action: bool,
    /// It is something to be answered.
    #[arg(long, alias = "fråga")]
    pub question: bool,
    /// The role that answers for it.
    #[arg(short, long, alias = "ansvarig")]
    pub owner: Option<String>,
    /// By when.
    #[arg(long, alias = "senast")]
    pub due: Option<String>,
    /// The deliverables that it concerns.
    #[arg(short = 'l', long, value_delimiter = ',', alias = "leverabel")]
    pub deliverable: Vec<String>,
    /// The departments that it concerns.
    #[arg(short, long, value_delimiter = ',', alias = "förvaltning")]
    pub department: Vec<String>,
    /// At which meeting; the one that is open.
    #[arg(short, long, alias = "möte")]
    pub meeting: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis meeting decision`
#[derive(Debug, Clone, Args)]
pub struct DecisionArgs {
    /// Which one, such as `2026-11-25/3`; all that are open where none is named.
    pub decision: Option<String>,
    /// Lists what is settled, too.
    #[arg(long, conflicts_with = "decision", alias = "alla")]
    pub all: bool,
    /// What became of it.
    #[command(flatten)]
    pub became: Became,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// What became of something that was put down.
#[derive(Debug, Clone, Args)]
pub struct Became {
    /// It is carried out or answered.
    #[arg(long, requires = "decision", conflicts_with_all = ["dropped", "reopen"], alias = "klart")]
    pub done: bool,
    /// It is given up.
    #[arg(long, requires = "decision", conflicts_with = "reopen", alias = "struket")]
    pub dropped: bool,
    /// It is open again.
    #[arg(long, requires = "decision", aliases = ["öppna", "oppna"])]
    pub reopen: bool,
    /// What came of it.
    #[arg(long, requires = "decision", alias = "utfall")]
    pub outcome: Option<String>,
    /// The role that answers for it from now on.
    #[arg(short, long, requires = "decision", alias = "ansvarig")]
    pub owner: Option<String>,
    /// By when from now on.
    #[arg(long, requires = "decision", alias = "senast")]
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
    /// Which meeting; the one that is open, else the latest. Several words need no quotation marks.
    pub meeting: Vec<String>,
    /// Where they go; without a format and a file they are shown as text.
    #[command(flatten)]
    pub delivery: Delivery,
    /// What stands at their head.
    #[command(flatten)]
    pub heading: Heading,
}
