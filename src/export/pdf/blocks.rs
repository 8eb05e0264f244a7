//! Headings, sentences, facts, lists and pictures, set one below the other.

use super::fonts::Weight;
use super::lines::wrap;
use super::sheet::{Bookmark, Colour, Ink, LEFT, Sheets, WHOLE, WIDTH, high};
use super::tags::{Node, Role};
use crate::export::document::{Block, Document, Level, Picture};
use crate::export::picture::Shape;

/// The size of text, in points.
pub(super) const TEXT: f32 = 9.5;

/// How far the text of a fact stands from its label, at the least and at the most.
const FACT: (f32, f32) = (120.0, 225.0);

/// How far the text of an item stands from its bullet, and a label from its text.
pub(super) const ITEM: f32 = 12.0;
pub(super) const APART: f32 = 8.0;

/// How far the text of a notice stands from both edges together.
pub(super) const INSET: f32 = 24.0;

impl Sheets<'_> {
    /// Sets the whole document.
    pub(super) fn document(&mut self, document: &Document) {
        self.heading(1, &document.title);
        let mut heading = String::new();
        for (at, block) in document.blocks.iter().enumerate() {
            let lead = self.lead(document, at, &heading);
            self.need(lead.min(WHOLE));
            match block {
                Block::Heading(level, text) => {
                    heading.clone_from(text);
                    self.heading(depth(*level), text);
                }
                Block::Paragraph(text) => self.paragraph(text),
                Block::Notice(text) => self.notice(text),
                Block::Facts(facts) => self.facts(facts),
                Block::List(items) => self.list(items),
                Block::Table(table) => self.table((at, table), document.lang, &heading),
                Block::Picture(picture) => self.picture(picture),
            }
        }
    }

    fn heading(&mut self, level: u16, text: &str) {
        let (size, before) = sized(level);
        let text = named(self.faces.covered(text));
        let lines = wrap(self.faces.face(Weight::Bold), &text, size, WIDTH);
        self.gap(before);
        let (page, y) = (self.pages.len() - 1, self.y);
        self.bookmarks.push(Bookmark { level, text: text.clone(), page, y });
        let leaves = self.lines(LEFT, &lines, Weight::Bold, size);
        self.structure.push(Node::Group(Role::Heading(level, text), leaves));
        self.y += 3.0;
    }

    fn paragraph(&mut self, text: &str) {
        let lines = wrap(self.faces.face(Weight::Regular), &self.faces.covered(text), TEXT, WIDTH);
        let leaves = self.lines(LEFT, &lines, Weight::Regular, TEXT);
        self.structure.push(Node::Group(Role::Paragraph, leaves));
        self.y += 5.0;
    }

    fn notice(&mut self, text: &str) {
        let lines = wrap(self.faces.face(Weight::Bold), &self.faces.covered(text), TEXT, WIDTH - INSET);
        let height = high(lines.len(), TEXT) + 10.0;
        self.need(height + 4.0);
        let top = self.y;
        for (x, y, width, height) in [
            (LEFT, top, 5.0, height),
            (LEFT, top, WIDTH, 1.0),
            (LEFT, top + height - 1.0, WIDTH, 1.0),
            (LEFT + WIDTH - 1.0, top, 1.0, height),
        ] {
            self.fill((x, y, width, height), Colour::Frame);
        }
        self.y += 5.0;
        let leaves = self.lines(LEFT + 14.0, &lines, Weight::Bold, TEXT);
        self.structure.push(Node::Group(Role::Paragraph, leaves));
        self.y += 11.0;
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        let indent = self.indent(facts);
        let items = facts.iter().map(|(label, text)| {
            let label =
                wrap(self.faces.face(Weight::Bold), &self.faces.covered(&format!("{label}:")), TEXT, indent - APART);
            let text = wrap(self.faces.face(Weight::Regular), &self.faces.covered(text), TEXT, WIDTH - indent);
            self.item(label, text, Weight::Bold, indent)
        });
        let items = items.collect();
        self.structure.push(Node::Group(Role::List, items));
        self.y += 5.0;
    }

    /// Returns how far the texts of facts stand from the left: as far as their labels need, within reason.
    pub(super) fn indent(&self, facts: &[(String, String)]) -> f32 {
        let bold = self.faces.face(Weight::Bold);
        let widths = facts.iter().map(|(label, _)| bold.width(&self.faces.covered(&format!("{label}:")), TEXT));
        (widths.fold(0.0, f32::max) + APART + 0.5).clamp(FACT.0, FACT.1)
    }

    fn list(&mut self, items: &[String]) {
        let items = items.iter().map(|text| {
            let lines = wrap(self.faces.face(Weight::Regular), &self.faces.covered(text), TEXT, WIDTH - ITEM);
            self.item(vec!["•".to_owned()], lines, Weight::Regular, ITEM)
        });
        let items = items.collect();
        self.structure.push(Node::Group(Role::List, items));
        self.y += 5.0;
    }

    /// Sets a label and a text beside each other.
    fn item(&mut self, label: Vec<String>, text: Vec<String>, weight: Weight, indent: f32) -> Node {
        let both = label.len().max(text.len().min(3));
        self.need(high(both, TEXT));
        let (page, top) = (self.pages.len(), self.y);
        let label = self.lines(LEFT, &label, weight, TEXT);
        let below = std::mem::replace(&mut self.y, top);
        let text = self.lines(LEFT + indent, &text, Weight::Regular, TEXT);
        if self.pages.len() == page {
            self.y = self.y.max(below);
        }
        self.y += 1.0;
        Node::Group(Role::Item, vec![Node::Group(Role::Label, label), Node::Group(Role::Body, text)])
    }

    fn picture(&mut self, picture: &Picture) {
        let height = points(picture.height);
        let leaf = self.leaf();
        let top = self.y;
        for shape in &picture.shapes {
            let ink = match shape {
                Shape::Box { x, y, width, height, tone } => Ink::Box {
                    x: LEFT + points(*x),
                    y: top + points(*y),
                    width: points(*width),
                    height: points(*height),
                    colour: Colour::Shape(*tone),
                },
                Shape::Text { x, y, size, ends, text } => {
                    let (text, size) = (self.faces.covered(text), points(*size));
                    let back = if *ends { self.faces.face(Weight::Regular).width(&text, size) } else { 0.0 };
                    let x = LEFT + points(*x) - back;
                    Ink::Text { x, y: top + points(*y), weight: Weight::Regular, size, text }
                }
            };
            self.mark(Some(leaf), ink);
        }
        self.y += height + 2.0;
        let caption = wrap(self.faces.face(Weight::Regular), &self.faces.covered(&picture.caption), TEXT, WIDTH);
        let caption = Node::Group(Role::Caption, self.lines(LEFT, &caption, Weight::Regular, TEXT));
        let alternative = self.faces.covered(&picture.alternative);
        self.structure.push(Node::Group(Role::Figure(alternative), vec![Node::Leaf(leaf), caption]));
        self.y += 8.0;
    }
}

/// Returns a title that says something: a file of this kind must not have an empty one.
pub(super) fn named(text: String) -> String {
    if text.is_empty() { "–".to_owned() } else { text }
}

/// Returns the size of a heading of a level from 1, and how much room there is above it.
pub(super) fn sized(level: u16) -> (f32, f32) {
    match level {
        1 => (17.0, 0.0),
        2 => (13.5, 16.0),
        3 => (11.5, 11.0),
        _ => (10.0, 8.0),
    }
}

/// Returns the units of a picture as points.
pub(super) fn points(units: i32) -> f32 {
    f32::from(i16::try_from(units).unwrap_or(i16::MAX)) / 10.0
}

pub(super) fn depth(level: Level) -> u16 {
    match level {
        Level::Part => 2,
        Level::Section => 3,
        Level::Subsection => 4,
    }
}
