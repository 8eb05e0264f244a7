//! A document as lines for a screen with letters of one width: what is a heading stands out, columns stand in line, and
//! no sign is markup.

use super::document::{Align, Block, Document, Level, Table, Value};
use super::inert::plain;
use crate::words::lang::Lang;
use crate::words::measure::{cut, fit, fit_right, width, wrap};

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// How it stands out.
    pub weight: Weight,
}

/// How a line stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The title, and the heading of a part.
    Title,
    /// Another heading, the heads of a table, and what must not be overlooked.
    Strong,
    /// What is read.
    Plain,
    /// What is said beside it.
    Soft,
}

/// How far the columns of a table stand apart, and how narrow one may become.
const GAP: usize = 2;
const LEAST: usize = 3;

/// As wide as a text may be to stay on one line where there is not room for all.
const SHORT: usize = 14;

/// Returns the document in lines of at most `columns` columns.
pub fn lines(document: &Document, columns: usize) -> Vec<Line> {
    let mut page = Page { lines: Vec::new(), columns: columns.max(LEAST) };
    page.say("", &document.title, Weight::Title);
    if !document.about.marking.is_empty() {
        page.say("", &document.about.marking, Weight::Strong);
    }
    let mut heading = "";
    for block in &document.blocks {
        page.gap();
        match block {
            Block::Heading(level, text) => {
                heading = text;
                let weight = if *level == Level::Part { Weight::Title } else { Weight::Strong };
                page.say("", text, weight);
            }
            Block::Paragraph(text) => page.say("", text, Weight::Plain),
            Block::Notice(text) => page.say("! ", text, Weight::Strong),
            Block::Facts(facts) => page.facts(facts),
            Block::List(items) => items.iter().for_each(|item| page.say("• ", item, Weight::Plain)),
            Block::Table(table) => {
                if !table.caption.is_empty() && table.caption != heading {
                    page.say("", &table.caption, Weight::Soft);
                }
                page.table(table, document.lang);
            }
            Block::Picture(picture) => page.say("", &picture.alternative, Weight::Soft),
        }
    }
    page.lines
}

/// Lines as they come about.
struct Page {
    lines: Vec<Line>,
    columns: usize,
}

impl Page {
    /// Leaves a line empty, but neither two nor one after a heading.
    fn gap(&mut self) {
        let after = self.lines.last().is_some_and(|line| !line.text.is_empty());
        let heading = self.lines.len() > 2
            && self.lines.last().is_some_and(|line| matches!(line.weight, Weight::Title | Weight::Strong))
            && self.lines.get(self.lines.len() - 2).is_some_and(|line| line.text.is_empty());
        if after && !heading {
            self.lines.push(Line { text: String::new(), weight: Weight::Plain });
        }
    }

    /// Writes a text behind a sign, over as many lines as it takes.
    fn say(&mut self, sign: &str, text: &str, weight: Weight) {
        let indent = width(sign);
        for (at, part) in wrap(&plain(text), self.columns.saturating_sub(indent)).iter().enumerate() {
            let before = if at == 0 { sign.to_owned() } else { " ".repeat(indent) };
            self.lines.push(Line { text: format!("{before}{part}"), weight });
        }
    }

    /// Writes facts, each text beside its label.
    fn facts(&mut self, facts: &[(String, String)]) {
        let labels: Vec<String> = facts.iter().map(|(label, _)| plain(label)).collect();
        let room = labels.iter().map(|label| width(label)).max().unwrap_or(0).min(self.columns * 2 / 5);
        for (label, (_, text)) in labels.iter().zip(facts) {
            let label = wrap(label, room.max(1));
            let text = wrap(&plain(text), self.columns.saturating_sub(room + GAP));
            for at in 0..label.len().max(text.len()) {
                let part = |lines: &[String]| lines.get(at).cloned().unwrap_or_default();
                let line = format!("{}{}{}", fit(&part(&label), room), " ".repeat(GAP), part(&text));
                self.lines.push(Line { text: line.trim_end().to_owned(), weight: Weight::Plain });
            }
        }
    }

    /// Writes a table with its columns in line.
    fn table(&mut self, table: &Table, lang: Lang) {
        let heads: Vec<String> = table.columns.iter().map(|column| plain(&column.head)).collect();
        let texts = |row: &Vec<Value>| row.iter().map(|value| plain(&value.shown(lang))).collect();
        let rows: Vec<Vec<String>> = table.rows.iter().map(texts).collect();
        let widths = widths(&heads, &rows, self.columns);
        let aligns: Vec<Align> = table.columns.iter().map(|column| column.align).collect();
        self.row(&heads, &widths, &aligns, Weight::Strong);
        for row in &rows {
            self.row(row, &widths, &aligns, Weight::Plain);
        }
    }

    /// Writes a row, over as many lines as its longest text takes.
    fn row(&mut self, texts: &[String], widths: &[usize], aligns: &[Align], weight: Weight) {
        let cells: Vec<Vec<String>> = texts.iter().zip(widths).map(|(text, width)| wrap(text, *width)).collect();
        for at in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
            let cells = cells.iter().zip(widths).zip(aligns).map(|((cell, width), align)| {
                let part = cell.get(at).map_or("", String::as_str);
                match align {
                    Align::Right => fit_right(part, *width),
                    Align::Left | Align::Centre => fit(part, *width),
                }
            });
            let line = cells.collect::<Vec<_>>().join(&" ".repeat(GAP));
            self.lines.push(Line { text: cut(line.trim_end(), self.columns), weight });
        }
    }
}

/// Returns how wide the columns are: as their texts need, where there is room; else long texts share what short ones
/// leave, and short ones break between words where that is too little.
fn widths(heads: &[String], rows: &[Vec<String>], columns: usize) -> Vec<usize> {
    let room = columns.saturating_sub(GAP * heads.len().saturating_sub(1));
    let widest = |measure: &dyn Fn(&str) -> usize| -> Vec<usize> {
        let column = |at: usize| rows.iter().filter_map(move |row| row.get(at)).chain(heads.get(at));
        (0..heads.len()).map(|at| column(at).map(|text| measure(text)).max().unwrap_or(0).max(1)).collect()
    };
    let whole = widest(&|text| width(text));
    if whole.iter().sum::<usize>() <= room {
        return whole;
    }
    let words = widest(&|text| text.split(' ').map(width).max().unwrap_or(0));
    let broken: Vec<usize> = whole.iter().zip(&words).map(|(w, word)| if *w > SHORT { *w } else { *word }).collect();
    shared(&whole, room).or_else(|| shared(&broken, room)).unwrap_or_else(|| {
        let most = room.checked_div(heads.len()).unwrap_or(0).max(LEAST);
        whole.into_iter().map(|width| width.min(most)).collect()
    })
}

/// Returns the widths with the long ones made as narrow as it takes; none where that would be too narrow.
fn shared(whole: &[usize], room: usize) -> Option<Vec<usize>> {
    let share = |limit: usize| {
        let short: usize = whole.iter().filter(|width| **width <= limit).sum();
        let long = whole.iter().filter(|width| **width > limit).count();
        room.saturating_sub(short).checked_div(long).unwrap_or(0)
    };
    // What is narrower than its share leaves the rest of it to the others.
    let mut limit = SHORT;
    while share(limit) > limit && whole.iter().any(|width| (limit + 1..=share(limit)).contains(width)) {
        limit = share(limit);
    }
    let share = share(limit);
    let narrowed = || whole.iter().map(|width| if *width > limit { (*width).min(share) } else { *width }).collect();
    (share >= SHORT).then(narrowed)
}
