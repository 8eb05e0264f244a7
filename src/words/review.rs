//! Words of a report about what stands beside the cells: due dates, posts, maturity, meetings, changes and forecasts.

use chrono::NaiveDate;

words! {
    /// The words.
    pub struct ReviewWords = words(lang) {
        /// Headings of the parts.
        headings: Headings,
        /// Heads of columns, and the names of sheets.
        heads: Heads,
    }

    /// Cells whose date was moved.
    moved_count(count: usize) {
        sv: plural!(count, one: "1 har fått nytt datum", many: "{count} har fått nytt datum"),
        en: plural!(count, one: "1 with a moved date", many: "{count} with moved dates"),
    }
    /// Where the municipality stands.
    stands(supported: &str, assessed: Option<&str>, target: &str) {
        sv: match assessed {
            Some(assessed) => format!("styrkt nivå {supported}, bedömd nivå {assessed}, mål {target}"),
            None => format!("styrkt nivå {supported}, inte bedömd, mål {target}"),
        },
        en: match assessed {
            Some(assessed) => format!("supported level {supported}, assessed level {assessed}, target {target}"),
            None => format!("supported level {supported}, not assessed, target {target}"),
        },
    }
    /// The day of the latest meeting.
    last_meeting(day: NaiveDate) { sv: "Senaste mötet {day}", en: "Last meeting {day}" }
    /// The day of the next meeting, behind that of the latest.
    next_meeting(day: NaiveDate) { sv: "nästa {day}", en: "next {day}" }
    /// The day of the first meeting, which is still to come.
    first_meeting(day: NaiveDate) { sv: "Första mötet {day}", en: "First meeting {day}" }
    /// What has changed since a day, as a label and a heading.
    since(day: &str) { sv: "Ändrat sedan {day}", en: "Changed since {day}" }
    /// Departments on one step, in little room.
    stand(count: usize) { sv: "{count} förv.", en: "{count} dept." }
    /// Who stands on a level.
    on_level(level: &str, who: &str) { sv: "Nivå {level}: {who}", en: "Level {level}: {who}" }
    /// A priority phase by its number.
    phase(number: u8) { sv: "Fas {number}", en: "Phase {number}" }
    /// No meetings are put down.
    no_meetings { sv: "Inga möten är inlagda", en: "No meetings are put down" }
}

words! {
    /// Headings of the parts of a report.
    pub struct Headings;

    /// Due dates.
    deadlines { sv: "Slutdatum", en: "Due dates" }
    /// Posts.
    posts { sv: "Bemanning", en: "Staffing" }
    /// Maturity.
    maturity { sv: "Mognad", en: "Maturity" }
    /// The picture of the staircase.
    stairs { sv: "Mognadstrappan: styrkt nivå", en: "The maturity staircase: supported level" }
    /// The plan in time.
    timeline { sv: "Tidplan", en: "Timeline" }
    /// Meetings and what was put down there.
    meetings { sv: "Möten och beslut", en: "Meetings and decisions" }
    /// The forecast.
    forecast { sv: "Prognos", en: "Forecast" }
    /// The project phases in short.
    project { sv: "Projektfaser", en: "Project phases" }
    /// The priority phases in short.
    priority { sv: "Prioriteringsfaser", en: "Priority phases" }
    /// Cells that are late.
    late { sv: "Försenat", en: "Late" }
    /// Cells that are due soon.
    soon(days: i64) { sv: "Klart inom {days} dagar", en: "Due within {days} days" }
    /// What was put down at meetings.
    decisions { sv: "Beslut och uppdrag", en: "Decisions and actions" }
}

words! {
    /// Heads of columns.
    pub struct Heads;

    /// A phase, a step of the method, or a single date.
    phase { sv: "Fas eller steg", en: "Phase or step" }
    /// Its first day.
    starts { sv: "Börjar", en: "Begins" }
    /// Its last day.
    ends { sv: "Slutar", en: "Ends" }
    /// How many are late.
    late { sv: "Försenade", en: "Late" }
    /// How many are due soon.
    soon(days: i64) { sv: "Inom {days} dagar", en: "Within {days} days" }
    /// How many had their date moved.
    moved { sv: "Flyttade", en: "Moved" }
    /// The due date of a cell.
    due { sv: "Slutdatum", en: "Due date" }
    /// Who set a due date.
    origin { sv: "Varifrån", en: "Set for" }
    /// How near a date is.
    timing { sv: "Hur nära", en: "How near" }
    /// How often a date was moved.
    times { sv: "Flyttat", en: "Moved" }
    /// The date that was set first.
    first { sv: "Från början", en: "At first" }
    /// A role.
    role { sv: "Roll", en: "Role" }
    /// Posts that are held.
    appointed { sv: "Tillsatta", en: "Filled" }
    /// Posts that nobody holds.
    vacant { sv: "Vakanta", en: "Vacant" }
    /// Posts of which nothing is said.
    unsaid { sv: "Utan uppgift", en: "Not stated" }
    /// Posts that the organisation has.
    expected { sv: "Tjänster", en: "Posts" }
    /// A level.
    level { sv: "Nivå", en: "Level" }
    /// How many departments.
    departments { sv: "Förvaltningar", en: "Departments" }
    /// The level that deliverables support.
    supported { sv: "Styrkt nivå", en: "Supported level" }
    /// The level that people have assessed.
    assessed { sv: "Bedömd nivå", en: "Assessed level" }
    /// What it takes to the next step.
    next { sv: "Till nästa steg", en: "To the next step" }
    /// The name of something put down at a meeting.
    id { sv: "Beteckning", en: "Id" }
    /// What kind of thing it is.
    kind { sv: "Slag", en: "Kind" }
    /// What it says.
    text { sv: "Vad", en: "What" }
    /// The role that answers for it.
    owner { sv: "Ansvarig", en: "Answers for it" }
    /// What it concerns.
    concerns { sv: "Gäller", en: "Concerns" }
    /// What came of it.
    outcome { sv: "Utfall", en: "Outcome" }
    /// How many.
    count { sv: "Antal", en: "Count" }
    /// How something has changed.
    change { sv: "Ändring", en: "Change" }
    /// What is left.
    left { sv: "Kvar", en: "Left" }
    /// The day by which half of the runs are done.
    half { sv: "Klart, 50\u{a0}%", en: "Done, 50%" }
    /// The day by which 85 of 100 runs are done.
    likely { sv: "Klart, 85\u{a0}%", en: "Done, 85%" }
    /// Cells per week.
    per_week { sv: "Per vecka", en: "Per week" }
}
