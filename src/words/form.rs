//! The words of forms: what is the same in all of them, and the questions of each.

words! {
    /// The words of forms.
    pub struct FormWords = words(lang) {
        /// The questions about an exception.
        exception: ExceptionForm,
        /// The questions about a post.
        post: PostForm,
        /// The questions about an assessment.
        assessment: AssessmentForm,
        /// The questions about a due date.
        due: DueForm,
        /// The questions about a meeting.
        meeting: MeetingForm,
    }

    /// What to do in a form, at the foot of the screen.
    hint {
        sv: "‹Down› nästa fält · ‹Open› nästa, sist sparas · ‹Save› sparar · ‹Back› avbryter",
        en: "‹Down› next field · ‹Open› next, saves on the last · ‹Save› saves · ‹Back› cancels",
    }
    /// The same, where the cursor is on a choice.
    choice_hint {
        sv: "‹Left›/‹Right› väljer · ‹Down› nästa fält · ‹Save› sparar · ‹Back› avbryter",
        en: "‹Left›/‹Right› chooses · ‹Down› next field · ‹Save› saves · ‹Back› cancels",
    }
    /// What to do once the user wants to leave, at the foot of the screen.
    leave_hint { sv: "‹Discard› kastar · ‹Open› eller ‹Back› fortsätter skriva", en: "‹Discard› discards · ‹Open› or ‹Back› goes on writing" }
    /// Asks whether what was written may be lost.
    leave { sv: "Kasta det som är skrivet?", en: "Discard what you have written?" }
    /// Nothing was changed, so nothing is written.
    unchanged { sv: "Inget är ändrat, så inget sparas.", en: "Nothing has changed, so nothing is saved." }
    /// A field has to be filled in.
    needed { sv: "Behöver fyllas i.", en: "Has to be filled in." }
    /// How a day is written.
    day_form { sv: "ÅÅÅÅ-MM-DD", en: "YYYY-MM-DD" }
    /// A text that is no day.
    no_day(text: &str) {
        sv: "”{text}” är inget datum. Skriv ÅÅÅÅ-MM-DD.",
        en: "“{text}” is no date. Write YYYY-MM-DD.",
    }
    /// A day that was understood.
    day(weekday: &str, days: i64) {
        sv: match days {
            0 => format!("{weekday}, i dag"),
            1 => format!("{weekday}, i morgon"),
            -1 => format!("{weekday}, i går"),
            2.. => format!("{weekday}, om {days} dagar"),
            _ => format!("{weekday}, för {} dagar sedan", -days),
        },
        en: match days {
            0 => format!("{weekday}, today"),
            1 => format!("{weekday}, tomorrow"),
            -1 => format!("{weekday}, yesterday"),
            2.. => format!("{weekday}, in {days} days"),
            _ => format!("{weekday}, {} days ago", -days),
        },
    }
}

