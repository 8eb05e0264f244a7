//! Files that are RON, but not a plan: what their writers are told.

use super::folder::Folder;
use insta::assert_snapshot;
use lis::words::lang::Lang;

#[test]
fn an_unknown_field_names_the_nearest() {
    let told = Folder::small().change("plan.ron", r#"title: "En"#, r#"titel: "En"#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Fältet `titel` finns inte
     --> plan.ron:4:5
      |
    4 |     titel: "En liten plan",
      |     ^^^^^ okänt fält
      |
      = hjälp: Menade du `title`?

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_unknown_field_far_from_all_lists_them() {
    let told = Folder::small().change("roles.ron", "group: project", "group: project, gubbe: 1").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Fältet `gubbe` finns inte
     --> roles.ron:3:48
      |
    3 |     driving: [(role: "ledare", group: project, gubbe: 1)],
      |                                                ^^^^^ okänt fält
      |
      = hjälp: Här kan stå `role`, `group` eller `task`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_missing_field() {
    let told = Folder::small().change("guideline.ron", r#", title: "Behörigheter ses över""#, "").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Fältet `title` saknas
      --> guideline.ron:14:21
       |
    14 |                     (id: "R9.1b", recurs: (months: 12, rule: "årligen")),
       |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ här saknas `title`
       |
       = hjälp: Lägg till `title: …` inom parentesen.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_missing_field_of_the_whole_file() {
    let told = Folder::small().change("plan.ron", "    format: 1,\n", "").told(Lang::Sv);
    assert_snapshot!(told, @r"
    fel: Fältet `format` saknas
     --> plan.ron:1:1
      |
    1 | (
      | ^ här saknas `format`
      |
      = hjälp: Lägg till `format: …` inom parentesen.

    1 fel i planen; den öppnas inte.
    ");
}

#[test]
fn a_repeated_field() {
    let told =
        Folder::small().change("roles.ron", r#"name: "Jurist""#, r#"name: "Jurist", name: "Juristen""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Fältet `name` står två gånger
     --> roles.ron:2:83
      |
    2 | ...rist", name: "Jurist", name: "Juristen")],
      |                           ^^^^ står redan tidigare
      |
      = hjälp: Ta bort det ena.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_unknown_word_names_the_nearest() {
    let told = Folder::small().change("plan.ron", "scope: central", "scope: centrall").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ordet `centrall` kan inte stå här
      --> plan.ron:20:69
       |
    20 | ...tet är bemannat", scope: centrall, roles: ["ledare"]),
       |                             ^^^^^^^^ okänt ord
       |
       = hjälp: Menade du `central`?

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_unknown_word_far_from_all_lists_them() {
    let told = Folder::small().change("roles.ron", "group: project", "group: kommittén").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ordet `kommittén` kan inte stå här
     --> roles.ron:3:39
      |
    3 |     driving: [(role: "ledare", group: kommittén)],
      |                                       ^^^^^^^^^ okänt ord
      |
      = hjälp: Här kan stå `project`, `steering`, `reference` eller `department`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_word_in_quotation_marks() {
    let told = Folder::small().change("plan.ron", "scope: central", r#"scope: "central""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ordet ska stå utan citattecken
      --> plan.ron:20:69
       |
    20 | ... bemannat", scope: "central", roles: ["ledare"]),
       |                       ^^^^^^^^^ inga citattecken här
       |
       = hjälp: Skriv `central`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_text_without_quotation_marks() {
    let told = Folder::small().change("organisation.ron", r#""Leder""#, "Leder arbetet").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Här ska stå en text
     --> organisation.ron:4:19
      |
    4 |     central_part: Leder arbetet,
      |                   ^^^^^^^^^^^^^ här saknas citattecken
      |
      = hjälp: Sätt texten inom citattecken: `"…"`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_number_where_a_text_belongs() {
    let told = Folder::small().change("organisation.ron", r#""Leder""#, "7").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Här ska stå en text
     --> organisation.ron:4:19
      |
    4 |     central_part: 7,
      |                   ^ det här är ett tal
      |
      = hjälp: Sätt texten inom citattecken: `"…"`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_text_where_a_number_belongs() {
    let told = Folder::small().change("guideline.ron", "number: 9", r#"number: "9""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Här ska stå ett heltal
     --> guideline.ron:7:21
      |
    7 |             number: "9",
      |                     ^^^ det här är en text
      |
      = hjälp: Skriv talet med siffror, utan citattecken.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_text_where_a_decimal_belongs() {
    let told = Folder::small().change("maturity.ron", "start: 0.5", r#"start: "0,5""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Här ska stå ett tal
     --> maturity.ron:3:12
      |
    3 |     start: "0,5",
      |            ^^^^^ det här är en text
      |
      = hjälp: Skriv talet med siffror och decimalpunkt, utan citattecken: `0.5`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_word_where_yes_or_no_belongs() {
    let told = Folder::small().change("benefits.ron", "measurable: false", "measurable: nej").told(Lang::Sv);
    assert_snapshot!(told, @r"
    fel: Här ska stå `true` eller `false`
     --> benefits.ron:8:21
      |
    8 |         measurable: nej,
      |                     ^^^ det här är ett ord
      |
      = hjälp: `true` betyder ja, `false` nej.

    1 fel i planen; den öppnas inte.
    ");
}

#[test]
fn a_text_where_a_list_belongs() {
    let told = Folder::small().change("plan.ron", r#"needs: ["P1.1"]"#, r#"needs: "P1.1""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Här ska stå en lista
      --> plan.ron:21:64
       |
    21 |                 (id: "P1.2", title: "Medel är avsatta", needs: "P1.1"),
       |                                                                ^^^^^^ det här är en text
       |
       = hjälp: Sätt listan inom hakparenteser: `[…]`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_list_where_fields_belong() {
    let told = Folder::small().change("guideline.ron", r#"(months: 12, rule: "årligen")"#, "[12]").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Här ska stå flera fält
      --> guideline.ron:14:75
       |
    14 | ...er ses över", recurs: [12]),
       |                          ^^^^ det här är en lista
       |
       = hjälp: Sätt fälten inom parenteser: `(namn: värde)`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_text_where_a_letter_belongs() {
    let told = Folder::small().change("guideline.ron", "'a'", r#""a""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Här ska stå ett enda tecken
      --> guideline.ron:13:81
       |
    13 | ... förtecknade", letter: "a"),
       |                           ^^^ det här är en text
       |
       = hjälp: Sätt tecknet inom enkla citattecken: `'a'`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_number_where_a_word_belongs() {
    let told = Folder::small().change("plan.ron", "scope: central", "scope: 1").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ordet `1` kan inte stå här
      --> plan.ron:20:69
       |
    20 | ...   (id: "P1.1", title: "Projektet är bemannat", scope: 1, roles: ["le...
       |                                                           ^ okänt ord
       |
       = hjälp: Här kan stå `each` eller `central`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_day_that_is_not_in_the_calendar() {
    let told = Folder::small().change("plan.ron", r#""2025-12-31""#, r#""2025-02-30""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Här ska stå ett datum
     --> plan.ron:7:15
      |
    7 |     valid_to: "2025-02-30",
      |               ^^^^^^^^^^^^ inget datum i kalendern
      |
      = hjälp: Skriv år, månad och dag: `"2022-12-13"`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_day_without_quotation_marks() {
    let told = Folder::small().change("plan.ron", r#""2025-12-31""#, "2025-12-31").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Här ska stå ett datum
     --> plan.ron:7:15
      |
    7 |     valid_to: 2025-12-31,
      |               ^^^^^^^^^^ här saknas citattecken
      |
      = hjälp: Skriv år, månad och dag: `"2022-12-13"`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_group_with_the_name_of_another() {
    let told = Folder::small().change("plan.ron", "(status: proposed", "Beslut(status: proposed").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ordet `Beslut` kan inte stå här
     --> plan.ron:8:15
      |
    8 |     adoption: Beslut(status: proposed, body: "Kommunstyrelsen"),
      |               ^^^^^^ okänt ord
      |
      = hjälp: Här kan stå `Adoption`.

    1 fel i planen; den öppnas inte.
    "#);
}
