//! The words of due dates and of what is late, in Swedish.

use super::{DueWords, ExceptionWords, LateWords, RecurringWords, WaitingWords};

pub(super) const WORDS: LateWords =
    LateWords { due: DUE, waiting: WAITING, exception: EXCEPTION, recurring: RECURRING };

const DUE: DueWords = DueWords {
    label: "Slutdatum",
    late: |days| format!("försenad {}", self::days(days)),
    left: |left| if left == 0 { "sista dagen".to_owned() } else { format!("{} kvar", days(left)) },
    of_cell: "satt för förvaltningen",
    of_deliverable: "satt för leverabeln",
    of_priority_phase: |number| format!("satt för prioriteringsfas {number}"),
    of_project_phase: |number| format!("enligt planen, projektfas {number}"),
    moved: |times, first| match times {
        1 => format!("flyttat 1 gång, från början {first}"),
        times => format!("flyttat {times} gånger, från början {first}"),
    },
    none: "inget slutdatum",
    none_set: "Inget slutdatum är satt. Sätt ett med: lis slutdatum R10.8 2027-06-30",
    command: "försenat",
    late_mark: "försenad",
    late_by_plan: ["sen enligt planen", "sen enl. plan"],
    late_count: |count| if count == 1 { "1 försenad".to_owned() } else { format!("{count} försenade") },
    of_them_by_plan: |count| format!(", varav {count} bara enligt planens egna datum"),
    soon_count: |count, days| format!("{count} inom {days} dagar"),
    late_heading: |count| format!("Försenat ({count})"),
    soon_heading: |count, days| format!("Klart inom {days} dagar ({count})"),
    nothing_late: "Inget är försenat.",
    set_heading: "Slutdatum som är satta",
    how: "Skriv leverabel och datum, med förvaltning emellan om det bara gäller en: lis slutdatum R10.8 SOF 2027-06-30. Skriv inget i stället för datumet för att ta bort det.",
};

const WAITING: WaitingWords = WaitingWords {
    waits_for: "Väntar på",
    for_nothing: "Väntar inte på något annat.",
    waited_for_by: "Väntar på den här",
    by_nobody: "Ingen väntar på den här.",
    told: "(se ovan)",
    further: |count| {
        if count == 1 { "och 1 till längre fram".to_owned() } else { format!("och {count} till längre fram") }
    },
    state: "Läge",
    settled: "Inget återstår att göra.",
};

const EXCEPTION: ExceptionWords = ExceptionWords {
    label: "Undantag",
    expired_heading: |count| format!("Har löpt ut ({count})"),
    ending_heading: |count, days| format!("Löper ut inom {days} dagar ({count})"),
    holds_heading: |count| format!("Gäller ({count})"),
    none: "Det finns inga undantag.",
    expired: |until, days| format!("löpte ut {until}, för {} sedan", self::days(days)),
    holds: |until, left| match left {
        0 => format!("gäller till och med {until}, sista dagen"),
        left => format!("gäller till och med {until}, {} kvar", days(left)),
    },
    becomes: |condition| format!("blir sedan: {condition}"),
    became: |condition| format!("räknas nu som: {condition}"),
    reason: "Skäl",
    risk: "Riskbedömning",
    measure: "Kompenserande åtgärd",
    approved: |role, day| format!("Godkänt {day} av {role}"),
    rule: |role, longest, source| {
        format!("Regel: godkänns av {role}, högst {longest}; förnyas med ny riskbedömning ({source}).")
    },
    not_needed: |condition| format!("Cellen är redan {condition}: undantaget märks först om den ändras."),
    no_rule: "Planen säger inget om undantag, så inget kan beviljas.",
    nothing_to_withdraw: |cell| format!("{cell} har inget undantag att återta."),
    refused: |cell| format!("Undantaget för {cell} kan inte beviljas:"),
    short: |expired, ending, days| format!("undantag: {expired} har löpt ut, {ending} inom {days} dagar"),
    ending_count: |count, days| format!("{count} undantag löper ut inom {days} dagar"),
    expired_count: |count| format!("{count} undantag har löpt ut"),
};

const RECURRING: RecurringWords = RecurringWords {
    heading: |year| format!("Återkommande {year}"),
    never: "Aldrig gjort, så inget datum",
    none: |year| format!("Inget återkommande infaller {year}."),
    due_again: "ska göras om",
    expected: "om det görs i tid dessförinnan",
    done: |day| format!("senast gjort {day}"),
    calendar: |title| format!("{title}: återkommande"),
    next: "Återkommande härnäst",
    not_a_year: |text| format!("”{text}” är inget år. Skriv fyra siffror, till exempel 2027."),
};

fn days(count: i64) -> String {
    if count == 1 { "1 dag".to_owned() } else { format!("{count} dagar") }
}
