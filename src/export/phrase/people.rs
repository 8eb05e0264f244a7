//! Sentences about posts and about the staircase.

use crate::model::assessment::HalfSteps;
use crate::model::maturity::Level;
use crate::model::plan::Plan;
use crate::model::roadmap::Commitment;
use crate::model::text;
use crate::progress::maturity::{Footing, Staircase, steps};
use crate::progress::needs::NeedState;
use crate::progress::proof::{Missing, Proof};
use crate::progress::staffing::{Fit, Holding, PostState, Posts, Staffing};
use crate::words::glyph::Glyphs;
use crate::words::lang::Lang;
use crate::words::{change, forecast, maturity, number, staffing};

/// Returns a post in a few columns: "50%", "20%<" below the plan's range, "!vak", "·"; nothing where the organisation
/// has no such post and nobody has said anything.
pub fn post_sign(lang: Lang, glyphs: Glyphs, state: &PostState<'_>) -> String {
    let words = staffing::words(lang);
    let (unsaid, held) = match glyphs {
        Glyphs::Unicode => ("·", "✓"),
        Glyphs::Ascii => (".", "x"),
    };
    let mut sign = match state.holding {
        Holding::Unsaid if !state.expected => String::new(),
        Holding::Unsaid => unsaid.to_owned(),
        Holding::Vacant => format!("!{}", words.vacant_short()),
        Holding::Appointed => state.share.map_or_else(|| held.to_owned(), |share| format!("{share}%")),
    };
    match state.fit {
        Some(Fit::Below) => sign.push('<'),
        Some(Fit::Above) => sign.push('>'),
        Some(Fit::Within) | None => {}
    }
    if state.conflict {
        sign.push('?');
    }
    sign
}

/// Returns what the signs of [`post_sign`] mean.
pub fn post_legend(lang: Lang, glyphs: Glyphs) -> String {
    let words = staffing::words(lang);
    let (unsaid, held) = match glyphs {
        Glyphs::Unicode => ("·", "✓"),
        Glyphs::Ascii => (".", "x"),
    };
    format!(
        "{held} {}  !{} {}  {unsaid} {}  < {}  > {}",
        words.appointed(),
        words.vacant_short(),
        words.vacant(),
        words.unsaid(),
        words.below(),
        words.above()
    )
}

/// Returns how a post is held, in words: "tillsatt 20 %, under planens spann, sedan 2026-01-01". Never a name.
pub fn post(lang: Lang, state: &PostState<'_>) -> String {
    let words = staffing::words(lang);
    let mut said = match state.holding {
        Holding::Unsaid => words.unsaid().to_owned(),
        Holding::Vacant => words.vacant().to_owned(),
        Holding::Appointed => words.appointed().to_owned(),
    };
    if let Some(share) = state.share {
        said = format!("{said} {}", number::percent(lang, Some(share)));
    }
    let fit = state.fit.map(|fit| match fit {
        Fit::Below => words.below(),
        Fit::Within => words.within(),
        Fit::Above => words.above(),
    });
    let conflict = state.conflict.then_some(words.conflict());
    for more in fit.into_iter().chain(conflict) {
        said = format!("{said}, {more}");
    }
    match (state.coming, state.post) {
        (Some(day), _) => format!("{said}, {}", words.coming(state.holding != Holding::Appointed, day)),
        (None, Some(post)) => format!("{said}, {}", words.since(post.since)),
        (None, None) => said,
    }
}

/// Returns a sum of posts: "3 av 7 tillsatta, 1 vakant, 3 utan uppgift".
pub fn posts(lang: Lang, posts: Posts) -> String {
    staffing::words(lang).posts(posts.appointed, posts.expected, posts.vacant, posts.unsaid)
}

/// Returns the shares of a sum over so many departments in full posts, against what the plan's ranges per role add up to:
/// that sum is ours, and the roles whose range is not plainly the plan's are named.
pub fn shares(lang: Lang, plan: &Plan, posts: Posts, departments: usize) -> String {
    let unsure = plan.parts.roles.estimates.iter().filter(|estimate| estimate.basis.is_some());
    let mut unsure: Vec<&str> = unsure.filter_map(|it| plan.role(&it.role).map(|role| role.name.as_str())).collect();
    unsure.dedup();
    let unsure = unsure.join(", ");
    let full = |percent: u32| forecast::tenths(lang, i32::try_from((percent + 5) / 10).unwrap_or(i32::MAX));
    let (from, to) = (full(posts.planned_from), full(posts.planned_to));
    staffing::words(lang).shares(&full(posts.share), &from, &to, departments, &unsure)
}

/// Returns departments by their places: "SOF, UBF"; all of them in a word.
pub fn departments(plan: &Plan, places: &[usize]) -> String {
    let ids = places.iter().filter_map(|at| plan.departments().get(*at)).map(|it| it.id.as_str());
    ids.collect::<Vec<_>>().join(", ")
}

