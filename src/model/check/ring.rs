//! Rings: deliverables that wait for each other, so that none could ever be first.

use super::Faults;
use super::references::deliverables;
use crate::model::fault::{Place, Problem};
use crate::model::id::DeliverableId;
use crate::model::plan::Parts;
use std::collections::{BTreeSet, HashMap};

pub(super) fn check(parts: &Parts, faults: &mut Faults) {
    let all = deliverables(parts);
    let mut needs: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut places: HashMap<&str, &Place> = HashMap::new();
    for (place, deliverable) in &all {
        needs
            .entry(deliverable.id.as_str())
            .or_insert_with(|| deliverable.needs.iter().map(DeliverableId::as_str).collect());
        places.entry(deliverable.id.as_str()).or_insert(place);
    }
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for (_, deliverable) in &all {
        let id = deliverable.id.as_str();
        if told.contains(id) {
            continue;
        }
        if let Some(ring) = ring_from(id, &needs) {
            told.extend(ring.iter().copied());
            let next = ring.get(1).copied().unwrap_or(id);
            let place = places[id].field("needs").at(next);
            faults.add(place, Problem::Ring { ids: ring.iter().map(ToString::to_string).collect() });
        }
    }
}

/// Returns the shortest way from an id back to itself, the id first.
fn ring_from<'a>(start: &'a str, needs: &HashMap<&'a str, Vec<&'a str>>) -> Option<Vec<&'a str>> {
    let mut came_from: HashMap<&str, &str> = HashMap::new();
    let mut queue = std::collections::VecDeque::from([start]);
    while let Some(id) = queue.pop_front() {
        for &next in needs.get(id).into_iter().flatten() {
            if next == start {
                let mut way = vec![id];
                while let Some(&before) = way.last().and_then(|last| came_from.get(last)) {
                    way.push(before);
                }
                way.reverse();
                return Some(way);
            }
            if !came_from.contains_key(next) {
                came_from.insert(next, id);
                queue.push_back(next);
            }
        }
    }
    None
}
