//! A template of the user's own, such as a municipality's letter: a document or template of a word processor, of which all
//! that a reader sees is kept, and the report put into its text.
//!
//! The report stands where a paragraph says `[rapport]` or `[report]`; without one, it takes the place of the text.
//! Headings, lists and tables are in the template's own styles, found by their names; those that it lacks are added.
//! Everything is checked when the template is read, so that filling it in cannot go wrong.

mod facts;
pub mod flaw;
mod package;
mod place;
mod styles;
mod walk;
mod xml;

pub use flaw::Flaw;

use super::looks::{Looks, Role};
use super::{Added, Body, language, lists, properties};
use crate::export::document::Document;
use askama::Template as _;
use facts::Fact;
use package::{Package, Relation, TYPES, leads, printed, read, relations_of, typed};
use place::Place;
use std::collections::BTreeMap;
use std::sync::Arc;
use walk::{KINDS, Kept};
use xml::{Edit, Space, Xml};

/// What parts are that are made here.
const DOCUMENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const TEMPLATE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
const NUMBERING: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
const PROPERTIES: [(&str, &str); 2] = [
    ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
];

/// The prefixes that a report uses, and what they stand for.
const PREFIXES: [(&str, &str); 7] = [
    ("w", xml::WORDS),
    ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
    ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
];

/// A template that was found sound. Copies share what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template(Arc<Sound>);

/// What a template holds.
#[derive(Debug, PartialEq, Eq)]
struct Sound {
    /// The name of the part with the text.
    main: String,
    /// The text, without what the report takes the place of.
    text: String,
    /// The place in the text from which on the report stands.
    at: usize,
    /// How wide the text is there, in twentieths of a point.
    width: u32,
    /// The highest number of a drawing.
    drawn: usize,
    /// What the styles are called.
    looks: Looks,
    /// The headers and footers: besides the text, these may tell facts.
    edges: Vec<String>,
    /// All parts but the text.
    files: BTreeMap<String, Vec<u8>>,
}

impl Template {
    /// Reads a template.
    pub fn read(bytes: &[u8]) -> Result<Self, Flaw> {
        let package = Package::open(bytes)?;
        let types = package.types()?;
        refuse_macros(&package, &types)?;
        let main = main(&package, &types)?;
        let raw = package.text(&main)?.ok_or(Flaw::NoDocument)?;
        let (text, at, width) = cleared(&main, raw)?;
        let kept = walk::walk(&package, &main, text)?;
        let Some(Kept { bytes, .. }) = kept.get(&main) else { return Err(Flaw::NoDocument) };
        let text = String::from_utf8_lossy(bytes).into_owned();
        let mut parts = Parts { main: main.clone(), types, kept };
        let looks = parts.styled()?;
        let edge = |part: &&String| parts.kept.get(*part).is_some_and(|it| matches!(&*it.kind, "header" | "footer"));
        let edges: Vec<String> = parts.kept.keys().filter(edge).cloned().collect();
        let drawn = parts.drawings()?;
        let mut files = parts.files();
        files.remove(&main);
        Ok(Self(Arc::new(Sound { main, text, at, width, drawn, looks, edges, files })))
    }

    /// Tells whether the template has none of the styles of headings, so that the report's own are used.
    pub fn lacks_headings(&self) -> bool {
        [Role::Part, Role::Section, Role::Subsection].into_iter().all(|role| self.0.looks.ours(role))
    }

    /// Returns the parts of a document in this template.
    pub(super) fn filled(&self, document: &Document) -> askama::Result<Vec<(String, Vec<u8>)>> {
        let Sound { main, text, at, width, drawn, looks, edges, files } = &*self.0;
        let mut files = files.clone();
        let mut told = Vec::new();
        for edge in edges {
            let Some(xml) = files.get(edge).and_then(|bytes| sound(bytes)) else { continue };
            let (edits, facts) = facts::edits(&xml, document);
            told.extend(facts);
            if !edits.is_empty() {
                let (text, _) = xml.edited(edits, 0);
                files.insert(edge.clone(), text.into_bytes());
            }
        }
        let xml = sound(text.as_bytes());
        let (mut edits, facts) = xml.as_ref().map(|xml| facts::edits(xml, document)).unwrap_or_default();
        let titled = !facts.contains(&Fact::Title);
        let marked = !facts.contains(&Fact::Marking) && !told.contains(&Fact::Marking);
        let body = Body { document, looks, width: *width, drawn: *drawn, marked, titled }.render()?;
        let body = language::stated(&body, document.lang);
        edits.push(Edit { at: *at..*at, text: body });
        let whole = xml.map_or_else(|| text.clone(), |xml| xml.edited(edits, 0).0);
        files.insert(main.clone(), whole.into_bytes());
        files.extend(properties(document)?.map(|(name, text)| (name.to_owned(), text.into_bytes())));
        // Readers look first at what the parts are.
        let first = files.remove(TYPES).map(|bytes| (TYPES.to_owned(), bytes));
        Ok(first.into_iter().chain(files).collect())
    }
}

