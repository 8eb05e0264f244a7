//! Words about meetings, what was put down there, and their minutes.

use chrono::NaiveDate;

words! {
    /// The words about meetings.
    pub struct MeetingWords = words(lang) {
        /// Labels of a meeting's facts.
        labels: MeetingLabels,
        /// Why something was not done.
        refusals: Refusals,
    }

    /// Heading of what was put down at a meeting.
    put_down(count: usize) {
        sv: "Beslut, åtgärder och frågor ({count})",
        en: "Decisions, actions and questions ({count})",
    }
    /// Nothing was put down at the meeting.
    nothing_put_down { sv: "Inget är antecknat.", en: "Nothing was put down." }
    /// Heading of what was changed in the roadmap during a meeting.
    changed(count: usize) { sv: "Ändrat under mötet ({count})", en: "Changed in the meeting ({count})" }
    /// Heading of what is open from meetings.
    open(count: usize) { sv: "Öppet från mötena ({count})", en: "Open from the meetings ({count})" }
    /// Nothing is open.
    nothing_open { sv: "Inget är öppet från mötena.", en: "Nothing is open from the meetings." }
    /// Heading of what is settled.
    settled(count: usize) { sv: "Klart eller struket ({count})", en: "Done or dropped ({count})" }
    /// Heading of what is open from meetings and late.
    late(count: usize) { sv: "Försenat från mötena ({count})", en: "Late from the meetings ({count})" }
    /// The next step after a meeting was closed.
    after_close {
        sv: "Protokollet: lis möte protokoll. När det är justerat: lis möte upprätta",
        en: "The minutes: lis meeting minutes. When they are approved: lis meeting adopt",
    }
    /// The day by which something is to be settled has passed already.
    due_passed(day: NaiveDate) {
        sv: "Obs: {day} har redan varit, så det är försenat från början.",
        en: "Note: {day} has been already, so it is late from the start.",
    }
    /// The next step after something was put down: how it is settled.
    after_decide(id: &str) {
        sv: "När det är klart: lis möte beslut {id} --done",
        en: "When it is done: lis meeting decision {id} --done",
    }
}

words! {
    /// Labels of a meeting's facts.
    pub struct MeetingLabels;

    /// When it was opened.
    begun { sv: "Öppnat", en: "Opened" }
    /// When it was closed.
    ended { sv: "Avslutat", en: "Closed" }
    /// Who was there.
    present { sv: "Närvarande", en: "Present" }
    /// How far the minutes have come.
    minutes { sv: "Protokoll", en: "Minutes" }
    /// The minutes are a draft.
    draft { sv: "utkast", en: "draft" }
    /// The minutes are drawn up.
    drawn_up { sv: "upprättat", en: "drawn up" }
    /// The minutes are drawn up.
    adopted(day: NaiveDate) { sv: "upprättat {day}", en: "drawn up {day}" }
    /// The meeting is still to come.
    planned { sv: "inplanerat", en: "planned" }
    /// The meeting is open.
    open { sv: "pågår", en: "going on" }
}

