//! The forecast for people.

use super::Question;
use crate::cli::context::Context;
use crate::cli::outcome::Answer;
use crate::cli::page::{Cell, Page};
use crate::export::phrase;
use crate::progress::forecast::{Answer as Said, Outlook};
use crate::words::forecast::{chance, tenths, words};

/// Columns of a day, and of the longest words in its place.
const DAY: usize = 18;

/// Writes the forecast: one row per department, or sentences about the one that was asked for; then what it rests on.
pub(super) fn answer(context: &Context, question: &Question, rows: &[(Option<usize>, &Outlook)]) -> Answer {
    let (lang, said) = (context.lang, words(context.lang));
    let mut page = Page::default();
    page.heading(&said.title(context.day));
    if context.demo {
        page.line(context.words().labels.sample());
    }
    if let Some(group) = question.group {
        page.line(&phrase::group(lang, &context.plan, group));
    }
    page.gap();
    match rows {
        [(department, outlook)] => one(&mut page, context, question, *department, outlook),
        _ => table(&mut page, context, question, rows),
    }
    let told = |outlook: &Outlook| matches!(outlook.answer, Said::Range { .. } | Said::Never);
    if let Some((_, last)) = rows.last().filter(|(_, last)| told(last)) {
        page.gap();
        page.line(&said.rests(last.basis.weeks, &tenths(lang, last.basis.tenths)));
        if last.basis.left_out > 0 {
            page.line(&said.left_out(last.basis.left_out));
        }
    }
    if rows.iter().any(|(_, outlook)| told(outlook)) {
        page.gap();
        if rows.len() > 1 {
            page.line(said.together());
        }
        page.line(said.method());
    }
    Answer::fine(page.into_text())
}

fn one(page: &mut Page, context: &Context, question: &Question, department: Option<usize>, outlook: &Outlook) {
    let lang = context.lang;
    let name = department.and_then(|at| context.plan.departments().get(at)).map_or("", |it| it.name.as_str());
    page.item(&format!("{name}: {}", phrase::tally(lang, outlook.tally)));
    page.item(&format!("{}: {}", words(lang).name(), phrase::outlook(lang, outlook)));
    if let Some(by) = question.by {
        let chance = outlook.chance(by).map(|percent| chance(lang, percent));
        if !matches!(outlook.answer, Said::Nothing | Said::Done) {
            page.item(&words(lang).answer(by, chance.as_deref()));
        }
    }
}

fn table(page: &mut Page, context: &Context, question: &Question, rows: &[(Option<usize>, &Outlook)]) {
    let (lang, said) = (context.lang, words(context.lang));
    let asked = question.by.map(|by| said.by(by)).unwrap_or_default();
    let ids = context.plan.departments().iter().map(|it| it.id.as_str());
    let widest = ids.map(|id| id.chars().count()).max().unwrap_or(0).clamp(5, 14);
    let row = |page: &mut Page, name: &str, cells: [&str; 5]| {
        let [left, half, likely, pace, by] = cells;
        page.row(&[
            Cell::Left(name, widest),
            Cell::Right(left, 5),
            Cell::Right(half, DAY),
            Cell::Right(likely, DAY),
            Cell::Right(pace, 10),
            Cell::Right(by, 16),
        ]);
    };
    row(page, "", [said.left(), said.half(), said.likely(), said.per_week(), &asked]);
    for (department, outlook) in rows {
        let all = context.words().labels.all();
        let name = department.and_then(|at| context.plan.departments().get(at)).map_or(all, |it| it.id.as_str());
        let (half, likely) = phrase::outlook_days(lang, outlook);
        let chance = |by| match outlook.answer {
            Said::Done => said.done().to_owned(),
            _ => outlook.chance(by).map_or_else(|| "–".to_owned(), |percent| chance(lang, percent)),
        };
        let chance = question.by.map(chance);
        let pace = tenths(lang, outlook.basis.tenths);
        row(page, name, [&outlook.left.to_string(), &half, &likely, &pace, &chance.unwrap_or_default()]);
    }
}
