//! The report's words in Swedish.

use super::{Headings, Labels, Remarks, ReportWords, Sentences};
use crate::model::basis::Certainty;
use crate::model::fault::Part;
use crate::model::roadmap::DocumentKind;
use crate::words::lang::Lang;
use crate::words::number;

pub(super) const WORDS: ReportWords =
    ReportWords { said: SENTENCES, headings: HEADINGS, labels: LABELS, remarks: REMARKS };

const SENTENCES: Sentences = Sentences {
    not_yet: |days, from| format!("Planen börjar gälla {from}, om {}", self::days(days)),
    running: |days, to| match days {
        0 => format!("Planen gäller till och med {to}, sista dagen"),
        _ => format!("Planen gäller till och med {to}, {} kvar", self::days(days)),
    },
    expired: |days, to| format!("Planen gick ut {to}, för {} sedan", self::days(days)),
    before: |phase, days, starts| format!("{phase} börjar {starts}, om {}", self::days(days)),
    within: |phase, days, ends| match days {
        0 => format!("{phase}, sista dagen ({ends})"),
        _ => format!("{phase}, {} kvar (till {ends})", self::days(days)),
    },
    ongoing: |phase, starts| format!("{phase}, sedan {starts}"),
    gap: |after, before, days, starts| {
        format!("Uppehåll mellan {after} och {before}, som börjar {starts}, om {}", self::days(days))
    },
    after: |phase, days, ends| match ends {
        Some(ends) => format!("Efter {phase}, som slutade {ends}, för {} sedan", self::days(days)),
        None => format!("Efter {phase}"),
    },
    nowhere: "Planen har inga faser",
    proposed_short: "Planen är ett förslag",
    adopted_short: "Planen är beslutad",
    proposed: |body| format!("Föreslagen: beslut av {body} är inte belagt"),
    adopted: |body, on| match on {
        Some(on) => format!("Beslutad av {body} {on}"),
        None => format!("Beslutad av {body}"),
    },
    done_of: |done, of| format!("{done} av {of} klara"),
    points: |done, of| format!("{done} av {of} punkter klara"),
    no_phase: "Utan fas",
    priority_phase: |number, areas| format!("Fas {number} – {areas}"),
    each: "varje förvaltning",
    central: |department| format!("en gång för hela kommunen, av {department}"),
    recurs: |rule, months| match months {
        1 => format!("{rule} (1 månad)"),
        months => format!("{rule} ({months} månader)"),
    },
    due_on: |day| format!("ska göras om {day}"),
    due_since: |day| format!("skulle ha gjorts om {day}"),
    certainty: |certainty| match certainty {
        Certainty::Certain => "Säkert, trots att källan kan läsas annorlunda",
        Certainty::Likely => "Trolig tolkning",
        Certainty::Inferred => "Egen slutsats, står inte i källan",
    },
    certainty_short: |certainty| match certainty {
        Certainty::Certain => "säkert",
        Certainty::Likely => "trolig tolkning",
        Certainty::Inferred => "egen slutsats",
    },
    part: |part| match part {
        Part::Roadmap => "Planen",
        Part::Guideline => "Riktlinjen",
        Part::Organisation => "Organisationen",
        Part::Roles => "Rollerna",
        Part::Maturity => "Mognadstrappan",
        Part::Benefits => "Nyttorna",
        Part::Crosswalk => "Korsreferenserna",
        Part::Agenda => "Dagordningen",
        Part::Settings => "Inställningar",
    },
};

const HEADINGS: Headings = Headings {
    report: |plan| format!("Lägesrapport: {plan}"),
    summary: "Sammanfattning",
    departments: "Per förvaltning",
    project_phases: "Per projektfas",
    priority_phases: "Per prioriteringsfas",
    chapters: "Per kapitel i riktlinjen",
    project_matrix: "Planens leverabler per projektfas",
    priority_matrix: "Riktlinjens säkerhetsåtgärder per prioriteringsfas",
    recent: "Senast ändrat",
    notes: "Anteckningar och underlag",
    conflicts: "Konflikter",
    without_place: "Utan plats i planen",
    facts: "Uppgifter som inte står rakt ut i källan",
    legend: "Teckenförklaring",
};

const LABELS: Labels = Labels {
    municipality: "Kommun",
    registration: "Diarienummer",
    code: "Kod",
    document: |kind| match kind {
        DocumentKind::Plan => "Planens diarienummer",
        DocumentKind::Guideline => "Riktlinjens diarienummer",
        DocumentKind::Policy => "Policyns diarienummer",
    },
    plan_code: "Planens kod",
    as_of: "Läget den",
    status: "Planens status",
    validity: "Giltighet",
    phase_now: "Fas nu",
    made_with: "Framställd med",
    overall: "Hela planen",
    department: "Förvaltning",
    project_phase: "Projektfas",
    priority_phase: "Prioriteringsfas",
    chapter: "Kapitel",
    deliverable: "Leverabel",
    done: "Klara",
    of: "Av",
    share: "Andel",
    state: "Läge",
    since: "Sedan",
    by: "Av",
    note: "Anteckning",
    evidence: "Underlag",
    day: "Dag",
    about: "Gäller",
    fact: "Uppgift",
    certainty: "Säkerhet",
    why: "Varför",
    part: "Del",
    conflict: "konflikt: olika uppgifter, den senaste gäller",
    no_cell: "tom ruta: görs en gång för hela kommunen",
};

const REMARKS: Remarks = Remarks {
    secrecy: "Rapporten visar enskilda åtgärder per förvaltning, även vad som saknas. Pröva sekretessen innan den \
              lämnas ut (offentlighets- och sekretesslagen 18 kap. 8 §).",
    counting: "En kommunövergripande leverabel räknas bara för den centrala förvaltningen. Det som inte är tillämpligt \
               räknas inte. Det som ska göras om räknas inte som klart.",
    not_told: "Visas inte i en öppen rapport: här skulle summorna visa vilka åtgärder som saknas.",
    two_phases: "Projektfaser har datum och hör till planen. Prioriteringsfaser saknar datum och är en rekommendation \
                 om i vilken ordning riktlinjens kapitel tas.",
    nothing_said: "Inget är bockat ännu.",
    conflict: "Olika uppgifter har lämnats utan att känna till varandra. Alla sparas och den senaste gäller, tills \
               någon bockar på nytt.",
    without_place: "Det här är sagt om sådant som planen inte längre har. Det sparas men räknas inte.",
    facts: "En leverabel med ordet ”trolig tolkning” eller ”egen slutsats” efter titeln står inte rakt ut i källan.",
    none: "Inget.",
};

fn days(days: i64) -> String {
    match u64::try_from(days) {
        Ok(1) => "1 dag".to_owned(),
        Ok(days) => format!("{} dagar", number::whole(Lang::Sv, days)),
        Err(_) => format!("{days} dagar"),
    }
}
