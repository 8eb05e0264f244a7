//! What `lis sync` takes.

use crate::cli::bilingual::{Bilingual, JSON};
use clap::Args as ClapArgs;

/// `lis sync`
#[derive(Debug, Clone, ClapArgs)]
pub struct Sync {
    /// Send the plan's files too, where the plan (--plan) lies in the same clone.
    #[arg(long, alias = "med-plan", swedish = "Skicka också planens filer, där planen (--plan) ligger i samma klon")]
    pub with_plan: bool,
    /// Send other computers' journals that lie here too, as after the folder was moved.
    #[arg(
        long,
        alias = "alla-enheter",
        swedish = "Skicka också andra datorers journaler som ligger här, till exempel sedan mappen har flyttats"
    )]
    pub every_device: bool,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}
