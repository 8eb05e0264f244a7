//! Numbers as people write them: `1 234` in Swedish, `1,234` in English; `62 %` and `62%`.

use super::lang::Lang;

/// Returns a whole number with its thousands set apart; in Swedish by a no-break space.
pub fn whole(lang: Lang, number: u64) -> String {
    let digits = number.to_string();
    let gap = match lang {
        Lang::Sv => '\u{a0}',
        Lang::En => ',',
    };
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(gap);
        }
        text.push(digit);
    }
    text
}

/// Returns a share in whole per cent; a dash where there is nothing to share.
pub fn percent(lang: Lang, percent: Option<u8>) -> String {
    match (percent, lang) {
        (None, _) => "–".to_owned(),
        (Some(percent), Lang::Sv) => format!("{percent}\u{a0}%"),
        (Some(percent), Lang::En) => format!("{percent}%"),
    }
}

/// Returns a number of halves, without a decimal where there is none: "2,5", "4".
pub fn halves(lang: Lang, halves: u8) -> String {
    let half = match (halves % 2, lang) {
        (0, _) => "",
        (_, Lang::Sv) => ",5",
        (_, Lang::En) => ".5",
    };
    format!("{}{half}", halves / 2)
}
