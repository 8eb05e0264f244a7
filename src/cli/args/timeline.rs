//! What `lis timeline` and `lis department` take.

use super::GroupName;
use clap::Args;

/// `lis timeline`
#[derive(Debug, Clone, Args)]
pub struct Timeline {
    /// Which departments; all where none is named.
    #[arg(short, long, value_delimiter = ',')]
    pub department: Vec<String>,
    /// By which kind of phase.
    #[arg(short, long)]
    pub group: Option<GroupName>,
    /// Which phase of that kind.
    #[arg(short, long)]
    pub phase: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis department`
#[derive(Debug, Clone, Args)]
pub struct Department {
    /// Whose page.
    pub department: String,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}
