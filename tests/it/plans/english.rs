//! The plan in English, from the files beside its parts.

use super::folder::Folder;
use insta::assert_snapshot;
use lis::cli::diagnostic::render;
use lis::model::plan::Plan;
use lis::store::plan_file::{PlanError, PlanSource, load};
use lis::words::lang::Lang;

fn english(folder: &Folder) -> Result<Plan, PlanError> {
    load(&PlanSource::Folder(folder.path().to_owned()), true)
}

fn told(folder: &Folder) -> String {
    let Err(PlanError::Faults(faults)) = english(folder) else { panic!("the plan opened") };
    let place = format!("{}{}", folder.path().display(), std::path::MAIN_SEPARATOR);
    render(Lang::Sv, &faults, false).replace(&place, "")
}

#[test]
fn texts_are_replaced_and_the_rest_stays() {
    let folder = Folder::small()
        .write(
            "plan.en.ron",
            "// English\n{\"En liten plan\": \"A \\\"small\\\" plan\", \"Beslut\": r#\"Deci\\sion\"#}",
        )
        .write("guideline.en.ron", "{\"Behörighet\": \"Access\"}");
    let plan = english(&folder).unwrap();
    assert_eq!(plan.parts.roadmap.title, "A \"small\" plan");
    assert_eq!(plan.parts.roadmap.milestones[0].title, "Deci\\sion");
    assert_eq!(plan.parts.roadmap.municipality, "Lilla kommun");
    assert_eq!(plan.parts.guideline.chapters[0].sections[0].title, "Access");
    assert_eq!(folder.load().unwrap(), Folder::small().load().unwrap(), "in Swedish nothing has changed");
}

#[test]
fn however_a_text_is_spelt_it_is_found() {
    let spelt = [r#""Sm\u{e5}""#, r#""Sm\xc3\xa5""#, r##"r#"Små"#"##, "\"S\\\n   må\""];
    for spelling in spelt {
        let folder = Folder::small()
            .change("plan.ron", "\"En liten plan\"", spelling)
            .write("plan.en.ron", "{\"Små\": \"Small\"}");
        assert_eq!(english(&folder).unwrap().parts.roadmap.title, "Small", "{spelling}");
    }
}

#[test]
fn what_stands_in_a_comment_is_left_alone() {
    let folder = Folder::small()
        .change("plan.ron", "(\n", "( // \"En liten plan\n /* \" /* \"En liten plan\" */ */\n")
        .write("plan.en.ron", "{\"En liten plan\": \"A small plan\", \" /* \": \"*/\"}");
    assert_eq!(english(&folder).unwrap().parts.roadmap.title, "A small plan");
}

#[test]
fn a_plan_without_an_agenda_has_the_usual_one_in_both_languages() {
    let folder = Folder::small().remove("agenda.ron");
    let title = |plan: Plan| plan.parts.agenda.title;
    assert_eq!(title(folder.load().unwrap()), "Ledningens genomgång av informationssäkerheten");
    assert_eq!(title(english(&folder).unwrap()), "Management review of information security");
}

#[test]
fn a_plan_without_english_stays_swedish() {
    assert_eq!(english(&Folder::small()).unwrap(), Folder::small().load().unwrap());
}

#[test]
fn a_fault_of_the_plan_is_shown_in_its_own_text() {
    let folder = Folder::small()
        .change("plan.ron", "run_by: \"KLF\"", "run_by: \"KLFF\"")
        .write("plan.en.ron", "{\"En liten plan\": \"A plan that is not quite so small\"}");
    assert_snapshot!(told(&folder), @r#"
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
fn faults_of_the_english_are_told_too() {
    let folder = Folder::small()
        .write("plan.en.ron", "{\"Beslut\": \"Decision\" \"Analys\": 5}")
        .write("roles.en.ron", "[]")
        .write("benefits.en.ron", "{\"Invånare\": \"Resi\u{1b}dents\"}");
    assert_snapshot!(told(&folder), @r#"
    fel: Ett komma saknas
     --> plan.en.ron:1:22
      |
    1 | {"Beslut": "Decision" "Analys": 5}
      |                      ^ här ska stå `,`
      |
      = hjälp: Skriv ett komma efter varje fält och efter varje element i en lista.

    fel: Här ska stå en text
     --> plan.en.ron:1:33
      |
    1 | {"Beslut": "Decision" "Analys": 5}
      |                                 ^ det här är ett tal
      |
      = hjälp: Sätt texten inom citattecken: `"…"`.

    fel: Här ska stå par av texter
     --> roles.en.ron:1:1
      |
    1 | []
      | ^^ det här är en lista
      |
      = hjälp: Sätt paren inom klammerparenteser: `{"svenska": "engelska"}`.

    fel: Ett tecken som inte syns står här (U+001B)
     --> benefits.en.ron:1:19
      |
    1 | {"Invånare": "Resi�dents"}
      |                   ^ otillåtet tecken
      |
      = hjälp: Ta bort tecknet: det kan styra terminalen eller vända läsriktningen.

    4 fel i planen; den öppnas inte.
    "#);
}

#[test]
fn a_translation_that_breaks_the_plan_is_shown_where_it_stands() {
    let empty = Folder::small().write("plan.en.ron", "{\n    \"En liten plan\": \"\",\n}");
    assert_snapshot!(told(&empty), @r#"
    fel: Texten är tom
     --> plan.en.ron:2:22
      |
    2 |     "En liten plan": "",
      |                      ^^ här ska stå något

    1 fel i planen; den öppnas inte.
    "#);
    let id = Folder::small().write("benefits.en.ron", "{\"R9.1a\": \"R9.1x\"}");
    assert_snapshot!(told(&id), @r#"
    fel: Det finns ingen leverabel `R9.1x`
     --> benefits.en.ron:1:11
      |
    1 | {"R9.1a": "R9.1x"}
      |           ^^^^^^^ finns inte i planen
      |
      = hjälp: Menade du `R9.1a`?

    1 fel i planen; den öppnas inte.
    "#);
}
