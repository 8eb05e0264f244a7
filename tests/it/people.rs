//! Figures about people: posts against the plan's ranges, what the phases need, and the staircase.

use crate::support_entry::{board, torn};
use crate::support_record::{cell, date};
use chrono::NaiveDate;
use lis::model::assessment::{Assessment, HalfSteps};
use lis::model::board::Board;
use lis::model::entry::Change;
use lis::model::id::{DepartmentId, RoleId};
use lis::model::plan::Plan;
use lis::model::post::{Filling, Post, PostId};
use lis::model::state::{Mark, State};
use lis::progress::changes::{MaturityBasis, Side, What, between};
use lis::progress::maturity::Staircase;
use lis::progress::needs::needs;
use lis::progress::proof::Proof;
use lis::progress::sheet::Sheet;
use lis::progress::staffing::{Fit, Holding, Posts, Staffing};
use lis::store::plan_file::{PlanSource, load};
use proptest::prelude::{Strategy, prop, prop_assert, prop_assert_eq, proptest};
use rstest::rstest;
use std::sync::LazyLock;

/// The shipped plan: seven roles in each of eight departments, ten more that drive the introduction.
static PLAN: LazyLock<Plan> = LazyLock::new(|| load(&PlanSource::Embedded, false).unwrap());

const COORDINATOR: &str = "informationssakerhetssamordnare";

fn today() -> NaiveDate {
    date("2026-11-24")
}

fn post(role: &str, department: &str, filling: Filling, share: Option<u8>) -> Change {
    let id = PostId { role: RoleId::new(role), department: DepartmentId::new(department) };
    Change::Post(id, Some(Post { filling, since: date("2023-01-01"), share, name: None, note: None }))
}

fn done(deliverable: &str, department: &str) -> Change {
    Change::Mark(cell(deliverable, department), Mark::bare(State::Done, today()))
}

fn assessed(department: Option<&str>, half_steps: u8) -> Change {
    let assessment = Assessment { level: HalfSteps(half_steps), on: today(), motive: "Enligt genomgången".into() };
    Change::Assessment(department.map(DepartmentId::new), Some(assessment))
}

fn column(department: &str) -> usize {
    PLAN.departments().iter().position(|it| it.id.as_str() == department).unwrap()
}

/// Every cell that proves a level, and those of all levels below.
fn proving(level: u8, department: Option<&str>) -> Vec<Change> {
    let criteria = PLAN.parts.maturity.levels.iter().filter(|it| it.number <= level).flat_map(|it| &it.criteria);
    let ids = criteria.flat_map(|criterion| &criterion.deliverables);
    let cells = ids.flat_map(|id| {
        let item = PLAN.item(id.as_str()).unwrap();
        PLAN.concerned(item).map(move |it| (id.as_str(), it.id.as_str()))
    });
    let central = PLAN.parts.organisation.central.as_str();
    let mine = |id: &str, at: &str| {
        let own = PLAN.item(id).unwrap().deliverable.scope == lis::model::deliverable::Scope::Central;
        department.is_none_or(|it| it == at || own && at == central)
    };
    cells.filter(|(id, at)| mine(id, at)).map(|(id, at)| done(id, at)).collect()
}

fn supported(board: &Board, department: Option<&str>) -> HalfSteps {
    let sheet = Sheet::of(&PLAN, board, today());
    let staircase = Staircase::of(&PLAN, board, &sheet);
    staircase.footing(department.map(column)).unwrap().supported
}

#[test]
fn every_department_has_the_posts_of_the_departments_and_the_central_one_those_that_drive_too() {
    let nothing = Board::default();
    let staffing = Staffing::of(&PLAN, &nothing, today());
    assert_eq!(
        staffing.overall,
        Posts { expected: 7 * 8 + 9, unsaid: 7 * 8 + 9, planned_from: 480, planned_to: 1760, ..Posts::default() }
    );
    assert_eq!(staffing.departments[column("KLF")].expected, 16);
    assert_eq!(staffing.departments[column("SOF")].expected, 7);
    assert_eq!(staffing.rows.iter().filter(|row| row.everywhere).count(), 7);
    assert_eq!(staffing.row(&RoleId::new("projektledare")).unwrap().sum.expected, 1);
}

