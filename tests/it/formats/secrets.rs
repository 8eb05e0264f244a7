//! An open export holds sums alone: what was planted in the record is in no format, hidden properties included.

use crate::office::Office;
use crate::opened::opened;
use lis::export::order::Format;
use lis::store::plan_file::{PlanSource, load};
use rstest::rstest;

const PLANTED: [&str; 3] = ["kanarieanteckning", "kanarieunderlag", "kanarieroll"];

/// An office whose record holds what must not be found.
fn planted() -> Office {
    let office = Office::new();
    for line in [
        "tick R10.8 SOF done --note \"kanarieanteckning, inte för alla\" --evidence kanarieunderlag",
        "tick R5.1a SOF not_applicable --note kanarieanteckning",
        "tick P1.2 VÅF in_progress --note kanarieanteckning",
        "tick R10.8 KLF --point 2",
    ] {
        office.text(&format!("--writer kanarieroll {line}"));
    }
    office
}

#[test]
fn what_was_planted_is_in_no_open_export() {
    let office = planted();
    let plan = load(&PlanSource::Folder(crate::office::LILLA.into()), false).unwrap();
    for format in Format::ALL {
        for pages in ["summary", "full"] {
            let bytes = office.export(format, &format!("--profile open --pages {pages}"));
            let text = opened(format, &bytes);
            assert!(text.contains("Socialförvaltningen"), "{format:?} was opened");
            for secret in PLANTED {
                assert!(!text.to_lowercase().contains(secret), "{secret} in {format:?}, {pages}");
            }
            for item in plan.items() {
                assert!(!text.contains(&format!("{} ", item.id())), "{} in {format:?}, {pages}", item.id());
                assert!(!text.contains(&item.deliverable.title), "{} in {format:?}, {pages}", item.deliverable.title);
            }
            assert!(!bytes.windows(6).any(|window| window.eq_ignore_ascii_case(b"kanari")), "{format:?}, as it lies");
        }
    }
}

#[test]
fn the_same_is_in_every_internal_export() {
    let office = planted();
    for format in Format::ALL {
        let text = opened(format, &office.export(format, "")).to_lowercase();
        for secret in PLANTED {
            assert!(text.contains(secret), "{secret} is missing in {format:?}");
        }
        let summary = opened(format, &office.export(format, "--pages summary"));
        assert!(!summary.contains("kanarie"), "a summary of {format:?} tells of single measures");
    }
}

#[test]
fn an_internal_report_bears_its_marking_and_an_open_one_says_what_it_is() {
    let office = planted();
    let marked = office.text("export -f md --class k1-r2-t3 --secrecy \"18 kap. 8 § OSL\"");
    crate::office::holds(&marked, &["**Intern · K1R2T3 · Utkast**", "Pröva sekretessen innan den lämnas ut"]);
    crate::office::holds(
        &marked,
        &["> **Sekretess kan gälla enligt 18 kap. 8 § OSL. Markerad 2026-11-24 av Lilla kommun."],
    );
    let open = office.text("export -f md -p öppen");
    crate::office::holds(&open, &["**Öppen · Utkast**", "den visar bara summor"]);
    assert!(!open.contains("Pröva sekretessen"));
}

#[rstest]
#[case("project_phase", "1+2", 7)]
#[case("priority_phase", "none+1+2", 8)]
#[case("chapter", "4+5+10", 8)]
fn groups_too_small_to_hide_a_measure_stand_together(#[case] kind: &str, #[case] ids: &str, #[case] of: u64) {
    let sums = planted().json("export -f json --profile open")["progress"][format!("by_{kind}")].clone();
    let groups: Vec<_> = sums.as_object().unwrap().iter().collect();
    assert_eq!(groups.len(), 1, "{sums}");
    let (id, share) = groups[0];
    let mut found: Vec<&str> = id.split('+').collect();
    let mut meant: Vec<&str> = ids.split('+').collect();
    found.sort_unstable();
    meant.sort_unstable();
    assert_eq!((found, share["of"].as_u64().unwrap()), (meant, of));
}
