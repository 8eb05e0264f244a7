//! The picture of the maturity staircase: who stands on which step, where it began and where it is to lead. For anybody
//! it says how many stand there, not who.

use super::Report;
use crate::export::document::{Block, Picture, Tone};
use crate::export::picture::{Shape, shortened};
use crate::model::assessment::HalfSteps;
use crate::progress::maturity::steps;
use crate::progress::review::Review;
use crate::progress::review::sums::Sums;
use crate::words::change;
use crate::words::maturity::words;
use crate::words::review;
use std::collections::BTreeMap;

/// How wide all steps together are, and how much higher each half step is, in the picture's units.
const WIDTH: i32 = 4700;
const RISE: i32 = 70;

/// How high the lowest step is.
const BASE: i32 = 60;

/// How high a name is, with the room above it.
const NAME: i32 = 95;
const SIZE: i32 = 80;

/// Who stands on a step, each in a word.
type Standing = BTreeMap<HalfSteps, Vec<String>>;

impl Report<'_> {
    /// Draws the staircase with everybody on it; `review` names them.
    pub(super) fn stairs(&mut self, sums: &Sums, review: Option<&Review<'_>>) {
        let levels = &self.sums.plan.parts.maturity.levels;
        let Some(top) = levels.iter().map(|level| steps(level.number)).max() else { return };
        let standing = self.standing(sums, review);
        let most = standing.values().map(Vec::len).max().unwrap_or(0);
        let room = i32::try_from(most).unwrap_or_default() * NAME;
        let ground = room + BASE + i32::from(top.0) * RISE;
        let wide = WIDTH / (i32::from(top.0) + 1);
        let mut shapes = Vec::new();
        for half in 0..=top.0 {
            let (x, high) = (i32::from(half) * wide, BASE + i32::from(half) * RISE);
            let tone = if HalfSteps(half) <= sums.municipality.supported { Tone::Good } else { Tone::Muted };
            shapes.push(Shape::Box { x, y: ground - high, width: wide, height: high, tone });
            shapes.push(Shape::Box { x, y: ground - high, width: wide, height: 10, tone: Tone::Plain });
            let names = standing.get(&HalfSteps(half)).into_iter().flatten().rev();
            for (nth, text) in (0..).zip(names) {
                let y = ground - high - 25 - nth * NAME;
                shapes.push(Shape::Text { x: x + 15, y, size: SIZE, ends: false, text: text.clone() });
            }
        }
        for level in levels {
            let at = steps(level.number);
            let x = i32::from(at.0) * wide;
            let text = shortened(&format!("{} {}", level.number, level.name), wide * 2 - 20, SIZE);
            shapes.push(Shape::Text { x, y: ground + NAME, size: SIZE, ends: false, text });
        }
        let said = words(self.sums.lang);
        for (at, word) in [(sums.start, said.start()), (sums.target, said.target())] {
            let x = i32::from(at.0) * wide;
            shapes.push(Shape::Text { x, y: ground + 2 * NAME, size: SIZE, ends: false, text: format!("▲ {word}") });
        }
        let alternative = self.said(sums, &standing);
        let caption = review::words(self.sums.lang).headings.stairs().to_owned();
        let (height, charted) = (ground + 2 * NAME + 30, Some(1));
        self.blocks.push(Block::Picture(Picture { caption, alternative, width: WIDTH, height, shapes, charted }));
    }

    /// Returns who stands where: the municipality first, then departments by name, or how many there are.
    fn standing(&self, sums: &Sums, review: Option<&Review<'_>>) -> Standing {
        let whole = words(self.sums.lang).municipality().to_owned();
        let mut standing = BTreeMap::from([(sums.municipality.supported, vec![whole])]);
        for (level, count) in &sums.steps {
            let on = |at: &usize| review?.staircase.footing(Some(*at)).map(|footing| footing.supported);
            let there = self.sums.departments.iter().filter(|sum| sum.of.first().and_then(on) == Some(*level));
            let names: Vec<String> = match review {
                Some(_) => there.map(|sum| self.sums.department(sum).0).collect(),
                None => vec![review::words(self.sums.lang).stand(*count)],
            };
            standing.entry(*level).or_default().extend(names);
        }
        standing
    }

    fn said(&self, sums: &Sums, standing: &Standing) -> String {
        let lang = self.sums.lang;
        let level = |it: HalfSteps| change::level(lang, it);
        let span = words(lang).span(&level(sums.start), &level(sums.target));
        let on = standing.iter().map(|(at, names)| review::words(lang).on_level(&level(*at), &names.join(", ")));
        let caption = review::words(lang).headings.stairs();
        let said = std::iter::once(span).chain(on).collect::<Vec<_>>().join(" · ");
        format!("{caption}. {}.", said.trim_end_matches('.'))
    }
}