#[rstest]
#[case("2023-06-01", 49, Some(Fit::Below))]
#[case("2023-06-01", 50, Some(Fit::Within))]
#[case("2023-06-01", 100, Some(Fit::Within))]
#[case("2023-11-15", 49, Some(Fit::Below))]
#[case("2026-11-24", 24, Some(Fit::Below))]
#[case("2026-11-24", 25, Some(Fit::Within))]
fn a_share_is_held_against_the_range_of_the_phase_of_the_day(
    #[case] day: &str,
    #[case] share: u8,
    #[case] fit: Option<Fit>,
) {
    let board = board([post(COORDINATOR, "SOF", Filling::Appointed, Some(share))]);
    let staffing = Staffing::of(&PLAN, &board, date(day));
    assert_eq!(staffing.row(&RoleId::new(COORDINATOR)).unwrap().posts[column("SOF")].fit, fit);
}

#[rstest]
#[case("dataskyddsombud", 24, Fit::Below)]
#[case("dataskyddsombud", 25, Fit::Within)]
#[case("personuppgiftsansvarig", 20, Fit::Within)]
#[case("personuppgiftsansvarig", 21, Fit::Above)]
fn an_estimate_without_a_period_holds_always(#[case] role: &str, #[case] share: u8, #[case] fit: Fit) {
    let board = board([post(role, "SOF", Filling::Appointed, Some(share))]);
    for day in ["2023-01-01", "2023-11-15", "2026-11-24"] {
        let staffing = Staffing::of(&PLAN, &board, date(day));
        assert_eq!(staffing.row(&RoleId::new(role)).unwrap().posts[column("SOF")].fit, Some(fit), "{day}");
    }
}

#[test]
fn a_post_that_begins_later_is_vacant_until_then_and_one_that_ends_later_is_held() {
    let board = board([
        post(COORDINATOR, "SOF", Filling::Appointed, Some(50)),
        post(COORDINATOR, "UBF", Filling::Vacant, None),
    ]);
    let before = Staffing::of(&PLAN, &board, date("2022-12-31"));
    let row = before.row(&RoleId::new(COORDINATOR)).unwrap();
    let [sof, ubf] = ["SOF", "UBF"].map(|it| row.posts[column(it)]);
    assert_eq!((sof.holding, sof.share, sof.coming), (Holding::Vacant, None, Some(date("2023-01-01"))));
    assert_eq!((ubf.holding, ubf.coming), (Holding::Appointed, Some(date("2023-01-01"))));
    let after = Staffing::of(&PLAN, &board, date("2023-01-01"));
    let row = after.row(&RoleId::new(COORDINATOR)).unwrap();
    assert_eq!(row.posts[column("SOF")].holding, Holding::Appointed);
    assert_eq!(row.posts[column("UBF")].holding, Holding::Vacant);
}

#[test]
fn two_words_about_one_post_are_a_conflict_and_a_post_beside_the_organisation_counts_beside_it() {
    let board =
        torn(post(COORDINATOR, "SOF", Filling::Appointed, Some(50)), post(COORDINATOR, "SOF", Filling::Vacant, None));
    let staffing = Staffing::of(&PLAN, &board, today());
    assert!(staffing.row(&RoleId::new(COORDINATOR)).unwrap().posts[column("SOF")].conflict);
    let beside = crate::support_entry::board([post("jurist", "SOF", Filling::Appointed, Some(10))]);
    let staffing = Staffing::of(&PLAN, &beside, today());
    let sof = staffing.departments[column("SOF")];
    assert_eq!((sof.expected, sof.appointed, sof.beyond, sof.share), (7, 0, 1, 10));
}

