//! What is said of conflicts and how they are settled.

use super::lang::Lang;

words! {
    /// The words of settling a conflict on the screen.
    pub struct ResolveWords = words(lang);

    /// Title of the question what holds.
    title(about: &str, conflicts: usize) {
        sv: plural!(conflicts, one: "{about}: vad gäller?", many: "{about}: vad gäller? (1 av {conflicts})"),
        en: plural!(conflicts, one: "{about}: what holds?", many: "{about}: what holds? (1 of {conflicts})"),
    }
}

/// There is no conflict.
pub fn none(lang: Lang) -> &'static str {
    match lang {
        Lang::Sv => "Ingen konflikt att lösa.",
        Lang::En => "No conflict to resolve.",
    }
}

/// Returns how to let an entry's word hold.
pub fn choose(lang: Lang, entry: &str) -> String {
    match lang {
        Lang::Sv => format!("Låt det gälla: lis lös {entry}"),
        Lang::En => format!("Let it hold: lis resolve {entry}"),
    }
}

/// Returns how to say something else about a cell.
pub fn third(lang: Lang, cell: &str) -> String {
    match lang {
        Lang::Sv => format!("Eller säg vad som gäller: lis lös {cell} LÄGE"),
        Lang::En => format!("Or say what holds: lis resolve {cell} STATE"),
    }
}

/// Returns what now holds; arguments: about what, what.
pub fn settled(lang: Lang, subject: &str, what: &str) -> String {
    match lang {
        Lang::Sv => format!("Löst. Nu gäller {subject} {what}"),
        Lang::En => format!("Resolved. Now {subject} {what} holds"),
    }
}

/// Returns that an entry does not stand in conflict.
pub fn not_in_conflict(lang: Lang, entry: &str) -> String {
    match lang {
        Lang::Sv => format!("{entry} står inte i konflikt med något. ”lis lös” visar vad som gör det."),
        Lang::En => format!("{entry} is not in conflict with anything. “lis resolve” shows what is."),
    }
}
