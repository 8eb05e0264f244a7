//! What going through the record finds, in sentences: what is wrong, and what would be right.

use super::count::counted;
use super::lang::Lang;
use super::{change, file_trouble, missing, number};
use crate::model::flaw::{Flaw, Unknown, Weight};
use crate::model::plan::Plan;
use crate::model::text::plain;
use chrono::{DateTime, FixedOffset};

/// Returns the name of a kind of finding, for programs.
pub fn kind(flaw: &Flaw) -> &'static str {
    match flaw {
        Flaw::Torn => "torn",
        Flaw::Header => "header",
        Flaw::Damaged(_) => "damaged",
        Flaw::Changed => "changed",
        Flaw::Double => "double",
        Flaw::Disorder(..) => "disorder",
        Flaw::Backwards(_) => "backwards",
        Flaw::Gap(..) => "gap",
        Flaw::Twin(_) => "twin",
        Flaw::StillNamed(_) => "still_named",
        Flaw::NamesRemoved(_) => "names_removed",
        Flaw::Copy(_) => "copy",
        Flaw::Foreign => "foreign",
        Flaw::NotAFile => "not_a_file",
        Flaw::NotHere(..) => "not_here",
        Flaw::Leftover(_) => "leftover",
        Flaw::Older(..) => "older",
        Flaw::Newer(..) => "newer",
        Flaw::SentLinesMissing(_) => "sent_missing",
        Flaw::SentOtherwise => "sent_otherwise",
        Flaw::NotCompared(_) => "not_compared",
        Flaw::Ahead(..) => "ahead",
        Flaw::Missing(..) => "missing",
        Flaw::Unknown(_) => "unknown",
        Flaw::Conflict(_) => "conflict",
    }
}

/// Returns how much a finding weighs: "skada", "att se till", "anmärkning".
pub fn weight(lang: Lang, weight: Weight) -> &'static str {
    match (weight, lang) {
        (Weight::Damage, Lang::Sv) => "skada",
        (Weight::Damage, Lang::En) => "damage",
        (Weight::Finding, Lang::Sv) => "att se till",
        (Weight::Finding, Lang::En) => "to look at",
        (Weight::Remark, Lang::Sv) => "anmärkning",
        (Weight::Remark, Lang::En) => "remark",
    }
}

/// Returns where something is: "rad 7, tecken 12".
pub fn place(lang: Lang, line: u64, column: usize) -> String {
    match lang {
        Lang::Sv => format!("rad {line}, tecken {column}"),
        Lang::En => format!("line {line}, character {column}"),
    }
}

/// Returns how many further lines say the same.
pub fn more(lang: Lang, lines: usize) -> String {
    say!(lang, {
        sv: plural!(lines, one: "Samma sak på 1 rad till.", many: "Samma sak på {lines} rader till."),
        en: plural!(lines, one: "The same in 1 more line.", many: "The same in {lines} more lines."),
    })
}

/// Returns what was gone through: "3 journaler med 412 inlägg är genomgångna."
pub fn read(lang: Lang, journals: usize, entries: usize) -> String {
    let entries = number::whole(lang, entries as u64);
    say!(lang, {
        sv: plural!(
            journals,
            one: "1 journal är genomgången rad för rad. Inlägg: {entries}.",
            many: "{journals} journaler är genomgångna rad för rad. Inlägg: {entries}."
        ),
        en: plural!(
            journals,
            one: "1 journal was gone through line by line. Entries: {entries}.",
            many: "{journals} journals were gone through line by line. Entries: {entries}."
        ),
    })
}

/// Returns how it ended.
pub fn end(lang: Lang, findings: usize) -> String {
    match findings {
        0 => say!(lang, { sv: "Allt står som det skrevs.", en: "All stands as it was written." }),
        _ => counted(lang).findings(findings),
    }
}

