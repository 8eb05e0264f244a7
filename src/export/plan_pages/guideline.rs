//! What `guideline.ron` says.

use super::PlanPages;
use crate::model::guideline::{Area, Chapter};

impl PlanPages<'_> {
    pub(super) fn guideline(&mut self) {
        let guideline = &self.plan.parts.guideline;
        self.part(guideline.title.clone());
        let exceptions = guideline.exceptions.as_ref().map(|rule| {
            let role = self.plan.role(&rule.approver).map_or(rule.approver.as_str(), |role| &role.name);
            format!("{role}, {} ({})", self.words.longest(rule.longest_months), rule.source)
        });
        self.facts(vec![
            (self.words.cited(), guideline.cite.clone()),
            (self.words.exceptions(), exceptions.unwrap_or_default()),
        ]);
        let classes = guideline.classes.iter();
        let classes =
            classes.map(|it| format!("{}: {}", self.words.class(it.number), it.note.as_deref().unwrap_or("")));
        let classes = classes.collect();
        self.list(self.words.classes(), classes);
        self.list(self.words.numbering(), guideline.numbering.clone());
        self.section(self.words.priority_phases());
        for phase in &guideline.priority_phases {
            let areas = phase.areas.iter().map(|it| self.area(it)).collect();
            self.list(self.words.priority_phase(phase.number), areas);
            self.facts(vec![(self.words.source(), phase.source.clone())]);
        }
        for chapter in &guideline.chapters {
            self.chapter(chapter);
        }
    }

    fn area(&self, area: &Area) -> String {
        self.sure(format!("{} ({})", area.name, self.words.chapter(area.chapter)), area.basis.as_ref())
    }

    fn chapter(&mut self, chapter: &Chapter) {
        self.section(format!("{} {}", chapter.number, chapter.title));
        if let Some(note) = &chapter.note {
            self.paragraph(note.clone());
        }
        for section in &chapter.sections {
            let printed = section.printed.as_ref().map(|it| format!(" ({})", self.words.printed(it)));
            let title = format!("{} {}{}", section.id, section.title, printed.unwrap_or_default());
            let note = section.note.iter().cloned().collect::<Vec<_>>();
            if note.is_empty() {
                self.paragraph(title);
            } else {
                self.list(title, note);
            }
            self.deliverables(section.deliverables.iter().map(AsRef::as_ref));
        }
    }
}
