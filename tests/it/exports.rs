//! Reports: the shape that scripts rely on, the same figures everywhere, and texts that stay texts.

use crate::office::{LILLA, Office, TODAY, holds};
use lis::export::document::{Block, Column, Document, Level, Table, Tone, Value as Cell};
use lis::export::make::make;
use lis::export::order::{Format, Order};
use lis::export::{Snapshot, markdown};
use lis::model::board::Board;
use lis::store::plan_file::{PlanSource, load};
use lis::words::lang::Lang;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// An office in which a little of everything has happened: 3 of 15 cells are done.
fn busy() -> Office {
    let office = Office::new();
    office.text("tick P1.1 done --note Klart");
    office.text("tick R10.8 SOF done");
    office.text("tick R10.8 VÅF --point 2");
    office.text("tick R4.1a KLF not_applicable --note \"Inga system\"");
    office.text("tick R5.1a KLF done --on 2025-01-01");
    office.text("tick R5.1a SOF done --evidence KS/2026:7");
    office
}

#[test]
fn the_snapshot_has_the_shape_that_scripts_rely_on() {
    let office = busy();
    let text = office.text("export --format json");
    let keys = ["format", "version", "as_of", "profile", "header", "made_from", "plan", "departments", "deliverables"];
    let places = [&keys[..], &["progress"]].concat();
    let places: Vec<_> = places.iter().map(|key| text.find(&format!("\n  \"{key}\":")).unwrap()).collect();
    assert!(places.is_sorted(), "keys stand in the order of the contract");
    let it = office.json("export --format json");
    assert_eq!((&it["format"], &it["version"], &it["as_of"]), (&json!("lis-snapshot"), &json!(1), &json!(TODAY)));
    let plan = json!({
        "id": "lilla-2022-2025", "title": "Plan för Lilla kommun", "valid_from": "2022-01-01", "valid_to": "2025-12-31",
        "municipality": "Lilla kommun", "status": "proposed", "decided_on": null, "expired": true,
    });
    assert_eq!(it["plan"], plan);
    assert_eq!(
        (&it["departments"][1]["id"], &it["departments"][1]["name"]),
        (&json!("SOF"), &json!("Socialförvaltningen"))
    );
    let progress = json!({
        "overall": {"done": 3, "of": 15},
        "by_department": {"KLF": {"done": 1, "of": 5}, "SOF": {"done": 2, "of": 5}, "VÅF": {"done": 0, "of": 5}},
        "by_project_phase": {"1": {"done": 1, "of": 4}, "2": {"done": 0, "of": 3}},
        "by_priority_phase": {"1": {"done": 1, "of": 3}, "2": {"done": 1, "of": 3}, "none": {"done": 0, "of": 2}},
        "by_chapter": {"4": {"done": 0, "of": 2}, "5": {"done": 1, "of": 3}, "10": {"done": 1, "of": 3}},
    });
    assert_eq!(it["progress"], progress);
}

#[test]
fn a_deliverable_in_the_snapshot_says_where_it_belongs_and_how_it_stands() {
    let it = busy().json("export --format json");
    let of = |id: &str| it["deliverables"].as_array().unwrap().iter().find(|it| it["id"] == id).unwrap().clone();
    let central = of("P1.1");
    assert_eq!((&central["scope"], &central["project_phase"]), (&json!("central"), &json!(1)));
    assert_eq!((&central["priority_phase"], &central["chapter"]), (&Value::Null, &Value::Null));
    assert_eq!(keys(&central["states"]), ["KLF"], "done once, in the central department");
    let done = json!({
        "state": "done", "at": TODAY, "by": "projektledare", "note": "Klart", "evidence": null, "points_done": 0,
        "points_of": 0, "points_ticked": [], "conflict": false, "due_again_on": null, "exception_until": null, "exception": null,
    });
    assert_eq!(central["states"]["KLF"], done);
    let each = of("R10.8");
    assert_eq!((&each["scope"], &each["source"]), (&json!("each"), &json!("Riktlinjen 10.8")));
    assert_eq!(
        (&each["project_phase"], &each["priority_phase"], &each["chapter"]),
        (&Value::Null, &json!(2), &json!(10))
    );
    assert_eq!(keys(&each["states"]), ["KLF", "SOF", "VÅF"]);
    let nothing = &each["states"]["KLF"];
    assert_eq!(nothing["state"], "not_started");
    for key in ["at", "by", "note", "evidence"] {
        assert_eq!(nothing[key], Value::Null, "nobody has said anything: {key}");
    }
    assert_eq!(
        (&each["states"]["VÅF"]["state"], &each["states"]["VÅF"]["points_done"]),
        (&json!("in_progress"), &json!(1))
    );
    let without = of("R4.1a");
    assert_eq!((&without["priority_phase"], &without["chapter"]), (&Value::Null, &json!(4)));
    assert_eq!(without["states"]["KLF"]["state"], "not_applicable");
    assert_eq!(of("R5.1a")["states"]["KLF"]["state"], "due_again");
    assert_eq!(of("R5.1a")["recurs_months"], 12);
    assert_eq!(of("P1.2")["basis"]["certainty"], "inferred");
}

