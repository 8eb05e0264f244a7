//! What `maturity.ron`, `benefits.ron`, `crosswalk.ron` and `agenda.ron` say.

use super::{PlanPages, joined};
use crate::export::phrase;
use crate::export::phrase::agenda::usual;
use crate::model::assessment::HalfSteps;
use crate::model::crosswalk::{Control, ControlTie, CrosswalkRow};
use crate::words::coverage::words as coverage_words;
use crate::words::law;
use crate::words::number;

impl PlanPages<'_> {
    pub(super) fn measures(&mut self) {
        self.maturity();
        self.benefits();
        self.crosswalk();
        self.law();
        self.agenda();
    }

    fn maturity(&mut self) {
        let maturity = &self.plan.parts.maturity;
        self.part(self.words.maturity());
        self.paragraph(self.sure(maturity.label.clone(), maturity.basis.as_ref()));
        let start =
            HalfSteps::from_level(maturity.start).map_or_else(String::new, |it| number::halves(self.lang, it.0));
        let target = maturity.target.to_string();
        self.facts(vec![
            (self.words.start(), self.sure(start, maturity.start_basis.as_ref())),
            (self.words.target(), self.sure(target, maturity.target_basis.as_ref())),
        ]);
        for level in &maturity.levels {
            let other = level.alternative.as_ref().map(|name| format!(" ({})", self.words.alternative(name)));
            self.section(format!("{} {}{}", level.number, level.name, other.unwrap_or_default()));
            self.paragraph(self.sure(level.meaning.clone(), level.basis.as_ref()));
            let criteria: Vec<String> = level.criteria.iter().map(|it| self.commitment(it)).collect();
            self.list(self.words.criteria(), criteria);
        }
        self.list(self.words.note(), maturity.notes.clone());
    }

    fn benefits(&mut self) {
        let benefits = &self.plan.parts.benefits;
        let words = coverage_words(self.lang);
        self.part(self.words.benefits());
        self.facts(vec![(self.words.source(), benefits.source.clone())]);
        for it in &benefits.benefits {
            self.section(format!("{} {}", it.number, it.name));
            self.paragraph(it.description.clone());
            let measurable = if it.measurable { words.measurable() } else { words.not_measurable() };
            let ids = it.deliverables.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            self.facts(vec![
                (words.target_group(), it.target_group.clone()),
                (words.reached_by(), format!("{}; {measurable}", it.reached_by)),
                (self.words.ties(), self.sure(ids, it.basis.as_ref())),
            ]);
        }
    }

    fn crosswalk(&mut self) {
        let crosswalk = &self.plan.parts.crosswalk;
        self.part(self.words.crosswalk());
        self.list(self.words.note(), crosswalk.notes.clone());
        for (name, controls) in
            [("ISO/IEC 27001:2013", &crosswalk.iso27001_2013), ("ISO/IEC 27002:2022", &crosswalk.iso27002_2022)]
        {
            let named = |it: &Control| format!("{} {}", it.number, it.name);
            self.section(name);
            self.paragraph(controls.iter().map(named).collect::<Vec<_>>().join("; "));
        }
        let rows = crosswalk.rows.iter().map(|it| self.row(it)).collect();
        self.list(self.words.rows(), rows);
        let ties = crosswalk.ties.iter().map(|it| self.tie(it)).collect();
        self.list(self.words.ties(), ties);
    }

    fn row(&self, row: &CrosswalkRow) -> String {
        let standard = |name: &str, own: &[String], also: &[String]| {
            let also = (!also.is_empty()).then(|| self.words.touches(&also.join(", ")));
            let own = (!own.is_empty()).then(|| own.join(", "));
            let texts = joined(&[own, also]);
            (!texts.is_empty()).then(|| format!("{name}: {texts}"))
        };
        let answers = [
            standard("27001:2013", &row.iso2013, &row.iso2013_also),
            standard("27002:2022", &row.iso2022, &row.iso2022_also),
            standard("27001", &row.clauses, &[]),
        ];
        let answers = answers.into_iter().flatten().collect::<Vec<_>>().join("; ");
        let note = row.note.as_ref().map(|note| format!(". {note}")).unwrap_or_default();
        self.sure(format!("{}: {answers}{note}", row.section), row.basis.as_ref())
    }

    fn tie(&self, tie: &ControlTie) -> String {
        let ids = tie.deliverables.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let only = if tie.only { format!(" ({})", self.words.only()) } else { String::new() };
        let standard =
            |name: &str, numbers: &[String]| (!numbers.is_empty()).then(|| format!("{name} {}", numbers.join(", ")));
        let controls = joined(&[standard("27001:2013", &tie.iso2013), standard("27002:2022", &tie.iso2022)]);
        self.sure(format!("{ids}{only}: {controls}"), tie.basis.as_ref())
    }

    fn law(&mut self) {
        let crosswalk = &self.plan.parts.crosswalk;
        self.part(crosswalk.law.clone());
        let areas = crosswalk.law_areas.iter().map(|it| {
            let number = if it.number == 0 { String::new() } else { format!("{} ", it.number) };
            self.sure(format!("{number}{} ({})", it.name, it.sections.join(", ")), it.basis.as_ref())
        });
        let areas = areas.collect();
        self.list(self.words.law_areas(), areas);
        let duties = crosswalk.law_duties.iter().map(|it| {
            let ids = it.deliverables.iter().map(ToString::to_string);
            let near: Vec<String> = it.sections.iter().cloned().chain(ids).collect();
            let near = if near.is_empty() { String::new() } else { format!(" ({})", near.join(", ")) };
            let lacking = it.lacking.as_ref().map(|lacking| format!(" {lacking}")).unwrap_or_default();
            self.sure(format!("{}{lacking}{near}", law::duty(it)), it.basis.as_ref())
        });
        let duties = duties.chain(crosswalk.law_gaps.iter().cloned()).collect();
        self.list(self.words.law_duties(), duties);
        let remarks = crosswalk.law_remarks.iter().map(|it| phrase::remark(self.lang, it)).collect();
        self.list(law::words(self.lang).remarks(), remarks);
        if let Some(day) = crosswalk.law_looked_up {
            self.paragraph(law::words(self.lang).looked_up(day));
        }
    }

    fn agenda(&mut self) {
        let agenda = &self.plan.parts.agenda;
        self.part(self.words.agenda());
        self.paragraph(agenda.title.clone());
        for item in &agenda.items {
            let minutes = item.minutes.map(|count| self.words.minutes(count));
            let heading = item.heading.clone().unwrap_or_else(|| usual(self.lang, item.topic).to_owned());
            let notes = item.notes.iter().cloned().chain(item.questions.iter().cloned()).collect();
            self.list(joined(&[Some(heading), minutes]), notes);
        }
    }
}
