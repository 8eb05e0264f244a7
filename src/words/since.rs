//! Words about what has changed since a meeting or another day, where that is marked and counted.

use chrono::NaiveDate;

words! {
    /// The words.
    pub struct SinceWords = words(lang);

    /// What the marks mean, in full and short: no longer done, due again, newly done, anything else.
    marks -> [[&'static str; 2]; 4] {
        sv: [
            ["inte längre klar", "ej längre klar"],
            ["dags att göra om", "göras om"],
            ["har blivit klar", "ny klar"],
            ["annan ändring", "annat"],
        ],
        en: [
            ["no longer done", "not done now"],
            ["has fallen due again", "due again"],
            ["newly done", "newly done"],
            ["another change", "other"],
        ],
    }
    /// How many bear them, in the same order; arguments: how many, whether it is to be short.
    counts -> [fn(usize, bool) -> String; 4] {
        sv: [
            |count, short| match (count, short) {
                (count, true) => format!("{count} inte längre"),
                (1, false) => "1 inte längre klar".to_owned(),
                (count, false) => format!("{count} inte längre klara"),
            },
            |count, _| format!("{count} ska göras om"),
            |count, _| plural!(count, one: "1 ny klar", many: "{count} nya klara"),
            |count, short| match (count, short) {
                (count, true) => format!("{count} annat"),
                (1, false) => "1 annan ändring".to_owned(),
                (count, false) => format!("{count} andra ändringar"),
            },
        ],
        en: [
            |count, short| if short { format!("{count} no longer") } else { format!("{count} no longer done") },
            |count, _| format!("{count} due again"),
            |count, _| format!("{count} newly done"),
            |count, short| match (count, short) {
                (count, true) => format!("{count} other"),
                (1, false) => "1 other change".to_owned(),
                (count, false) => format!("{count} other changes"),
            },
        ],
    }
    /// From when is reckoned.
    since(day: NaiveDate, meeting: Option<&str>) {
        sv: match meeting {
            Some(name) => format!("Sedan {name} ({day})"),
            None => format!("Sedan {day}"),
        },
        en: match meeting {
            Some(name) => format!("Since {name} ({day})"),
            None => format!("Since {day}"),
        },
    }
    /// The same without the day.
    since_meeting(name: &str) { sv: "Sedan {name}", en: "Since {name}" }
    /// How much has changed.
    counted(since: &str, counts: &str) { sv: "{since}: {counts}", en: "{since}: {counts}" }
    /// Nothing has changed.
    nothing(since: &str) { sv: "{since}: inget har ändrats", en: "{since}: nothing has changed" }
    /// Changes are no longer shown.
    hidden { sv: "Ändringar markeras inte längre.", en: "Changes are no longer marked." }
    /// There is no meeting to reckon from.
    no_meeting(meeting: &str, day: &str) {
        sv: "Inget möte är inlagt före dagen. {meeting} lägger in ett, {day} väljer en dag.",
        en: "No meeting is put down before the day. {meeting} puts one down, {day} chooses a day.",
    }
    /// Title of the calendar.
    title { sv: "Räkna ändringar från", en: "Reckon changes from" }
    /// What to do in the calendar, at the foot of the screen.
    hint {
        sv: "Pilar dag och vecka · ‹PageUp›/‹PageDown› månad · ‹Open› väljer · ‹Back› avbryter",
        en: "Arrows day and week · ‹PageUp›/‹PageDown› month · ‹Open› chooses · ‹Back› cancels",
    }
}
