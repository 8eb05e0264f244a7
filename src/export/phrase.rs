//! Sentences about figures, made once for the screen, the command line and every report. What comes from journals is
//! made harmless here; what comes from the plan was checked when the plan was read.

pub mod agenda;
pub mod changes;
pub mod department;
pub mod late;
pub mod notes;
pub mod people;
pub mod review;
pub mod template;
pub mod ticking;

use crate::model::basis::Basis;
use crate::model::board::conflict::Conflict;
use crate::model::board::heads::Head;
use crate::model::board::{Board, CellRecord};
use crate::model::deliverable::{Recurrence, Scope};
use crate::model::entry::{Cell, Change};
use crate::model::exception::Exception;
use crate::model::groups::GroupId;
use crate::model::plan::Plan;
use crate::model::roadmap::{Adoption, AdoptionStatus, ProjectPhase, Remark, Roadmap};
use crate::model::text;
use crate::progress::forecast::{Answer, Outlook};
use crate::progress::recent::Told;
use crate::progress::schedule::{Position, Validity};
use crate::progress::standing::Standing;
use crate::progress::tally::Tally;
use crate::words::lang::Lang;
use crate::words::review as review_words;
use crate::words::{change, disputed, forecast, glyph, law, number, report, screen, state};
use chrono::NaiveDate;

/// Returns whether the plan is in force: "Planen gick ut 2025-12-31, för 328 dagar sedan".
pub fn validity(lang: Lang, roadmap: &Roadmap, validity: Validity) -> String {
    let said = report::words(lang).said;
    match validity {
        Validity::NotYet(days) => said.not_yet(days, roadmap.valid_from),
        Validity::Running(days) => said.running(days, roadmap.valid_to),
        Validity::Expired(days) => said.expired(days, roadmap.valid_to),
    }
}

/// Returns where a day lies among the project phases: "Fas 2 – Utföra, 12 dagar kvar (till 2023-11-01)".
pub fn position(lang: Lang, position: &Position<'_>) -> String {
    let said = report::words(lang).said;
    match *position {
        Position::Before { first, days } => said.before(&project_phase(first), days, first.starts),
        Position::In { phase, days_left } => match (days_left, phase.ends) {
            (Some(days), Some(ends)) => said.within(&project_phase(phase), days, ends),
            _ => said.ongoing(&project_phase(phase), phase.starts),
        },
        Position::Gap { after, before, days } => said.gap(&after.name, &before.name, days, before.starts),
        Position::After { last, days } => said.after(&last.name, days, last.ends),
        Position::Nowhere => said.nowhere().to_owned(),
    }
}

/// Returns how far the decision on the plan has come: "Föreslagen: beslut av kommunstyrelsen är inte belagt".
pub fn adoption(lang: Lang, adoption: &Adoption) -> String {
    let said = report::words(lang).said;
    match adoption.status {
        AdoptionStatus::Proposed => said.proposed(&adoption.body),
        AdoptionStatus::Adopted => said.adopted(&adoption.body, adoption.decided_on),
    }
}

/// Returns the same in a word or two: "Föreslagen".
pub fn adoption_short(lang: Lang, adoption: &Adoption) -> &'static str {
    let said = report::words(lang).said;
    match adoption.status {
        AdoptionStatus::Proposed => said.proposed_short(),
        AdoptionStatus::Adopted => said.adopted_short(),
    }
}

/// Returns a change: "2026-11-24 R10.8 SOF klar (projektledare)". The note is left out; it may be long.
pub fn told(lang: Lang, plan: &Plan, told: &Told<'_>) -> String {
    format!("{} ({})", told_bare(lang, plan, told), text::plain(told.by))
}

/// Returns the same without who said it: "2026-11-24 R10.8 SOF klar".
pub fn told_bare(lang: Lang, plan: &Plan, told: &Told<'_>) -> String {
    let subject = change::subject(lang, plan, told.change);
    let said = change::said(lang, told.kind, told.change);
    format!("{} {} {}", told.at.date_naive(), text::plain(&subject), text::plain(&said))
}

