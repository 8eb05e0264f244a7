//! The agenda in the minutes: each page that was shown, with its key figures as they stood.

use super::Minutes;
use super::tables::{Tables, listed};
use crate::export::document::{Block, Level};
use crate::export::phrase::agenda::{Said, heading, page};
use crate::model::agenda::Topic;
use crate::progress::agenda::Slot;
use crate::words::{agenda, minutes};

/// How many lines of a list minutes tell. The counts stand above it, and the figures can be had again at any time.
const LONGEST: usize = 15;

/// Returns the agenda.
pub(super) fn agenda(minutes: &Minutes<'_>, tables: Tables) -> Vec<Block> {
    let words = minutes::words(minutes.lang);
    let outline = minutes.outline();
    let mut blocks =
        vec![Block::Heading(Level::Part, words.agenda.to_owned()), Block::Paragraph(words.as_it_stood.to_owned())];
    // What is decided at the meeting stands above.
    let shown = outline.pages.iter().filter(|(_, slot)| *slot != Slot::Topic(Topic::Decisions));
    for slot in shown {
        let told = page(minutes.lang, minutes.facts, slot);
        blocks.push(Block::Heading(Level::Section, told.heading));
        let head = told.head.into_iter().map(|it| it.text);
        if slot.1 == Slot::Topic(Topic::EarlierDecisions) {
            blocks.extend(head.map(Block::Paragraph));
            blocks.push(listed(minutes, words.earlier, &minutes.facts.earlier, tables));
            continue;
        }
        blocks.extend(head.map(Block::Paragraph));
        let list = cut(minutes, told.list);
        if !list.is_empty() {
            blocks.push(Block::List(list));
        }
    }
    let items = &minutes.facts.source.plan.parts.agenda.items;
    let left_out = outline.left_out.iter().filter_map(|at| items.get(*at));
    let left_out: Vec<String> = left_out.map(|item| heading(minutes.lang, item)).collect();
    if !left_out.is_empty() {
        blocks.push(Block::Paragraph((words.left_out)(&left_out.join(", "))));
    }
    blocks
}

fn cut(minutes: &Minutes<'_>, list: Vec<Said>) -> Vec<String> {
    let rest = list.len().saturating_sub(LONGEST);
    let mut lines: Vec<String> = list.into_iter().take(LONGEST).map(|it| it.text).collect();
    if rest > 0 {
        lines.push((agenda::words(minutes.lang).more)(rest));
    }
    lines
}
