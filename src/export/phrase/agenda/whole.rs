//! The pages about the roadmap as a whole: where it is, what has changed, roles, staircase, forecast.

use super::{About, Said, Stair, Told, Weight};
use crate::export::phrase::{self, changes as change_phrase, people};
use crate::model::assessment::HalfSteps;
use crate::model::groups::GroupId;
use crate::model::maturity::Level;
use crate::model::plan::Plan;
use crate::model::text::plain;
use crate::progress::agenda::Facts;
use crate::progress::changes::{Kind, counts};
use crate::progress::maturity::{Staircase, steps};
use crate::progress::schedule::{Validity, position, validity};
use crate::progress::tally::Tally;
use crate::words::agenda::words;
use crate::words::forecast::{tenths, words as forecast_words};
use crate::words::lang::Lang;
use crate::words::number::percent;
use crate::words::{change, maturity, screen, timeline};

/// Where the roadmap is.
pub(super) fn standing(lang: Lang, facts: &Facts<'_>, told: &mut Told) {
    let (plan, day) = (facts.source.plan, facts.source.day);
    let roadmap = &plan.parts.roadmap;
    let mut sum = phrase::tally_short(lang, facts.summary.overall);
    if let (Some(before), Some(last)) = (facts.before, facts.last) {
        let share = percent(lang, before.percent());
        sum = format!("{sum}. {}", words(lang).before(last.meeting.on, &share));
    }
    told.say(Weight::Strong, sum);
    let validity = validity(roadmap, day);
    let weight = if matches!(validity, Validity::Expired(_)) { Weight::Alarm } else { Weight::Plain };
    told.say(weight, phrase::validity(lang, roadmap, validity));
    told.say(Weight::Plain, phrase::position(lang, &position(roadmap, day)));
    let project = facts.summary.project_phases.iter().map(|(number, tally)| (GroupId::Project(*number), *tally));
    let priority = facts.summary.priority_phases.iter().map(|(number, tally)| (GroupId::Priority(*number), *tally));
    let headings = timeline::words(lang);
    phases(lang, plan, headings.project_phases(), project, told);
    phases(lang, plan, headings.priority_phases(), priority, told);
}

/// The phases of one kind under their heading: the two kinds have the same numbers.
fn phases(lang: Lang, plan: &Plan, heading: &str, phases: impl Iterator<Item = (GroupId, Tally)>, told: &mut Told) {
    let line = |(group, tally): (GroupId, Tally)| {
        let (share, name) = (percent(lang, tally.percent()), phrase::mixed_group(lang, plan, group));
        Said::new(Weight::Plain, format!("{share} ({}) {name}", phrase::fraction(tally))).on_one_line()
    };
    let lines: Vec<Said> = phases.map(line).collect();
    if !lines.is_empty() {
        told.item(Weight::Heading, heading);
        told.list.extend(lines);
    }
}

/// What has changed since the last meeting, regressions first.
pub(super) fn changes(lang: Lang, facts: &Facts<'_>, told: &mut Told) {
    let plan = facts.source.plan;
    if let Some(last) = facts.last {
        told.say(Weight::Faint, words(lang).since(last.meeting.on, &plain(&last.meeting.name)));
    }
    let told_of = |(kind, count): &(Kind, usize)| format!("{} {count}", change_phrase::kind(lang, *kind));
    let kinds: Vec<String> = counts(&facts.changes).iter().map(told_of).collect();
    told.say(Weight::Strong, kinds.join(" · "));
    for it in &facts.changes {
        let kind = it.what.kind();
        let weight = if matches!(kind, Kind::Lost | Kind::Stale | Kind::Ended | Kind::Conflict) {
            Weight::Alarm
        } else {
            Weight::Plain
        };
        let subject = change_phrase::subject(lang, plan, &it.what);
        let text = format!("{subject}: {} ({})", change_phrase::said(lang, &it.what), it.on);
        told.list.push(Said { about: it.what.cell().cloned().map(About::Cell), ..Said::new(weight, text) });
    }
}

