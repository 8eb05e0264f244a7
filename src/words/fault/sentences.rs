//! The sentences about each kind of fault.

use super::syntax::syntax;
use super::values::{kind, noun};
use super::{Wording, alternatives, new, quoted};
use crate::model::fault::{Named, Part, Problem};
use crate::words::lang::Lang;
use chrono::NaiveDate;

/// Returns the sentences for a fault.
pub(super) fn wording(lang: Lang, problem: &Problem) -> Wording {
    match problem {
        Problem::FileMissing => file_missing(lang),
        Problem::NotText => new(
            say!(lang, { sv: "Filen är inte text i UTF-8", en: "The file is not text in UTF-8" }),
            say!(lang, { sv: "här slutar den att gå att läsa", en: "it cannot be read from here on" }),
            say!(lang, { sv: "Spara filen på nytt som UTF-8.", en: "Save the file as UTF-8." }),
        ),
        Problem::TooLarge { most } => too_large(lang, *most >> 20),
        Problem::UnsafeText { code } => unsafe_text(lang, code),
        Problem::Syntax { reader } => not_ron(lang, reader),
        Problem::UnknownField { found, nearest, known } => {
            let field = quoted(found);
            let what = say!(lang, { sv: "Fältet {field} finns inte", en: "There is no field {field}" });
            new(what, say!(lang, { sv: "okänt fält", en: "unknown field" }), known_names(lang, nearest.as_ref(), known))
        }
        Problem::MissingField { field } => missing_field(lang, field),
        Problem::RepeatedField { field } => {
            let field = quoted(field);
            let what = say!(lang, { sv: "Fältet {field} står två gånger", en: "The field {field} stands twice" });
            new(what, earlier(lang), say!(lang, { sv: "Ta bort det ena.", en: "Remove one." }))
        }
        Problem::UnknownWord { found, nearest, known } => unknown_word(lang, found, nearest.as_ref(), known),
        Problem::WrongKind { expected, found } => kind(lang, expected, found),
        Problem::WrongFormat { found, known } => wrong_format(lang, *found, *known),
        Problem::Duplicate { named, id } => duplicate(lang, *named, &quoted(id)),
        Problem::Unknown { named, id, nearest } => {
            let (noun, id) = (noun(*named), quoted(id));
            let (no, thing) = (noun.none, noun.english);
            let what = say!(lang, { sv: "Det finns {no} {id}", en: "There is no {thing} {id}" });
            new(what, not_in_plan(lang), did_you_mean(lang, nearest.as_ref()))
        }
        Problem::CriterionWithoutDeliverable { id, nearest } => unproved(lang, &quoted(id), nearest.as_ref()),
        Problem::DatesOutOfOrder { first, second } => dates(lang, *first, *second),
        Problem::Ring { ids } => ring(lang, ids),
        Problem::EmptyChapter { number } => empty_chapter(lang, *number),
        Problem::ChapterInTwoPhases { number } => chapter_twice(lang, *number),
        Problem::LevelsOutOfOrder { expected, found } => levels(lang, *expected, *found),
        Problem::OutOfRange { found, least, most } => out_of_range(lang, found, least, most),
        Problem::EmptyList { field } => {
            let field = quoted(field);
            let what = say!(lang, { sv: "Listan {field} är tom", en: "The list {field} is empty" });
            new(what, say!(lang, { sv: "minst en behövs", en: "at least one is needed" }), None)
        }
        Problem::EmptyText => new(
            say!(lang, { sv: "Texten är tom", en: "The text is empty" }),
            say!(lang, { sv: "här ska stå något", en: "something belongs here" }),
            None,
        ),
    }
}

fn file_missing(lang: Lang) -> Wording {
    let parts = Part::ALL.iter().filter(|part| **part != Part::Agenda).map(|part| part.file_name());
    let names = parts.collect::<Vec<_>>().join(", ");
    let help = say!(lang, {
        sv: "En plan är sju filer: {names}. Dagordningen, agenda.ron, får saknas.",
        en: "A plan is seven files: {names}. The agenda, agenda.ron, may be missing.",
    });
    new(say!(lang, { sv: "Filen saknas", en: "The file is missing" }), String::new(), help)
}

fn too_large(lang: Lang, mebibytes: u64) -> Wording {
    let what = say!(lang, {
        sv: "Filen är större än {mebibytes} MiB och läses inte",
        en: "The file is larger than {mebibytes} MiB and is not read",
    });
    let help = say!(lang, {
        sv: "En sådan fil är som mest några hundra kilobyte. Är det rätt fil?",
        en: "Such a file has some hundred kilobytes at the most. Is it the right file?",
    });
    new(what, String::new(), help)
}