/// Returns what is wrong.
pub fn what(lang: Lang, plan: &Plan, flaw: &Flaw) -> String {
    let sv = lang == Lang::Sv;
    let say = |swedish: &str, english: &str| if sv { swedish.to_owned() } else { english.to_owned() };
    match flaw {
        Flaw::Torn => say(
            "Sista raden är avbruten och räknas inte. Den var aldrig bekräftad.",
            "The last line is broken off and does not count. It was never confirmed.",
        ),
        Flaw::Header => say("Första raden går inte att läsa.", "The first line cannot be read."),
        Flaw::Damaged(why) if sv => format!("Raden går inte att läsa och räknas inte ({}).", plain(why)),
        Flaw::Damaged(why) => format!("The line cannot be read and does not count ({}).", plain(why)),
        Flaw::Changed => say(
            "Raden, eller den före, är ändrad i efterhand: kontrollsumman stämmer inte. Den räknas som den står.",
            "The line, or the one before it, was changed afterwards: the digest does not fit. It counts as it stands.",
        ),
        Flaw::Double => say(
            "En annan rad har redan radens nummer. Den räknas inte.",
            "Another line has this line's number. It does not count.",
        ),
        Flaw::Disorder(before, own) if sv => format!("Raden har nummer {own} men står efter nummer {before}."),
        Flaw::Disorder(before, own) => format!("The line has number {own} but stands after number {before}."),
        Flaw::Backwards(at) if sv => format!("Raden säger sig vara skriven före raden ovanför ({}).", time(*at)),
        Flaw::Backwards(at) => format!("The line says it was written before the one above it ({}).", time(*at)),
        Flaw::Gap(first, last) => gap(lang, *first, *last),
        Flaw::Twin(id) if sv => format!("Kopian säger något annat än sin journal från {} och framåt.", text(id)),
        Flaw::Twin(id) => format!("The copy says something else than its journal from {} on.", text(id)),
        Flaw::StillNamed(day) if sv => {
            format!("Namn togs bort ur journalen {day}, men i kopian står de kvar från den här raden.")
        }
        Flaw::StillNamed(day) => {
            format!("Names were removed from the journal on {day}; in the copy they still stand from this line on.")
        }
        Flaw::NamesRemoved(day) if sv => {
            format!("Namn togs bort ur journalen {day}. Kontrollsummorna gäller från den dagen.")
        }
        Flaw::NamesRemoved(day) => {
            format!("Names were removed from the journal on {day}. The digests hold from that day on.")
        }
        Flaw::Copy(journal) if sv => format!("Filen är en kopia av journalen {}. Den läses en gång.", plain(journal)),
        Flaw::Copy(journal) => format!("The file is a copy of the journal {}. It is read once.", plain(journal)),
        Flaw::NotHere(journal, lines) => missing::words(lang).not_here(&plain(&journal.0), *lines),
        Flaw::NotAFile => file_trouble::words(lang).not_a_file(if sv { "Filen" } else { "The file" }),
        Flaw::Leftover(true) => file_trouble::words(lang).leftover().to_owned(),
        Flaw::Leftover(false) => file_trouble::words(lang).leftover_kept().to_owned(),
        Flaw::Foreign => say("Filen är ingen journal och läses inte.", "The file is no journal and is not read."),
        Flaw::Older(found, _) if sv => format!("Journalen har ett äldre format ({found}). Den läses som den är."),
        Flaw::Older(found, _) => format!("The journal has an older format ({found}). It is read as it is."),
        Flaw::Newer(found, known) if sv => {
            format!("Journalen har format {found}, här läses till och med {known}. Den är inte läst.")
        }
        Flaw::Newer(found, known) => {
            format!("The journal has format {found}, this reads up to {known}. It is not read.")
        }
        Flaw::SentLinesMissing(1) if sv => "1 rad som är skickad med git saknas här.".to_owned(),
        Flaw::SentLinesMissing(1) => "1 line that was sent through git is missing here.".to_owned(),
        Flaw::SentLinesMissing(lines) if sv => format!("{lines} rader som är skickade med git saknas här."),
        Flaw::SentLinesMissing(lines) => format!("{lines} lines that were sent through git are missing here."),
        Flaw::SentOtherwise => say(
            "Från den här raden står något annat än det som är skickat med git.",
            "From this line on it says something else than what was sent through git.",
        ),
        Flaw::NotCompared(why) if sv => {
            format!("Journalerna kunde inte jämföras med det som är skickat ({}).", plain(why))
        }
        Flaw::NotCompared(why) => format!("The journals could not be compared with what was sent ({}).", plain(why)),
        Flaw::Missing(lines, how) => missing::words(lang).found(*lines, *how),
        Flaw::Ahead(_, at, today) if sv => format!("Raden är daterad {}, efter i dag ({today}).", time(*at)),
        Flaw::Ahead(_, at, today) => format!("The line is dated {}, after today ({today}).", time(*at)),
        Flaw::Unknown(unknown) => self::unknown(lang, unknown),
        Flaw::Conflict(conflict) => {
            let subject = conflict.words.last().map(|word| change::subject(lang, plan, &word.value));
            let word = |word: &crate::model::board::heads::Head<crate::model::entry::Change>| {
                format!("{} ({} {})", change::bare(lang, &word.value), word.by, word.at.date_naive())
            };
            let words: Vec<String> = conflict.words.iter().map(word).collect();
            let lead = if sv { "Konflikt" } else { "Conflict" };
            plain(&format!("{lead}: {}: {}.", subject.unwrap_or_default(), words.join(", "))).into_owned()
        }
    }
}

