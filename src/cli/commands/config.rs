//! `lis config`: where the settings are, what counts and where it comes from, and a file to begin with.

use super::json;
use crate::app::state::start::{Density, Start, ThemeName as Theme};
use crate::cli::args::{Config, ConfigCommand, Global, GlyphsName};
use crate::cli::outcome::{Answer, Exit, Failure};
use crate::cli::page::Page;
use crate::cli::{diagnostic, settings, terminal, trouble};
use crate::model::text::plain;
use crate::store::config::{Folder, Loaded, Settings, write_new};
use crate::store::error::StoreError;
use crate::store::folders::{data, setting, state};
use crate::store::memory::Memory;
use crate::tui::remember;
use crate::words::config::{From, words};
use crate::words::lang::Lang;
use crate::words::screen;
use serde::Serialize;

/// Does what was asked about the settings.
pub fn run(lang: Lang, typed: &Global, loaded: &Loaded, args: &Config) -> Result<Answer, Failure> {
    let said = words(lang);
    match &args.command {
        ConfigCommand::Path => {
            let path = loaded.path.as_deref().ok_or_else(|| Failure::files(said.nowhere()))?;
            Ok(Answer::fine(format!("{}\n", trouble::shown(path))))
        }
        ConfigCommand::New => begin(lang, loaded),
        ConfigCommand::Show(it) => show(lang, typed, loaded, it.json),
    }
}

fn begin(lang: Lang, loaded: &Loaded) -> Result<Answer, Failure> {
    let said = words(lang);
    let path = loaded.path.as_deref().ok_or_else(|| Failure::files(said.nowhere()))?;
    match write_new(path, said.begun()) {
        Ok(()) => Ok(Answer::fine(format!("{}\n", said.written(&trouble::shown(path))))),
        Err(StoreError::Exists { path }) => Err(Failure::files(said.there(&trouble::shown(&path)))),
        Err(error) => Err(trouble::failure(lang, &error)),
    }
}

/// The options for programs.
#[derive(Serialize)]
struct Whole {
    format: &'static str,
    version: u16,
    options: Vec<Row>,
}

/// One option: its name in files, its name for people, its value for programs and for people, and where that comes from.
#[derive(Serialize)]
struct Row {
    option: &'static str,
    #[serde(skip)]
    name: &'static str,
    value: String,
    #[serde(skip)]
    shown: String,
    from: &'static str,
    #[serde(skip)]
    source: From,
}

/// Tells every option. Where the file has a fault, that is told too, and the exit code says so.
fn show(lang: Lang, typed: &Global, loaded: &Loaded, as_json: bool) -> Result<Answer, Failure> {
    let said = words(lang);
    let counts = settings::apply(lang, typed, loaded);
    let rows = Told { lang, typed, loaded, counts: counts.as_ref().unwrap_or(typed) }.rows();
    let mut answer = if as_json {
        let settings = Whole { format: "lis-config", version: crate::export::json::VERSION, options: rows };
        json(lang, &settings)?
    } else {
        let mut page = Page::default();
        let path = loaded.path.as_deref().map(trouble::shown);
        page.line(&path.map_or_else(|| said.nowhere().to_owned(), |path| said.file(&path, loaded.there)));
        page.gap();
        let facts: Vec<(&str, String)> =
            rows.iter().map(|row| (row.name, format!("{} ({})", row.shown, said.from(row.source)))).collect();
        page.facts(&facts);
        Answer::fine(page.into_text())
    };
    let wrong = counts.err().map(|failure| failure.message);
    if let Some(told) = wrong.or_else(|| settings::faults(lang, loaded, diagnostic::colour())) {
        settings::tell(&told);
        answer.exit = Exit::BadData;
    }
    Ok(answer)
}

/// What is told of the options.
struct Told<'a> {
    lang: Lang,
    typed: &'a Global,
    loaded: &'a Loaded,
    /// What was typed, with what the settings say.
    counts: &'a Global,
}