/// Returns the title of a group: "Fas 1 – Analys, Utforma", "Fas 2 – Relationer med leverantörer, …", "Utan fas",
/// "10 Styrning av behörigheter".
pub fn group(lang: Lang, plan: &Plan, group: GroupId) -> String {
    match group {
        GroupId::Project(number) => {
            let phase = plan.parts.roadmap.project_phases.iter().find(|phase| phase.number == number);
            phase.map_or_else(|| number.to_string(), project_phase)
        }
        GroupId::Priority(None) => report::words(lang).said.no_phase().to_owned(),
        GroupId::Priority(Some(number)) => {
            let phase = plan.parts.guideline.priority_phases.iter().find(|phase| phase.number == number);
            let areas = phase.map(|phase| phase.areas.iter().map(|area| area.name.as_str()).collect::<Vec<_>>());
            report::words(lang).said.priority_phase(number, &areas.unwrap_or_default().join(", "))
        }
        GroupId::Chapter(number) => {
            let chapter = plan.parts.guideline.chapters.iter().find(|chapter| chapter.number == number);
            chapter.map_or_else(|| number.to_string(), |chapter| format!("{number} {}", chapter.title))
        }
    }
}

/// Returns the short name of a group: "Fas 1", "Löpande", "Utan fas"; of a chapter its number.
pub fn short(lang: Lang, plan: &Plan, group: GroupId) -> String {
    match group {
        GroupId::Project(number) => {
            let phase = plan.parts.roadmap.project_phases.iter().find(|phase| phase.number == number);
            phase.map_or_else(|| number.to_string(), |phase| phase.name.clone())
        }
        GroupId::Priority(None) => report::words(lang).said.no_phase().to_owned(),
        GroupId::Priority(Some(number)) => review_words::words(lang).phase(number),
        GroupId::Chapter(number) => number.to_string(),
    }
}

/// Returns the short name of a group where both kinds of phase stand, by which they are told apart: "Fas 1", "Prio 2",
/// "Utan fas".
pub fn short_mixed(lang: Lang, plan: &Plan, group: GroupId) -> String {
    match group {
        GroupId::Priority(Some(number)) => screen::words(lang).overview.priority(number),
        other => short(lang, plan, other),
    }
}

/// Returns the title of a group for a list in which both kinds of phase stand: "Fas 1 – Analys, Utforma", "Prio 2 –
/// Relationer med leverantörer, …".
pub fn mixed_group(lang: Lang, plan: &Plan, group: GroupId) -> String {
    let GroupId::Priority(Some(number)) = group else { return self::group(lang, plan, group) };
    let phase = plan.parts.guideline.priority_phases.iter().find(|phase| phase.number == number);
    let areas: Vec<&str> = phase.into_iter().flat_map(|it| &it.areas).map(|area| area.name.as_str()).collect();
    let short = short_mixed(lang, plan, group);
    if areas.is_empty() { short } else { format!("{short} – {}", areas.join(", ")) }
}

/// Returns the number of a group, as programs read it: "2", or "none" for chapters without a priority phase.
pub fn group_number(group: GroupId) -> String {
    match group {
        GroupId::Project(number) | GroupId::Priority(Some(number)) | GroupId::Chapter(number) => number.to_string(),
        GroupId::Priority(None) => "none".to_owned(),
    }
}

/// Returns a project phase with the steps of the method in it: "Fas 1 – Analys, Utforma".
pub fn project_phase(phase: &ProjectPhase) -> String {
    if phase.steps.is_empty() {
        return phase.name.clone();
    }
    format!("{} – {}", phase.name, phase.steps.join(", "))
}

/// Returns who delivers: "varje förvaltning", "en gång för hela kommunen, av KLF".
pub fn scope(lang: Lang, plan: &Plan, scope: Scope) -> String {
    let said = report::words(lang).said;
    match scope {
        Scope::Each => said.each().to_owned(),
        Scope::Central => said.central(plan.parts.organisation.central.as_str()),
    }
}

