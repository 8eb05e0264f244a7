//! A rehearsal: goes through all pages at a size and tells what does not fit. Nothing is shown and nothing is changed.

use super::fitted::{columns, fit};
use super::{Asking, Walk};
use crate::app::layout::Size;
use crate::words::lang::Lang;
use crate::words::measure::wrap;

/// Something that whoever leads the meeting should know before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// The window is too small for whole pages.
    Cramped,
    /// The window is so wide that text will be small on a shared screen.
    Wide,
    /// Nothing stands on a page.
    Empty,
    /// Rows of the key figures find no room; how many.
    Hidden(usize),
    /// Items of the list are cut; how many, of how many.
    Cut(usize, usize),
    /// Items of the list are shortened; how many.
    Shortened(usize),
}

impl Finding {
    /// Returns its name in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cramped => "too_small",
            Self::Wide => "too_wide",
            Self::Empty => "empty",
            Self::Hidden(_) => "hidden",
            Self::Cut(..) => "cut",
            Self::Shortened(_) => "shortened",
        }
    }
}

/// Returns what is to be told of the window, whatever is shown.
pub fn window(size: Size) -> Option<Finding> {
    match Asking::of(size)? {
        Asking::Cramped => Some(Finding::Cramped),
        Asking::Wide => Some(Finding::Wide),
        Asking::Close | Asking::Closed => None,
    }
}

/// Returns what is to be told of each page, in their order.
pub fn pages(lang: Lang, walk: &Walk, size: Size) -> Vec<Vec<Finding>> {
    let mut shown = walk.clone();
    (shown.focus, shown.unfolded) = (0, false);
    let page = |at| {
        shown.at = at;
        page(lang, &shown, size)
    };
    (0..walk.sheets.len()).map(page).collect()
}

fn page(lang: Lang, walk: &Walk, size: Size) -> Vec<Finding> {
    let Some(sheet) = walk.sheet() else { return Vec::new() };
    let (head, list) = (&sheet.told.head, &sheet.told.list);
    if head.is_empty() && list.is_empty() {
        return vec![Finding::Empty];
    }
    let fit = fit(lang, walk, size);
    let wanted: usize = head.iter().map(|said| wrap(&said.text, columns(size)).len()).sum();
    let shown = fit.rows.iter().filter(|row| row.item.is_none() && !row.text.is_empty()).count();
    let last = |at: usize| fit.rows.iter().rfind(|row| row.item == Some(at)).map_or("", |row| row.text.as_str());
    let whole = |at: usize| list.get(at).is_none_or(|said| said.text.ends_with('…'));
    let shortened = (0..fit.items).filter(|at| last(*at).ends_with('…') && !whole(*at)).count();
    let mut findings = Vec::new();
    if shown < wanted {
        findings.push(Finding::Hidden(wanted - shown));
    }
    if fit.rest > 0 {
        findings.push(Finding::Cut(fit.rest, list.len()));
    }
    if shortened > 0 {
        findings.push(Finding::Shortened(shortened));
    }
    findings
}
