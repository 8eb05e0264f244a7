//! The archive that a template is: its parts, what they are, and how they refer to each other.

use super::flaw::Flaw;
use super::xml::{Space, Unsound, Xml};
use quick_xml::escape::escape;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// The most bytes of all parts together, and the most parts. A letter with its fonts and pictures stays far below.
const MOST_BYTES: u64 = 50 << 20;
const MOST_PARTS: usize = 2000;

/// How archives begin, and how files do that are locked or of the format before this one.
const ARCHIVE: &[u8] = b"PK";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

/// The part that tells what parts are.
pub(super) const TYPES: &str = "[Content_Types].xml";

/// The parts of a template, by name.
#[derive(Debug)]
pub(super) struct Package {
    parts: BTreeMap<String, Vec<u8>>,
}

/// How a part refers to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Relation {
    /// Its name in the part.
    pub(super) id: String,
    /// What it is, as an address.
    pub(super) kind: String,
    /// Where the other part is, seen from the part; or an address.
    pub(super) target: String,
    /// Whether it leads out of the archive.
    pub(super) outside: bool,
}

impl Package {
    /// Opens an archive.
    pub(super) fn open(bytes: &[u8]) -> Result<Self, Flaw> {
        if bytes.starts_with(COMPOUND) {
            return Err(Flaw::Locked);
        }
        if !bytes.starts_with(ARCHIVE) {
            return Err(Flaw::NotArchive);
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Flaw::NotArchive)?;
        if archive.len() > MOST_PARTS {
            return Err(Flaw::TooLarge);
        }
        let (mut parts, mut left) = (BTreeMap::new(), MOST_BYTES);
        for place in 0..archive.len() {
            let part = archive.by_index(place).map_err(|error| match error {
                ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Flaw::Locked,
                _ => Flaw::NotArchive,
            })?;
            if part.is_dir() {
                continue;
            }
            let name = part.name().map_err(|_| Flaw::NotArchive)?.into_owned();
            let mut bytes = Vec::new();
            let read = part.take(left + 1).read_to_end(&mut bytes).map_err(|_| Flaw::Damaged(name.clone()))?;
            left = left.checked_sub(read as u64).ok_or(Flaw::TooLarge)?;
            // Two parts of one name: programs differ in which of them they see.
            if parts.insert(name.clone(), bytes).is_some() {
                return Err(Flaw::Damaged(name));
            }
        }
        Ok(Self { parts })
    }

    /// Returns the names of all parts.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    /// Returns a part.
    pub(super) fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.parts.get(name).map(Vec::as_slice)
    }

    /// Returns a part as text.
    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, Flaw> {
        let Some(bytes) = self.bytes(name) else { return Ok(None) };
        let text = std::str::from_utf8(bytes).map_err(|_| Flaw::Damaged(name.to_owned()))?;
        Ok(Some(text.trim_start_matches('\u{feff}')))
    }

    /// Returns how a part refers to others; the archive itself where the name is empty.
    pub(super) fn relations(&self, part: &str) -> Result<Vec<Relation>, Flaw> {
        let name = relations_of(part);
        let Some(text) = self.text(&name)? else { return Ok(Vec::new()) };
        let xml = read(&name, text)?;
        let listed = xml.elements.iter().filter(|it| it.space == Space::Relations && it.local == "Relationship");
        let value = |at: &super::xml::Element, key: &str| at.attribute(Space::None, key).map(str::to_owned);
        let relation = listed.map(|it| {
            Some(Relation {
                id: value(it, "Id")?,
                kind: value(it, "Type")?,
                target: value(it, "Target")?,
                outside: it.attribute(Space::None, "TargetMode") == Some("External"),
            })
        });
        relation.collect::<Option<_>>().ok_or(Flaw::Damaged(name))
    }

    /// Returns what the parts are, by their names.
    pub(super) fn types(&self) -> Result<BTreeMap<String, String>, Flaw> {
        let Some(text) = self.text(TYPES)? else { return Err(Flaw::NoDocument) };
        let xml = read(TYPES, text)?;
        let listed = |local: &str, key: &str| {
            let of = xml.elements.iter().filter(|it| it.space == Space::Types && it.local == local);
            let pair = |it: &super::xml::Element| {
                let kind = it.attribute(Space::None, "ContentType")?;
                Some((it.attribute(Space::None, key)?.to_lowercase(), kind.to_owned()))
            };
            of.filter_map(pair).collect::<BTreeMap<_, _>>()
        };
        let (endings, parts) = (listed("Default", "Extension"), listed("Override", "PartName"));
        let kind = |name: &str| {
            let lower = name.to_lowercase();
            let ending = lower.rsplit_once('.').map(|(_, ending)| ending.to_owned()).unwrap_or_default();
            parts.get(&format!("/{lower}")).or_else(|| endings.get(&ending)).cloned()
        };
        Ok(self.names().filter_map(|name| Some((name.to_owned(), kind(name)?))).collect())
    }
}

/// Reads a part.
pub(super) fn read<'a>(name: &str, text: &'a str) -> Result<Xml<'a>, Flaw> {
    Xml::read(text).map_err(|why| match why {
        Unsound::Damaged => Flaw::Damaged(name.to_owned()),
        Unsound::Doctype => Flaw::Doctype(name.to_owned()),
        Unsound::TooLarge => Flaw::TooLarge,
    })
}

/// Returns the name of the part that tells how a part refers to others.
pub(super) fn relations_of(part: &str) -> String {
    let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
    if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") }
}

/// Returns the name of the part that a relation leads to; none where it leads out of the archive.
pub(super) fn leads(from: &str, target: &str) -> Option<String> {
    let mut path: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => from.rsplit_once('/').map(|(folder, _)| folder.split('/').collect()).unwrap_or_default(),
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop()?;
            }
            step => path.push(step),
        }
    }
    Some(path.join("/"))
}

/// Returns the part that tells how a part refers to others.
pub(super) fn printed(relations: &[Relation]) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships \
         xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    );
    for Relation { id, kind, target, outside } in relations {
        let mode = if *outside { " TargetMode=\"External\"" } else { "" };
        let (id, kind, target) = (escape(id), escape(kind), escape(target));
        let _ = write!(text, "<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>");
    }
    text.push_str("</Relationships>");
    text
}

/// Returns the part that tells what parts are.
pub(super) fn typed(types: &BTreeMap<String, String>) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types \
         xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/>",
    );
    for (part, kind) in types {
        let (part, kind) = (escape(part.as_str()), escape(kind.as_str()));
        let _ = write!(text, "<Override PartName=\"/{part}\" ContentType=\"{kind}\"/>");
    }
    text.push_str("</Types>");
    text
}
