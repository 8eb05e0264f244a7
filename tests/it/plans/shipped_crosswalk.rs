//! The crosswalk that the program brings along, number by number: a slip in one of them is seen by nobody.

use super::shipped_facts::{basis, parts, plan};
use lis::model::board::Board;
use lis::model::crosswalk::{Control, List};
use lis::progress::coverage::coverage;
use lis::progress::sheet::Sheet;
use std::collections::BTreeSet;

/// Section | 2013 mainly + also | 2022 mainly + also | clauses | how sure, where it is not certain.
const ROWS: &str = "\
1.1 | 18.2.2 + 18.2.3 | 5.36 + 8.8 | 9.1 | likely
1.2 | 5.1.1 | 5.1 | 4.4 5.2 7.5 |
2 | 8.2.1 | 5.12 |  | likely
4 |  |  | 4.3 |
4.1 | + 5.1.1 18.2.2 | + 5.1 5.36 | 6.1.3 | inferred
5 |  |  | 6.1 8.2 8.3 |
5.1 | + 12.6.1 16.1.6 6.1.4 | 5.7 + 5.6 5.27 8.8 | 6.1.2 8.2 | likely
5.2 |  |  | 6.1.3 8.3 |
6 | 6.1.1 + 8.1.2 8.2.1 | 5.2 + 5.9 5.12 | 5.3 |
6.1 | 6.1.1 | 5.2 | 5.1 5.3 | likely
6.2 | 6.1.1 7.2.1 + 8.1.2 18.1.4 | 5.2 5.4 + 5.9 5.34 | 5.3 |
7 | + 7.1.1 7.2.1 7.2.2 | + 6.1 5.4 6.3 |  | inferred
7.1 | 7.1.1 7.1.2 + 13.2.4 | 6.1 6.2 + 6.6 |  |
7.2 | 7.2.2 7.2.1 + 16.1.2 16.1.3 | 6.3 5.4 + 6.8 | 7.2 7.3 |
7.3 | 7.3.1 8.1.4 9.2.6 | 6.5 5.11 5.18 |  |
7.4 | 7.2.3 | 6.4 |  |
8 | 8.1.1 8.2.1 | 5.9 5.12 | 6.1.2 |
8.1 | 8.1.1 8.1.2 | 5.9 |  |
8.2 | 8.1.1 8.1.2 + 15.1.1 | 5.9 + 5.19 5.23 |  |
8.3 | 8.1.3 | 5.10 |  |
8.6 | 8.2.1 | 5.12 |  |
8.7 | 8.2.2 | 5.13 |  |
8.8 | 8.2.3 + 13.2.1 8.3.1 | 5.10 + 5.14 7.10 |  |
8.9 | 8.2.1 + 14.1.1 | 5.12 + 5.8 |  | likely
9.1 | 6.2.1 + 7.1.2 7.2.2 8.1.3 11.2.6 11.2.8 | 8.1 + 6.2 6.3 5.10 7.9 |  |
9.2 | 6.2.2 + 9.1.2 9.4.2 | 6.7 + 5.15 8.5 |  |
10 | 9.1.1 | 5.15 |  |
10.1 | 9.1.1 + 6.1.2 9.2.2 | 5.15 + 5.3 5.18 |  |
10.2 | 9.2.1 + 7.2.2 12.4.1 | 5.16 + 6.3 8.15 |  |
10.3 | 9.2.2 + 9.2.3 12.4.1 | 5.18 + 8.2 8.15 |  |
10.4 | 9.2.3 + 9.4.2 | 8.2 + 8.5 |  |
10.5 | 9.2.5 + 9.2.3 | 5.18 + 8.2 |  |
10.6 | 9.2.6 + 9.2.1 12.4.1 | 5.18 + 5.16 8.15 |  |
10.7 | 9.4.1 | 8.3 |  |
10.8 | 9.4.2 | 8.5 |  |
10.9 | 9.4.3 9.2.4 + 9.3.1 | 5.17 + 8.9 |  |
11 | 10.1.1 | 8.24 |  |
11.1 | 10.1.1 + 18.1.5 | 8.24 + 5.31 |  |
11.2 | 10.1.2 | 8.24 |  |
12.1 | 11.1.1 11.1.4 + 11.1.3 11.1.5 | 7.1 7.5 + 7.3 7.6 |  |
12.2 | 11.1.1 11.1.2 | 7.1 7.2 + 7.4 |  |
12.3 | 11.2.1 + 11.2.6 | 7.8 + 7.9 |  | likely
12.4 | 11.2.1 + 11.1.2 | 7.8 + 7.2 |  |
12.5 | 11.2.2 + 11.2.3 12.1.3 17.2.1 | 7.11 + 7.12 8.6 8.14 |  |
13 | 12.1.1 | 5.37 |  | likely
13.1 | 12.1.1 | 5.37 |  |
13.2 | 12.1.2 + 14.2.2 14.2.3 14.2.9 12.5.1 | 8.32 + 8.29 8.19 | 8.1 |
13.3 | 12.1.4 + 14.2.6 | 8.31 |  |
13.4 | 12.2.1 | 8.7 + 8.16 |  |
13.5 | 12.3.1 | 8.13 |  |
13.6 | 12.4.1 | 8.15 |  |
13.7 | 12.4.1 12.4.3 | 8.15 8.16 |  |
13.8 | 12.4.4 | 8.17 |  |
13.5-2 | 12.5.1 + 12.6.2 | 8.9 + 8.19 |  | likely
13.6-2 | 12.6.1 | 8.8 + 8.9 |  |
14 | 13.1.1 | 8.20 |  |
14.1 | 13.1.1 13.1.3 + 13.1.2 12.1.2 | 8.20 8.22 + 8.21 8.16 8.32 |  |
15 | 14.1.1 + 8.3.2 18.1.3 18.1.4 | 5.8 + 8.10 5.33 5.34 7.10 |  | likely
15.1 | 14.1.1 + 6.1.5 14.1.2 | 5.8 + 8.26 |  |
15.2 | 14.2.5 + 14.2.1 | 8.27 + 8.25 |  | likely
15.3 | 14.2.1 + 7.2.2 14.2.5 | 8.25 + 8.28 6.3 8.27 |  |
15.4 | 14.2.7 + 18.1.2 | 8.30 + 5.32 |  |
15.5 | 14.2.8 14.2.9 | 8.29 |  |
15.6 | 14.3.1 | 8.33 + 8.11 |  |
15.7 | 8.3.2 11.2.7 + 15.1.2 | 8.10 7.14 + 7.10 5.20 5.23 |  |
16 | 15.1.1 + 15.2.1 | 5.19 + 5.22 |  |
16.2 | 15.1.2 + 13.2.4 15.1.3 15.2.1 | 5.20 + 6.6 5.21 5.22 |  |
16.3 | 15.1.2 + 13.2.4 | 5.20 + 6.6 |  | likely
16.4 | 13.2.2 + 8.1.2 | 5.14 + 5.9 |  | inferred
17 | 16.1.1 | 5.24 | 10.2 |
17.1 | 16.1.1 16.1.5 + 6.1.3 | 5.24 5.26 + 5.5 |  |
17.2 | 16.1.2 | 6.8 |  |
17.3 | 16.1.3 | 6.8 |  |
17.4 | 16.1.4 | 5.25 |  |
17.5 | 16.1.6 | 5.27 |  |
17.6 | 16.1.7 | 5.28 |  |
18 | 17.1.1 | 5.29 |  |
18.2 | 17.1.1 17.1.2 | 5.29 | 8.2 |
18.3 | 17.1.3 | 5.29 |  |
18.4 | 17.1.2 | 5.29 + 5.30 |  |
18.5 | 17.1.3 | 5.29 + 5.30 |  |
18.6 | 17.1.2 + 12.3.1 | 5.30 + 5.29 8.13 |  | likely
18.7 | 17.1.2 | 5.30 + 5.29 |  | likely
18.8 | 17.1.3 | 5.30 + 5.29 |  | likely
19.1 | 18.1.1 + 18.1.5 | 5.31 | 4.2 |
19.2 | 18.2.1 + 18.2.2 5.1.2 | 5.35 + 5.36 5.1 | 9.2 |
19.3 | 18.2.2 | 5.36 | 9.1 |
19.4 | 18.2.3 + 12.6.1 12.7.1 14.2.8 | 8.8 + 5.36 8.29 8.34 |  |
";