/// Returns what would be right, or what to do about it.
pub fn right(lang: Lang, flaw: &Flaw) -> String {
    let (swedish, english) = match flaw {
        Flaw::Ahead(by, _, today) => {
            let command = format!("lis --writer {} redate --ahead --to {today}", plain(by));
            return match lang {
                Lang::Sv => format!("Ställ klockan på den dator som är fel, och rätta datumet: {command}"),
                Lang::En => format!("Set the clock of the computer that is wrong, and the date: {command}"),
            };
        }
        Flaw::Torn => (
            "Inget behöver göras: journalens egen skrivare lägger den åt sidan nästa gång.",
            "Nothing has to be done: the journal's own writer puts it aside next time.",
        ),
        Flaw::Header => (
            "Rätt vore (lis_journal: …, journal: …, writer: …). Hämta raden från en säkerhetskopia.",
            "Right would be (lis_journal: …, journal: …, writer: …). Take the line from a backup.",
        ),
        Flaw::Damaged(_) | Flaw::Changed | Flaw::Double | Flaw::Disorder(..) | Flaw::Backwards(_) => (
            "En rad ändras aldrig. Hämta filen från en säkerhetskopia, eller bocka på nytt det som ska gälla.",
            "A line is never changed. Take the file from a backup, or tick again what is to hold.",
        ),
        Flaw::Gap(..) => (
            "Varje rad har numret efter det före. Raderna kan finnas i en säkerhetskopia eller hos en annan dator.",
            "Every line has the number after the one before. The lines may be in a backup or on another computer.",
        ),
        Flaw::Twin(_) => (
            "Journalen gäller. Bocka på nytt det ur kopian som ska gälla, och flytta undan kopian.",
            "The journal counts. Tick again what is to hold of the copy, and move the copy away.",
        ),
        Flaw::StillNamed(_) => (
            "Ta bort kopian: journalen har allt annat som står i den.",
            "Remove the copy: the journal has all else that stands in it.",
        ),
        Flaw::NamesRemoved(_) | Flaw::Leftover(true) => ("Inget behöver göras.", "Nothing has to be done."),
        Flaw::Leftover(false) => return file_trouble::words(lang).leftover_right().to_owned(),
        Flaw::NotHere(..) => return missing::words(lang).not_here_right().to_owned(),
        Flaw::NotAFile => return file_trouble::words(lang).not_a_file_right().to_owned(),
        Flaw::Copy(_) => ("Kopian kan tas bort när journalen är hel.", "The copy can go when the journal is whole."),
        Flaw::Foreign => {
            ("I mappen ligger bara journaler. Flytta filen.", "The folder is for journals only. Move the file.")
        }
        Flaw::Older(..) => (
            "Inget behöver göras: skrivaren går vidare i en ny fil.",
            "Nothing has to be done: its writer goes on in a new file.",
        ),
        Flaw::Newer(..) => ("Uppdatera lis.", "Update lis."),
        Flaw::SentLinesMissing(_) | Flaw::SentOtherwise => (
            "Det som är skickat finns kvar i git. lis synka hämtar det och lägger det bredvid journalen.",
            "What was sent is still in git. lis sync receives it and puts it beside the journal.",
        ),
        Flaw::NotCompared(_) => ("Prova igen när git svarar.", "Try again when git answers."),
        Flaw::Missing(..) => return missing::words(lang).right().to_owned(),
        Flaw::Unknown(Unknown::Entry(_)) => (
            "Det kan finnas i en journal som inte har kommit hit ännu.",
            "It may be in a journal that has not come here yet.",
        ),
        Flaw::Unknown(Unknown::Meeting(_)) => (
            "Skriv in mötet, eller stryk det som hör till det.",
            "Put the meeting down, or strike out what belongs to it.",
        ),
        Flaw::Unknown(_) => (
            "Är det rätt plan? Det som inte har plats i planen sparas men räknas inte.",
            "Is it the right plan? What has no place in the plan is kept but does not count.",
        ),
        Flaw::Conflict(_) => ("Välj vad som gäller: lis lös", "Choose what holds: lis resolve"),
    };
    if lang == Lang::Sv { swedish.to_owned() } else { english.to_owned() }
}

