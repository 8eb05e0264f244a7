//! A name in a text: whole words, upper and lower case alike, whatever spaces stand between its parts, and whether å is
//! written as one character or as a and a ring.

use crate::model::text::plain;
use std::collections::BTreeSet;
use std::ops::Range;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// What stands in a name's place.
pub const REMOVED: &str = "[borttaget namn]";

/// A name to be forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name(Vec<Vec<char>>);

/// A character of a text in lower case, letters apart from their marks, and the bytes of the text that it comes from.
type Spot = (char, Range<usize>);

impl Name {
    /// Takes a name; none where there is no letter in it, or where it is part of what would stand in its place.
    pub fn new(text: &str) -> Option<Self> {
        let parts = plain(text).split_whitespace().map(lower).collect::<Vec<_>>();
        let name = Self(parts);
        let letters = name.0.iter().flatten().filter(|c| c.is_alphabetic()).count();
        (letters > 1 && name.places(REMOVED).is_empty()).then_some(name)
    }

    /// Returns the text without the name, and how often it stood there.
    pub fn removed(&self, text: &str) -> (String, usize) {
        let places = self.places(text);
        let (mut cleaned, mut at) = (String::with_capacity(text.len()), 0);
        for place in &places {
            cleaned.push_str(&text[at..place.start]);
            cleaned.push_str(REMOVED);
            at = place.end;
        }
        cleaned.push_str(&text[at..]);
        (cleaned, places.len())
    }

    /// Tells whether the name stands in a text.
    pub fn stands_in(&self, text: &str) -> bool {
        !self.places(text).is_empty()
    }

    /// Returns the longer words that begin with the name, such as a genitive. They are other words, and stay.
    pub fn begun(&self, text: &str) -> BTreeSet<String> {
        let spots = spots(text);
        let longer = (0..spots.len()).filter(|at| starts(&spots, *at)).filter_map(|at| {
            let end = self.ends(&spots, at).filter(|end| !ends_word(&spots, *end))?;
            let rest = spots[end..].iter().take_while(|(c, _)| of_a_word(*c)).last()?;
            Some(text[spots[at].1.start..rest.1.end].to_owned())
        });
        longer.collect()
    }

    fn places(&self, text: &str) -> Vec<Range<usize>> {
        let spots = spots(text);
        let (mut places, mut at) = (Vec::new(), 0);
        while at < spots.len() {
            let found = if starts(&spots, at) { self.ends(&spots, at) } else { None };
            match found.filter(|end| ends_word(&spots, *end)) {
                Some(end) => {
                    places.push(spots[at].1.start..spots[end - 1].1.end);
                    at = end;
                }
                None => at += 1,
            }
        }
        places
    }

    /// Returns where the name ends that begins at a place, if it does.
    fn ends(&self, spots: &[Spot], from: usize) -> Option<usize> {
        let mut at = from;
        for (index, part) in self.0.iter().enumerate() {
            if index > 0 {
                let spaces = spots[at..].iter().take_while(|(c, _)| c.is_whitespace()).count();
                at += Some(spaces).filter(|spaces| *spaces > 0)?;
            }
            let there = spots.get(at..at + part.len())?;
            if !there.iter().map(|(c, _)| c).eq(part) {
                return None;
            }
            at += part.len();
        }
        (at > from).then_some(at)
    }
}

fn lower(text: &str) -> Vec<char> {
    text.chars().flat_map(apart).collect()
}

fn spots(text: &str) -> Vec<Spot> {
    let spot = |(at, c): (usize, char)| apart(c).into_iter().map(move |part| (part, at..at + c.len_utf8()));
    text.char_indices().flat_map(spot).collect()
}

/// Returns a character in lower case, a letter and its marks apart.
fn apart(c: char) -> Vec<char> {
    let mut parts = Vec::new();
    for c in c.to_lowercase() {
        decompose_canonical(c, |part| parts.push(part));
    }
    parts
}

fn starts(spots: &[Spot], at: usize) -> bool {
    (at == 0 || !of_a_word(spots[at - 1].0)) && !spots.get(at).is_some_and(|(c, _)| is_combining_mark(*c))
}

fn ends_word(spots: &[Spot], end: usize) -> bool {
    spots.get(end).is_none_or(|(c, _)| !of_a_word(*c))
}

fn of_a_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}
