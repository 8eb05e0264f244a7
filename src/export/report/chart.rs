//! The picture of how far each department has come: a bar beside its number.

use super::Report;
use crate::export::document::{Block, Picture, Tone};
use crate::export::order::Pages;
use crate::export::picture::{Shape, shortened};
use crate::words::{export, number};

/// How high a line of the picture is, in the picture's units; on a page that is to hold more, and else.
const LINES: (i32, i32) = (115, 180);

/// Where the bars begin, and how long the longest is.
const BARS: (i32, i32) = (700, 3600);

impl Report<'_> {
    pub(super) fn chart(&mut self) {
        let (sums, words) = (self.sums, export::words(self.sums.lang).tables);
        let high = if self.order.pages == Pages::Summary { LINES.0 } else { LINES.1 };
        let mut shapes = Vec::new();
        let mut told = Vec::new();
        for (place, sum) in sums.departments.iter().enumerate() {
            let top = i32::try_from(place).unwrap_or_default() * high;
            let (id, share) = (sums.department(sum).0, sum.tally.percent());
            let shown = number::percent(sums.lang, share);
            told.push(words.share_of(&id, &shown));
            let length = BARS.1 * i32::from(share.unwrap_or(0)) / 100;
            let (y, height) = (top + 20, high - 35);
            shapes.push(Shape::Text {
                x: BARS.0 - 80,
                y: top + high / 2 + 35,
                size: 95,
                ends: true,
                text: shortened(&id, BARS.0 - 80, 95),
            });
            shapes.push(Shape::Box { x: BARS.0, y, width: BARS.1, height, tone: Tone::Muted });
            if length > 0 {
                shapes.push(Shape::Box { x: BARS.0, y, width: length, height, tone: Tone::Good });
            }
            shapes.push(Shape::Text {
                x: BARS.0 + BARS.1 + 80,
                y: top + high / 2 + 35,
                size: 95,
                ends: false,
                text: shown,
            });
        }
        let height = i32::try_from(sums.departments.len()).unwrap_or_default() * high;
        self.blocks.push(Block::Picture(Picture {
            caption: words.shares().to_owned(),
            alternative: format!("{}: {}.", words.shares(), told.join(", ")),
            width: BARS.0 + BARS.1 + 500,
            height,
            shapes,
            charted: Some(3),
        }));
    }
}
