//! The minutes as a document: head, what was put down, what was changed, then the agenda with what it showed.

use super::tables::{Tables, listed};
use super::{Minutes, heading, pages};
use crate::export::document::{About, Block, Document, Level};
use crate::export::order::Order;
use crate::export::phrase;
use crate::export::recipe::Recipe;
use crate::words::minutes::words;
use crate::words::{export, meeting, report};

/// Builds the document.
pub(super) fn document(minutes: &Minutes<'_>, order: &Order, recipe: &Recipe, tables: Tables) -> Document {
    let header = &order.header;
    let title = match header.title.as_str() {
        "" => words(minutes.lang).title(&minutes.meeting.name),
        title => title.to_owned(),
    };
    let about = About {
        owner: header.owner.clone(),
        registration: header.registration.clone(),
        version: header.version.clone(),
        status: heading::status(minutes),
        class: header.class.map(|class| class.to_string()).unwrap_or_default(),
        marking: heading::marking(minutes, order),
        day: minutes.facts.source.day,
        recipe: recipe.to_string(),
    };
    let mut blocks = head(minutes, order);
    blocks.extend(decisions(minutes, tables));
    blocks.extend(changed(minutes));
    blocks.extend(late_arrivals(minutes));
    blocks.extend(pages::agenda(minutes, tables));
    Document { lang: minutes.lang, title, about, blocks }
}

fn head(minutes: &Minutes<'_>, order: &Order) -> Vec<Block> {
    let (words, header) = (words(minutes.lang), export::words(minutes.lang).header);
    let mut blocks = Vec::new();
    if order.origin.sample {
        blocks.push(Block::Notice(format!("{}.", header.sample())));
    }
    blocks.push(Block::Notice(words.secrecy().to_owned()));
    if !order.header.secrecy.is_empty() {
        let authority = &minutes.facts.source.plan.parts.roadmap.municipality;
        let day = minutes.facts.source.day.to_string();
        blocks.push(Block::Notice(header.secrecy(&order.header.secrecy, &day, authority)));
    }
    if minutes.adopted().is_none() {
        blocks.push(Block::Paragraph(words.draft().to_owned()));
    }
    blocks.push(Block::Facts(heading::facts(minutes, order)));
    blocks
}

fn decisions(minutes: &Minutes<'_>, tables: Tables) -> Vec<Block> {
    let words = words(minutes.lang);
    let found = &minutes.facts.taken;
    let mut blocks = vec![Block::Heading(Level::Part, words.decisions().to_owned())];
    if found.is_empty() {
        blocks.push(Block::Paragraph(meeting::words(minutes.lang).nothing_put_down().to_owned()));
    } else {
        blocks.push(listed(minutes, words.decisions(), found, tables));
    }
    blocks
}

fn changed(minutes: &Minutes<'_>) -> Vec<Block> {
    let plan = minutes.facts.source.plan;
    let lines: Vec<String> = minutes.changed().map(|told| phrase::told(minutes.lang, plan, &told)).collect();
    let said = if lines.is_empty() {
        Block::Paragraph(report::words(minutes.lang).remarks.none().to_owned())
    } else {
        Block::List(lines)
    };
    vec![Block::Heading(Level::Part, words(minutes.lang).changed().to_owned()), said]
}

/// What was said before the meeting before this one and arrived after it; nothing where there is none.
fn late_arrivals(minutes: &Minutes<'_>) -> Vec<Block> {
    let (lang, facts) = (minutes.lang, minutes.facts);
    let lines = phrase::changes::late_arrivals(lang, facts.source.plan, &facts.late_arrivals, None);
    let Some(last) = facts.last.filter(|_| !lines.is_empty()) else { return Vec::new() };
    let title = words(lang).late_arrivals(&last.meeting.name);
    vec![Block::Heading(Level::Part, title), Block::List(lines)]
}
