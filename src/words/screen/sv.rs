//! The terminal program's words in Swedish.

use super::{ActionWords, DetailWords, Keys, Label, MatrixWords, Overlays, OverviewWords, ScreenWords, Toasts, Views};

const fn label(name: &'static str, hint: &'static str) -> Label {
    Label { name, hint }
}

pub(super) const WORDS: ScreenWords = ScreenWords {
    actions: ActionWords {
        up: label("Uppåt", "upp"),
        down: label("Nedåt", "ned"),
        left: label("En förvaltning åt vänster", "vänster"),
        right: label("En förvaltning åt höger", "höger"),
        page_up: label("En sida uppåt", "sida upp"),
        page_down: label("En sida nedåt", "sida ned"),
        first: label("Till första raden", "först"),
        last: label("Till sista raden", "sist"),
        overview: label("Visa Översikt", "översikt"),
        deliverables: label("Visa Leverabler", "leverabler"),
        next_view: label("Nästa vy", "nästa vy"),
        previous_view: label("Föregående vy", "förra vyn"),
        tick: label("Bocka av, eller ta bort bocken", "bocka"),
        state: label("Välj läge i en lista", "läge"),
        note: label("Skriv en anteckning", "anteckna"),
        evidence: label("Ange underlag (en hänvisning eller adress)", "underlag"),
        open: label("Öppna, eller fäll ihop en grupp", "öppna"),
        back: label("Tillbaka", "tillbaka"),
        fold_all: label("Fäll ihop eller ut alla grupper", "fäll alla"),
        grouping: label("Byt mellan projektfaser och prioriteringsfaser", "byt faser"),
        undo: label("Ångra", "ångra"),
        redo: label("Gör om det ångrade", "gör om"),
        search: label("Sök", "sök"),
        next_hit: label("Nästa träff", "nästa träff"),
        previous_hit: label("Föregående träff", "förra träffen"),
        help: label("Hjälp", "hjälp"),
        theme: label("Byt färgtema", "tema"),
        language: label("Byt språk till engelska", "English"),
        quit: label("Avsluta", "avsluta"),
    },
    views: Views {
        overview: "Översikt",
        deliverables: "Leverabler",
        demo: "EXEMPEL – inget sparas",
        too_small: |columns, rows| {
            format!(
                "Fönstret är {columns} × {rows} tecken. lis behöver minst 60 × 18: gör fönstret större eller texten mindre. q avslutar."
            )
        },
    },
    overview: OverviewWords {
        overall: "Hela planen",
        departments: "Per förvaltning",
        project_phases: "Per projektfas",
        priority_phases: "Per prioriteringsfas",
        no_phase: "Utan fas",
        priority: |number| format!("Prio {number}"),
        recent: "Senast ändrat",
        empty: "Inget är bockat ännu. Tryck 2 för leverablerna, gå med piltangenterna och bocka med Mellanslag.",
        conflicts: |count| {
            if count == 1 { "1 konflikt att lösa".into() } else { format!("{count} konflikter att lösa") }
        },
        due_again: |count| format!("{count} ska göras om"),
        without_place: |count| format!("{count} utan plats i planen"),
    },
    matrix: MatrixWords {
        by_project: "Projektfaser",
        by_priority: "Prioriteringsfaser",
        all: "Alla",
        total: |count| if count == 1 { "Alla (1 leverabel)".into() } else { format!("Alla ({count} leverabler)") },
        central: "kommunövergripande",
        hits: |hit, of| format!("träff {hit} av {of}"),
        conflict: "konflikt",
        only_central: |deliverable, central| {
            format!("{deliverable} görs en gång för hela kommunen: bocka i kolumnen {central}.")
        },
    },
    detail: DetailWords {
        source: "Källa",
        scope: "Omfattning",
        each: "varje förvaltning",
        central: |central| format!("en gång för hela kommunen, av {central}"),
        roles: "Ansvariga roller",
        recurs: "Återkommer",
        due: |day| format!("ska göras om {day}"),
        needs: "Bör vara på plats först",
        remark: "Anmärkning",
        likely: "Trolig tolkning",
        inferred: "Egen slutsats, står inte i källan",
        certain: "Säkert, trots att källan kan läsas annorlunda",
        points: "Punkter",
        since: |day, by| format!("sedan {day}, {by}"),
        note: "Anteckning",
        evidence: "Underlag",
        conflict: "Konflikt: olika uppgifter har lämnats utan att känna till varandra. Det senaste gäller tills någon bockar på nytt.",
        history: "Historik",
        no_history: "Inget är sagt ännu. Mellanslag bockar, s väljer läge.",
        reading: "Läser historiken …",
        point_done: |point| format!("punkt {point} klar"),
        point_open: |point| format!("punkt {point} öppen"),
        undone: "ångrat:",
        redone: "gjort om:",
    },
    toasts: Toasts {
        marked: |deliverable, department, state| format!("Sparat: {deliverable} {department} {state}. u ångrar."),
        point: |deliverable, department, point, done| {
            let state = if done { "klar" } else { "öppen" };
            format!("Sparat: {deliverable} {department} punkt {point} {state}. u ångrar.")
        },
        all_points: |deliverable| {
            format!("Alla punkter i {deliverable} är klara. Esc och Mellanslag bockar av leverabeln.")
        },
        written: |deliverable, department| format!("Sparat: {deliverable} {department}. u ångrar."),
        undone: |what| format!("Ångrat: {what}. U gör om."),
        redone: |what| format!("Gjort om: {what}. u ångrar."),
        nothing_to_undo: "Det finns inget att ångra.",
        nothing_to_redo: "Det finns inget att göra om.",
        overtaken: |by, at| format!("Kan inte ångras: {by} har ändrat samma sak {at}."),
        not_written: |why| format!("INTE SPARAT: {why}"),
        not_read: |why| format!("Kunde inte läsas: {why}"),
        arrived: |count| {
            if count == 1 {
                "1 ändring från någon annan.".into()
            } else {
                format!("{count} ändringar från andra.")
            }
        },
        paste_ignored: "Inklistring ignorerad",
        unbound: |help| format!("Den tangenten gör inget här. {help} visar hjälp."),
        not_applicable: "Ej tillämplig. Tryck s för att välja ett annat läge.",
        choose_row: "Välj en leverabel först: här står markören på en grupp.",
        no_hit: |text| format!("Ingen träff på ”{text}”."),
        no_search: "Tryck / för att söka.",
        reason_needed: "Skriv varför den inte är tillämplig.",
        state_first: "Välj ett läge först, med Mellanslag eller s.",
        theme: |name| format!("Tema: {name}"),
        language: "Språk: svenska",
        grouping: |name| format!("Visar {name}"),
    },
    overlays: Overlays {
        help: "Hjälp",
        help_hint: "Skriv för att söka · Retur utför · Esc stänger",
        help_empty: "Inget passar det du har skrivit.",
        state: |deliverable, department| format!("{deliverable} · {department}"),
        state_hint: "Piltangenter väljer · Retur sätter · Esc avbryter",
        search: "Sök",
        note: "Anteckning",
        evidence: "Underlag",
        reason: "Varför ej tillämplig?",
        prompt_hint: "Retur sparar · Esc avbryter",
        themes: ["ljus", "mörk", "projektor", "terminal"],
        monochrome: "utan färg",
    },
    keys: Keys {
        space: "Mellanslag",
        enter: "Retur",
        esc: "Esc",
        tab: "Tabb",
        backspace: "Backsteg",
        delete: "Delete",
        up: "Upp",
        down: "Ned",
        left: "Vänster",
        right: "Höger",
        shift: "Skift-",
        ctrl: "Ctrl-",
        page_up: "PgUp",
        page_down: "PgDn",
        home: "Home",
        end: "End",
    },
};
