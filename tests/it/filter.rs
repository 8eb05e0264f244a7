//! The filter: what is filled in is what is shown, in the matrix and on a department's own page, and it is told, taken
//! away and remembered part by part.

use crate::office::holds;
use crate::stage::{Setting, Stage};
use lis::app::filter::{Filter, Part, Pressing, Since, Wanted};
use lis::app::state::App;
use lis::app::state::matrix::Row;
use lis::app::state::start::Start;
use lis::app::view::View;
use lis::model::groups::GroupId;
use lis::model::id::{DepartmentId, RoleId};
use lis::model::state::Condition;
use lis::tui::input::Incoming;
use lis::tui::remember::{memory, start};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};
use ratatui::layout::Position;

/// Chooses the answer so many steps on in a field, counted from the first.
fn choose(stage: &mut Stage, field: usize, steps: usize) {
    stage.keys(&"<tab>".repeat(field)).keys(&"<right>".repeat(steps)).keys(&"<s-tab>".repeat(field));
}

fn shown(app: &App) -> Vec<usize> {
    let items = lis::app::screens::matrix::rows(app).into_iter();
    items.filter_map(|row| if let Row::Item(item) = row { Some(item) } else { None }).collect()
}

fn line_with(stage: &mut Stage, text: &str) -> Option<(u16, u16)> {
    let screen = stage.screen();
    let found = screen.lines().enumerate().find_map(|(y, line)| Some((line[..line.find(text)?].chars().count(), y)))?;
    Some((u16::try_from(found.0).unwrap(), u16::try_from(found.1).unwrap()))
}

/// The question that the program has to answer without help: what is late in Socialförvaltningen, and tick it.
#[test]
fn what_is_late_in_one_department_is_found_and_ticked() {
    let mut stage = Stage::demo(80, 24);
    stage.keys("3f");
    choose(&mut stage, 1, 5);
    choose(&mut stage, 6, 1);
    let late = stage.app().dues.late().iter().filter(|(_, column, _)| *column == 4).count();
    assert!(late > 0, "the sample has something late there");
    stage.keys("<enter>");
    holds(&stage.line(1), &["Filter:", "SOF ×", "försenat ×", "F tar bort"]);
    let (here, there) = (shown(stage.app()).len(), late - shown(stage.app()).len());
    holds(&stage.line(1), &[&format!("{here} av 60")]);
    if here == 0 {
        stage.keys("p");
        assert_eq!(shown(stage.app()).len(), there);
    }
    assert_eq!(stage.app().matrix.column, 4, "the cursor is in the department's column");
    stage.keys("g<down><down>");
    while stage.app().selected_item().is_none() {
        stage.keys("<down>");
    }
    let (item, _) = stage.app().selected_item().unwrap();
    assert!(stage.app().dues.cell(item, 4).unwrap().late());
    let before = shown(stage.app());
    stage.keys("<space>");
    assert!(stage.toast().contains("klar"), "{}", stage.toast());
    assert_eq!(shown(stage.app()), before, "what was just ticked does not vanish under the cursor");
    stage.keys("13");
    assert_eq!(shown(stage.app()).len(), before.len() - 1, "coming back, it is gone, and the filter still holds");
}

#[test]
fn a_part_is_taken_away_by_a_click_by_backspace_and_all_by_one_key() {
    let mut stage = Stage::demo(100, 30);
    stage.keys("3flösenord<tab><tab><tab><tab><tab><right><enter>");
    holds(&stage.line(1), &["”lösenord” ×", "kvar att göra ×"]);
    let (x, y) = line_with(&mut stage, "”lösenord”").unwrap();
    stage.comes(Incoming::Click(Position::new(x, y))).comes(Incoming::Release);
    assert_eq!(stage.app().filter.parts(), [Part::State]);
    stage.keys("<bs>");
    assert_eq!(stage.app().filter.parts(), []);
    assert!(stage.toast().contains("Filtret är borttaget"), "{}", stage.toast());
    stage.keys("fx<enter>F");
    assert!(stage.app().sieve.is_none());
    stage.keys("F");
    assert!(stage.toast().contains("Inget filter är satt"), "{}", stage.toast());
}

#[test]
fn a_filter_that_lets_nothing_through_says_so_and_nothing_unseen_is_ticked() {
    let mut stage = Stage::empty();
    stage.keys("3fxyzzy<enter>");
    let told = "Inget passar filtret. F tar bort det.";
    assert_eq!(stage.toast(), told);
    stage.keys("<down>");
    holds(&stage.screen(), &[told, "0 av 60"]);
    stage.keys("<space>s<esc>v<space><enter>");
    assert_eq!(stage.journal().len(), 0, "{:?}", stage.journal());
    stage.keys("4");
    holds(&stage.screen(), &[told]);
    stage.keys("<space>");
    assert_eq!(stage.journal().len(), 0);
    stage.keys("3F");
    assert_eq!(shown(stage.app()).len(), 60);
}

