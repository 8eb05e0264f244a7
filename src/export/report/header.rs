//! The head of the report: what the document is and for whom, which plan it is about, on which day, in force or not,
//! what it was made from, and the warning.

use super::Report;
use crate::export::document::Block;
use crate::export::header::Status;
use crate::export::order::{Pages, Profile};
use crate::export::phrase;
use crate::model::roadmap::DocumentKind;
use crate::progress::schedule;
use crate::words::{as_of, export};
use chrono::NaiveDate;

impl Report<'_> {
    pub(super) fn header(&mut self) {
        let mut facts = self.card();
        facts.extend(self.plan_facts());
        let words = export::words(self.sums.lang).header;
        if self.order.pages == Pages::Full {
            facts.push((self.words.labels.made_with().to_owned(), format!("lis {}", env!("CARGO_PKG_VERSION"))));
        }
        if !self.order.origin.journals.is_empty() {
            facts.push((words.journals().to_owned(), self.order.origin.journals.clone()));
        }
        if self.order.origin.sample {
            self.blocks.push(Block::Notice(format!("{}.", words.sample())));
        }
        match self.order.profile {
            Profile::Open => self.paragraph(words.open_remark()),
            Profile::Internal if self.order.pages == Pages::Summary => {}
            Profile::Internal => self.blocks.push(Block::Notice(self.words.remarks.secrecy().to_owned())),
        }
        if !self.order.header.secrecy.is_empty() {
            let (day, authority) = (self.made().to_string(), &self.sums.plan.parts.roadmap.municipality);
            self.blocks.push(Block::Notice(words.secrecy(&self.order.header.secrecy, &day, authority)));
        }
        self.blocks.push(Block::Facts(facts));
    }

    /// Returns what stands on every page: "Intern · K1R2T1 · Utkast".
    pub(super) fn marking(&self) -> String {
        let words = export::words(self.sums.lang).header;
        let mut marks = vec![self.profile().to_owned()];
        marks.extend(self.order.header.class.map(|class| class.to_string()));
        marks.push(self.status().to_owned());
        if self.order.origin.sample {
            marks.push(words.sample().to_owned());
        }
        marks.join(" · ")
    }

    fn profile(&self) -> &'static str {
        let words = export::words(self.sums.lang).header;
        match self.order.profile {
            Profile::Open => words.open(),
            Profile::Internal => words.internal(),
        }
    }

    pub(super) fn status(&self) -> &'static str {
        let words = export::words(self.sums.lang).header;
        match self.order.header.status {
            Status::Draft => words.draft(),
            Status::Final => words.drawn_up(),
        }
    }

    /// Returns the document's own facts.
    fn card(&self) -> Vec<(String, String)> {
        let (header, labels) = (&self.order.header, &self.words.labels);
        let words = export::words(self.sums.lang).header;
        // What stands above the title of a single page is not said again below it.
        let beside = |text: &str| if self.order.pages == Pages::Summary { "" } else { text }.to_owned();
        let class = header.class.map_or_else(|| words.unclassified().to_owned(), |class| class.to_string());
        let card = [
            (labels.registration(), header.registration.clone()),
            (labels.code(), header.code.clone()),
            (words.owner(), header.owner.clone()),
            (words.version(), header.version.clone()),
            (words.status(), beside(self.status())),
            (words.class(), class),
            (words.profile(), beside(self.profile())),
            (words.only(), self.only()),
            (words.made(), self.made().to_string()),
            (labels.as_of(), self.day()),
        ];
        let said = card.into_iter().filter(|(_, text)| !text.is_empty());
        said.map(|(label, text)| (label.to_owned(), text)).collect()
    }

    /// Returns the day on which the report is made.
    pub(super) fn made(&self) -> NaiveDate {
        self.order.made.unwrap_or(self.sums.day)
    }

    /// Returns the day that the figures describe, and that it is told as it was then where the report is made on another.
    fn day(&self) -> String {
        let then = if self.made() == self.sums.day { "" } else { as_of::words(self.sums.lang).as_it_was() };
        format!("{}{then}", self.sums.day)
    }

    /// Returns the departments that the report is limited to; nothing where it is not.
    fn only(&self) -> String {
        let departments = self.sums.plan.departments();
        let named = self.order.departments.iter().filter_map(|place| departments.get(*place));
        let named: Vec<String> = named.map(|it| format!("{} {}", it.id, it.name)).collect();
        named.join(", ")
    }

    /// Returns the facts of the plan that the report is about.
    fn plan_facts(&self) -> Vec<(String, String)> {
        let (lang, day, labels) = (self.sums.lang, self.sums.day, &self.words.labels);
        let roadmap = &self.sums.plan.parts.roadmap;
        let mut facts = vec![(labels.municipality().to_owned(), roadmap.municipality.clone())];
        // Which documents the plan rests on is for those who read more than a page.
        let documents = if self.order.pages == Pages::Summary { &[] } else { roadmap.documents.as_slice() };
        for document in documents {
            if let Some(number) = &document.registration {
                let label = labels.document(document.kind).to_owned();
                facts.push((label, format!("{number} ({})", document.title)));
            }
        }
        let plans = documents.iter().filter(|document| document.kind == DocumentKind::Plan);
        facts.extend(plans.filter_map(|plan| Some((labels.plan_code().to_owned(), plan.code.clone()?))));
        facts.push((labels.status().to_owned(), phrase::adoption(lang, &roadmap.adoption)));
        let validity = phrase::validity(lang, roadmap, schedule::validity(roadmap, day));
        facts.push((labels.validity().to_owned(), validity));
        facts.push((labels.phase_now().to_owned(), phrase::position(lang, &schedule::position(roadmap, day))));
        facts
    }
}
