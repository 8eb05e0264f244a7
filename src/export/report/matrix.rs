//! The matrices of the report: deliverables × departments, by project phase, and by priority phase and chapter.

use super::Report;
use crate::export::Snapshot;
use crate::export::document::{Column, Level, Tone, Value};
use crate::export::phrase;
use crate::model::groups::{Group, Grouping, groups_on};
use crate::model::plan::Item;
use crate::model::state::Condition;
use crate::progress::standing::Standing;
use crate::words::glyph::{self, Glyphs};
use crate::words::lang::Lang;
use crate::words::{export, state};

impl Report<'_> {
    pub(super) fn matrices(&mut self, snapshot: &Snapshot<'_>) {
        let (plan, words) = (snapshot.plan, self.words);
        self.heading(Level::Part, words.headings.project_matrix());
        self.legend();
        for phase in groups_on(plan, snapshot.day, Grouping::Project) {
            self.group(snapshot, Level::Section, &phase);
            self.matrix(snapshot, &phase);
        }
        self.heading(Level::Part, words.headings.priority_matrix());
        self.legend();
        for phase in groups_on(plan, snapshot.day, Grouping::Priority) {
            self.group(snapshot, Level::Section, &phase);
            for chapter in &phase.groups {
                self.group(snapshot, Level::Subsection, chapter);
                self.matrix(snapshot, chapter);
            }
        }
    }

    fn legend(&mut self) {
        let (lang, words) = (self.sums.lang, self.words);
        let sign = |it: Condition| format!("{} {}", glyph::condition(Glyphs::Unicode, it), state::condition(lang, it));
        let mut legend: Vec<String> = Condition::ALL.into_iter().map(sign).collect();
        legend.push(format!("{} {}", glyph::conflict(), words.labels.conflict()));
        legend.push(words.labels.no_cell().to_owned());
        self.paragraph(format!("{}: {}.", words.headings.legend(), legend.join("; ")));
        self.paragraph(words.remarks.facts());
    }

    fn group(&mut self, snapshot: &Snapshot<'_>, level: Level, group: &Group) {
        let tally = snapshot.sheet.tally(group.items.iter().copied(), None);
        self.heading(level, phrase::group(snapshot.lang, snapshot.plan, group.id));
        self.paragraph(format!("{}.", phrase::tally(snapshot.lang, tally)));
    }

    fn matrix(&mut self, snapshot: &Snapshot<'_>, group: &Group) {
        let plan = snapshot.plan;
        let mut columns = vec![Column::prose(self.words.labels.deliverable())];
        columns.extend(snapshot.shown().map(|(_, department)| Column::sign(department.id.as_str())));
        columns.push(Column::number(self.words.labels.done()));
        let rows = group.items.iter().map(|&index| {
            let mut row = vec![Value::text(self.named(&plan.items()[index]))];
            let cells = snapshot.shown().map(|(column, _)| snapshot.sheet.cell(index, column));
            row.extend(cells.map(|it| it.map_or(Value::Empty, |standing| sign(snapshot.lang, standing))));
            let tally = snapshot.sheet.tally([index], None);
            row.push(Value::text(phrase::fraction(tally)));
            row
        });
        let rows = rows.collect();
        self.table(phrase::group(snapshot.lang, plan, group.id), columns, rows);
    }

    /// Returns a deliverable's id and title, marked where it is not plainly in the source.
    fn named(&self, item: &Item) -> String {
        let deliverable = &item.deliverable;
        match &deliverable.basis {
            Some(basis) => {
                let mark = self.words.said.certainty_short(basis.certainty);
                format!("{} {} ({mark})", deliverable.id, deliverable.title)
            }
            None => format!("{} {}", deliverable.id, deliverable.title),
        }
    }
}

/// Returns how a cell stands, as a sign with its word.
fn sign(lang: Lang, standing: &Standing) -> Value {
    let mut word = phrase::standing(lang, standing);
    if standing.conflict {
        word = format!("{word}, {}", export::words(lang).tables.conflict());
    }
    let tone = if standing.conflict { Tone::Attention } else { tone(standing.condition) };
    Value::Sign { sign: phrase::sign(Glyphs::Unicode, standing), word, tone }
}

/// Returns the colour of a condition. What is neither reached, on the way, untouched nor beside the point is to be
/// looked at.
pub fn tone(condition: Condition) -> Tone {
    if condition == Condition::Done {
        Tone::Good
    } else if condition == Condition::InProgress {
        Tone::Started
    } else if condition == Condition::NotStarted {
        Tone::Plain
    } else if condition == Condition::NotApplicable {
        Tone::Muted
    } else {
        Tone::Attention
    }
}
