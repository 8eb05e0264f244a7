//! Roles: the organisation with its posts against the plan's ranges, the duties of each role, what the phases need of
//! them, and where the source says two things.

use super::Screen;
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::page::{Line, Page, Stop, Style};
use crate::app::state::App;
use crate::export::phrase::{self, people};
use crate::model::role::Role;
use crate::progress::needs::needs;
use crate::progress::staffing::{Fit, Holding, PostState, Row, Staffing};
use crate::words::glyph::Glyphs;
use crate::words::measure::{fit, fit_right};
use crate::words::staffing::words;
use crate::words::{change, number};

/// Columns of a post.
const POST: usize = 6;
/// Columns of the row sums.
const SUM: usize = 7;
/// The least columns of a role's name.
const NAME: usize = 20;
/// How far what is unfolded is set in.
const INDENT: &str = "    ";

/// The view.
pub const SCREEN: Screen = Screen { act, ..Screen::page(lines, hints) };

fn act(app: &mut App, action: Action) -> Option<Vec<Effect>> {
    match (action, (SCREEN.stop)(app)) {
        (Action::Open, Some(Stop::Role(at))) => {
            app.people.role = if app.people.role == Some(at) { None } else { Some(at) };
            (SCREEN.settle)(app);
        }
        _ => return None,
    }
    Some(Vec::new())
}

fn hints(_: &App) -> &'static [Action] {
    &[Action::Open, Action::Staff, Action::Undo, Action::NextView, Action::Quit, Action::Help]
}

fn lines(app: &App, columns: usize) -> Vec<Line> {
    let said = words(app.lang);
    let staffing = Staffing::of(&app.plan, &app.board, app.day);
    let mut page = Page::new(columns);
    page.text(Style::Title, &people::posts(app.lang, staffing.overall));
    page.text(Style::Text, &people::shares(app.lang, &app.plan, staffing.overall, app.plan.departments().len()));
    let phases = &app.plan.parts.roadmap.project_phases;
    if let Some(phase) = phases.iter().find(|phase| Some(phase.number) == staffing.phase) {
        page.text(Style::Faint, &said.phase(&phrase::project_phase(phase)));
    }
    let shown = (columns.saturating_sub(NAME + SUM) / POST).min(app.plan.departments().len());
    let mut group = "";
    for row in &staffing.rows {
        let name = match (row.everywhere, row.sum.expected) {
            (true, _) => said.everywhere(),
            (false, 0) => said.beside(),
            (false, _) => said.driving(),
        };
        if group != name {
            group = name;
            page.blank();
            page.line(head(app, columns, shown, name));
        }
        role(app, &mut page, columns, shown, row);
    }
    sums(app, &mut page, columns, shown, &staffing);
    page.text(Style::Faint, &people::post_legend(app.lang, Glyphs::Unicode));
    needed(app, &mut page, &staffing);
    conflicts(app, &mut page);
    page.lines
}

fn head(app: &App, columns: usize, shown: usize, name: &str) -> Line {
    let mut text = String::new();
    for department in app.plan.departments().iter().take(shown) {
        text.push_str(&fit_right(department.id.as_str(), POST));
    }
    text.push_str(&fit_right(words(app.lang).sum(), SUM));
    Line::text(Style::Heading, fit(name, columns.saturating_sub(shown * POST + SUM))).and(Style::Faint, text)
}

fn role(app: &App, page: &mut Page, columns: usize, shown: usize, row: &Row<'_>) {
    let Some(at) = app.plan.parts.roles.roles.iter().position(|role| role.id == row.role.id) else { return };
    let open = app.people.role == Some(at);
    let mark = if open { "- " } else { "+ " };
    let mut name = format!("{mark}{}", row.role.name);
    let seat = app.plan.parts.roles.driving.iter().find(|seat| seat.role == row.role.id);
    if let Some(seat) = seat.filter(|_| !row.everywhere) {
        name = format!("{name} ({})", words(app.lang).group(seat.group));
    }
    let label = columns.saturating_sub(shown * POST + SUM);
    let mut line = Line::text(Style::Text, fit(&name, label));
    for state in row.posts.iter().take(shown) {
        let sign = people::post_sign(app.lang, Glyphs::Unicode, state);
        line = line.and(look(state), fit_right(&sign, POST));
    }
    let sum = format!("{}/{}", row.sum.appointed, row.sum.expected);
    page.line(line.and(Style::Strong, fit_right(&sum, SUM)).about(Stop::Role(at)));
    if open {
        opened(app, page, at, row);
    }
}

