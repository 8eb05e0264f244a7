//! Sentences about a sheet that came back: where something stands, what is wrong with it, and what a row changes.

use super::grid::letters;
use super::place::Place;
use super::problem::{Problem, Remark, Unreadable};
use crate::export::sheet::column::Column;
use crate::export::sheet::said::Said;
use crate::export::{Snapshot, phrase};
use crate::model::entry::Change;
use crate::model::state::State;
use crate::progress::ticking::Unsayable;
use crate::words::lang::Lang;
use crate::words::sheet::back::words;
use crate::words::{cli, exception, late, state};

/// Returns where something stands: "sof.xlsx, flik SOF, F12 (Läge)".
pub fn place(lang: Lang, place: &Place, column: Column, at: Option<usize>) -> String {
    let letters = at.map(letters);
    words(lang).at(&place.file, place.tab.as_deref(), place.row, letters.as_deref(), column.head(lang))
}

/// Returns what is wrong with a row.
pub fn problem(snapshot: &Snapshot<'_>, problem: &Problem) -> String {
    let (lang, plan) = (snapshot.lang, snapshot.plan);
    let (words, mistakes) = (words(lang), cli::words(lang).mistakes);
    match problem {
        Problem::NoId => words.no_id().to_owned(),
        Problem::UnknownId(text, near) => mistakes.unknown_deliverable(text, near.as_deref()),
        Problem::NoDepartment => words.no_department().to_owned(),
        Problem::UnknownDepartment(text, near) => {
            let all: Vec<&str> = plan.departments().iter().map(|it| it.id.as_str()).collect();
            mistakes.unknown_department(text, near.as_deref(), &all.join(", "))
        }
        Problem::OtherDepartment(says, expected) => words.other_department(says, expected),
        Problem::NotTheirs => words.not_theirs().to_owned(),
        Problem::NoStamp => words.no_stamp().to_owned(),
        Problem::StampOf(id) => words.stamp_of(id),
        Problem::UnknownState(text, near) => words.unknown_state(text, near.as_deref(), &states(lang)),
        Problem::NoState => words.no_state(&states(lang)),
        Problem::NoDay(text, meant) => words.no_day(text, *meant),
        Problem::Formula(formula) => words.formula(formula),
        Problem::Overtaken(by, day) => words.overtaken(by, *day),
        Problem::Twice(place) => words.twice(&self::place(lang, place, Column::Id, None)),
        Problem::Unsayable(Unsayable::NoReason) => words.no_reason(Column::Note.head(lang)),
        Problem::Unsayable(why) => phrase::ticking::unsayable(lang, *why, snapshot.day),
        Problem::NoUntil => words.no_until().to_owned(),
        Problem::NoRule => late::words(lang).exception.no_rule().to_owned(),
        Problem::Refused(why) => match &plan.parts.guideline.exceptions {
            Some(rule) => exception::refusal(lang, plan, rule, why),
            None => late::words(lang).exception.no_rule().to_owned(),
        },
    }
}

/// Returns the name of a problem for programs, the same in both languages.
pub fn code(problem: &Problem) -> &'static str {
    match problem {
        Problem::NoId => "no_id",
        Problem::UnknownId(..) => "unknown_id",
        Problem::NoDepartment => "no_department",
        Problem::UnknownDepartment(..) => "unknown_department",
        Problem::OtherDepartment(..) => "other_department",
        Problem::NotTheirs => "not_theirs",
        Problem::NoStamp => "no_stamp",
        Problem::StampOf(_) => "stamp_of_another",
        Problem::UnknownState(..) => "unknown_state",
        Problem::NoState => "no_state",
        Problem::NoDay(..) => "no_day",
        Problem::Formula(_) => "formula",
        Problem::Overtaken(..) => "overtaken",
        Problem::Twice(_) => "twice",
        Problem::Unsayable(Unsayable::NoState) => "state_missing",
        Problem::Unsayable(Unsayable::NoReason) => "reason_missing",
        Problem::Unsayable(Unsayable::Future { .. }) => "future",
        Problem::NoUntil => "no_until",
        Problem::NoRule => "no_rule",
        Problem::Refused(_) => "refused",
    }
}

/// Returns what is to be known of a file.
pub fn remark(lang: Lang, remark: &Remark) -> String {
    let words = words(lang);
    match remark {
        Remark::MissingColumn(Column::Stamp) => words.missing_stamp(Column::Stamp.head(lang)),
        Remark::MissingColumn(column) => words.missing_column(column.head(lang)),
        Remark::RenamedColumn(column, found) => words.renamed(found, column.head(lang)),
        Remark::Windows => words.windows().to_owned(),
        Remark::HiddenRows(rows) => words.hidden(&stretches(rows)),
    }
}

/// Returns why a file cannot be read.
pub fn unreadable(snapshot: &Snapshot<'_>, why: &Unreadable) -> String {
    let (lang, words) = (snapshot.lang, words(snapshot.lang));
    match why {
        Unreadable::NoWorkbook(why) => words.no_workbook(&crate::export::inert::plain(why)),
        Unreadable::TooLarge(most) => crate::words::file_trouble::words(lang).workbook_too_large(*most),
        Unreadable::NoHeads => words.no_heads(Column::Id.head(lang), Column::State.head(lang)),
        Unreadable::OtherDepartment(says, expected) => words.of_other(says, expected),
        Unreadable::OtherPlan(other) => words.other_plan(other, &snapshot.plan.parts.roadmap.id),
    }
}

/// Returns what a row changes, a line per column: "Läge: pågår → klar".
pub fn changes(lang: Lang, stood: &Said, changes: &[Change]) -> Vec<String> {
    let mut after = stood.clone();
    for change in changes {
        after.take(change);
    }
    let words = words(lang);
    let shown = |said: &Said, column: Column| Some(said.shown(lang, column)).filter(|text| !text.is_empty());
    let own = Column::ALL.into_iter().filter(|column| column.own());
    let line = |column: Column| {
        let [before, after] = [shown(stood, column), shown(&after, column)];
        let text = |text: &Option<String>| text.clone().unwrap_or_else(|| words.empty().to_owned());
        (before != after).then(|| words.changed(column.head(lang), &text(&before), &text(&after)))
    };
    own.filter_map(line).collect()
}

/// Returns numbers with those in a row put together: "4, 7–12".
fn stretches(numbers: &[u32]) -> String {
    let mut stretches: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match stretches.last_mut() {
            Some((_, last)) if *number == *last + 1 => *last = *number,
            _ => stretches.push((*number, *number)),
        }
    }
    let told = |(first, last): &(u32, u32)| if first == last { first.to_string() } else { format!("{first}–{last}") };
    stretches.iter().map(told).collect::<Vec<_>>().join(", ")
}

fn states(lang: Lang) -> String {
    State::ALL.map(|it| state::state(lang, it)).join(", ")
}
