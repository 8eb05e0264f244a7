//! Plans that do not add up: what their writers are told.

use super::folder::Folder;
use insta::assert_snapshot;
use lis::words::lang::Lang;

#[test]
fn another_format() {
    let told = Folder::small().change("plan.ron", "format: 1", "format: 2").told(Lang::Sv);
    assert_snapshot!(told, @r"
    fel: Planen är skriven i format 2, men programmet läser format 1
     --> plan.ron:2:13
      |
    2 |     format: 2,
      |             ^ okänt format
      |
      = hjälp: En nyare version av programmet kan läsa den.

    1 fel i planen; den öppnas inte.
    ");
}

#[test]
fn a_plan_that_ends_before_it_begins() {
    let told = Folder::small().change("plan.ron", r#""2025-12-31""#, r#""2021-12-31""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Datumen står i fel ordning: 2021-12-31 kommer före 2022-12-13
     --> plan.ron:7:15
      |
    7 |     valid_to: "2021-12-31",
      |               ^^^^^^^^^^^^ kan tidigast vara 2022-12-13

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_phase_before_the_one_before_it() {
    let told = Folder::small().change("plan.ron", r#""2024-01-01""#, r#""2023-01-01""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Datumen står i fel ordning: 2023-01-01 kommer före 2023-11-30
      --> plan.ron:27:21
       |
    27 |             starts: "2023-01-01",
       |                     ^^^^^^^^^^^^ kan tidigast vara 2023-11-30

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_ring_of_two() {
    let told = Folder::small().change("plan.ron", r#"needs: ["P1.1"]"#, r#"needs: ["P2.1"]"#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Leverabler väntar på varandra i en ring: `P1.2` → `P2.1` → `P1.2`
      --> plan.ron:21:65
       |
    21 |                 (id: "P1.2", title: "Medel är avsatta", needs: ["P2.1"]),
       |                                                                 ^^^^^^ ringen går vidare hit
       |
       = hjälp: Ta bort ett av beroendena i ringen.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_ring_of_one() {
    let told = Folder::small().change("plan.ron", r#"needs: ["P1.1"]"#, r#"needs: ["P1.2"]"#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Leverabeln `P1.2` väntar på sig själv
      --> plan.ron:21:65
       |
    21 |                 (id: "P1.2", title: "Medel är avsatta", needs: ["P1.2"]),
       |                                                                 ^^^^^^ väntar på sig själv

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_empty_chapter() {
    let told = Folder::small().change("guideline.ron", "    chapters: [\n", "    chapters: [\n        (number: 7, title: \"Personal\", sections: [(id: \"7.1\", title: \"Före anställning\", deliverables: [])]),\n").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Kapitel 7 har ingen leverabel
     --> guideline.ron:6:18
      |
    6 | ...   (number: 7, title: "Personal", sections: [(id: "7.1", title: "Före ...
      |                ^ tomt kapitel
      |
      = hjälp: Lägg till minst en leverabel i ett av kapitlets avsnitt, eller ta bort kapitlet.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_chapter_in_two_phases() {
    let told = Folder::small()
        .change(
            "guideline.ron",
            r#"source: "Planen")]"#,
            r#"source: "Planen"), (number: 2, areas: [(name: "Igen", chapter: 9)], source: "Planen")]"#,
        )
        .told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Kapitel 9 står två gånger bland prioriteringsfaserna
     --> guideline.ron:4:138
      |
    4 | ...(name: "Igen", chapter: 9)], source: "Planen")],
      |                            ^ står redan tidigare
      |
      = hjälp: Ett kapitel hör till högst en prioriteringsfas.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn levels_with_a_gap() {
    let told = Folder::small().change("maturity.ron", "number: 1", "number: 2").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Nivå 2 står där nivå 1 ska stå
     --> maturity.ron:7:18
      |
    7 |         (number: 2, name: "Påbörjad", meaning: "Något är gjort", criteria: [
      |                  ^ här ska stå 1
      |
      = hjälp: Nivåerna skrivs i ordning från 0, utan luckor.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_period_that_is_too_long() {
    let told = Folder::small().change("guideline.ron", "months: 12", "months: 1200").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Talet `1200` är inte rimligt här
      --> guideline.ron:14:84
       |
    14 | ...", recurs: (months: 1200, rule: "årligen")),
       |                        ^^^^ ska vara från 1 till 120

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_number_that_does_not_fit() {
    let told = Folder::small().change("guideline.ron", "number: 9", "number: 900").told(Lang::Sv);
    assert_snapshot!(told, @r"
    fel: Talet `900` är inte rimligt här
     --> guideline.ron:7:21
      |
    7 |             number: 900,
      |                     ^^^ ska vara från 0 till 255

    1 fel i planen; den öppnas inte.
    ");
}

#[test]
fn a_number_below_zero() {
    let told = Folder::small().change("guideline.ron", "months: 12", "months: -12").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Talet `-12` är inte rimligt här
      --> guideline.ron:14:84
       |
    14 | ...", recurs: (months: -12, rule: "årligen")),
       |                        ^^^ ska vara från 1 till 120

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn more_than_a_full_post() {
    let told = Folder::small().change("roles.ron", "to: 100", "to: 150").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Talet `150` är inte rimligt här
     --> roles.ron:5:80
      |
    5 | ...2023", from: 50, to: 150, source: "Planen")],
      |                         ^^^ ska vara från 0 till 100

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn more_than_any_post() {
    let told = Folder::small().change("roles.ron", "to: 100", "to: 500").told(Lang::Sv);
    assert!(told.contains("ska vara från 0 till 100"), "{told}");
}

#[test]
fn a_third_of_a_level() {
    let told = Folder::small().change("maturity.ron", "start: 0.5", "start: 0.3").told(Lang::Sv);
    assert_snapshot!(told, @r"
    fel: Talet `0.3` är inte rimligt här
     --> maturity.ron:3:12
      |
    3 |     start: 0.3,
      |            ^^^ ska vara från 0 till 1
      |
      = hjälp: Hela och halva steg går bra.

    1 fel i planen; den öppnas inte.
    ");
}

#[test]
fn an_empty_list() {
    let told = Folder::small()
        .change("organisation.ron", "departments: [", "departments: [ /*")
        .change("organisation.ron", "    ],\n)", "    */ ],\n)")
        .told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Det finns ingen förvaltning `KLF`
      --> plan.ron:17:21
       |
    17 |             run_by: "KLF",
       |                     ^^^^^ finns inte i planen

    fel: Det finns ingen förvaltning `KLF`
     --> organisation.ron:3:14
      |
    3 |     central: "KLF",
      |              ^^^^^ finns inte i planen

    fel: Listan `departments` är tom
     --> organisation.ron:6:18
      |
    6 |     departments: [ /*
      |                  ^^^^ minst en behövs

    3 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_empty_text() {
    let told = Folder::small().change("plan.ron", r#""En liten plan""#, r#""  ""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Texten är tom
     --> plan.ron:4:12
      |
    4 |     title: "  ",
      |            ^^^^ här ska stå något

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_agenda_of_a_day_and_a_half() {
    let told = Folder::small().change("agenda.ron", "minutes: 10", "minutes: 900").told(Lang::Sv);
    assert!(told.contains("agenda.ron:4:40") && told.contains("från 1 till 240"), "{told}");
}

#[test]
fn an_exception_rule_with_an_approver_that_nobody_is() {
    let rule = "exceptions: (approver: \"leder\", longest_months: 12, source: \"4.1\"),\n    chapters: [";
    let told = Folder::small().change("guideline.ron", "chapters: [", rule).told(Lang::Sv);
    assert!(told.contains("Det finns ingen roll `leder`"), "{told}");
}
