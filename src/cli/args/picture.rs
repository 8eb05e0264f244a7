//! What can be typed behind `lis picture`.

use clap::{Args as ClapArgs, ValueHint};
use std::path::PathBuf;

/// `lis picture`
#[derive(Debug, Clone, ClapArgs)]
pub struct Picture {
    /// Which view.
    pub view: String,
    /// Whose page, of the view of a department.
    #[arg(short, long)]
    pub department: Option<String>,
    /// Columns and rows, such as 120x36.
    #[arg(short, long)]
    pub size: Option<String>,
    /// The file to write; standard output where none is named.
    #[arg(short, long, value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
    /// Replaces a file that is there.
    #[arg(long, requires = "output")]
    pub force: bool,
}
