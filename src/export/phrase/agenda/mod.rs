//! What stands on the pages of a meeting, in words: the same on the shared screen and in the minutes. No names of people,
//! no paths, and each page with one list at the most, so that it can be cut anywhere.

mod decisions;
mod departments;
mod whole;

pub use decisions::{decision, put_down};
pub use whole::stairs;

use crate::model::agenda::{Agenda, AgendaItem, Topic};
use crate::model::cell::Cell;
use crate::model::meeting::DecisionId;
use crate::model::plan::Plan;
use crate::progress::agenda::{Facts, Slot};
use crate::words::agenda::words;
use crate::words::lang::Lang;

/// How much weight a line has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// A figure that stands out.
    Strong,
    /// Plain text.
    Plain,
    /// Something of less weight.
    Faint,
    /// Something to worry about.
    Alarm,
    /// A heading over the lines that follow it.
    Heading,
}

/// What a line is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A cell.
    Cell(Cell),
    /// A department, as its place in the plan.
    Department(usize),
    /// Something put down at a meeting.
    Decision(DecisionId),
}

/// One line of a page, before it is wrapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Its weight.
    pub weight: Weight,
    /// Its text.
    pub text: String,
    /// What it is about; none for what is only read.
    pub about: Option<About>,
    /// Whether it is to stand on one line, cut where there is no room for all of it: what matters stands first.
    pub one_line: bool,
}

impl Said {
    /// Returns a line that is only read.
    pub fn new(weight: Weight, text: impl Into<String>) -> Self {
        Self { weight, text: text.into(), about: None, one_line: false }
    }

    /// Says that it is to stand on one line.
    pub fn on_one_line(self) -> Self {
        Self { one_line: true, ..self }
    }

    /// Says what the line is about.
    pub fn about(mut self, about: About) -> Self {
        self.about = Some(about);
        self
    }
}

/// A page in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The heading, in a word or two.
    pub heading: String,
    /// What stands first, whatever else has to give way: the key figures.
    pub head: Vec<Said>,
    /// The list.
    pub list: Vec<Said>,
    /// The steps of a staircase, the lowest first, where the page is about one.
    pub stairs: Vec<Stair>,
}

/// A step of the staircase, and what stands on it in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stair {
    /// Its level and name: "3 Definierad".
    pub name: String,
    /// Who has reached it, or half a step more, and whether it is start, target or where the municipality is.
    pub on: Vec<String>,
}

impl Told {
    fn say(&mut self, weight: Weight, text: impl Into<String>) {
        self.head.push(Said::new(weight, text));
    }

    fn item(&mut self, weight: Weight, text: impl Into<String>) {
        self.list.push(Said::new(weight, text));
    }
}

/// Returns the heading of an agenda item: its own, else the usual one.
pub fn heading(lang: Lang, item: &AgendaItem) -> String {
    item.heading.clone().unwrap_or_else(|| usual(lang, item.topic).to_owned())
}

/// Returns the usual heading of a topic.
pub fn usual(lang: Lang, topic: Topic) -> &'static str {
    let at = Topic::ALL.iter().position(|it| *it == topic).unwrap_or(0);
    words(lang).topics()[at]
}

/// Returns the heading of a page, as it stands in the index too.
pub fn title(lang: Lang, plan: &Plan, agenda: &Agenda, page: &(usize, Slot)) -> String {
    let own = || agenda.items.get(page.0).map(|item| heading(lang, item)).unwrap_or_default();
    match &page.1 {
        Slot::Topic(_) => own(),
        Slot::Department(at) => plan.departments().get(*at).map(|it| it.id.to_string()).unwrap_or_default(),
        Slot::Others(places) if places.len() == plan.departments().len() => own(),
        Slot::Others(_) => words(lang).others().to_owned(),
    }
}

/// Returns a page in words.
pub fn page(lang: Lang, facts: &Facts<'_>, page: &(usize, Slot)) -> Told {
    let agenda = &facts.source.plan.parts.agenda;
    let mut told = Told { heading: title(lang, facts.source.plan, agenda, page), ..Told::default() };
    match &page.1 {
        Slot::Department(at) => departments::one(lang, facts, *at, &mut told),
        Slot::Others(places) => departments::others(lang, facts, places, &mut told),
        Slot::Topic(Topic::EarlierDecisions) => decisions::earlier(lang, facts, &mut told),
        Slot::Topic(Topic::Standing | Topic::Departments) => whole::standing(lang, facts, &mut told),
        Slot::Topic(Topic::Changes) => whole::changes(lang, facts, &mut told),
        Slot::Topic(Topic::Roles) => whole::roles(lang, facts, &mut told),
        Slot::Topic(Topic::Staircase) => whole::staircase(lang, facts, &mut told),
        Slot::Topic(Topic::Forecast) => whole::forecast(lang, facts, &mut told),
        Slot::Topic(Topic::Questions) => {
            let questions = agenda.items.get(page.0).map(|item| item.questions.as_slice()).unwrap_or_default();
            for (number, question) in (1..).zip(questions) {
                told.item(Weight::Strong, format!("{number}. {question}"));
            }
        }
        Slot::Topic(Topic::Decisions) => decisions::taken(lang, facts, &mut told),
        Slot::Topic(Topic::NextMeeting) => decisions::next(lang, facts, &mut told),
    }
    told
}
