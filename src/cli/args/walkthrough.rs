//! Arguments of `lis walkthrough`.

use clap::Args;

/// `lis walkthrough`
#[derive(Debug, Clone, Args)]
pub struct Walkthrough {}