/// Which roles are filled, those with vacant posts first.
pub(super) fn roles(lang: Lang, facts: &Facts<'_>, told: &mut Told) {
    let staffing = &facts.staffing;
    told.say(Weight::Strong, people::posts(lang, staffing.overall));
    let mut rows: Vec<_> = staffing.rows.iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.sum.vacant));
    for row in rows {
        let weight = if row.sum.vacant > 0 { Weight::Alarm } else { Weight::Plain };
        told.item(weight, format!("{}: {}", row.role.name, people::posts(lang, row.sum)));
    }
}

/// Where everybody stands on the staircase, and what it takes to the next step.
pub(super) fn staircase(lang: Lang, facts: &Facts<'_>, told: &mut Told) {
    let said = maturity::words(lang);
    let stairs = &facts.staircase;
    // The picture says it too, so that there it may give way.
    told.say(Weight::Faint, people::span(lang, stairs));
    told.stairs = self::stairs(lang, stairs);
    let line = |whose: &str, footing| {
        let level = |it| change::level(lang, it);
        let footing: &crate::progress::maturity::Footing<'_> = footing;
        format!(
            "{whose}: {} {}, {} {} · {}",
            said.supported().to_lowercase(),
            level(footing.supported),
            said.assessed().to_lowercase(),
            people::assessed(lang, footing),
            people::to_go(lang, footing)
        )
    };
    told.say(Weight::Strong, line(said.municipality(), &stairs.municipality));
    for (at, (id, footing)) in stairs.departments.iter().enumerate() {
        let said = Said::new(Weight::Plain, line(id.as_str(), footing));
        told.list.push(said.about(About::Department(at)));
    }
}

/// Returns the steps of the staircase, the lowest first.
pub fn stairs(lang: Lang, stairs: &Staircase<'_>) -> Vec<Stair> {
    stairs.levels.iter().map(|level| stair(lang, stairs, level)).collect()
}

/// Returns a step and what stands on it: "2,5: KLF SOF", "mål 4".
fn stair(lang: Lang, stairs: &Staircase<'_>, level: &Level) -> Stair {
    let said = maturity::words(lang);
    let (whole, half) = (steps(level.number), HalfSteps(steps(level.number).0 + 1));
    let there = |at: HalfSteps| at == whole || at == half;
    let marks =
        [(said.here(), stairs.municipality.supported), (said.start(), stairs.start), (said.target(), stairs.target)];
    let marks = marks.into_iter().filter(|(_, at)| there(*at));
    let marks = marks.map(|(name, at)| format!("{name} {}", change::level(lang, at)));
    let standing = [whole, half].into_iter().filter_map(|at| {
        let ids: Vec<&str> =
            stairs.departments.iter().filter(|(_, it)| it.supported == at).map(|(id, _)| id.as_str()).collect();
        let all = ids.len() == stairs.departments.len();
        let who = if all { said.all(ids.len()) } else { ids.join(" ") };
        (!ids.is_empty()).then(|| format!("{}: {who}", change::level(lang, at)))
    });
    Stair { name: people::level(level), on: standing.chain(marks).collect() }
}

/// When the rest will be done at this pace: a range, never a date.
pub(super) fn forecast(lang: Lang, facts: &Facts<'_>, told: &mut Told) {
    let Some(outlooks) = &facts.outlooks else { return };
    let said = forecast_words(lang);
    let all = &outlooks.all;
    told.say(Weight::Strong, format!("{}: {}", screen::words(lang).matrix.all(), phrase::outlook(lang, all)));
    told.say(Weight::Faint, said.rests(all.basis.weeks, &tenths(lang, all.basis.tenths)));
    for (at, (department, outlook)) in facts.source.plan.departments().iter().zip(&outlooks.departments).enumerate() {
        let text = format!("{}: {}", department.id, phrase::outlook(lang, outlook));
        told.list.push(Said::new(Weight::Plain, text).about(About::Department(at)));
    }
}
