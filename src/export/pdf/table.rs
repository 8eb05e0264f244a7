//! Tables: columns as wide as they need, heads repeated on every page, and rows that go on where a note is longer than a
//! page.

use super::fonts::Weight;
use super::lines::{widest, wrap};
use super::sheet::{Colour, Ink, LEADING, LEFT, Mark, Sheets, WHOLE, WIDTH};
use super::tags::{Node, Role};
use crate::export::document::{Align, Table, Value};
use crate::words::lang::Lang;

/// The size of text in tables, and the room around it in a cell.
const SIZE: f32 = 8.0;
const PAD: f32 = 3.0;

/// A cell as it is set.
struct Set {
    lines: Vec<String>,
    aloud: Option<String>,
    ground: Option<Colour>,
}

/// A row as it is set.
struct Line<'a> {
    cells: Vec<Set>,
    widths: &'a [f32],
    aligns: &'a [Align],
    weight: Weight,
}

impl Sheets<'_> {
    pub(super) fn table(&mut self, table: &Table, lang: Lang, heading: &str) {
        let widths = self.widths(table, lang);
        let aligns: Vec<Align> = table.columns.iter().map(|column| column.align).collect();
        let heads = || table.columns.iter().map(|column| (column.head.clone(), None, Some(Colour::Head)));
        let head = |sheets: &Self| sheets.row(heads(), &widths, &aligns, Weight::Bold);
        self.need(head(self).height() + 3.0 * SIZE * LEADING + 20.0);
        let mut parts = Vec::new();
        if !table.caption.is_empty() && table.caption != heading {
            let lines = wrap(self.faces.face(Weight::Regular), &self.faces.covered(&table.caption), SIZE, WIDTH);
            parts.push(Node::Group(Role::Caption, self.lines(LEFT, &lines, Weight::Regular, SIZE)));
        }
        let first = head(self);
        let cells = self.draw(&first, 0, first.length(), true);
        let cells = cells.into_iter().map(|leaf| Node::Group(Role::ColumnHead, vec![leaf])).collect();
        parts.push(Node::Group(Role::Heads, vec![Node::Group(Role::Row, cells)]));
        let rows: Vec<Node> = table.rows.iter().map(|row| self.body(row, &first, lang)).collect();
        if !rows.is_empty() {
            parts.push(Node::Group(Role::Rows, rows));
        }
        self.structure.push(Node::Group(Role::Table(self.faces.covered(&table.caption)), parts));
        self.y += 9.0;
    }

    /// Sets a row below the others, over as many pages as it takes.
    fn body(&mut self, row: &[Value], head: &Line<'_>, lang: Lang) -> Node {
        let values = row.iter().map(|value| match value {
            Value::Sign { sign, word, tone } => (sign.clone(), Some(word.clone()), Some(Colour::Cell(*tone))),
            other => (other.shown(lang).into_owned(), None, None),
        });
        let line = self.row(values, head.widths, head.aligns, Weight::Regular);
        let mut leaves: Vec<Vec<Node>> = line.cells.iter().map(|_| Vec::new()).collect();
        let (mut at, length) = (0, line.length());
        while at < length {
            let left = part(length - at);
            let fits = left <= self.room();
            // What fits on a page is not torn apart; what does not goes on as far as the page goes.
            if !fits && (left <= WHOLE - head.height() || part(3) > self.room()) {
                self.turn();
                self.draw(head, 0, head.length(), false);
            }
            let mut take = length - at;
            while take > 1 && part(take) > self.room() {
                take -= 1;
            }
            for (cell, leaf) in leaves.iter_mut().zip(self.draw(&line, at, take, true)) {
                cell.push(leaf);
            }
            at += take;
        }
        let roles = std::iter::once(Role::RowHead).chain(std::iter::repeat_with(|| Role::Cell));
        Node::Group(Role::Row, roles.zip(leaves).map(|(role, leaves)| Node::Group(role, leaves)).collect())
    }

    fn row<'a>(
        &self,
        values: impl Iterator<Item = (String, Option<String>, Option<Colour>)>,
        widths: &'a [f32],
        aligns: &'a [Align],
        weight: Weight,
    ) -> Line<'a> {
        let cells = values.zip(widths).map(|((text, aloud, ground), width)| {
            let lines = wrap(self.faces.face(weight), &self.faces.covered(&text), SIZE, width - 2.0 * PAD);
            Set { lines, aloud: aloud.map(|word| self.faces.covered(&word)), ground }
        });
        Line { cells: cells.collect(), widths, aligns, weight }
    }

    /// Draws `take` lines of every cell from the line `at`, and returns a leaf per cell. A head that is only repeated is
    /// not read aloud again.
    fn draw(&mut self, line: &Line<'_>, at: usize, take: usize, read: bool) -> Vec<Node> {
        let (top, height) = (self.y, part(take));
        let mut x = LEFT;
        let mut leaves = Vec::new();
        for ((cell, width), align) in line.cells.iter().zip(line.widths).zip(line.aligns) {
            if let Some(colour) = cell.ground {
                self.fill((x, top, *width, height), colour);
            }
            let leaf = read.then(|| self.leaf());
            let shown = cell.lines.iter().skip(at).take(take).map(String::as_str);
            let shown: Vec<&str> = shown.collect();
            let mut y = top + PAD + SIZE * 0.95;
            // A cell without text holds a space, so that it is still there for those who hear the table.
            for text in if shown.is_empty() { vec![" "] } else { shown } {
                let text = if text.is_empty() { " " } else { text };
                let wide = self.faces.face(line.weight).width(text.trim_end(), SIZE);
                let shift = match align {
                    Align::Left => PAD,
                    Align::Centre => (width - wide) / 2.0,
                    Align::Right => width - PAD - wide,
                };
                let ink = Ink::Text { x: x + shift, y, weight: line.weight, size: SIZE, text: text.to_owned() };
                self.put(Mark { leaf, aloud: cell.aloud.clone(), ink });
                y += SIZE * LEADING;
            }
            leaves.extend(leaf.map(Node::Leaf));
            x += width;
        }
        self.fill((LEFT, top + height - 0.5, x - LEFT, 0.5), Colour::Rule);
        self.y += height;
        leaves
    }

    /// Returns how wide the columns are: signs and numbers as they need, words share what is left by their weights.
    fn widths(&self, table: &Table, lang: Lang) -> Vec<f32> {
        let (regular, bold) = (self.faces.face(Weight::Regular), self.faces.face(Weight::Bold));
        let least = table.columns.iter().enumerate().map(|(place, column)| {
            let head = widest(bold, &self.faces.covered(&column.head), SIZE);
            let cells = table.rows.iter().filter_map(|row| row.get(place));
            let texts = cells.map(|value| self.faces.covered(&value.shown(lang)));
            let text = match column.align {
                Align::Left => texts.map(|text| widest(regular, &text, SIZE)).fold(0.0, f32::max).min(70.0),
                Align::Centre | Align::Right => texts.map(|text| regular.width(&text, SIZE)).fold(0.0, f32::max),
            };
            head.max(text) + 2.0 * PAD + 0.5
        });
        let least: Vec<f32> = least.collect();
        let weight = |place: usize| match table.columns[place].align {
            Align::Left => f32::from(table.columns[place].weight),
            Align::Centre | Align::Right => 0.0,
        };
        let left = WIDTH - least.iter().sum::<f32>();
        let weights = (0..least.len()).map(weight).sum::<f32>();
        if left < 0.0 || weights == 0.0 {
            let scale = (WIDTH / least.iter().sum::<f32>()).min(1.0);
            return least.iter().map(|width| width * scale).collect();
        }
        least.iter().enumerate().map(|(place, width)| width + left * weight(place) / weights).collect()
    }
}

impl Line<'_> {
    /// Returns how many lines the longest cell has; at least one.
    fn length(&self) -> usize {
        self.cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(1).max(1)
    }

    fn height(&self) -> f32 {
        part(self.length())
    }
}

/// Returns how high so many lines of a row are, in points.
fn part(lines: usize) -> f32 {
    f32::from(u16::try_from(lines).unwrap_or(u16::MAX)) * SIZE * LEADING + 2.0 * PAD
}