#[test]
fn every_row_is_as_it_was_worked_out() {
    let both = |mainly: &[String], also: &[String]| match (mainly.join(" "), also.join(" ")) {
        (mainly, also) if also.is_empty() => mainly,
        (mainly, also) => format!("{mainly} + {also}").trim_start().to_owned(),
    };
    let mut told = String::new();
    for row in &parts().crosswalk.rows {
        let (old, new) = (both(&row.iso2013, &row.iso2013_also), both(&row.iso2022, &row.iso2022_also));
        let sure = basis(row.basis.as_ref());
        let line = format!("{} | {old} | {new} | {} | {sure}", row.section, row.clauses.join(" "));
        told += line.trim_end();
        told.push('\n');
    }
    assert_rows(&told, ROWS);
}

/// Compares line by line, so that a failure shows the rows that differ and not all.
fn assert_rows(told: &str, wanted: &str) {
    let lines = |text: &str| text.lines().map(|line| line.trim_end_matches([' ', '|']).to_owned()).collect::<Vec<_>>();
    let (told, wanted) = (lines(told), lines(wanted));
    let odd: Vec<_> = told.iter().filter(|line| !wanted.contains(line)).collect();
    let lost: Vec<_> = wanted.iter().filter(|line| !told.contains(line)).collect();
    assert!(odd.is_empty() && lost.is_empty(), "there: {odd:#?}\nwanted: {lost:#?}");
    assert_eq!(told, wanted, "the same rows in another order");
}