fn unsafe_text(lang: Lang, code: &str) -> Wording {
    match code {
        "U+000A" | "U+000D" => new(
            say!(lang, { sv: "Texten innehåller en radbrytning", en: "The text holds a line break" }),
            say!(lang, { sv: "radbrytning", en: "line break" }),
            say!(lang, {
                sv: "Skriv texten på en rad, eller avsluta raden med `\\` så fortsätter texten på nästa.",
                en: "Write the text on one line, or end the line with `\\` to go on in the next.",
            }),
        ),
        "U+0009" => new(
            say!(lang, { sv: "Texten innehåller en tabb", en: "The text holds a tab" }),
            say!(lang, { sv: "tabb", en: "tab" }),
            say!(lang, { sv: "Använd mellanslag.", en: "Use spaces." }),
        ),
        code => new(
            say!(lang, {
                sv: "Ett tecken som inte syns står här ({code})",
                en: "A character that cannot be seen stands here ({code})",
            }),
            say!(lang, { sv: "otillåtet tecken", en: "not allowed" }),
            say!(lang, {
                sv: "Ta bort tecknet: det kan styra terminalen eller vända läsriktningen.",
                en: "Remove it: it could steer the terminal or turn the reading direction.",
            }),
        ),
    }
}

fn not_ron(lang: Lang, reader: &str) -> Wording {
    if let Some(wording) = syntax(lang, reader) {
        return wording;
    }
    if let Some(character) = reader.strip_prefix("Unexpected char ").map(|it| quoted(it.trim_matches('\''))) {
        let what = say!(lang, {
            sv: "Tecknet {character} kan inte stå här",
            en: "The character {character} cannot stand here",
        });
        return new(what, say!(lang, { sv: "oväntat tecken", en: "unexpected character" }), None);
    }
    let reader = quoted(reader);
    new(
        say!(lang, { sv: "Filen går inte att läsa", en: "The file cannot be read" }),
        say!(lang, { sv: "här", en: "here" }),
        say!(lang, { sv: "Läsaren säger på engelska: {reader}", en: "The reader says: {reader}" }),
    )
}

fn missing_field(lang: Lang, field: &str) -> Wording {
    let (name, written) = (quoted(field), quoted(&format!("{field}: …")));
    new(
        say!(lang, { sv: "Fältet {name} saknas", en: "The field {name} is missing" }),
        say!(lang, { sv: "här saknas {name}", en: "{name} is missing here" }),
        say!(lang, { sv: "Lägg till {written} inom parentesen.", en: "Add {written} inside the parentheses." }),
    )
}

fn unknown_word(lang: Lang, found: &str, nearest: Option<&String>, known: &[String]) -> Wording {
    let bare = found.trim_matches('"');
    if bare != found && nearest.is_some_and(|word| word == bare) {
        let bare = quoted(bare);
        return new(
            say!(lang, {
                sv: "Ordet ska stå utan citattecken",
                en: "The word stands without quotation marks",
            }),
            say!(lang, { sv: "inga citattecken här", en: "no quotation marks here" }),
            say!(lang, { sv: "Skriv {bare}.", en: "Write {bare}." }),
        );
    }
    let found = quoted(found);
    let what = say!(lang, { sv: "Ordet {found} kan inte stå här", en: "The word {found} cannot stand here" });
    new(what, say!(lang, { sv: "okänt ord", en: "unknown word" }), known_names(lang, nearest, known))
}

fn duplicate(lang: Lang, named: Named, id: &str) -> Wording {
    let noun = noun(named);
    let (the, own, thing, key) = (noun.the, noun.own, noun.english, noun.key);
    new(
        say!(lang, { sv: "{the} {id} finns redan", en: "There is a {thing} {id} already" }),
        say!(lang, { sv: "står redan tidigare i planen", en: "stands earlier in the plan" }),
        say!(lang, { sv: "{own}.", en: "Every {thing} has {key} of its own." }),
    )
}

fn unproved(lang: Lang, id: &str, nearest: Option<&String>) -> Wording {
    let what = say!(lang, {
        sv: "Kriteriet ska styrkas av leverabeln {id}, som inte finns",
        en: "The criterion is to be proved by the deliverable {id}, which does not exist",
    });
    new(what, not_in_plan(lang), did_you_mean(lang, nearest))
}

