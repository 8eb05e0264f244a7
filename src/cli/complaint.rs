//! What the parser did not understand, in the user's language: the parser's own sentences are English and are never
//! shown. Only the facts of a mistake are taken from it.

use crate::words::cli::{CliWords, words};
use crate::words::help;
use crate::words::lang::Lang;
use clap::builder::PossibleValue;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};

/// Returns the sentences about a mistake, one per line; `command` is the parser that made it.
pub(super) fn complaint(lang: Lang, command: &Command, error: &Error) -> String {
    let words = words(lang);
    let what = what(words, command, error);
    format!("{what}\n{}", (words.mistakes.help)(&format!("{} --help", path(lang, command, error))))
}

/// Returns the command that was typed, as it stands in its usage line: up to the first thing that is not a name. Where the
/// parser gives no such line, the command that alone takes the argument.
fn path(lang: Lang, command: &Command, error: &Error) -> String {
    let usage = text(error, ContextKind::Usage);
    let line = usage.trim_start_matches("Usage:").trim_start_matches(help::words(lang).usage);
    let names = line.split_whitespace().take_while(|word| !word.starts_with(['[', '<', '-']));
    let path = names.collect::<Vec<_>>().join(" ");
    if !path.is_empty() {
        return path;
    }
    let argument = text(error, ContextKind::InvalidArg);
    let takes = |it: &&Command| it.get_arguments().any(|arg| !arg.is_global_set() && arg.to_string() == argument);
    match command.get_subcommands().filter(takes).collect::<Vec<_>>().as_slice() {
        [only] => format!("lis {}", only.get_name()),
        _ => "lis".to_owned(),
    }
}

fn what(words: &CliWords, command: &Command, error: &Error) -> String {
    let mistakes = &words.mistakes;
    let argument = text(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            (mistakes.unknown_option)(&argument, first(error, ContextKind::SuggestedArg).as_deref())
        }
        ErrorKind::UnknownArgument => (mistakes.too_much)(&argument),
        ErrorKind::TooManyValues => (mistakes.too_much)(&text(error, ContextKind::InvalidValue)),
        ErrorKind::InvalidSubcommand => {
            let nearest = first(error, ContextKind::SuggestedSubcommand);
            (mistakes.unknown_command)(&text(error, ContextKind::InvalidSubcommand), nearest.as_deref())
        }
        ErrorKind::MissingRequiredArgument => (mistakes.missing)(&argument),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            mistakes.missing_command.to_owned()
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = text(error, ContextKind::InvalidValue);
            let option = option(&argument);
            if value.is_empty() {
                return (mistakes.missing_value)(option);
            }
            (mistakes.invalid_value)(&value, option, &possible(command, error, &argument))
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            (mistakes.missing_value)(option(&argument))
        }
        ErrorKind::ArgumentConflict => {
            let prior = text(error, ContextKind::PriorArg);
            if prior.is_empty() || prior == argument {
                (mistakes.twice)(option(&argument))
            } else {
                (mistakes.conflict)(option(&argument), option(&prior))
            }
        }
        ErrorKind::InvalidUtf8 => mistakes.not_text.to_owned(),
        _ => mistakes.other.to_owned(),
    }
}

/// Returns what an argument takes, as it is typed.
fn possible(command: &Command, error: &Error, argument: &str) -> String {
    let known = all(error, ContextKind::ValidValue);
    if !known.is_empty() {
        return known.join(", ");
    }
    let arg = command.get_arguments().find(|arg| arg.to_string() == argument);
    let names = arg.map(Arg::get_possible_values).unwrap_or_default();
    names.iter().map(PossibleValue::get_name).collect::<Vec<_>>().join(", ")
}

/// Returns an option without what stands for its value.
fn option(argument: &str) -> &str {
    argument.split([' ', '=']).next().unwrap_or(argument)
}

fn text(error: &Error, kind: ContextKind) -> String {
    all(error, kind).join(", ")
}

fn first(error: &Error, kind: ContextKind) -> Option<String> {
    all(error, kind).into_iter().next()
}

fn all(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}
