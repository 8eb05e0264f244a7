//! Which parts of a template are kept, and what of them: what a reader sees, and nothing beside it. From the text on,
//! every part that another one needs is followed; all else stays behind, such as comments, properties, hidden data, the
//! folder that the template lay in, and what belonged to texts that are replaced.

use super::facts;
use super::flaw::Flaw;
use super::package::{Package, Relation, leads, printed, read, relations_of};
use super::place;
use super::xml::{Edit, Element, Space, Xml};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// How the kinds of relations begin.
pub(super) const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// The relations that hold without being named in the text.
const ALWAYS: [&str; 7] = ["styles", "numbering", "settings", "theme", "fontTable", "footnotes", "endnotes"];

/// The relations that hold where the text names them.
const NAMED: [&str; 5] = ["header", "footer", "image", "font", "hyperlink"];

/// Kinds of parts that are no text of this format.
const BINARY: [&str; 2] = ["image", "font"];

/// What of the settings is no look: the history of edits, the file's own names, where it came from, and locks.
const SETTINGS: [&str; 11] = [
    "rsids",
    "attachedTemplate",
    "mailMerge",
    "documentProtection",
    "writeProtection",
    "docVars",
    "trackRevisions",
    "linkStyles",
    "attachedSchema",
    "saveThroughXslt",
    "docId",
];

/// What tracks changes.
const TRACKED: [&str; 16] = [
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
    "tblPrExChange",
    "tblGridChange",
    "trPrChange",
    "tcPrChange",
    "numberingChange",
    "cellIns",
    "cellDel",
    "cellMerge",
];

/// What leads to parts that stay behind.
const LOST: [&str; 4] = ["commentRangeStart", "commentRangeEnd", "commentReference", "printerSettings"];

/// A part that is kept.
#[derive(Debug)]
pub(super) struct Kept {
    /// Its bytes, as they were unless something had to go.
    pub(super) bytes: Vec<u8>,
    /// How it refers to others.
    pub(super) relations: Vec<Relation>,
    /// The end of the kind of relation that led to it; `document` for the text.
    pub(super) kind: String,
}

/// Returns the parts that are kept, by name. `text` is the text without what the report takes the place of.
pub(super) fn walk(package: &Package, main: &str, text: String) -> Result<BTreeMap<String, Kept>, Flaw> {
    let notes = notes(&read(main, &text)?);
    let mut kept = BTreeMap::new();
    let mut open = VecDeque::from([(main.to_owned(), "document".to_owned())]);
    let mut seen = BTreeSet::from([main.to_owned()]);
    let mut text = Some(text);
    while let Some((name, kind)) = open.pop_front() {
        let (bytes, named) = if BINARY.contains(&kind.as_str()) {
            let Some(bytes) = package.bytes(&name) else { continue };
            (bytes.to_vec(), BTreeSet::new())
        } else {
            let whole = match text.take() {
                Some(text) => text,
                None => match package.text(&name)? {
                    Some(text) => text.to_owned(),
                    None => continue,
                },
            };
            let clean = clean(&name, &kind, &whole, &notes)?;
            let named = named(&read(&name, clean.as_deref().unwrap_or(&whole))?);
            let untouched = clean.is_none() && kind != "document";
            let raw = package.bytes(&name).filter(|_| untouched).map(<[u8]>::to_vec);
            (raw.unwrap_or_else(|| clean.unwrap_or(whole).into_bytes()), named)
        };
        let mut relations = Vec::new();
        for relation in package.relations(&name)? {
            let Some(end) = holds(&name, &relation, &named)? else { continue };
            if !relation.outside {
                let Some(target) = leads(&name, &relation.target) else { return Err(Flaw::Damaged(name)) };
                if package.bytes(&target).is_none() {
                    // What is seen and not there cannot be kept.
                    if named.contains(&relation.id) {
                        return Err(Flaw::Damaged(target));
                    }
                    continue;
                }
                if seen.insert(target.clone()) {
                    open.push_back((target, end));
                }
            }
            relations.push(relation);
        }
        kept.insert(name, Kept { bytes, relations, kind });
    }
    Ok(kept)
}