#[test]
fn a_phase_has_what_it_needs_once_posts_are_held_and_deliverables_done() {
    let state = |board: &Board| {
        let (sheet, staffing) = (Sheet::of(&PLAN, board, today()), Staffing::of(&PLAN, board, today()));
        let needs = needs(&PLAN, &sheet, &staffing);
        let it = needs.iter().find(|it| it.phase.number == 2 && !it.need.roles.is_empty()).unwrap();
        (it.met(), it.vacancies.len(), it.proof.clone())
    };
    let needs = &PLAN.parts.roadmap.project_phases[1].needs;
    let need = needs.iter().find(|need| !need.roles.is_empty()).unwrap();
    let (met, vacancies, proof) = state(&Board::default());
    assert_eq!((met, vacancies), (Some(false), need.roles.len()));
    assert!(matches!(proof, Proof::Misses(missing) if missing.len() == need.deliverables.len()));
    let posts = need.roles.iter().flat_map(|role| {
        PLAN.departments().iter().map(|it| post(role.as_str(), it.id.as_str(), Filling::Appointed, None))
    });
    let cells = need.deliverables.iter().flat_map(|id| {
        let item = PLAN.item(id.as_str()).unwrap();
        PLAN.concerned(item).map(|it| done(id.as_str(), it.id.as_str()))
    });
    let mut all: Vec<Change> = posts.chain(cells).collect();
    assert_eq!(state(&board(all.clone())), (Some(true), 0, Proof::Holds));
    all.retain(
        |it| !matches!(it, Change::Post(id, _) if id.department.as_str() == "SOF" && id.role.as_str() == COORDINATOR),
    );
    assert_eq!(state(&board(all)), (Some(false), 1, Proof::Holds));
}

#[test]
fn nothing_done_supports_the_lowest_level_and_everything_the_highest() {
    assert_eq!(supported(&Board::default(), None), HalfSteps(0));
    assert_eq!(supported(&Board::default(), Some("SOF")), HalfSteps(0));
    assert_eq!(supported(&board(proving(5, None)), None), HalfSteps(10));
}

#[test]
fn a_department_needs_its_own_cells_and_the_central_ones() {
    let own = board(proving(3, Some("SOF")));
    assert_eq!(supported(&own, Some("SOF")), HalfSteps(6));
    assert!(supported(&own, None) < HalfSteps(6), "the others have not done theirs");
    let but_one: Vec<Change> = proving(3, Some("SOF"))
        .into_iter()
        .filter(|it| !it.concerns(&lis::model::id::DeliverableId::new("R8.3")))
        .collect();
    assert_eq!(supported(&board(but_one), Some("SOF")), HalfSteps(5), "five of six criteria of level 3: half a step");
}

#[test]
fn levels_above_a_missing_one_do_not_count() {
    let changes: Vec<Change> =
        proving(5, None).into_iter().filter(|it| !it.concerns(&lis::model::id::DeliverableId::new("P1.1"))).collect();
    assert_eq!(supported(&board(changes), None), HalfSteps(1), "two of three criteria of level 1");
}

#[test]
fn what_has_changed_tells_of_a_level_that_the_deliverables_support_and_of_one_that_they_no_longer_do() {
    let (nothing, whole) = (Board::default(), board(proving(1, None)));
    let told = |before: &Board, after: &Board| -> Vec<(Option<String>, Option<f32>, Option<f32>)> {
        let from = Side { board: before, day: date("2026-11-23") };
        let to = Side { board: after, day: date("2026-11-24") };
        between(&PLAN, from, to)
            .into_iter()
            .filter_map(|it| match it.what {
                What::Maturity(it) if it.basis == MaturityBasis::Supported => {
                    Some((it.of.map(|it| it.to_string()), it.was, it.now))
                }
                _ => None,
            })
            .collect()
    };
    let up = told(&nothing, &whole);
    assert_eq!((up.len(), &up[0]), (PLAN.departments().len() + 1, &(None, Some(0.0), Some(1.0))));
    assert_eq!(told(&whole, &nothing)[0], (None, Some(1.0), Some(0.0)));
    assert_eq!(told(&whole, &whole), []);
}