/// Returns the rhythm of a recurring duty: "årligen (12 månader)".
pub fn recurrence(lang: Lang, recurs: &Recurrence) -> String {
    report::words(lang).said.recurs(&recurs.rule, recurs.months)
}

/// Returns when a recurring duty is due: "ska göras om 2027-03-01", or "skulle ha gjorts om …" once that day has come.
pub fn due(lang: Lang, due: NaiveDate, day: NaiveDate) -> String {
    let said = report::words(lang).said;
    if due <= day { said.due_since(due) } else { said.due_on(due) }
}

/// Returns how sure a fact is and why: "Trolig tolkning: källan nämner bara …".
pub fn basis(lang: Lang, basis: &Basis) -> String {
    format!("{}: {}", report::words(lang).said.certainty(basis.certainty), basis.why)
}

/// Returns a remark: what it is about, what it says, since when, and how sure it is where it is not certain.
pub fn remark(lang: Lang, remark: &Remark) -> String {
    let since = remark.since.map(|day| format!(" ({})", law::words(lang).since(day))).unwrap_or_default();
    let basis = remark.basis.as_ref().map(|it| format!(" [{}]", basis(lang, it))).unwrap_or_default();
    format!("{}{since}: {}{basis}", remark.about, remark.text)
}

/// Returns the names of the roles that answer for a deliverable, by its place in the plan.
pub fn roles(plan: &Plan, item: usize) -> String {
    let ids = plan.items().get(item).map(|item| item.deliverable.roles.as_slice()).unwrap_or_default();
    let names = ids.iter().map(|id| plan.role(id).map_or(id.as_str(), |role| role.name.as_str()));
    names.collect::<Vec<_>>().join(", ")
}

/// Returns a sum: "62 av 143 klara (43 %)"; with its doubt: "62 av 143 klara (43 %), varav 2 omtvistade".
pub fn tally(lang: Lang, tally: Tally) -> String {
    let done = report::words(lang).said.done_of(tally.done, tally.of);
    let share = number::percent(lang, tally.percent());
    format!("{done} ({share}){}", of_them_disputed(lang, tally))
}

/// Returns the same where there is little room: "62 av 143 klara (43 %, 2 omtvistade)".
pub fn tally_short(lang: Lang, tally: Tally) -> String {
    let done = report::words(lang).said.done_of(tally.done, tally.of);
    let share = number::percent(lang, tally.percent());
    match tally.disputed {
        0 => format!("{done} ({share})"),
        count => format!("{done} ({share}, {})", disputed::words(lang).short(count)),
    }
}

/// Returns what follows a sum that was told without its doubt: ", varav 2 omtvistade"; nothing where it has none.
pub fn of_them_disputed(lang: Lang, tally: Tally) -> String {
    let count = tally.disputed;
    if count == 0 { String::new() } else { format!(", {}", disputed::words(lang).of_them(count)) }
}

/// Returns a sum in figures, with the sign of a conflict where it counts disputed cells: "62/143", "62/143?".
pub fn fraction(tally: Tally) -> String {
    format!("{}/{}{}", tally.done, tally.of, doubt(tally))
}

/// Returns the share of a sum, with the same sign: "43 %", "43 %?".
pub fn share(lang: Lang, tally: Tally) -> String {
    format!("{}{}", number::percent(lang, tally.percent()), doubt(tally))
}

/// Returns the sign of a conflict where a sum counts disputed cells.
pub fn doubt(tally: Tally) -> &'static str {
    if tally.disputed > 0 { glyph::conflict() } else { "" }
}

/// Returns how a cell stands, in a word: "klar", "pågår 2/3", "klar, konflikt" is left to the caller's mark.
pub fn standing(lang: Lang, standing: &Standing) -> String {
    let word = state::condition(lang, standing.condition);
    match points(standing) {
        Some(points) => format!("{word} {points}"),
        None => word.to_owned(),
    }
}

