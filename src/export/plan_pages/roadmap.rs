//! What `plan.ron` says.

use super::{PlanPages, joined};
use crate::export::phrase;
use crate::model::roadmap::{Method, ProjectPhase, Roadmap};

impl PlanPages<'_> {
    pub(super) fn roadmap(&mut self) {
        let roadmap = &self.plan.parts.roadmap;
        self.about(roadmap);
        let documents = roadmap.documents.iter().map(|it| {
            let named = |label: &str, text: Option<&String>| text.map(|text| format!("{label} {text}"));
            let also: Vec<String> = it.also_written.clone();
            let also = (!also.is_empty()).then(|| format!("{} {}", self.words.also_written(), also.join(", ")));
            let facts = joined(&[
                named(self.words.registration(), it.registration.as_ref()),
                also,
                named(self.words.code(), it.code.as_ref()),
                named(self.words.version(), it.version.as_ref()),
                it.dated.map(|day| day.to_string()),
            ]);
            let note = it.note.as_ref().map(|note| format!(". {note}")).unwrap_or_default();
            format!("{}: {}, {facts}{note}", self.words.document(it.kind), it.title)
        });
        let documents = documents.collect();
        self.list(self.words.documents(), documents);
        let remarks = roadmap.remarks.iter().map(|it| phrase::remark(self.lang, it)).collect();
        self.list(self.words.remarks(), remarks);
        self.commitments(self.words.solution_items(), &roadmap.solution_items);
        let central = self.words.central_duties(self.plan.parts.organisation.central.as_str());
        self.commitments(central, &roadmap.central_duties);
        self.commitments(self.words.department_duties(), &roadmap.department_duties);
        self.part(self.words.project_phases());
        for phase in &roadmap.project_phases {
            self.phase(phase);
        }
        let milestones = roadmap.milestones.iter().map(|it| {
            let id = it.deliverable.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
            format!("{}: {}{id}. {}: {}", it.when, it.title, self.words.source(), it.source)
        });
        let milestones = milestones.collect();
        self.list(self.words.milestones(), milestones);
        self.method(&roadmap.method);
    }

    fn about(&mut self, roadmap: &Roadmap) {
        self.part(self.words.about());
        let adoption = &roadmap.adoption;
        let recommended = adoption.recommendations.iter().map(|it| {
            let by = it.by.as_ref().map(|by| format!("{by}, ")).unwrap_or_default();
            format!("{by}{} {}: {}", it.on, it.paragraph, it.concerns)
        });
        let recommended = recommended.collect::<Vec<_>>().join("; ");
        let status = self.words.adoption_status(adoption.status);
        let decided = adoption.decided_on.map_or_else(|| status.to_owned(), |day| format!("{status} {day}"));
        self.facts(vec![
            (self.words.municipality(), roadmap.municipality.clone()),
            (self.words.valid(), format!("{}–{}", roadmap.valid_from, roadmap.valid_to)),
            (self.words.decided_by(), adoption.body.clone()),
            (self.words.adoption(), self.sure(decided, adoption.basis.as_ref())),
            (self.words.recommended(), recommended),
        ]);
    }

    fn phase(&mut self, phase: &ProjectPhase) {
        let ends = phase.ends.map(|day| day.to_string()).unwrap_or_default();
        self.section(format!("{}: {}–{ends}", phase.name, phase.starts));
        self.facts(vec![
            (self.words.goal(), phase.goal.clone()),
            (self.words.steps(), phase.steps.join(", ")),
            (self.words.run_by(), phase.run_by.as_ref().map(ToString::to_string).unwrap_or_default()),
            (self.words.source(), phase.source.clone()),
            (self.words.note(), phase.note.clone().unwrap_or_default()),
        ]);
        self.commitments(self.words.needs(), &phase.needs);
        self.list(self.words.costs(), phase.costs.clone());
        self.list(self.words.financing(), phase.financing.clone());
        self.deliverables(phase.deliverables.iter().map(AsRef::as_ref));
    }

    fn method(&mut self, method: &Method) {
        self.part(self.words.method());
        self.paragraph(method.name.clone());
        self.facts(vec![(self.words.source(), method.source.clone())]);
        let steps = method.steps.iter().map(|it| {
            let own = it.also_called.as_ref().filter(|own| **own != it.name);
            let own = own.map(|own| format!(" ({} {own})", self.words.also_called())).unwrap_or_default();
            let parts = if it.parts.is_empty() { String::new() } else { format!(": {}", it.parts.join("; ")) };
            format!("{}{own}, {}{parts}", it.name, it.when)
        });
        let steps = steps.collect();
        self.list(self.words.steps(), steps);
        self.section(self.words.disagreements());
        for it in &method.disagreements {
            self.disagreement(it);
        }
    }
}