/// Returns the end of a relation's kind, where it is kept; none where nothing of it is seen.
fn holds(part: &str, relation: &Relation, named: &BTreeSet<String>) -> Result<Option<String>, Flaw> {
    let end = relation.kind.strip_prefix(KINDS).unwrap_or_default();
    let named = named.contains(&relation.id);
    if relation.outside {
        let target = relation.target.to_lowercase();
        let address = ["http://", "https://", "mailto:"].iter().any(|begins| target.starts_with(begins));
        return match (named, end == "hyperlink" && address) {
            (false, _) => Ok(None),
            (true, true) => Ok(Some(end.to_owned())),
            (true, false) => Err(Flaw::Linked(part.to_owned())),
        };
    }
    match (ALWAYS.contains(&end) || named && NAMED.contains(&end), named) {
        (true, _) => Ok(Some(end.to_owned())),
        (false, true) => Err(Flaw::Object(part.to_owned())),
        (false, false) => Ok(None),
    }
}

/// Returns the names under which a part refers to others.
fn named(xml: &Xml<'_>) -> BTreeSet<String> {
    let all = xml.elements.iter().flat_map(|element| &element.attributes);
    let refers = all.filter(|(space, local, _)| *space == Space::References || local == "relid");
    refers.map(|(.., value)| value.clone()).collect()
}

/// Returns the footnotes and endnotes that a text refers to.
fn notes(xml: &Xml<'_>) -> BTreeSet<(&'static str, String)> {
    let of = |local: &'static str, part: &'static str| {
        let all = xml.elements.iter().filter(move |it| it.is(local));
        all.filter_map(move |it| Some((part, it.word("id")?.to_owned())))
    };
    of("footnoteReference", "footnote").chain(of("endnoteReference", "endnote")).collect()
}

/// Returns a part without what no reader sees; none where there is nothing of that.
fn clean(part: &str, kind: &str, text: &str, notes: &BTreeSet<(&'static str, String)>) -> Result<Option<String>, Flaw> {
    let xml = read(part, text)?;
    if xml.root().space == Space::Strict {
        return Err(Flaw::Strict);
    }
    let seen = matches!(kind, "document" | "header" | "footer" | "footnotes" | "endnotes");
    if seen && xml.elements.iter().any(|it| TRACKED.iter().any(|tracked| it.is(tracked))) {
        return Err(Flaw::Tracked(part.to_owned()));
    }
    if matches!(kind, "header" | "footer" | "footnotes" | "endnotes") && facts::lines(&xml).iter().any(place::marked) {
        return Err(Flaw::MarkPlace(part.to_owned()));
    }
    let gone = |element: &Element| {
        let note = |local: &'static str| {
            let id = || element.word("id").unwrap_or_default().to_owned();
            element.is(local) && element.word("type").is_none() && !notes.contains(&(local, id()))
        };
        match kind {
            "settings" => element.parent == Some(0) && SETTINGS.contains(&element.local.as_str()),
            "footnotes" | "endnotes" => note("footnote") || note("endnote"),
            _ => false,
        }
    };
    let mut edits = lost(&xml);
    edits.extend(xml.elements.iter().filter(|it| gone(it)).map(without));
    Ok((!edits.is_empty()).then(|| xml.edited(edits, 0).0))
}

/// Returns what takes away what leads to parts that stay behind.
pub(super) fn lost(xml: &Xml<'_>) -> Vec<Edit> {
    let lost = xml.elements.iter().filter(|element| LOST.iter().any(|lost| element.is(lost)));
    lost.map(without).collect()
}

fn without(element: &Element) -> Edit {
    Edit { at: element.whole.clone(), text: String::new() }
}

/// Returns what the kept parts are in a file: the parts, and how each refers to others.
pub(super) fn files(kept: &BTreeMap<String, Kept>) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for (name, part) in kept {
        files.insert(name.clone(), part.bytes.clone());
        if !part.relations.is_empty() {
            files.insert(relations_of(name), printed(&part.relations).into_bytes());
        }
    }
    files
}
