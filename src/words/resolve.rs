//! What is said of conflicts and how they are settled.

use super::lang::Lang;

/// The words of settling a conflict on the screen.
#[derive(Debug)]
pub struct ResolveWords {
    /// Title; arguments: about what, how many conflicts there are.
    pub title: fn(&str, usize) -> String,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static ResolveWords {
    const SV: ResolveWords = ResolveWords {
        title: |about, of| match of {
            1 => format!("{about}: vad gäller?"),
            of => format!("{about}: vad gäller? (1 av {of})"),
        },
    };
    const EN: ResolveWords = ResolveWords {
        title: |about, of| match of {
            1 => format!("{about}: what holds?"),
            of => format!("{about}: what holds? (1 of {of})"),
        },
    };
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
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