fn look(state: &PostState<'_>) -> Style {
    match (state.holding, state.fit) {
        _ if state.conflict => Style::Alarm,
        (Holding::Vacant, _) | (_, Some(Fit::Below | Fit::Above)) => Style::Alarm,
        (Holding::Appointed, _) => Style::Full,
        (Holding::Unsaid, _) => Style::Faint,
    }
}

/// The role's own page: what it does, what the plan reckons with, and each of its posts, which leads to its form.
fn opened(app: &App, page: &mut Page, at: usize, row: &Row<'_>) {
    let said = words(app.lang);
    let text = |page: &mut Page, style, text: &str| page.hanging(style, &format!("{INDENT}{text}"), 6, None);
    match row.estimate {
        Some(it) => {
            let share = |share| number::percent(app.lang, Some(share));
            text(page, Style::Text, &said.range(&share(it.from), &share(it.to), &it.period));
        }
        None => text(page, Style::Faint, said.no_range()),
    }
    for (column, state) in row.posts.iter().enumerate().filter(|(_, it)| it.expected || it.post.is_some()) {
        let id = app.plan.departments().get(column).map_or("", |it| it.id.as_str());
        let style = look(state);
        let told = format!("{INDENT}{} {}", fit(id, 5), people::post(app.lang, state));
        page.hanging(style, &told, 10, Some(Stop::Post(at, column)));
        let post = state.post;
        let texts = [post.and_then(|it| it.name.as_deref()), post.and_then(|it| it.note.as_deref())];
        for text in texts.into_iter().flatten() {
            page.hanging(Style::Faint, &format!("{INDENT}      {text}"), 10, None);
        }
    }
    duties(app, page, row.role);
}

fn duties(app: &App, page: &mut Page, role: &Role) {
    let said = words(app.lang);
    if role.duties.is_empty() {
        page.text(Style::Faint, &format!("{INDENT}{}", said.no_duties()));
        return;
    }
    page.text(Style::Strong, &format!("{INDENT}{}", said.duties()));
    for duty in &role.duties {
        page.hanging(Style::Text, &format!("{INDENT}· {} ({})", duty.text, duty.source), 6, None);
    }
}

fn sums(app: &App, page: &mut Page, columns: usize, shown: usize, staffing: &Staffing<'_>) {
    let mut text = String::new();
    for sum in staffing.departments.iter().take(shown) {
        text.push_str(&fit_right(&format!("{}/{}", sum.appointed, sum.expected), POST));
    }
    let all = format!("{}/{}", staffing.overall.appointed, staffing.overall.expected);
    let name = fit(words(app.lang).sum(), columns.saturating_sub(shown * POST + SUM));
    page.line(Line::text(Style::Strong, format!("{name}{text}{}", fit_right(&all, SUM))));
}

fn needed(app: &App, page: &mut Page, staffing: &Staffing<'_>) {
    let said = words(app.lang);
    page.heading(said.needs());
    for it in needs(&app.plan, &app.sheet, staffing) {
        let style = match it.met() {
            Some(true) => Style::Full,
            Some(false) => Style::Alarm,
            None => Style::Faint,
        };
        page.hanging(style, &people::need(app.lang, &app.plan, &it).0, 4, None);
        for (role, departments) in &it.vacancies {
            let name = change::role(&app.plan, role);
            let text = said.missing_posts(name, &people::departments(&app.plan, departments));
            let at = app.plan.parts.roles.roles.iter().position(|known| known.id == **role);
            page.hanging(Style::Text, &format!("  · {text}"), 4, at.map(Stop::Role));
        }
        for missing in it.proof.missing() {
            let text = people::missing(app.lang, &app.plan, missing);
            page.hanging(Style::Text, &format!("  · {text}"), 4, Some(Stop::Item(missing.item)));
        }
    }
}

fn conflicts(app: &App, page: &mut Page) {
    let roles = &app.plan.parts.roles;
    if roles.conflicts.is_empty() {
        return;
    }
    page.heading(words(app.lang).conflicts());
    for it in &roles.conflicts {
        let about = format!("{}: {}", change::role(&app.plan, &it.role), it.disagreement.about);
        page.hanging(Style::Strong, &about, 2, None);
        for claim in &it.disagreement.claims {
            page.hanging(Style::Text, &format!("  · {} ({})", claim.says, claim.source), 4, None);
        }
        page.hanging(Style::Faint, &format!("  {}", it.disagreement.note), 2, None);
    }
}
