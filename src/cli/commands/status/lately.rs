//! What the overview shows beside the sums: what has changed since the last meeting, and the pace with its forecasts, in
//! the same sentences.

use crate::cli::commands::forecast;
use crate::cli::context::Context;
use crate::cli::outcome::Failure;
use crate::cli::page::{Cell, Page, WIDTH};
use crate::export::{Snapshot, phrase};
use crate::model::board::Board;
use crate::progress::changes::{Side, between};
use crate::progress::forecast::{Answer, Outlook};
use crate::progress::late_arrivals::late_arrivals;
use crate::progress::marks::{Mark, Marks};
use crate::progress::meetings;
use crate::progress::outlooks::Outlooks;
use crate::words::changes;
use crate::words::forecast::{tenths, words};
use chrono::NaiveDate;
use serde::Serialize;

/// What there is to tell; nothing where nothing has been said yet.
pub(super) struct Lately {
    since: Option<Since>,
    outlooks: Option<Outlooks>,
}

/// What has changed since the last meeting; none where there was none.
struct Since {
    from: NaiveDate,
    meeting: String,
    marks: Marks,
    /// How many changes were said before it and arrived after it.
    late_arrivals: usize,
}

/// The same for programs: how many cells.
#[derive(Serialize)]
pub(super) struct SinceSaid<'a> {
    from: NaiveDate,
    meeting: &'a str,
    gained: usize,
    lost: usize,
    due_again: usize,
    other: usize,
    late_arrivals: usize,
}

impl Lately {
    /// Works it out.
    pub(super) fn of(context: &Context, snapshot: &Snapshot<'_>) -> Result<Self, Failure> {
        if context.board.count() == 0 {
            return Ok(Self { since: None, outlooks: None });
        }
        let (plan, day, history) = (&context.plan, context.day, context.history()?);
        let since = meetings::last(&context.board, day).map(|last| {
            let from = last.meeting.on;
            let before = Board::as_of(&history, from);
            let changed = between(plan, Side { board: &before, day: from }, Side { board: &context.board, day });
            let late = late_arrivals(&history, last.id);
            Since {
                from,
                meeting: last.meeting.name.clone(),
                marks: Marks::of(&changed),
                late_arrivals: late.iter().map(|entry| entry.changes.len()).sum(),
            }
        });
        let every: Vec<usize> = (0..plan.items().len()).collect();
        Ok(Self { since, outlooks: Some(Outlooks::of(plan, &snapshot.sheet, &history, day, &every)) })
    }

    /// Writes what has changed since the last meeting, in a line.
    pub(super) fn changes(&self, page: &mut Page, context: &Context) {
        let Some(Since { from, meeting, marks, late_arrivals }) = &self.since else { return };
        page.item(&phrase::changes::counted(context.lang, *from, Some(meeting), marks, WIDTH - 2));
        if *late_arrivals > 0 {
            let late = changes::words(context.lang).late_arrivals(*late_arrivals);
            context.hint_view(page, &format!("{late}: lis diff"));
        }
    }

    /// Writes the forecasts of all and of each department, each with the pace that it rests on.
    pub(super) fn forecasts(&self, page: &mut Page, context: &Context) {
        let said = words(context.lang);
        let all = self.all(context);
        if !all.is_empty() {
            page.heading(said.heading());
        }
        if let Some((_, outlook)) = all.first().filter(|_| all.iter().all(|(_, it)| it.answer == Answer::TooLittle)) {
            return page.item(&phrase::outlook(context.lang, outlook));
        }
        let widest = all.iter().filter_map(|(id, _)| *id).map(|id| id.chars().count()).max().unwrap_or(0);
        for (id, outlook) in all {
            let (half, likely) = phrase::outlook_days(context.lang, outlook);
            let range = matches!(outlook.answer, Answer::Range { .. });
            let days = if range { format!("{half} – {likely}") } else { half };
            let pace = format!("{} {}", tenths(context.lang, outlook.basis.tenths), said.per_week());
            let name = id.unwrap_or(context.words().labels.all());
            page.row(&[Cell::Left(name, widest.clamp(4, 12)), Cell::Left(&days, 32), Cell::Right(&pace, 18)]);
        }
    }

    /// Returns what has changed since the last meeting, for programs.
    pub(super) fn since_said(&self) -> Option<SinceSaid<'_>> {
        let Since { from, meeting, marks, late_arrivals } = self.since.as_ref()?;
        let [lost, due_again, gained, other] = Mark::ALL.map(|mark| marks.count(mark));
        Some(SinceSaid { from: *from, meeting, gained, lost, due_again, other, late_arrivals: *late_arrivals })
    }

    /// Returns the forecasts for programs, that of all first.
    pub(super) fn forecasts_said<'a>(&'a self, context: &'a Context) -> Vec<forecast::Row<'a>> {
        self.all(context).into_iter().map(|(id, outlook)| forecast::row(id, outlook, None)).collect()
    }

    /// Returns the forecasts: of all, which bears no name, and of each department.
    fn all<'a>(&'a self, context: &'a Context) -> Vec<(Option<&'a str>, &'a Outlook)> {
        let Some(outlooks) = &self.outlooks else { return Vec::new() };
        let ids = context.plan.departments().iter().map(|it| Some(it.id.as_str()));
        [(None, &outlooks.all)].into_iter().chain(ids.zip(&outlooks.departments)).collect()
    }
}
