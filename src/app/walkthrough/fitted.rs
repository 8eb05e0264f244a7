//! What of a page is in sight on a screen of a given size, and where it stands. A page never overflows: a list that is too
//! long is cut with "och 7 till", and unfolded it is scrolled.

use super::Walk;
use crate::app::layout::{BELOW, Size, scrolled};
use crate::app::page::stairs;
use crate::export::phrase::agenda::{Said, Stair, Weight};
use crate::words::agenda::words;
use crate::words::lang::Lang;
use crate::words::measure::{cut, wrap};

/// From this many rows on the heading is big.
pub const TALL: u16 = 22;
/// Rows of a big heading.
pub const BIG: u16 = 4;
/// Columns on either side.
pub const MARGIN: u16 = 2;
/// Rows that a staircase leaves for what stands around it.
const LEFT: usize = 6;
/// Rows that one item of a list may take.
const LONGEST: usize = 2;

/// A row of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its weight.
    pub weight: Weight,
    /// Its text, no wider than there is room for.
    pub text: String,
    /// The place in the list that it belongs to, where the pointer can be; none for what stands above the list. What was
    /// cut counts as one more place.
    pub item: Option<usize>,
}

/// What is in sight of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fit {
    /// Its rows, never more than there is room for.
    pub rows: Vec<Row>,
    /// How many items of the list are in sight, or can be scrolled to.
    pub items: usize,
    /// How many are cut.
    pub rest: usize,
}

impl Fit {
    /// Returns in how many places the pointer can be.
    pub fn places(&self) -> usize {
        self.items + usize::from(self.rest > 0)
    }
}

/// Returns the row of the heading.
pub fn heading_row(size: Size) -> u16 {
    if size.rows >= TALL { 2 } else { 1 }
}

/// Returns the row at which what stands under the heading begins.
pub fn body_row(size: Size) -> u16 {
    heading_row(size) + if size.rows >= TALL { BIG } else { 1 } + 1
}

/// Returns how many rows there are under the heading.
pub fn room(size: Size) -> usize {
    usize::from(size.rows.saturating_sub(body_row(size) + BELOW))
}

/// Returns the columns of a row.
pub fn columns(size: Size) -> usize {
    usize::from(size.columns.saturating_sub(2 * MARGIN))
}

/// Returns what is in sight of the page that is shown.
pub fn fit(lang: Lang, walk: &Walk, size: Size) -> Fit {
    let Some(sheet) = walk.sheet() else { return Fit::default() };
    let (room, columns) = (room(size), columns(size));
    let list = items(&sheet.told.list, columns);
    if walk.unfolded {
        return unfolded(&list, walk.focus, room);
    }
    let stairs = if sheet.told.stairs.len() + LEFT <= room { picture(&sheet.told.stairs, columns) } else { Vec::new() };
    // What the picture shows need not be said above it.
    let drawn = !stairs.is_empty();
    let said: Vec<&Said> = sheet.told.head.iter().filter(|said| !drawn || said.weight != Weight::Faint).collect();
    let mut rows = head(&said, columns);
    rows.extend(stairs);
    // An empty row may not be what makes a list too long.
    let lines = list.iter().map(Vec::len).sum::<usize>();
    let free = room.saturating_sub(rows.len());
    if !rows.is_empty() && !list.is_empty() && rows.len() + 3 < room && lines != free {
        rows.push(Row { weight: Weight::Plain, text: String::new(), item: None });
    }
    rows.truncate(room.saturating_sub(usize::from(!list.is_empty())));
    let items = fitting(&list, room.saturating_sub(rows.len()));
    let rest = list.len() - items;
    rows.extend(list.into_iter().take(items).flatten());
    if rest > 0 {
        rows.push(Row { weight: Weight::Faint, text: cut(&words(lang).more(rest), columns), item: Some(items) });
    }
    rows.truncate(room);
    Fit { rows, items, rest }
}

fn picture(stairs: &[Stair], columns: usize) -> Vec<Row> {
    let row = |(tread, words)| Row { weight: Weight::Plain, text: format!("{tread}{words}"), item: None };
    stairs::rows(stairs, columns).into_iter().map(row).collect()
}

/// Returns the rows of the whole list around the one in focus.
fn unfolded(list: &[Vec<Row>], focus: usize, room: usize) -> Fit {
    let all: Vec<&Row> = list.iter().flatten().collect();
    let first = all.iter().position(|row| row.item == Some(focus)).unwrap_or(0);
    let last = all.iter().rposition(|row| row.item == Some(focus)).unwrap_or(0);
    let top = scrolled(first.saturating_sub(room / 2), last, all.len(), room).min(first);
    let rows = all.into_iter().skip(top).take(room).cloned().collect();
    Fit { rows, items: list.len(), rest: 0 }
}

/// Returns the line of the list that is in focus; none where the pointer is on what was cut, or nowhere.
pub fn focused(lang: Lang, walk: &Walk, size: Size) -> Option<&Said> {
    let seen = walk.focus < fit(lang, walk, size).items;
    walk.sheet().filter(|_| seen)?.told.list.get(walk.focus)
}

/// Returns how many items fit, with a row left for what was cut where not all do.
fn fitting(list: &[Vec<Row>], room: usize) -> usize {
    if list.iter().map(Vec::len).sum::<usize>() <= room {
        return list.len();
    }
    let mut used = 0;
    let fits = |rows: &&Vec<Row>| {
        used += rows.len();
        used < room
    };
    list.iter().take_while(fits).count()
}

fn head(head: &[&Said], columns: usize) -> Vec<Row> {
    let lines = |said: &Said| {
        let weight = said.weight;
        wrap(&said.text, columns).into_iter().map(move |text| Row { weight, text, item: None }).collect::<Vec<_>>()
    };
    head.iter().copied().flat_map(lines).collect()
}

fn items(list: &[Said], columns: usize) -> Vec<Vec<Row>> {
    list.iter().enumerate().map(|(at, said)| item(at, said, columns)).collect()
}

/// Wraps an item; what is longer than it may be is cut with an ellipsis.
fn item(at: usize, said: &Said, columns: usize) -> Vec<Row> {
    let columns = columns.saturating_sub(2);
    let mut lines = wrap(&said.text, columns);
    let longest = if said.one_line { 1 } else { LONGEST };
    if lines.len() > longest {
        let rest = lines.split_off(longest - 1).join(" ");
        lines.push(cut(&rest, columns));
    }
    let row = |(nth, text): (usize, String)| {
        let text = if nth == 0 { text } else { format!("  {text}") };
        Row { weight: said.weight, text, item: Some(at) }
    };
    lines.into_iter().enumerate().map(row).collect()
}