/// Reads a part that was found sound.
fn sound(bytes: &[u8]) -> Option<Xml<'_>> {
    Xml::read(std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}')).ok()
}

/// Refuses a file that holds macros, whatever it is called.
fn refuse_macros(package: &Package, types: &BTreeMap<String, String>) -> Result<(), Flaw> {
    let told = types.values().any(|kind| {
        let kind = kind.to_lowercase();
        kind.contains("macroenabled") || kind.contains("vbaproject") || kind.contains("vbadata")
    });
    let named = package.names().any(|name| name.to_lowercase().ends_with("vbaproject.bin"));
    if told || named { Err(Flaw::Macros) } else { Ok(()) }
}

/// Returns the name of the part with the text.
fn main(package: &Package, types: &BTreeMap<String, String>) -> Result<String, Flaw> {
    let relations = package.relations("")?;
    let document = relations.iter().find(|it| it.kind.ends_with("/officeDocument")).ok_or(Flaw::NoDocument)?;
    let name = leads("", &document.target).filter(|_| !document.outside).ok_or(Flaw::NoDocument)?;
    let kind = types.get(&name).map(String::as_str);
    if !matches!(kind, Some(DOCUMENT | TEMPLATE)) {
        return Err(Flaw::NoDocument);
    }
    if document.kind.strip_prefix(KINDS).is_none() {
        return Err(Flaw::Strict);
    }
    Ok(name)
}

/// Returns the text without what the report takes the place of, where that stood, and how wide the text is there.
fn cleared(main: &str, raw: &str) -> Result<(String, usize, u32), Flaw> {
    let xml = read(main, raw)?;
    if xml.root().space == Space::Strict {
        return Err(Flaw::Strict);
    }
    styles::usual(main, &xml)?;
    let Place { mut edits, at, width } = place::find(main, &xml)?;
    let body = xml.child(0, "body").map(|(at, _)| &xml.elements[at]);
    let mut declared = String::new();
    for (prefix, meant) in PREFIXES {
        if body.is_some_and(|body| body.attribute(Space::Declares, prefix).is_some_and(|name| name != meant)) {
            return Err(Flaw::Foreign(main.to_owned()));
        }
        match xml.root().attribute(Space::Declares, prefix) {
            Some(name) if name == meant => {}
            Some(_) => return Err(Flaw::Foreign(main.to_owned())),
            None => declared.extend([" xmlns:", prefix, "=\"", meant, "\""]),
        }
    }
    let begins = xml.root().whole.start + "<".len() + xml.root().name.len();
    edits.push(Edit { at: begins..begins, text: declared });
    let (text, at) = xml.edited(edits, at);
    let xml = read(main, &text)?;
    let (text, at) = xml.edited(walk::lost(&xml), at);
    Ok((text, at, width))
}

/// The parts of a template that are kept, while what a report needs is added.
struct Parts {
    main: String,
    types: BTreeMap<String, String>,
    kept: BTreeMap<String, Kept>,
}

impl Parts {
    /// Returns the part that a relation of this kind leads to from the text.
    fn led(&self, kind: &str) -> Option<String> {
        let relations = &self.kept.get(&self.main)?.relations;
        let relation = relations.iter().find(|it| it.kind.strip_prefix(KINDS) == Some(kind))?;
        leads(&self.main, &relation.target).filter(|name| self.kept.contains_key(name))
    }

    /// Returns a part as text.
    fn text(&self, name: &str) -> Result<String, Flaw> {
        let bytes = self.kept.get(name).map(|part| part.bytes.clone()).unwrap_or_default();
        let text = String::from_utf8(bytes).map_err(|_| Flaw::Damaged(name.to_owned()))?;
        Ok(text.trim_start_matches('\u{feff}').to_owned())
    }

