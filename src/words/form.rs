//! The words of forms: what is the same in all of them, and the questions of each.

use super::lang::Lang;

/// The words of forms. Fields that are functions make sentences.
#[derive(Debug)]
pub struct FormWords {
    /// What to do in a form, at the foot of the screen.
    pub hint: &'static str,
    /// The same, where the cursor is on a choice.
    pub choice_hint: &'static str,
    /// What to do once the user wants to leave, at the foot of the screen.
    pub leave_hint: &'static str,
    /// Asks whether what was written may be lost.
    pub leave: &'static str,
    /// Nothing was changed, so nothing is written.
    pub unchanged: &'static str,
    /// A field has to be filled in.
    pub needed: &'static str,
    /// How a day is written.
    pub day_form: &'static str,
    /// A text that is no day; argument: the text.
    pub no_day: fn(&str) -> String,
    /// A day that was understood; arguments: its weekday, days from today, negative for the past.
    pub day: fn(&str, i64) -> String,
    /// The questions about an exception.
    pub exception: ExceptionForm,
    /// The questions about a post.
    pub post: PostForm,
    /// The questions about an assessment.
    pub assessment: AssessmentForm,
    /// The questions about a due date.
    pub due: DueForm,
    /// The questions about a meeting.
    pub meeting: MeetingForm,
}

