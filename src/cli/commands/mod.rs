//! The commands, one file each.

pub mod check;
pub mod completions;
pub mod config;
pub mod coverage;
pub mod department;
pub mod diff;
mod drawing;
pub mod due;
pub mod exception;
pub mod export;
mod fitting;
pub mod forecast;
pub mod forget;
pub mod help;
pub mod late;
pub mod log;
pub mod matrix;
pub mod maturity;
pub mod meeting;
pub mod notes;
pub mod order;
pub mod picture;
pub mod plan_new;
mod plan_show;
pub mod recurring;
pub mod redate;
pub mod resolve;
mod say;
pub mod sheet;
pub mod show;
pub mod staff;
pub mod status;
pub mod sync;
pub mod template;
pub mod tick;
pub mod timeline;
pub mod undo;
pub mod verify;
pub mod verify_record;
pub mod walkthrough;
pub mod why;

use super::args::{
    Args, Command, ExceptionCommand, Global, MaturityCommand, MeetingCommand, PlanCommand, SheetCommand, StaffCommand,
};
use super::beginning::{FolderBefore, Purpose};
use super::context::Context;
use super::outcome::{Answer, Exit, Failure};
use super::page::Page;
use super::{as_of, terminal, trouble, warn};
use crate::store::config::Loaded;
use crate::store::folders::setting;
use crate::words::lang::Lang;

/// Does what was typed.
pub fn obey(lang: Lang, args: Args, loaded: &Loaded) -> Result<Answer, Failure> {
    let global = &args.global;
    match args.command {
        None if terminal::is_there() => terminal::open(lang, global, None),
        None => read(lang, global, status::text),
        Some(Command::Status(it)) if it.json => read(lang, global, status::json),
        Some(Command::Status(_)) => read(lang, global, status::text),
        Some(Command::Matrix(it)) => read(lang, global, |context| matrix::run(context, &it)),
        Some(Command::Timeline(it)) => read(lang, global, |context| timeline::run(context, &it)),
        Some(Command::Department(it)) => read(lang, global, |context| department::run(context, &it)),
        Some(Command::Show(it)) => read(lang, global, |context| show::run(context, &it)),
        Some(Command::Forecast(it)) => dated(lang, global, !it.json, |context| forecast::run(context, &it)),
        Some(Command::Coverage(it)) => dated(lang, global, !it.json, |context| coverage::run(context, &it)),
        Some(Command::Log(it)) => read(lang, global, |context| log::run(context, &it)),
        Some(Command::Export(it)) => read(lang, global, |context| export::run(context, &it)),
        Some(Command::VerifySnapshot(it)) => verify::run(lang, global, &it),
        Some(Command::Sheet(it)) => {
            match it.command {
                SheetCommand::Out(it) => as_of::refuse(lang, global)
                    .and_then(|()| read(lang, global, |context| sheet::out::run(context, &it))),
                SheetCommand::In(it) if it.apply => write(lang, global, |context| sheet::back::apply(context, &it)),
                SheetCommand::In(it) => as_of::refuse(lang, global)
                    .and_then(|()| read(lang, global, |context| sheet::back::look(context, &it))),
            }
        }
        Some(Command::Picture(it)) => read(lang, global, |context| picture::run(context, &it)),
        Some(Command::Tick(it)) => write(lang, global, |context| tick::run(context, &it)),
        Some(Command::Undo(it)) => write(lang, global, |context| undo::run(context, undo::Way::Back, it.json)),
        Some(Command::Redo(it)) => write(lang, global, |context| undo::run(context, undo::Way::Again, it.json)),
        Some(Command::Forget(it)) => write(lang, global, |context| forget::run(context, &it)),
        Some(Command::Staff(it)) => match &it.command {
            None => dated(lang, global, !it.json, |context| staff::run(context, &it)),
            Some(StaffCommand::Set(it)) => write(lang, global, |context| staff::set(context, it)),
            Some(StaffCommand::Clear(it)) => write(lang, global, |context| staff::clear(context, it)),
        },
        Some(Command::Maturity(it)) => match &it.command {
            None => dated(lang, global, !it.json, |context| maturity::run(context, &it)),
            Some(MaturityCommand::Assess(it)) => write(lang, global, |context| maturity::assess(context, it)),
            Some(MaturityCommand::Withdraw(it)) => write(lang, global, |context| maturity::withdraw(context, it)),
        },
        Some(Command::Exception(it)) => match it.command {
            Some(ExceptionCommand::Grant(it)) => write(lang, global, |context| exception::grant(context, &it)),
            Some(ExceptionCommand::Withdraw(it)) => write(lang, global, |context| exception::withdraw(context, &it)),
            Some(ExceptionCommand::List(it)) => {
                dated(lang, global, !it.json, |context| exception::list::run(context, &it))
            }
            None => dated(lang, global, !it.list.json, |context| exception::list::run(context, &it.list)),
        },
        Some(Command::Due(it)) if it.what.is_empty() && it.phase.is_none() => {
            dated(lang, global, !it.json, |context| due::list::run(context, it.json))
        }
        Some(Command::Due(it)) => write(lang, global, |context| due::set(context, &it)),
        Some(Command::Late(it)) => dated(lang, global, !it.json, |context| late::run(context, &it)),
        Some(Command::Why(it)) => dated(lang, global, !it.json, |context| why::run(context, &it)),
        Some(Command::Recurring(it)) => {
            dated(lang, global, !it.form.json && !it.form.ics && !it.form.xlsx, |context| recurring::run(context, &it))
        }
        Some(Command::Redate(it)) => write(lang, global, |context| redate::run(context, &it)),
        Some(Command::Resolve(it)) => write(lang, global, |context| resolve::run(context, &it)),
        Some(Command::Sync(it)) => sync::run(lang, global, &it),
        Some(Command::Verify(it)) => verify_record::run(lang, global, &it),
        Some(Command::Walkthrough(it)) if it.check => read(lang, global, |context| walkthrough::check(context, &it)),
        Some(Command::Walkthrough(_)) => walkthrough::run(lang, global),
        Some(Command::Diff(it)) => read(lang, global, |context| diff::run(context, &it)),
        Some(Command::Meeting(it)) => match it.command {
            MeetingCommand::Add(it) => write(lang, global, |context| meeting::add(context, &it)),
            MeetingCommand::List(it) => dated(lang, global, !it.json, |context| meeting::list(context, it.json)),
            MeetingCommand::Show(it) => dated(lang, global, !it.json, |context| meeting::show(context, &it)),
            MeetingCommand::Open(it) => write(lang, global, |context| meeting::open(context, &it)),
            MeetingCommand::Decide(it) => write(lang, global, |context| meeting::decide(context, &it)),
            MeetingCommand::Decision(it) if it.became.anything() => {
                write(lang, global, |context| meeting::settle(context, &it))
            }
            MeetingCommand::Decision(it) => dated(lang, global, !it.json, |context| meeting::decisions(context, &it)),
            MeetingCommand::Close(it) => write(lang, global, |context| meeting::close(context, &it)),
            MeetingCommand::Minutes(it) => read(lang, global, |context| meeting::minutes(context, &it)),
            MeetingCommand::Adopt(it) => write(lang, global, |context| meeting::adopt(context, &it)),
        },
        Some(Command::Notes(it)) => notes::run(lang, global, &it),
        Some(Command::Check(it)) => check::run(lang, global, &it),
        Some(Command::Plan(it)) => match it.command {
            PlanCommand::New(it) => as_of::refuse(lang, global).and_then(|()| plan_new::run(lang, global, &it)),
            PlanCommand::Show => plan_show::run(lang, global),
        },
        Some(Command::Config(it)) => config::run(lang, global, loaded, &it),
        Some(Command::Completions(it)) => completions::run(lang, &it),
        Some(Command::Help(it)) => help::run(lang, &it),
    }
}

