//! What has to be typed once more in front of a command that is told: the options that say on what and how the typed one
//! worked, so that what is pasted works on the same data, under the same role and in the same language.

use super::args::{Args, Global, GlyphsName, LangName};
use super::page::{INDENT, Page};
use crate::model::text::plain;
use clap::CommandFactory;
use std::fmt::Write;
use std::path::Path;

/// The options, each after a space, as a shell reads them; empty where none was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Again {
    /// Those of every command.
    same: String,
    /// The day as of which all was shown, which no command that writes takes.
    past: String,
}

impl Again {
    /// Takes them from what was typed, whatever the settings say besides.
    pub fn of(global: &Global) -> Self {
        let typed = global.typed.as_deref().unwrap_or(global);
        let path = |path: Option<&Path>| path.map(|path| path.to_string_lossy().into_owned());
        let lang = typed.lang.map(|lang| if lang == LangName::En { "en" } else { "sv" }.to_owned());
        let glyphs = typed.glyphs.map(|it| if it == GlyphsName::Ascii { "ascii" } else { "unicode" }.to_owned());
        let options = [
            ("data", path(typed.data.as_deref())),
            ("plan", path(typed.plan.as_deref())),
            ("lang", lang),
            ("today", typed.today.clone()),
            ("writer", typed.writer.clone()),
            ("glyphs", glyphs),
        ];
        let mut again = Self::default();
        for (name, value) in options {
            again.same.push_str(&option(name, value.as_deref()));
        }
        if typed.demo {
            again.same.push_str(" --demo");
        }
        again.past = option("as-of", typed.as_of.as_deref());
        again
    }

    /// Puts the options into a sentence, behind every `lis` that a command follows. What stands between quotation marks
    /// is left as it is: it may be what somebody has written.
    pub fn command(&self, sentence: &str) -> String {
        put(&self.same, sentence)
    }

    /// Writes a sentence with a command that can be pasted, set in by so many columns: with what was typed for this one,
    /// and then in one line, since a shell reads no command that is broken at a space.
    pub fn hint(&self, page: &mut Page, columns: usize, sentence: &str) {
        let again = self.command(sentence);
        match columns {
            _ if again != sentence => page.whole(columns, &again),
            0 => page.line(sentence),
            INDENT => page.item(sentence),
            _ => page.under(columns.saturating_sub(INDENT), sentence),
        }
    }

    /// Writes a line under a heading with a command that only reads: it is asked of the same day.
    pub fn hint_view(&self, page: &mut Page, sentence: &str) {
        let again = put(&format!("{}{}", self.same, self.past), sentence);
        if again == sentence { page.item(sentence) } else { page.whole(INDENT, &again) }
    }

    /// Returns how the program is opened with a plan of this folder.
    pub fn with_plan(global: &Global, folder: &Path) -> String {
        let mut with = global.typed.as_deref().unwrap_or(global).clone();
        with.plan = Some(folder.to_path_buf());
        format!("lis{}", Self::of(&with).same)
    }
}

fn option(name: &str, value: Option<&str>) -> String {
    let mut option = String::new();
    if let Some(value) = value {
        let between = if value.starts_with('-') { '=' } else { ' ' };
        // Writing to a text cannot fail.
        let _ = write!(option, " --{name}{between}{}", quoted(value));
    }
    option
}

fn put(options: &str, sentence: &str) -> String {
    if options.is_empty() || !sentence.contains("lis ") {
        return sentence.to_owned();
    }
    let command = Args::command();
    let is_command = |name: &str| command.find_subcommand(name).is_some();
    let mut text = String::new();
    let mut rest = sentence;
    while let Some(at) = rest.find("lis ") {
        let (before, found) = rest.split_at(at);
        let after = &found["lis ".len()..];
        let name: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
        let free = before.chars().last().or_else(|| text.chars().last());
        let free = free.is_none_or(|c| c.is_whitespace() || c == '(');
        text.push_str(before);
        text.push_str("lis");
        if free && is_command(&name) {
            text.push_str(options);
        }
        text.push(' ');
        rest = after;
    }
    text.push_str(rest);
    text
}

/// Returns a word as a shell reads it: as it is where nothing in it means anything to a shell, between double quotation
/// marks where all shells read those alike, else as the shell of the system reads it.
pub(super) fn quoted(word: &str) -> String {
    let word = plain(word);
    let means_nothing = |c: char| c.is_alphanumeric() || "-_./:,@+=".contains(c) || cfg!(windows) && c == '\\';
    let alike = |c: char| !"\"$`!%\\".contains(c) || cfg!(windows) && c == '\\';
    if !word.is_empty() && word.chars().all(means_nothing) {
        return word.into_owned();
    }
    if word.chars().all(alike) {
        return format!("\"{word}\"");
    }
    let mark = if cfg!(windows) { "''" } else { r"'\''" };
    format!("'{}'", word.replace('\'', mark))
}
