//! What `lis tick` takes.

use clap::Args as ClapArgs;

/// `lis tick`
#[derive(Debug, Clone, ClapArgs)]
pub struct Tick {
    /// Which deliverable.
    pub id: String,
    /// Whose; may be left out for what is done once for all.
    pub department: Option<String>,
    /// The state; may be left out where points are ticked.
    #[arg(num_args = 0..=3)]
    pub state: Vec<String>,
    /// A note; the reason for "not applicable".
    #[arg(short, long)]
    pub note: Option<String>,
    /// Where the proof is.
    #[arg(short, long)]
    pub evidence: Option<String>,
    /// The day from which the state holds.
    #[arg(long)]
    pub on: Option<String>,
    /// Checklist points to tick.
    #[arg(short, long, value_delimiter = ',')]
    pub point: Vec<String>,
    /// Checklist points to untick.
    #[arg(long, value_delimiter = ',')]
    pub no_point: Vec<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}
