//! What is wrong with a plan, in Swedish.

use super::sv_syntax::SENTENCES;
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
        "Filen saknas",
        "",
        format!("En plan är sju filer: {}. Dagordningen, agenda.ron, får saknas.", names.join(", ")),
    )
}

fn not_text() -> Wording {
    new("Filen är inte text i UTF-8", "här slutar den att gå att läsa", "Spara filen på nytt som UTF-8.".to_owned())
}

fn too_large(most: u64) -> Wording {
    let what = format!("Filen är större än {} MiB och läses inte", most >> 20);
    new(what, "", "En sådan fil är som mest några hundra kilobyte. Är det rätt fil?".to_owned())
}

fn unsafe_text(code: &str) -> Wording {
    match code {
        "U+000A" | "U+000D" => new(
            "Texten innehåller en radbrytning",
            "radbrytning",
            "Skriv texten på en rad, eller avsluta raden med `\\` så fortsätter texten på nästa.".to_owned(),
        ),
        "U+0009" => new("Texten innehåller en tabb", "tabb", "Använd mellanslag.".to_owned()),
        code => new(
            format!("Ett tecken som inte syns står här ({code})"),
            "otillåtet tecken",
            "Ta bort tecknet: det kan styra terminalen eller vända läsriktningen.".to_owned(),
        ),
    }
}

fn not_ron(reader: &str) -> Wording {
    let character = reader.strip_prefix("Unexpected char ").map(|it| quoted(it.trim_matches('\'')));
    match (syntax(SENTENCES, reader), character) {
        (Some(wording), _) => wording,
        (None, Some(c)) => new(format!("Tecknet {c} kan inte stå här"), "oväntat tecken", None),
        (None, None) => new("Filen går inte att läsa", "här", format!("Läsaren säger på engelska: {}", quoted(reader))),
    }
}

fn unknown_field(found: &str, nearest: Option<&String>, known: &[String]) -> Wording {
    let help = did_you_mean(nearest).or_else(|| may_stand(known));
    new(format!("Fältet {} finns inte", quoted(found)), "okänt fält", help)
}

fn missing_field(field: &str) -> Wording {
    let help = format!("Lägg till {} inom parentesen.", quoted(&format!("{field}: …")));
    new(format!("Fältet {} saknas", quoted(field)), format!("här saknas {}", quoted(field)), help)
}

fn repeated_field(field: &str) -> Wording {
    new(format!("Fältet {} står två gånger", quoted(field)), "står redan tidigare", "Ta bort det ena.".to_owned())
}

fn unknown_word(found: &str, nearest: Option<&String>, known: &[String]) -> Wording {
    let bare = found.trim_matches('"');
    if bare != found && nearest.is_some_and(|word| word == bare) {
        let help = format!("Skriv {}.", quoted(bare));
        return new("Ordet ska stå utan citattecken", "inga citattecken här", help);
    }
    let help = did_you_mean(nearest).or_else(|| may_stand(known));
    new(format!("Ordet {} kan inte stå här", quoted(found)), "okänt ord", help)
}

fn kind(expected: &str, found: &str) -> Wording {
    let (what, help) = match expected {
        "a text" => ("en text", "Sätt texten inom citattecken: `\"…\"`."),
        "one character" => ("ett enda tecken", "Sätt tecknet inom enkla citattecken: `'a'`."),
        "a whole number" => ("ett heltal", "Skriv talet med siffror, utan citattecken."),
        "a number" => ("ett tal", "Skriv talet med siffror och decimalpunkt, utan citattecken: `0.5`."),
        "`true` or `false`" => ("`true` eller `false`", "`true` betyder ja, `false` nej."),
        "a list" => ("en lista", "Sätt listan inom hakparenteser: `[…]`."),
        "a group of fields" => ("flera fält", "Sätt fälten inom parenteser: `(namn: värde)`."),
        "a word" => ("ett av orden i formatet", "Skriv ordet utan citattecken."),
        "a map" => ("par av texter", "Sätt paren inom klammerparenteser: `{\"svenska\": \"engelska\"}`."),
        "a formatted date string" => ("ett datum", "Skriv år, månad och dag: `\"2022-12-13\"`."),
        other => return new(format!("Här ska stå något annat: {}", quoted(other)), "fel slags värde", None),
    };
    let bare = matches!(expected, "a text" | "a formatted date string");
    let label = match found {
        "a text" if expected.contains("date") => "inget datum i kalendern".to_owned(),
        "a text" => "det här är en text".to_owned(),
        "a character" => "det här är ett tecken".to_owned(),
        "bytes" => "det här är bytes".to_owned(),
        "a group of fields" => "det här är en grupp av fält".to_owned(),
        "a list" => "det här är en lista".to_owned(),
        "a map" => "det här är par".to_owned(),
        found if found.starts_with("the word") && bare => "här saknas citattecken".to_owned(),
        found if found.starts_with("the word") => "det här är ett ord".to_owned(),
        found if found.starts_with("the number") && expected.contains("date") => "här saknas citattecken".to_owned(),
        found if found.starts_with("the number") => "det här är ett tal".to_owned(),
        _ => "fel slags värde".to_owned(),
    };
    new(format!("Här ska stå {what}"), label, help.to_owned())
}

