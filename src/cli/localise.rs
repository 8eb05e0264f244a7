//! Puts the user's language into the parser: what every command and argument says of itself, headings and usage lines.

use super::bilingual::{Bilingual, BilingualValue};
use crate::words::help::{HelpWords, words};
use crate::words::lang::Lang;
use clap::builder::Resettable;
use clap::{Arg, Command};

/// How wide help is at most, in columns.
const WIDTH: usize = 80;

/// Returns the command with all its texts in a language.
pub fn localise(command: Command, lang: Lang) -> Command {
    let name = command.get_name().to_owned();
    translate(command, lang, &name).max_term_width(WIDTH).after_help(words(lang).after())
}

fn translate(command: Command, lang: Lang, name: &str) -> Command {
    let words = words(lang);
    let about = command.told(lang);
    let usage = usage(&command, lang, name);
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}", words.usage());
    let children: Vec<String> = command.get_subcommands().map(|child| child.get_name().to_owned()).collect();
    let mut order = 0;
    let mut command = command
        .about(about)
        .long_about(Resettable::Reset)
        .help_template(template)
        .override_usage(usage)
        .subcommand_help_heading(words.commands())
        .subcommand_value_name(words.any_command())
        .mut_args(|arg| {
            // Under headings of our own, the parser would sort by name what has to be typed in order.
            order += 1;
            argument(arg, lang).display_order(order)
        });
    for child in children {
        let name = format!("{name} {child}");
        command = command.mut_subcommand(child, |child| with_alias(translate(child, lang, &name), words));
    }
    command
}

/// Puts a command's other name behind what it does: the first, which the others only spell otherwise.
fn with_alias(command: Command, words: HelpWords) -> Command {
    let Some(alias) = command.get_all_aliases().next().map(|name| words.also(name)) else { return command };
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    command.about(format!("{about} {alias}"))
}

fn argument(arg: Arg, lang: Lang) -> Arg {
    let words = words(lang);
    let (value, help) = (arg.value_told(lang), arg.told(lang));
    let heading = match (arg.is_positional(), arg.is_global_set()) {
        (true, _) => words.arguments(),
        (false, true) => words.global(),
        (false, false) => words.options(),
    };
    let arg = arg.help(help).long_help(Resettable::Reset).help_heading(heading);
    if value.is_empty() { arg } else { arg.value_name(value).hide_possible_values(true) }
}

fn usage(command: &Command, lang: Lang, name: &str) -> String {
    let words = words(lang);
    let mut usage = vec![name.to_owned(), words.any_options().to_owned()];
    let mut add = |what: &str, required: bool| {
        usage.push(if required { format!("<{what}>") } else { format!("[{what}]") });
    };
    for arg in command.get_positionals() {
        add(&arg.value_told(lang), arg.is_required_set());
    }
    if command.has_subcommands() {
        add(words.any_command(), command.is_subcommand_required_set());
    }
    usage.join(" ")
}
