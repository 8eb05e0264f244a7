//! A part of a template, read far enough to be cut: its elements with their places in the text. What is neither cut out
//! nor put in stays as it was, byte for byte.

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{QName, ResolveResult};
use quick_xml::{NsReader, XmlVersion};
use std::ops::Range;

/// The most elements of a part, and the most that stand inside each other.
const MOST: usize = 500_000;
const DEEPEST: usize = 400;

/// How the names of the strict form begin.
const STRICT: &str = "http://purl.oclc.org/ooxml/";

/// The name of the words of a document.
pub(super) const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Where a name belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// Nowhere.
    None,
    /// To the words of a document.
    Words,
    /// To references from a part to others.
    References,
    /// To the places of drawings.
    Drawings,
    /// To the list of a part's relations.
    Relations,
    /// To the list of what parts are.
    Types,
    /// It declares a prefix.
    Declares,
    /// To the strict form of any of these.
    Strict,
    /// To anything else.
    Other,
}

/// Why a part cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unsound {
    /// It is not well formed.
    Damaged,
    /// It declares a document type.
    Doctype,
    /// It holds more than a template ever needs.
    TooLarge,
}

/// A part.
#[derive(Debug)]
pub(super) struct Xml<'a> {
    /// Its text.
    pub(super) text: &'a str,
    /// Its elements, in order; the first is the root.
    pub(super) elements: Vec<Element>,
}

/// An element.
#[derive(Debug)]
pub(super) struct Element {
    /// Where its name belongs.
    pub(super) space: Space,
    /// Its name without a prefix.
    pub(super) local: String,
    /// Its name as written.
    pub(super) name: String,
    /// The element around it.
    pub(super) parent: Option<usize>,
    /// All of it.
    pub(super) whole: Range<usize>,
    /// What stands between its tags; empty and at its end where it has one tag alone.
    pub(super) inner: Range<usize>,
    /// The element after the last one inside it.
    pub(super) next: usize,
    /// Its attributes: where the name belongs, the name without a prefix, the value.
    pub(super) attributes: Vec<(Space, String, String)>,
}

/// Something to be put in place of what stands there.
#[derive(Debug)]
pub(super) struct Edit {
    /// What stands there; empty where nothing goes.
    pub(super) at: Range<usize>,
    /// What comes there.
    pub(super) text: String,
}

impl Element {
    /// Returns the value of an attribute.
    pub(super) fn attribute(&self, space: Space, local: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(its, name, _)| *its == space && name == local);
        found.map(|(.., value)| value.as_str())
    }

    /// Returns the value of an attribute that belongs to the words of a document.
    pub(super) fn word(&self, local: &str) -> Option<&str> {
        self.attribute(Space::Words, local)
    }

    /// Tells whether it is of the words of a document and has this name.
    pub(super) fn is(&self, local: &str) -> bool {
        self.space == Space::Words && self.local == local
    }
}

impl<'a> Xml<'a> {
    /// Reads a part.
    pub(super) fn read(text: &'a str) -> Result<Self, Unsound> {
        let mut reader = NsReader::from_str(text);
        let mut elements: Vec<Element> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        loop {
            let from = place(&reader);
            let event = reader.read_event().map_err(|_| Unsound::Damaged)?;
            let tag = from..place(&reader);
            match event {
                Event::Start(start) => {
                    let element = element(&reader, &start, tag, open.last().copied())?;
                    open.push(elements.len());
                    elements.push(element);
                }
                Event::Empty(start) => {
                    let element = element(&reader, &start, tag, open.last().copied())?;
                    elements.push(Element { next: elements.len() + 1, ..element });
                }
                Event::End(_) => {
                    let next = elements.len();
                    let ended = open.pop().and_then(|at| elements.get_mut(at)).ok_or(Unsound::Damaged)?;
                    (ended.inner.end, ended.whole.end, ended.next) = (tag.start, tag.end, next);
                }
                Event::DocType(_) => return Err(Unsound::Doctype),
                Event::Eof => break,
                _ => {}
            }
            if elements.len() > MOST || open.len() > DEEPEST {
                return Err(Unsound::TooLarge);
            }
        }
        let roots = elements.iter().filter(|element| element.parent.is_none()).count();
        if roots != 1 || !open.is_empty() {
            return Err(Unsound::Damaged);
        }
        Ok(Self { text, elements })
    }

