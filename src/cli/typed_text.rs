//! Text as people type it: it may begin with a dash, and its letters may be put together of a letter and a mark, as macOS
//! and some PDF files have them.

use crate::words::collate::composed;
use clap::builder::{StringValueParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, ArgAction, Command};
use std::any::TypeId;
use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};

/// Lets every option that takes text take one that begins with a dash, such as "-5 grader". What is an option of the command
/// is none, so that a forgotten text is still told.
pub(super) fn with_dashes(command: Command) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    let command = command.mut_args(|arg| {
        let text = arg.get_value_parser().type_id() == TypeId::of::<String>();
        let takes = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
        let option = text && takes && !arg.is_positional();
        if option { arg.allow_hyphen_values(true).value_parser(DashedText) } else { arg }
    });
    names.into_iter().fold(command, |command, name| command.mut_subcommand(name, with_dashes))
}

/// Takes any text but an option of the command.
#[derive(Debug, Clone)]
struct DashedText;

impl TypedValueParser for DashedText {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, Error> {
        let text = StringValueParser::new().parse_ref(command, arg, value)?;
        if !is_option(command, &text) {
            return Ok(text);
        }
        let mut error = Error::new(ErrorKind::InvalidValue).with_cmd(command);
        let name = arg.map(ToString::to_string).unwrap_or_default();
        error.insert(ContextKind::InvalidArg, ContextValue::String(name));
        error.insert(ContextKind::InvalidValue, ContextValue::String(String::new()));
        Err(error)
    }
}

fn is_option(command: &Command, text: &str) -> bool {
    let typed = text.split('=').next().unwrap_or(text);
    if typed == "-h" || typed == "--help" {
        return true;
    }
    command.get_arguments().any(|arg| match typed.strip_prefix("--") {
        Some(long) => {
            arg.get_long_and_visible_aliases().unwrap_or_default().contains(&long)
                || arg.get_all_aliases().unwrap_or_default().contains(&long)
        }
        None => arg.get_short().is_some_and(|short| typed == format!("-{short}")),
    })
}

/// Returns what was typed with the names of commands, options and choices as the parser has them, where their letters were
/// put together. Text and paths stay as they are.
pub(super) fn with_names_composed(command: &Command, typed: &[OsString]) -> Vec<OsString> {
    let mut names = BTreeSet::new();
    gather(command, &mut names);
    let one = |word: &OsString| {
        let Some(text) = word.to_str() else { return word.clone() };
        let (name, value) = text.split_at(text.find('=').unwrap_or(text.len()));
        let whole = composed(name);
        if whole != name && names.contains(&*whole) { format!("{whole}{value}").into() } else { word.clone() }
    };
    typed.iter().map(one).collect()
}

fn gather(command: &Command, names: &mut BTreeSet<String>) {
    names.extend(command.get_all_aliases().map(str::to_owned));
    for arg in command.get_arguments() {
        names.extend(arg.get_all_aliases().unwrap_or_default().into_iter().map(|name| format!("--{name}")));
        for value in arg.get_possible_values() {
            names.extend(value.get_name_and_aliases().map(str::to_owned));
        }
    }
    command.get_subcommands().for_each(|child| gather(child, names));
}
