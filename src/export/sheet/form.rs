//! What stands in a department's sheet: a row per deliverable that concerns it, by phase and chapter, and the page that
//! says how it is filled in.

use super::column::Column;
use super::said::Said;
use super::stamp::{Digest, Stamp};
use crate::export::inert::plain;
use crate::export::value::Value;
use crate::export::{Snapshot, phrase};
use crate::model::entry::Cell;
use crate::model::groups::{Grouping, groups_on};
use crate::model::organisation::Department;
use crate::model::plan::{Home, Item};
use crate::progress::due::Dues;
use crate::progress::standing::{Standing, since};
use crate::words::change::role;
use crate::words::exception::longest;
use crate::words::lang::Lang;
use crate::words::sheet::words;
use crate::words::state;
use chrono::NaiveDate;

/// What a sheet is made for and from, besides the figures.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The digest of the journals.
    pub journals: String,
    /// Whether the figures are the made-up ones of the sample.
    pub sample: bool,
    /// Makes the digest of a row.
    pub digest: Digest,
}

/// A department's sheet without a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The language.
    pub lang: Lang,
    /// The day that it describes.
    pub day: NaiveDate,
    /// The department's short name.
    pub department: String,
    /// The title.
    pub title: String,
    /// The rows, each with a value per column of [`Column::ALL`].
    pub rows: Vec<Vec<Value>>,
    /// The page that says how the sheet is filled in.
    pub page: Page,
}

/// The page that says how a sheet is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What the sheet is.
    pub lead: String,
    /// Each column or step with what is to be known of it.
    pub steps: Vec<(String, String)>,
    /// What the sheet was made from.
    pub made: Vec<(String, String)>,
}

/// Builds the sheet of a department, by its place in the plan; none where the plan has no such place.
pub fn form(snapshot: &Snapshot<'_>, column: usize, origin: &Origin) -> Option<Form> {
    let (lang, plan) = (snapshot.lang, snapshot.plan);
    let department = plan.departments().get(column)?;
    let dues = Dues::of(plan, snapshot.board, &snapshot.sheet, snapshot.day);
    let mut rows = Vec::new();
    for group in [Grouping::Project, Grouping::Priority].into_iter().flat_map(|it| groups_on(plan, snapshot.day, it)) {
        for index in group.items {
            let Some(standing) = snapshot.sheet.cell(index, column) else { continue };
            let due = dues.cell(index, column).map(|due| due.on);
            rows.push(row(snapshot, &plan.items()[index], department, standing, due, origin));
        }
    }
    Some(Form {
        lang,
        day: snapshot.day,
        department: department.id.to_string(),
        title: words(lang).out.title(&department.name),
        rows,
        page: page(snapshot, department, origin),
    })
}

fn row(
    snapshot: &Snapshot<'_>,
    item: &Item,
    department: &Department,
    standing: &Standing,
    due: Option<NaiveDate>,
    origin: &Origin,
) -> Vec<Value> {
    let lang = snapshot.lang;
    let record = snapshot.board.cell(&Cell::new(item.id(), &department.id));
    let said = Said::of(record);
    let stamp = Stamp {
        plan: snapshot.plan.parts.roadmap.id.clone(),
        department: department.id.to_string(),
        deliverable: item.id().to_string(),
        day: snapshot.day,
        digest: (origin.digest)(&said.whole()),
        since: said.since,
    };
    let how = phrase::standing(lang, standing);
    let now = match since(record, standing) {
        Some((day, by)) => words(lang).out.since(&how, &day.to_string(), &plain(by)),
        None => how,
    };
    let day = |day: Option<NaiveDate>| day.map_or(Value::Empty, Value::Day);
    let value = |column: &Column| match column {
        Column::Id => Value::text(item.id().as_str()),
        Column::Title => Value::text(item.deliverable.title.as_str()),
        Column::Group => Value::text(group(lang, item)),
        Column::Now => Value::text(now.as_str()),
        Column::Due => day(due),
        Column::State => Value::text(state::state(lang, said.state)),
        Column::Since => day(said.since),
        Column::Note => Value::text(said.note.as_str()),
        Column::Evidence => Value::text(said.evidence.as_str()),
        Column::Reason => Value::text(said.exception.reason.as_str()),
        Column::Risk => Value::text(said.exception.risk.as_str()),
        Column::Measure => Value::text(said.exception.measure.as_str()),
        Column::Approved => day(said.exception.approved),
        Column::Until => day(said.exception.until),
        Column::Department => Value::text(department.id.as_str()),
        Column::Stamp => Value::text(stamp.to_string()),
    };
    Column::ALL.iter().map(value).collect()
}

fn group(lang: Lang, item: &Item) -> String {
    let words = words(lang).out;
    match item.home {
        Home::Project { phase } => words.project(phase),
        Home::Guideline { chapter, priority_phase, .. } => words.chapter(priority_phase, chapter),
    }
}

fn page(snapshot: &Snapshot<'_>, department: &Department, origin: &Origin) -> Page {
    let (lang, roadmap) = (snapshot.lang, &snapshot.plan.parts.roadmap);
    let words = words(lang).page;
    let known = |(label, text): &(&str, &str)| ((*label).to_owned(), (*text).to_owned());
    let mut steps: Vec<(String, String)> = words.columns().iter().map(known).collect();
    if let Some(rule) = &snapshot.plan.parts.guideline.exceptions {
        let label = state::condition(lang, crate::model::state::Condition::Exception);
        let approver = role(snapshot.plan, &rule.approver);
        steps.push((capital(label), words.exception(approver, &longest(lang, rule), &rule.source)));
    }
    steps.extend(words.rest().iter().map(known));
    let fact = |label: &str, text: String| (label.to_owned(), text);
    let mut made = vec![
        fact(Column::Department.head(lang), format!("{} {}", department.id, department.name)),
        fact(words.plan(), format!("{} ({})", roadmap.title, roadmap.id)),
        fact(words.day(), snapshot.day.to_string()),
        fact(words.journals(), origin.journals.clone()),
        fact(words.program(), format!("lis {}", env!("CARGO_PKG_VERSION"))),
    ];
    if origin.sample {
        made.insert(0, fact(words.sample(), String::new()));
    }
    Page { lead: words.lead(&department.name, &roadmap.title), steps, made }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
