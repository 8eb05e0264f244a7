//! What a forecast says, in words, with what it rests on: never one date, never more certain than it is.

use super::lang::Lang;
use chrono::NaiveDate;

/// The words about forecasts. Fields that are functions make sentences.
#[derive(Debug)]
pub struct ForecastWords {
    /// The heading; argument: the day.
    pub title: fn(NaiveDate) -> String,
    /// What is put before a forecast in a sentence.
    pub name: &'static str,
    /// The heading of a section of the overview.
    pub heading: &'static str,
    /// The head of the column of what is left.
    pub left: &'static str,
    /// The head of the column of the day by which half of the runs are done.
    pub half: &'static str,
    /// The head of the column of the day by which 85 of 100 runs are done.
    pub likely: &'static str,
    /// The head of the column of cells per week.
    pub per_week: &'static str,
    /// Before a picture of the last weeks; argument: how many.
    pub last_weeks: fn(usize) -> String,
    /// The same behind a number, as short as can be.
    pub a_week: &'static str,
    /// The head of the column of the chance that all is done by a day; argument: the day.
    pub by: fn(NaiveDate) -> String,
    /// There is nothing that counts.
    pub nothing: &'static str,
    /// All is done.
    pub done: &'static str,
    /// Too few weeks with changes; argument: how many there are.
    pub too_little: fn(usize) -> String,
    /// The same, short.
    pub too_little_short: &'static str,
    /// Not within the horizon at this pace.
    pub never: &'static str,
    /// The same below a heading that names the pace.
    pub never_short: &'static str,
    /// A day that lies beyond the horizon.
    pub beyond: &'static str,
    /// A range; arguments: the day for 50 %, that for 85 %, where it lies within five years.
    pub range: fn(NaiveDate, Option<NaiveDate>) -> String,
    /// The answer to "done by then?"; arguments: the day, the chance in words, where there is one to tell.
    pub answer: fn(NaiveDate, Option<&str>) -> String,
    /// Less than one per cent.
    pub least: &'static str,
    /// More than 99 per cent.
    pub most: &'static str,
    /// What it rests on; arguments: weeks that are looked at, cells per week.
    pub rests: fn(usize, &str) -> String,
    /// How many weeks were left out; argument: how many.
    pub left_out: fn(usize) -> String,
    /// When all departments together are done.
    pub together: &'static str,
    /// How it is made.
    pub method: &'static str,
    /// The history has not been read yet.
    pub reading: &'static str,
    /// The day asked about is not after the day of the forecast; arguments: the day asked about, the day of the forecast.
    pub not_ahead: fn(NaiveDate, NaiveDate) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static ForecastWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
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
        0 => words(lang).least.to_owned(),
        100 => words(lang).most.to_owned(),
        percent => super::number::percent(lang, Some(percent)),
    }
}

const SV: ForecastWords = ForecastWords {
    title: |day| format!("Prognos den {day}"),
    name: "Prognos",
    heading: "Prognos i nuvarande takt, 50–85\u{a0}%",
    left: "kvar",
    half: "50\u{a0}%",
    likely: "85\u{a0}%",
    per_week: "per vecka",
    last_weeks: |weeks| format!("{weeks} veckor"),
    a_week: "/v",
    by: |day| format!("till {day}"),
    nothing: "inget att göra",
    done: "klart",
    too_little: |weeks| match weeks {
        1 => "för lite underlag: 1 vecka med förändringar, minst 8 behövs".to_owned(),
        _ => format!("för lite underlag: {weeks} veckor med förändringar, minst 8 behövs"),
    },
    too_little_short: "för lite underlag",
    never: "inte inom fem år i denna takt",
    never_short: "inte inom fem år",
    beyond: "om mer än fem år",
    range: |half, likely| match likely {
        Some(likely) => format!("klart till {half} med 50\u{a0}% sannolikhet, till {likely} med 85\u{a0}%"),
        None => format!("klart till {half} med 50\u{a0}% sannolikhet, med 85\u{a0}% först om mer än fem år"),
    },
    answer: |day, chance| match chance {
        Some(chance) => format!("Klart till {day}? Sannolikheten är {chance} i denna takt."),
        None => format!("Klart till {day}? Underlaget räcker inte till ett svar."),
    },
    least: "under 1\u{a0}%",
    most: "över 99\u{a0}%",
    rests: |weeks, pace| {
        format!(
            "Bygger på de senaste {weeks} veckorna, då i snitt {pace} fler blev klara per vecka än som föll tillbaka."
        )
    },
    left_out: |weeks| match weeks {
        1 => "1 vecka är utelämnad: så mycket på en gång tyder på att äldre arbete bokfördes då.".to_owned(),
        _ => format!("{weeks} veckor är utelämnade: så mycket på en gång tyder på att äldre arbete bokfördes då."),
    },
    together: "Alla är klara när den sista förvaltningen är det. Förvaltningar med för lite underlag räknas då tillsammans.",
    method: "Så är den gjord: det som är kvar betas av 1\u{a0}000 gånger med veckor som lottas bland de senaste 13, 26 och 52 \
             veckorna. Hälften av gångerna är allt klart till den första dagen, 85 av 100 gånger till den andra. Det som \
             tas tillbaka eller ska göras om räknas av. Prognosen förutser inte ändrad takt, undantag som löper ut eller \
             nya leverabler i planen.",
    reading: "räknas ut …",
    not_ahead: |asked, day| format!("{asked} är ingen kommande dag: en prognos gäller dagar efter {day}."),
};

const EN: ForecastWords = ForecastWords {
    title: |day| format!("Forecast on {day}"),
    name: "Forecast",
    heading: "Forecast at the present pace, 50–85%",
    left: "left",
    half: "50%",
    likely: "85%",
    per_week: "per week",
    last_weeks: |weeks| format!("{weeks} weeks"),
    a_week: "/wk",
    by: |day| format!("by {day}"),
    nothing: "nothing to do",
    done: "done",
    too_little: |weeks| match weeks {
        1 => "too little to go by: 1 week with changes, at least 8 are needed".to_owned(),
        _ => format!("too little to go by: {weeks} weeks with changes, at least 8 are needed"),
    },
    too_little_short: "too little to go by",
    never: "not within five years at this pace",
    never_short: "not within five years",
    beyond: "in over five years",
    range: |half, likely| match likely {
        Some(likely) => format!("done by {half} with 50% likelihood, by {likely} with 85%"),
        None => format!("done by {half} with 50% likelihood, with 85% only in over five years"),
    },
    answer: |day, chance| match chance {
        Some(chance) => format!("Done by {day}? The chance is {chance} at this pace."),
        None => format!("Done by {day}? There is too little to go by."),
    },
    least: "less than 1%",
    most: "over 99%",
    rests: |weeks, pace| {
        format!("Rests on the last {weeks} weeks, in which on average {pace} more were done per week than fell back.")
    },
    left_out: |weeks| match weeks {
        1 => "1 week is left out: so much at once suggests that older work was entered then.".to_owned(),
        _ => format!("{weeks} weeks are left out: so much at once suggests that older work was entered then."),
    },
    together: "All are done when the last department is. Departments with too little to go by are then taken together.",
    method: "How it is made: what is left is worked off 1,000 times, with weeks drawn from the last 13, 26 and 52 weeks. \
             In half of these runs all is done by the first day, in 85 of 100 by the second. What is taken back or falls \
             due again counts against it. It does not foresee a change of pace, exceptions that run out or deliverables \
             that the plan gains.",
    reading: "being worked out …",
    not_ahead: |asked, day| format!("{asked} is not a day to come: a forecast is about days after {day}."),
};
