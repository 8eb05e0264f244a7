//! Holds the arrows of the house: what each room may use of the others and of outside crates, that files make no rings,
//! and a few habits that a compiler does not check.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A room, the rooms that it may use, and the outside crates that it may use.
type Rule = (&'static str, &'static [&'static str], &'static [&'static str]);

const RULES: &[Rule] = &[
    ("main", &["cli"], &["color_eyre"]),
    (
        "cli",
        &["tui", "app", "export", "store", "progress", "words", "model"],
        &["clap", "clap_complete", "annotate_snippets", "serde_json", "serde"],
    ),
    (
        "tui",
        &["app", "export", "store", "progress", "words", "model"],
        &["ratatui", "crossterm", "ratatui_textarea", "signal_hook", "font8x8"],
    ),
    ("app", &["export", "progress", "words", "model"], &["nucleo_matcher"]),
    (
        "export",
        &["progress", "words", "model"],
        &[
            "serde",
            "serde_json",
            "ron",
            "csv",
            "askama",
            "calamine",
            "encoding_rs",
            "quick_xml",
            "rust_xlsxwriter",
            "krilla",
            "rustybuzz",
            "zip",
            "icalendar",
        ],
    ),
    (
        "store",
        &["model"],
        &[
            "ron",
            "serde",
            "directories",
            "gethostname",
            "notify",
            "postcard",
            "sha2",
            "tempfile",
            "thiserror",
            "unicode_normalization",
        ],
    ),
    ("progress", &["model"], &[]),
    ("words", &["model"], &["textwrap", "unicode_normalization", "unicode_width", "unicode_segmentation"]),
    ("model", &[], &["serde", "strsim"]),
];

/// Dates are everybody's: chrono's days go through every room. Only `store` may ask it for the time, see below.
const COMMON: &[&str] = &["std", "core", "alloc", "chrono"];

#[test]
fn rooms_use_only_what_stands_below_them() {
    let mut broken = Vec::new();
    for file in sources() {
        let Some((_, rooms, _)) = rule(&file.room) else { continue };
        for path in file.paths.iter().filter(|path| path[0] == "crate" || path[0] == "lis") {
            let Some(used) = path.get(1) else { continue };
            if *used != file.room && rule(used).is_some() && !rooms.contains(&used.as_str()) {
                broken.push(format!("{}: {} uses {used}", file.name, file.room));
            }
        }
    }
    assert!(broken.is_empty(), "arrows that the house does not have:\n{}", broken.join("\n"));
}

/// A page on the screen says the same sentences as a report, shows what the plan says, and a report can be ordered there; but
/// a screen is no report.
#[test]
fn of_the_reports_the_program_knows_only_the_sentences_how_one_is_ordered_and_how_it_reads() {
    for file in sources().iter().filter(|file| file.room == "app") {
        for path in file.paths.iter().filter(|path| path[0] == "crate" && path.get(1).is_some_and(|it| it == "export"))
        {
            let known = ["phrase", "order", "header", "document", "screen", "plan_pages"];
            assert!(
                path.get(2).is_some_and(|it| known.contains(&it.as_str())),
                "{} uses {}",
                file.name,
                path.join("::")
            );
        }
    }
}

#[test]
fn every_room_has_a_rule_and_no_room_is_a_drawer() {
    let drawers = ["utils", "util", "helpers", "common", "misc", "manager"];
    for file in sources() {
        assert!(file.room == "lib" || rule(&file.room).is_some(), "{} stands in a room without a rule", file.name);
        let stem = file.module.last().cloned().unwrap_or_default();
        assert!(!drawers.contains(&stem.as_str()), "{} is a drawer, not a room", file.name);
    }
}

#[test]
fn outside_crates_stay_in_their_rooms() {
    let outside = dependencies();
    assert!(outside.contains("ratatui"), "the list of dependencies was read");
    let mut broken = Vec::new();
    for file in sources() {
        let Some((_, _, allowed)) = rule(&file.room) else { continue };
        for first in file.paths.iter().map(|path| path[0].as_str()) {
            if outside.contains(first) && !COMMON.contains(&first) && !allowed.contains(&first) {
                broken.push(format!("{}: {} uses the crate {first}", file.name, file.room));
            }
        }
    }
    assert!(broken.is_empty(), "crates out of their rooms:\n{}", broken.join("\n"));
}

#[test]
fn only_store_reads_files_and_the_clock() {
    for file in sources().iter().filter(|file| file.room != "store") {
        for forbidden in ["std::fs", "Local::now", "Utc::now", "SystemTime::now"] {
            assert!(!file.text.contains(forbidden), "{} uses {forbidden}", file.name);
        }
    }
}

/// Folders whose files are one recursive reader, and so call each other: a ring inside one of them is its nature.
const RECURSIVE: &[&str] = &["store::plan_file::explain"];

fn inner_room(module: &[String]) -> Option<&'static str> {
    let name = module.join("::");
    RECURSIVE.iter().copied().find(|folder| name.starts_with(folder))
}

#[test]
fn files_make_no_rings() {
    let files = sources();
    let modules: BTreeSet<Vec<String>> = files.iter().map(|file| file.module.clone()).collect();
    let mut arrows: BTreeMap<Vec<String>, BTreeSet<Vec<String>>> = BTreeMap::new();
    for file in &files {
        for path in &file.paths {
            let Some(target) = resolve(path, file, &modules) else { continue };
            // A folder's face and its files are one thing: arrows up to it do not count.
            let together = inner_room(&file.module).is_some_and(|room| inner_room(&target) == Some(room));
            if !file.module.starts_with(&target) && !together {
                arrows.entry(file.module.clone()).or_default().insert(target);
            }
        }
    }
    let rings: Vec<String> =
        modules.iter().filter(|module| reaches(&arrows, module)).map(|module| module.join("::")).collect();
    assert!(rings.is_empty(), "these files import each other in a ring: {}", rings.join(", "));
}

#[test]
fn no_screen_uses_a_sibling_screen() {
    for file in sources() {
        let [room, folder, screen, ..] = file.module.as_slice() else { continue };
        if folder != "screens" {
            continue;
        }
        for path in file.paths.iter().filter(|path| path.len() > 3 && path[0] == "crate") {
            let sibling = &path[1] == room && path[2] == "screens" && path[3] != *screen;
            // The matrix shows the detail pane beside itself: drawing one view may hold another inside it.
            let inside = room == "tui" && screen == "matrix" && path[3] == "detail";
            assert!(!sibling || inside, "{} uses {}", file.name, path.join("::"));
        }
    }
}

#[test]
fn nothing_is_imported_by_star() {
    for file in sources() {
        for line in file.text.lines().filter(|line| line.trim_start().starts_with("use ") || line.contains("pub use "))
        {
            assert!(!line.contains("::*"), "{} hides what it uses: {line}", file.name);
        }
    }
}

#[test]
fn every_file_says_what_it_is_for_and_stays_readable() {
    for file in sources() {
        assert!(file.raw.starts_with("//!"), "{} does not begin with what it is for", file.name);
        let lines = file.raw.lines().count();
        assert!(lines <= 350, "{} has {lines} lines: perhaps two ideas", file.name);
    }
}

#[test]
fn the_plan_of_one_municipality_is_in_no_code() {
    for file in sources() {
        for name in ["Botkyrka", "botkyrka", "Socialförvaltning", "KS/2022"] {
            let told = file.text.lines().find(|line| line.contains(name) && !line.contains("plans/botkyrka"));
            assert!(told.is_none(), "{} knows {name}: {}", file.name, told.unwrap_or_default());
        }
    }
}

struct Source {
    name: String,
    room: String,
    module: Vec<String>,
    raw: String,
    text: String,
    paths: BTreeSet<Vec<String>>,
}

fn rule(room: &str) -> Option<&'static Rule> {
    RULES.iter().find(|(name, ..)| *name == room)
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    assert!(files.len() > 20, "the sources were found");
    files.iter().map(|path| source(&root, path)).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut inside: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    inside.sort();
    for path in inside {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

fn source(root: &Path, path: &Path) -> Source {
    let inner = path.strip_prefix(root).unwrap();
    let mut module: Vec<String> =
        inner.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let room = module[0].clone();
    if module.last().is_some_and(|last| last == "mod") {
        module.pop();
    }
    let raw = fs::read_to_string(path).unwrap();
    let text: String =
        raw.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect();
    Source { name: format!("src/{}", inner.display()), room, module, paths: paths(&text), raw, text }
}

/// Returns every path of names in a text, such as `crate::model::plan::Plan`; names in braces are told apart.
fn paths(text: &str) -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    let mut rest = text;
    while let Some(at) = rest.find("::") {
        let start = rest[..at].rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |at| at + 1);
        let first = rest[start..at].to_owned();
        let before = &rest[..start];
        let continued = before.ends_with("::");
        let mut end = 0;
        if !continued && !first.is_empty() {
            end = tree(&rest[at..], vec![first], &mut found);
        }
        rest = &rest[at + end.max(2)..];
    }
    found
}

/// Reads what follows a name: `::name`, or `::{a, b::c}`. Returns how far it read.
fn tree(text: &str, path: Vec<String>, found: &mut BTreeSet<Vec<String>>) -> usize {
    let Some(after) = text.strip_prefix("::") else {
        found.insert(path);
        return 0;
    };
    if let Some(inside) = after.strip_prefix('{') {
        let mut at = 0;
        loop {
            at += inside[at..].len() - inside[at..].trim_start_matches(|c: char| c.is_whitespace() || c == ',').len();
            if inside[at..].starts_with('}') || at >= inside.len() {
                return at + 4;
            }
            let name: String = inside[at..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if name.is_empty() {
                return at + 3;
            }
            at += name.len();
            let mut inner = path.clone();
            if name != "self" {
                inner.push(name);
            }
            at += tree(&inside[at..], inner, found);
        }
    }
    let name: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    if name.is_empty() {
        found.insert(path);
        return 2;
    }
    let mut path = path;
    path.push(name.clone());
    2 + name.len() + tree(&after[name.len()..], path, found)
}

/// Returns the file that a path leads to, the deepest one that bears its names.
fn resolve(path: &[String], file: &Source, modules: &BTreeSet<Vec<String>>) -> Option<Vec<String>> {
    let mut whole: Vec<String> = Vec::new();
    let mut rest = path;
    match path[0].as_str() {
        "crate" => rest = &path[1..],
        "super" => {
            whole.clone_from(&file.module);
            while rest.first().is_some_and(|part| part == "super") {
                whole.pop();
                rest = &rest[1..];
            }
        }
        _ => whole.extend(file.module.iter().cloned()),
    }
    whole.extend(rest.iter().cloned());
    (1..=whole.len()).rev().map(|length| whole[..length].to_vec()).find(|it| modules.contains(it) && *it != file.module)
}

fn reaches(arrows: &BTreeMap<Vec<String>, BTreeSet<Vec<String>>>, start: &[String]) -> bool {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&Vec<String>> = arrows.get(start).into_iter().flatten().collect();
    while let Some(module) = open.pop() {
        if module.as_slice() == start {
            return true;
        }
        if seen.insert(module) {
            open.extend(arrows.get(module).into_iter().flatten());
        }
    }
    false
}

fn dependencies() -> BTreeSet<String> {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let mut names = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.contains("dependencies]") && !line.contains("dev-");
        } else if let Some((name, _)) = line.split_once('=').filter(|_| inside) {
            names.insert(name.trim().replace('-', "_"));
        }
    }
    names
}
