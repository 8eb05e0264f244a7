//! Hands the arguments over and turns the answer into an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    // The last resort: what the program itself foresees is told by `cli` in the user's language.
    let _ = color_eyre::install();
    lis::cli::run(std::env::args_os())
}
