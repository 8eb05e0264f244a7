//! What `lis forget` takes.

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::Args as ClapArgs;

/// `lis forget`
#[derive(Debug, Clone, ClapArgs)]
pub struct Forget {
    /// The name, whole words; upper and lower case are alike.
    #[arg(value("NAMN", "NAME"), swedish = "Namnet, hela ord; stora och små bokstäver spelar ingen roll")]
    pub name: String,
    /// Tell what would be rewritten, and change nothing.
    #[arg(long, swedish = "Berätta vad som skulle skrivas om, utan att ändra något")]
    pub dry_run: bool,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
