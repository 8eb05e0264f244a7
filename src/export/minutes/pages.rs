//! The agenda in the minutes: each page that was shown, with its key figures as they stood.

use super::Minutes;
use super::tables::{Tables, listed};
use crate::export::document::{Block, Level};
use crate::export::phrase::agenda::{Said, Weight, heading, page};
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
        vec![Block::Heading(Level::Part, words.agenda().to_owned()), Block::Paragraph(words.as_it_stood().to_owned())];
    // What is decided at the meeting stands above.
    let shown = outline.pages.iter().filter(|(_, slot)| *slot != Slot::Topic(Topic::Decisions));
    for slot in shown {
        let told = page(minutes.lang, minutes.facts, slot);
        blocks.push(Block::Heading(Level::Section, told.heading));
        let head = told.head.into_iter().map(|it| it.text);
        if slot.1 == Slot::Topic(Topic::EarlierDecisions) {
            blocks.extend(head.map(Block::Paragraph));
            blocks.push(listed(minutes, words.earlier(), &minutes.facts.earlier, tables));
            continue;
        }
        blocks.extend(head.map(Block::Paragraph));
        blocks.extend(lists(minutes, slot, told.list));
    }
    let items = &minutes.facts.source.plan.parts.agenda.items;
    let left_out = outline.left_out.iter().filter_map(|at| items.get(*at));
    let left_out: Vec<String> = left_out.map(|item| heading(minutes.lang, item)).collect();
    if !left_out.is_empty() {
        blocks.push(Block::Paragraph(words.left_out(&left_out.join(", "))));
    }
    blocks
}

/// Returns the list of a page; where it has headings, a list under each. Questions have numbers on the shared screen, here
/// the list's own signs.
fn lists(minutes: &Minutes<'_>, slot: &(usize, Slot), list: Vec<Said>) -> Vec<Block> {
    if slot.1 == Slot::Topic(Topic::Questions) {
        let item = minutes.facts.source.plan.parts.agenda.items.get(slot.0);
        let questions = item.map(|item| item.questions.clone()).unwrap_or_default();
        return if questions.is_empty() { Vec::new() } else { vec![Block::List(questions)] };
    }
    let mut parts: Vec<(Option<String>, Vec<Said>)> = Vec::new();
    for said in list {
        match parts.last_mut() {
            _ if said.weight == Weight::Heading => parts.push((Some(said.text), Vec::new())),
            Some((_, under)) => under.push(said),
            None => parts.push((None, vec![said])),
        }
    }
    let block = |(heading, under): (Option<String>, Vec<Said>)| {
        heading.map(Block::Paragraph).into_iter().chain([Block::List(cut(minutes, under))])
    };
    parts.into_iter().flat_map(block).collect()
}

fn cut(minutes: &Minutes<'_>, list: Vec<Said>) -> Vec<String> {
    let rest = list.len().saturating_sub(LONGEST);
    let mut lines: Vec<String> = list.into_iter().take(LONGEST).map(|it| it.text).collect();
    if rest > 0 {
        lines.push(agenda::words(minutes.lang).more(rest));
    }
    lines
}
