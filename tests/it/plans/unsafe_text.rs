//! Characters that could steer a terminal.

use super::folder::Folder;
use insta::assert_snapshot;
use lis::words::lang::Lang;

#[test]
fn an_escape_character() {
    let told = Folder::small().change("plan.ron", r#"liten""#, "li\u{1b}ten\"").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ett tecken som inte syns står här (U+001B)
     --> plan.ron:3:12
      |
    3 |     id: "li�ten",
      |            ^ otillåtet tecken
      |
      = hjälp: Ta bort tecknet: det kan styra terminalen eller vända läsriktningen.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_escape_character_written_as_escape() {
    let told = Folder::small().change("plan.ron", r#"liten""#, r#"li\u{1b}ten""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ett tecken som inte syns står här (U+001B)
     --> plan.ron:3:12
      |
    3 |     id: "li\u{1b}ten",
      |            ^^^^^^ otillåtet tecken
      |
      = hjälp: Ta bort tecknet: det kan styra terminalen eller vända läsriktningen.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_escape_character_written_as_byte() {
    let told = Folder::small().change("plan.ron", r#"liten""#, r#"li\x1bten""#).told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ett tecken som inte syns står här (U+001B)
     --> plan.ron:3:12
      |
    3 |     id: "li\x1bten",
      |            ^^^^ otillåtet tecken
      |
      = hjälp: Ta bort tecknet: det kan styra terminalen eller vända läsriktningen.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_mark_that_turns_the_direction_in_a_comment() {
    let told = Folder::small().change("plan.ron", r#"id: "liten","#, "id: \"liten\", // \u{202e}liten").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ett tecken som inte syns står här (U+202E)
     --> plan.ron:3:21
      |
    3 |     id: "liten", // �liten
      |                     ^ otillåtet tecken
      |
      = hjälp: Ta bort tecknet: det kan styra terminalen eller vända läsriktningen.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_line_break_in_a_text() {
    let told = Folder::small().change("plan.ron", "En liten", "En\nliten").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Texten innehåller en radbrytning
     --> plan.ron:4:15
      |
    4 |     title: "En
      |               ^ radbrytning
      |
      = hjälp: Skriv texten på en rad, eller avsluta raden med `\` så fortsätter texten på nästa.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_line_break_written_as_escape() {
    let told = Folder::small().change("plan.ron", "En liten", r"En\nliten").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Texten innehåller en radbrytning
     --> plan.ron:4:15
      |
    4 |     title: "En\nliten plan",
      |               ^^ radbrytning
      |
      = hjälp: Skriv texten på en rad, eller avsluta raden med `\` så fortsätter texten på nästa.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_tab_in_a_raw_text() {
    let told = Folder::small().change("plan.ron", r#""En liten plan""#, "r\"En\tliten plan\"").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Texten innehåller en tabb
     --> plan.ron:4:16
      |
    4 |     title: r"En    liten plan",
      |                ^^^^ tabb
      |
      = hjälp: Använd mellanslag.

    1 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn an_escape_character_as_a_letter() {
    let told = Folder::small().change("guideline.ron", "'a'", r"'\x1b'").told(Lang::Sv);
    assert_snapshot!(told, @r#"
    fel: Ett tecken som inte syns står här (U+001B)
      --> guideline.ron:13:82
       |
    13 | ... förtecknade", letter: '\x1b'),
       |                            ^^^^ otillåtet tecken
       |
       = hjälp: Ta bort tecknet: det kan styra terminalen eller vända läsriktningen.

    1 fel i planen; den öppnas inte.
    "#);
}