#[test]
fn the_same_data_gives_the_same_bytes() {
    let office = busy();
    for format in ["md", "json"] {
        let line = format!("export --format {format}");
        assert_eq!(office.text(&line), office.text(&line));
        assert_eq!(office.text(&format!("{line} -o -")), office.text(&line), "a dash means standard output");
    }
    let english = office.json("export --format json --lang en");
    assert_eq!(english["progress"], office.json("export --format json")["progress"]);
}

#[test]
fn everybody_tells_the_same_figures() {
    let office = busy();
    let progress = office.json("export --format json")["progress"].clone();
    assert_eq!(office.json("status --json")["progress"], progress);
    assert_eq!(office.json("matrix --json")["progress"], progress);
    let groups = office.json("matrix --json")["groups"].clone();
    for group in groups.as_array().unwrap() {
        let number = group["number"].as_u64().map_or("none".to_owned(), |number| number.to_string());
        let sums = &progress[format!("by_{}", group["kind"].as_str().unwrap())][&number];
        assert_eq!((&group["done"], &group["of"]), (&sums["done"], &sums["of"]), "{number}");
    }
    let rows = table_rows(&office.text("export --format md"));
    for (name, key) in [("KLF Kommunledningsförvaltningen", "KLF"), ("SOF Socialförvaltningen", "SOF")] {
        assert_eq!(rows[name], sums(&progress["by_department"][key]), "{name}");
    }
    assert_eq!(rows["Fas 1 – Analys, Utforma"], sums(&progress["by_project_phase"]["1"]));
    assert_eq!(rows["Fas 2 – Åtkomst"], sums(&progress["by_priority_phase"]["2"]));
    assert_eq!(rows["Utan fas"], sums(&progress["by_priority_phase"]["none"]));
    assert_eq!(rows["10 Styrning av behörigheter"], sums(&progress["by_chapter"]["10"]));
    holds(&office.text("export --format md"), &["**Hela planen:** 3 av 15 klara (20 %)"]);
    holds(&office.text("status"), &["20 % 3/15", "SOF", "2/5", "Utan fas", "0/2"]);
    holds(&office.text("matrix"), &["3 av 15 klara (20 %)", "Utan fas: 0 av 2 klara", "Fas 2 – Åtkomst: 1 av 3 klara"]);
    assert_eq!(office.json("show P1.1 --json")["deliverable"], office.json("export --format json")["deliverables"][0]);
}

#[test]
fn the_shipped_sample_tells_the_same_figures_too() {
    let office = Office::new();
    let json = |line: &str| -> Value { serde_json::from_str(&office.shipped(line).out).unwrap() };
    let progress = json("export --format json --demo")["progress"].clone();
    assert_eq!(json("status --json --demo")["progress"], progress);
    assert_eq!(json("matrix --json --demo")["progress"], progress);
    let rows = table_rows(&office.shipped("export --format md --demo").out);
    for (id, share) in progress["by_department"].as_object().unwrap() {
        let row = rows.iter().find(|(name, _)| name.starts_with(&format!("{id} "))).unwrap();
        assert_eq!(row.1, &sums(share), "{id}");
    }
    let parts = ["by_department", "by_project_phase", "by_priority_phase"]
        .map(|by| progress[by].as_object().unwrap().values().map(|it| it["of"].as_u64().unwrap()).sum::<u64>());
    assert_eq!(progress["overall"]["of"], parts[0], "every cell is some department's");
    assert_eq!(progress["overall"]["of"], parts[1] + parts[2], "every cell is in one kind of phase or the other");
}

