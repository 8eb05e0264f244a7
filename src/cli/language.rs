//! Finds the language before anything is parsed, so that mistakes in what was typed are told in it.

use super::settings;
use crate::store::config::Settings;
use crate::store::folders::setting;
use crate::words::lang::Lang;
use std::ffi::OsString;

/// Returns the language: `--lang`, else `LIS_LANG`, else what the settings say, else Swedish. A word that names no language is passed over here; of
/// what was typed, the parser will complain.
pub(super) fn find(args: &[OsString], settings: &Settings) -> Lang {
    let word = typed(args).or_else(|| setting("LIS_LANG"));
    let named = word.as_deref().and_then(Lang::from_word);
    named.or_else(|| settings::lang(settings).filter(|_| word.is_none())).unwrap_or_default()
}

fn typed(args: &[OsString]) -> Option<String> {
    let mut args = args.iter().skip(1).map(|arg| arg.to_string_lossy()).take_while(|arg| arg != "--");
    while let Some(arg) = args.next() {
        if arg == "--lang" {
            return args.next().map(std::borrow::Cow::into_owned);
        }
        if let Some(word) = arg.strip_prefix("--lang=") {
            return Some(word.to_owned());
        }
    }
    None
}