/// Runs a command that reads. Where the record is damaged, what can be read is shown, and the exit code says that it is
/// not all.
fn read(
    lang: Lang,
    global: &Global,
    command: impl FnOnce(&Context) -> Result<Answer, Failure>,
) -> Result<Answer, Failure> {
    let context = Context::open(lang, global, Purpose::Reading)?;
    let mut answer = command(&context)?;
    for told in trouble::notices(lang, &context.notices) {
        warn(lang, &told);
    }
    if context.notices.iter().any(|notice| trouble::weight(notice) == Exit::BadData) {
        answer.exit = answer.exit.max(Exit::BadData);
    }
    Ok(answer)
}

/// Runs a command that reads and whose text does not say by itself that it is about a past day: that is said first, where
/// the answer is text.
fn dated(
    lang: Lang,
    global: &Global,
    text: bool,
    command: impl FnOnce(&Context) -> Result<Answer, Failure>,
) -> Result<Answer, Failure> {
    read(lang, global, |context| {
        let mut answer = command(context)?;
        if context.past && text {
            let mut page = Page::default();
            page.line(&context.dated());
            page.gap();
            answer.out.splice(0..0, page.into_text().into_bytes());
        }
        Ok(answer)
    })
}

/// Runs a command that writes. What it wrote counts, whatever else the record holds.
fn write(
    lang: Lang,
    global: &Global,
    command: impl FnOnce(&mut Context) -> Result<Answer, Failure>,
) -> Result<Answer, Failure> {
    as_of::refuse(lang, global)?;
    let mut context = Context::open(lang, global, Purpose::Writing)?;
    let before = FolderBefore::look(&context.workspace);
    let mut answer = command(&mut context)?;
    answer.saved = context.workspace.has_written();
    before.tell(lang, named(global));
    for told in trouble::notices(lang, &context.workspace.notices()) {
        warn(lang, &told);
    }
    if let Some(doubt) = context.workspace.doubtful_date() {
        warn(lang, &trouble::doubtful_date(lang, doubt));
    }
    Ok(answer)
}

/// Tells whether somebody has said where the record is.
fn named(global: &Global) -> bool {
    global.data.is_some() || setting("LIS_DATA").is_some()
}

/// Returns a value as JSON.
fn json(lang: Lang, value: &impl serde::Serialize) -> Result<Answer, Failure> {
    crate::export::json::pretty(value).map(Answer::fine).map_err(|error| unwritable(lang, &error))
}

/// Returns the failure to make JSON of something, which no data brings about.
fn unwritable(lang: Lang, error: &serde_json::Error) -> Failure {
    Failure::files(crate::words::cli::words(lang).trouble.other("JSON", &error.to_string()))
}
