//! Understands what was typed for an export: format, profile and header.

use crate::cli::args::{CsvForm, Delivery, Export, Format as FormatName, Heading, PagesName, ProfileName, StatusName};
use crate::cli::context::{Context, Said};
use crate::cli::outcome::Failure;
use crate::cli::{since, values};
use crate::export::header::{Class, Header, NoClass, Status};
use crate::export::order::{Format, Order, Origin, Pages, Profile, Separators};
use crate::model::text::plain;
use crate::progress::meetings;
use crate::store::digest;
use crate::words::config;
use crate::words::export::{OrderMistakes, words};
use crate::words::lang::Lang;

/// The longest text of a header, in characters.
const LONGEST: usize = 200;

/// Returns the format that was named, or the one that the file's ending tells.
pub fn format(lang: Lang, args: &Delivery) -> Result<Format, Failure> {
    let mistakes = &words(lang).mistakes;
    let form = match args.csv {
        Some(CsvForm::Plain) => Separators::Plain,
        Some(CsvForm::Excel) | None => Separators::Excel,
    };
    if is_calendar(args) {
        return Err(Failure::usage((mistakes.unknown_ending)("ics", &formats())));
    }
    let named = args.format.and_then(|name| match name {
        FormatName::Markdown => Some(Format::Markdown),
        FormatName::Html => Some(Format::Html),
        FormatName::Pdf => Some(Format::Pdf),
        FormatName::Docx => Some(Format::Docx),
        FormatName::Xlsx => Some(Format::Xlsx),
        FormatName::Csv => Some(Format::Csv(form)),
        FormatName::Json => Some(Format::Json),
        FormatName::Ron => Some(Format::Ron),
        FormatName::Ics => None,
    });
    let format = match (named, args.csv) {
        (Some(format), _) => format,
        (None, Some(_)) => Format::Csv(form),
        (None, None) => ending(mistakes, args)?,
    };
    if args.csv.is_some() && !matches!(format, Format::Csv(_)) {
        return Err(Failure::usage(mistakes.only_csv));
    }
    Ok(format)
}

/// Tells whether a calendar is asked for, which is no report.
pub fn is_calendar(args: &Delivery) -> bool {
    let ending = args.output.as_ref().and_then(|path| path.extension());
    let ends = ending.is_some_and(|ending| ending.eq_ignore_ascii_case("ics"));
    args.format == Some(FormatName::Ics) || args.format.is_none() && args.csv.is_none() && ends
}

fn ending(mistakes: &OrderMistakes, args: &Delivery) -> Result<Format, Failure> {
    let ending = args.output.as_ref().and_then(|path| path.extension());
    let Some(ending) = ending.map(|ending| ending.to_string_lossy()) else {
        return Err(Failure::usage((mistakes.format_missing)(&formats())));
    };
    let unknown = || Failure::usage((mistakes.unknown_ending)(&plain(&ending), &formats()));
    Format::of_ending(&ending).ok_or_else(unknown)
}

fn formats() -> String {
    let mut names: Vec<&str> = Format::ALL.into_iter().map(Format::name).collect();
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
    let mistakes = &words(lang).mistakes;
    if profile == Profile::Open && !departments.is_empty() {
        return Err(Failure::usage(mistakes.open_department));
    }
    if profile == Profile::Open && !header.secrecy.is_empty() {
        return Err(Failure::usage(mistakes.open_secrecy));
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
        return Err(wrong(lang, typed.is_some(), &(words(lang).mistakes.too_long)(option, LONGEST)));
    }
    Ok(text)
}

/// Returns the class that was typed, or else set. An empty one is none where it is set: the file begins so.
fn class(lang: Lang, typed: Option<&str>, set: Option<&str>) -> Result<Option<Class>, Failure> {
    let mistakes = &words(lang).mistakes;
    let set = set.filter(|text| !text.trim().is_empty());
    let Some(text) = typed.or(set) else { return Ok(None) };
    Class::parse(text).map(Some).map_err(|why| match why {
        NoClass::Protected => wrong(lang, typed.is_some(), mistakes.class_four),
        NoClass::Malformed => wrong(lang, typed.is_some(), &(mistakes.no_class)(&plain(text))),
    })
}

/// Says what is wrong with what was typed, or with what stands in the settings file.
fn wrong(lang: Lang, typed: bool, what: &str) -> Failure {
    if typed { Failure::usage(what) } else { Failure::bad_data((config::words(lang).in_file)(what)) }
}
