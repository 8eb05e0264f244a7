//! What is wrong with a plan, in English.

use super::en_syntax::SENTENCES;
use super::{Wording, alternatives, new, quoted, syntax};
use crate::model::fault::{Named, Part, Problem};
use chrono::NaiveDate;

pub(super) fn wording(problem: &Problem) -> Wording {
    match problem {
        Problem::FileMissing => file_missing(),
        Problem::NotText => not_text(),
        Problem::TooLarge { most } => too_large(*most),
        Problem::UnsafeText { code } => unsafe_text(code),
        Problem::Syntax { reader } => not_ron(reader),
        Problem::UnknownField { found, nearest, known } => unknown_field(found, nearest.as_ref(), known),
        Problem::MissingField { field } => missing_field(field),
        Problem::RepeatedField { field } => repeated_field(field),
        Problem::UnknownWord { found, nearest, known } => unknown_word(found, nearest.as_ref(), known),
        Problem::WrongKind { expected, found } => kind(expected, found),
        Problem::WrongFormat { found, known } => wrong_format(*found, *known),
        Problem::Duplicate { named, id } => duplicate(*named, id),
        Problem::Unknown { named, id, nearest } => unknown(*named, id, nearest.as_ref()),
        Problem::CriterionWithoutDeliverable { id, nearest } => unproved(id, nearest.as_ref()),
        Problem::DatesOutOfOrder { first, second } => dates(*first, *second),
        Problem::Ring { ids } => ring(ids),
        Problem::EmptyChapter { number } => empty_chapter(*number),
        Problem::ChapterInTwoPhases { number } => chapter_twice(*number),
        Problem::LevelsOutOfOrder { expected, found } => levels(*expected, *found),
        Problem::OutOfRange { found, least, most } => out_of_range(found, least, most),
        Problem::EmptyList { field } => empty_list(field),
        Problem::EmptyText => empty_text(),
    }
}

fn file_missing() -> Wording {
    let names: Vec<&str> =
        Part::ALL.iter().filter(|part| **part != Part::Agenda).map(|part| part.file_name()).collect();
    new(
        "The file is missing",
        "",
        format!("A plan is seven files: {}. The agenda, agenda.ron, may be missing.", names.join(", ")),
    )
}

fn not_text() -> Wording {
    new("The file is not text in UTF-8", "it cannot be read from here on", "Save the file as UTF-8.".to_owned())
}

fn too_large(most: u64) -> Wording {
    let what = format!("The file is larger than {} MiB and is not read", most >> 20);
    new(what, "", "Such a file has some hundred kilobytes at the most. Is it the right file?".to_owned())
}

fn unsafe_text(code: &str) -> Wording {
    match code {
        "U+000A" | "U+000D" => new(
            "The text holds a line break",
            "line break",
            "Write the text on one line, or end the line with `\\` to go on in the next.".to_owned(),
        ),
        "U+0009" => new("The text holds a tab", "tab", "Use spaces.".to_owned()),
        code => new(
            format!("A character that cannot be seen stands here ({code})"),
            "not allowed",
            "Remove it: it could steer the terminal or turn the reading direction.".to_owned(),
        ),
    }
}

fn not_ron(reader: &str) -> Wording {
    let character = reader.strip_prefix("Unexpected char ").map(|it| quoted(it.trim_matches('\'')));
    match (syntax(SENTENCES, reader), character) {
        (Some(wording), _) => wording,
        (None, Some(c)) => new(format!("The character {c} cannot stand here"), "unexpected character", None),
        (None, None) => new("The file cannot be read", "here", format!("The reader says: {}", quoted(reader))),
    }
}

fn unknown_field(found: &str, nearest: Option<&String>, known: &[String]) -> Wording {
    let help = did_you_mean(nearest).or_else(|| may_stand(known));
    new(format!("There is no field {}", quoted(found)), "unknown field", help)
}

fn missing_field(field: &str) -> Wording {
    let help = format!("Add {} inside the parentheses.", quoted(&format!("{field}: …")));
    new(format!("The field {} is missing", quoted(field)), format!("{} is missing here", quoted(field)), help)
}

fn repeated_field(field: &str) -> Wording {
    new(format!("The field {} stands twice", quoted(field)), "stands earlier already", "Remove one.".to_owned())
}

fn unknown_word(found: &str, nearest: Option<&String>, known: &[String]) -> Wording {
    let bare = found.trim_matches('"');
    if bare != found && nearest.is_some_and(|word| word == bare) {
        let help = format!("Write {}.", quoted(bare));
        return new("The word stands without quotation marks", "no quotation marks here", help);
    }
    let help = did_you_mean(nearest).or_else(|| may_stand(known));
    new(format!("The word {} cannot stand here", quoted(found)), "unknown word", help)
}

