//! The same figures in every format, and the same bytes every time.

use crate::office::Office;
use crate::opened::opened;
use crate::stage::today;
use lis::export::Snapshot;
use lis::export::make::make;
use lis::export::order::{Format, Order, Pages, Profile};
use lis::model::board::Board;
use lis::progress::meetings;
use lis::store::plan_file::{PlanSource, load};
use lis::store::workspace::Workspace;
use lis::words::lang::Lang;
use serde_json::Value;

/// Texts with thousands and per cent as people write them, made alike.
fn flat(text: &str) -> String {
    text.replace('\u{a0}', " ").replace(" %", "%")
}

#[test]
fn every_format_tells_the_sums_of_the_sample() {
    let office = Office::new();
    for profile in ["open", "internal --pages summary"] {
        let options = format!("--demo --profile {profile}");
        let json: Value = serde_json::from_slice(&office.export(Format::Json, &options)).unwrap();
        let departments = json["progress"]["by_department"].as_object().unwrap();
        assert_eq!(departments.len(), 8);
        for format in Format::ALL {
            let text = flat(&opened(format, &office.export(format, &options)));
            for (id, share) in departments {
                let (done, of) = (share["done"].as_u64().unwrap(), share["of"].as_u64().unwrap());
                assert!(tells(format, &text, id, done, of), "{format:?}, {profile}: {id} {done} of {of}");
                assert!(!tells(format, &text, id, done + 1, of), "the test could not fail: {format:?} {id}");
            }
        }
    }
}

/// Returns what documents tell beside the cells, put together from what programs read.
fn told(json: &Value) -> Vec<String> {
    let review = &json["review"];
    let number = |part: &Value| part.as_u64().unwrap();
    let text = |part: &Value| part.to_string().replace(['"'], "").replace('.', ",");
    let (due, posts, maturity) = (&review["due"], &review["posts"], &review["maturity"]);
    let (meetings, changes) = (&review["meetings"], &review["changes"]);
    let sum = |it: &Value| format!("{} av {} klara", it["done"], it["of"]);
    let whole = |level: &Value| text(level).replace(",0", "");
    let mut told = vec![
        format!("{} försenade, {} inom 30 dagar, {} har fått", due["late"], due["soon"], due["moved"]),
        format!("{} av {} tillsatta, {} vakanta", posts["appointed"], posts["expected"], posts["vacant"]),
        format!("tyrkt nivå {}, bedömd nivå {}", whole(&maturity["supported"]), whole(&maturity["assessed"])),
        format!("mål {}", whole(&maturity["target"])),
        format!("enaste mötet {}, nästa {}", text(&meetings["last"]), text(&meetings["next"])),
        format!("{} öppna, varav {} försenade", meetings["open"], meetings["late"]),
        format!("Ändrat sedan {}", text(&changes["since"])),
        format!("Klart: {}", sum(&changes["was"])),
        format!("Inte längre klart {}", changes["kinds"]["lost"]),
        format!("Har blivit klart {}", changes["kinds"]["gained"]),
    ];
    assert!(number(&due["late"]) > 0 && number(&changes["kinds"]["lost"]) > 0, "the sample has some of everything");
    told.push(match review["forecast"]["half_by"].as_str() {
        Some(day) => format!("klart till {day}"),
        None => "inte inom fem år i denna takt".to_owned(),
    });
    told
}

#[test]
fn every_document_tells_what_stands_beside_the_cells_alike() {
    let plan = load(&PlanSource::Embedded, false).unwrap();
    let (history, _) = Workspace::demo(&plan, today()).unwrap().history().unwrap();
    let board = Board::as_of(&history, today());
    let snapshot = Snapshot::take(Lang::Sv, &plan, &board, today()).with(&history);
    let since = meetings::last(&board, today()).map(|it| it.meeting.on);
    for (profile, pages) in [(Profile::Open, Pages::Full), (Profile::Internal, Pages::Summary)] {
        let order = Order { profile, pages, since, ..Order::default() };
        let made = |format| make(&snapshot, format, &order).unwrap();
        let json: Value = serde_json::from_slice(&made(Format::Json)).unwrap();
        let ron = String::from_utf8(made(Format::Ron)).unwrap();
        assert!(ron.contains(&format!("late: {}", json["review"]["due"]["late"])));
        for format in [Format::Markdown, Format::Html, Format::Pdf, Format::Docx, Format::Xlsx] {
            let text = flat(&opened(format, &made(format)));
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for part in told(&json) {
                assert!(text.contains(&part), "{format:?}, {profile:?}: {part}\n{text}");
            }
        }
    }
}