    /// Adds the styles and the list that the template lacks, and returns what the styles are called.
    fn styled(&mut self) -> Result<Looks, Flaw> {
        let name = self.led("styles").ok_or(Flaw::NoStyles)?;
        let text = self.text(&name)?;
        let xml = read(&name, &text)?;
        styles::usual(&name, &xml)?;
        let numbering = self.led("numbering");
        let listed = numbering.as_deref().map(|name| self.text(name)).transpose()?;
        let lists = match (&numbering, &listed) {
            (Some(name), Some(text)) => Some(read(name, text)?),
            _ => None,
        };
        let (list, form) = lists.as_ref().map_or((1, 0), styles::next);
        let looks = styles::looks(&xml, list);
        // No text of the user's is in these: only ids and numbers.
        let damaged = |_| Flaw::Damaged(name.clone());
        let added = Added { looks: &looks }.render().map_err(damaged)?;
        let (with, _) = xml.edited(vec![xml.append(0, &added)], 0);
        if looks.list.is_some() {
            let bullets = lists::bullets(&looks, form).map_err(damaged)?;
            match (numbering, lists) {
                (Some(part), Some(xml)) => {
                    styles::usual(&part, &xml)?;
                    let (text, _) = xml.edited(styles::list(&xml, &bullets.0, &bullets.1), 0);
                    self.put(&part, text);
                }
                _ => self.add_numbering(lists::part(&bullets)),
            }
        }
        self.put(&name, with);
        Ok(looks)
    }

    fn put(&mut self, name: &str, text: String) {
        if let Some(part) = self.kept.get_mut(name) {
            part.bytes = text.into_bytes();
        }
    }

    /// Adds a part for lists, which the template has none of.
    fn add_numbering(&mut self, text: String) {
        let folder = self.main.rsplit_once('/').map_or("", |(folder, _)| folder);
        let (mut name, mut id) = ("numbering.xml".to_owned(), "rIdLis".to_owned());
        let path = |name: &str| format!("{folder}/{name}").trim_start_matches('/').to_owned();
        while self.kept.contains_key(&path(&name)) {
            name.insert_str(0, "lis-");
        }
        let name = path(&name);
        let Some(main) = self.kept.get_mut(&self.main) else { return };
        while main.relations.iter().any(|it| it.id == id) {
            id.push('s');
        }
        let kind = format!("{KINDS}numbering");
        main.relations.push(Relation { id, kind, target: format!("/{name}"), outside: false });
        self.types.insert(name.clone(), NUMBERING.to_owned());
        let kept = Kept { bytes: text.into_bytes(), relations: Vec::new(), kind: "numbering".to_owned() };
        self.kept.insert(name, kept);
    }

    /// Returns the highest number of a drawing in the text, headers and footers.
    fn drawings(&self) -> Result<usize, Flaw> {
        let mut most = 0;
        for (name, part) in &self.kept {
            if matches!(&*part.kind, "document" | "header" | "footer") {
                most = most.max(place::drawings(&read(name, &self.text(name)?)?));
            }
        }
        Ok(most)
    }

    /// Returns all parts as they are in a file, with what they are and where the text is.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = walk::files(&self.kept);
        let kind = |name: &String| Some((name.clone(), self.types.get(name)?.clone()));
        let mut types: BTreeMap<String, String> = self.kept.keys().filter_map(kind).collect();
        types.insert(self.main.clone(), DOCUMENT.to_owned());
        types.extend(PROPERTIES.map(|(part, kind)| (part.to_owned(), kind.to_owned())));
        let relation = |id: &str, kind: &str, target: &str| Relation {
            id: id.to_owned(),
            kind: kind.to_owned(),
            target: target.to_owned(),
            outside: false,
        };
        let [(core, _), (custom, _)] = PROPERTIES;
        let relations = [
            relation("rId1", &format!("{KINDS}officeDocument"), &self.main),
            relation(
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                core,
            ),
            relation("rId3", &format!("{KINDS}custom-properties"), custom),
        ];
        files.insert(relations_of(""), printed(&relations).into_bytes());
        files.insert(TYPES.to_owned(), typed(&types).into_bytes());
        files
    }
}