fn wrong_format(lang: Lang, found: u16, known: u16) -> Wording {
    let what = say!(lang, {
        sv: "Planen är skriven i format {found}, men programmet läser format {known}",
        en: "The plan is written in format {found}, but the program reads format {known}",
    });
    let newer = say!(lang, {
        sv: "En nyare version av programmet kan läsa den.",
        en: "A newer version of the program can read it.",
    });
    new(what, say!(lang, { sv: "okänt format", en: "unknown format" }), (found > known).then_some(newer))
}

fn dates(lang: Lang, first: NaiveDate, second: NaiveDate) -> Wording {
    let what = say!(lang, {
        sv: "Datumen står i fel ordning: {second} kommer före {first}",
        en: "The dates are out of order: {second} comes before {first}",
    });
    new(what, say!(lang, { sv: "kan tidigast vara {first}", en: "cannot be earlier than {first}" }), None)
}

fn ring(lang: Lang, ids: &[String]) -> Wording {
    if let [one] = ids {
        let one = quoted(one);
        let what =
            say!(lang, { sv: "Leverabeln {one} väntar på sig själv", en: "The deliverable {one} waits for itself" });
        return new(what, say!(lang, { sv: "väntar på sig själv", en: "waits for itself" }), None);
    }
    let ring = ids.iter().chain(ids.first()).map(|id| quoted(id)).collect::<Vec<_>>().join(" → ");
    new(
        say!(lang, {
            sv: "Leverabler väntar på varandra i en ring: {ring}",
            en: "Deliverables wait for each other in a ring: {ring}",
        }),
        say!(lang, { sv: "ringen går vidare hit", en: "the ring goes on here" }),
        say!(lang, { sv: "Ta bort ett av beroendena i ringen.", en: "Remove one of the ties in the ring." }),
    )
}

fn empty_chapter(lang: Lang, number: u8) -> Wording {
    new(
        say!(lang, { sv: "Kapitel {number} har ingen leverabel", en: "Chapter {number} has no deliverable" }),
        say!(lang, { sv: "tomt kapitel", en: "empty chapter" }),
        say!(lang, {
            sv: "Lägg till minst en leverabel i ett av kapitlets avsnitt, eller ta bort kapitlet.",
            en: "Add at least one deliverable to one of its sections, or remove the chapter.",
        }),
    )
}

fn chapter_twice(lang: Lang, number: u8) -> Wording {
    let what = say!(lang, {
        sv: "Kapitel {number} står två gånger bland prioriteringsfaserna",
        en: "Chapter {number} stands twice among the priority phases",
    });
    let help = say!(lang, {
        sv: "Ett kapitel hör till högst en prioriteringsfas.",
        en: "A chapter belongs to one priority phase at most.",
    });
    new(what, earlier(lang), help)
}

fn levels(lang: Lang, expected: u8, found: u8) -> Wording {
    new(
        say!(lang, {
            sv: "Nivå {found} står där nivå {expected} ska stå",
            en: "Level {found} stands where level {expected} belongs",
        }),
        say!(lang, { sv: "här ska stå {expected}", en: "{expected} belongs here" }),
        say!(lang, {
            sv: "Nivåerna skrivs i ordning från 0, utan luckor.",
            en: "Levels are written in order from 0, without gaps.",
        }),
    )
}

fn out_of_range(lang: Lang, found: &str, least: &str, most: &str) -> Wording {
    let halves = say!(lang, { sv: "Hela och halva steg går bra.", en: "Whole and half steps are fine." });
    let (halves, found) = (found.contains('.').then_some(halves), quoted(found));
    let what = say!(lang, { sv: "Talet {found} är inte rimligt här", en: "The number {found} makes no sense here" });
    new(what, say!(lang, { sv: "ska vara från {least} till {most}", en: "from {least} to {most}" }), halves)
}

fn earlier(lang: Lang) -> String {
    say!(lang, { sv: "står redan tidigare", en: "stands earlier already" })
}

fn not_in_plan(lang: Lang) -> String {
    say!(lang, { sv: "finns inte i planen", en: "not in the plan" })
}

fn did_you_mean(lang: Lang, nearest: Option<&String>) -> Option<String> {
    let name = quoted(nearest?);
    Some(say!(lang, { sv: "Menade du {name}?", en: "Did you mean {name}?" }))
}

/// Returns the name that was probably meant, or else all names that may stand there.
fn known_names(lang: Lang, nearest: Option<&String>, known: &[String]) -> Option<String> {
    let all = || {
        let names = alternatives(known, if lang == Lang::Sv { "eller" } else { "or" })?;
        Some(say!(lang, { sv: "Här kan stå {names}.", en: "{names} may stand here." }))
    };
    did_you_mean(lang, nearest).or_else(all)
}
