//! The same figures in every format, and the same bytes every time.

use crate::office::Office;
use crate::opened::opened;
use lis::export::order::Format;
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
