//! Whether a plan is sound. Returns everything that is wrong, never only the first thing, and never fails.

mod carriers;
mod project;
mod references;
mod ring;
mod texts;

use super::fault::{Fault, Place, Problem};
use super::plan::Parts;

/// Returns every fault of meaning in a plan; none where it can be opened.
pub fn check(parts: &Parts) -> Vec<Fault> {
    let mut faults = Faults::default();
    let known = references::Known::of(parts);
    project::check(parts, &known, &mut faults);
    references::check(parts, &known, &mut faults);
    carriers::check(parts, &known, &mut faults);
    ring::check(parts, &mut faults);
    texts::check(parts, &mut faults);
    faults.0
}

/// The faults found so far.
#[derive(Default)]
struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, place: Place, problem: Problem) {
        self.0.push(Fault { place, problem });
    }

    /// Adds a fault unless the two days stand in order.
    fn in_order(&mut self, place: &Place, first: chrono::NaiveDate, second: Option<chrono::NaiveDate>) {
        if let Some(second) = second.filter(|second| *second < first) {
            self.add(place.at(second), Problem::DatesOutOfOrder { first, second });
        }
    }

    /// Adds a fault for each element that bears a name which an earlier one bears.
    fn unique<T: ToString>(&mut self, named: super::fault::Named, elements: impl IntoIterator<Item = (Place, T)>) {
        let mut seen = std::collections::HashSet::new();
        for (place, name) in elements {
            let id = name.to_string();
            if !seen.insert(id.clone()) {
                self.add(place.at(&id), Problem::Duplicate { named, id });
            }
        }
    }
}
