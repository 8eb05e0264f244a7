//! The small marks of a template, such as `[dnr]`, and the facts that come in their place. A word processor may split a
//! mark over several runs, so a paragraph is read as one text.

use super::xml::{Edit, Xml};
use crate::export::document::Document;
use crate::export::inert::plain;
use quick_xml::escape::{escape, unescape};

/// A fact of the header that a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fact {
    Title,
    Registration,
    Day,
    Version,
    Status,
    Class,
    Owner,
    Marking,
}

/// The marks, in either language.
const MARKS: [(&str, Fact); 14] = [
    ("[titel]", Fact::Title),
    ("[title]", Fact::Title),
    ("[dnr]", Fact::Registration),
    ("[registration]", Fact::Registration),
    ("[datum]", Fact::Day),
    ("[date]", Fact::Day),
    ("[version]", Fact::Version),
    ("[status]", Fact::Status),
    ("[klass]", Fact::Class),
    ("[class]", Fact::Class),
    ("[ägare]", Fact::Owner),
    ("[owner]", Fact::Owner),
    ("[märkning]", Fact::Marking),
    ("[marking]", Fact::Marking),
];

/// A paragraph with its own texts, in order.
#[derive(Debug)]
pub(super) struct Line {
    /// The paragraph's place among the elements.
    pub(super) paragraph: usize,
    /// Its text; what is no text, such as a tab, stands there as a line break, over which no mark reaches.
    pub(super) text: String,
    /// The elements of its texts, and where in the text each begins.
    pieces: Vec<(usize, usize)>,
}

/// Returns the paragraphs of a part.
pub(super) fn lines(xml: &Xml<'_>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    for (at, element) in xml.elements.iter().enumerate() {
        if element.is("p") {
            places.insert(at, lines.len());
            lines.push(Line { paragraph: at, text: String::new(), pieces: Vec::new() });
            continue;
        }
        let parent = element.parent.map(|parent| &xml.elements[parent]);
        if !parent.is_some_and(|parent| parent.is("r")) || element.is("rPr") {
            continue;
        }
        let mut around = xml.around(at);
        let Some(line) = around.find_map(|at| places.get(&at)).and_then(|place| lines.get_mut(*place)) else {
            continue;
        };
        let written = &xml.text[element.inner.clone()];
        match unescape(written).ok().filter(|_| element.is("t") && !written.contains('<')) {
            Some(text) => {
                line.pieces.push((at, line.text.len()));
                line.text.push_str(&text);
            }
            None => line.text.push('\n'),
        }
    }
    lines
}

/// Returns the marks of a paragraph, with where they begin and end.
fn marks(line: &Line) -> Vec<(usize, usize, Fact)> {
    let mut found = Vec::new();
    for (from, _) in line.text.match_indices('[') {
        let Some(length) = line.text[from..].find(']') else { break };
        let until = from + length + 1;
        let word = line.text[from..until].to_lowercase();
        found.extend(MARKS.iter().find(|(mark, _)| *mark == word).map(|(_, fact)| (from, until, *fact)));
    }
    found
}

/// Returns what puts the facts of a document in the place of marks, and which facts those are.
pub(super) fn edits(xml: &Xml<'_>, document: &Document) -> (Vec<Edit>, Vec<Fact>) {
    let (mut edits, mut told) = (Vec::new(), Vec::new());
    for line in lines(xml) {
        let marks = marks(&line);
        if marks.is_empty() {
            continue;
        }
        told.extend(marks.iter().map(|(.., fact)| *fact));
        let ends = line.pieces.iter().skip(1).map(|(_, from)| *from).chain([line.text.len()]);
        for ((at, from), until) in line.pieces.iter().zip(ends) {
            let touched = marks.iter().any(|(begins, ends, _)| *begins < until && *ends > *from);
            if touched {
                let name = &xml.elements[*at].name;
                let text = piece(&line.text, *from, until, &marks, document);
                let text = format!("<{name} xml:space=\"preserve\">{}</{name}>", escape(text.as_str()));
                edits.push(Edit { at: xml.elements[*at].whole.clone(), text });
            }
        }
    }
    (edits, told)
}

/// Returns a piece of a paragraph's text as it is with the facts. A mark's fact stands where the mark begins.
fn piece(text: &str, from: usize, until: usize, marks: &[(usize, usize, Fact)], document: &Document) -> String {
    let (mut made, mut done) = (String::new(), from);
    for (begins, ends, fact) in marks {
        if *ends <= from || *begins >= until {
            continue;
        }
        made.push_str(text.get(done..(*begins).max(done)).unwrap_or_default());
        if *begins >= from {
            made.push_str(&value(*fact, document));
        }
        done = (*ends).min(until);
    }
    // What stands between two pieces is no text of either.
    made.push_str(text.get(done..until).unwrap_or_default().trim_end_matches('\n'));
    made
}

/// Returns a fact, harmless.
fn value(fact: Fact, document: &Document) -> String {
    let about = &document.about;
    let text = match fact {
        Fact::Title => &document.title,
        Fact::Registration => &about.registration,
        Fact::Day => &about.day.to_string(),
        Fact::Version => &about.version,
        Fact::Status => &about.status,
        Fact::Class => &about.class,
        Fact::Owner => &about.owner,
        Fact::Marking => &about.marking,
    };
    plain(text)
}