#[test]
fn all_controls_of_both_editions_are_listed() {
    const GROUPS_2013: &str = "5.1:2 6.1:5 6.2:2 7.1:2 7.2:3 7.3:1 8.1:4 8.2:3 8.3:3 9.1:2 9.2:6 9.3:1 9.4:5 10.1:2 \
        11.1:6 11.2:9 12.1:4 12.2:1 12.3:1 12.4:4 12.5:1 12.6:2 12.7:1 13.1:3 13.2:4 14.1:3 14.2:9 14.3:1 15.1:3 15.2:2 \
        16.1:7 17.1:3 17.2:1 18.1:5 18.2:3";
    const GROUPS_2022: &str = "5:37 6:8 7:14 8:34";
    let crosswalk = parts().crosswalk;
    for (controls, groups, count) in
        [(crosswalk.iso27001_2013, GROUPS_2013, 114), (crosswalk.iso27002_2022, GROUPS_2022, 93)]
    {
        let wanted: Vec<String> = groups.split(' ').flat_map(numbers).collect();
        assert_eq!(wanted.len(), count);
        assert_eq!(controls.iter().map(|control| control.number.clone()).collect::<Vec<_>>(), wanted);
        let names: BTreeSet<&str> = controls.iter().map(|Control { name, .. }| name.as_str()).collect();
        assert_eq!(names.len(), count, "two controls of one edition bear the same name");
    }
}

fn numbers(group: &str) -> impl Iterator<Item = String> {
    let (group, last) = group.split_once(':').unwrap();
    (1..=last.parse::<u8>().unwrap()).map(move |number| format!("{group}.{number}"))
}