/// Returns a deliverable that is missing, and where: "R5.2 Risker hanteras …: inte klar i SOF".
pub fn missing(lang: Lang, plan: &Plan, missing: &Missing) -> String {
    let it = plan.items().get(missing.item);
    let name = it.map_or_else(String::new, |it| format!("{} {}", it.id(), it.deliverable.title));
    staffing::words(lang).missing_deliverable(&name, &departments(plan, &missing.departments))
}

/// Returns a need of a phase and whether it is met: "Fas 2: Organisation … – uppfyllt", and what is missing for it.
pub fn need(lang: Lang, plan: &Plan, it: &NeedState<'_>) -> (String, Vec<String>) {
    let said = staffing::words(lang);
    let how = match it.met() {
        Some(true) => said.met(),
        Some(false) => said.unmet(),
        None => said.judged(),
    };
    let posts =
        it.vacancies.iter().map(|(role, at)| said.missing_posts(change::role(plan, role), &departments(plan, at)));
    let missing = it.proof.missing().iter().map(|it| missing(lang, plan, it));
    let lead = format!("{}: {} – {how}", it.phase.name, it.need.text.trim_end_matches('.'));
    (lead, posts.chain(missing).collect())
}

/// Returns a level with its name: "3 Definierad".
pub fn level(level: &Level) -> String {
    format!("{} {}", level.number, level.name)
}

/// Returns how far it is to the next step: "2 kriterier till nivå 2,5".
pub fn to_go(lang: Lang, footing: &Footing<'_>) -> String {
    let words = maturity::words(lang);
    let Some(rung) = footing.next() else { return words.top().to_owned() };
    let Some(count) = footing.to_go() else { return words.only_judged().to_owned() };
    let half = footing.supported.0 % 2 == 1;
    let to = if half { steps(rung.level.number) } else { HalfSteps(footing.supported.0 + 1) };
    words.to_go(count, &change::level(lang, to))
}

/// Returns what is missing for the next level: a heading, how much of it is proved, and every criterion with how it is, under
/// which stands which deliverables are missing where; nothing on the highest level.
pub fn next_level(lang: Lang, plan: &Plan, footing: &Footing<'_>) -> Option<NextLevel> {
    let said = maturity::words(lang);
    let rung = footing.next()?;
    let (proved, provable) = rung.proved();
    let criterion = |(criterion, proof): &(&Commitment, Proof)| {
        let how = match proof {
            Proof::Holds => said.holds(),
            Proof::Misses(_) => said.lacks(),
            Proof::Judged => said.judged(),
        };
        let missing = proof.missing().iter().map(|it| missing(lang, plan, it)).collect();
        (format!("{how}: {}", criterion.text), missing)
    };
    Some(NextLevel {
        heading: said.missing(&level(rung.level)),
        proved: said.proved(proved, provable),
        criteria: rung.criteria.iter().map(criterion).collect(),
    })
}

/// What is missing for the next level, in sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextLevel {
    /// The level.
    pub heading: String,
    /// How many criteria are proved.
    pub proved: String,
    /// Every criterion, with what is missing for it.
    pub criteria: Vec<(String, Vec<String>)>,
}

/// Returns the posts of a department with how each is held, in a sentence; those that nobody expects or has said anything
/// about are left out.
pub fn posts_of(lang: Lang, staffing: &Staffing<'_>, department: usize) -> Vec<(String, Holding)> {
    let rows = staffing.rows.iter().filter_map(|row| Some((row, row.posts.get(department)?)));
    let rows = rows.filter(|(_, post)| post.expected || post.holding != Holding::Unsaid);
    rows.map(|(row, post)| (format!("{}: {}", row.role.name, self::post(lang, post)), post.holding)).collect()
}

/// Returns the level that people have assessed, or a dash.
pub fn assessed(lang: Lang, footing: &Footing<'_>) -> String {
    let sign = if footing.conflict { "?" } else { "" };
    footing.assessed.map_or_else(|| "–".to_owned(), |(it, _)| format!("{}{sign}", change::level(lang, it.level)))
}

/// Returns all that is said of where somebody stands: what is supported, what was assessed and why, and how they differ.
pub fn footing(lang: Lang, footing: &Footing<'_>) -> Vec<String> {
    let words = maturity::words(lang);
    let mut said = vec![words.supports(&change::level(lang, footing.supported))];
    if let Some((it, head)) = footing.assessed {
        said.push(words.assessed_at(&change::level(lang, it.level), it.on, &text::plain(&head.by)));
        said.push(words.motive(&text::plain(&it.motive)));
        match it.level.cmp(&footing.supported) {
            std::cmp::Ordering::Greater => said.push(words.higher().to_owned()),
            std::cmp::Ordering::Less => said.push(words.lower().to_owned()),
            std::cmp::Ordering::Equal => {}
        }
    }
    if footing.conflict {
        said.push(words.conflict().to_owned());
    }
    said
}

/// Returns start and target: "Start: nivå 0,5 · Mål: nivå 4".
pub fn span(lang: Lang, staircase: &Staircase<'_>) -> String {
    let level = |it| change::level(lang, it);
    maturity::words(lang).span(&level(staircase.start), &level(staircase.target))
}
