//! A form, drawn: what is to be known first, then each question with its answer, and below it what is to be said of it.

use crate::app::form::judged::Judged;
use crate::app::form::recipe::of;
use crate::app::form::{Answer, Form};
use crate::app::layout::scrolled;
use crate::app::state::App;
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::popup::{self, Popup};
use crate::tui::widgets::typed::typed;
use crate::words::measure::{fit, width, wrap};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// Columns of the box at the most.
const COLUMNS: u16 = 76;

/// One line of the box.
enum Row {
    /// Something to read.
    Text(String, bool),
    /// A question with its answer, by its place.
    Field(usize),
}

/// Draws the form and returns where its cursor is.
pub fn draw(buffer: &mut Buffer, area: Rect, app: &App, form: &Form, theme: &Theme) -> Option<Position> {
    let Laid { popup, rows, top } = laid(area, app, form);
    let inside = popup.inside;
    popup::popup(buffer, popup, &form.title, theme);
    let mut cursor = None;
    for (line, row) in (0u16..inside.height).zip(rows.iter().skip(top)) {
        let mut pen = Pen::new(buffer, inside, line);
        match row {
            Row::Text(text, wrong) => {
                pen.write(text, if *wrong { theme.alarm } else { theme.over });
            }
            Row::Field(field) => cursor = cursor.or(question(pen, form, *field, theme)),
        }
    }
    cursor
}

/// Returns the question that stands at a place of it.
pub(super) fn hit(area: Rect, app: &App, form: &Form, at: Position) -> Option<usize> {
    let Laid { popup, rows, top } = laid(area, app, form);
    let row = at.y.checked_sub(popup.inside.y).filter(|_| popup.inside.contains(at))?;
    match rows.get(top + usize::from(row)) {
        Some(Row::Field(field)) => Some(*field),
        _ => None,
    }
}

/// A form on the screen.
struct Laid {
    popup: Popup,
    rows: Vec<Row>,
    /// The first row in sight.
    top: usize,
}

fn laid(area: Rect, app: &App, form: &Form) -> Laid {
    let judged = of(app, form);
    let columns = usize::from(COLUMNS.min(area.width)).saturating_sub(4);
    let rows = rows(form, &judged, columns);
    let height = u16::try_from(rows.len() + 2).unwrap_or(area.height).min(area.height);
    let popup = Popup::of(area, (COLUMNS, height));
    let here = rows.iter().position(|row| matches!(row, Row::Field(field) if *field == form.at)).unwrap_or(0);
    let below = rows.iter().skip(here + 1).take_while(|row| matches!(row, Row::Text(..))).count();
    let room = usize::from(popup.inside.height);
    let top = scrolled(0, here + below, rows.len(), room).min(here);
    Laid { popup, rows, top }
}

fn rows(form: &Form, judged: &Judged, columns: usize) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    if !judged.about.is_empty() {
        rows.extend(wrap(&judged.about, columns).into_iter().map(|text| Row::Text(text, false)));
        rows.push(Row::Text(String::new(), false));
    }
    for field in 0..form.fields.len() {
        rows.push(Row::Field(field));
        for remark in judged.remarks.iter().filter(|remark| remark.field == field) {
            let lines = wrap(&remark.text, columns.saturating_sub(2));
            rows.extend(lines.into_iter().map(|text| Row::Text(format!("  {text}"), remark.wrong)));
        }
    }
    rows
}

/// Draws a question with its answer. Returns where the cursor is, where it is here.
fn question(mut pen: Pen<'_>, form: &Form, field: usize, theme: &Theme) -> Option<Position> {
    let asked = form.fields.get(field)?;
    let labels = form.fields.iter().map(|field| width(field.label)).max().unwrap_or(0);
    let here = field == form.at;
    let style = if here { theme.cursor } else { theme.over };
    pen.write(&fit(asked.label, labels), theme.over).write(" ", theme.over);
    let start = pen.position();
    match &asked.answer {
        Answer::Text(text) => {
            pen.write(" ", style);
            let cursor = typed(&mut pen, text, style);
            pen.fill(style);
            here.then_some(cursor)
        }
        Answer::Choice { names, chosen } => {
            let name = names.get(*chosen).map_or("", String::as_str);
            let text = if names.len() > 1 { format!("‹ {name} ›") } else { format!(" {name}") };
            pen.write(&text, style).fill(style);
            here.then_some(start)
        }
    }
}
