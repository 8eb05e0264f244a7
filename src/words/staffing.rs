//! What is said of posts: how they are held, what the plan reckons with, and what a phase still lacks.

use super::lang::Lang;
use crate::model::role::Group;
use chrono::NaiveDate;

/// The words about staffing. Fields that are functions make sentences.
#[derive(Debug)]
pub struct StaffingWords {
    /// The heading; argument: the day.
    pub title: fn(NaiveDate) -> String,
    /// The project phase whose ranges apply; argument: its name.
    pub phase: fn(&str) -> String,
    /// Heading of the roles that every department has.
    pub everywhere: &'static str,
    /// Heading of the driving organisation.
    pub driving: &'static str,
    /// Heading of posts that are held beside the organisation.
    pub beside: &'static str,
    /// The column, or row, of sums.
    pub sum: &'static str,
    /// A post that nobody holds.
    pub vacant: &'static str,
    /// The same, short.
    pub vacant_short: &'static str,
    /// A post that somebody holds.
    pub appointed: &'static str,
    /// A post of which nobody has said anything.
    pub unsaid: &'static str,
    /// Less than the plan's range.
    pub below: &'static str,
    /// Within it.
    pub within: &'static str,
    /// More than it.
    pub above: &'static str,
    /// Two people have said different things.
    pub conflict: &'static str,
    /// The plan's range; arguments: from, to, both in words, and the period as the source puts it.
    pub range: fn(&str, &str, &str) -> String,
    /// The plan gives no range.
    pub no_range: &'static str,
    /// A sum; arguments: appointed, expected, vacant, of which nothing is said.
    pub posts: fn(u32, u32, u32, u32) -> String,
    /// The shares of all held posts added up, against the plan; arguments: the sum in full posts, from, to.
    pub shares: fn(&str, &str, &str) -> String,
    /// Held posts whose share is not known; argument: how many.
    pub without_share: fn(u32) -> String,
    /// The coming day on which a post changes hands.
    pub coming: fn(bool, NaiveDate) -> String,
    /// The day from which it holds.
    pub since: fn(NaiveDate) -> String,
    /// Heading of what the phases need.
    pub needs: &'static str,
    /// Heading of what the phase of a deliverable needs.
    pub phase_needs: &'static str,
    /// A need is met.
    pub met: &'static str,
    /// A need is not met.
    pub unmet: &'static str,
    /// Whether it is met cannot be computed.
    pub judged: &'static str,
    /// Posts that are missing; arguments: the role, the departments.
    pub missing_posts: fn(&str, &str) -> String,
    /// A deliverable that is missing; arguments: its id and title, the departments.
    pub missing_deliverable: fn(&str, &str) -> String,
    /// Heading of what the source says in two ways.
    pub conflicts: &'static str,
    /// The duties of a role.
    pub duties: &'static str,
    /// The source gives no duties.
    pub no_duties: &'static str,
    /// The name of a group.
    pub group: fn(Group) -> &'static str,
    /// Nothing is said yet; how to say it.
    pub empty: &'static str,
    /// A role that the plan does not have; arguments: what was typed, the nearest.
    pub unknown_role: fn(&str, Option<&str>) -> String,
    /// A word that is neither filled nor vacant.
    pub unknown_filling: fn(&str) -> String,
    /// A share that is none.
    pub bad_share: fn(&str) -> String,
    /// A vacant post with a share or a name.
    pub vacant_with: &'static str,
    /// The post is not one of the organisation's.
    pub not_expected: fn(&str, &str) -> String,
    /// Names are better left out; how to remove one.
    pub name_hint: fn(&str) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static StaffingWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: StaffingWords = StaffingWords {
    title: |day| format!("Bemanning den {day}"),
    phase: |phase| format!("Spannen är planens för {phase}."),
    everywhere: "I varje förvaltning",
    driving: "Driver införandet",
    beside: "Utöver organisationen",
    sum: "Summa",
    vacant: "vakant",
    vacant_short: "vak",
    appointed: "tillsatt",
    unsaid: "utan uppgift",
    below: "under planens spann",
    within: "inom planens spann",
    above: "över planens spann",
    conflict: "konflikt",
    range: |from, to, period| format!("planen räknar med {from}–{to} ({period})"),
    no_range: "planen anger ingen omfattning",
    posts: |appointed, expected, vacant, unsaid| {
        let filled = format!("{appointed} av {expected} {}", if expected == 1 { "tillsatt" } else { "tillsatta" });
        let vacant = (vacant > 0).then(|| if vacant == 1 { "1 vakant".into() } else { format!("{vacant} vakanta") });
        let unsaid = (unsaid > 0).then(|| format!("{unsaid} utan uppgift"));
        [Some(filled), vacant, unsaid].into_iter().flatten().collect::<Vec<_>>().join(", ")
    },
    shares: |sum, from, to| format!("Tid: {sum} heltider; planen räknar med {from}–{to}"),
    without_share: |count| format!("{count} tillsatta utan angiven omfattning"),
    coming: |appointed, day| {
        if appointed { format!("tillsätts {day}") } else { format!("blir vakant {day}") }
    },
    since: |day| format!("sedan {day}"),
    needs: "Det som faserna förutsätter",
    phase_needs: "Det som fasen förutsätter",
    met: "uppfyllt",
    unmet: "inte uppfyllt",
    judged: "bedöms",
    missing_posts: |role, departments| format!("{role} saknas i {departments}"),
    missing_deliverable: |deliverable, departments| format!("{deliverable}: inte klar i {departments}"),
    conflicts: "Källan säger olika",
    duties: "Uppgifter",
    no_duties: "Källan räknar inte upp några uppgifter för rollen.",
    group: |group| match group {
        Group::Project => "projektgrupp",
        Group::Steering => "styrgrupp",
        Group::Reference => "referensgrupp",
        Group::Department => "förvaltning",
    },
    empty: "Inget är sagt om bemanningen ännu. Skriv till exempel: lis bemanning sätt dataskyddsombud SOF tillsatt --share 25",
    unknown_role: |text, nearest| match nearest {
        Some(nearest) => format!("Planen har ingen roll ”{text}”. Menade du {nearest}?"),
        None => format!("Planen har ingen roll ”{text}”. lis bemanning visar rollerna."),
    },
    unknown_filling: |text| format!("”{text}” är varken tillsatt eller vakant (eller appointed, vacant)."),
    bad_share: |text| format!("”{text}” är ingen omfattning. Skriv hela procent, 1–100."),
    vacant_with: "En vakant tjänst har varken omfattning eller namn.",
    not_expected: |role, department| format!("Planen räknar inte med {role} i {department}. Det är sparat ändå."),
    name_hint: |name| format!("Namnet syns inte i öppna rapporter. Ta bort det med: lis glöm {name}"),
};

const EN: StaffingWords = StaffingWords {
    title: |day| format!("Staffing on {day}"),
    phase: |phase| format!("The plan's ranges are those for {phase}."),
    everywhere: "In every department",
    driving: "Driving the introduction",
    beside: "Beside the organisation",
    sum: "Sum",
    vacant: "vacant",
    vacant_short: "vac",
    appointed: "appointed",
    unsaid: "not stated",
    below: "below the plan's range",
    within: "within the plan's range",
    above: "above the plan's range",
    conflict: "conflict",
    range: |from, to, period| format!("the plan reckons with {from}–{to} ({period})"),
    no_range: "the plan gives no range",
    posts: |appointed, expected, vacant, unsaid| {
        let filled = format!("{appointed} of {expected} appointed");
        let vacant = (vacant > 0).then(|| format!("{vacant} vacant"));
        let unsaid = (unsaid > 0).then(|| format!("{unsaid} not stated"));
        [Some(filled), vacant, unsaid].into_iter().flatten().collect::<Vec<_>>().join(", ")
    },
    shares: |sum, from, to| format!("Time: {sum} full posts; the plan reckons with {from}–{to}"),
    without_share: |count| format!("{count} appointed without a share"),
    coming: |appointed, day| {
        if appointed { format!("appointed from {day}") } else { format!("vacant from {day}") }
    },
    since: |day| format!("since {day}"),
    needs: "What the phases presuppose",
    phase_needs: "What the phase presupposes",
    met: "met",
    unmet: "not met",
    judged: "to be judged",
    missing_posts: |role, departments| format!("{role} is missing in {departments}"),
    missing_deliverable: |deliverable, departments| format!("{deliverable}: not done in {departments}"),
    conflicts: "The source says two things",
    duties: "Duties",
    no_duties: "The source lists no duties for this role.",
    group: |group| match group {
        Group::Project => "project group",
        Group::Steering => "steering group",
        Group::Reference => "reference group",
        Group::Department => "department",
    },
    empty: "Nothing has been said about staffing yet. For example: lis staff set dataskyddsombud SOF appointed --share 25",
    unknown_role: |text, nearest| match nearest {
        Some(nearest) => format!("The plan has no role “{text}”. Did you mean {nearest}?"),
        None => format!("The plan has no role “{text}”. lis staff shows the roles."),
    },
    unknown_filling: |text| format!("“{text}” is neither appointed nor vacant (or tillsatt, vakant)."),
    bad_share: |text| format!("“{text}” is no share of a post. Write whole per cent, 1–100."),
    vacant_with: "A vacant post has neither a share nor a name.",
    not_expected: |role, department| {
        format!("The plan does not reckon with {role} in {department}. It is kept all the same.")
    },
    name_hint: |name| format!("The name does not show in open reports. Remove it with: lis forget {name}"),
};
