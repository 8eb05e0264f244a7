//! Words of a report about what stands beside the cells: due dates, posts, maturity, meetings, changes and forecasts.

use super::lang::Lang;
use chrono::NaiveDate;

/// The words. Fields that are functions make sentences.
#[derive(Debug)]
pub struct ReviewWords {
    /// Cells whose date was moved; argument: how many.
    pub moved_count: fn(usize) -> String,
    /// Where the municipality stands; arguments: the supported level, the assessed one, the target.
    pub stands: fn(&str, Option<&str>, &str) -> String,
    /// The day of the latest meeting.
    pub last_meeting: fn(NaiveDate) -> String,
    /// The day of the next meeting, behind that of the latest.
    pub next_meeting: fn(NaiveDate) -> String,
    /// The day of the first meeting, which is still to come.
    pub first_meeting: fn(NaiveDate) -> String,
    /// What has changed since a day, as a label and a heading.
    pub since: fn(&str) -> String,
    /// Headings of the parts.
    pub headings: Headings,
    /// Heads of columns, and the names of sheets.
    pub heads: Heads,
    /// Departments on one step, in little room; argument: how many.
    pub stand: fn(usize) -> String,
    /// Who stands on a level; arguments: the level, who.
    pub on_level: fn(&str, &str) -> String,
    /// A priority phase by its number.
    pub phase: fn(u8) -> String,
    /// No meetings are put down.
    pub no_meetings: &'static str,
}

/// Headings of the parts of a report.
#[derive(Debug)]
pub struct Headings {
    /// Due dates.
    pub deadlines: &'static str,
    /// Posts.
    pub posts: &'static str,
    /// Maturity.
    pub maturity: &'static str,
    /// The picture of the staircase.
    pub stairs: &'static str,
    /// The plan in time.
    pub timeline: &'static str,
    /// Meetings and what was put down there.
    pub meetings: &'static str,
    /// The forecast.
    pub forecast: &'static str,
    /// The project phases in short.
    pub project: &'static str,
    /// The priority phases in short.
    pub priority: &'static str,
    /// Cells that are late.
    pub late: &'static str,
    /// Cells that are due soon; argument: within how many days.
    pub soon: fn(i64) -> String,
    /// What was put down at meetings.
    pub decisions: &'static str,
}

