//! What a forecast says, in words, with what it rests on: never one date, never more certain than it is.

use super::lang::Lang;
use chrono::NaiveDate;

words! {
    /// The words about forecasts.
    pub struct ForecastWords = words(lang);

    /// The heading.
    title(day: NaiveDate) { sv: "Prognos den {day}", en: "Forecast on {day}" }
    /// What is put before a forecast in a sentence.
    name { sv: "Prognos", en: "Forecast" }
    /// The heading of a section of the overview.
    heading { sv: "Prognos i nuvarande takt, 50–85\u{a0}%", en: "Forecast at the present pace, 50–85%" }
    /// The head of the column of what is left.
    left { sv: "kvar", en: "left" }
    /// The head of the column of the day by which half of the runs are done.
    half { sv: "50\u{a0}%", en: "50%" }
    /// The head of the column of the day by which 85 of 100 runs are done.
    likely { sv: "85\u{a0}%", en: "85%" }
    /// The head of the column of cells per week.
    per_week { sv: "per vecka", en: "per week" }
    /// Before a picture of the last weeks.
    last_weeks(weeks: usize) { sv: "{weeks} veckor", en: "{weeks} weeks" }
    /// The same behind a number, as short as can be.
    a_week { sv: "/v", en: "/wk" }
    /// The head of the column of the chance that all is done by a day.
    by(day: NaiveDate) { sv: "till {day}", en: "by {day}" }
    /// There is nothing that counts.
    nothing { sv: "inget att göra", en: "nothing to do" }
    /// All is done.
    done { sv: "klart", en: "done" }
    /// Too few weeks with changes.
    too_little(weeks: usize) {
        sv: plural!(
            weeks,
            one: "för lite underlag: 1 vecka med förändringar, minst 8 behövs",
            many: "för lite underlag: {weeks} veckor med förändringar, minst 8 behövs",
        ),
        en: plural!(
            weeks,
            one: "too little to go by: 1 week with changes, at least 8 are needed",
            many: "too little to go by: {weeks} weeks with changes, at least 8 are needed",
        ),
    }
    /// The same, short.
    too_little_short { sv: "för lite underlag", en: "too little to go by" }
    /// Not within the horizon at this pace.
    never { sv: "inte inom fem år i denna takt", en: "not within five years at this pace" }
    /// The same below a heading that names the pace.
    never_short { sv: "inte inom fem år", en: "not within five years" }
    /// A day that lies beyond the horizon.
    beyond { sv: "om mer än fem år", en: "in over five years" }
    /// A range.
    range(half: NaiveDate, likely: Option<NaiveDate>) {
        sv: match likely {
            Some(likely) => format!("klart till {half} med 50\u{a0}% sannolikhet, till {likely} med 85\u{a0}%"),
            None => format!("klart till {half} med 50\u{a0}% sannolikhet, med 85\u{a0}% först om mer än fem år"),
        },
        en: match likely {
            Some(likely) => format!("done by {half} with 50% likelihood, by {likely} with 85%"),
            None => format!("done by {half} with 50% likelihood, with 85% only in over five years"),
        },
    }
    /// The answer to "done by then?".
    answer(day: NaiveDate, chance: Option<&str>) {
        sv: match chance {
            Some(chance) => format!("Klart till {day}? Sannolikheten är {chance} i denna takt."),
            None => format!("Klart till {day}? Underlaget räcker inte till ett svar."),
        },
        en: match chance {
            Some(chance) => format!("Done by {day}? The chance is {chance} at this pace."),
            None => format!("Done by {day}? There is too little to go by."),
        },
    }
    /// Less than one per cent.
    least { sv: "under 1\u{a0}%", en: "less than 1%" }
    /// More than 99 per cent.
    most { sv: "över 99\u{a0}%", en: "over 99%" }
    /// What it rests on.
    rests(weeks: usize, pace: &str) {
        sv: "Bygger på de senaste {weeks} veckorna, då i snitt {pace} fler blev klara per vecka än som föll tillbaka.",
        en: "Rests on the last {weeks} weeks, in which on average {pace} more were done per week than fell back.",
    }
    /// How many weeks were left out.
    left_out(weeks: usize) {
        sv: plural!(
            weeks,
            one: "1 vecka är utelämnad: så mycket på en gång tyder på att äldre arbete bokfördes då.",
            many: "{weeks} veckor är utelämnade: så mycket på en gång tyder på att äldre arbete bokfördes då.",
        ),
        en: plural!(
            weeks,
            one: "1 week is left out: so much at once suggests that older work was entered then.",
            many: "{weeks} weeks are left out: so much at once suggests that older work was entered then.",
        ),
    }
    /// When all departments together are done.
    together {
        sv: "Alla är klara när den sista förvaltningen är det. Förvaltningar med för lite underlag räknas då \
             tillsammans.",
        en: "All are done when the last department is. Departments with too little to go by are then taken together.",
    }
    /// How it is made.
    method {
        sv: "Så är den gjord: det som är kvar betas av 1\u{a0}000 gånger med veckor som lottas bland de senaste 13, 26 \
             och 52 veckorna. Hälften av gångerna är allt klart till den första dagen, 85 av 100 gånger till den \
             andra. Det som tas tillbaka eller ska göras om räknas av. Prognosen förutser inte ändrad takt, undantag \
             som löper ut eller nya leverabler i planen.",
        en: "How it is made: what is left is worked off 1,000 times, with weeks drawn from the last 13, 26 and 52 \
             weeks. In half of these runs all is done by the first day, in 85 of 100 by the second. What is taken back \
             or falls due again counts against it. It does not foresee a change of pace, exceptions that run out or \
             deliverables that the plan gains.",
    }
    /// The history has not been read yet.
    reading { sv: "räknas ut …", en: "being worked out …" }
    /// The day asked about is not after the day of the forecast.
    not_ahead(asked: NaiveDate, day: NaiveDate) {
        sv: "{asked} är ingen kommande dag: en prognos gäller dagar efter {day}.",
        en: "{asked} is not a day to come: a forecast is about days after {day}.",
    }
}

/// Returns a number of tenths with one decimal, as the language writes it: "2,5".
pub fn tenths(lang: Lang, tenths: i32) -> String {
    let (sign, size) = (if tenths < 0 { "−" } else { "" }, tenths.unsigned_abs());
    let point = if lang == Lang::Sv { ',' } else { '.' };
    format!("{sign}{}{point}{}", size / 10, size % 10)
}

/// Returns a chance in per cent as a person would say it: of what is still to be done, nothing is certain.
pub fn chance(lang: Lang, percent: u8) -> String {
    match percent {
        0 => words(lang).least().to_owned(),
        100 => words(lang).most().to_owned(),
        percent => super::number::percent(lang, Some(percent)),
    }
}
