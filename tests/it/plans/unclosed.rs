//! Brackets, texts and comments that do not end: what their writers are told.

use super::folder::Folder;
use insta::assert_snapshot;
use lis::words::lang::Lang;

#[test]
fn a_text_that_is_not_closed() {
    let told = Folder::small().change("plan.ron", r#"id: "liten","#, r#"id: "liten,"#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Texten avslutas aldrig
     --> plan.ron:3:9
      |
    3 |     id: "liten,
      |         ^^^^^^^ texten börjar här
      |
      = hjälp: Sätt ett citattecken där texten slutar. Ett citattecken inne i en text skrivs `\"`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_raw_text_that_is_not_closed() {
    let told = Folder::small().change("plan.ron", r#"id: "liten","#, r#"id: r#"liten","#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Texten avslutas aldrig
     --> plan.ron:3:9
      |
    3 |     id: r#"liten",
      |         ^^^^^^^^^^ texten börjar här
      |
      = hjälp: Sätt ett citattecken där texten slutar. Ett citattecken inne i en text skrivs `\"`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_group_that_is_not_closed() {
    let told = Folder::small().change("plan.ron", r#"roles: ["ledare"]),"#, r#"roles: ["ledare"],"#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: En avslutande parentes saknas
      --> plan.ron:20:95
       |
    20 | ...central, roles: ["ledare"],
       |                              ^ här ska stå `)`
       |
       = hjälp: Varje `(` avslutas med `)`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_list_that_is_not_closed() {
    let told = Folder::small().change("plan.ron", r#"roles: ["ledare"]),"#, r#"roles: ["ledare"),"#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: En avslutande hakparentes saknas
      --> plan.ron:20:94
       |
    20 | ... central, roles: ["ledare"),
       |                              ^ här ska stå `]`
       |
       = hjälp: Varje `[` avslutas med `]`.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_file_that_is_not_closed() {
    let told = Folder::small().change("plan.ron", "    ),\n)\n", "    ),\n").told(Lang::Sv);
    assert_snapshot!(told, @r"
    fel: Parentesen avslutas aldrig
     --> plan.ron:1:1
      |
    1 | (
      | ^ börjar här
      |
      = hjälp: Varje `(` avslutas med `)`.

    1 fel i planen; den öppnas inte.
    ");
}

#[test]
fn something_after_the_end() {
    let told = Folder::small().change("plan.ron", "    ),\n)\n", "    ),\n)\n)").told(Lang::Sv);
    assert_snapshot!(told, @r"
    fel: Något står efter filens sista parentes
      --> plan.ron:42:1
       |
    42 | )
       | ^ hör inte till filen
       |
       = hjälp: Filen slutar med den parentes som avslutar dess första.

    1 fel i planen; den öppnas inte.
    ");
}

#[test]
fn a_comment_that_is_not_closed() {
    let told = Folder::small().change("crosswalk.ron", "(number: 1,", "/* (number: 1,").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Kommentaren avslutas aldrig
     --> crosswalk.ron:5:17
      |
    5 |     law_areas: [/* (number: 1, name: "Åtkomst", sections: ["9", "9.1"])],
      |                 ^^ börjar här
      |
      = hjälp: Varje `/*` avslutas med `*/`.

    1 fel i planen; den öppnas inte.
    "#);
}
