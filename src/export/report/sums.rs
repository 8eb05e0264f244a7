//! The sums of the report, every way that a person asks for.

use super::Report;
use crate::export::document::{Block, Column, Level, Table};
use crate::export::phrase;
use crate::model::groups::GroupId;
use crate::model::state::Condition;
use crate::progress::tally::Tally;
use crate::words::{number, state};

impl Report<'_> {
    pub(super) fn sums(&mut self) {
        let (snapshot, words) = (self.snapshot, self.words);
        let (lang, plan, summary) = (snapshot.lang, snapshot.plan, &snapshot.summary);
        self.heading(Level::Part, words.headings.summary);
        let overall = phrase::tally(lang, summary.overall);
        self.blocks.push(Block::Facts(vec![(words.labels.overall.to_owned(), overall)]));
        if snapshot.board.count() == 0 {
            self.paragraph(words.remarks.nothing_said);
        }
        self.paragraph(words.remarks.counting);
        let departments = plan.departments().iter().zip(&summary.departments);
        let departments = departments.map(|(it, (_, tally))| (format!("{} {}", it.id, it.name), *tally)).collect();
        self.sum(words.headings.departments, words.labels.department, departments);
        self.paragraph(words.remarks.two_phases);
        let group = |id| phrase::group(lang, plan, id);
        let phases = summary.project_phases.iter().map(|(number, tally)| (group(GroupId::Project(*number)), *tally));
        self.sum(words.headings.project_phases, words.labels.project_phase, phases.collect());
        let phases = summary.priority_phases.iter().map(|(number, tally)| (group(GroupId::Priority(*number)), *tally));
        self.sum(words.headings.priority_phases, words.labels.priority_phase, phases.collect());
        let chapters = summary.chapters.iter().map(|(number, tally)| (group(GroupId::Chapter(*number)), *tally));
        self.sum(words.headings.chapters, words.labels.chapter, chapters.collect());
    }

    fn sum(&mut self, heading: &str, head: &str, rows: Vec<(String, Tally)>) {
        let (lang, labels) = (self.snapshot.lang, &self.words.labels);
        let condition = |condition| Column::number(capital(state::condition(lang, condition)));
        let columns = vec![
            Column::text(head),
            Column::number(labels.done),
            Column::number(labels.of),
            Column::number(labels.share),
            condition(Condition::InProgress),
            condition(Condition::DueAgain),
            condition(Condition::Exception),
            condition(Condition::NotApplicable),
        ];
        let numbers = |tally: Tally| {
            let whole = |count: u32| number::whole(lang, u64::from(count));
            let share = number::percent(lang, tally.percent());
            let counts = [tally.in_progress, tally.due_again, tally.exceptions, tally.not_applicable].map(whole);
            [vec![whole(tally.done), whole(tally.of), share], counts.to_vec()].concat()
        };
        let rows = rows.into_iter().map(|(title, tally)| [vec![title], numbers(tally)].concat()).collect();
        self.heading(Level::Section, heading);
        self.blocks.push(Block::Table(Table { caption: String::new(), columns, rows }));
    }
}

/// Returns a word as it begins a heading.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