/// Heads of columns.
#[derive(Debug)]
pub struct Heads {
    /// A phase, a step of the method, or a single date.
    pub phase: &'static str,
    /// Its first day.
    pub starts: &'static str,
    /// Its last day.
    pub ends: &'static str,
    /// How many are late.
    pub late: &'static str,
    /// How many are due soon; argument: within how many days.
    pub soon: fn(i64) -> String,
    /// How many had their date moved.
    pub moved: &'static str,
    /// The due date of a cell.
    pub due: &'static str,
    /// Who set a due date.
    pub origin: &'static str,
    /// How near a date is.
    pub timing: &'static str,
    /// How often a date was moved.
    pub times: &'static str,
    /// The date that was set first.
    pub first: &'static str,
    /// A role.
    pub role: &'static str,
    /// Posts that are held.
    pub appointed: &'static str,
    /// Posts that nobody holds.
    pub vacant: &'static str,
    /// Posts of which nothing is said.
    pub unsaid: &'static str,
    /// Posts that the organisation has.
    pub expected: &'static str,
    /// A level.
    pub level: &'static str,
    /// How many departments.
    pub departments: &'static str,
    /// The level that deliverables support.
    pub supported: &'static str,
    /// The level that people have assessed.
    pub assessed: &'static str,
    /// What it takes to the next step.
    pub next: &'static str,
    /// The name of something put down at a meeting.
    pub id: &'static str,
    /// What kind of thing it is.
    pub kind: &'static str,
    /// What it says.
    pub text: &'static str,
    /// The role that answers for it.
    pub owner: &'static str,
    /// What it concerns.
    pub concerns: &'static str,
    /// What came of it.
    pub outcome: &'static str,
    /// How many.
    pub count: &'static str,
    /// How something has changed.
    pub change: &'static str,
    /// What is left.
    pub left: &'static str,
    /// The day by which half of the runs are done.
    pub half: &'static str,
    /// The day by which 85 of 100 runs are done.
    pub likely: &'static str,
    /// Cells per week.
    pub per_week: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static ReviewWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: ReviewWords = ReviewWords {
    moved_count: |count| {
        if count == 1 { "1 har fått nytt datum".into() } else { format!("{count} har fått nytt datum") }
    },
    stands: |supported, assessed, target| match assessed {
        Some(assessed) => format!("styrkt nivå {supported}, bedömd nivå {assessed}, mål {target}"),
        None => format!("styrkt nivå {supported}, inte bedömd, mål {target}"),
    },
    last_meeting: |day| format!("Senaste mötet {day}"),
    next_meeting: |day| format!("nästa {day}"),
    first_meeting: |day| format!("Första mötet {day}"),
    since: |day| format!("Ändrat sedan {day}"),
    headings: Headings {
        deadlines: "Slutdatum",
        posts: "Bemanning",
        maturity: "Mognad",
        stairs: "Mognadstrappan: styrkt nivå",
        timeline: "Tidplan",
        meetings: "Möten och beslut",
        forecast: "Prognos",
        project: "Projektfaser",
        priority: "Prioriteringsfaser",
        late: "Försenat",
        soon: |days| format!("Klart inom {days} dagar"),
        decisions: "Beslut och uppdrag",
    },
    heads: Heads {
        phase: "Fas eller steg",
        starts: "Börjar",
        ends: "Slutar",
        late: "Försenade",
        soon: |days| format!("Inom {days} dagar"),
        moved: "Flyttade",
        due: "Slutdatum",
        origin: "Varifrån",
        timing: "Hur nära",
        times: "Flyttat",
        first: "Från början",
        role: "Roll",
        appointed: "Tillsatta",
        vacant: "Vakanta",
        unsaid: "Utan uppgift",
        expected: "Tjänster",
        level: "Nivå",
        departments: "Förvaltningar",
        supported: "Styrkt nivå",
        assessed: "Bedömd nivå",
        next: "Till nästa steg",
        id: "Beteckning",
        kind: "Slag",
        text: "Vad",
        owner: "Ansvarig",
        concerns: "Gäller",
        outcome: "Utfall",
        count: "Antal",
        change: "Ändring",
        left: "Kvar",
        half: "Klart, 50\u{a0}%",
        likely: "Klart, 85\u{a0}%",
        per_week: "Per vecka",
    },
    stand: |count| format!("{count} förv."),
    on_level: |level, who| format!("Nivå {level}: {who}"),
    phase: |number| format!("Fas {number}"),
    no_meetings: "Inga möten är inlagda",
};

const EN: ReviewWords = ReviewWords {
    moved_count: |count| if count == 1 { "1 with a moved date".into() } else { format!("{count} with moved dates") },
    stands: |supported, assessed, target| match assessed {
        Some(assessed) => format!("supported level {supported}, assessed level {assessed}, target {target}"),
        None => format!("supported level {supported}, not assessed, target {target}"),
    },
    last_meeting: |day| format!("Last meeting {day}"),
    next_meeting: |day| format!("next {day}"),
    first_meeting: |day| format!("First meeting {day}"),
    since: |day| format!("Changed since {day}"),
    headings: Headings {
        deadlines: "Due dates",
        posts: "Staffing",
        maturity: "Maturity",
        stairs: "The maturity staircase: supported level",
        timeline: "Timeline",
        meetings: "Meetings and decisions",
        forecast: "Forecast",
        project: "Project phases",
        priority: "Priority phases",
        late: "Late",
        soon: |days| format!("Due within {days} days"),
        decisions: "Decisions and actions",
    },
    heads: Heads {
        phase: "Phase or step",
        starts: "Begins",
        ends: "Ends",
        late: "Late",
        soon: |days| format!("Within {days} days"),
        moved: "Moved",
        due: "Due date",
        origin: "Set for",
        timing: "How near",
        times: "Moved",
        first: "At first",
        role: "Role",
        appointed: "Filled",
        vacant: "Vacant",
        unsaid: "Not stated",
        expected: "Posts",
        level: "Level",
        departments: "Departments",
        supported: "Supported level",
        assessed: "Assessed level",
        next: "To the next step",
        id: "Id",
        kind: "Kind",
        text: "What",
        owner: "Answers for it",
        concerns: "Concerns",
        outcome: "Outcome",
        count: "Count",
        change: "Change",
        left: "Left",
        half: "Done, 50%",
        likely: "Done, 85%",
        per_week: "Per week",
    },
    stand: |count| format!("{count} dept."),
    on_level: |level, who| format!("Level {level}: {who}"),
    phase: |number| format!("Phase {number}"),
    no_meetings: "No meetings are put down",
};
