//! What is said of posts: how they are held, what the plan reckons with, and what a phase still lacks.

use crate::model::role::Group;
use chrono::NaiveDate;

words! {
    /// The words about staffing.
    pub struct StaffingWords = words(lang);

    /// The heading.
    title(day: NaiveDate) { sv: "Bemanning den {day}", en: "Staffing on {day}" }
    /// The project phase whose ranges apply.
    phase(phase: &str) { sv: "Spannen är planens för {phase}.", en: "The plan's ranges are those for {phase}." }
    /// Heading of the roles that every department has.
    everywhere { sv: "I varje förvaltning", en: "In every department" }
    /// Heading of the driving organisation.
    driving { sv: "Driver införandet", en: "Driving the introduction" }
    /// Heading of posts that are held beside the organisation.
    beside { sv: "Utöver organisationen", en: "Beside the organisation" }
    /// The column, or row, of sums.
    sum { sv: "Summa", en: "Sum" }
    /// A post that nobody holds.
    vacant { sv: "vakant", en: "vacant" }
    /// The same, short.
    vacant_short { sv: "vak", en: "vac" }
    /// A post that somebody holds.
    appointed { sv: "tillsatt", en: "appointed" }
    /// A post of which nobody has said anything.
    unsaid { sv: "utan uppgift", en: "not stated" }
    /// Less than the plan's range.
    below { sv: "under planens spann", en: "below the plan's range" }
    /// Within it.
    within { sv: "inom planens spann", en: "within the plan's range" }
    /// More than it.
    above { sv: "över planens spann", en: "above the plan's range" }
    /// Two people have said different things.
    conflict { sv: "konflikt", en: "conflict" }
    /// The plan's range.
    range(from: &str, to: &str, period: &str) {
        sv: "planen räknar med {from}–{to} ({period})",
        en: "the plan reckons with {from}–{to} ({period})",
    }
    /// The plan gives no range.
    no_range { sv: "planen anger ingen omfattning", en: "the plan gives no range" }
    /// A sum.
    posts(appointed: u32, expected: u32, vacant: u32, unsaid: u32) {
        sv: {
            let of = format!("{appointed} av {expected}");
            let filled = plural!(expected, one: "{of} tillsatt", many: "{of} tillsatta");
            let vacant = (vacant > 0).then(|| plural!(vacant, one: "1 vakant", many: "{vacant} vakanta"));
            let unsaid = (unsaid > 0).then(|| format!("{unsaid} utan uppgift"));
            [Some(filled), vacant, unsaid].into_iter().flatten().collect::<Vec<_>>().join(", ")
        },
        en: {
            let filled = format!("{appointed} of {expected} appointed");
            let vacant = (vacant > 0).then(|| format!("{vacant} vacant"));
            let unsaid = (unsaid > 0).then(|| format!("{unsaid} not stated"));
            [Some(filled), vacant, unsaid].into_iter().flatten().collect::<Vec<_>>().join(", ")
        },
    }
    /// The shares of all held posts added up, against the plan's ranges added up over so many departments. The sum is ours;
    /// the roles whose range is not plainly the plan's are named.
    shares(sum: &str, from: &str, to: &str, departments: usize, unsure: &str) {
        sv: {
            let over = plural!(departments, one: "en förvaltning", many: "{departments} förvaltningar");
            let unsure = if unsure.is_empty() { String::new() } else { format!("; härlett: {unsure}") };
            format!("Tid: {sum} heltider; planens spann per roll ger {from}–{to} (vår summa för {over}{unsure})")
        },
        en: {
            let over = plural!(departments, one: "one department", many: "{departments} departments");
            let unsure = if unsure.is_empty() { String::new() } else { format!("; inferred: {unsure}") };
            format!("Time: {sum} full posts; the plan's ranges per role give {from}–{to} (our sum for {over}{unsure})")
        },
    }
    /// Held posts whose share is not known.
    without_share(count: u32) {
        sv: "{count} tillsatta utan angiven omfattning",
        en: "{count} appointed without a share",
    }
    /// The coming day on which a post changes hands.
    coming(appointed: bool, day: NaiveDate) {
        sv: if appointed { format!("tillsätts {day}") } else { format!("blir vakant {day}") },
        en: if appointed { format!("appointed from {day}") } else { format!("vacant from {day}") },
    }
    /// The day from which it holds.
    since(day: NaiveDate) { sv: "sedan {day}", en: "since {day}" }
    /// Heading of what the phases need.
    needs { sv: "Det som faserna förutsätter", en: "What the phases presuppose" }
    /// Heading of what the phase of a deliverable needs.
    phase_needs { sv: "Det som fasen förutsätter", en: "What the phase presupposes" }
    /// A need is met.
    met { sv: "uppfyllt", en: "met" }
    /// A need is not met.
    unmet { sv: "inte uppfyllt", en: "not met" }
    /// Whether it is met cannot be computed.
    judged { sv: "bedöms", en: "to be judged" }
    /// Posts that are missing.
    missing_posts(role: &str, departments: &str) {
        sv: "{role} saknas i {departments}",
        en: "{role} is missing in {departments}",
    }
    /// A deliverable that is missing.
    missing_deliverable(deliverable: &str, departments: &str) {
        sv: "{deliverable}: inte klar i {departments}",
        en: "{deliverable}: not done in {departments}",
    }
    /// Heading of what the source says in two ways.
    conflicts { sv: "Källan säger olika", en: "The source says two things" }
    /// The duties of a role.
    duties { sv: "Uppgifter", en: "Duties" }
    /// The source gives no duties.
    no_duties {
        sv: "Källan räknar inte upp några uppgifter för rollen.",
        en: "The source lists no duties for this role.",
    }
    /// The name of a group.
    group(group: Group) -> &'static str {
        sv: match group {
            Group::Project => "projektgrupp",
            Group::Steering => "styrgrupp",
            Group::Reference => "referensgrupp",
            Group::Department => "förvaltning",
        },
        en: match group {
            Group::Project => "project group",
            Group::Steering => "steering group",
            Group::Reference => "reference group",
            Group::Department => "department",
        },
    }
    /// Nothing is said yet; how to say it.
    empty {
        sv: "Inget är sagt om bemanningen ännu. Skriv till exempel: lis bemanning sätt dataskyddsombud SOF tillsatt \
             --share 25",
        en: "Nothing has been said about staffing yet. For example: lis staff set dataskyddsombud SOF appointed \
             --share 25",
    }
    /// A role that the plan does not have.
    unknown_role(text: &str, nearest: Option<&str>) {
        sv: match nearest {
            Some(nearest) => format!("Planen har ingen roll ”{text}”. Menade du {nearest}?"),
            None => format!("Planen har ingen roll ”{text}”. lis bemanning visar rollerna."),
        },
        en: match nearest {
            Some(nearest) => format!("The plan has no role “{text}”. Did you mean {nearest}?"),
            None => format!("The plan has no role “{text}”. lis staff shows the roles."),
        },
    }
    /// A word that is neither filled nor vacant.
    unknown_filling(text: &str) {
        sv: "”{text}” är varken tillsatt eller vakant (eller appointed, vacant).",
        en: "“{text}” is neither appointed nor vacant (or tillsatt, vakant).",
    }
    /// A share that is none.
    bad_share(text: &str) {
        sv: "”{text}” är ingen omfattning. Skriv hela procent, 1–100.",
        en: "“{text}” is no share of a post. Write whole per cent, 1–100.",
    }
    /// A vacant post with a share or a name.
    vacant_with {
        sv: "En vakant tjänst har varken omfattning eller namn.",
        en: "A vacant post has neither a share nor a name.",
    }
    /// The post is not one of the organisation's.
    not_expected(role: &str, department: &str) {
        sv: "Planen räknar inte med {role} i {department}. Det är sparat ändå.",
        en: "The plan does not reckon with {role} in {department}. It is kept all the same.",
    }
    /// Names are better left out; how to remove one.
    name_hint(name: &str) {
        sv: "Namnet syns inte i öppna rapporter. Ta bort det med: lis glöm {name}",
        en: "The name does not show in open reports. Remove it with: lis forget {name}",
    }
}
