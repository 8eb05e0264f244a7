//! The command line: arguments in, plain text out. One file per command; each returns its text, and only [`run`] writes.

mod again;
pub mod args;
mod as_of;
pub mod beginning;
pub mod bilingual;
pub mod commands;
mod complaint;
pub mod context;
pub mod diagnostic;
mod language;
mod localise;
pub mod outcome;
pub mod page;
mod settings;
mod since;
mod terminal;
pub mod trouble;
mod typed_text;
pub mod values;

pub use again::Again;
pub use context::Context;
pub use localise::localise;
pub use outcome::{Answer, Exit, Failure};
pub use trouble::explain;

use crate::store::config::Loaded;
use crate::store::{config, folders};
use crate::words::cli::words;
use crate::words::file_trouble;
use crate::words::lang::Lang;
use args::{Args, Bare, Command};
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches, Parser};
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;
use typed_text::{with_dashes, with_names_composed};

/// Does what was typed. Answers go to standard output, complaints and warnings to standard error, and the exit code says
/// how it ended.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let loaded = config::load(folders::state().ok().as_deref());
    let lang = language::find(&args, &loaded.settings);
    let answer = match parse(lang, &args) {
        Ok(Parsed::Args(args)) => obey(lang, *args, &loaded),
        Ok(Parsed::Text(text)) => Ok(Answer::fine(text)),
        Err(failure) => Err(failure),
    };
    let written = |answer: Answer| {
        let written = write(lang, &answer.out).map(|()| answer.exit);
        let saved = file_trouble::words(lang).saved_all_the_same();
        written
            .map_err(|it| if answer.saved { Failure { message: format!("{} {saved}", it.message), ..it } } else { it })
    };
    match answer.and_then(written) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            complain(lang, &failure);
            failure.exit.into()
        }
    }
}

/// Does what was typed, with the user's settings. What only tells how to use the program does without them.
fn obey(lang: Lang, mut args: Args, loaded: &Loaded) -> Result<Answer, Failure> {
    let again = Again::of(&args.global);
    args.global.typed = Some(Box::new(args.global.clone()));
    if !matches!(args.command, Some(Command::Config(_) | Command::Help(_) | Command::Completions(_) | Command::Plan(_)))
    {
        args.global = settings::apply(lang, &args.global, loaded)?;
        if let Some(told) = settings::faults(lang, loaded, diagnostic::colour()) {
            settings::tell(&told);
        }
    }
    commands::obey(lang, args, loaded).map_err(|failure| match failure.exit {
        Exit::Usage => Failure::usage(again.command(&failure.message)),
        _ => failure,
    })
}

/// Warns of something although the command goes on.
fn warn(lang: Lang, sentence: &str) {
    // Where even this fails, there is nobody left to tell.
    let _ = writeln!(io::stderr(), "{} {sentence}", words(lang).trouble.warning());
}

fn complain(lang: Lang, failure: &Failure) {
    let message = failure.message.trim_end();
    let several = message.contains('\n') && failure.exit == Exit::BadData;
    let lead = if several { String::new() } else { format!("{} ", words(lang).trouble.error()) };
    let _ = writeln!(io::stderr(), "{lead}{message}");
}

/// Writes to standard output. A reader that has seen enough, such as `head`, is no failure.
fn write(lang: Lang, bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let error = crate::store::error::StoreError::io(std::path::Path::new("stdout"), error);
            Err(trouble::failure(lang, &error))
        }
        _ => Ok(()),
    }
}

/// What was typed, or the text that answers it at once.
enum Parsed {
    Args(Box<Args>),
    Text(String),
}

/// Understands what was typed. The texts of all commands are put in only where one of them is shown: that is most of what
/// understanding costs, and the terminal program waits for it.
///
/// With no command typed, not even the commands are put together.
fn parse(lang: Lang, args: &[OsString]) -> Result<Parsed, Failure> {
    if let Ok(bare) = Bare::try_parse_from(args) {
        return Ok(Parsed::Args(Box::new(Args { global: bare.global, command: None })));
    }
    let plain = with_dashes(Args::command());
    match plain.try_get_matches_from(args).and_then(|matches| Args::from_arg_matches(&matches)) {
        Ok(args) => return Ok(Parsed::Args(Box::new(args))),
        Err(version) if version.kind() == ErrorKind::DisplayVersion => {
            return Ok(Parsed::Text(version.render().to_string()));
        }
        Err(_) => {}
    }
    let mut command = localise(with_dashes(Args::command()), lang);
    command.build();
    let args = &with_names_composed(&command, args);
    let matches = command.clone().try_get_matches_from(args);
    match matches.and_then(|matches| Args::from_arg_matches(&matches)) {
        Ok(args) => Ok(Parsed::Args(Box::new(args))),
        Err(error) if error.kind() == ErrorKind::DisplayHelp => Ok(Parsed::Text(error.render().to_string())),
        Err(error) => Err(Failure::usage(complaint::complaint(lang, &command, &error, args))),
    }
}
