//! The meetings of the steering group, one a quarter, and what was put down there: decisions, things to do and questions,
//! most of them settled later, some late. One meeting is planned.

use super::calendar::{DAYS, ago};
use super::{LEADER, Step};
use crate::model::chance::Chance;
use crate::model::entry::{Cell, Change};
use crate::model::id::RoleId;
use crate::model::meeting::{Decision, DecisionId, DecisionKind, DecisionState, Meeting, MeetingId, Minutes};
use crate::model::plan::Plan;
use crate::model::role::Group;
use DecisionKind::{Action, Decision as Decided, Question};
use chrono::{NaiveDate, TimeDelta};

/// Days from one meeting to the next.
const QUARTER: i64 = 91;

/// How long ago the latest meeting was.
const LATEST: i64 = 63;

/// How far ahead the next one is planned.
const NEXT: i64 = 28;

/// What was put down, and what came of it.
const TEXTS: [(DecisionKind, &str, &str); 20] = [
    (Decided, "Färdplanen gäller som arbetsordning för alla förvaltningar.", "Känd i alla ledningsgrupper."),
    (Action, "Utse samordnare i varje förvaltning.", "Utsedda i alla förvaltningar utom en."),
    (Question, "Räcker en halv tjänst i de största förvaltningarna?", "Nej, frågan tas i budgetarbetet."),
    (Decided, "Klassningsmodellen används för alla nya system.", "Inskriven i upphandlingsmallen."),
    (Action, "Ta fram en förteckning över system utan ägare.", "Förteckningen är klar, sex system saknar ägare."),
    (Action, "Gå igenom avtalen med de tio största leverantörerna.", "Åtta av tio avtal är genomgångna."),
    (Decided, "Utbildningen är obligatorisk för alla nyanställda.", "Ingår i introduktionen."),
    (Question, "Vem beslutar om undantag när informationsägaren är vakant?", "Förvaltningsdirektören."),
    (Action, "Redovisa varför de äldsta leverablerna inte är klara.", "Redovisat vid mötet därpå."),
    (Decided, "Slutdatumet för nästa prioriteringsfas flyttas.", "Flyttat i färdplanen."),
    (Action, "Prova återställning av ett verksamhetskritiskt system.", "Provet gick bra men tog för lång tid."),
    (Question, "Behöver kommunen en gemensam jour för incidenter?", "Utreds tillsammans med grannkommunerna."),
    (Decided, "Avvikelser redovisas varje kvartal.", "Första redovisningen är gjord."),
    (Action, "Stäm av behörigheterna i de gemensamma systemen.", "Klart, 140 konton är borttagna."),
    (Action, "Beskriv hur kraven följs upp på entreprenad.", "Beskrivningen är beslutad."),
    (Question, "Kan två förvaltningar dela samordnare?", "Ja, till och med årsskiftet."),
    (Decided, "Den egna bedömningen av mognaden görs varje höst.", "Gjord i alla förvaltningar."),
    (Action, "Ta fram en plan för det som återstår i den långsammaste förvaltningen.", "Planen är beslutad."),
    (Action, "Öva kontinuitetsplanen med ledningsgruppen.", "Övningen är genomförd och dokumenterad."),
    (Question, "När är kommunen redo för en extern granskning?", "Tidigast när fas 3 är klar."),
];

