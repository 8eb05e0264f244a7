//! What holds for every sentence in `src/words`: none is empty, none is missing in a language, the form of a counted word
//! is chosen in one place, and no language says the name of a key that the keymap may change.

use std::fs;
use std::path::{Path, PathBuf};

/// Files that still name function keys or keys with control. Only shorter: sentences take keys as arguments.
const NAMING_KEYS: &[&str] = &["screen/overlays.rs", "walkthrough.rs", "rehearsal.rs", "notes.rs"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}

/// Returns every file of words: its name inside the folder, and its text without comments.
fn words() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words");
    let mut found = Vec::new();
    sources(&root, &mut found);
    let read = |path: PathBuf| {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&path).unwrap();
        let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        (name, code.join("\n"))
    };
    let all: Vec<(String, String)> = found.into_iter().map(read).collect();
    assert!(all.len() > 40, "the words were read");
    all
}

#[test]
fn no_sentence_is_empty_in_a_language() {
    for (name, text) in words() {
        for empty in ["sv: \"\"", "en: \"\"", "one: \"\"", "many: \"\""] {
            assert!(!text.contains(empty), "{name} has an empty sentence");
        }
    }
}

#[test]
fn a_table_of_sentences_is_written_with_both_languages_side_by_side() {
    for (name, text) in words().into_iter().filter(|(name, _)| name != "entry.rs") {
        assert!(!text.contains("pub fn words(lang: Lang)"), "{name} picks a table by language itself");
    }
}

#[test]
fn the_form_of_a_counted_word_is_chosen_in_one_place() {
    for (name, text) in words().into_iter().filter(|(name, _)| name != "entry.rs") {
        assert!(!text.contains("== 1 {"), "{name} declines by itself: plural! and counted do that");
    }
}

#[test]
fn sentences_do_not_name_keys_that_the_keymap_may_change() {
    for (name, text) in words() {
        let named = |word: &str| (1..=12).any(|number| word == format!("F{number}"));
        let keys = text.split(|c: char| !c.is_alphanumeric()).any(named) || text.contains("Ctrl");
        let known = NAMING_KEYS.contains(&name.as_str());
        assert_eq!(
            keys, known,
            "{name}: keys are arguments of a sentence, and the list of exceptions only gets shorter"
        );
    }
}
