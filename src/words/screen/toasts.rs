//! What is told in a line at the foot after something was done, or why it was not.

words! {
    /// What is told after something was done, or why it was not.
    pub struct Toasts;

    /// Something was written, or in the sample only changed.
    saved(sample: bool, what: &str) {
        sv: {
            let lead = if sample { "Exempel, sparas inte" } else { "Sparat" };
            format!("{lead}: {what}. u ångrar.")
        },
        en: {
            let lead = if sample { "Sample, not saved" } else { "Saved" };
            format!("{lead}: {what}. u undoes.")
        },
    }
    /// Something other than a cell or a point was said.
    said(subject: &str, what: &str) { sv: "{subject} {what}", en: "{subject} {what}" }
    /// A cell was marked.
    marked(deliverable: &str, department: &str, state: &str) {
        sv: "{deliverable} {department} {state}",
        en: "{deliverable} {department} {state}",
    }
    /// A point was ticked or unticked.
    point(deliverable: &str, department: &str, point: u16, done: bool) {
        sv: {
            let state = if done { "klar" } else { "öppen" };
            format!("{deliverable} {department} punkt {point} {state}")
        },
        en: {
            let state = if done { "done" } else { "open" };
            format!("{deliverable} {department} point {point} {state}")
        },
    }
    /// All points are ticked but the deliverable is not.
    all_points(deliverable: &str) {
        sv: "Alla punkter i {deliverable} är klara. ‹Back› och ‹Tick› bockar av leverabeln.",
        en: "All points of {deliverable} are done. ‹Back› and ‹Tick› tick the deliverable.",
    }
    /// A note or evidence was written.
    written(deliverable: &str, department: &str) { sv: "{deliverable} {department}", en: "{deliverable} {department}" }
    /// Something was undone.
    undone(what: &str) { sv: "Ångrat. Nu gäller {what}. U gör om.", en: "Undone. Now it is {what}. U redoes." }
    /// Something was redone.
    redone(what: &str) { sv: "Gjort om. Nu gäller {what}. u ångrar.", en: "Redone. Now it is {what}. u undoes." }
    /// There is nothing to undo.
    nothing_to_undo { sv: "Det finns inget att ångra.", en: "There is nothing to undo." }
    /// There is nothing to redo.
    nothing_to_redo { sv: "Det finns inget att göra om.", en: "There is nothing to redo." }
    /// Somebody else has changed the same since.
    overtaken(by: &str, at: &str) {
        sv: "Kan inte ångras: {by} har ändrat samma sak {at}.",
        en: "Cannot be undone: {by} has changed the same {at}.",
    }
    /// Writing failed, nothing was changed.
    not_written(why: &str) { sv: "INTE SPARAT: {why}", en: "NOT SAVED: {why}" }
    /// Something could not be read.
    not_read(why: &str) { sv: "Kunde inte läsas: {why}", en: "Could not be read: {why}" }
    /// Others have changed something.
    arrived(count: usize) { sv: "{count} ändringar från andra.", en: "{count} changes from others." }
    /// Somebody else has changed one thing.
    arrived_one(by: &str, what: &str) { sv: "Ändrat av {by}: {what}.", en: "Changed by {by}: {what}." }
    /// Something older has turned up, and everything was read anew.
    anew {
        sv: "Äldre ändringar från andra har kommit fram. Allt är läst på nytt.",
        en: "Older changes by others have turned up. Everything was read anew.",
    }
    /// A paste outside a text field.
    paste_ignored { sv: "Inklistring ignorerad", en: "Paste ignored" }
    /// The key does nothing here.
    unbound(help: &str) {
        sv: "Den tangenten gör inget här. {help} visar hjälp.",
        en: "That key does nothing here. {help} shows help.",
    }
    /// A tick on a cell that is not applicable.
    not_applicable {
        sv: "Ej tillämplig. Tryck ‹State› för att välja ett annat läge.",
        en: "Not applicable. Press ‹State› to choose another state.",
    }
    /// A department is needed: the cursor stands on a group.
    choose_row {
        sv: "Välj en leverabel först: här står markören på en grupp.",
        en: "Choose a deliverable first: the cursor is on a group.",
    }
    /// The search found nothing.
    no_hit(text: &str) { sv: "Ingen träff på ”{text}”.", en: "No hit for “{text}”." }
    /// There is no search to go on with.
    no_search { sv: "Tryck ‹Search› för att söka.", en: "Press ‹Search› to search." }
    /// There is nothing to open under the cursor.
    nothing_to_open { sv: "Det finns inget att öppna här.", en: "There is nothing to open here." }
    /// There is nothing to close or to go back to.
    nothing_to_close { sv: "Det finns inget att gå tillbaka till.", en: "There is nothing to go back to." }
    /// The action works below the open pane.
    close_first { sv: "Stäng först med ‹Back›.", en: "Close with ‹Back› first." }
    /// The action works in an open form.
    only_in_form { sv: "Görs i ett öppet formulär.", en: "Done in an open form." }
    /// The action works in other views.
    only_in(views: &str) { sv: "Görs i vyn {views}.", en: "Done in the view {views}." }
    /// The reason must be given.
    reason_needed { sv: "Skriv varför den inte är tillämplig.", en: "Write why it is not applicable." }
    /// Nothing was said about the cell, so there is nothing to write beside.
    state_first { sv: "Välj ett läge först, med ‹Tick› eller ‹State›.", en: "Choose a state first, with ‹Tick› or ‹State›." }
    /// The theme cannot be changed because colour is refused.
    no_themes {
        sv: "Temat kan inte bytas: NO_COLOR är satt, så inga färger visas.",
        en: "The theme cannot be changed: NO_COLOR is set, so no colours are shown.",
    }
    /// The theme was changed.
    theme(name: &str) { sv: "Tema: {name}", en: "Theme: {name}" }
    /// The density was changed: to tight, to airy.
    densities -> [&'static str; 2] { sv: ["Täthet: tätt", "Täthet: luftigt"], en: ["Density: tight", "Density: airy"] }
    /// The density does not show in this view.
    density_elsewhere { sv: "Den här vyn är alltid tät.", en: "This view is always tight." }
    /// A row was copied.
    copied_row(what: &str) { sv: "Kopierat: {what}.", en: "Copied: {what}." }
    /// The view was copied.
    copied_view { sv: "Kopierat: vyn som text.", en: "Copied: the view as text." }
    /// The mouse was let go of.
    mouse_off {
        sv: "Musen är släppt: nu markerar den text. ‹Mouse› tar tillbaka den.",
        en: "The mouse is let go: it now selects text. ‹Mouse› takes it back.",
    }
    /// The mouse was taken again.
    mouse_on {
        sv: "Musen styr programmet igen. ‹Mouse› släpper den.",
        en: "The mouse works the program again. ‹Mouse› lets go of it.",
    }
    /// The language was changed.
    language { sv: "Språk: svenska", en: "Language: English" }
    /// The grouping was changed.
    grouping(name: &str) {
        sv: format!("Visar {}", name.to_lowercase()),
        en: format!("Showing {}", name.to_lowercase()),
    }
}