/// Returns the meetings with all that was put down there, and how that was settled.
pub(super) fn steps(plan: &Plan, day: NaiveDate, open: &[Cell]) -> Vec<Step> {
    let mut chance = Chance::new(0x0152_7006);
    let roles = Roles::of(plan);
    let held = (DAYS - 30 - LATEST) / QUARTER;
    let mut texts = TEXTS.iter().cycle();
    let mut steps = Vec::new();
    for (number, quarter) in (1..).zip((0..=held).rev()) {
        let on = ago(day, LATEST + quarter * QUARTER);
        let last = quarter == 0;
        let id = MeetingId(on.to_string());
        let mut changes = vec![Change::Meeting(id.clone(), Some(meeting(on, number, &roles, last)))];
        let count = 2 + u16::try_from(chance.below(2)).unwrap_or(0);
        for (number, (kind, text, outcome)) in (1..=count).zip(texts.by_ref()) {
            let decision = decision((*kind, text), (on, open), (plan, &roles), &mut chance);
            let about = DecisionId::new(id.clone(), number);
            steps.extend(settled(&about, (on, &decision), outcome, quarter, &mut chance));
            changes.push(Change::Decision(about, Some(decision)));
        }
        steps.push(Step { on, by: LEADER.to_owned(), during: Some(id), changes });
        if last {
            let next = ago(day, -NEXT);
            let planned = Meeting { begun: None, ended: None, ..meeting(next, number + 1, &roles, true) };
            let planned = Meeting { present: Vec::new(), ..planned };
            steps.push(Step::new(
                ago(day, LATEST - 7),
                LEADER,
                Change::Meeting(MeetingId(next.to_string()), Some(planned)),
            ));
        }
    }
    steps
}

/// Who comes, and who answers for what is decided.
struct Roles {
    steering: Vec<RoleId>,
    owners: Vec<RoleId>,
}

impl Roles {
    fn of(plan: &Plan) -> Self {
        let roles = &plan.parts.roles;
        let of = |group| roles.driving.iter().filter(move |seat| seat.group == group).map(|seat| seat.role.clone());
        let owners =
            of(Group::Project).chain(of(Group::Steering)).chain(roles.department.iter().map(|it| it.role.clone()));
        Self { steering: of(Group::Project).chain(of(Group::Steering)).collect(), owners: owners.collect() }
    }
}

fn meeting(on: NaiveDate, number: i64, roles: &Roles, draft: bool) -> Meeting {
    let begun = on.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc().fixed_offset();
    Meeting {
        on,
        name: format!("Styrgrupp {number}"),
        begun: Some(begun),
        ended: Some(begun + TimeDelta::minutes(75)),
        present: roles.steering.clone(),
        minutes: if draft { Minutes::Draft } else { Minutes::Final },
    }
}

fn decision(
    (kind, text): (DecisionKind, &str),
    (on, open): (NaiveDate, &[Cell]),
    (plan, roles): (&Plan, &Roles),
    chance: &mut Chance,
) -> Decision {
    let mut below = |count: usize| chance.below(u32::try_from(count).unwrap_or(u32::MAX)) as usize;
    let owner = roles.owners.get(below(roles.owners.len())).cloned();
    let days = 40 + i64::try_from(below(60)).unwrap_or(0);
    let about = open.get(below(open.len() * 3));
    let department = plan.departments().get(below(plan.departments().len() * 2)).map(|it| it.id.clone());
    Decision {
        kind,
        text: text.to_owned(),
        owner,
        due: (kind != Decided).then(|| ago(on, -days)),
        deliverables: about.map(|cell| cell.deliverable.clone()).into_iter().collect(),
        departments: department.into_iter().collect(),
        state: DecisionState::Open,
        outcome: None,
    }
}

/// Tells how something was settled: most of it in time, a little of it given up, some of it not yet.
fn settled(
    about: &DecisionId,
    (on, decision): (NaiveDate, &Decision),
    outcome: &str,
    quarter: i64,
    chance: &mut Chance,
) -> Option<Step> {
    let due = decision.due.unwrap_or(ago(on, -60));
    // Of what is old, nearly all is settled; of what is new, little.
    let left_open = if quarter > 3 { chance.one_in(12) } else { !chance.one_in(2) };
    if left_open || quarter == 0 {
        return None;
    }
    let dropped = chance.one_in(10);
    let (state, outcome) =
        if dropped { (DecisionState::Dropped, "Inte längre aktuellt.") } else { (DecisionState::Done, outcome) };
    let on = ago(due, 20 - i64::from(chance.below(35)));
    let closed = Decision { state, outcome: Some(outcome.to_owned()), ..decision.clone() };
    Some(Step::new(on, LEADER, Change::Decision(about.clone(), Some(closed))))
}
