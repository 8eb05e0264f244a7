//! The staircase as a picture: box lines, who stands on which step, where it began and where it leads.
//!
//! A level has a tread; whoever has reached it stands on the left half of the tread, and half a level more stands on the
//! right half, at the foot of the next riser.

use crate::app::page::canvas::Canvas;
use crate::app::page::{Line, Style, stairs};
use crate::export::phrase::{agenda, people};
use crate::model::assessment::HalfSteps;
use crate::progress::maturity::{Staircase, steps};
use crate::words::change;
use crate::words::lang::Lang;
use crate::words::maturity::words;
use crate::words::measure::width;

/// The least columns of a step.
const LEAST: usize = 8;

/// Where things are in the picture.
#[derive(Clone, Copy)]
struct Frame {
    levels: usize,
    step: usize,
    height: usize,
    columns: usize,
}

impl Frame {
    /// Returns the row of a level's tread.
    fn tread(self, level: usize) -> usize {
        (self.levels - level) * self.height - 1
    }
}

/// Draws the staircase in so many columns, for a page of which `room` rows are in sight. Empty where it does not fit.
pub(super) fn draw(lang: Lang, staircase: &Staircase<'_>, columns: usize, room: usize) -> Vec<Line> {
    let levels = staircase.levels.len();
    let step = columns.checked_div(levels).unwrap_or(0);
    if levels < 2 || step < LEAST {
        return Vec::new();
    }
    // The table below should be in sight as well, as far as there is room for both.
    let height = (room.saturating_sub(11) / levels).clamp(1, 5);
    if height < 3 {
        return low(lang, staircase, columns);
    }
    let frame = Frame { levels, step, height, columns };
    let mut canvas = Canvas::new(levels * height + 1, columns);
    for level in 0..levels {
        tread(&mut canvas, frame, staircase, level);
        standing(&mut canvas, frame, lang, staircase, level);
    }
    marks(&mut canvas, frame, lang, staircase);
    canvas.lines()
}

/// Draws a staircase of low steps, with who stands on them in words beside, where there is no room for names above a tread.
fn low(lang: Lang, staircase: &Staircase<'_>, columns: usize) -> Vec<Line> {
    let reached = |number| steps(number) <= staircase.municipality.supported;
    let styles = staircase.levels.iter().rev().map(|it| if reached(it.number) { Style::Full } else { Style::Rest });
    let rows = stairs::rows(&agenda::stairs(lang, staircase), columns);
    let lines = rows.into_iter().zip(styles);
    let lines = lines.map(|((tread, words), style)| Line::text(style, tread).and(Style::Text, words));
    std::iter::once(Line::blank()).chain(lines).chain([Line::blank()]).collect()
}

fn tread(canvas: &mut Canvas, frame: Frame, staircase: &Staircase<'_>, level: usize) {
    let number = staircase.levels[level].number;
    let style = if steps(number) <= staircase.municipality.supported { Style::Full } else { Style::Rest };
    let (row, from) = (frame.tread(level), level * frame.step);
    let last = level + 1 == frame.levels;
    let columns = if last { frame.columns - from } else { frame.step };
    canvas.put(row, from, style, &"─".repeat(columns));
    if level > 0 {
        canvas.put(row, from, style, "┌");
        for below in row + 1..row + frame.height {
            canvas.put(below, from, style, "│");
        }
        canvas.put(row + frame.height, from, style, "┘");
    }
    canvas.put(row + 1, from + 1, Style::Strong, &people::level(&staircase.levels[level]));
}

/// Puts the departments on a level's tread, in the plan's order, from the tread upwards.
fn standing(canvas: &mut Canvas, frame: Frame, lang: Lang, staircase: &Staircase<'_>, level: usize) {
    let whole = steps(staircase.levels[level].number);
    let on = |at: HalfSteps| -> Vec<&str> {
        staircase.departments.iter().filter(|(_, it)| it.supported == at).map(|(id, _)| id.as_str()).collect()
    };
    let (left, right) = (on(whole), on(HalfSteps(whole.0 + 1)));
    let from = level * frame.step + 1;
    let room = if level + 1 == frame.levels { frame.columns - from } else { frame.step - 2 };
    let (half, rows) = (room / 2, frame.height - 1);
    let alone = |ids: &[&str], columns| {
        let lines = filled(ids, columns);
        lines.len() <= rows && lines.iter().all(|line| width(line) <= columns)
    };
    let (wide, shift) = match (left.is_empty(), right.is_empty()) {
        (false, false) => (half.saturating_sub(1), half),
        // Alone on the tread, half steps may begin further to the left rather than be left out.
        (true, false) if !alone(&right, room - half) => (0, 0),
        _ => (room, half),
    };
    group(canvas, frame, lang, level, (from, wide), &left, staircase.departments.len());
    group(canvas, frame, lang, level, (from + shift, room - shift), &right, staircase.departments.len());
}

fn group(
    canvas: &mut Canvas,
    frame: Frame,
    lang: Lang,
    level: usize,
    (from, columns): (usize, usize),
    ids: &[&str],
    all: usize,
) {
    let lines = packed(lang, ids, columns, frame.height - 1, all);
    let first = frame.tread(level).saturating_sub(lines.len());
    for (row, line) in lines.iter().enumerate() {
        canvas.put(first + row, from, Style::Title, line);
    }
}

/// Returns names in lines of so many columns; where they are too many, the last line says how many more there are.
fn packed(lang: Lang, ids: &[&str], columns: usize, rows: usize, all: usize) -> Vec<String> {
    let lines = filled(ids, columns);
    if lines.len() <= rows && lines.iter().all(|line| width(line) <= columns) {
        return lines;
    }
    if ids.len() == all && width(&words(lang).all(all)) <= columns {
        return vec![words(lang).all(all)];
    }
    for shown in (0..ids.len()).rev() {
        let more = format!("+{}", ids.len() - shown);
        let some: Vec<&str> = ids[..shown].iter().copied().chain([more.as_str()]).collect();
        let lines = filled(&some, columns);
        if lines.len() <= rows && lines.iter().all(|line| width(line) <= columns) {
            return lines;
        }
    }
    Vec::new()
}

fn filled(ids: &[&str], columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for id in ids {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(id) <= columns => {
                line.push(' ');
                line.push_str(id);
            }
            _ => lines.push((*id).to_owned()),
        }
    }
    lines
}

/// Puts start, target and the municipality beside the steps that they are on: before the tread, led to it by dots, where
/// there is room for that, else behind the step's name.
fn marks(canvas: &mut Canvas, frame: Frame, lang: Lang, staircase: &Staircase<'_>) {
    let said = words(lang);
    let here = staircase.municipality.supported;
    let marks = [(said.here(), here), (said.target(), staircase.target), (said.start(), staircase.start)];
    for (level, it) in staircase.levels.iter().enumerate() {
        let on = |at: HalfSteps| at.0 / 2 == it.number;
        let texts = marks.iter().filter(|(_, at)| on(*at));
        let texts: Vec<String> = texts.map(|(name, at)| format!("{name} {}", change::level(lang, *at))).collect();
        if texts.is_empty() {
            continue;
        }
        let (text, row, sky) = (texts.join(" · "), frame.tread(level), level * frame.step);
        if width(&text) + 2 <= sky {
            canvas.put(row, 0, Style::Faint, &"·".repeat(sky));
            canvas.put(row, 0, Style::Heading, &format!("{text} "));
        } else {
            let behind = sky + 2 + width(&people::level(it));
            canvas.put(row + 1, behind, Style::Heading, &format!("· {text}"));
        }
    }
}
