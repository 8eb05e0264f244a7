//! Files that are not RON: what their writers are told.

use super::folder::Folder;
use insta::assert_snapshot;
use lis::words::lang::Lang;

#[test]
fn a_missing_comma() {
    let told = Folder::small().change("plan.ron", r#"id: "liten","#, r#"id: "liten""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ett komma saknas
     --> plan.ron:3:16
      |
    3 |     id: "liten"
      |                ^ här ska stå `,`
      |
      = hjälp: Skriv ett komma efter varje fält och efter varje element i en lista.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_missing_comma_in_a_list() {
    let told = Folder::small().change("plan.ron", r#"["P1.1"]"#, r#"["P1.1" "P1.1"]"#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ett komma saknas
      --> plan.ron:21:71
       |
    21 | ...r avsatta", needs: ["P1.1" "P1.1"]),
       |                              ^ här ska stå `,`
       |
       = hjälp: Skriv ett komma efter varje fält och efter varje element i en lista.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_missing_colon() {
    let told = Folder::small().change("plan.ron", r#"id: "liten""#, r#"id "liten""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ett kolon saknas
     --> plan.ron:3:7
      |
    3 |     id "liten",
      |       ^ här ska stå `:`
      |
      = hjälp: Ett fält skrivs `namn: värde`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_equals_sign_for_a_colon() {
    let told = Folder::small().change("plan.ron", r#"id: "liten""#, r#"id = "liten""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ett kolon saknas
     --> plan.ron:3:8
      |
    3 |     id = "liten",
      |        ^ här ska stå `:`
      |
      = hjälp: Ett fält skrivs `namn: värde`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_field_in_quotation_marks() {
    let told = Folder::small().change("plan.ron", r#"id: "liten""#, r#""id": "liten""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Namnet på fältet saknas eller är felskrivet
     --> plan.ron:3:5
      |
    3 |     "id": "liten",
      |     ^^^^ här ska stå `namn: värde`
      |
      = hjälp: Namnet skrivs med engelska bokstäver, utan citattecken.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_missing_value() {
    let told = Folder::small().change("plan.ron", r#"id: "liten","#, "id: ,").told(Lang::Sv);
    assert_snapshot!(told, @r"
    fel: Ett värde saknas
     --> plan.ron:3:9
      |
    3 |     id: ,
      |         ^ här ska stå ett värde
      |
      = hjälp: Ett fält skrivs `namn: värde`. Ett fält som inte behövs kan tas bort helt.

    1 fel i planen; den öppnas inte.
    ");
}

#[test]
fn a_value_without_a_field() {
    let told = Folder::small().change("roles.ron", "group: project", "project").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Namnet på fältet saknas eller är felskrivet
     --> roles.ron:3:32
      |
    3 |     driving: [(role: "ledare", project)],
      |                                ^^^^^^^ här ska stå `namn: värde`
      |
      = hjälp: Namnet skrivs med engelska bokstäver, utan citattecken.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_escape_that_means_nothing() {
    let told = Folder::small().change("plan.ron", r#""liten""#, r#""li\qten""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Tecknet efter `\` betyder ingenting
     --> plan.ron:3:12
      |
    3 |     id: "li\qten",
      |            ^^ okänd teckenföljd
      |
      = hjälp: Ett omvänt snedstreck skrivs `\\`, ett citattecken inne i en text `\"`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_character_that_has_no_place() {
    let told = Folder::small().change("crosswalk.ron", r#""Lagen""#, r#"%"Lagen""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Tecknet `%` kan inte stå här
     --> crosswalk.ron:4:10
      |
    4 |     law: %"Lagen",
      |          ^ oväntat tecken

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn typographic_quotation_marks() {
    let told = Folder::small().change("crosswalk.ron", r#""Lagen""#, "”Lagen”").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Här ska stå en text
     --> crosswalk.ron:4:10
      |
    4 |     law: ”Lagen”,
      |          ^^^^^^^ här saknas citattecken
      |
      = hjälp: Sätt texten inom citattecken: `"…"`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_empty_file() {
    let told = Folder::small().write("crosswalk.ron", "").told(Lang::Sv);
    assert_snapshot!(told, @r"
    fel: Filen tar slut för tidigt
    --> crosswalk.ron
     = hjälp: Filen börjar med `(` och slutar med `)`.

    1 fel i planen; den öppnas inte.
    ");
}

#[test]
fn another_language_altogether() {
    let told = Folder::small().write("crosswalk.ron", "{\"law\": \"Lagen\"}\n").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Här ska stå flera fält
     --> crosswalk.ron:1:1
      |
    1 | {"law": "Lagen"}
      | ^^^^^^^^^^^^^^^^ det här är par
      |
      = hjälp: Sätt fälten inom parenteser: `(namn: värde)`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_extension_that_is_unknown() {
    let told = Folder::small().change("roles.ron", "(\n", "#![enable(magic)]\n(\n").told(Lang::Sv);
    assert_snapshot!(told, @r"
    fel: Tillägget till RON finns inte
     --> roles.ron:1:11
      |
    1 | #![enable(magic)]
      |           ^ okänt tillägg
      |
      = hjälp: Raden `#![enable(…)]` behövs inte.

    1 fel i planen; den öppnas inte.
    ");
}

#[test]
fn several_faults_of_grammar() {
    let told = Folder::small()
        .change("plan.ron", r#"id: "liten","#, r#"id: "liten""#)
        .change("plan.ron", r#"goal: "Allt är infört""#, r#"goal "Allt är infört""#)
        .change("plan.ron", r#"needs: ["P1.2"])]"#, r#"needs: ["P1.2" ])"#)
        .told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ett komma saknas
     --> plan.ron:3:16
      |
    3 |     id: "liten"
      |                ^ här ska stå `,`
      |
      = hjälp: Skriv ett komma efter varje fält och efter varje element i en lista.

    fel: Ett kolon saknas
      --> plan.ron:28:17
       |
    28 |             goal "Allt är infört",
       |                 ^ här ska stå `:`
       |
       = hjälp: Ett fält skrivs `namn: värde`.

    fel: En avslutande hakparentes saknas
      --> plan.ron:31:9
       |
    31 |         ),
       |         ^ här ska stå `]`
       |
       = hjälp: Varje `[` avslutas med `]`.

    3 fel i planen; den öppnas inte.
    "#);
}
