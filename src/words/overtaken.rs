//! What is told to somebody who was about to write over what others have just said.

use super::lang::Lang;

/// Tells who has said what about that, and of how many such things, and what to do to write over it all the same.
pub fn overtaken(lang: Lang, count: usize, by: &str, said: &str) -> String {
    match (lang, count) {
        (Lang::Sv, 0 | 1) => format!("{by} hann före: {said}. Tryck igen för att ändra ändå."),
        (Lang::En, 0 | 1) => format!("{by} was first: {said}. Press again to change it anyway."),
        (Lang::Sv, _) => {
            format!("Andra hann före med {count} saker, senast {by}: {said}. Tryck igen för att ändra ändå.")
        }
        (Lang::En, _) => {
            format!(
                "Others were first with {count} things, the latest {by}: {said}. Press again to change them anyway."
            )
        }
    }
}
