//! Pages as they fill up: what is drawn where, which part of the structure it belongs to, and what the bookmarks lead to.

use super::fonts::{Faces, Weight};
use super::tags::Node;
use crate::export::value::Tone;

/// The size of a page: A4, in points.
pub(super) const PAGE: (f32, f32) = (595.28, 841.89);

/// The left and right margin, and where text begins and ends.
pub(super) const LEFT: f32 = 51.0;

/// The width of the text.
pub(super) const WIDTH: f32 = PAGE.0 - 2.0 * LEFT;

const TOP: f32 = 62.0;
const BOTTOM: f32 = PAGE.1 - 58.0;

/// How much room an empty page has, in points.
pub(super) const WHOLE: f32 = BOTTOM - TOP;

/// The height of a line, in ems.
pub(super) const LEADING: f32 = 1.32;

/// Something drawn.
pub(super) enum Ink {
    /// A line of text, from the left end of its base line.
    Text { x: f32, y: f32, weight: Weight, size: f32, text: String },
    /// A filled box.
    Box { x: f32, y: f32, width: f32, height: f32, colour: Colour },
}

/// A colour; each has the contrast that its place asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Colour {
    /// The ground of a cell of this tone.
    Cell(Tone),
    /// A shape of this tone in a picture.
    Shape(Tone),
    /// The ground of a head.
    Head,
    /// A rule.
    Rule,
    /// The frame of a notice.
    Frame,
}

/// Something drawn, and where it belongs: to a leaf of the structure, with the words that are read instead of it, or to
/// nothing that is read aloud.
pub(super) struct Mark {
    pub(super) leaf: Option<usize>,
    pub(super) aloud: Option<String>,
    pub(super) ink: Ink,
}

/// A bookmark: its level from 1, its text, the page and how far down.
pub(super) struct Bookmark {
    pub(super) level: u16,
    pub(super) text: String,
    pub(super) page: usize,
    pub(super) y: f32,
}

/// All pages.
pub(super) struct Sheets<'a> {
    pub(super) faces: &'a Faces,
    pub(super) pages: Vec<Vec<Mark>>,
    pub(super) y: f32,
    pub(super) leaves: usize,
    pub(super) structure: Vec<Node>,
    pub(super) bookmarks: Vec<Bookmark>,
    /// The widths of the table at a place in the document, which were worked out before it is drawn.
    pub(super) fitted: Option<(usize, Vec<f32>)>,
}

impl<'a> Sheets<'a> {
    /// Begins the first page.
    pub(super) fn new(faces: &'a Faces) -> Self {
        let (structure, bookmarks) = (Vec::new(), Vec::new());
        Self { faces, pages: vec![Vec::new()], y: TOP, leaves: 0, structure, bookmarks, fitted: None }
    }

    /// Returns how much room is left on the page, in points.
    pub(super) fn room(&self) -> f32 {
        BOTTOM - self.y
    }

    /// Begins a page unless this much room is left, or the page is empty.
    pub(super) fn need(&mut self, height: f32) {
        if height > self.room() && self.y > TOP {
            self.turn();
        }
    }

    /// Begins a page.
    pub(super) fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = TOP;
    }

    /// Leaves room, except at the top of a page.
    pub(super) fn gap(&mut self, height: f32) {
        if self.y > TOP {
            self.y += height;
        }
    }

    /// Returns a new leaf of the structure.
    pub(super) fn leaf(&mut self) -> usize {
        self.leaves += 1;
        self.leaves - 1
    }

    /// Draws something on the page.
    pub(super) fn mark(&mut self, leaf: Option<usize>, ink: Ink) {
        self.put(Mark { leaf, aloud: None, ink });
    }

    /// Draws something on the page with all that is known of it.
    pub(super) fn put(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    /// Draws a box that is not read aloud.
    pub(super) fn fill(&mut self, (x, y, width, height): (f32, f32, f32, f32), colour: Colour) {
        self.mark(None, Ink::Box { x, y, width, height, colour });
    }

    /// Draws lines of text one below the other from `x`, breaking pages, and returns their leaves. No line of several
    /// stands alone at the foot or at the top of a page.
    pub(super) fn lines(&mut self, x: f32, lines: &[String], weight: Weight, size: f32) -> Vec<Node> {
        let mut leaves = Vec::new();
        let mut rest = lines;
        while !rest.is_empty() {
            let mut take = self.fitting(rest.len(), size);
            if take == 0 {
                self.turn();
                take = self.fitting(rest.len(), size).max(1);
            }
            let (now, after) = rest.split_at(take);
            rest = after;
            let leaf = self.leaf();
            for line in now {
                let y = self.y + size;
                self.mark(Some(leaf), Ink::Text { x, y, weight, size, text: line.clone() });
                self.y += size * LEADING;
            }
            leaves.push(Node::Leaf(leaf));
        }
        leaves
    }

    /// Returns how many of so many lines are set on this page.
    fn fitting(&self, lines: usize, size: f32) -> usize {
        let room = self.room();
        let fit = (0..lines).take_while(|line| high(line + 1, size) <= room).count();
        match lines - fit {
            0 => fit,
            1 if fit > 2 => fit - 1,
            2.. if fit > 1 => fit,
            _ => 0,
        }
    }
}

/// Returns how high so many lines of text are, in points.
pub(super) fn high(lines: usize, size: f32) -> f32 {
    f32::from(u16::try_from(lines).unwrap_or(u16::MAX)) * size * LEADING
}