#[test]
fn the_report_says_what_it_is() {
    let report = busy().text("export --format md");
    holds(
        &report,
        &[
            "# Lägesrapport: Plan för Lilla kommun",
            "**Kommun:** Lilla kommun",
            "**Planens diarienummer:** KS/2022:1 (Planen)",
        ],
    );
    holds(
        &report,
        &["**Riktlinjens diarienummer:** KS/2022:2 (Riktlinjen)", "**Planens kod:** 2.1", "**Läget den:** 2026-11-24"],
    );
    holds(
        &report,
        &["**Planens status:** Föreslagen", "**Giltighet:** Planen gick ut 2025-12-31", "**Framställd med:** lis 0.1"],
    );
    holds(&report, &["offentlighets- och sekretesslagen 18 kap. 8 §", "Prioriteringsfaser saknar datum"]);
    holds(&report, &["P1.2 Medel är avsatta (egen slutsats)", "Planen nämner bara ”resurser”.", "✓ klar", "tom ruta"]);
    holds(&report, &["2026-11-24 P1.1 KLF klar (projektledare): Klart", "Inga system", "KS/2026:7"]);
    assert!(!report.contains("Utan plats i planen"), "nothing is without a place");
    let english = busy().text("export --format md --lang en");
    holds(
        &english,
        &[
            "# Status report:",
            "**As of:** 2026-11-24",
            "By priority phase",
            "No phase",
            "✓ done",
            "chapter 18, section 8",
        ],
    );
}

#[test]
fn the_report_tells_conflicts_and_what_has_no_place() {
    let conflict = Office::in_conflict().text("export --format md");
    holds(
        &conflict,
        &["## Konflikter", "R10.8 SOF: klar (projektledare 2026-11-24), ej tillämplig (samordnare 2026-11-24)"],
    );
    holds(&conflict, &["–?"]);
    let office = Office::new();
    office.text("tick R10.8 VÅF done");
    let moved = office.shipped("export --format md").out;
    holds(&moved, &["## Utan plats i planen", "R10.8 VÅF: klar (projektledare 2026-11-24)"]);
}

const HOSTILE: &str = "<script>alert(1)</script> | a | **fet** _lut_ `kod` [länk](http://x) ![bild](y) ~~x~~ &lt; \\| \u{1b}[31mröd\u{202e}bak\n# Rubrik\r\n- punkt";

#[test]
fn a_hostile_note_is_inert_everywhere() {
    let office = Office::new();
    let mut command = office.command();
    command.args(["--plan", LILLA, "--today", TODAY, "tick", "R10.8", "SOF", "done", "--note", HOSTILE]);
    command.args(["--evidence", HOSTILE]);
    command.assert().success();
    for line in ["status", "show R10.8", "log", "matrix", "check", "undo"] {
        let text = office.text(line);
        let control = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!text.contains(control), "{line} steers the terminal: {text:?}");
    }
    office.text("redo");
    let report = office.text("export --format md");
    assert_inert(&report);
    assert!(!report.contains('\u{1b}') && !report.contains('\u{202e}'));
    let note = office.json("show R10.8 --json")["deliverable"]["states"]["SOF"]["note"].clone();
    assert!(note.as_str().unwrap().contains("<script>"), "JSON needs no markup: the note is as it was written");
}

#[test]
fn a_hostile_plan_is_inert_in_a_report() {
    let report = Office::new().text("export --format md");
    assert_inert(&report);
    holds(&report, &[r"P2.1 Rutin för &lt;b&gt;mejl&lt;/b&gt; \| \*logg\* \[finns\](x)"]);
}

#[test]
fn nothing_in_a_text_is_markdown() {
    assert_eq!(markdown::inert("a|b"), r"a\|b");
    assert_eq!(
        markdown::inert("# *x* _y_ `z` [l](u) <b> & \\ ~ $"),
        r"\# \*x\* \_y\_ \`z\` \[l\](u) &lt;b&gt; &amp; \\ \~ \$"
    );
    assert_eq!(markdown::inert(" a\nb\tc\u{1b} "), "a b c\u{fffd}");
}

