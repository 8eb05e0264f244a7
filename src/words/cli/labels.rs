//! Headings and labels of what the command line prints.

use crate::words::count::counted;
use crate::words::lang::Lang;

words! {
    /// Headings and labels.
    pub struct Labels;

    /// The day that the figures describe.
    as_of(day: &str) { sv: "läget den {day}", en: "as of {day}" }
    /// The sample is shown.
    sample { sv: "EXEMPEL – inget sparas", en: "SAMPLE – nothing is kept" }
    /// What a person should look at.
    notices { sv: "Att se till", en: "To look at" }
    /// How many conflicts there are.
    conflicts(count: u32) {
        sv: plural!(
            count,
            one: "1 konflikt att lösa (lis kontrollera visar den)",
            many: "{count} konflikter att lösa (lis kontrollera visar dem)",
        ),
        en: plural!(
            count,
            one: "1 conflict to solve (lis check shows it)",
            many: "{count} conflicts to solve (lis check shows them)",
        ),
    }
    /// How many recurring duties are due again.
    due_again(count: u32) { sv: "{count} ska göras om", en: "{count} due again" }
    /// How many cells have no place in the plan.
    without_place(count: usize) {
        sv: "{count} utan plats i planen (lis kontrollera visar dem)",
        en: "{count} without a place in the plan (lis check shows them)",
    }
    /// What the signs mean.
    legend { sv: "Tecken", en: "Signs" }
    /// An empty cell, in the legend.
    empty_cell(central: &str) {
        sv: "tomt: görs en gång för hela kommunen, av {central}",
        en: "empty: done once for the whole municipality, by {central}",
    }
    /// A conflict, in the legend.
    conflict { sv: "konflikt", en: "conflict" }
    /// All departments together, as a head of a column.
    all { sv: "Alla", en: "All" }
    /// No deliverable fits the choice.
    no_rows { sv: "Ingen leverabel passar urvalet.", en: "No deliverable fits the choice." }
    /// Where the source says so.
    source { sv: "Källa", en: "Source" }
    /// Who delivers.
    scope { sv: "Omfattning", en: "Scope" }
    /// The section of the guideline.
    section { sv: "Avsnitt", en: "Section" }
    /// Responsible roles.
    roles { sv: "Ansvariga roller", en: "Responsible roles" }
    /// The rhythm of a recurring duty.
    recurs { sv: "Återkommer", en: "Recurs" }
    /// A remark of the plan.
    remark { sv: "Anmärkning", en: "Remark" }
    /// How the fact came into the plan.
    basis { sv: "Stöd i källan", en: "Basis in the source" }
    /// The controls that a section touches without answering to them.
    touches(controls: &str) { sv: "berör även {controls}", en: "also touches {controls}" }
    /// Clauses of ISO/IEC 27001.
    clauses { sv: "ISO/IEC 27001, avsnitt", en: "ISO/IEC 27001, clauses" }
    /// The law.
    law { sv: "Lag", en: "Law" }
    /// What should be in place first.
    needs { sv: "Bör vara på plats först", en: "Should be in place first" }
    /// What waits for it.
    needed_by { sv: "Behövs för", en: "Needed by" }
    /// What else in the plan the deliverable answers to.
    answers_to { sv: "Svarar mot", en: "Answers to" }
    /// A criterion of a level of the maturity staircase.
    criterion(level: u8, text: &str) {
        sv: "Mognadstrappan, nivå {level}: {text}",
        en: "Maturity staircase, level {level}: {text}",
    }
    /// A benefit.
    benefit(number: u8, name: &str) { sv: "Nytta {number}: {name}", en: "Benefit {number}: {name}" }
    /// Something that has to be in place before a phase.
    phase_need(phase: &str, text: &str) { sv: "Förutsättning för {phase}: {text}", en: "Needed before {phase}: {text}" }
    /// A milestone.
    milestone(when: &str, title: &str) { sv: "Milstolpe, {when}: {title}", en: "Milestone, {when}: {title}" }
    /// Checklist points.
    points { sv: "Checklista", en: "Checklist" }
    /// How it stands per department.
    states { sv: "Läge per förvaltning", en: "State by department" }
    /// Since when and by whom.
    since(day: &str, by: &str) { sv: "sedan {day}, {by}", en: "since {day}, {by}" }
    /// When and by whom what is due again was done.
    last_done(day: &str, by: &str) { sv: "senast klar {day}, {by}", en: "last done {day}, {by}" }
    /// Ticked points of a cell.
    ticked(points: &str) { sv: "klara punkter: {points}", en: "points done: {points}" }
    /// What has been said.
    history { sv: "Historik", en: "History" }
    /// Nothing has been said; names the command.
    no_history {
        sv: "Inget är sagt ännu. Bocka av med: lis bocka",
        en: "Nothing has been said yet. Tick it with: lis tick",
    }
    /// Nothing in the log fits the choice.
    no_log { sv: "Inget är bockat ännu.", en: "Nothing has been ticked yet." }
}

words! {
    /// What `lis check` says.
    pub struct CheckWords;

    /// The plan can be read.
    plan_sound(deliverables: usize, departments: usize) {
        sv: "Planen går att läsa: {deliverables} leverabler, {departments} förvaltningar.",
        en: "The plan can be read: {deliverables} deliverables, {departments} departments.",
    }
    /// The record can be read.
    record_read(entries: u64) {
        sv: plural!(
            entries,
            one: "Det som är sparat går att läsa: 1 inlägg.",
            many: "Det som är sparat går att läsa: {entries} inlägg.",
        ),
        en: plural!(
            entries,
            one: "The record can be read: 1 entry.",
            many: "The record can be read: {entries} entries.",
        ),
    }
    /// Heading of what is damaged, torn or odd in the record.
    record { sv: "Det som är sparat", en: "The record" }
    /// How to solve a conflict.
    solve { sv: "Välj vad som gäller: lis lös", en: "Choose what holds: lis resolve" }
    /// Nothing was found.
    fine { sv: "Inget att anmärka.", en: "Nothing to remark on." }
    /// How many findings there are.
    found(count: usize) {
        sv: counted(Lang::Sv).findings(count),
        en: counted(Lang::En).findings(count),
    }
    /// Heading of the facts.
    facts(count: usize) {
        sv: "Uppgifter som inte står rakt ut i källan ({count})",
        en: "Facts that the source does not plainly state ({count})",
    }
}