#[test]
fn what_fits_among_the_other_phases_is_told_with_its_key() {
    let mut stage = Stage::empty();
    stage.keys("3flösenord<enter>");
    assert!(stage.toast().starts_with("Inget här passar filtret. p visar "), "{}", stage.toast());
    stage.keys("p");
    assert!(!shown(stage.app()).is_empty());
}

#[test]
fn on_a_departments_page_its_own_list_is_filtered_whichever_department_is_wanted() {
    let mut stage = Stage::demo(100, 40);
    stage.keys("4f");
    choose(&mut stage, 1, 5);
    choose(&mut stage, 5, 3);
    stage.keys("<enter>");
    assert_eq!(stage.app().matrix.column, 4);
    let going = stage.app().sheet.tally(0..stage.app().plan.items().len(), Some(4)).in_progress;
    holds(&stage.line(1), &["pågår ×", &format!("Filter: {going} av")]);
    assert!(!stage.line(1).contains("SOF ×"), "{}", stage.line(1));
    holds(&stage.screen(), &["Det som passar filtret, fas för fas"]);
    stage.keys("<left>");
    let going = stage.app().sheet.tally(0..stage.app().plan.items().len(), Some(3)).in_progress;
    holds(&stage.line(1), &[&format!("Filter: {going} av")]);
}

#[test]
fn a_search_stays_within_the_filter_and_what_is_opened_from_elsewhere_lifts_it() {
    let mut stage = Stage::empty();
    stage.keys("3p/risk<enter>");
    let all = stage.toast();
    stage.keys("f");
    choose(&mut stage, 3, 6);
    stage.keys("<enter>/risk<enter>");
    assert_ne!(stage.toast().split(':').next(), all.split(':').next(), "fewer hits: {all}");
    assert_eq!(stage.app().filter.parts(), [Part::Chapter]);
    stage.keys("<c-p>P1.4 <enter>");
    assert!(stage.toast().contains("Filtret togs bort för att visa P1.4"), "{}", stage.toast());
    assert_eq!(stage.app().selected_item().map(|(_, item)| item.id().to_string()).as_deref(), Some("P1.4"));
}

#[test]
fn on_a_departments_page_a_search_stays_there_and_within_the_filter() {
    let mut stage = Stage::demo(80, 24);
    stage.keys("4/risk<enter>");
    assert_eq!(stage.app().view, View::Department);
    let all = stage.toast();
    assert!(all.starts_with("träff "), "{all}");
    let first = stage.cursor();
    assert!(stage.line(isize::try_from(first.y).unwrap()).to_lowercase().contains("risk"));
    let second = stage.keys("n").toast();
    assert_ne!(second, all);
    assert_eq!(stage.keys("N").toast(), all);
    stage.keys("f");
    choose(&mut stage, 5, 1);
    stage.keys("<enter>/risk<enter>");
    assert_ne!(stage.toast().split(':').next(), all.split(':').next(), "fewer hits than {all}");
    let before = stage.cursor();
    stage.keys("/xyzzy<esc>");
    assert_eq!(stage.cursor(), before, "given up, it leads back");
}

#[test]
fn changed_since_takes_a_day_or_the_last_meeting() {
    let mut stage = Stage::empty();
    stage.keys("3f<tab><tab><tab><tab><tab><tab><tab>möte<enter>");
    holds(&stage.screen(), &["Inget möte är nedskrivet ännu."]);
    stage.keys("<bs><bs><bs><bs>2026-13-41<enter>");
    holds(&stage.screen(), &["”2026-13-41” är inget datum"]);
    stage.keys("<c-a>").keys(&"<del>".repeat(10)).keys("2026-11-23<enter>");
    holds(&stage.line(1), &["0 av 60", "ändrat efter 2026-11-23"]);
    stage.keys("F/P1.4<enter><left><left><left><left><left><left><left><left><space>f");
    stage.keys("<tab><tab><tab><tab><tab><tab><tab>2026-11-23<enter>");
    holds(&stage.line(1), &["1 av 60"]);
    let mut stage = Stage::demo(110, 30);
    stage.keys("3f<tab><tab><tab><tab><tab><tab><tab>meeting<enter>");
    holds(&stage.line(1), &["ändrat sedan mötet 20"]);
    assert_eq!(stage.app().filter.since, Some(Since::Meeting));
}

#[test]
fn escape_leaves_the_filter_as_it_was_and_the_form_opens_with_it() {
    let mut stage = Stage::empty();
    stage.keys("3frisk<enter>fabc<esc>");
    assert_eq!(stage.app().filter.text, "risk");
    stage.keys("f");
    holds(&stage.screen(), &["Text", "risk", "leverabler passar det som är ifyllt."]);
}

#[test]
fn a_filter_from_another_view_is_shown_among_the_deliverables() {
    let mut stage = Stage::demo(80, 24);
    stage.keys("1frisk<enter>");
    assert_eq!(stage.app().view, View::Matrix);
    holds(&stage.line(1), &["”risk” ×"]);
    stage.keys("1");
    assert!(!stage.line(1).contains("Filter"), "elsewhere nothing is filtered");
}

