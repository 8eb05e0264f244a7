//! The plan as a document: everything that its files say, in their order, with how sure it is. What is ticked does not
//! stand here: it is the same for everybody who has the plan.

mod guideline;
mod measures;
mod people;
mod roadmap;

use super::document::{About, Block, Document, Level};
use super::phrase;
use crate::model::basis::Basis;
use crate::model::deliverable::Deliverable;
use crate::model::plan::Plan;
use crate::model::roadmap::{Commitment, Disagreement};
use crate::words::lang::Lang;
use crate::words::law;
use crate::words::plan_pages::{PlanPagesWords, words};
use chrono::NaiveDate;

/// Returns the plan as a document made on `day`. Without `deliverables`, what is said of each of them is left out.
pub fn document(lang: Lang, plan: &Plan, day: NaiveDate, deliverables: bool) -> Document {
    let title = format!("{}: {}", words(lang).name(), plan.parts.roadmap.title);
    let about = About { day, ..About::default() };
    Document { lang, title, about, blocks: blocks(lang, plan, deliverables) }
}

/// Returns what the plan says.
pub fn blocks(lang: Lang, plan: &Plan, deliverables: bool) -> Vec<Block> {
    let mut pages = PlanPages { lang, plan, words: words(lang), deliverables, blocks: Vec::new() };
    pages.roadmap();
    pages.guideline();
    pages.people();
    pages.measures();
    pages.blocks
}

/// The plan's pages as they come about.
struct PlanPages<'a> {
    lang: Lang,
    plan: &'a Plan,
    words: PlanPagesWords,
    deliverables: bool,
    blocks: Vec<Block>,
}

impl PlanPages<'_> {
    fn part(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(Level::Part, text.into()));
    }

    fn section(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(Level::Section, text.into()));
    }

    fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(text.into()));
    }

    /// Writes a list behind its heading; neither where there is nothing to list.
    fn list(&mut self, heading: impl Into<String>, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::Heading(Level::Subsection, heading.into()));
            self.blocks.push(Block::List(items));
        }
    }

    fn facts(&mut self, facts: Vec<(&str, String)>) {
        let told = facts.into_iter().filter(|(_, text)| !text.is_empty());
        let told: Vec<(String, String)> = told.map(|(label, text)| (label.to_owned(), text)).collect();
        if !told.is_empty() {
            self.blocks.push(Block::Facts(told));
        }
    }

    /// Returns a text with how sure it is, where it is not certain.
    fn sure(&self, text: impl Into<String>, basis: Option<&Basis>) -> String {
        let text = text.into();
        match basis {
            Some(basis) => format!("{text} [{}]", phrase::basis(self.lang, basis)),
            None => text,
        }
    }

    /// Returns what the plan promises or asks for, with what answers to it.
    fn commitment(&self, it: &Commitment) -> String {
        let ids = it.deliverables.iter().map(ToString::to_string);
        let roles = it.roles.iter().map(|id| self.plan.role(id).map_or(id.as_str(), |role| &role.name).to_owned());
        let answers: Vec<String> = ids.chain(roles).collect();
        let answers = if answers.is_empty() { String::new() } else { format!(" ({})", answers.join(", ")) };
        self.sure(format!("{}{answers}", it.text), it.basis.as_ref())
    }

    fn commitments(&mut self, heading: impl Into<String>, list: &[Commitment]) {
        let items = list.iter().map(|it| self.commitment(it)).collect();
        self.list(heading, items);
    }

    /// Writes what the source says in two ways: every claim with its place, and how the data deal with it.
    fn disagreement(&mut self, it: &Disagreement) {
        let claims = it.claims.iter().map(|claim| format!("{} ({})", claim.says, claim.source));
        let items = claims.chain([it.note.clone()]).collect();
        self.list(it.about.clone(), items);
    }

    /// Writes what is said of deliverables, where that is asked for.
    fn deliverables<'d>(&mut self, of: impl Iterator<Item = &'d Deliverable>) {
        if !self.deliverables {
            return;
        }
        for it in of {
            let mut facts = Vec::new();
            let told = self.plan.item(it.id.as_str()).map(|item| item.source.clone()).unwrap_or_default();
            facts.push((self.words.source(), told));
            if let Some(recurs) = &it.recurs {
                facts.push((self.words.rhythm(), phrase::recurrence(self.lang, recurs)));
            }
            let roles = it.roles.iter().map(|id| self.plan.role(id).map_or(id.as_str(), |role| role.name.as_str()));
            let roles = roles.collect::<Vec<_>>().join(", ");
            facts.push((self.words.roles(), self.sure(roles, it.roles_basis.as_ref())));
            facts.push((self.words.note(), it.note.clone().unwrap_or_default()));
            let basis = it.basis.as_ref().map(|basis| phrase::basis(self.lang, basis));
            facts.push((law::words(self.lang).basis(), basis.unwrap_or_default()));
            self.list(format!("{} {}", it.id, it.title), it.points.clone());
            if it.points.is_empty() {
                self.blocks.push(Block::Heading(Level::Subsection, format!("{} {}", it.id, it.title)));
            }
            self.facts(facts);
        }
    }
}

/// Returns the texts that there are, with commas between them.
fn joined(texts: &[Option<String>]) -> String {
    texts.iter().flatten().cloned().collect::<Vec<_>>().join(", ")
}
