//! The forecasts under the departments: for all, and where there is room for each; else for the one that the cursor is
//! on, so that every one can be seen on any screen.

use crate::app::page::Stop;
use crate::app::screens::overview::{room, selected};
use crate::app::state::App;
use crate::export::phrase;
use crate::progress::forecast::{Answer, Outlook};
use crate::progress::outlooks::Outlooks;
use crate::progress::pace::{SPARK, Week};
use crate::tui::theme::Theme;
use crate::tui::widgets::pen::Pen;
use crate::words::forecast::{tenths, words};
use crate::words::measure::{cut, fit, fit_right, width};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Columns of a department's short name.
const NAME: usize = 6;

/// Columns of a range of two days.
const RANGE: usize = 23;

/// Columns from which the pace is shown beside the range: its picture, and its number with a short unit.
const WITH_PACE: usize = 56;

/// Columns from which the unit is written out.
const WITH_UNIT: usize = 66;

const BARS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// Draws the forecasts below row `after` of an area, with an empty one above, where there is room for any.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, after: u16, app: &App, theme: &Theme) {
    let said = words(app.lang);
    let rows = room(app).forecasts;
    let everyone = app.plan.departments().len() + 1;
    if rows == 0 {
        return;
    }
    let columns = usize::from(area.width);
    Pen::new(buffer, area, after + 1).write(&cut(said.heading(), columns), theme.heading);
    let Some(outlooks) = &app.outlooks else {
        Pen::new(buffer, area, after + 2).write(&cut(said.reading(), columns), theme.faint);
        return;
    };
    let here = match selected(app) {
        Some(Stop::Department(at)) => Some(at),
        _ => None,
    };
    let shown: Vec<usize> = if rows == everyone { (0..everyone - 1).collect() } else { here.into_iter().collect() };
    let shown = [None].into_iter().chain(shown.into_iter().map(Some));
    for (row, department) in (after + 2..).zip(shown.take(rows)) {
        line(&mut Pen::new(buffer, area, row), app, outlooks, department, theme);
    }
    // Where there is no room for it beside the days, the pace of all has a row of its own: the one that is else empty.
    let row = after + 2 + u16::try_from(rows).unwrap_or(0);
    let (lead, unit) = (said.last_weeks(SPARK), format!(" {} {}", pace(app, &outlooks.all), said.per_week()));
    if columns < WITH_PACE && width(&lead) + 1 + SPARK + width(&unit) <= columns {
        let mut pen = Pen::new(buffer, area, row);
        pen.write(&lead, theme.text).write(" ", theme.text);
        spark(&mut pen, outlooks, None, theme);
        pen.write(&unit, theme.faint);
    }
}

/// Draws what each of the last weeks brought.
fn spark(pen: &mut Pen<'_>, outlooks: &Outlooks, department: Option<usize>, theme: &Theme) {
    let weeks = outlooks.pace.latest(SPARK, |_, at| department.is_none_or(|it| it == at));
    let most = weeks.iter().flatten().map(|week| week.gained).max().unwrap_or(0);
    for week in weeks {
        pen.write(bar(week, most), theme.full);
    }
}

fn pace(app: &App, outlook: &Outlook) -> String {
    tenths(app.lang, outlook.basis.tenths)
}

/// One forecast: whose, the range, and where there is room the pace that it rests on.
fn line(pen: &mut Pen<'_>, app: &App, outlooks: &Outlooks, department: Option<usize>, theme: &Theme) {
    let said = words(app.lang);
    let (name, outlook) = match department {
        Some(at) => (app.plan.departments().get(at).map_or("", |it| it.id.as_str()), outlooks.departments.get(at)),
        None => (app.words().matrix.all(), Some(&outlooks.all)),
    };
    let Some(outlook) = outlook else { return };
    pen.write(&fit(name, NAME), theme.text);
    let columns = pen.room() + NAME;
    if columns < WITH_PACE {
        let room = pen.room();
        pen.write(&cut(&range(app, outlook), room), theme.text);
        return;
    }
    pen.write(&fit(&range(app, outlook), RANGE + 8), theme.text);
    spark(pen, outlooks, department, theme);
    let pace = pace(app, outlook);
    if columns < WITH_UNIT {
        pen.write(&fit_right(&format!("{pace}{}", said.a_week()), 7), theme.faint);
    } else {
        pen.write(&fit_right(&format!(" {pace} {}", said.per_week()), 16), theme.faint);
    }
}

/// Returns the two days, or why there are none.
fn range(app: &App, outlook: &Outlook) -> String {
    let (half, likely) = phrase::outlook_days(app.lang, outlook);
    if outlook.answer == Answer::Never {
        return words(app.lang).never_short().to_owned();
    }
    if matches!(outlook.answer, Answer::Range { .. }) { format!("{half} – {likely}") } else { half }
}

/// Returns what a week brought as a bar; a week before the record began is a gap, and one that brought nothing is the
/// lowest.
fn bar(week: Option<Week>, most: u32) -> &'static str {
    match week {
        None => " ",
        Some(week) => BARS[(week.gained * 7).div_ceil(most.max(1)).min(7) as usize],
    }
}