fn kind(expected: &str, found: &str) -> Wording {
    let (what, help) = match expected {
        "a text" => ("A text", "Put the text in quotation marks: `\"…\"`."),
        "one character" => ("A single character", "Put the character in single quotation marks: `'a'`."),
        "a whole number" => ("A whole number", "Write the number in digits, without quotation marks."),
        "a number" => ("A number", "Write the number in digits with a decimal point, without quotation marks: `0.5`."),
        "`true` or `false`" => ("`true` or `false`", "`true` means yes, `false` no."),
        "a list" => ("A list", "Put the list in brackets: `[…]`."),
        "a group of fields" => ("A group of fields", "Put the fields in parentheses: `(name: value)`."),
        "a word" => ("One of the format's words", "Write the word without quotation marks."),
        "a map" => ("Pairs of texts", "Put the pairs in braces: `{\"Swedish\": \"English\"}`."),
        "a formatted date string" => ("A date", "Write year, month and day: `\"2022-12-13\"`."),
        other => return new(format!("Something else belongs here: {}", quoted(other)), "wrong kind of value", None),
    };
    let bare = matches!(expected, "a text" | "a formatted date string");
    let label = match found {
        "a text" if expected.contains("date") => "no date of the calendar".to_owned(),
        found if found.starts_with("the word") && bare => "quotation marks are missing".to_owned(),
        found if found.starts_with("the word") => "this is a word".to_owned(),
        found if found.starts_with("the number") && expected.contains("date") => {
            "quotation marks are missing".to_owned()
        }
        found if found.starts_with("the number") => "this is a number".to_owned(),
        found => format!("this is {found}"),
    };
    new(format!("{what} belongs here"), label, help.to_owned())
}

fn duplicate(named: Named, id: &str) -> Wording {
    let (noun, own) = noun(named);
    let what = format!("There is a {noun} {} already", quoted(id));
    new(what, "stands earlier in the plan", format!("Every {noun} has {own} of its own."))
}

fn unknown(named: Named, id: &str, nearest: Option<&String>) -> Wording {
    let (noun, _) = noun(named);
    new(format!("There is no {noun} {}", quoted(id)), "not in the plan", did_you_mean(nearest))
}

fn unproved(id: &str, nearest: Option<&String>) -> Wording {
    let what = format!("The criterion is to be proved by the deliverable {}, which does not exist", quoted(id));
    new(what, "not in the plan", did_you_mean(nearest))
}

fn noun(named: Named) -> (&'static str, &'static str) {
    match named {
        Named::Deliverable => ("deliverable", "an id"),
        Named::Department => ("department", "an id"),
        Named::Role => ("role", "an id"),
        Named::Chapter => ("chapter", "a number"),
        Named::Section => ("section", "an id"),
        Named::ProjectPhase => ("project phase", "a number"),
        Named::PriorityPhase => ("priority phase", "a number"),
        Named::Level => ("level", "a number"),
        Named::Benefit => ("benefit", "a number"),
        Named::Control => ("control", "a number"),
        Named::LawArea => ("law area", "a number"),
    }
}

fn wrong_format(found: u16, known: u16) -> Wording {
    let what = format!("The plan is written in format {found}, but the program reads format {known}");
    let newer = "A newer version of the program can read it.".to_owned();
    new(what, "unknown format", (found > known).then_some(newer))
}

fn dates(first: NaiveDate, second: NaiveDate) -> Wording {
    let what = format!("The dates are out of order: {second} comes before {first}");
    new(what, format!("cannot be earlier than {first}"), None)
}

fn ring(ids: &[String]) -> Wording {
    if let [one] = ids {
        return new(format!("The deliverable {} waits for itself", quoted(one)), "waits for itself", None);
    }
    let ring: Vec<String> = ids.iter().chain(ids.first()).map(|id| quoted(id)).collect();
    let what = format!("Deliverables wait for each other in a ring: {}", ring.join(" → "));
    new(what, "the ring goes on here", "Remove one of the ties in the ring.".to_owned())
}

fn empty_chapter(number: u8) -> Wording {
    let help = "Add at least one deliverable to one of its sections, or remove the chapter.".to_owned();
    new(format!("Chapter {number} has no deliverable"), "empty chapter", help)
}

fn chapter_twice(number: u8) -> Wording {
    let what = format!("Chapter {number} stands twice among the priority phases");
    new(what, "stands earlier already", "A chapter belongs to one priority phase at most.".to_owned())
}

fn levels(expected: u8, found: u8) -> Wording {
    let what = format!("Level {found} stands where level {expected} belongs");
    let help = "Levels are written in order from 0, without gaps.".to_owned();
    new(what, format!("{expected} belongs here"), help)
}

fn out_of_range(found: &str, least: &str, most: &str) -> Wording {
    let halves = found.contains('.').then(|| "Whole and half steps are fine.".to_owned());
    let what = format!("The number {} makes no sense here", quoted(found));
    new(what, format!("from {least} to {most}"), halves)
}

fn empty_list(field: &str) -> Wording {
    new(format!("The list {} is empty", quoted(field)), "at least one is needed", None)
}

fn empty_text() -> Wording {
    new("The text is empty", "something belongs here", None)
}

fn did_you_mean(nearest: Option<&String>) -> Option<String> {
    nearest.map(|name| format!("Did you mean {}?", quoted(name)))
}

fn may_stand(known: &[String]) -> Option<String> {
    alternatives(known, "or").map(|names| format!("{names} may stand here."))
}
