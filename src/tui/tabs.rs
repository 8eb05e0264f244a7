//! The tabs, whose plan it is, and the day. Where there is too little room, first the names of the views that are not
//! shown are shortened, then more so, and at last those furthest from the one that is shown are left with their numbers.

use super::theme::Theme;
use super::widgets::pen::Pen;
use crate::app::state::App;
use crate::app::view::View;
use crate::words::measure::{cut, width};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// From how many columns on there is room for whole sentences beside the tabs.
const ROOMY: u16 = 110;

/// What stands before the tabs.
const PROGRAM: &str = " lis ";

/// Draws the bar.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, app: &App, theme: &Theme) {
    let mut pen = Pen::new(buffer, area, 0);
    pen.write(PROGRAM, theme.bar);
    for (view, text) in tabs(app, area.width) {
        let style = if app.view == view { theme.tab } else { theme.bar };
        pen.write(&text, style).write(" ", theme.bar);
    }
    if app.demo {
        pen.write(&demo(app, area.width), theme.hit);
    }
    let whole = right(app);
    let right = if width(&whole) < pen.room() { whole } else { cut(&format!("{} ", app.day), pen.room()) };
    let gap = pen.room().saturating_sub(width(&right));
    pen.write(&" ".repeat(gap), theme.bar).write(&right, theme.bar);
}

/// Returns the view whose tab stands at a place.
pub(super) fn hit(app: &App, area: Rect, at: Position) -> Option<View> {
    let mut left = usize::from(area.x) + width(PROGRAM);
    for (view, text) in tabs(app, area.width) {
        let right = left + width(&text);
        if area.contains(at) && (left..right).contains(&usize::from(at.x)) {
            return Some(view);
        }
        left = right + 1;
    }
    None
}

/// Returns the tabs as they are written on a bar of so many columns. They stand from the left, one column apart.
fn tabs(app: &App, columns: u16) -> Vec<(View, String)> {
    let words = app.words().views;
    let day = width(&app.day.to_string()) + 1;
    let sample = if app.demo { width(&demo(app, columns)) } else { 0 };
    let room = usize::from(columns).saturating_sub(width(PROGRAM) + sample + day);
    let named = |names: &[&'static str; 8]| -> Vec<(View, String)> {
        let name = |view: View| if view == app.view { words.names()[view.index()] } else { names[view.index()] };
        let text = |view: View| format!(" {} {} ", view.number(), name(view));
        View::ALL.into_iter().map(|view| (view, text(view))).collect()
    };
    let needed = |tabs: &[(View, String)]| tabs.iter().map(|(_, text)| width(text) + 1).sum::<usize>();
    let full = named(&words.names());
    if needed(&full) <= room {
        return full;
    }
    let short = named(&words.short());
    if needed(&short) <= room {
        return short;
    }
    let tiny = View::ALL.map(|view| {
        let text = format!("{} {}", view.number(), words.tiny()[view.index()]);
        (view, if view == app.view { format!(" {} {} ", view.number(), words.short()[view.index()]) } else { text })
    });
    if needed(&tiny) <= room {
        return tiny.to_vec();
    }
    // Those next to the view that is shown keep their names as long as there is room.
    let bare = |(view, name): (View, String)| if view == app.view { name } else { view.number().to_string() };
    let mut tabs: Vec<(View, String)> = full.into_iter().map(|tab| (tab.0, bare(tab))).collect();
    let here = app.view.index();
    let mut order: Vec<usize> = (0..tabs.len()).filter(|at| *at != here).collect();
    order.sort_by_key(|at| at.abs_diff(here));
    for at in order {
        let mut more = tabs.clone();
        more[at].1.clone_from(&tiny[at].1);
        if needed(&more) > room {
            break;
        }
        tabs = more;
    }
    tabs
}

/// Returns that this is a sample; what follows from that only where there is room.
fn demo(app: &App, columns: u16) -> String {
    let whole = app.words().views.demo();
    let short = whole.split(" – ").next().unwrap_or(whole);
    format!(" {} ", if columns < ROOMY { short } else { whole })
}

fn right(app: &App) -> String {
    format!("{} · {} ", app.day, app.plan.parts.roadmap.municipality)
}
