//! Hostile text wherever a person can write one – notes, evidence, meetings, decisions, assessments, posts, the head of a
//! document, the plan itself – is inert in everything that is handed out, as independent readers open it.

use crate::office::{LILLA, Office, TODAY};
use crate::opened::opened;
use lis::export::order::{Format, Separators};
use lis::model::text::is_unsafe;
use quick_xml::events::Event;
use std::fs;
use std::io::{Cursor, Read};

/// What begins a formula, and what would be markup, steer a terminal, turn the reading direction, hide, or begin a line of
/// its own.
const FORMULA: &str = "=cmd|'/C calc'!A0";
const MARKUP: &str = "<script>alert(1)</script><b>fet</b>]]>&amp;{{7*7}}|*x*|";
const STEERS: &str =
    "@bak\u{202e}v\u{1b}[31m\u{7}\u{85}\u{2028}\u{200b}\u{feff}slut\r\nBEGIN:VEVENT\r\nX-INSMUGGLAT:1\r\nsvans";

/// An office in whose record, plan and orders all of it stands.
struct Hostile {
    office: Office,
    plan: String,
}

impl Hostile {
    fn new() -> Self {
        let office = Office::new();
        let folder = office.path("plan");
        fs::create_dir(&folder).unwrap();
        for entry in fs::read_dir(LILLA).unwrap().map(Result::unwrap) {
            let text = fs::read_to_string(entry.path()).unwrap();
            let text = text
                .replace("title: \"Plan för Lilla kommun\"", &format!("title: \"{FORMULA} {MARKUP}\""))
                .replace("\"Socialförvaltningen\"", &format!("\"{FORMULA} {MARKUP}\""))
                .replace("title: \"Styrning av behörigheter\"", &format!("title: \"{FORMULA} {MARKUP}\""));
            fs::write(folder.join(entry.file_name()), text).unwrap();
        }
        let it = Self { plan: folder.display().to_string(), office };
        let long = format!("{STEERS} {}", "långt ".repeat(1700));
        it.types(&["tick", "R10.8", "SOF", "done", "--note", &long, "--evidence", FORMULA]);
        it.types(&["tick", "R5.1a", "SOF", "done", "--note", MARKUP, "--evidence", STEERS]);
        it.types(&["tick", "P1.1", "done", "--note", FORMULA]);
        it.types(&["staff", "set", "ledare", "SOF", "appointed", "--name", MARKUP, "--note", FORMULA]);
        it.types(&["maturity", "assess", "SOF", "1", "--motive", STEERS]);
        it.types(&["maturity", "assess", "kommunen", "1", "--motive", FORMULA]);
        it.types(&["meeting", "add", STEERS, "--on", "2026-11-01"]);
        it.types(&["meeting", "add", &format!("{FORMULA} {MARKUP}")]);
        it.types(&["meeting", "open"]);
        for text in [FORMULA, MARKUP, STEERS] {
            it.types(&["meeting", "decide", &format!("--due={TODAY}"), "--", text]);
        }
        it.types(&["meeting", "decision", "2026-11-24/1", "--done", "--outcome", STEERS]);
        it.types(&["meeting", "close"]);
        it
    }

