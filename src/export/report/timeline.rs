//! The picture of the plan in time: project phases with how far they have come, the method's steps, single dates, and
//! the day itself. What stands on it is the plan's, which is public, and sums.

use super::Report;
use crate::export::document::{Block, Column, Level, Picture, Tone, Value};
use crate::export::phrase;
use crate::export::picture::{Shape, shortened};
use crate::model::groups::GroupId;
use crate::progress::tally::Tally;
use crate::words::review::words;
use crate::words::{number, timeline};
use chrono::{Datelike, NaiveDate};

/// How high a lane is, in the picture's units.
const LANE: i32 = 170;

/// Where lanes begin below the years.
const TOP: i32 = 150;

/// Where the axis begins and how long it is; labels stand to the left and figures to the right.
const AXIS: (i32, i32) = (1750, 2650);

/// How high letters are.
const SIZE: i32 = 90;

/// A lane: its label, its first and last day, and how far it has come where that is told.
struct Lane {
    label: String,
    starts: NaiveDate,
    ends: Option<NaiveDate>,
    tally: Option<Tally>,
}

/// The days that the picture shows.
struct Axis {
    from: NaiveDate,
    days: i32,
}

impl Report<'_> {
    pub(super) fn timeline(&mut self) {
        let lang = self.sums.lang;
        let lanes = self.lanes();
        let Some(axis) = Axis::of(&lanes, self.sums.day) else { return };
        let (headings, heads) = (words(lang).headings, words(lang).heads);
        self.heading(Level::Part, headings.timeline());
        let picture = self.drawn(&lanes, &axis);
        self.blocks.push(Block::Picture(picture));
        let rows = lanes.iter().map(|lane| {
            vec![
                Value::text(lane.label.as_str()),
                Value::Day(lane.starts),
                lane.ends.map_or(Value::Empty, Value::Day),
                lane.tally.map_or(Value::Empty, |tally| Value::Percent(tally.percent())),
            ]
        });
        let rows = rows.collect();
        let columns = vec![
            Column::prose(heads.phase()),
            Column::text(heads.starts()),
            Column::text(heads.ends()),
            Column::number(self.words.labels.share()),
        ];
        self.table(headings.timeline(), columns, rows);
    }

    /// Returns the lanes. A phase whose sum is told only together with others has none of its own.
    fn lanes(&self) -> Vec<Lane> {
        let (sums, roadmap) = (self.sums, &self.sums.plan.parts.roadmap);
        let tally = |number: u8| {
            let own = |sum: &&crate::export::profile::Sum<GroupId>| sum.of == [GroupId::Project(number)];
            sums.project_phases.iter().find(own).map(|sum| sum.tally)
        };
        let phases = roadmap.project_phases.iter().map(|phase| Lane {
            label: phrase::project_phase(phase),
            starts: phase.starts,
            ends: phase.ends,
            tally: tally(phase.number),
        });
        let steps = roadmap.method.steps.iter().map(|step| Lane {
            label: step.name.clone(),
            starts: step.starts,
            ends: step.ends,
            tally: None,
        });
        let dates = roadmap.milestones.iter().map(|date| Lane {
            label: date.title.clone(),
            starts: date.starts,
            ends: Some(date.ends),
            tally: None,
        });
        phases.chain(steps).chain(dates).collect()
    }

    fn drawn(&self, lanes: &[Lane], axis: &Axis) -> Picture {
        let (lang, day) = (self.sums.lang, self.sums.day);
        let height = TOP + i32::try_from(lanes.len()).unwrap_or_default() * LANE;
        let mut shapes = axis.years(height);
        let mut told = Vec::new();
        for (lane, top) in lanes.iter().zip((TOP..).step_by(usize::try_from(LANE).unwrap_or(1))) {
            let (from, to) = (axis.at(lane.starts), lane.ends.map_or(AXIS.0 + AXIS.1, |day| axis.at(day)));
            let (y, long, high) = (top + 35, (to - from).max(30), LANE - 70);
            let base = top + LANE / 2 + 30;
            let text = |x, ends, text: String| Shape::Text { x, y: base, size: SIZE, ends, text };
            shapes.push(text(AXIS.0 - 60, true, shortened(&lane.label, AXIS.0 - 60, SIZE)));
            // What has no figure is a thin bar, so that nobody takes it for one that is done.
            let (y, high, tone) = if lane.tally.is_some() { (y, high, Tone::Muted) } else { (y + 35, 30, Tone::Plain) };
            shapes.push(Shape::Box { x: from, y, width: long, height: high, tone });
            let until = lane.ends.map_or_else(|| "–".to_owned(), |day| format!("– {day}"));
            let mut said = format!("{} {} {until}", lane.label, lane.starts);
            if let Some(tally) = lane.tally {
                let done = long * i32::from(tally.percent().unwrap_or(0)) / 100;
                if done > 0 {
                    shapes.push(Shape::Box { x: from, y, width: done, height: high, tone: Tone::Good });
                }
                let shown = number::percent(lang, tally.percent());
                said = format!("{said}, {shown}");
                shapes.push(text(AXIS.0 + AXIS.1 + 60, false, shown));
            }
            told.push(said);
        }
        let (x, today) = (axis.at(day), timeline::words(lang).today());
        shapes.push(Shape::Box { x: x - 8, y: 105, width: 16, height: height - 105, tone: Tone::Plain });
        let ends = x > AXIS.0 + AXIS.1 / 2;
        shapes.push(Shape::Text { x: x + if ends { -20 } else { 20 }, y: 140, size: 80, ends, text: today.to_owned() });
        told.push(format!("{today} {day}"));
        let caption = words(lang).headings.timeline();
        Picture {
            caption: caption.to_owned(),
            alternative: format!("{caption}: {}.", told.join("; ")),
            width: AXIS.0 + AXIS.1 + 400,
            height,
            shapes,
            charted: None,
        }
    }
}

impl Axis {
    /// Returns whole years around all that is shown; none where there is nothing.
    fn of(lanes: &[Lane], day: NaiveDate) -> Option<Self> {
        let days = || lanes.iter().flat_map(|lane| [Some(lane.starts), lane.ends]).flatten();
        let from = NaiveDate::from_ymd_opt(days().min()?.min(day).year(), 1, 1)?;
        let to = NaiveDate::from_ymd_opt(days().max()?.max(day).year(), 12, 31)?;
        Some(Self { from, days: i32::try_from((to - from).num_days() + 1).unwrap_or(i32::MAX) })
    }

    /// Returns where a day is.
    fn at(&self, day: NaiveDate) -> i32 {
        let after = (day - self.from).num_days().clamp(0, i64::from(self.days));
        AXIS.0 + i32::try_from(after * i64::from(AXIS.1) / i64::from(self.days.max(1))).unwrap_or_default()
    }

    /// Returns a line and a number for every year in sight; of very many, the numbers of some.
    fn years(&self, height: i32) -> Vec<Shape> {
        let count = self.days / 365;
        let step = usize::try_from(count / 9 + 1).unwrap_or(1);
        let years = (self.from.year()..).take(usize::try_from(count).unwrap_or_default()).step_by(step);
        let begins = years.filter_map(|year| NaiveDate::from_ymd_opt(year, 1, 1));
        let drawn = begins.flat_map(|day| {
            let x = self.at(day);
            let line = Shape::Box { x: x - 3, y: 0, width: 6, height, tone: Tone::Muted };
            [line, Shape::Text { x: x + 25, y: 85, size: 80, ends: false, text: day.year().to_string() }]
        });
        drawn.collect()
    }
}
