//! What `lis maturity` takes.

use clap::{Args as ClapArgs, Subcommand};

/// `lis maturity`
#[derive(Debug, Clone, ClapArgs)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Maturity {
    /// What is to be said; shows the staircase where nothing is.
    #[command(subcommand)]
    pub command: Option<MaturityCommand>,
    /// Of which department.
    #[arg(short, long)]
    pub department: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// What can be said of maturity.
#[derive(Debug, Clone, Subcommand)]
pub enum MaturityCommand {
    /// What people have assessed it to be.
    #[command(aliases = ["bedöm", "bedom"])]
    Assess(Assess),
    /// That an assessment no longer holds.
    #[command(aliases = ["återta", "aterta"])]
    Withdraw(Withdraw),
}

/// `lis maturity assess`
#[derive(Debug, Clone, ClapArgs)]
pub struct Assess {
    /// Whose.
    pub department: String,
    /// The level.
    pub level: String,
    /// What it rests on.
    #[arg(short, long)]
    pub motive: Option<String>,
    /// The day of the assessment.
    #[arg(long)]
    pub on: Option<String>,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}

/// `lis maturity withdraw`
#[derive(Debug, Clone, ClapArgs)]
pub struct Withdraw {
    /// Whose.
    pub department: String,
    /// Writes JSON.
    #[arg(long)]
    pub json: bool,
}
