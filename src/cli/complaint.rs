//! What the parser did not understand, in the user's language: the parser's own sentences are English and are never
//! shown. Only the facts of a mistake are taken from it.

use crate::words::cli::{CliWords, words};
use crate::words::collate::fold;
use crate::words::help;
use crate::words::lang::Lang;
use clap::builder::PossibleValue;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};
use std::ffi::OsString;

/// Returns the sentences about a mistake, one per line; `command` is the parser that made it, `typed` what it was given.
pub(super) fn complaint(lang: Lang, command: &Command, error: &Error, typed: &[OsString]) -> String {
    let words = words(lang);
    let what = what(words, command, error);
    format!("{what}\n{}", words.mistakes.help(&format!("{} --help", path(lang, command, error, typed))))
}

/// Returns the command that was typed, as it stands in its usage line: up to the first thing that is not a name. Where the
/// parser gives no such line, the names of commands among what was typed.
fn path(lang: Lang, command: &Command, error: &Error, typed: &[OsString]) -> String {
    let usage = text(error, ContextKind::Usage);
    let line = usage.trim_start_matches("Usage:").trim_start_matches(help::words(lang).usage());
    let names = line.split_whitespace().take_while(|word| !word.starts_with(['[', '<', '-']));
    let path = names.collect::<Vec<_>>().join(" ");
    if !path.is_empty() {
        return path;
    }
    let (mut path, mut at) = ("lis".to_owned(), command);
    for word in typed.iter().skip(1) {
        if let Some(found) = at.find_subcommand(word) {
            at = found;
            path = format!("{path} {}", found.get_name());
        }
    }
    path
}

/// Returns a name of a command as a person would write it: of names that differ by their marks alone, such as "mote" and
/// "möte", the one with them.
pub(super) fn spelt<'a>(command: &'a Command, name: &'a str) -> &'a str {
    let alike = command.get_all_aliases().find(|alias| *alias != name && fold(alias) == fold(name));
    match alike.filter(|_| name.is_ascii() && command.get_all_aliases().any(|alias| alias == name)) {
        Some(alike) => alike,
        None => command.get_subcommands().map(|it| spelt(it, name)).find(|found| *found != name).unwrap_or(name),
    }
}

fn what(words: CliWords, command: &Command, error: &Error) -> String {
    let mistakes = &words.mistakes;
    let argument = text(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            mistakes.unknown_option(&argument, first(error, ContextKind::SuggestedArg).as_deref())
        }
        ErrorKind::UnknownArgument => mistakes.too_much(&argument),
        ErrorKind::TooManyValues => mistakes.too_much(&text(error, ContextKind::InvalidValue)),
        ErrorKind::InvalidSubcommand => {
            let nearest = first(error, ContextKind::SuggestedSubcommand);
            let nearest = nearest.as_deref().map(|name| spelt(command, name));
            mistakes.unknown_command(&text(error, ContextKind::InvalidSubcommand), nearest)
        }
        ErrorKind::MissingRequiredArgument => mistakes.missing(&argument.replace("...", "")),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            mistakes.missing_command().to_owned()
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = text(error, ContextKind::InvalidValue);
            let option = option(&argument);
            if value.is_empty() {
                return mistakes.missing_value(option);
            }
            mistakes.invalid_value(&value, option, &possible(command, error, &argument))
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            mistakes.missing_value(option(&argument))
        }
        ErrorKind::ArgumentConflict => {
            let prior = text(error, ContextKind::PriorArg);
            if prior.is_empty() || prior == argument {
                mistakes.twice(option(&argument))
            } else {
                mistakes.conflict(option(&argument), option(&prior))
            }
        }
        ErrorKind::InvalidUtf8 => mistakes.not_text().to_owned(),
        _ => mistakes.other().to_owned(),
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

/// Returns an option without what stands for its value, or an argument without what stands around it.
fn option(argument: &str) -> &str {
    argument.split([' ', '=']).next().unwrap_or(argument).trim_matches(['[', ']', '<', '>', '.'])
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