#[test]
fn a_line_cannot_begin_a_list_a_heading_or_a_rule() {
    for text in ["- x", "+ x", "--- x", "=== x", "1. x", "12) x", "# x", "> x", "* x", "```", "| x"] {
        let document = Document {
            title: "T".to_owned(),
            blocks: vec![Block::Paragraph(text.to_owned()), Block::List(vec![text.to_owned()])],
            ..Document::default()
        };
        let printed = markdown::print(&document);
        let lines: Vec<&str> = printed.lines().collect();
        for line in [lines[2], lines[4].strip_prefix("- ").unwrap()] {
            let first = line.trim_start_matches(|c: char| c.is_ascii_digit()).chars().next().unwrap();
            assert!(first == '\\' || first == '&', "{text:?} became {line:?}");
        }
    }
}

#[test]
fn a_table_has_a_row_per_row_and_its_columns_in_line() {
    let columns = vec![Column::text("Namn"), Column::sign("KLF"), Column::number("Av")];
    let sign = Cell::Sign { sign: "✓".into(), word: "klar".into(), tone: Tone::Good };
    let rows = vec![
        vec![Cell::text("a|b"), sign, Cell::Number(12)],
        vec![Cell::text("åäö\n\n| x"), Cell::Empty, Cell::Number(3)],
    ];
    let table = Block::Table(Table { caption: "Alla".into(), columns, rows });
    let blocks = vec![Block::Heading(Level::Section, "R".into()), table];
    let printed = markdown::print(&Document { title: "T".into(), blocks, ..Document::default() });
    let expected = "# T\n\n### R\n\nAlla\n\n| Namn      | KLF |  Av |\n| --------- | :-: | --: |\n\
                    | a\\|b      | ✓   |  12 |\n| åäö  \\| x |     |   3 |\n";
    assert_eq!(printed, expected);
}

#[test]
fn a_report_can_be_made_without_a_single_entry() {
    let plan = load(&PlanSource::Folder(LILLA.into()), false).unwrap();
    let board = Board::default();
    let day = TODAY.parse().unwrap();
    let snapshot = Snapshot::take(Lang::Sv, &plan, &board, day);
    let made = |format| String::from_utf8(make(&snapshot, format, &Order::default()).unwrap()).unwrap();
    let report = made(Format::Markdown);
    holds(&report, &["Inget är bockat ännu.", "0 av 16 klara (0 %)", "## Konflikter Inget."]);
    assert!(made(Format::Json).ends_with("}\n"));
}

/// Fails if anything but the report's own markup is markup.
#[track_caller]
fn assert_inert(report: &str) {
    let (report, recipe) = report.split_once("\n<!-- lis-snapshot/1;").unwrap();
    assert!(recipe.ends_with("; -->\n") && recipe.matches(['<', '>']).count() == 1, "{recipe}");
    let report = &report.replace("\n> **", "\n**");
    for markup in ["<", ">alert", "](", " **fet", " _lut", "~~x", "\n# Rubrik", "\n- punkt"] {
        let own = report.replace("\\](", "");
        assert!(!own.contains(markup), "{markup:?} is live");
    }
    let mut columns = None;
    for line in report.lines() {
        if !line.starts_with('|') {
            columns = None;
            continue;
        }
        let bars = line.replace("\\\\", "").replace("\\|", "").matches('|').count();
        assert_eq!(*columns.get_or_insert(bars), bars, "a row of its own length: {line}");
    }
}

/// Returns "done of" by the first column, for every row whose second and third are numbers.
fn table_rows(report: &str) -> BTreeMap<String, (u64, u64)> {
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let rows = report.lines().filter(|line| line.starts_with('|')).map(cells);
    rows.filter_map(|row| Some((row.get(1)?.clone(), (row.get(2)?.parse().ok()?, row.get(3)?.parse().ok()?)))).collect()
}

fn sums(share: &Value) -> (u64, u64) {
    (share["done"].as_u64().unwrap(), share["of"].as_u64().unwrap())
}

/// Returns the keys of an object, sorted.
fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}
