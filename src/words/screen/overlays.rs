//! What stands over a view, and the names of keys.

words! {
    /// Overlays.
    pub struct Overlays;

    /// Title of the help.
    help { sv: "Hjälp", en: "Help" }
    /// What to do in the help.
    help_hint { sv: "Skriv för att söka · ‹Open› utför · ‹Back› stänger", en: "Type to search · ‹Open› runs · ‹Back› closes" }
    /// No action fits what was typed.
    help_empty { sv: "Inget passar det du har skrivit.", en: "Nothing fits what you have typed." }
    /// Title of the command palette.
    palette { sv: "Kommandon", en: "Commands" }
    /// What to do in the command palette.
    palette_hint {
        sv: "Skriv några bokstäver · ‹Open› kör · ‹Back› stänger",
        en: "Type a few letters · ‹Open› runs · ‹Back› closes",
    }
    /// What kind of thing a deliverable is, in the palette.
    deliverable { sv: "leverabel", en: "deliverable" }
    /// What kind of thing a department is, in the palette.
    department { sv: "förvaltning", en: "department" }
    /// What shows the late alone, in the palette, and another word by which that may be looked for.
    late -> [&'static str; 2] {
        sv: ["Visa bara det som är försenat", "försenade, sena"],
        en: ["Show only what is late", "overdue, delayed"],
    }
    /// Title of the choice of state.
    state(deliverable: &str, department: &str) {
        sv: "{deliverable} · {department}",
        en: "{deliverable} · {department}",
    }
    /// What to do in the choice of state.
    state_hint {
        sv: "Piltangenter väljer · ‹Open› sätter · ‹Back› avbryter",
        en: "Arrows choose · ‹Open› sets · ‹Back› cancels",
    }
    /// Before the search text.
    search { sv: "Sök", en: "Search" }
    /// Before a note.
    note { sv: "Anteckning", en: "Note" }
    /// Before evidence.
    evidence { sv: "Underlag", en: "Evidence" }
    /// Before the reason for "not applicable", with its question mark.
    reason { sv: "Varför ej tillämplig?", en: "Why not applicable?" }
    /// What to do while a search is typed.
    search_hint {
        sv: "Skriv för att söka · ‹Open› går till träffen · ‹Back› avbryter",
        en: "Type to search · ‹Open› goes to the hit · ‹Back› cancels",
    }
    /// What to do in a prompt.
    prompt_hint { sv: "‹Open› sparar · ‹Back› avbryter", en: "‹Open› saves · ‹Back› cancels" }
    /// Names of the themes: light, dark, projector, terminal.
    themes -> [&'static str; 4] {
        sv: ["ljus", "mörk", "projektor", "terminal"],
        en: ["light", "dark", "projector", "terminal"],
    }
}

words! {
    /// Names of keys, as printed on a keyboard of the language.
    pub struct Keys;

    /// The space bar.
    space { sv: "Mellanslag", en: "Space" }
    /// Return.
    enter { sv: "Retur", en: "Enter" }
    /// Escape.
    esc { sv: "Esc", en: "Esc" }
    /// Tab.
    tab { sv: "Tabb", en: "Tab" }
    /// Backspace.
    backspace { sv: "Backsteg", en: "Backspace" }
    /// Delete.
    delete { sv: "Delete", en: "Delete" }
    /// Arrow up.
    up { sv: "Upp", en: "Up" }
    /// Arrow down.
    down { sv: "Ned", en: "Down" }
    /// Arrow left.
    left { sv: "Vänster", en: "Left" }
    /// Arrow right.
    right { sv: "Höger", en: "Right" }
    /// Before a key that is pressed with shift.
    shift { sv: "Skift-", en: "Shift-" }
    /// Before a key that is pressed with control.
    ctrl { sv: "Ctrl-", en: "Ctrl-" }
    /// Page up.
    page_up { sv: "PgUp", en: "PgUp" }
    /// Page down.
    page_down { sv: "PgDn", en: "PgDn" }
    /// Home.
    home { sv: "Home", en: "Home" }
    /// End.
    end { sv: "End", en: "End" }
}
