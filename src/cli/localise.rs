//! Puts the user's language into the parser: what every command and argument says of itself, headings and usage lines.

use crate::words::help::{HelpWords, words};
use crate::words::lang::Lang;
use clap::builder::Resettable;
use clap::{Arg, Command};

/// How wide help is at most, in columns.
const WIDTH: usize = 80;

/// Returns the command with all its texts in a language.
pub fn localise(command: Command, lang: Lang) -> Command {
    let words = words(lang);
    let after = words.after;
    let name = command.get_name().to_owned();
    translate(command, words, &name, "").max_term_width(WIDTH).after_help(after)
}

fn translate(command: Command, words: &'static HelpWords, name: &str, path: &str) -> Command {
    let usage = usage(&command, words, name, path);
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}", words.usage);
    let children: Vec<String> = command.get_subcommands().map(|child| child.get_name().to_owned()).collect();
    let mut order = 0;
    let mut command = command
        .about(words.command(path).unwrap_or_default())
        .long_about(Resettable::Reset)
        .help_template(template)
        .override_usage(usage)
        .subcommand_help_heading(words.commands)
        .subcommand_value_name(words.any_command)
        .mut_args(|arg| {
            // Under headings of our own, the parser would sort by name what has to be typed in order.
            order += 1;
            argument(arg, words, path).display_order(order)
        });
    for child in children {
        let path = format!("{path} {child}").trim_start().to_owned();
        let name = format!("{name} {child}");
        command = command.mut_subcommand(child, |child| {
            let child = translate(child, words, &name, &path);
            let about = about(&child, words, &path);
            child.about(about)
        });
    }
    command
}

/// Returns what a command does, with its other name behind: the first, which the others only spell otherwise.
fn about(command: &Command, words: &'static HelpWords, path: &str) -> String {
    let about = words.command(path).unwrap_or_default();
    match command.get_all_aliases().next() {
        Some(alias) => format!("{about} {}", (words.also)(alias)),
        None => about.to_owned(),
    }
}

fn argument(arg: Arg, words: &'static HelpWords, path: &str) -> Arg {
    let (value, help) = words.argument(path, arg.get_id().as_str()).unwrap_or_default();
    let heading = match (arg.is_positional(), arg.is_global_set()) {
        (true, _) => words.arguments,
        (false, true) => words.global,
        (false, false) => words.options,
    };
    let arg = arg.help(help).long_help(Resettable::Reset).help_heading(heading);
    if value.is_empty() { arg } else { arg.value_name(value).hide_possible_values(true) }
}

fn usage(command: &Command, words: &'static HelpWords, name: &str, path: &str) -> String {
    let mut usage = vec![name.to_owned(), words.any_options.to_owned()];
    let mut add = |what: &str, required: bool| {
        usage.push(if required { format!("<{what}>") } else { format!("[{what}]") });
    };
    for arg in command.get_positionals() {
        add(words.argument(path, arg.get_id().as_str()).unwrap_or_default().0, arg.is_required_set());
    }
    if command.has_subcommands() {
        add(words.any_command, command.is_subcommand_required_set());
    }
    usage.join(" ")
}
