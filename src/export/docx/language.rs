//! The language of a report's text in a template, whose own text may be in another: word processors check spelling and
//! screen readers speak by it.

use crate::words::lang::Lang;

/// Returns a language as documents name it.
pub(super) fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Sv => "sv-SE",
        Lang::En => "en-GB",
    }
}

/// Returns a printed body in which every run of text says its language. Text of the report is escaped, so that what looks
/// like a run is one.
pub(super) fn stated(body: &str, lang: Lang) -> String {
    const RUN: &str = "<w:r>";
    const LOOKS: &str = "<w:rPr>";
    const LOOKS_END: &str = "</w:rPr>";
    let language = format!("<w:lang w:val=\"{}\"/>", tag(lang));
    let mut stated = String::with_capacity(body.len() + body.len() / 4);
    let mut rest = body;
    while let Some(at) = rest.find(RUN) {
        let (before, run) = rest.split_at(at + RUN.len());
        stated.push_str(before);
        rest = run;
        match run.strip_prefix(LOOKS).and_then(|looks| looks.find(LOOKS_END)) {
            Some(length) => {
                let (looks, after) = run.split_at(LOOKS.len() + length);
                stated.extend([looks, &language]);
                rest = after;
            }
            None => stated.extend([LOOKS, &language, LOOKS_END]),
        }
    }
    stated + rest
}