#[test]
fn the_next_step_names_what_is_missing_and_where() {
    let board = board(proving(2, Some("SOF")));
    let sheet = Sheet::of(&PLAN, &board, today());
    let staircase = Staircase::of(&PLAN, &board, &sheet);
    let footing = staircase.footing(Some(column("SOF"))).unwrap();
    let rung = footing.next().unwrap();
    assert_eq!((rung.level.number, rung.proved(), footing.to_go()), (3, (0, 6), Some(3)));
    let (_, proof) = &rung.criteria[0];
    let missing = proof.missing().iter().map(|it| (PLAN.items()[it.item].id().as_str(), it.departments.clone()));
    let (klf, sof) = (column("KLF"), column("SOF"));
    let own = |id: &str| {
        if PLAN.item(id).unwrap().deliverable.scope == lis::model::deliverable::Scope::Central { klf } else { sof }
    };
    let expected: Vec<_> = ["P1.11", "P1.12", "P1.14", "P2.7", "R8.3"].map(|id| (id, vec![own(id)])).into();
    assert_eq!(missing.collect::<Vec<_>>(), expected);
}

#[test]
fn an_assessment_stands_beside_what_deliverables_support() {
    let board = board([assessed(Some("SOF"), 5), assessed(None, 3)]);
    let sheet = Sheet::of(&PLAN, &board, today());
    let staircase = Staircase::of(&PLAN, &board, &sheet);
    let level = |at| staircase.footing(at).unwrap().assessed.map(|(it, _)| it.level);
    assert_eq!(
        (level(Some(column("SOF"))), level(None), level(Some(0))),
        (Some(HalfSteps(5)), Some(HalfSteps(3)), None)
    );
    assert_eq!(staircase.footing(None).unwrap().supported, HalfSteps(0));
    assert_eq!((staircase.start, staircase.target, staircase.top()), (HalfSteps(1), HalfSteps(8), HalfSteps(10)));
}

/// Some of the cells that prove a level.
fn some_cells() -> impl Strategy<Value = Vec<Change>> {
    prop::sample::subsequence(proving(5, None), 0..=proving(5, None).len())
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]

    #[test]
    fn more_done_never_supports_less(cells in some_cells(), more in some_cells()) {
        let fewer = board(cells.clone());
        let all = board(cells.into_iter().chain(more));
        for department in PLAN.departments().iter().map(|it| Some(it.id.as_str())).chain([None]) {
            prop_assert!(supported(&fewer, department) <= supported(&all, department));
        }
    }

    #[test]
    fn sums_of_posts_equal_the_table(
        said in prop::collection::vec((0_usize..30, 0_usize..8, 0_u8..3, prop::option::of(1_u8..=100)), 0..60)
    ) {
        let roles = &PLAN.parts.roles.roles;
        let board = board(said.into_iter().map(|(role, department, what, share)| {
            let filling = if what == 0 { Filling::Vacant } else { Filling::Appointed };
            let department = PLAN.departments()[department].id.as_str();
            post(roles[role % roles.len()].id.as_str(), department, filling, share.filter(|_| what > 1))
        }));
        let staffing = Staffing::of(&PLAN, &board, today());
        let mut sum = Posts::default();
        for row in &staffing.rows {
            sum += row.sum;
            let count = |holding| row.posts.iter().filter(|it| it.expected && it.holding == holding).count();
            prop_assert_eq!(row.sum.appointed as usize, count(Holding::Appointed));
            prop_assert_eq!(row.sum.vacant as usize, count(Holding::Vacant));
            prop_assert_eq!(row.sum.share, row.posts.iter().filter_map(|it| it.share).map(u32::from).sum::<u32>());
        }
        prop_assert_eq!(sum, staffing.overall);
        let mut columns = Posts::default();
        staffing.departments.iter().for_each(|it| columns += *it);
        prop_assert_eq!(columns, staffing.overall);
        prop_assert_eq!(columns.appointed + columns.vacant + columns.unsaid, columns.expected);
    }
}
