//! What stands together on a page: a heading with what it is the heading of, a sentence with the table or the picture
//! below it, and the beginning of whatever goes on.

use super::blocks::{APART, INSET, ITEM, TEXT, depth, points, sized};
use super::fonts::Weight;
use super::lines::wrap;
use super::sheet::{Sheets, WIDTH, high};
use crate::export::document::{Block, Document};

/// As many lines of a text stand with its heading at the most.
const MOST: usize = 3;

impl Sheets<'_> {
    /// Returns how much room the block at a place needs so that what begins with it begins well, in points. It may be
    /// more than a page has.
    pub(super) fn lead(&mut self, document: &Document, at: usize, heading: &str) -> f32 {
        let Some(block) = document.blocks.get(at) else { return 0.0 };
        match block {
            Block::Heading(level, text) => {
                let (size, before) = sized(depth(*level));
                let own = high(self.count(Weight::Bold, text, size, WIDTH), size);
                before + own + 3.0 + self.lead(document, at + 1, text)
            }
            Block::Paragraph(text) => {
                let lines = self.count(Weight::Regular, text, TEXT, WIDTH);
                let own = high(lines.min(MOST), TEXT);
                match document.blocks.get(at + 1) {
                    // A sentence of this length says what comes below it.
                    Some(Block::Table(_) | Block::Picture(_)) if lines <= MOST => {
                        own + 5.0 + self.lead(document, at + 1, heading)
                    }
                    _ => own,
                }
            }
            Block::Notice(text) => high(self.count(Weight::Bold, text, TEXT, WIDTH - INSET), TEXT) + 14.0,
            Block::Facts(facts) => {
                let indent = self.indent(facts);
                let label = |label: &str| self.count(Weight::Bold, &format!("{label}:"), TEXT, indent - APART);
                let text = |text: &str| self.count(Weight::Regular, text, TEXT, WIDTH - indent).min(MOST);
                facts.iter().take(2).map(|(of, said)| high(label(of).max(text(said)), TEXT) + 1.0).sum()
            }
            Block::List(items) => {
                let text = |text: &str| self.count(Weight::Regular, text, TEXT, WIDTH - ITEM).min(MOST);
                items.iter().take(2).map(|item| high(text(item), TEXT) + 1.0).sum()
            }
            Block::Table(table) => self.begun((at, table), document.lang, heading),
            Block::Picture(picture) => {
                let caption = self.count(Weight::Regular, &picture.caption, TEXT, WIDTH);
                points(picture.height) + 2.0 + high(caption, TEXT)
            }
        }
    }

    /// Returns how many lines a text takes.
    fn count(&self, weight: Weight, text: &str, size: f32, width: f32) -> usize {
        wrap(self.faces.face(weight), &self.faces.covered(text), size, width).len()
    }
}