/// The questions about an exception.
#[derive(Debug)]
pub struct ExceptionForm {
    /// Title; argument: the cell.
    pub title: fn(&str) -> String,
    /// What to do with the one that there is.
    pub what: &'static str,
    /// Renew it, withdraw it.
    pub choices: [&'static str; 2],
    /// Why.
    pub reason: &'static str,
    /// The risk assessment.
    pub risk: &'static str,
    /// What is done instead.
    pub measure: &'static str,
    /// The day of the approval.
    pub approved: &'static str,
    /// The last day.
    pub until: &'static str,
    /// The rule; arguments: the role that approves, months, the place in the source.
    pub rule: fn(&str, u16, &str) -> String,
    /// The plan has no rule, so none can be granted.
    pub no_rule: &'static str,
    /// A renewal needs a new risk assessment; argument: the one that it must not be.
    pub new_risk: fn(&str) -> String,
    /// What is to be entered as the risk assessment.
    pub risk_hint: &'static str,
    /// The cell is done or not applicable, so it needs no exception.
    pub closed: &'static str,
}

/// The questions about a post.
#[derive(Debug)]
pub struct PostForm {
    /// In which department.
    pub department: &'static str,
    /// How it is held.
    pub filling: &'static str,
    /// The share of a full post.
    pub share: &'static str,
    /// The day from which it holds.
    pub since: &'static str,
    /// A note.
    pub note: &'static str,
    /// Who holds it.
    pub name: &'static str,
    /// The day is missing.
    pub since_needed: &'static str,
    /// The cursor is on neither a role nor a post.
    pub choose: &'static str,
}

/// The questions about an assessment.
#[derive(Debug)]
pub struct AssessmentForm {
    /// Title; argument: whose maturity.
    pub title: fn(&str) -> String,
    /// The level.
    pub level: &'static str,
    /// What it rests on.
    pub motive: &'static str,
    /// An empty level withdraws the assessment.
    pub withdraws: &'static str,
}

/// The questions about a meeting.
#[derive(Debug)]
pub struct MeetingForm {
    /// Title.
    pub title: &'static str,
    /// What a meeting that is put down is for.
    pub about: &'static str,
    /// The day on which it is held.
    pub day: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// It stands already.
    pub there: &'static str,
    /// There is another one on the day; argument: its name.
    pub same_day: fn(&str) -> String,
}

/// The questions about a due date.
#[derive(Debug)]
pub struct DueForm {
    /// Title.
    pub title: &'static str,
    /// What it is for.
    pub scope: &'static str,
    /// The day.
    pub day: &'static str,
    /// An empty day lifts the date.
    pub empty: &'static str,
    /// What the cursor is on can have no due date.
    pub nothing: &'static str,
    /// Other dates come before this one where they are nearer.
    pub nearest: &'static str,
}

const SV: FormWords = FormWords {
    hint: "Tabb nästa fält · Retur nästa, sist sparas · Ctrl-S sparar · Esc avbryter",
    choice_hint: "Vänster/Höger väljer · Tabb nästa fält · Ctrl-S sparar · Esc avbryter",
    leave_hint: "q kastar · Retur eller Esc fortsätter skriva",
    leave: "Kasta det som är skrivet?",
    unchanged: "Inget är ändrat, så inget sparas.",
    needed: "Behöver fyllas i.",
    day_form: "ÅÅÅÅ-MM-DD",
    no_day: |text| format!("”{text}” är inget datum. Skriv ÅÅÅÅ-MM-DD."),
    day: |weekday, days| match days {
        0 => format!("{weekday}, i dag"),
        1 => format!("{weekday}, i morgon"),
        -1 => format!("{weekday}, i går"),
        2.. => format!("{weekday}, om {days} dagar"),
        _ => format!("{weekday}, för {} dagar sedan", -days),
    },
    exception: ExceptionForm {
        title: |cell| format!("Undantag {cell}"),
        what: "Gör",
        choices: ["förnya", "återta"],
        reason: "Skäl",
        risk: "Riskbedömning",
        measure: "Kompenserande åtgärd",
        approved: "Godkänt den",
        until: "Gäller till och med",
        rule: |role, months, source| {
            let longest = if months == 12 { "ett år".to_owned() } else { format!("{months} månader") };
            format!("Godkänns av {role}, högst {longest} från godkännandet; förnyas med ny riskbedömning ({source}).")
        },
        no_rule: "Planen säger inget om undantag, så inget kan beviljas.",
        new_risk: |risk| format!("En förnyelse behöver en ny riskbedömning, inte ”{risk}”."),
        risk_hint: "En hänvisning, till exempel ett diarienummer.",
        closed: "Leverabeln är klar eller ej tillämplig här, så inget undantag behövs.",
    },
    post: PostForm {
        department: "Förvaltning",
        filling: "Tjänsten är",
        share: "Omfattning i procent",
        since: "Från den",
        note: "Anteckning",
        name: "Namn (behövs inte)",
        since_needed: "Skriv dagen från vilken det gäller.",
        choose: "Gå till en roll eller en tjänst först.",
    },
    assessment: AssessmentForm {
        title: |whose| format!("Bedömd mognad: {whose}"),
        level: "Nivå",
        motive: "Motiv",
        withdraws: "Tomt: bedömningen återtas.",
    },
    meeting: MeetingForm {
        title: "Lägg in ett möte",
        about: "Ändringar räknas från det senaste mötet, här och i rapporter.",
        day: "Dag",
        name: "Namn, t.ex. Styrgrupp 4",
        there: "Mötet är redan inlagt.",
        same_day: |name| format!("Samma dag är {name} inlagt."),
    },
    due: DueForm {
        title: "Slutdatum",
        scope: "Gäller",
        day: "Klart senast",
        empty: "Tomt: inget slutdatum.",
        nothing: "Ett slutdatum kan sättas för en leverabel eller en hel prioriteringsfas.",
        nearest: "Det närmaste slutdatumet räknas: förvaltningens eget, sedan leverabelns, sedan fasens.",
    },
};

const EN: FormWords = FormWords {
    hint: "Tab next field · Enter next, saves on the last · Ctrl-S saves · Esc cancels",
    choice_hint: "Left/Right chooses · Tab next field · Ctrl-S saves · Esc cancels",
    leave_hint: "q discards · Enter or Esc goes on writing",
    leave: "Discard what you have written?",
    unchanged: "Nothing has changed, so nothing is saved.",
    needed: "Has to be filled in.",
    day_form: "YYYY-MM-DD",
    no_day: |text| format!("“{text}” is no date. Write YYYY-MM-DD."),
    day: |weekday, days| match days {
        0 => format!("{weekday}, today"),
        1 => format!("{weekday}, tomorrow"),
        -1 => format!("{weekday}, yesterday"),
        2.. => format!("{weekday}, in {days} days"),
        _ => format!("{weekday}, {} days ago", -days),
    },
    exception: ExceptionForm {
        title: |cell| format!("Exception {cell}"),
        what: "Do",
        choices: ["renew", "withdraw"],
        reason: "Reason",
        risk: "Risk assessment",
        measure: "Compensating measure",
        approved: "Approved on",
        until: "Holds until",
        rule: |role, months, source| {
            let longest = if months == 12 { "one year".to_owned() } else { format!("{months} months") };
            format!(
                "Approved by {role}, at most {longest} from approval; renewed with a new risk assessment ({source})."
            )
        },
        no_rule: "The plan says nothing about exceptions, so none can be granted.",
        new_risk: |risk| format!("A renewal needs a new risk assessment, not “{risk}”."),
        risk_hint: "A reference, such as a registration number.",
        closed: "The deliverable is done or not applicable here, so no exception is needed.",
    },
    post: PostForm {
        department: "Department",
        filling: "The post is",
        share: "Share in per cent",
        since: "From",
        note: "Note",
        name: "Name (not needed)",
        since_needed: "Write the day from which it holds.",
        choose: "Go to a role or a post first.",
    },
    assessment: AssessmentForm {
        title: |whose| format!("Assessed maturity: {whose}"),
        level: "Level",
        motive: "Motive",
        withdraws: "Empty: the assessment is withdrawn.",
    },
    meeting: MeetingForm {
        title: "Put a meeting down",
        about: "Changes are reckoned from the last meeting, here and in reports.",
        day: "Day",
        name: "Name, such as Group 4",
        there: "The meeting is put down already.",
        same_day: |name| format!("On the same day {name} is put down."),
    },
    due: DueForm {
        title: "Due date",
        scope: "For",
        day: "Due",
        empty: "Empty: no due date.",
        nothing: "A due date can be set for a deliverable or a whole priority phase.",
        nearest: "The nearest due date counts: the department's own, then the deliverable's, then the phase's.",
    },
};

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static FormWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}