    /// Returns the root.
    pub(super) fn root(&self) -> &Element {
        // A part that was read has one.
        &self.elements[0]
    }

    /// Returns the elements right inside another, with their places.
    pub(super) fn inside(&self, at: usize) -> impl Iterator<Item = (usize, &Element)> {
        let all = self.within(at);
        all.filter(move |(_, element)| element.parent == Some(at))
    }

    /// Returns every element inside another, with their places.
    pub(super) fn within(&self, at: usize) -> impl Iterator<Item = (usize, &Element)> {
        let last = self.elements[at].next;
        self.elements[..last].iter().enumerate().skip(at + 1)
    }

    /// Returns the element of the words of a document that stands right inside another.
    pub(super) fn child(&self, at: usize, local: &str) -> Option<(usize, &Element)> {
        self.inside(at).find(|(_, element)| element.is(local))
    }

    /// Returns the elements around another, the nearest first.
    pub(super) fn around(&self, at: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.elements[at].parent, |at| self.elements[*at].parent)
    }

    /// Returns what puts a text at the end of what stands inside an element.
    pub(super) fn append(&self, at: usize, text: &str) -> Edit {
        let element = &self.elements[at];
        let tag = &self.text[element.whole.clone()];
        match tag.strip_suffix("/>").filter(|_| element.inner.is_empty()) {
            Some(open) => {
                Edit { at: element.whole.clone(), text: format!("{}>{text}</{}>", open.trim_end(), element.name) }
            }
            None => Edit { at: element.inner.end..element.inner.end, text: text.to_owned() },
        }
    }

    /// Returns the text with things put in place of others, and where a place of it is then. What stands inside another
    /// that is replaced goes with it.
    pub(super) fn edited(&self, mut edits: Vec<Edit>, place: usize) -> (String, usize) {
        edits.sort_by_key(|edit| (edit.at.start, std::cmp::Reverse(edit.at.end)));
        let (mut text, mut done, mut moved) = (String::with_capacity(self.text.len()), 0, place);
        for edit in edits {
            if edit.at.start < done {
                continue;
            }
            text.push_str(&self.text[done..edit.at.start]);
            text.push_str(&edit.text);
            if edit.at.end <= place && edit.at.start < place {
                moved = moved + edit.text.len() - edit.at.len();
            }
            done = edit.at.end;
        }
        text.push_str(&self.text[done..]);
        (text, moved)
    }
}

fn place(reader: &NsReader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn element(
    reader: &NsReader<&[u8]>,
    start: &BytesStart<'_>,
    tag: Range<usize>,
    parent: Option<usize>,
) -> Result<Element, Unsound> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| Unsound::Damaged)?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|_| Unsound::Damaged)?.into_owned();
        let (space, local) = attribute_name(reader, attribute.key);
        attributes.push((space, local, value));
    }
    let (found, local) = reader.resolver().resolve_element(start.name());
    Ok(Element {
        space: space(&found)?,
        local: local.into_inner().to_owned(),
        name: start.name().into_inner().to_owned(),
        parent,
        inner: tag.end..tag.end,
        whole: tag,
        next: 0,
        attributes,
    })
}

fn attribute_name(reader: &NsReader<&[u8]>, key: QName<'_>) -> (Space, String) {
    if let Some(prefix) = key.into_inner().strip_prefix("xmlns:") {
        return (Space::Declares, prefix.to_owned());
    }
    let (found, local) = reader.resolver().resolve_attribute(key);
    // An attribute whose prefix nobody declared is nothing that is looked for.
    (space(&found).unwrap_or(Space::Other), local.into_inner().to_owned())
}

fn space(found: &ResolveResult<'_>) -> Result<Space, Unsound> {
    let name = match found {
        ResolveResult::Bound(name) => name.into_inner(),
        ResolveResult::Unbound => return Ok(Space::None),
        ResolveResult::Unknown(_) => return Err(Unsound::Damaged),
    };
    Ok(match name {
        WORDS => Space::Words,
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships" => Space::References,
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" => Space::Drawings,
        "http://schemas.openxmlformats.org/package/2006/relationships" => Space::Relations,
        "http://schemas.openxmlformats.org/package/2006/content-types" => Space::Types,
        name if name.starts_with(STRICT) => Space::Strict,
        _ => Space::Other,
    })
}
