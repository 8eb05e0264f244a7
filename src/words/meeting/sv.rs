//! Words about meetings in Swedish.

use super::{MeetingLabels, MeetingWords, Refusals};

pub(super) const WORDS: MeetingWords = MeetingWords {
    labels: MeetingLabels {
        begun: "Öppnat",
        ended: "Avslutat",
        present: "Närvarande",
        minutes: "Protokoll",
        draft: "utkast",
        drawn_up: "upprättat",
        adopted: |day| format!("upprättat {day}"),
        planned: "inplanerat",
        open: "pågår",
    },
    refusals: Refusals {
        unknown_meeting: |text, nearest| match nearest {
            Some(nearest) => format!("Det finns inget möte ”{text}”. Menade du {nearest}?"),
            None => format!("Det finns inget möte ”{text}”. lis möte lista visar mötena."),
        },
        none_today: "Inget möte är inlagt i dag. Ange vilket det gäller, dag eller namn, eller lägg in ett: lis möte ny NAMN",
        none_open: "Inget möte är öppet. Ange vilket det gäller (--meeting ÅÅÅÅ-MM-DD), eller öppna det: lis möte öppna",
        several_open: |all| format!("Flera möten är öppna: {all}. Ange vilket det gäller."),
        to_come: |on, today| {
            format!("Mötet är inlagt den {on}, och i dag är det {today}. Hålls det nu: lis möte ny NAMN")
        },
        which_time: |on| format!("Mötet hölls den {on}. Ange klockslaget: --at TT:MM"),
        not_a_time: |text| format!("”{text}” är inget klockslag. Skriv det som TT:MM, till exempel 15:30."),
        backwards: |begun| format!("Mötet öppnades {begun} och kan inte sluta före det."),
        not_closed: |what| format!("{what} är inte avslutat. Avsluta det först: lis möte avsluta"),
        drawn_up: |what, day| {
            format!("Protokollet för {what} upprättades {day} och ändras inte. Ta upp det på nästa möte.")
        },
        unknown_decision: |text, nearest| match nearest {
            Some(nearest) => format!("Det finns inget beslut ”{text}”. Menade du {nearest}?"),
            None => format!("Det finns inget beslut ”{text}”. Skriv möte och nummer, till exempel 2026-11-25/3."),
        },
        due_before: |on| format!("Dagen är före mötet {on}. Det som beslutas där är klart den dagen eller senare."),
        no_text: "Skriv vad som beslutades, till exempel: lis möte besluta Ta fram en plan för R10.8",
    },
    put_down: |count| format!("Beslut, åtgärder och frågor ({count})"),
    nothing_put_down: "Inget är antecknat.",
    changed: |count| format!("Ändrat under mötet ({count})"),
    open: |count| format!("Öppet från mötena ({count})"),
    nothing_open: "Inget är öppet från mötena.",
    settled: |count| format!("Klart eller struket ({count})"),
    late: |count| format!("Försenat från mötena ({count})"),
    after_close: "Protokollet: lis möte protokoll. När det är justerat: lis möte upprätta",
    due_passed: |day| format!("Obs: {day} har redan varit, så det är försenat från början."),
    after_decide: |id| format!("När det är klart: lis möte beslut {id} --done"),
};
