//! What the settings said when they were last sound, kept in the state folder. It counts only for the file that it was
//! taken from.

use super::Settings;
use crate::store::folders::create;
use crate::store::output::{Overwrite, write_whole};
use crate::store::plan_file::{bytes_of, read_small};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The name of the file.
const FILE: &str = "config.kept.ron";

/// What is kept.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    /// The file that it was taken from.
    file: String,
    /// The text of it.
    text: String,
}

/// Keeps what a sound file says, where that is possible and not done yet.
pub(super) fn keep(path: &Path, text: &str, state: Option<&Path>) {
    let Some(state) = state else { return };
    let kept = Kept { file: path.display().to_string(), text: text.to_owned() };
    if load(state).as_ref() == Some(&kept) {
        return;
    }
    if let Ok(text) = ron::ser::to_string_pretty(&kept, ron::ser::PrettyConfig::new()) {
        // Never in the way: what cannot be kept is only missed once the file has a fault.
        let _ = create(state).and_then(|()| write_whole(&state.join(FILE), text.as_bytes(), Overwrite::Yes));
    }
}

/// Returns what this file said when it was last sound; none where that is not known.
pub(super) fn last(path: &Path, state: Option<&Path>) -> Option<Settings> {
    let kept = load(state?)?;
    let text = Some(kept).filter(|kept| kept.file == path.display().to_string())?.text;
    read_small::<Settings>("", text.into_bytes()).value
}

fn load(state: &Path) -> Option<Kept> {
    ron::from_str(&String::from_utf8(bytes_of(&state.join(FILE)).ok()?).ok()?).ok()
}