#[test]
fn every_format_tells_what_is_late_in_each_department() {
    let office = Office::new();
    let options = "--demo --profile open";
    let json: Value = serde_json::from_slice(&office.export(Format::Json, options)).unwrap();
    let departments = json["review"]["due_by_department"].as_object().unwrap();
    assert_eq!(departments.len(), 8);
    for format in Format::ALL {
        let text = flat(&opened(format, &office.export(format, options)));
        for (id, due) in departments {
            let [late, soon, moved] = ["late", "soon", "moved"].map(|name| due[name].as_u64().unwrap());
            assert!(in_a_row(&text, id, &[late, soon, moved]), "{format:?}: {id} {late} {soon} {moved}");
            assert!(!in_a_row(&text, id, &[late + 700_003, soon, moved]), "the test could not fail: {format:?} {id}");
        }
    }
}

/// Tells whether a text has these figures one after the other not far behind the name of a department.
fn in_a_row(text: &str, id: &str, figures: &[u64]) -> bool {
    let figures: Vec<String> = figures.iter().map(u64::to_string).collect();
    text.match_indices(id).any(|(at, _)| {
        let near: String = text[at + id.len()..].chars().take(600).collect();
        let numbers: Vec<&str> = near.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        numbers.windows(figures.len()).any(|window| window == figures)
    })
}

#[test]
fn the_commands_tell_what_the_report_tells() {
    let office = Office::new();
    let json = |line: &str| -> Value { serde_json::from_str(&office.shipped(line).out).unwrap() };
    let review = json("export -f json --demo")["review"].clone();
    let late = json("late --soon --json --demo");
    assert_eq!(review["due"]["late"], late["late"].as_array().unwrap().len());
    assert_eq!(review["due"]["soon"], late["soon"].as_array().unwrap().len());
    let forecasts = json("forecast --json --demo")["forecasts"].clone();
    let forecast = forecasts.as_array().unwrap().iter().find(|row| row["department"].is_null()).unwrap();
    assert_eq!(review["forecast"]["left"], forecast["left"]);
    assert_eq!(review["forecast"]["half_by"], forecast["half_by"]);
    let diff = json("diff --json --demo");
    let sum: u64 = review["changes"]["kinds"].as_object().unwrap().values().map(|it| it.as_u64().unwrap()).sum();
    assert_eq!(sum, diff["changes"].as_array().unwrap().len() as u64);
    assert_eq!(review["changes"]["was"]["done"], diff["progress_before"]["done"]);
}

/// Tells whether a text has the two figures behind the name of a department, with nothing but signs between.
fn tells(format: Format, text: &str, id: &str, done: u64, of: u64) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(id) {
        rest = &rest[at + id.len()..];
        let near: String = rest.chars().take(600).collect();
        let numbers: Vec<&str> = near.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        let numbers =
            if matches!(format, Format::Html) { numbers.as_slice() } else { &numbers[..numbers.len().min(2)] };
        let pair = [done.to_string(), of.to_string()];
        if numbers.windows(2).any(|window| window == pair) {
            return true;
        }
    }
    false
}

#[test]
fn the_same_order_on_the_same_data_gives_the_same_bytes() {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note Klart");
    for format in Format::ALL {
        for options in ["--title Läge --owner Ledare", "--profile open --lang en"] {
            let first = office.export(format, options);
            assert!(first == office.export(format, options), "{format:?} {options}");
        }
    }
}

#[test]
fn the_sums_of_one_department_are_its_own() {
    let office = Office::new();
    office.text("tick R10.8 SOF done --note Klart");
    office.text("tick R10.8 KLF done --note Annans");
    let json = office.json("export -f json -d sof");
    let share = |it: &Value| (it["done"].as_u64().unwrap(), it["of"].as_u64().unwrap());
    assert_eq!(share(&json["progress"]["overall"]), (1, 5));
    assert_eq!(json["departments"].as_array().unwrap().len(), 1);
    for format in Format::ALL {
        let text = opened(format, &office.export(format, "-d SOF"));
        assert!(text.contains("Klart") && !text.contains("Annans"), "{format:?}");
        assert!(!text.contains("VÅF"), "{format:?}");
    }
}