words! {
    /// Why something was not done.
    pub struct Refusals;

    /// No such meeting.
    unknown_meeting(text: &str, nearest: Option<&str>) {
        sv: match nearest {
            Some(nearest) => format!("Det finns inget möte ”{text}”. Menade du {nearest}?"),
            None => format!("Det finns inget möte ”{text}”. lis möte lista visar mötena."),
        },
        en: match nearest {
            Some(nearest) => format!("There is no meeting “{text}”. Did you mean {nearest}?"),
            None => format!("There is no meeting “{text}”. lis meeting list shows the meetings."),
        },
    }
    /// No meeting is put down for today, so none can be opened or closed without being named.
    none_today {
        sv: "Inget möte är inlagt i dag. Ange vilket det gäller, dag eller namn, eller lägg in ett: lis möte ny NAMN",
        en: "No meeting is put down for today. Name the one that it is about, by day or name, or put one down: lis \
             meeting add NAME",
    }
    /// No meeting is open, so that nothing can be put down; names the commands.
    none_open {
        sv: "Inget möte är öppet. Ange vilket det gäller (--meeting ÅÅÅÅ-MM-DD), eller öppna det: lis möte öppna",
        en: "No meeting is open. Name the one that it is about (--meeting YYYY-MM-DD), or open it: lis meeting open",
    }
    /// Several meetings are open.
    several_open(all: &str) {
        sv: "Flera möten är öppna: {all}. Ange vilket det gäller.",
        en: "Several meetings are open: {all}. Name the one that it is about.",
    }
    /// The meeting is on a later day.
    to_come(on: NaiveDate, today: NaiveDate) {
        sv: "Mötet är inlagt den {on}, och i dag är det {today}. Hålls det nu: lis möte ny NAMN",
        en: "The meeting is put down for {on}, and today is {today}. If it is held now: lis meeting add NAME",
    }
    /// The meeting was on an earlier day, so that the time has to be named.
    which_time(on: NaiveDate) {
        sv: "Mötet hölls den {on}. Ange klockslaget: --at TT:MM",
        en: "The meeting was held on {on}. Name the time of day: --at HH:MM",
    }
    /// Not a time of day.
    not_a_time(text: &str) {
        sv: "”{text}” är inget klockslag. Skriv det som TT:MM, till exempel 15:30.",
        en: "“{text}” is no time of day. Write it as HH:MM, for example 15:30.",
    }
    /// A meeting cannot end before it has begun.
    backwards(begun: &str) {
        sv: "Mötet öppnades {begun} och kan inte sluta före det.",
        en: "The meeting was opened at {begun} and cannot end before that.",
    }
    /// The meeting is not closed, so that its minutes cannot be drawn up.
    not_closed(what: &str) {
        sv: "{what} är inte avslutat. Avsluta det först: lis möte avsluta",
        en: "{what} is not closed. Close it first: lis meeting close",
    }
    /// The minutes are drawn up, so that nothing more can be put down.
    drawn_up(what: &str, day: NaiveDate) {
        sv: "Protokollet för {what} upprättades {day} och ändras inte. Ta upp det på nästa möte.",
        en: "The minutes of {what} were drawn up on {day} and do not change. Bring it up at the next meeting.",
    }
    /// Nothing of this name was put down.
    unknown_decision(text: &str, nearest: Option<&str>) {
        sv: match nearest {
            Some(nearest) => format!("Det finns inget beslut ”{text}”. Menade du {nearest}?"),
            None => format!("Det finns inget beslut ”{text}”. Skriv möte och nummer, till exempel 2026-11-25/3."),
        },
        en: match nearest {
            Some(nearest) => format!("There is no decision “{text}”. Did you mean {nearest}?"),
            None => format!("There is no decision “{text}”. Write meeting and number, for example 2026-11-25/3."),
        },
    }
    /// Something is to be settled before the meeting that asks for it.
    due_before(on: NaiveDate) {
        sv: "Dagen är före mötet {on}. Det som beslutas där är klart den dagen eller senare.",
        en: "The day is before the meeting on {on}. What is decided there is due that day or later.",
    }
    /// A decision without text.
    no_text {
        sv: "Skriv vad som beslutades, till exempel: lis möte besluta Ta fram en plan för R10.8",
        en: "Write what was decided, for example: lis meeting decide Make a plan for R10.8",
    }
}

/// Tells whether a word on the command line means the meeting that was held last.
pub fn means_latest(text: &str) -> bool {
    matches!(super::collate::fold(text.trim()).as_str(), "last" | "latest" | "senaste" | "forra")
}

/// Tells whether a word on the command line means the next meeting that is planned.
pub fn means_next(text: &str) -> bool {
    matches!(super::collate::fold(text.trim()).as_str(), "next" | "nasta")
}
