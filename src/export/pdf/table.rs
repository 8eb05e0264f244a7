//! Tables: columns as wide as they need, heads repeated on every page, and rows that go on where a note is longer than a
//! page.

use super::fonts::Weight;
use super::lines::{widest, wrap};
use super::sheet::{Colour, Ink, LEADING, LEFT, Mark, Sheets, WHOLE, WIDTH, high};
use super::tags::{Node, Role};
use crate::export::document::{Align, Table, Value};
use crate::words::lang::Lang;

/// The size of text in tables, and the room around it in a cell.
const SIZE: f32 = 8.0;
const PAD: f32 = 3.0;

/// The weight from which a column holds sentences, and the longest text that is kept on one line before them.
const LONG: f32 = 10.0;
const SHORT: f32 = 115.0;

/// A cell as it is set.
struct Set {
    lines: Vec<String>,
    aloud: Option<String>,
    ground: Option<Colour>,
}

/// What a column needs: room for its widest word, and for its longest text on one line.
struct Need {
    least: f32,
    whole: f32,
    weight: f32,
}

/// A row as it is set.
struct Line<'a> {
    cells: Vec<Set>,
    widths: &'a [f32],
    aligns: &'a [Align],
    weight: Weight,
}

impl Sheets<'_> {
    /// Sets the table at a place in the document.
    pub(super) fn table(&mut self, (place, table): (usize, &Table), lang: Lang, heading: &str) {
        let widths = self.fitted(place, table, lang);
        let aligns: Vec<Align> = table.columns.iter().map(|column| column.align).collect();
        let mut parts = Vec::new();
        if let Some(lines) = self.caption(table, heading) {
            parts.push(Node::Group(Role::Caption, self.lines(LEFT, &lines, Weight::Regular, SIZE)));
        }
        let first = self.head(table, &widths, &aligns);
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

    /// Returns how much room a table needs to begin well: its caption, its head and its first two rows, but no more of
    /// these than a third of a page.
    pub(super) fn begun(&mut self, (place, table): (usize, &Table), lang: Lang, heading: &str) -> f32 {
        let widths = self.fitted(place, table, lang);
        let aligns: Vec<Align> = table.columns.iter().map(|column| column.align).collect();
        let caption = self.caption(table, heading).map_or(0.0, |lines| high(lines.len(), SIZE));
        let first = self.head(table, &widths, &aligns);
        let rows = table.rows.iter().take(2).map(|row| self.set(row, &first, lang).height());
        let needed = caption + first.height() + rows.sum::<f32>().min(WHOLE / 3.0);
        self.fitted = Some((place, widths));
        needed
    }

    /// Returns the widths of the table at a place in the document.
    fn fitted(&mut self, place: usize, table: &Table, lang: Lang) -> Vec<f32> {
        match self.fitted.take() {
            Some((known, widths)) if known == place => widths,
            _ => self.widths(table, lang),
        }
    }

    /// Returns the lines of a caption; none where the heading says the same.
    fn caption(&self, table: &Table, heading: &str) -> Option<Vec<String>> {
        let said = !table.caption.is_empty() && table.caption != heading;
        said.then(|| wrap(self.faces.face(Weight::Regular), &self.faces.covered(&table.caption), SIZE, WIDTH))
    }

    fn head<'a>(&self, table: &Table, widths: &'a [f32], aligns: &'a [Align]) -> Line<'a> {
        let heads = table.columns.iter().map(|column| (column.head.clone(), None, Some(Colour::Head)));
        self.row(heads, widths, aligns, Weight::Bold)
    }

    fn set<'a>(&self, row: &[Value], head: &Line<'a>, lang: Lang) -> Line<'a> {
        let values = row.iter().map(|value| match value {
            Value::Sign { sign, word, tone } => (sign.clone(), Some(word.clone()), Some(Colour::Cell(*tone))),
            other => (other.shown(lang).into_owned(), None, None),
        });
        self.row(values, head.widths, head.aligns, Weight::Regular)
    }

    /// Sets a row below the others, over as many pages as it takes.
    fn body(&mut self, row: &[Value], head: &Line<'_>, lang: Lang) -> Node {
        let line = self.set(row, head, lang);
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

    /// Returns how wide the columns are. Each has room for its widest word; what is left goes to those whose texts take
    /// several lines, by their weights, and then to words.
    fn widths(&self, table: &Table, lang: Lang) -> Vec<f32> {
        let needs: Vec<Need> = (0..table.columns.len()).map(|place| self.need_of(table, place, lang)).collect();
        let mut widths: Vec<f32> = needs.iter().map(|need| need.least).collect();
        let mut left = WIDTH - widths.iter().sum::<f32>();
        if left < 0.0 {
            let scale = WIDTH / widths.iter().sum::<f32>();
            return widths.iter().map(|width| width * scale).collect();
        }
        // Short texts come first: a line less for them costs little of what long ones have.
        let short = |need: &Need| if need.weight < LONG { need.whole.min(SHORT).max(need.least) } else { need.least };
        let wanted: f32 = needs.iter().map(|need| short(need) - need.least).sum();
        if wanted < left * 0.6 {
            widths = needs.iter().map(short).collect();
            left -= wanted;
        }
        // Every round fills a column up, or uses up what is left.
        for _ in &needs {
            let open = |(need, width): &(&Need, &f32)| need.whole - **width > 0.1;
            let weights: f32 = needs.iter().zip(&widths).filter(open).map(|(need, _)| need.weight).sum();
            if left < 0.5 || weights == 0.0 {
                break;
            }
            let share = left / weights;
            for (need, width) in needs.iter().zip(&mut widths) {
                let more = (need.whole - *width).clamp(0.0, share * need.weight);
                *width += more;
                left -= more;
            }
        }
        let words = || {
            needs.iter().zip(&table.columns).map(|(need, column)| match column.align {
                Align::Left => need.weight,
                Align::Centre | Align::Right => 0.0,
            })
        };
        let weights: f32 = words().sum();
        if weights > 0.0 {
            for (width, weight) in widths.iter_mut().zip(words()) {
                *width += left * weight / weights;
            }
        }
        widths
    }

    fn need_of(&self, table: &Table, place: usize, lang: Lang) -> Need {
        let (regular, bold) = (self.faces.face(Weight::Regular), self.faces.face(Weight::Bold));
        let column = &table.columns[place];
        let head = self.faces.covered(&column.head);
        let mut need =
            Need { least: widest(bold, &head, SIZE), whole: bold.width(&head, SIZE), weight: f32::from(column.weight) };
        for value in table.rows.iter().filter_map(|row| row.get(place)) {
            let text = self.faces.covered(&value.shown(lang));
            let whole = regular.width(&text, SIZE);
            let word = match column.align {
                Align::Left => widest(regular, &text, SIZE).min(70.0),
                Align::Centre | Align::Right => whole,
            };
            need.least = need.least.max(word);
            need.whole = need.whole.max(whole);
        }
        let around = 2.0 * PAD + 0.5;
        Need { least: need.least + around, whole: need.whole + around, ..need }
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
    high(lines, SIZE) + 2.0 * PAD
}
