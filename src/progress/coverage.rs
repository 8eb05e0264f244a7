//! How much is done of what each control of a standard, each area of the law and each expected benefit rests on.
//!
//! A control rests on the deliverables of the sections that mainly answer to it (`crosswalk.ron`), and on those that the
//! crosswalk ties to it by name: besides the sections, or instead of them. Sections that only touch it are named but not
//! counted: a share must not look better for being counted twice. That everything is done says that the guideline's
//! measures are taken, not that the control is met.

use super::sheet::Sheet;
use super::tally::Tally;
use crate::model::benefit::Benefit;
use crate::model::crosswalk::{Control, ControlTie, CrosswalkRow, LawArea, List};
use crate::model::id::DeliverableId;
use crate::model::plan::{Home, Plan};

/// One control, area or benefit, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered<'a> {
    /// Its number.
    pub number: String,
    /// Its short name.
    pub name: &'a str,
    /// The deliverables that answer to it, as places in [`Plan::items`].
    pub items: Vec<usize>,
    /// Deliverables of sections that only touch it. Not counted.
    pub touched: Vec<usize>,
    /// How many of their cells are done, in all departments.
    pub tally: Tally,
    /// The same per department, in the plan's order.
    pub departments: Vec<Tally>,
}

impl Covered<'_> {
    /// Tells whether no deliverable answers to it, so that nothing that is ticked will ever fulfil it.
    pub fn uncovered(&self) -> bool {
        self.items.is_empty()
    }
}

/// Returns every control, area or benefit of a list, in its order.
pub fn coverage<'a>(plan: &'a Plan, sheet: &Sheet, list: List) -> Vec<Covered<'a>> {
    let crosswalk = &plan.parts.crosswalk;
    let controls = |controls: &'a [Control], own: Numbers, also: Numbers, tied: TiedNumbers| {
        // A row for a chapter's number is about the chapter's introduction, so a section counts by its own number alone.
        let items = |control: &'a Control, numbers: Numbers| {
            let rows = crosswalk.rows.iter().filter(|row| numbers(row).contains(&control.number));
            let sections: Vec<&str> = rows.map(|row| row.section.as_str()).collect();
            answering(plan, |_, section| sections.contains(&section))
        };
        let one = |it: &'a Control| {
            let ties = crosswalk.ties.iter().filter(|tie| tied(tie).contains(&it.number));
            let (own, touched) = with_ties(plan, (items(it, own), items(it, also)), ties);
            covered(plan, sheet, it.number.clone(), &it.name, own, touched)
        };
        controls.iter().map(one).collect()
    };
    match list {
        List::Iso2013 => {
            controls(&crosswalk.iso27001_2013, |row| &row.iso2013, |row| &row.iso2013_also, |tie| &tie.iso2013)
        }
        List::Iso2022 => {
            controls(&crosswalk.iso27002_2022, |row| &row.iso2022, |row| &row.iso2022_also, |tie| &tie.iso2022)
        }
        List::Law => crosswalk.law_areas.iter().map(|area| of_law(plan, sheet, area)).collect(),
        List::Benefits => plan.parts.benefits.benefits.iter().map(|benefit| of_benefit(plan, sheet, benefit)).collect(),
    }
}

/// Returns the sum over all deliverables that answer to anything in a list, each counted once.
pub fn overall(sheet: &Sheet, covered: &[Covered<'_>]) -> Tally {
    let mut items: Vec<usize> = covered.iter().flat_map(|it| it.items.iter().copied()).collect();
    items.sort_unstable();
    items.dedup();
    sheet.tally(items, None)
}

type Numbers = fn(&CrosswalkRow) -> &Vec<String>;
type TiedNumbers = fn(&ControlTie) -> &Vec<String>;

/// Adds what is tied to a control by name to what its sections hold. Where it rests on those alone, the rest of the
/// sections only touches it.
fn with_ties<'a>(
    plan: &Plan,
    (mut own, mut touched): (Vec<usize>, Vec<usize>),
    ties: impl Iterator<Item = &'a ControlTie>,
) -> (Vec<usize>, Vec<usize>) {
    for tie in ties {
        let named = tie.deliverables.iter().filter_map(|id| plan.place(id.as_str()));
        if tie.only {
            touched.append(&mut own);
        }
        own.extend(named);
    }
    for items in [&mut own, &mut touched] {
        items.sort_unstable();
        items.dedup();
    }
    (own, touched)
}

fn of_law<'a>(plan: &'a Plan, sheet: &Sheet, area: &'a LawArea) -> Covered<'a> {
    // The law's areas name whole chapters as well as sections.
    let named = |chapter: u8, section: &str| {
        let chapter = chapter.to_string();
        area.sections.iter().any(|named| *named == chapter || named == section)
    };
    let items = answering(plan, named);
    // What the law says of all its areas has no number of its own.
    let number = if area.number == 0 { "–".to_owned() } else { area.number.to_string() };
    covered(plan, sheet, number, &area.name, items, Vec::new())
}

fn of_benefit<'a>(plan: &'a Plan, sheet: &Sheet, benefit: &'a Benefit) -> Covered<'a> {
    let place = |id: &DeliverableId| plan.place(id.as_str());
    let items = benefit.deliverables.iter().filter_map(place).collect();
    covered(plan, sheet, benefit.number.to_string(), &benefit.name, items, Vec::new())
}

fn covered<'a>(
    plan: &Plan,
    sheet: &Sheet,
    number: String,
    name: &'a str,
    items: Vec<usize>,
    mut touched: Vec<usize>,
) -> Covered<'a> {
    touched.retain(|item| !items.contains(item));
    let tally = |department| sheet.tally(items.iter().copied(), department);
    let departments = (0..plan.departments().len()).map(|column| tally(Some(column))).collect();
    Covered { number, name, tally: tally(None), departments, items, touched }
}

/// Returns the deliverables of the sections that are `named`, in the order of the plan.
fn answering(plan: &Plan, named: impl Fn(u8, &str) -> bool) -> Vec<usize> {
    let belongs = |home: &Home| match home {
        Home::Guideline { chapter, section, .. } => named(*chapter, section.as_str()),
        Home::Project { .. } => false,
    };
    (0..plan.items().len()).filter(|&index| belongs(&plan.items()[index].home)).collect()
}
