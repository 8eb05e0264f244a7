//! What `lis verify` takes.

use crate::cli::bilingual::{Bilingual, JSON};
use clap::Args as ClapArgs;

/// `lis verify`
#[derive(Debug, Clone, ClapArgs)]
pub struct Verify {
    /// Bring back lines that are missing and still known on this computer.
    #[arg(
        long,
        aliases = ["återställ", "aterstall"],
        swedish = "Hämta tillbaka rader som saknas men finns kvar på den här datorn",
    )]
    pub restore: bool,
    /// Ask no longer for lines that are missing.
    #[arg(long, alias = "godta", conflicts_with = "restore", swedish = "Fråga inte längre efter rader som saknas")]
    pub accept_missing: bool,
    /// Write JSON for programs instead of text.
    #[arg(long, conflicts_with_all = ["restore", "accept_missing"], swedish = JSON)]
    pub json: bool,
}