fn duplicate(named: Named, id: &str) -> Wording {
    let (_, the, own) = noun(named);
    new(format!("{the} {} finns redan", quoted(id)), "står redan tidigare i planen", format!("{own}."))
}

fn unknown(named: Named, id: &str, nearest: Option<&String>) -> Wording {
    let (no, _, _) = noun(named);
    new(format!("Det finns {no} {}", quoted(id)), "finns inte i planen", did_you_mean(nearest))
}

fn unproved(id: &str, nearest: Option<&String>) -> Wording {
    let what = format!("Kriteriet ska styrkas av leverabeln {}, som inte finns", quoted(id));
    new(what, "finns inte i planen", did_you_mean(nearest))
}

/// Returns how there is none of it, what it is called, and that each has its own.
fn noun(named: Named) -> (&'static str, &'static str, &'static str) {
    match named {
        Named::Deliverable => ("ingen leverabel", "Leverabeln", "Varje leverabel har ett eget id i hela planen"),
        Named::Department => ("ingen förvaltning", "Förvaltningen", "Varje förvaltning har ett eget id"),
        Named::Role => ("ingen roll", "Rollen", "Varje roll har ett eget id"),
        Named::Chapter => ("inget kapitel", "Kapitel", "Varje kapitel har ett eget nummer"),
        Named::Section => ("inget avsnitt", "Avsnitt", "Varje avsnitt har ett eget id"),
        Named::ProjectPhase => ("ingen projektfas", "Projektfas", "Varje projektfas har ett eget nummer"),
        Named::PriorityPhase => {
            ("ingen prioriteringsfas", "Prioriteringsfas", "Varje prioriteringsfas har ett eget nummer")
        }
        Named::Level => ("ingen nivå", "Nivå", "Varje nivå har ett eget nummer"),
        Named::Benefit => ("ingen nytta", "Nytta", "Varje nytta har ett eget nummer"),
        Named::Control => ("ingen säkerhetsåtgärd", "Säkerhetsåtgärden", "Varje säkerhetsåtgärd har ett eget nummer"),
        Named::LawArea => ("inget område i lagen", "Lagens område", "Varje område i lagen har ett eget nummer"),
    }
}

fn wrong_format(found: u16, known: u16) -> Wording {
    let what = format!("Planen är skriven i format {found}, men programmet läser format {known}");
    let newer = "En nyare version av programmet kan läsa den.".to_owned();
    new(what, "okänt format", (found > known).then_some(newer))
}

fn dates(first: NaiveDate, second: NaiveDate) -> Wording {
    let what = format!("Datumen står i fel ordning: {second} kommer före {first}");
    new(what, format!("kan tidigast vara {first}"), None)
}

fn ring(ids: &[String]) -> Wording {
    if let [one] = ids {
        return new(format!("Leverabeln {} väntar på sig själv", quoted(one)), "väntar på sig själv", None);
    }
    let ring: Vec<String> = ids.iter().chain(ids.first()).map(|id| quoted(id)).collect();
    let what = format!("Leverabler väntar på varandra i en ring: {}", ring.join(" → "));
    new(what, "ringen går vidare hit", "Ta bort ett av beroendena i ringen.".to_owned())
}

fn empty_chapter(number: u8) -> Wording {
    let help = "Lägg till minst en leverabel i ett av kapitlets avsnitt, eller ta bort kapitlet.".to_owned();
    new(format!("Kapitel {number} har ingen leverabel"), "tomt kapitel", help)
}

fn chapter_twice(number: u8) -> Wording {
    let what = format!("Kapitel {number} står två gånger bland prioriteringsfaserna");
    new(what, "står redan tidigare", "Ett kapitel hör till högst en prioriteringsfas.".to_owned())
}

fn levels(expected: u8, found: u8) -> Wording {
    let what = format!("Nivå {found} står där nivå {expected} ska stå");
    let help = "Nivåerna skrivs i ordning från 0, utan luckor.".to_owned();
    new(what, format!("här ska stå {expected}"), help)
}

fn out_of_range(found: &str, least: &str, most: &str) -> Wording {
    let halves = found.contains('.').then(|| "Hela och halva steg går bra.".to_owned());
    let what = format!("Talet {} är inte rimligt här", quoted(found));
    new(what, format!("ska vara från {least} till {most}"), halves)
}

fn empty_list(field: &str) -> Wording {
    new(format!("Listan {} är tom", quoted(field)), "minst en behövs", None)
}

fn empty_text() -> Wording {
    new("Texten är tom", "här ska stå något", None)
}

fn did_you_mean(nearest: Option<&String>) -> Option<String> {
    nearest.map(|name| format!("Menade du {}?", quoted(name)))
}

fn may_stand(known: &[String]) -> Option<String> {
    alternatives(known, "eller").map(|names| format!("Här kan stå {names}."))
}
