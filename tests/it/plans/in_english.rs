//! The same in English.

use super::folder::Folder;
use insta::assert_snapshot;
use lis::words::lang::Lang;

#[test]
fn english_field() {
    let told = Folder::small().change("plan.ron", r#"title: "En"#, r#"titel: "En"#).told(Lang::En);
    assert_snapshot!(told, @r#"
    fault: There is no field `titel`
     --> plan.ron:4:5
      |
    4 |     titel: "En liten plan",
      |     ^^^^^ unknown field
      |
      = help: Did you mean `title`?

    1 fault in the plan; it is not opened.
    "#);
}

#[test]
fn english_kind() {
    let told = Folder::small().change("plan.ron", r#""2025-12-31""#, r#""2025-02-30""#).told(Lang::En);
    assert_snapshot!(told, @r#"
    fault: A date belongs here
     --> plan.ron:7:15
      |
    7 |     valid_to: "2025-02-30",
      |               ^^^^^^^^^^^^ no date of the calendar
      |
      = help: Write year, month and day: `"2022-12-13"`.

    1 fault in the plan; it is not opened.
    "#);
}

#[test]
fn english_grammar() {
    let told = Folder::small().change("plan.ron", r#"id: "liten","#, r#"id: "liten""#).told(Lang::En);
    assert_snapshot!(told, @r#"
    fault: A comma is missing
     --> plan.ron:3:16
      |
    3 |     id: "liten"
      |                ^ `,` belongs here
      |
      = help: Write a comma after every field and after every element of a list.

    1 fault in the plan; it is not opened.
    "#);
}

#[test]
fn english_ring() {
    let told = Folder::small().change("plan.ron", r#"needs: ["P1.1"]"#, r#"needs: ["P2.1"]"#).told(Lang::En);
    assert_snapshot!(told, @r#"
    fault: Deliverables wait for each other in a ring: `P1.2` → `P2.1` → `P1.2`
      --> plan.ron:21:65
       |
    21 |                 (id: "P1.2", title: "Medel är avsatta", needs: ["P2.1"]),
       |                                                                 ^^^^^^ the ring goes on here
       |
       = help: Remove one of the ties in the ring.

    1 fault in the plan; it is not opened.
    "#);
}

#[test]
fn english_several() {
    let told = Folder::small()
        .change("plan.ron", r#"run_by: "KLF""#, r#"run_by: "KLFF""#)
        .change("roles.ron", "group: project", "group: projekt")
        .told(Lang::En);
    assert_snapshot!(told, @r#"
    fault: There is no department `KLFF`
      --> plan.ron:17:21
       |
    17 |             run_by: "KLFF",
       |                     ^^^^^^ not in the plan
       |
       = help: Did you mean `KLF`?

    fault: The word `projekt` cannot stand here
     --> roles.ron:3:39
      |
    3 |     driving: [(role: "ledare", group: projekt)],
      |                                       ^^^^^^^ unknown word
      |
      = help: Did you mean `project`?

    2 faults in the plan; it is not opened.
    "#);
}
