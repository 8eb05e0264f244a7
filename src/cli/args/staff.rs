//! What `lis staff` takes.

use clap::{Args as ClapArgs, Subcommand};

/// `lis staff`
#[derive(Debug, Clone, ClapArgs)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Staff {
    /// What is to be said; shows the staffing where nothing is.
    #[command(subcommand)]
    pub command: Option<StaffCommand>,
    /// Of which department.
    #[arg(short, long)]
    pub department: Option<String>,
    /// Of which role.
    #[arg(short, long)]
    pub role: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// What can be said of a post.
#[derive(Debug, Clone, Subcommand)]
pub enum StaffCommand {
    /// How it is held.
    #[command(aliases = ["sätt", "satt"])]
    Set(StaffSet),
    /// That nothing is known of it any more.
    #[command(alias = "rensa")]
    Clear(StaffClear),
}

/// `lis staff set`
#[derive(Debug, Clone, ClapArgs)]
pub struct StaffSet {
    /// Which role.
    pub role: String,
    /// Whose.
    pub department: String,
    /// Whether somebody holds it.
    pub filling: String,
    /// The share of a full post.
    #[arg(long)]
    pub share: Option<String>,
    /// The day from which it holds.
    #[arg(long)]
    pub since: Option<String>,
    /// Who holds it.
    #[arg(long)]
    pub name: Option<String>,
    /// A note.
    #[arg(short, long)]
    pub note: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis staff clear`
#[derive(Debug, Clone, ClapArgs)]
pub struct StaffClear {
    /// Which role.
    pub role: String,
    /// Whose.
    pub department: String,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}
