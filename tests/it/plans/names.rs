//! Ids and numbers that name something: what their writers are told.

use super::folder::Folder;
use insta::assert_snapshot;
use lis::words::lang::Lang;

#[test]
fn a_deliverable_twice() {
    let told = Folder::small().change("guideline.ron", "R9.1b", "R9.1a").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Leverabeln `R9.1a` finns redan
      --> guideline.ron:14:26
       |
    14 | ...   (id: "R9.1a", title: "Behörigheter ses över", recurs: (months: 12,...
       |            ^^^^^^^ står redan tidigare i planen
       |
       = hjälp: Varje leverabel har ett eget id i hela planen.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_department_twice() {
    let told = Folder::small().change("organisation.ron", r#"id: "SOF""#, r#"id: "KLF""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Förvaltningen `KLF` finns redan
     --> organisation.ron:8:14
      |
    8 | ...   (id: "KLF", name: "Socialförvaltningen", committees: ["Socialnämnde...
      |            ^^^^^ står redan tidigare i planen
      |
      = hjälp: Varje förvaltning har ett eget id.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_control_twice() {
    let told = Folder::small()
        .change(
            "crosswalk.ron",
            r#"name: "Regler för åtkomst")"#,
            r#"name: "Regler"), (number: "9.1.1", name: "Regler")"#,
        )
        .told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Säkerhetsåtgärden `9.1.1` finns redan
     --> crosswalk.ron:2:65
      |
    2 | ...gler"), (number: "9.1.1", name: "Regler")],
      |                     ^^^^^^^ står redan tidigare i planen
      |
      = hjälp: Varje säkerhetsåtgärd har ett eget nummer.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_unknown_deliverable() {
    let told = Folder::small().change("benefits.ron", "R9.1a", "R9.1c").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Det finns ingen leverabel `R9.1c`
      --> benefits.ron:10:24
       |
    10 |         deliverables: ["R9.1c"],
       |                        ^^^^^^^ finns inte i planen
       |
       = hjälp: Menade du `R9.1a`?

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_unknown_deliverable_far_from_all() {
    let told = Folder::small().change("benefits.ron", "R9.1a", "Leverabel ett").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Det finns ingen leverabel `Leverabel ett`
      --> benefits.ron:10:24
       |
    10 |         deliverables: ["Leverabel ett"],
       |                        ^^^^^^^^^^^^^^^ finns inte i planen

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_unknown_department() {
    let told = Folder::small().change("plan.ron", r#"run_by: "KLF""#, r#"run_by: "KLFF""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Det finns ingen förvaltning `KLFF`
      --> plan.ron:17:21
       |
    17 |             run_by: "KLFF",
       |                     ^^^^^^ finns inte i planen
       |
       = hjälp: Menade du `KLF`?

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_unknown_role() {
    let told = Folder::small().change("plan.ron", r#"roles: ["ledare"]"#, r#"roles: ["ledaren"]"#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Det finns ingen roll `ledaren`
      --> plan.ron:20:86
       |
    20 | ...e: central, roles: ["ledaren"]),
       |                        ^^^^^^^^^ finns inte i planen
       |
       = hjälp: Menade du `ledare`?

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_unknown_chapter() {
    let told = Folder::small().change("guideline.ron", "chapter: 9", "chapter: 8").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Det finns inget kapitel `8`
     --> guideline.ron:4:70
      |
    4 | ...me: "Åtkomst", chapter: 8)], source: "Planen")],
      |                            ^ finns inte i planen
      |
      = hjälp: Menade du `9`?

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_unknown_section() {
    let told = Folder::small()
        .change("crosswalk.ron", r#"sections: ["9", "9.1"]"#, r#"sections: ["9", "9.7"]"#)
        .told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Det finns inget avsnitt `9.7`
     --> crosswalk.ron:5:62
      |
    5 |     law_areas: [(number: 1, name: "Åtkomst", sections: ["9", "9.7"])],
      |                                                              ^^^^^ finns inte i planen
      |
      = hjälp: Menade du `9.1`?

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_row_of_the_crosswalk_for_an_unknown_section() {
    let told = Folder::small().change("crosswalk.ron", r#"(section: "9.1""#, r#"(section: "9.11""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Det finns inget avsnitt `9.11`
     --> crosswalk.ron:6:22
      |
    6 |     rows: [(section: "9.11", iso2013: ["9.1.1"], iso2022: ["5.15"])],
      |                      ^^^^^^ finns inte i planen
      |
      = hjälp: Menade du `9.1`?

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_row_of_the_crosswalk_for_a_section_without_deliverables() {
    let apart = r#"rows: [(section: "2", without_deliverables: true), "#;
    let folder = Folder::small().change("crosswalk.ron", "rows: [", apart);
    assert!(folder.load().is_ok());
    let told = folder.change("crosswalk.ron", "without_deliverables: true", "note: \"Allmänt\"").told(Lang::Sv);
    assert!(told.contains("Det finns inget avsnitt `2`"), "{told}");
}

#[test]
fn an_unknown_project_phase() {
    let told = Folder::small().change("roles.ron", "[1, 2]", "[1, 3]").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Det finns ingen projektfas `3`
     --> roles.ron:5:46
      |
    5 |     estimates: [(role: "ledare", phases: [1, 3], period: "2023", from: 50...
      |                                              ^ finns inte i planen

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_unknown_control() {
    let told = Folder::small().change("crosswalk.ron", r#"iso2022: ["5.15"]"#, r#"iso2022: ["5.51"]"#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Det finns ingen säkerhetsåtgärd `5.51`
     --> crosswalk.ron:6:59
      |
    6 |     rows: [(section: "9.1", iso2013: ["9.1.1"], iso2022: ["5.51"])],
      |                                                           ^^^^^^ finns inte i planen
      |
      = hjälp: Menade du `5.15`?

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_criterion_without_its_deliverable() {
    let told = Folder::small().change("maturity.ron", r#"["P1.1"]"#, r#"["P1.3"]"#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Kriteriet ska styrkas av leverabeln `P1.3`, som inte finns
     --> maturity.ron:8:60
      |
    8 |             (text: "Projektet är bemannat", deliverables: ["P1.3"]),
      |                                                            ^^^^^^ finns inte i planen
      |
      = hjälp: Menade du `P1.1`?

    1 fel i planen; den öppnas inte.
    "#);
}