    /// Types something that has to go well, and returns what it answers.
    #[track_caller]
    fn types(&self, line: &[&str]) -> Vec<u8> {
        let mut command = self.office.command();
        command.args(["--plan", &self.plan, "--today", TODAY]).args(line);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{line:?}\n{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }

    /// Writes a file and returns it.
    #[track_caller]
    fn writes(&self, line: &[&str], ending: &str) -> Vec<u8> {
        let path = self.office.path(&format!("ut.{ending}")).display().to_string();
        let _ = fs::remove_file(&path);
        self.types(&[line, &["-o", &path]].concat());
        fs::read(path).unwrap()
    }
}

/// What stands at the head of every document.
const HEAD: [&str; 12] = [
    "--title",
    STEERS,
    "--dnr",
    FORMULA,
    "--code",
    MARKUP,
    "--owner",
    STEERS,
    "--doc-version",
    FORMULA,
    "--secrecy",
    MARKUP,
];

#[test]
fn nothing_is_alive_in_any_report_or_minutes() {
    let it = Hostile::new();
    for format in Format::ALL {
        let flat = matches!(format, Format::Csv(_));
        let form: &[&str] = if format == Format::Csv(Separators::Plain) { &["--csv", "plain"] } else { &[] };
        // A flat table has no head for a provision, and tells of no changes.
        let (head, since) = if flat { (&HEAD[..10], &[][..]) } else { (&HEAD[..], &["--since", "2026-11-01"][..]) };
        let report = [&["export"][..], since, head, form].concat();
        let open = [&["export", "--profile", "open"][..], &HEAD[..10], form].concat();
        let minutes = [&["meeting", "minutes", "2026-11-24"][..], head, form].concat();
        for line in [report, open, minutes] {
            let bytes = it.writes(&line, format.name());
            inert(format, &bytes, line[1]);
        }
    }
}

/// Fails where something in a file is alive.
fn inert(format: Format, bytes: &[u8], what: &str) {
    let text = opened(format, bytes);
    let steers = |c: char| is_unsafe(c) && !matches!(c, '\n' | '\r');
    if !matches!(format, Format::Json | Format::Ron) {
        assert_eq!(text.chars().find(|c| steers(*c)), None, "{format:?} {what}");
    }
    match format {
        Format::Markdown | Format::Html => {
            for alive in ["<script", "<b>", "]]>&amp;{{"] {
                assert!(!text.contains(alive), "{alive} in {format:?} {what}");
            }
        }
        Format::Docx | Format::Xlsx => archive(format, bytes),
        Format::Csv(form) => table(&text, if form == Separators::Excel { ';' } else { ',' }),
        Format::Json => assert!(serde_json::from_str::<serde_json::Value>(&text).unwrap().is_object()),
        Format::Ron => drop(ron::from_str::<ron::Value>(&text).unwrap()),
        Format::Pdf => assert!(!lopdf::Document::load_mem(bytes).unwrap().get_pages().is_empty()),
    }
}

/// Fails where a part of an archive is no sound XML, or holds a formula or markup from a text.
fn archive(format: Format, bytes: &[u8]) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for place in 0..archive.len() {
        let mut text = String::new();
        archive.by_index(place).unwrap().read_to_string(&mut text).unwrap();
        // A chart names the cells that it shows by a formula of its own.
        if archive.by_index(place).unwrap().name().unwrap().contains("/charts/") {
            continue;
        }
        let elements = elements(&text);
        for alive in ["script", "f"] {
            assert!(!elements.iter().any(|name| name == alive), "{alive} in {format:?}");
        }
    }
}

/// Returns the names of all elements, as an independent reader of XML sees them.
fn elements(xml: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut names = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return names,
            Event::Start(it) | Event::Empty(it) => {
                it.attributes().for_each(|attribute| drop(attribute.unwrap()));
                names.push(it.local_name().into_inner().to_string());
            }
            _ => {}
        }
    }
}

/// Fails where a cell of a flat table begins a formula. Cells in quotation marks may go over several lines.
fn table(text: &str, between: char) {
    let (mut cell, mut quoted) = (String::new(), false);
    for c in text.chars().chain(['\n']) {
        match c {
            '"' => quoted = !quoted,
            c if !quoted && (c == between || c == '\n') => {
                assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{cell}");
                cell.clear();
            }
            c => cell.push(c),
        }
    }
}

#[test]
fn nothing_is_alive_in_any_calendar_sheet_or_picture() {
    let it = Hostile::new();
    for profile in ["internal", "open"] {
        let calendar = String::from_utf8(it.writes(&["export", "--profile", profile], "ics")).unwrap();
        assert_eq!(calendar.chars().find(|c| is_unsafe(*c) && !matches!(c, '\n' | '\r')), None);
        let count = |begins: &str| calendar.lines().filter(|line| line.starts_with(begins)).count();
        assert!(count("BEGIN:VEVENT") > 0 && count("BEGIN:VEVENT") == count("UID:"), "{calendar}");
        assert_eq!(count("X-INSMUGGLAT"), 0);
    }
    archive(Format::Xlsx, &it.writes(&["sheet", "out", "SOF"], "xlsx"));
    table(&String::from_utf8(it.writes(&["sheet", "out", "SOF"], "csv")).unwrap(), ';');
    for view in ["översikt", "tidplan", "leverabler", "förvaltning", "roller", "mognad", "historik"] {
        let picture = String::from_utf8(it.writes(&["picture", view], "svg")).unwrap();
        assert_eq!(picture.chars().find(|c| is_unsafe(*c) && *c != '\n'), None, "{view}");
        let elements = elements(&picture);
        assert!(elements.first().is_some_and(|name| name == "svg"), "{view}");
        assert!(!elements.iter().any(|name| matches!(name.as_str(), "script" | "b" | "foreignObject" | "a")), "{view}");
    }
}
