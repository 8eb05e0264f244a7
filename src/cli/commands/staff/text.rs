//! Staffing for people.

use super::Choice;
use crate::cli::context::Context;
use crate::cli::outcome::Answer;
use crate::cli::page::{Cell, Page, WIDTH};
use crate::export::phrase::{self, people};
use crate::progress::needs::NeedState;
use crate::progress::staffing::{Row, Staffing};
use crate::words::staffing::words;
use crate::words::{change, number};

/// Columns of a post.
const POST: usize = 5;
/// Columns of the row sums.
const SUM: usize = 6;
/// The least number of columns for the roles' names.
const NAME: usize = 22;

/// Writes the table of roles and departments, or what is said of one role or department.
pub(super) fn answer(context: &Context, choice: &Choice, staffing: &Staffing<'_>, needs: &[NeedState<'_>]) -> Answer {
    let said = words(context.lang);
    let mut page = Page::default();
    page.heading(&said.title(context.day));
    if context.demo {
        page.line(context.words().labels.sample());
    }
    let phases = &context.plan.parts.roadmap.project_phases;
    if let Some(phase) = phases.iter().find(|phase| Some(phase.number) == staffing.phase) {
        page.line(&said.phase(&phrase::project_phase(phase)));
    }
    if context.board.posts().next().is_none() {
        context.hint(&mut page, 0, said.empty());
    }
    if choice.role.is_none() && choice.department.is_none() {
        table(&mut page, context, staffing);
        needed(&mut page, context, needs);
    } else {
        one(&mut page, context, choice, staffing);
    }
    Answer::fine(page.into_text())
}

fn table(page: &mut Page, context: &Context, staffing: &Staffing<'_>) {
    let (lang, said) = (context.lang, words(context.lang));
    let departments = context.plan.departments();
    let room = (WIDTH - 2 - NAME - SUM - 1) / (POST + 1);
    for from in (0..departments.len()).step_by(room.max(1)) {
        let shown = from..(from + room.max(1)).min(departments.len());
        let name = WIDTH - 3 - SUM - shown.len() * (POST + 1);
        let mut heading = "";
        for row in &staffing.rows {
            let group = group(said, row);
            if heading != group {
                heading = group;
                page.gap();
                let ids: Vec<&str> = shown.clone().map(|at| departments[at].id.as_str()).collect();
                line(page, group, name, &ids, said.sum());
            }
            let signs: Vec<String> =
                shown.clone().map(|at| people::post_sign(lang, context.glyphs, &row.posts[at])).collect();
            let signs: Vec<&str> = signs.iter().map(String::as_str).collect();
            line(page, &row.role.name, name, &signs, &format!("{}/{}", row.sum.appointed, row.sum.expected));
        }
        page.gap();
        let sums: Vec<String> = shown
            .map(|at| format!("{}/{}", staffing.departments[at].appointed, staffing.departments[at].expected))
            .collect();
        let sums: Vec<&str> = sums.iter().map(String::as_str).collect();
        let all = format!("{}/{}", staffing.overall.appointed, staffing.overall.expected);
        line(page, said.sum(), name, &sums, &all);
    }
    page.gap();
    page.item(&people::posts(lang, staffing.overall));
    page.item(&people::shares(lang, &context.plan, staffing.overall, context.plan.departments().len()));
    if staffing.overall.without_share > 0 {
        page.item(&said.without_share(staffing.overall.without_share));
    }
    page.item(&people::post_legend(lang, context.glyphs));
}

fn group(said: crate::words::staffing::StaffingWords, row: &Row<'_>) -> &'static str {
    match (row.everywhere, row.sum.expected) {
        (true, _) => said.everywhere(),
        (false, 0) => said.beside(),
        (false, _) => said.driving(),
    }
}

fn line(page: &mut Page, name: &str, columns: usize, cells: &[&str], sum: &str) {
    let mut row = vec![Cell::Left(name, columns)];
    row.extend(cells.iter().map(|cell| Cell::Right(cell, POST)));
    row.push(Cell::Right(sum, SUM));
    page.row(&row);
}

/// Writes every post of a role, or of a department, in words.
fn one(page: &mut Page, context: &Context, choice: &Choice, staffing: &Staffing<'_>) {
    let (lang, said) = (context.lang, words(context.lang));
    let departments = context.plan.departments();
    let places = |row: &Row<'_>| -> Vec<usize> {
        let all = 0..row.posts.len();
        let shown = |at: &usize| choice.department.is_none_or(|chosen| chosen == *at);
        all.filter(shown).filter(|at| row.posts[*at].expected || row.posts[*at].post.is_some()).collect()
    };
    if let Some(at) = choice.department {
        page.heading(&format!("{} {}", departments[at].id, departments[at].name));
        page.item(&people::posts(lang, staffing.departments[at]));
        page.item(&people::shares(lang, &context.plan, staffing.departments[at], 1));
    }
    let rows = staffing.rows.iter().filter(|row| choice.role.as_ref().is_none_or(|role| *role == row.role.id));
    for row in rows.filter(|row| !places(row).is_empty()) {
        page.heading(&row.role.name);
        page.item(&row.estimate.map_or_else(
            || said.no_range().to_owned(),
            |it| {
                let share = |share| number::percent(lang, Some(share));
                said.range(&share(it.from), &share(it.to), &it.period)
            },
        ));
        for at in places(row) {
            let state = &row.posts[at];
            page.item(&format!("{}: {}", departments[at].id, people::post(lang, state)));
            let post = state.post;
            let texts = [post.and_then(|it| it.name.as_deref()), post.and_then(|it| it.note.as_deref())];
            for text in texts.into_iter().flatten() {
                page.under(2, text);
            }
        }
    }
    let unseated = choice.role.as_ref().filter(|role| staffing.row(role).is_none());
    if let Some(role) = unseated {
        page.heading(change::role(&context.plan, role));
        page.item(said.unsaid());
    }
}

fn needed(page: &mut Page, context: &Context, needs: &[NeedState<'_>]) {
    page.heading(words(context.lang).needs());
    for it in needs {
        let (lead, missing) = people::need(context.lang, &context.plan, it);
        page.item(&lead);
        for line in missing {
            page.under(2, &line);
        }
    }
}
