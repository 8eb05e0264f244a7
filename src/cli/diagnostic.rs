//! Faults of a plan as plain text: the file and line, the excerpt with the place underlined, and what would be right.
//!
//! Text from a file is not trusted: nothing in it reaches the terminal as it is.

use crate::model::text::{is_unsafe, plain};
use crate::store::diagnostic::Diagnostic;
use crate::store::plan_file::PlanError;
use crate::words::fault::{count, headings, not_readable, not_there, wording};
use crate::words::lang::Lang;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::io::{self, ErrorKind, IsTerminal};
use std::ops::Range;

/// The width that long lines of an excerpt are cut to, in columns; fits the smallest usual terminal.
const WIDTH: usize = 80;
/// The most lines of one excerpt.
const LINES: usize = 4;
/// How far an excerpt reaches to either side, in bytes; more than fits on a line, far less than a hostile file has.
const REACH: usize = 2000;

/// Returns why a plan does not open, ready to be printed.
pub fn refusal(lang: Lang, error: &PlanError, color: bool) -> String {
    match error {
        PlanError::Faults(faults) => render(lang, faults, color),
        PlanError::Unreadable { path, source } => {
            let path = path.display().to_string();
            let sentence = match source.kind() {
                ErrorKind::NotFound => not_there(lang, &path),
                _ => not_readable(lang, &path),
            };
            let title = Level::ERROR.with_name(headings(lang).0).primary_title(sentence);
            format!("{}\n", renderer(color).render(&[Group::with_title(title)]))
        }
    }
}

/// Returns all faults of a plan, one after the other, and at the end how many they are.
pub fn render(lang: Lang, faults: &[Diagnostic], color: bool) -> String {
    render_with(lang, faults, color, &count(lang, faults.len()))
}

/// Returns all faults of a file, one after the other, and at the end what follows from them.
pub fn render_with(lang: Lang, faults: &[Diagnostic], color: bool, end: &str) -> String {
    let renderer = renderer(color);
    let mut text = String::new();
    for fault in faults {
        text.push_str(&one(lang, fault, &renderer));
        text.push_str("\n\n");
    }
    text.push_str(end);
    text.push('\n');
    text
}

/// Tells whether the error output may be coloured.
pub fn colour() -> bool {
    io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

fn renderer(color: bool) -> Renderer {
    if color { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH)
}

fn one(lang: Lang, fault: &Diagnostic, renderer: &Renderer) -> String {
    let (error, help) = headings(lang);
    let wording = wording(lang, &fault.fault.problem);
    let title = Level::ERROR.with_name(error).primary_title(wording.what);
    let file = plain(&fault.file);
    let mut group = Group::with_title(title);
    if fault.text.is_empty() {
        group = group.element(Origin::path(file));
    } else {
        let excerpt = Excerpt::of(&fault.text, &fault.span);
        let place = AnnotationKind::Primary.span(excerpt.span).label(wording.label);
        let mut snippet = Snippet::source(excerpt.text).line_start(fault.line).annotation(place);
        if excerpt.cut {
            // The column cannot be counted in what is left of the line.
            group = group.element(Origin::path(file).line(fault.line).char_column(fault.column));
        } else {
            snippet = snippet.path(file);
        }
        group = group.element(snippet);
    }
    if let Some(text) = wording.help {
        group = group.element(Level::HELP.with_name(help).message(text));
    }
    renderer.render(&[group])
}

/// The lines of a place, harmless, and the place in them.
struct Excerpt {
    text: String,
    span: Range<usize>,
    /// Whether the beginning of the line is left out.
    cut: bool,
}

impl Excerpt {
    fn of(text: &str, span: &Range<usize>) -> Self {
        let line = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
        let start = text.floor_char_boundary(span.start.saturating_sub(REACH)).max(line);
        let lines: usize = text[span.start..].split_inclusive('\n').take(LINES).map(str::len).sum();
        let line_end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at);
        let most = text.floor_char_boundary(span.start.saturating_add(REACH)).max(span.start);
        let end = line_end.min(span.start + lines).min(most);
        let mut safe = String::with_capacity(end - start);
        let (mut from, mut to) = (None, None);
        for (at, c) in text[start..end].char_indices() {
            if start + at >= span.start {
                from.get_or_insert(safe.len());
            }
            if start + at >= span.end {
                to.get_or_insert(safe.len());
            }
            match c {
                '\n' | '\t' => safe.push(c),
                '\r' if text[start + at..].starts_with("\r\n") => {}
                c if is_unsafe(c) => safe.push('\u{fffd}'),
                c => safe.push(c),
            }
        }
        let from = from.unwrap_or(safe.len());
        // A line break is shown as the end of its line, not as the beginning of the next.
        let to = if safe[from..].starts_with('\n') { from } else { to.unwrap_or(safe.len()) };
        Self { text: safe, span: from..to, cut: start > line }
    }
}
