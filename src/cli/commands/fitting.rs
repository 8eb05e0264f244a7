//! Refuses what was typed for an export although it changes nothing in that format: what is passed over in silence is
//! taken for done.

use crate::cli::args::{Export, Heading, PagesName};
use crate::cli::outcome::Failure;
use crate::words::export::words;
use crate::words::lang::Lang;
use crate::words::plan_pages;

/// Refuses options of `lis export` that the format, by its name, has no use for.
pub(super) fn export(lang: Lang, args: &Export, format: &str) -> Result<(), Failure> {
    let mistakes = words(lang).mistakes;
    if args.delivery.csv.is_some() && format != "csv" {
        return Err(Failure::usage(mistakes.only_csv()));
    }
    if args.pages == Some(PagesName::Appendix) && !matches!(format, "md" | "html" | "pdf" | "docx") {
        return Err(Failure::usage(plan_pages::words(lang).only_as_document()));
    }
    let pictured = [("--view", args.view.is_some()), ("--size", args.size.is_some())];
    if let Some((option, _)) = pictured.iter().find(|(_, given)| *given && format != "svg") {
        return Err(Failure::usage(mistakes.only_for(option, "svg")));
    }
    let report = !matches!(format, "ics" | "svg");
    let told = report && format != "csv";
    let given = [("--pages", args.pages.is_some(), report), ("--since", args.since.is_some(), told)];
    let status = [("--status", args.status.is_some(), report)];
    // A table has no heading, but only of a marking is it grave that it is lost.
    let of_use = |option: &str| report && (told || option != SECRECY);
    let heading_given = heading_options(&args.heading).map(|(option, given)| (option, given, of_use(option)));
    let all = given.into_iter().chain(status).chain(heading_given);
    if let Some((option, ..)) = all.into_iter().find(|(_, given, of_use)| *given && !of_use) {
        return Err(Failure::usage(mistakes.of_no_use(option, format)));
    }
    Ok(())
}

/// Refuses a marking for a format, by its name, that has no place for it.
pub(super) fn heading(lang: Lang, heading: &Heading, format: &str) -> Result<(), Failure> {
    if heading.secrecy.is_some() && format == "csv" {
        return Err(Failure::usage(words(lang).mistakes.of_no_use(SECRECY, format)));
    }
    Ok(())
}

/// The option of the provision under which a document may be secret.
const SECRECY: &str = "--secrecy";

fn heading_options(heading: &Heading) -> [(&'static str, bool); 7] {
    [
        ("--title", heading.title.is_some()),
        ("--dnr", heading.dnr.is_some()),
        ("--code", heading.code.is_some()),
        ("--owner", heading.owner.is_some()),
        ("--doc-version", heading.doc_version.is_some()),
        ("--class", heading.class.is_some()),
        (SECRECY, heading.secrecy.is_some()),
    ]
}
