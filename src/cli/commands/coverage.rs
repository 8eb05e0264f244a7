//! `lis coverage`: how much is done of what each benefit, control and area of the law rests on.

use crate::cli::args::{Coverage, ListName};
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::{Cell, Page};
use crate::export::{json, phrase};
use crate::model::crosswalk::{LawDuty, List};
use crate::model::roadmap::Remark;
use crate::progress::coverage::{Covered, coverage, overall};
use crate::progress::tally::Tally;
use crate::words::coverage::{list, words};
use crate::words::law;
use crate::words::number::percent;
use serde::Serialize;
use std::collections::BTreeMap;

/// Shows how much of each is done.
pub fn run(context: &Context, args: &Coverage) -> Result<Answer, Failure> {
    let lists = match args.list {
        None => List::ALL.to_vec(),
        Some(ListName::Benefits) => vec![List::Benefits],
        Some(ListName::Iso2022) => vec![List::Iso2022],
        Some(ListName::Iso2013) => vec![List::Iso2013],
        Some(ListName::Law) => vec![List::Law],
    };
    let snapshot = context.snapshot();
    let lists: Vec<(List, Vec<Covered<'_>>)> =
        lists.into_iter().map(|it| (it, coverage(&context.plan, &snapshot.sheet, it))).collect();
    if args.json {
        let lists =
            lists.iter().map(|(list, covered)| told(context, *list, covered, overall(&snapshot.sheet, covered)));
        let whole = Whole {
            format: "lis-coverage",
            version: json::VERSION,
            as_of: context.day.to_string(),
            lists: lists.collect(),
        };
        return super::json(context.lang, &whole);
    }
    let mut page = Page::default();
    for (it, covered) in &lists {
        text(&mut page, context, *it, covered, overall(&snapshot.sheet, covered));
    }
    page.gap();
    page.line(words(context.lang).caution());
    Ok(Answer::fine(page.into_text()))
}

fn text(page: &mut Page, context: &Context, of: List, covered: &[Covered<'_>], overall: Tally) {
    let (lang, words) = (context.lang, words(context.lang));
    page.heading(&list(lang, &context.plan, of));
    let answered = covered.iter().filter(|it| !it.uncovered()).count();
    page.item(&words.answered(answered, covered.len(), words.thing(of)));
    let done = words.done(overall.done, overall.of, &percent(lang, overall.percent()));
    page.item(&format!("{done}{}", phrase::of_them_disputed(lang, overall)));
    for it in covered {
        let (share, sum) = match (it.uncovered(), it.touched.is_empty()) {
            (true, true) => (String::new(), words.uncovered().to_owned()),
            (true, false) => (String::new(), words.touched().to_owned()),
            (false, _) => (percent(lang, it.tally.percent()), phrase::fraction(it.tally)),
        };
        page.row(&[Cell::Left(&it.number, 7), Cell::Left(it.name, 45), Cell::Right(&share, 6), Cell::Right(&sum, 16)]);
    }
    if of == List::Law {
        let crosswalk = &context.plan.parts.crosswalk;
        let gaps = law::gaps(crosswalk);
        if !gaps.is_empty() {
            page.heading(words.gaps());
        }
        for gap in gaps {
            page.item(&format!("! {gap}"));
        }
        page.heading(law::words(lang).remarks());
        for remark in &crosswalk.law_remarks {
            page.item(&phrase::remark(lang, remark));
        }
        if let Some(day) = crosswalk.law_looked_up {
            page.item(&law::words(lang).looked_up(day));
        }
    }
}

#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u16,
    as_of: String,
    lists: Vec<Told<'a>>,
}

#[derive(Serialize)]
struct Told<'a> {
    list: &'static str,
    name: String,
    overall: Sum,
    entries: Vec<Entry<'a>>,
    #[serde(skip_serializing_if = "<[LawDuty]>::is_empty")]
    duties: &'a [LawDuty],
    #[serde(skip_serializing_if = "<[Remark]>::is_empty")]
    remarks: &'a [Remark],
}

#[derive(Serialize)]
struct Entry<'a> {
    number: &'a str,
    name: &'a str,
    done: u32,
    of: u32,
    #[serde(skip_serializing_if = "json::is_zero")]
    disputed: u32,
    deliverables: Vec<&'a str>,
    touched_by: Vec<&'a str>,
    by_department: BTreeMap<&'a str, Sum>,
}

#[derive(Serialize)]
struct Sum {
    done: u32,
    of: u32,
    #[serde(skip_serializing_if = "json::is_zero")]
    disputed: u32,
}

fn told<'a>(context: &'a Context, of: List, covered: &'a [Covered<'a>], overall: Tally) -> Told<'a> {
    let sum = |tally: Tally| Sum { done: tally.done, of: tally.of, disputed: tally.disputed };
    let plan = &context.plan;
    let ids = |items: &[usize]| items.iter().map(|&index| plan.items()[index].id().as_str()).collect();
    let departments = |it: &Covered<'_>| {
        plan.departments()
            .iter()
            .zip(&it.departments)
            .map(|(department, tally)| (department.id.as_str(), sum(*tally)))
            .collect()
    };
    let entry = |it: &'a Covered<'a>| Entry {
        number: &it.number,
        name: it.name,
        done: it.tally.done,
        of: it.tally.of,
        disputed: it.tally.disputed,
        deliverables: ids(&it.items),
        touched_by: ids(&it.touched),
        by_department: departments(it),
    };
    let list = match of {
        List::Benefits => "benefits",
        List::Iso2013 => "iso27001_2013",
        List::Iso2022 => "iso27002_2022",
        List::Law => "law",
    };
    let name = crate::words::coverage::list(context.lang, plan, of);
    let crosswalk = &plan.parts.crosswalk;
    let (duties, remarks): (&[LawDuty], &[Remark]) =
        if of == List::Law { (&crosswalk.law_duties, &crosswalk.law_remarks) } else { (&[], &[]) };
    Told { list, name, overall: sum(overall), entries: covered.iter().map(entry).collect(), duties, remarks }
}
