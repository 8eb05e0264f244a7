//! The head of the report: which plan, whose, registered where, on which day, in force or not, and the warning.

use super::Report;
use crate::export::document::Block;
use crate::export::phrase;
use crate::model::roadmap::DocumentKind;
use crate::progress::schedule;

impl Report<'_> {
    pub(super) fn header(&mut self) {
        let (snapshot, labels) = (self.snapshot, &self.words.labels);
        let roadmap = &snapshot.plan.parts.roadmap;
        let mut facts = vec![(labels.municipality.to_owned(), roadmap.municipality.clone())];
        for document in &roadmap.documents {
            let Some(registration) = &document.registration else { continue };
            let label = match document.kind {
                DocumentKind::Plan => labels.registration.to_owned(),
                DocumentKind::Guideline | DocumentKind::Policy => (labels.document)(&document.title),
            };
            facts.push((label, registration.clone()));
        }
        let code = roadmap.documents.iter().filter(|document| document.kind == DocumentKind::Plan);
        facts.extend(code.filter_map(|document| Some((labels.code.to_owned(), document.code.clone()?))));
        let (lang, day) = (snapshot.lang, snapshot.day);
        facts.push((labels.as_of.to_owned(), day.to_string()));
        facts.push((labels.status.to_owned(), phrase::adoption(lang, &roadmap.adoption)));
        let validity = phrase::validity(lang, roadmap, schedule::validity(roadmap, day));
        facts.push((labels.validity.to_owned(), validity));
        facts.push((labels.phase_now.to_owned(), phrase::position(lang, &schedule::position(roadmap, day))));
        facts.push((labels.made_with.to_owned(), format!("lis {}", env!("CARGO_PKG_VERSION"))));
        self.blocks.push(Block::Facts(facts));
        self.paragraph(self.words.remarks.secrecy);
    }
}
