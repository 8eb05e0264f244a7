//! What `lis forget` takes.

use clap::Args as ClapArgs;

/// `lis forget`
#[derive(Debug, Clone, ClapArgs)]
pub struct Forget {
    /// The name.
    pub name: String,
    /// Tells what would be rewritten, and changes nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}
