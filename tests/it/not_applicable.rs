//! What is not applicable, or has an exception, proves nothing: a criterion that rests on nothing done is judged.

use crate::office::Office;
use crate::support_entry::board;
use crate::support_record::{day, mark};
use lis::model::plan::Plan;
use lis::model::state::State::{Done, NotApplicable};
use lis::progress::maturity::supported;
use lis::progress::proof::Proof;
use lis::progress::sheet::Sheet;
use lis::store::plan_file::{PlanSource, load};
use proptest::prelude::*;

/// What the first level rests on, all of it done once for all.
const FIRST: [&str; 7] = ["P1.1", "P1.2", "P1.4", "P1.5", "P1.6", "P1.7", "P1.13"];

#[test]
fn with_nothing_done_no_level_is_supported() {
    let office = Office::new();
    for id in FIRST {
        assert_eq!(office.shipped(&format!("tick {id} not_applicable --note \"görs inte\"")).code, 0);
    }
    let told: serde_json::Value = serde_json::from_str(&office.shipped("maturity -d SOF --json").out).unwrap();
    let footing = &told["footings"][0];
    assert_eq!(footing["supported"], 0.0, "{footing}");
    let criteria = footing["next"]["criteria"].as_array().unwrap();
    assert!(criteria.iter().all(|it| it["proof"] == "judged"), "{criteria:?}");
    assert_eq!(office.shipped("tick P1.1 done").code, 0);
    let told: serde_json::Value = serde_json::from_str(&office.shipped("maturity -d SOF --json").out).unwrap();
    assert_eq!(told["footings"][0]["supported"], 1.0, "what is done proves, and the rest is judged");
}

fn shipped() -> Plan {
    load(&PlanSource::Embedded, false).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_proof_that_holds_has_something_done_and_a_level_stands_on_proofs(marks in prop::collection::vec((0..400_usize, 0..8_usize, any::<bool>()), 0..120)) {
        let plan = shipped();
        let mut said = Vec::new();
        let mut any_done = false;
        for (item, column, done) in marks {
            let item = &plan.items()[item % plan.items().len()];
            let department = &plan.departments()[column].id;
            if plan.concerns(item, department) {
                said.push(mark(item.id().as_str(), department.as_str(), if done { Done } else { NotApplicable }));
                any_done |= done;
            }
        }
        let sheet = Sheet::of(&plan, &board(said), day());
        for level in &plan.parts.maturity.levels {
            for criterion in &level.criteria {
                if let Proof::Holds = Proof::of(&plan, &sheet, &criterion.deliverables, None) {
                    let items = criterion.deliverables.iter().filter_map(|id| plan.place(id.as_str()));
                    prop_assert!(sheet.tally(items, None).done > 0, "{}", criterion.text);
                }
            }
        }
        if !any_done {
            prop_assert_eq!(supported(&plan, &sheet, None).0, 0);
        }
    }
}
