//! Arguments of `lis resolve`.

use clap::Args;

/// `lis resolve`
#[derive(Debug, Clone, Args)]
pub struct Resolve {
    /// Which deliverable, or which entry's word is to hold; all conflicts are listed where nothing is named.
    pub what: Option<String>,
    /// In which department.
    pub department: Option<String>,
    /// The state that is to hold.
    #[arg(num_args = 0..=3)]
    pub state: Vec<String>,
    /// A note; the reason for "not applicable".
    #[arg(short, long)]
    pub note: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}