fn gap(lang: Lang, first: u64, last: u64) -> String {
    match (lang, first == last) {
        (Lang::Sv, true) => format!("Nummer {first} saknas före raden."),
        (Lang::Sv, false) => format!("Nummer {first}–{last} saknas före raden."),
        (Lang::En, true) => format!("Number {first} is missing before the line."),
        (Lang::En, false) => format!("Numbers {first}–{last} are missing before the line."),
    }
}

fn unknown(lang: Lang, unknown: &Unknown) -> String {
    let sv = lang == Lang::Sv;
    let said = match unknown {
        Unknown::Deliverable(id) if sv => format!("Planen har ingen leverabel {id}."),
        Unknown::Deliverable(id) => format!("The plan has no deliverable {id}."),
        Unknown::Department(id) if sv => format!("Planen har ingen förvaltning {id}."),
        Unknown::Department(id) => format!("The plan has no department {id}."),
        Unknown::Place(place) if sv => format!("{place}: leverabeln görs inte där."),
        Unknown::Place(place) => format!("{place}: the deliverable is not done there."),
        Unknown::Point(id, point) if sv => format!("{id} har ingen punkt {point} i sin checklista."),
        Unknown::Point(id, point) => format!("{id} has no point {point} in its checklist."),
        Unknown::Role(id) if sv => format!("Planen har ingen roll {id}."),
        Unknown::Role(id) => format!("The plan has no role {id}."),
        Unknown::Phase(number) if sv => format!("Riktlinjen har ingen prioriteringsfas {number}."),
        Unknown::Phase(number) => format!("The guideline has no priority phase {number}."),
        Unknown::Meeting(id) if sv => format!("Mötet {id} är inte inskrivet."),
        Unknown::Meeting(id) => format!("The meeting {id} is not put down."),
        Unknown::Entry(id) if sv => format!("Inlägget {id}, som raden hänvisar till, finns inte."),
        Unknown::Entry(id) => format!("The entry {id}, to which the line refers, is not there."),
    };
    plain(&said).into_owned()
}

fn time(at: DateTime<FixedOffset>) -> String {
    at.format("%Y-%m-%d %H:%M").to_string()
}

fn text(id: &crate::model::entry::EntryId) -> String {
    plain(&id.to_string()).into_owned()
}