fn some_filter() -> impl Strategy<Value = Filter> {
    let phases = [GroupId::Project(1), GroupId::Priority(Some(2)), GroupId::Priority(None)];
    let since = [Since::Meeting, Since::Day(crate::stage::today())];
    let one = |all: usize| proptest::option::of(0..all);
    (
        proptest::sample::select(vec!["", "risk", "a b", "xyzzy"]),
        one(2),
        one(phases.len()),
        proptest::option::of(1u8..20),
        any::<bool>(),
        one(Wanted::ALL.len()),
        one(2),
        one(2),
    )
        .prop_map(move |(text, department, phase, chapter, role, state, pressing, last)| Filter {
            text: text.to_owned(),
            department: department.map(|at| DepartmentId::new(["SOF", "KLF"][at])),
            phase: phase.map(|at| phases[at]),
            chapter,
            role: role.then(|| RoleId::new("projektledare")),
            state: state.map(|at| Wanted::ALL[at]),
            pressing: pressing.map(|at| Pressing::ALL[at]),
            since: last.map(|at| since[at]),
        })
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]

    /// Whatever is wanted: what is shown fits every part, what is not shown fails at least one, the count is that of the
    /// rows, and the same filter is there in the next run.
    #[test]
    fn what_is_shown_is_what_fits(filter in some_filter()) {
        let begin = Start { demo: true, view: View::Matrix, filter: filter.clone(), ..Start::default() };
        let mut stage = Setting { start: begin, size: (200, 40), ..Setting::default() }.open();
        stage.keys("g");
        prop_assert_eq!(&start(&memory(stage.app())).filter, &stage.app().filter);
        let app = stage.app();
        let known = filter.known(&app.plan);
        prop_assert_eq!(&app.filter, &known);
        let column = known.department.as_ref().map(|id| app.plan.departments().iter().position(|it| it.id == *id).unwrap());
        let mut count = 0;
        for (item, it) in app.plan.items().iter().enumerate() {
            let columns = column.map_or(0..app.sheet.columns(), |at| at..at + 1);
            let of_cells = known.state.is_some() || known.pressing.is_some() || known.since.is_some() || column.is_some();
            let last = lis::progress::meetings::last(&app.board, app.day).map(|it| it.meeting.on);
            let cell = |at: usize| app.sheet.cell(item, at).is_some_and(|standing| {
                let due = app.dues.cell(item, at);
                let said = app.board.cell(&lis::model::entry::Cell::new(it.id(), &app.plan.departments()[at].id));
                let state = known.state.is_none_or(|wanted| match wanted {
                    Wanted::Is(condition) => standing.condition == condition,
                    Wanted::Conflict => standing.conflict,
                    Wanted::Open => !matches!(
                        standing.condition,
                        Condition::Done | Condition::NotApplicable | Condition::Exception
                    ),
                });
                let pressing = known.pressing.is_none_or(|wanted| due.is_some_and(|due| match wanted {
                    Pressing::Late => due.late(),
                    Pressing::Soon => due.late() || due.soon(),
                }));
                let after = match known.since { Some(Since::Day(day)) => Some(day), Some(Since::Meeting) => last, None => None };
                let new = after.is_none_or(|day| {
                    let dated = app.board.due(&lis::model::due::DueScope::Cell(
                        lis::model::entry::Cell::new(it.id(), &app.plan.departments()[at].id),
                    ));
                    said.is_some_and(|said| said.mark.winner().is_some_and(|head| head.at.date_naive() > day)
                        || said.exception.winner().is_some_and(|head| head.at.date_naive() > day)
                        || said.points.values().any(|heads| heads.winner().is_some_and(|head| head.at.date_naive() > day)))
                        || dated.and_then(|heads| heads.winner()).is_some_and(|head| head.at.date_naive() > day)
                });
                state && pressing && new
            });
            let phase = known.phase.is_none_or(|id| app.groups.iter().flatten().any(|group| group.id == id && group.items.contains(&item)));
            let chapter = known.chapter.is_none_or(|number| it.chapter() == Some(number));
            let role = known.role.as_ref().is_none_or(|role| it.deliverable.roles.contains(role));
            let text = known.text.is_empty() || lis::app::filter::text::fits(&app.plan, it, &known.text);
            let fits = it.deliverable.in_force(app.day) && phase && chapter && role && text && (!of_cells || columns.into_iter().any(cell));
            let sieve = app.sieve.as_ref();
            prop_assert_eq!(sieve.is_none_or(|sieve| sieve.shows_row(item)), fits, "{} {:?}", it.id(), known);
            let here = app.groups[0].iter().any(|group| group.items.contains(&item));
            count += usize::from(fits && here);
        }
        prop_assert_eq!(shown(app).len(), count);
        if app.sieve.is_some() {
            let told = format!("Filter: {count} av 60");
            prop_assert!(stage.line(1).contains(&told), "{}", stage.line(1));
        }
    }
}
