//! Finds the language before anything is parsed, so that mistakes in what was typed are told in it.

use crate::words::lang::Lang;
use std::ffi::OsString;

/// Returns the language: `--lang`, else `LIS_LANG`, else Swedish. A word that names no language is passed over here; of
/// what was typed, the parser will complain.
pub(super) fn find(args: &[OsString]) -> Lang {
    typed(args).or_else(|| std::env::var("LIS_LANG").ok()).and_then(|word| Lang::from_word(&word)).unwrap_or_default()
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
