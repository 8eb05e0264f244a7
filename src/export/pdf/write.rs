//! Pages and structure written as a file: a tagged document for everybody (PDF/UA-1) and for the archive (PDF/A-2a).

use super::PdfError;
use super::blocks::named;
use super::fonts::{Faces, Weight};
use super::sheet::{Bookmark, Colour, Ink, LEFT, Mark, PAGE, Sheets};
use super::tags;
use crate::export::document::{Document, Tone};
use crate::words::export::words;
use chrono::Datelike;
use krilla::SerializeSettings;
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};

/// The size of what stands on every page.
const SMALL: f32 = 8.0;

/// Returns the file.
pub(super) fn write(document: &Document, sheets: &Sheets<'_>) -> Result<Vec<u8>, PdfError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfError::Library(format!("{error:?}")))?;
    let mut file = krilla::Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut leaves = vec![None; sheets.leaves];
    for (number, marks) in sheets.pages.iter().enumerate() {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or(PdfError::Page)?;
        let mut page = file.start_page_with(settings);
        let mut surface = page.surface();
        around(&mut surface, sheets.faces, document, (number + 1, sheets.pages.len()));
        draw(&mut surface, sheets.faces, marks, &mut leaves);
        surface.finish();
        page.finish();
    }
    file.set_tag_tree(tags::tree(&sheets.structure, &leaves, document.lang.code()));
    file.set_outline(outline(&sheets.bookmarks));
    file.set_metadata(metadata(document, sheets.faces));
    file.finish().map_err(|error| PdfError::Library(format!("{error:?}")))
}

fn metadata(document: &Document, faces: &Faces) -> Metadata {
    let program = format!("lis {}", env!("CARGO_PKG_VERSION"));
    let mut metadata = Metadata::new()
        .title(named(faces.covered(&document.title)))
        .language(document.lang.code().to_owned())
        .creator(program.clone())
        .producer(program);
    if !document.about.owner.is_empty() {
        metadata = metadata.authors(vec![faces.covered(&document.about.owner)]);
    }
    if !document.about.recipe.is_empty() {
        metadata = metadata.keywords(vec![document.about.recipe.clone()]);
    }
    let day = document.about.day;
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(day.year()).unwrap_or(1970);
    let date = DateTime::new(year).month(part(day.month())).day(part(day.day())).hour(0).minute(0).second(0);
    metadata.creation_date(date.utc_offset_hour(0).utc_offset_minute(0))
}

/// Draws what stands on every page and is not read aloud: the marking, the title and the number of the page.
fn around(surface: &mut Surface<'_>, faces: &Faces, document: &Document, (page, of): (usize, usize)) {
    let number = words(document.lang).tables.page(page, of);
    let title = faces.covered(&document.title);
    let short: String =
        if title.chars().count() > 80 { title.chars().take(79).chain(['…']).collect() } else { title };
    let right = PAGE.0 - LEFT - faces.face(Weight::Regular).width(&number, SMALL);
    let marking = faces.covered(&document.about.marking);
    for (kind, x, y, weight, text) in [
        (ArtifactType::Header, LEFT, 38.0, Weight::Bold, marking),
        (ArtifactType::Footer, LEFT, PAGE.1 - 32.0, Weight::Regular, short),
        (ArtifactType::Footer, right, PAGE.1 - 32.0, Weight::Regular, number),
    ] {
        if text.is_empty() {
            continue;
        }
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        ink(surface, faces, &Ink::Text { x, y, weight, size: SMALL, text });
        surface.end_tagged();
    }
}

/// Draws a page; what belongs together is tagged together.
fn draw(surface: &mut Surface<'_>, faces: &Faces, marks: &[Mark], leaves: &mut [Option<Identifier>]) {
    for together in marks.chunk_by(|one, other| one.leaf == other.leaf) {
        let Some(first) = together.first() else { continue };
        let picture = together.iter().any(|mark| matches!(mark.ink, Ink::Box { .. }));
        let tag = match first.leaf {
            None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            Some(_) if picture => ContentTag::Other,
            Some(_) => ContentTag::Span(SpanTag::empty().with_alt_text(first.aloud.as_deref())),
        };
        let identifier = surface.start_tagged(tag);
        for mark in together {
            ink(surface, faces, &mark.ink);
        }
        surface.end_tagged();
        if let Some(leaf) = first.leaf.and_then(|leaf| leaves.get_mut(leaf)) {
            *leaf = Some(identifier);
        }
    }
}

fn ink(surface: &mut Surface<'_>, faces: &Faces, ink: &Ink) {
    match ink {
        Ink::Text { x, y, weight, size, text } => {
            surface.set_fill(Some(fill((0x14, 0x18, 0x1d))));
            let face = faces.face(*weight);
            surface.draw_glyphs(Point::from_xy(*x, *y), &face.shape(text), face.font(), text, *size, false);
        }
        Ink::Box { x, y, width, height, colour } => {
            let Some(colour) = rgb(*colour) else { return };
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(*x, *y, *width, *height) {
                path.push_rect(rect);
            }
            surface.set_fill(Some(fill(colour)));
            if let Some(path) = path.finish() {
                surface.draw_path(&path);
            }
        }
    }
}

fn fill((red, green, blue): (u8, u8, u8)) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

/// Returns a colour; none for what has none. Text on any of them has a contrast of at least 4.5.
fn rgb(colour: Colour) -> Option<(u8, u8, u8)> {
    match colour {
        Colour::Cell(Tone::Plain) => None,
        Colour::Cell(Tone::Good) => Some((0xcf, 0xe4, 0xfa)),
        Colour::Cell(Tone::Started) => Some((0xff, 0xf0, 0xbf)),
        Colour::Cell(Tone::Attention) => Some((0xff, 0xd7, 0xad)),
        Colour::Cell(Tone::Muted) => Some((0xec, 0xee, 0xf0)),
        Colour::Shape(Tone::Plain) => Some((0x14, 0x18, 0x1d)),
        Colour::Shape(Tone::Good) => Some((0x0b, 0x5c, 0xad)),
        Colour::Shape(Tone::Started) => Some((0xb3, 0x82, 0x00)),
        Colour::Shape(Tone::Attention) => Some((0xb8, 0x56, 0x00)),
        Colour::Shape(Tone::Muted) => Some((0xdf, 0xe3, 0xe8)),
        Colour::Head => Some((0xe6, 0xea, 0xee)),
        Colour::Rule => Some((0xa0, 0xa8, 0xb2)),
        Colour::Frame => Some((0x14, 0x18, 0x1d)),
    }
}

/// Returns the bookmarks, each under the last one of a higher level.
fn outline(bookmarks: &[Bookmark]) -> Outline {
    let mut outline = Outline::new();
    let mut rest = bookmarks;
    while let Some((node, after)) = branch(rest) {
        outline.push_child(node);
        rest = after;
    }
    outline
}

fn branch(bookmarks: &[Bookmark]) -> Option<(OutlineNode, &[Bookmark])> {
    let (first, mut rest) = bookmarks.split_first()?;
    let place = XyzDestination::new(first.page, Point::from_xy(LEFT, first.y));
    let mut node = OutlineNode::new(first.text.clone(), place).with_open(first.level < 2);
    while rest.first().is_some_and(|next| next.level > first.level) {
        let Some((child, after)) = branch(rest) else { break };
        node.push_child(child);
        rest = after;
    }
    Some((node, rest))
}