#[test]
fn the_ten_areas_of_the_law_are_tied_and_none_of_it_is_certain() {
    let crosswalk = parts().crosswalk;
    assert_eq!(crosswalk.law, "Cybersäkerhetslagen (2025:1506) 2 kap. 3 §");
    assert_eq!(crosswalk.law_looked_up.map(|day| day.to_string()).as_deref(), Some("2026-11-30"));
    let areas: Vec<String> = crosswalk.law_areas.iter().map(|area| area.sections.join(" ")).collect();
    assert_eq!(
        areas,
        ["12", "5 1.2", "17", "18 13.5", "16", "15 13.6-2", "19", "7.2 9 10.9", "11", "7 8 10", "9.2 10.4 10.8 14"],
    );
    for (number, area) in (0..).zip(&crosswalk.law_areas) {
        assert_eq!((area.number, basis(area.basis.as_ref())), (number, "likely"));
    }
    let named = |number: usize| crosswalk.law_areas[number].name.as_str();
    assert_eq!(
        [named(3), named(5), named(10)],
        [
            "Kontinuitets- och krishantering",
            "Anskaffning, utveckling och underhåll",
            "Autentisering, säkrad kommunikation och nödkommunikation"
        ]
    );
}

#[test]
fn what_the_law_asks_for_besides_the_areas_has_its_paragraph_its_time_and_what_the_guideline_lacks() {
    let crosswalk = parts().crosswalk;
    let duties: Vec<String> = crosswalk
        .law_duties
        .iter()
        .map(|duty| {
            assert!(duty.lacking.is_some() && duty.basis.is_some(), "{}", duty.name);
            format!("{} {}: {}", duty.paragraph, duty.name, duty.within.as_deref().unwrap_or("-"))
        })
        .collect();
    assert_eq!(
        duties,
        [
            "2 kap. 2 § Anmälan: så snart som möjligt",
            "2 kap. 2 § Ändrade uppgifter: så snart som möjligt, senast inom 14 dagar",
            "2 kap. 3 § 10 Säkrad nödkommunikation: -",
            "2 kap. 4 § Utbildning av ledningen: -",
            "2 kap. 5–8 §§ Tidig varning: inom 24 timmar",
            "2 kap. 5–8 §§ Incidentrapport: inom 72 timmar",
            "2 kap. 5–8 §§ Delrapport: på begäran",
            "2 kap. 5–8 §§ Slutrapport: inom en månad",
            "2 kap. 9–10 §§ Information till mottagarna: -",
        ]
    );
    assert!(crosswalk.law_gaps.is_empty(), "each stands among the duties");
}

#[test]
fn what_is_said_of_authorities_and_regulations_is_dated_and_not_certain() {
    let remarks = parts().crosswalk.law_remarks;
    let told = |text: &str| remarks.iter().find(|remark| remark.text.contains(text)).unwrap();
    let named = ["MCFFS 2026:1,", "MCFFS 2026:8", "MCFFS 2026:11", "MCFFS 2026:12", "NCSC/CERT-SE"];
    let since = named.map(|text| told(text).since.unwrap().to_string());
    assert_eq!(since, ["2026-02-02", "2026-07-01", "2026-10-01", "2026-10-01", "2026-07-01"]);
    for text in named.into_iter().chain(["Länsstyrelsen", "10 000 000"]) {
        assert_eq!(basis(told(text).basis.as_ref()), "likely", "{text}");
    }
    for section in ["1 kap. 3 §", "1 kap. 14 §", "1 kap. 12 §", "4 kap. 3 §"] {
        assert!(remarks.iter().any(|remark| remark.text.contains(section)), "{section}");
    }
}

#[test]
fn a_control_rests_on_what_proves_it() {
    let plan = plan();
    let sheet = Sheet::of(&plan, &Board::default(), "2026-11-30".parse().unwrap());
    let covered = coverage(&plan, &sheet, List::Iso2022);
    let ids = |number: &str, touched: bool| {
        let it = covered.iter().find(|it| it.number == number).unwrap();
        let items = if touched { &it.touched } else { &it.items };
        items.iter().map(|&index| plan.items()[index].id().as_str()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids("5.35", false), "R19.2b", "an own review is not independent");
    assert_eq!(ids("5.35", true), "R19.2a R19.2c");
    assert_eq!(ids("5.1", false), "P1.11 P1.12 P1.14", "a policy and a guideline that are adopted");
    assert!(ids("8.24", false).starts_with("R11.0 "), "{}", ids("8.24", false));
}
