//! What `lis forecast` takes.

use clap::Args as ClapArgs;

/// `lis forecast`
#[derive(Debug, Clone, ClapArgs)]
pub struct Forecast {
    /// Of which department; all, one by one and together, where none is named.
    #[arg(short, long)]
    pub department: Option<String>,
    /// Of which project phase.
    #[arg(short, long, conflicts_with = "priority")]
    pub phase: Option<String>,
    /// Of which priority phase.
    #[arg(long)]
    pub priority: Option<String>,
    /// The day about which is asked whether all will be done.
    #[arg(short, long)]
    pub by: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}
