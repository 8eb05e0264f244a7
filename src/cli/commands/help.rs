//! `lis help`: how a command is used.

use crate::cli::args::{Args, Help};
use crate::cli::complaint::spelt;
use crate::cli::localise;
use crate::cli::outcome::{Answer, Failure};
use crate::words::cli::words;
use crate::words::lang::Lang;
use clap::CommandFactory;

/// Returns the help of a command, or of the program where none is named.
pub fn run(lang: Lang, args: &Help) -> Result<Answer, Failure> {
    let mut command = localise(Args::command(), lang);
    command.build();
    let whole = command.clone();
    let mut command = &mut command;
    for name in &args.command {
        let names: Vec<String> = command.get_subcommands().flat_map(names).collect();
        let Some(found) = command.find_subcommand_mut(name) else {
            let nearest = crate::model::nearest::nearest(name, names.iter().map(String::as_str));
            let nearest = nearest.map(|nearest| spelt(&whole, nearest));
            return Err(Failure::usage(words(lang).mistakes.unknown_command(name, nearest)));
        };
        command = found;
    }
    Ok(Answer::fine(command.render_help().to_string()))
}

fn names(command: &clap::Command) -> Vec<String> {
    command.get_name_and_visible_aliases().into_iter().chain(command.get_all_aliases()).map(str::to_owned).collect()
}