/// Returns how a cell stands, as a sign with ticked points and the mark of a conflict: "✓", "◐2/3", "·?".
pub fn sign(glyphs: glyph::Glyphs, standing: &Standing) -> String {
    let sign = glyph::condition(glyphs, standing.condition);
    let conflict = if standing.conflict { glyph::conflict() } else { "" };
    format!("{sign}{}{conflict}", points(standing).unwrap_or_default())
}

/// Returns ticked points of a cell whose deliverable has any, unless the state makes them beside the point.
fn points(standing: &Standing) -> Option<String> {
    use crate::model::state::Condition::{DueAgain, InProgress, NotStarted};
    let shown = standing.points_done > 0 && matches!(standing.condition, InProgress | NotStarted | DueAgain);
    shown.then(|| format!("{}/{}", standing.points_done, standing.points_of))
}

/// Returns what people have said in conflict, the word that counts last: "pågår (samordnare 2026-11-20), klar
/// (projektledare 2026-11-24)".
pub fn conflict(lang: Lang, cell: &Cell, record: &CellRecord) -> String {
    let mut words = Vec::new();
    if record.mark.conflict() {
        words.extend(record.mark.all().iter().map(|head| by(head, state::state(lang, head.value.state))));
    }
    for (point, heads) in record.points.iter().filter(|(_, heads)| heads.conflict()) {
        let said = |done| change::bare(lang, &Change::Point(cell.clone(), *point, done));
        words.extend(heads.all().iter().map(|head| by(head, &said(head.value))));
    }
    if record.exception.conflict() {
        let said = |value: &Option<Exception>| change::bare(lang, &Change::Exception(cell.clone(), value.clone()));
        words.extend(record.exception.all().iter().map(|head| by(head, &said(&head.value))));
    }
    words.join(", ")
}

/// Returns a conflict about something else than a cell: "Slutdatum R10.8: 2026-12-01 (samordnare 2026-11-20), …", the word
/// that counts last.
pub fn disagreement(lang: Lang, plan: &Plan, conflict: &Conflict) -> String {
    let subject = conflict.words.last().map(|word| change::subject(lang, plan, &word.value));
    let words: Vec<String> = conflict.words.iter().map(|word| by(word, &change::bare(lang, &word.value))).collect();
    text::plain(&format!("{}: {}", subject.unwrap_or_default(), words.join(", "))).into_owned()
}

fn by<T>(head: &Head<T>, what: &str) -> String {
    format!("{what} ({} {})", text::plain(&head.by), head.at.date_naive())
}

/// Returns what is said about a cell that the plan has no place for: "R99.1 SOF: klar (projektledare 2026-11-24)".
pub fn without_place(lang: Lang, board: &Board, cell: &Cell) -> String {
    let name = format!("{} {}", cell.deliverable, cell.department);
    let name = text::plain(&name);
    match board.cell(cell).and_then(|record| record.mark.winner()) {
        Some(head) => format!("{name}: {}", by(head, state::state(lang, head.value.state))),
        None => name.into_owned(),
    }
}

/// Returns a forecast: "klart till 2027-05-09 med 50 % sannolikhet, till 2027-11-21 med 85 %", or why there is none.
pub fn outlook(lang: Lang, outlook: &Outlook) -> String {
    let said = forecast::words(lang);
    match outlook.answer {
        Answer::Range { half, likely } => said.range(half, likely),
        Answer::TooLittle => said.too_little(outlook.basis.changed),
        _ => outlook_days(lang, outlook).0,
    }
}

/// Returns the two days of a forecast; in place of the first stands why there is none.
pub fn outlook_days(lang: Lang, outlook: &Outlook) -> (String, String) {
    let said = forecast::words(lang);
    let instead = match outlook.answer {
        Answer::Nothing => said.nothing(),
        Answer::Done => said.done(),
        Answer::TooLittle => said.too_little_short(),
        Answer::Never => said.never(),
        Answer::Range { half, likely } => {
            return (half.to_string(), likely.map_or_else(|| said.beyond().to_owned(), |day| day.to_string()));
        }
    };
    (instead.to_owned(), String::new())
}
