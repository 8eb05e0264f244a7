//! Understands what was typed for an export: format, profile and header.

use crate::cli::args::{CsvForm, Delivery, Export, Format as FormatName, Heading, PagesName, ProfileName, StatusName};
use crate::cli::context::{Context, Said};
use crate::cli::outcome::Failure;
use crate::cli::{since, values};
use crate::export::header::{Class, Header, LONGEST, NoClass, Status};
use crate::export::order::{Format, Order, Origin, Pages, Profile, Separators};
use crate::model::text::plain;
use crate::progress::meetings;
use crate::store::digest;
use crate::words::cli;
use crate::words::config;
use crate::words::export::words;
use crate::words::lang::Lang;

/// Returns the format that was named, or the one that the file's ending tells. `others` are the formats that the command
/// makes in another way; they are named among those that there are.
pub fn format(lang: Lang, args: &Delivery, others: &[&'static str]) -> Result<Format, Failure> {
    let mistakes = words(lang).mistakes;
    let form = match args.csv {
        Some(CsvForm::Plain) => Separators::Plain,
        Some(CsvForm::Excel) | None => Separators::Excel,
    };
    let named = args.format.map(|name| match name {
        FormatName::Markdown => Ok(Format::Markdown),
        FormatName::Html => Ok(Format::Html),
        FormatName::Pdf => Ok(Format::Pdf),
        FormatName::Docx => Ok(Format::Docx),
        FormatName::Xlsx => Ok(Format::Xlsx),
        FormatName::Csv => Ok(Format::Csv(form)),
        FormatName::Json => Ok(Format::Json),
        FormatName::Ron => Ok(Format::Ron),
        FormatName::Ics => Err("ics"),
        FormatName::Svg => Err("svg"),
    });
    let refused = |name| Failure::usage(cli::words(lang).mistakes.invalid_value(name, "--format", &formats(others)));
    let ending = args.output.as_ref().and_then(|path| path.extension()).map(|ending| ending.to_string_lossy());
    let ends = ending.as_deref().and_then(Format::of_ending);
    let format = match (named.transpose().map_err(refused)?, args.csv, ending.as_deref()) {
        (Some(format), ..) => format,
        // A file that is named as another format's is no table.
        (None, Some(_), _) => ends.unwrap_or(Format::Csv(form)),
        (None, None, Some(ending)) => {
            ends.ok_or_else(|| Failure::usage(mistakes.unknown_ending(&plain(ending), &formats(others))))?
        }
        (None, None, None) => return Err(Failure::usage(mistakes.format_missing(&formats(others)))),
    };
    match format {
        Format::Csv(_) => Ok(Format::Csv(form)),
        _ if args.csv.is_some() => Err(Failure::usage(mistakes.only_csv())),
        other => Ok(other),
    }
}

/// Returns the format that was named, or that of a file whose ending no report has: a calendar's or a picture's.
pub fn ending_of(args: &Delivery) -> Option<FormatName> {
    let ending = args.output.as_ref().and_then(|path| path.extension());
    let ends = |with: &str| ending.is_some_and(|ending| ending.eq_ignore_ascii_case(with));
    let beyond = [("ics", FormatName::Ics), ("svg", FormatName::Svg)].into_iter().find(|(with, _)| ends(with));
    args.format.or(beyond.map(|(_, format)| format))
}

fn formats(others: &[&'static str]) -> String {
    let mut names: Vec<&str> = Format::ALL.into_iter().map(Format::name).chain(others.iter().copied()).collect();
    names.dedup();
    names.join(", ")
}

/// Returns what was asked for, besides the format and the day; `said` is what it is made from. Changes are told since the
/// last meeting, where there is one, unless another day was named.
pub fn order(context: &Context, args: &Export, said: &Said) -> Result<Order, Failure> {
    let lang = context.lang;
    let profile = match args.profile {
        Some(ProfileName::Open) => Profile::Open,
        Some(ProfileName::Internal) | None => Profile::Internal,
    };
    let pages = match args.pages {
        Some(PagesName::Summary) => Pages::Summary,
        Some(PagesName::Appendix) => Pages::Appendix,
        Some(PagesName::Full) | None => Pages::Full,
    };
    let mut departments = Vec::new();
    for name in &args.department {
        departments.push(values::department(lang, &context.plan, name)?);
    }
    departments.sort_unstable();
    departments.dedup();
    let status = match args.status {
        Some(StatusName::Final) => Status::Final,
        Some(StatusName::Draft) | None => Status::Draft,
    };
    let header = Header { status, ..header(context, &args.heading, profile)? };
    let mistakes = words(lang).mistakes;
    if profile == Profile::Open && !departments.is_empty() {
        return Err(Failure::usage(mistakes.open_department()));
    }
    if profile == Profile::Open && !header.secrecy.is_empty() {
        return Err(Failure::usage(mistakes.open_secrecy()));
    }
    let since = match &args.since {
        Some(text) => Some(since::day(lang, &said.board, Some(text), context.day)?.0),
        None => meetings::last(&said.board, context.day).map(|it| it.meeting.on),
    };
    let (journals, plan) = (said.digest.clone(), digest::plan(&context.plan));
    let origin = Origin { journals, plan, sample: context.demo, ..Origin::default() };
    Ok(Order { profile, pages, departments, header, made: Some(context.today), since, origin, template: None })
}

/// Returns what the header says; as a draft. What is not typed is what the settings say; a provision of theirs counts
/// for internal documents alone.
pub fn header(context: &Context, args: &Heading, profile: Profile) -> Result<Header, Failure> {
    let settings = &context.report;
    let secrecy = settings.secrecy.as_ref().filter(|_| profile == Profile::Internal);
    let lang = context.lang;
    Ok(Header {
        title: text(lang, ("--title", &args.title), None)?,
        registration: text(lang, ("--dnr", &args.dnr), settings.dnr.as_ref())?,
        code: text(lang, ("--code", &args.code), settings.code.as_ref())?,
        owner: text(lang, ("--owner", &args.owner), settings.owner.as_ref())?,
        version: text(lang, ("--doc-version", &args.doc_version), None)?,
        status: Status::Draft,
        class: class(lang, args.class.as_deref(), settings.class.as_deref())?,
        secrecy: text(lang, ("--secrecy", &args.secrecy), secrecy)?,
    })
}

/// Returns a text that was typed, or else set.
fn text(lang: Lang, (option, typed): (&str, &Option<String>), set: Option<&String>) -> Result<String, Failure> {
    let text = typed.as_ref().or(set).map(|text| plain(text.trim()).into_owned()).unwrap_or_default();
    if text.chars().count() > LONGEST {
        return Err(wrong(lang, typed.is_some(), &words(lang).mistakes.too_long(option, LONGEST)));
    }
    Ok(text)
}

/// Returns the class that was typed, or else set. An empty one is none where it is set: the file begins so.
fn class(lang: Lang, typed: Option<&str>, set: Option<&str>) -> Result<Option<Class>, Failure> {
    let mistakes = words(lang).mistakes;
    let set = set.filter(|text| !text.trim().is_empty());
    let Some(text) = typed.or(set) else { return Ok(None) };
    Class::parse(text).map(Some).map_err(|why| match why {
        NoClass::Protected => wrong(lang, typed.is_some(), mistakes.class_four()),
        NoClass::Malformed => wrong(lang, typed.is_some(), &mistakes.no_class(&plain(text))),
    })
}

/// Says what is wrong with what was typed, or with what stands in the settings file.
fn wrong(lang: Lang, typed: bool, what: &str) -> Failure {
    if typed { Failure::usage(what) } else { Failure::bad_data(config::words(lang).in_file(what)) }
}