impl Told<'_> {
    fn rows(&self) -> Vec<Row> {
        let memory = state().ok().as_deref().map(Memory::load).unwrap_or_default();
        let start = remember::start(&memory);
        let mut rows = vec![
            self.language(&memory, &start),
            self.theme(&memory, &start),
            self.glyphs(),
            self.density(&memory, &start),
            self.mouse(&memory, &start),
            self.data(),
            self.plan(),
        ];
        let report = &self.settings().report;
        let head = [
            ("report.dnr", &report.dnr),
            ("report.code", &report.code),
            ("report.owner", &report.owner),
            ("report.class", &report.class),
            ("report.secrecy", &report.secrecy),
        ];
        rows.extend(head.into_iter().zip(7..).map(|((option, said), at)| self.head(at, option, said.as_deref())));
        rows.push(self.template());
        rows
    }

    /// Returns what stands at the head of every report.
    fn head(&self, at: usize, option: &'static str, said: Option<&str>) -> Row {
        let value = plain(said.unwrap_or_default().trim());
        let shown = if value.is_empty() { words(self.lang).nothing() } else { &value };
        self.row(at, option, &value, shown, from(&[(said.is_some(), From::File)]))
    }

    fn language(&self, memory: &Memory, start: &Start) -> Row {
        let environment = setting("LIS_LANG").is_some();
        let source = from(&[
            (self.typed.lang.is_some(), From::Typed),
            (environment, From::Environment),
            (self.settings().language.is_some(), From::File),
            (memory.lang.is_some(), From::Remembered),
        ]);
        let lang = if source == From::Remembered { start.lang } else { self.lang };
        let shown = words(self.lang).languages()[usize::from(lang == Lang::En)];
        self.row(0, "language", lang.code(), shown, source)
    }

    fn theme(&self, memory: &Memory, start: &Start) -> Row {
        let source = from(&[
            (self.typed.theme.is_some(), From::Typed),
            (self.settings().theme.is_some(), From::File),
            (memory.theme.is_some(), From::Remembered),
        ]);
        let theme = self.counts.theme.map_or(start.theme, terminal::theme);
        let at = Theme::ALL.iter().position(|it| *it == theme).unwrap_or(0);
        let value = ["light", "dark", "projector", "terminal"][at];
        self.row(1, "theme", value, screen::words(self.lang).overlays.themes()[at], source)
    }

    fn glyphs(&self) -> Row {
        let source =
            from(&[(self.typed.glyphs.is_some(), From::Typed), (self.settings().glyphs.is_some(), From::File)]);
        let value = if self.counts.glyphs == Some(GlyphsName::Ascii) { "ascii" } else { "unicode" };
        self.row(2, "glyphs", value, value, source)
    }

    fn density(&self, memory: &Memory, start: &Start) -> Row {
        let source =
            from(&[(self.settings().density.is_some(), From::File), (memory.density.is_some(), From::Remembered)]);
        let density = self.settings().density.map_or(start.density, terminal::density);
        let airy = density == Density::Airy;
        let value = if airy { "airy" } else { "tight" };
        self.row(3, "density", value, words(self.lang).densities()[usize::from(airy)], source)
    }

    fn mouse(&self, memory: &Memory, start: &Start) -> Row {
        let source = from(&[(self.settings().mouse.is_some(), From::File), (memory.mouse.is_some(), From::Remembered)]);
        let mouse = self.settings().mouse.unwrap_or(start.mouse);
        self.row(4, "mouse", &mouse.to_string(), words(self.lang).yes_no()[usize::from(!mouse)], source)
    }

    fn data(&self) -> Row {
        let named = !matches!(self.loaded.data, Folder::Usual);
        let source = from(&[
            (self.typed.data.is_some(), From::Typed),
            (setting("LIS_DATA").is_some(), From::Environment),
            (named, From::File),
        ]);
        let unknown = source == From::File && self.counts.data.is_none();
        let folder = self.counts.data.clone().or_else(|| data().ok()).filter(|_| !unknown);
        let shown = folder.map_or_else(|| "?".to_owned(), |folder| trouble::shown(&folder));
        self.row(5, "data", &shown, &shown, source)
    }

    fn plan(&self) -> Row {
        let named = !matches!(self.loaded.plan, Folder::Usual);
        let source = from(&[(self.typed.plan.is_some(), From::Typed), (named, From::File)]);
        let shown = match &self.counts.plan {
            Some(folder) => trouble::shown(folder),
            None if source == From::File => "?".to_owned(),
            None => words(self.lang).shipped().to_owned(),
        };
        let value = if self.counts.plan.is_none() && source == From::Usual { "" } else { &shown };
        self.row(6, "plan", value, &shown, source)
    }

    fn template(&self) -> Row {
        let source = from(&[(self.settings().template.is_some(), From::File)]);
        let file = self.loaded.template.as_deref().map(trouble::shown);
        let shown = file.clone().unwrap_or_else(|| words(self.lang).nothing().to_owned());
        self.row(12, "template", &file.unwrap_or_default(), &shown, source)
    }

    fn settings(&self) -> &Settings {
        &self.loaded.settings
    }

    fn row(&self, at: usize, option: &'static str, value: &str, shown: &str, source: From) -> Row {
        let name = words(self.lang).options()[at];
        Row { option, name, value: value.to_owned(), shown: shown.to_owned(), from: code(source), source }
    }
}

/// Returns where something comes from: the first place that says something.
fn from(places: &[(bool, From)]) -> From {
    places.iter().find(|(says, _)| *says).map_or(From::Usual, |(_, from)| *from)
}

fn code(source: From) -> &'static str {
    match source {
        From::Typed => "option",
        From::Environment => "environment",
        From::File => "file",
        From::Remembered => "remembered",
        From::Usual => "default",
    }
}
