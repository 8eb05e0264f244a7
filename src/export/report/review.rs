//! What stands beside the cells in the report: sums for anybody, and for those who work with it the rows behind them.

use super::Report;
use crate::export::document::{Block, Column, Level, Table, Value};
use crate::export::phrase::{outlook, people, review as phrase};
use crate::export::{Snapshot, lists};
use crate::model::text::plain;
use crate::progress::changes::Kind;
use crate::progress::due::SOON;
use crate::progress::review::Review;
use crate::progress::review::sums::Sums;
use crate::words::changes as change_words;
use crate::words::glyph::Glyphs;
use crate::words::review::words;
use crate::words::{change, forecast, maturity};

/// The rows behind the sums, for those who may see them.
pub(super) type Behind<'a> = Option<(&'a Snapshot<'a>, &'a Review<'a>)>;

impl Report<'_> {
    /// Tells all of it, part by part.
    pub(super) fn review(&mut self, behind: Behind<'_>) {
        let Some(sums) = &self.sums.review else { return };
        self.deadlines(sums, behind);
        self.posts(sums, behind);
        self.maturity(sums, behind);
        self.changed(sums, behind);
        self.meetings(sums, behind);
        self.forecast(sums);
    }

    fn deadlines(&mut self, sums: &Sums, behind: Behind<'_>) {
        let lang = self.sums.lang;
        let (headings, heads) = (words(lang).headings, words(lang).heads);
        self.heading(Level::Part, headings.deadlines());
        match sums.deadlines {
            Some(it) => self.paragraph(format!("{}.", phrase::deadlines(lang, it))),
            None => return self.paragraph(self.words.remarks.not_told()),
        }
        let rows = sums.departments.iter().filter_map(|(at, it)| {
            let department = self.sums.plan.departments().get(*at)?;
            let numbers = [it.pressing.late, it.pressing.soon, it.moved];
            let numbers = numbers.map(|count| Value::Number(u64::try_from(count).unwrap_or(u64::MAX)));
            let name = Value::text(department.id.as_str());
            Some(std::iter::once(name).chain(numbers).collect())
        });
        let rows = rows.collect();
        let mut columns = vec![Column::text(self.words.labels.department())];
        columns.extend([heads.late().to_owned(), heads.soon(SOON), heads.moved().to_owned()].map(Column::number));
        self.table(headings.deadlines(), columns, rows);
        let Some((snapshot, review)) = behind else { return };
        for (heading, cells) in [(headings.late().to_owned(), &review.late), (headings.soon(SOON), &review.soon)] {
            let table = lists::pressed(snapshot, heading, cells);
            self.rows(Level::Section, table);
        }
    }

    fn posts(&mut self, sums: &Sums, behind: Behind<'_>) {
        if sums.posts.expected == 0 && behind.is_none_or(|(_, review)| review.staffing.rows.is_empty()) {
            return;
        }
        let lang = self.sums.lang;
        self.heading(Level::Part, words(lang).headings.posts());
        self.paragraph(format!("{}.", people::posts(lang, sums.posts)));
        self.paragraph(format!(
            "{}.",
            people::shares(lang, self.sums.plan, sums.posts, self.sums.plan.departments().len())
        ));
        if let Some((snapshot, review)) = behind {
            self.paragraph(format!("{}.", people::post_legend(lang, Glyphs::Unicode)));
            self.blocks.push(Block::Table(lists::posts(snapshot, review)));
        }
    }

    fn maturity(&mut self, sums: &Sums, behind: Behind<'_>) {
        let lang = self.sums.lang;
        let (headings, heads) = (words(lang).headings, words(lang).heads);
        self.heading(Level::Part, headings.maturity());
        let stands = (maturity::words(lang).municipality().to_owned(), phrase::maturity(lang, sums));
        self.blocks.push(Block::Facts(vec![stands]));
        self.paragraph(maturity::words(lang).judging());
        self.stairs(sums, behind.map(|(_, review)| review));
        if let Some((snapshot, review)) = behind {
            self.blocks.push(Block::Table(lists::maturity(snapshot, review)));
            return;
        }
        let row = |(level, count): &(_, usize)| {
            vec![Value::text(change::level(lang, *level)), Value::Number(u64::try_from(*count).unwrap_or(u64::MAX))]
        };
        let rows = sums.steps.iter().map(row).collect();
        self.table(headings.maturity(), vec![Column::text(heads.level()), Column::number(heads.departments())], rows);
    }

    fn changed(&mut self, sums: &Sums, behind: Behind<'_>) {
        let lang = self.sums.lang;
        let Some(changed) = &sums.changes else { return };
        let since = behind.and_then(|(_, review)| review.since.as_ref());
        let meeting = since.and_then(|it| it.meeting).map(|it| plain(&it.meeting.name));
        let from = meeting.map(|name| change_words::words(lang).meeting(changed.on, &name));
        let heading = words(lang).since(&from.unwrap_or_else(|| changed.on.to_string()));
        self.heading(Level::Part, heading.as_str());
        self.paragraph(format!("{}.", phrase::changed(lang, changed, &Kind::ALL).trim_end_matches('.')));
        match (since, behind) {
            (Some(since), Some((snapshot, _))) if !since.differences.is_empty() => {
                self.blocks.push(Block::Table(lists::changes(
                    snapshot.lang,
                    snapshot.plan,
                    heading,
                    &since.differences,
                )));
            }
            _ => {}
        }
    }

    fn meetings(&mut self, sums: &Sums, behind: Behind<'_>) {
        let lang = self.sums.lang;
        self.heading(Level::Part, words(lang).headings.meetings());
        self.paragraph(format!("{}.", phrase::meetings(lang, sums.meetings)));
        let Some((snapshot, review)) = behind else { return };
        let held = review
            .meetings
            .iter()
            .chain(&review.next)
            .map(|it| change_words::words(lang).meeting(it.meeting.on, &plain(&it.meeting.name)));
        let held: Vec<String> = held.collect();
        if !held.is_empty() {
            self.blocks.push(Block::List(held));
        }
        if !review.decisions.is_empty() {
            self.rows(Level::Section, lists::decisions(snapshot, &review.decisions));
        }
    }

    fn forecast(&mut self, sums: &Sums) {
        let lang = self.sums.lang;
        if sums.outlooks.is_empty() {
            return;
        }
        self.heading(Level::Part, words(lang).headings.forecast());
        if let Some(it) = &sums.outlook {
            let whole = (self.words.labels.overall().to_owned(), outlook(lang, it));
            self.blocks.push(Block::Facts(vec![whole]));
            self.paragraph(forecast::words(lang).rests(it.basis.weeks, &forecast::tenths(lang, it.basis.tenths)));
        }
        let table = lists::forecast(self.sums, sums);
        self.blocks.push(Block::Table(table));
        self.paragraph(forecast::words(lang).method());
    }

    /// Sets a table under a heading of its own, or says that there is nothing.
    fn rows(&mut self, level: Level, table: Table) {
        self.heading(level, table.caption.as_str());
        if table.rows.is_empty() {
            self.paragraph(self.words.remarks.none());
        } else {
            self.blocks.push(Block::Table(table));
        }
    }
}
