//! Which rows of a workbook are hidden, as by a filter that was left on. The reader of cells does not tell; where this
//! cannot be found out either, nothing is said of it.

use crate::model::limits::WORKBOOK_PART;
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most bytes of a part that are read.
const MOST: u64 = WORKBOOK_PART;

/// The parts of a workbook.
type Parts<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Returns the hidden rows by the name of their tab, counted from 1.
pub(super) fn hidden(bytes: &[u8]) -> BTreeMap<String, BTreeSet<u32>> {
    let Ok(mut parts) = ZipArchive::new(Cursor::new(bytes)) else { return BTreeMap::new() };
    let mut targets = BTreeMap::new();
    elements(&part(&mut parts, "xl/_rels/workbook.xml.rels"), "Relationship", |it| {
        targets.extend(value(it, "Id").zip(value(it, "Target")));
    });
    let mut tabs = Vec::new();
    elements(&part(&mut parts, "xl/workbook.xml"), "sheet", |it| {
        tabs.extend(value(it, "name").zip(value(it, "id").and_then(|id| targets.get(&id).cloned())));
    });
    let found = tabs.into_iter().map(|(tab, target)| {
        // A target stands below the workbook, unless it begins at the root.
        let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        let mut rows = BTreeSet::new();
        elements(&part(&mut parts, &path), "row", |it| {
            if value(it, "hidden").is_some_and(|hidden| hidden == "1" || hidden == "true") {
                rows.extend(value(it, "r").and_then(|row| row.parse::<u32>().ok()));
            }
        });
        (tab, rows)
    });
    found.collect()
}

/// Returns a part as text; nothing where it is not there.
fn part(parts: &mut Parts<'_>, path: &str) -> String {
    let mut text = String::new();
    if let Ok(file) = parts.by_name(path) {
        let mut bytes = Vec::new();
        if file.take(MOST).read_to_end(&mut bytes).is_ok() {
            text = String::from_utf8_lossy(&bytes).into_owned();
        }
    }
    text
}

/// Goes through the elements of a name.
fn elements(text: &str, name: &str, mut seen: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(text);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(it) | Event::Empty(it) if it.local_name().into_inner() == name => seen(&it),
            Event::Eof => return,
            _ => {}
        }
    }
}

/// Returns the value of an attribute.
fn value(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|it| it.key.local_name().into_inner() == name)?;
    found.normalized_value(XmlVersion::Explicit1_0).ok().map(Cow::into_owned)
}
