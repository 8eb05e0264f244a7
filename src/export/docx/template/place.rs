//! Where in a template the report stands, and how much room it has there.

use super::facts::{self, Line};
use super::flaw::Flaw;
use super::xml::{Edit, Space, Xml};

/// The marks of the report, each of which may stand in either language's documents.
const MARKS: [&str; 2] = ["[rapport]", "[report]"];

/// The width of a text where the template does not tell, in twentieths of a point: A4 with margins of two centimetres.
const USUAL: i64 = 9638;

/// The least width of a text that a table fits into.
const LEAST: i64 = 2000;

/// Where the report stands.
#[derive(Debug)]
pub(super) struct Place {
    /// What makes room for it.
    pub(super) edits: Vec<Edit>,
    /// The place in the text from which on it stands.
    pub(super) at: usize,
    /// How wide the text is there, in twentieths of a point.
    pub(super) width: u32,
}

/// Finds the place: that of the paragraph with the mark; else all that stands in the document.
pub(super) fn find(part: &str, xml: &Xml<'_>) -> Result<Place, Flaw> {
    let (body, _) = xml.child(0, "body").ok_or(Flaw::NoDocument)?;
    let lines = facts::lines(xml);
    let mut marked = lines.iter().filter(|line| marked(line));
    let place = match (marked.next(), marked.next()) {
        (None, _) => whole(part, xml, body)?,
        (Some(line), None) => at_mark(part, xml, body, line)?,
        (Some(_), Some(_)) => return Err(Flaw::MarkTwice),
    };
    Ok(place)
}

/// Tells whether a paragraph holds the mark of the report.
pub(super) fn marked(line: &Line) -> bool {
    let text = line.text.to_lowercase();
    MARKS.iter().any(|mark| text.contains(mark))
}

/// Returns all of the document but the layout of its last section.
fn whole(part: &str, xml: &Xml<'_>, body: usize) -> Result<Place, Flaw> {
    let sections: Vec<usize> = sections(xml, body).collect();
    let element = &xml.elements[body];
    let last = match sections.as_slice() {
        [] => None,
        [last] if xml.elements[*last].parent == Some(body) => Some(*last),
        _ => return Err(Flaw::Sections),
    };
    if element.inner.is_empty() {
        return Err(Flaw::Damaged(part.to_owned()));
    }
    let end = last.map_or(element.inner.end, |last| xml.elements[last].whole.start);
    let edits = vec![Edit { at: element.inner.start..end, text: String::new() }];
    Ok(Place { edits, at: element.inner.start, width: width(xml, last) })
}

/// Returns the place of a mark: a paragraph of the running text, alone or in a control of its own.
fn at_mark(part: &str, xml: &Xml<'_>, body: usize, line: &Line) -> Result<Place, Flaw> {
    let alone = |text: &str| MARKS.contains(&text.trim().to_lowercase().as_str());
    let top = [line.paragraph].into_iter().chain(xml.around(line.paragraph));
    let top = top.into_iter().find(|at| xml.elements[*at].parent == Some(body));
    let wrong = || Flaw::MarkPlace(part.to_owned());
    let top = top.filter(|at| *at == line.paragraph || xml.elements[*at].is("sdt")).ok_or_else(wrong)?;
    let texts =
        facts::lines(xml).into_iter().filter(|it| it.paragraph == top || xml.around(it.paragraph).any(|it| it == top));
    if !alone(&texts.map(|line| line.text).collect::<String>()) {
        return Err(wrong());
    }
    let element = &xml.elements[top];
    let own = xml.within(top).find(|(_, it)| it.is("sectPr"));
    // A paragraph that ends a section goes on doing so.
    let tail = own.map(|(_, section)| {
        let word = element.name.strip_suffix("p").unwrap_or("w:");
        format!("<{word}p><{word}pPr>{}</{word}pPr></{word}p>", &xml.text[section.whole.clone()])
    });
    let next = sections(xml, body).find(|at| xml.elements[*at].whole.start >= element.whole.start);
    let edits = vec![Edit { at: element.whole.clone(), text: tail.unwrap_or_default() }];
    Ok(Place { edits, at: element.whole.start, width: width(xml, next) })
}

/// Returns the layouts of the sections, in order.
fn sections(xml: &Xml<'_>, body: usize) -> impl Iterator<Item = usize> {
    let all = xml.within(body).filter(|(_, element)| element.is("sectPr"));
    all.map(|(at, _)| at)
}

/// Returns how wide the text of a section is: the page without its margins, and a column of it where there are more.
fn width(xml: &Xml<'_>, section: Option<usize>) -> u32 {
    let number = |local: &str, key: &str| {
        let (_, element) = xml.child(section?, local)?;
        element.word(key)?.parse::<i64>().ok()
    };
    let Some(page) = number("pgSz", "w") else { return u32::try_from(USUAL).unwrap_or_default() };
    let margin = |key: &str| number("pgMar", key).unwrap_or(1134).clamp(0, page);
    let text = page - margin("left") - margin("right") - number("pgMar", "gutter").unwrap_or(0).clamp(0, page);
    let columns = number("cols", "num").unwrap_or(1).clamp(1, 12);
    let between = number("cols", "space").unwrap_or(720).clamp(0, page) * (columns - 1);
    let width = ((text - between) / columns).clamp(LEAST, 1 << 15);
    u32::try_from(width).unwrap_or_default()
}

/// Returns how many drawings the numbers of a part's drawings reach to.
pub(super) fn drawings(xml: &Xml<'_>) -> usize {
    let drawn = xml.elements.iter().filter(|it| it.space == Space::Drawings && it.local == "docPr");
    drawn.filter_map(|it| it.attribute(Space::None, "id")?.parse::<u32>().ok()).max().map_or(0, |most| most as usize)
}
