//! The user's settings among the options: what was typed comes first, then the environment, then the file; what is
//! remembered and what is usual come after all of them. No fault of the file sends anything to another folder than it
//! names.

use super::args::{Global, GlyphsName, LangName, ThemeName};
use super::diagnostic;
use super::outcome::Failure;
use super::trouble;
use crate::store::config::{Folder, Language, Loaded, Settings, Signs, Theme};
use crate::store::folders::{canonical, data, setting};
use crate::words::config::words;
use crate::words::lang::Lang;
use std::io::{self, Write};
use std::path::Path;

/// Returns the options with what the settings say where nothing was typed and the environment says nothing.
pub(super) fn apply(lang: Lang, global: &Global, loaded: &Loaded) -> Result<Global, Failure> {
    let mut global = global.clone();
    let said = words(lang);
    if global.data.is_none() && setting("LIS_DATA").is_none() && !global.demo {
        match &loaded.data {
            Folder::Named(folder) => global.data = Some(folder.clone()),
            Folder::Usual => {}
            Folder::Unknown => return Err(stop(lang, loaded, said.data_unknown())),
        }
    }
    if global.plan.is_none() {
        match &loaded.plan {
            Folder::Named(folder) => global.plan = Some(folder.clone()),
            Folder::Usual => {}
            Folder::Unknown => return Err(stop(lang, loaded, said.plan_unknown())),
        }
    }
    if let Some(path) = loaded.path.as_deref().filter(|path| loaded.there && lies_in_data(&global, path)) {
        return Err(Failure::bad_data(said.shared(&trouble::shown(path))));
    }
    let Settings { language, theme, glyphs, .. } = &loaded.settings;
    if setting("LIS_LANG").is_none() {
        global.lang = global.lang.or(language.map(self::language));
    }
    global.theme = global.theme.or(theme.map(self::theme));
    global.glyphs = global.glyphs.or(glyphs.map(signs));
    global.settings = loaded.settings.clone();
    global.template.clone_from(&loaded.template);
    global.told = toast(lang, loaded);
    Ok(global)
}

/// Returns the language that the settings name.
pub(super) fn lang(settings: &Settings) -> Option<Lang> {
    settings.language.map(|language| match language {
        Language::Sv => Lang::Sv,
        Language::En => Lang::En,
    })
}

/// Returns what is wrong with the settings, ready to be printed; none where nothing is.
pub(super) fn faults(lang: Lang, loaded: &Loaded, colour: bool) -> Option<String> {
    let said = words(lang);
    let meanwhile = said.meanwhile(loaded.kept);
    if let Some(error) = &loaded.unread {
        return Some(format!("{}\n{meanwhile}\n", trouble::explain(lang, error)));
    }
    (!loaded.faults.is_empty()).then(|| diagnostic::render_with(lang, &loaded.faults, colour, meanwhile))
}

/// Returns the same in one line, for the screen.
pub(super) fn toast(lang: Lang, loaded: &Loaded) -> Option<String> {
    let said = words(lang);
    let name = loaded.path.as_deref().and_then(Path::file_name)?.to_string_lossy();
    let place = match loaded.faults.first() {
        Some(fault) => said.place(&name, fault.line, fault.column),
        None => name.into_owned(),
    };
    loaded.faulty().then(|| said.toast(&place, loaded.kept))
}

/// Prints what is wrong with the settings.
pub(super) fn tell(told: &str) {
    // Where even this fails, there is nobody left to tell.
    let _ = writeln!(io::stderr(), "{}", told.trim_end());
}

/// Says that a folder cannot be known, after what is wrong.
fn stop(lang: Lang, loaded: &Loaded, why: &str) -> Failure {
    if let Some(error) = &loaded.unread {
        return Failure::bad_data(format!("{}\n{why}", trouble::explain(lang, error)));
    }
    Failure::bad_data(diagnostic::render_with(lang, &loaded.faults, diagnostic::colour(), why))
}

/// Tells whether the settings lie where the record is, which others may share.
fn lies_in_data(global: &Global, path: &Path) -> bool {
    let folder = global.data.clone().or_else(|| data().ok());
    folder.is_some_and(|folder| canonical(path).starts_with(canonical(&folder)))
}

fn language(language: Language) -> LangName {
    match language {
        Language::Sv => LangName::Sv,
        Language::En => LangName::En,
    }
}

fn theme(theme: Theme) -> ThemeName {
    match theme {
        Theme::Light => ThemeName::Light,
        Theme::Dark => ThemeName::Dark,
        Theme::Projector => ThemeName::Projector,
        Theme::Terminal => ThemeName::Terminal,
    }
}

fn signs(signs: Signs) -> GlyphsName {
    match signs {
        Signs::Unicode => GlyphsName::Unicode,
        Signs::Ascii => GlyphsName::Ascii,
    }
}
