//! Swedish order (a–z å ä ö) and the fold by which a search for "atgard" finds "åtgärd".

use std::borrow::Cow;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Returns text with letters that are put together of a letter and a mark, as macOS and some PDF files have them, as one
/// each: å instead of a and a ring.
pub fn composed(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    }
}

/// Returns text for searching: lower case, and letters without their marks, å and ä as a, ö as o.
pub fn fold(text: &str) -> String {
    let mark = |c: &char| matches!(c, '\u{300}'..='\u{36f}');
    text.nfd().flat_map(char::to_lowercase).filter(|c| !mark(c)).map(bare).collect()
}

/// Returns a key that sorts text as Swedish does: upper and lower case and accents alike, then å, ä, ö after z; digits
/// by their value, so that R9 comes before R10. Texts that are alike so far sort by themselves.
pub fn key(text: &str) -> Vec<Rank> {
    let mut ranks = Vec::with_capacity(text.len() + 1);
    let mut digits: Option<u64> = None;
    for c in composed(text).chars().flat_map(char::to_lowercase) {
        if let Some(digit) = c.to_digit(10) {
            digits = Some(digits.unwrap_or(0).saturating_mul(10).saturating_add(u64::from(digit)));
            continue;
        }
        ranks.extend(digits.take().map(Rank::Number));
        ranks.push(letter(c));
    }
    ranks.extend(digits.map(Rank::Number));
    ranks.push(Rank::Whole(text.to_owned()));
    ranks
}

/// One step of a sorting key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// The end of the text; the text itself breaks ties.
    Whole(String),
    /// Anything that is neither digit nor letter.
    Sign(char),
    /// A whole number.
    Number(u64),
    /// A letter, by its place in the alphabet.
    Letter(u32),
}

fn letter(c: char) -> Rank {
    match c {
        'å' => Rank::Letter(u32::from('z') + 1),
        'ä' | 'æ' => Rank::Letter(u32::from('z') + 2),
        'ö' | 'ø' => Rank::Letter(u32::from('z') + 3),
        c if c.is_alphabetic() => match u32::from(bare(c)) {
            rank if rank <= u32::from('z') => Rank::Letter(rank),
            rank => Rank::Letter(rank + 3),
        },
        c => Rank::Sign(c),
    }
}

fn bare(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ã' | 'å' | 'ä' | 'æ' | 'ā' => 'a',
        'ç' | 'č' | 'ć' => 'c',
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ě' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'ī' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' => 'o',
        'š' | 'ś' => 's',
        'ú' | 'ù' | 'û' | 'ū' => 'u',
        'ü' | 'ý' | 'ÿ' => 'y',
        'ž' | 'ź' | 'ż' => 'z',
        c => c,
    }
}