words! {
    /// The questions about an exception.
    pub struct ExceptionForm;

    /// Title.
    title(cell: &str) { sv: "Undantag {cell}", en: "Exception {cell}" }
    /// What to do with the one that there is.
    what { sv: "Gör", en: "Do" }
    /// Renew it, withdraw it.
    choices -> [&'static str; 2] { sv: ["förnya", "återta"], en: ["renew", "withdraw"] }
    /// Why.
    reason { sv: "Skäl", en: "Reason" }
    /// The risk assessment.
    risk { sv: "Riskbedömning", en: "Risk assessment" }
    /// What is done instead.
    measure { sv: "Kompenserande åtgärd", en: "Compensating measure" }
    /// The day of the approval.
    approved { sv: "Godkänt den", en: "Approved on" }
    /// The last day.
    until { sv: "Gäller till och med", en: "Holds until" }
    /// The rule.
    rule(role: &str, months: u16, source: &str) {
        sv: {
            let longest = if months == 12 { "ett år".to_owned() } else { format!("{months} månader") };
            format!("Godkänns av {role}, högst {longest} från godkännandet; förnyas med ny riskbedömning ({source}).")
        },
        en: {
            let longest = if months == 12 { "one year".to_owned() } else { format!("{months} months") };
            format!(
                "Approved by {role}, at most {longest} from approval; renewed with a new risk assessment ({source})."
            )
        },
    }
    /// The plan has no rule, so none can be granted.
    no_rule {
        sv: "Planen säger inget om undantag, så inget kan beviljas.",
        en: "The plan says nothing about exceptions, so none can be granted.",
    }
    /// A renewal needs a new risk assessment.
    new_risk(risk: &str) {
        sv: "En förnyelse behöver en ny riskbedömning, inte ”{risk}”.",
        en: "A renewal needs a new risk assessment, not “{risk}”.",
    }
    /// What is to be entered as the risk assessment.
    risk_hint { sv: "En hänvisning, till exempel ett diarienummer.", en: "A reference, such as a registration number." }
    /// The cell is done or not applicable, so it needs no exception.
    closed {
        sv: "Leverabeln är klar eller ej tillämplig här, så inget undantag behövs.",
        en: "The deliverable is done or not applicable here, so no exception is needed.",
    }
}

words! {
    /// The questions about a post.
    pub struct PostForm;

    /// In which department.
    department { sv: "Förvaltning", en: "Department" }
    /// How it is held.
    filling { sv: "Tjänsten är", en: "The post is" }
    /// The share of a full post.
    share { sv: "Omfattning i procent", en: "Share in per cent" }
    /// The day from which it holds.
    since { sv: "Från den", en: "From" }
    /// A note.
    note { sv: "Anteckning", en: "Note" }
    /// Who holds it.
    name { sv: "Namn (behövs inte)", en: "Name (not needed)" }
    /// The day is missing.
    since_needed { sv: "Skriv dagen från vilken det gäller.", en: "Write the day from which it holds." }
    /// The cursor is on neither a role nor a post.
    choose { sv: "Gå till en roll eller en tjänst först.", en: "Go to a role or a post first." }
}

words! {
    /// The questions about an assessment.
    pub struct AssessmentForm;

    /// Title.
    title(whose: &str) { sv: "Bedömd mognad: {whose}", en: "Assessed maturity: {whose}" }
    /// The level.
    level { sv: "Nivå", en: "Level" }
    /// What it rests on.
    motive { sv: "Motiv", en: "Motive" }
    /// An empty level withdraws the assessment.
    withdraws { sv: "Tomt: bedömningen återtas.", en: "Empty: the assessment is withdrawn." }
}

words! {
    /// The questions about a meeting.
    pub struct MeetingForm;

    /// Title.
    title { sv: "Lägg in ett möte", en: "Put a meeting down" }
    /// What a meeting that is put down is for.
    about {
        sv: "Ändringar räknas från det senaste mötet, här och i rapporter.",
        en: "Changes are reckoned from the last meeting, here and in reports.",
    }
    /// The day on which it is held.
    day { sv: "Dag", en: "Day" }
    /// What it is called.
    name { sv: "Namn, t.ex. Styrgrupp 4", en: "Name, such as Group 4" }
    /// It stands already.
    there { sv: "Mötet är redan inlagt.", en: "The meeting is put down already." }
    /// There is another one on the day.
    same_day(name: &str) { sv: "Samma dag är {name} inlagt.", en: "On the same day {name} is put down." }
}

words! {
    /// The questions about a due date.
    pub struct DueForm;

    /// Title.
    title { sv: "Slutdatum", en: "Due date" }
    /// What it is for.
    scope { sv: "Gäller", en: "For" }
    /// The day.
    day { sv: "Klart senast", en: "Due" }
    /// An empty day lifts the date.
    empty { sv: "Tomt: inget slutdatum.", en: "Empty: no due date." }
    /// What the cursor is on can have no due date.
    nothing {
        sv: "Ett slutdatum kan sättas för en leverabel eller en hel prioriteringsfas.",
        en: "A due date can be set for a deliverable or a whole priority phase.",
    }
    /// Other dates come before this one where they are nearer.
    nearest {
        sv: "Det närmaste slutdatumet räknas: förvaltningens eget, sedan leverabelns, sedan fasens.",
        en: "The nearest due date counts: the department's own, then the deliverable's, then the phase's.",
    }
}
