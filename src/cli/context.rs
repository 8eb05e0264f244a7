//! What every command works with: the plan, the record and the board on one day, opened as the options say.

use super::again::Again;
use super::args::{Global, GlyphsName, ThemeName};
use super::as_of;
use super::beginning::{self, Purpose};
use super::diagnostic;
use super::outcome::Failure;
use super::page::Page;
use super::trouble;
use super::values;
use crate::export::Snapshot;
use crate::model::board::Board;
use crate::model::entry::Entry;
use crate::model::plan::Plan;
use crate::store::clock::Clock;
use crate::store::config::Report;
use crate::store::digest;
use crate::store::error::StoreError;
use crate::store::journal::notice::Notice;
use crate::store::plan_file::{PlanError, PlanSource, load};
use crate::store::workspace::Workspace;
use crate::words::cli::{CliWords, words};
use crate::words::glyph::Glyphs;
use crate::words::lang::Lang;
use chrono::NaiveDate;
use std::path::PathBuf;

/// What every command works with.
#[derive(Debug)]
pub struct Context {
    /// The user's language.
    pub lang: Lang,
    /// The signs of text.
    pub glyphs: Glyphs,
    /// The theme that was asked for.
    pub theme: Option<ThemeName>,
    /// Whether the sample is shown, in which nothing is kept.
    pub demo: bool,
    /// The template of documents for word processors that the settings name.
    pub template: Option<PathBuf>,
    /// Where the plan comes from.
    pub source: PlanSource,
    /// The plan.
    pub plan: Plan,
    /// The record.
    pub workspace: Workspace,
    /// What has been said.
    pub board: Board,
    /// What is to be told of the record.
    pub notices: Vec<Notice>,
    /// The day that all is shown of: today, unless another was asked for.
    pub day: NaiveDate,
    /// The day that counts as today.
    pub today: NaiveDate,
    /// Whether all is shown as it was at the end of a day that was asked for. Then nothing is written.
    pub past: bool,
    /// What the settings say of the head of every report.
    pub report: Report,
    /// What has to be typed once more in front of a command that is told.
    pub again: Again,
}

/// What had been said by the end of a day.
pub struct Said {
    /// Every entry, the oldest first.
    pub history: Vec<Entry>,
    /// What they come to.
    pub board: Board,
    /// Their digest.
    pub digest: String,
}

impl Context {
    /// Opens plan and record.
    pub fn open(lang: Lang, global: &Global, purpose: Purpose) -> Result<Self, Failure> {
        let (source, plan) = plan(lang, global).map_err(|error| plan_failure(lang, error))?;
        Self::with(lang, global, purpose, source, plan)
    }

    /// Opens the record for a plan that is open.
    pub fn with(
        lang: Lang,
        global: &Global,
        purpose: Purpose,
        source: PlanSource,
        plan: Plan,
    ) -> Result<Self, Failure> {
        let today = global.today.as_deref().map(|text| values::date(lang, text)).transpose()?;
        let clock = Clock { today };
        let failed = |error: StoreError| trouble::failure(lang, &error);
        let mut workspace = if global.demo {
            Workspace::demo(&plan, clock.day()).map_err(failed)?
        } else {
            beginning::open(lang, global, clock, purpose)?
        };
        let (board, notices) = workspace.board().map_err(failed)?;
        let today = workspace.day();
        let asked = as_of::day(lang, global, &plan, today)?;
        let board = match asked {
            Some(day) => Board::as_of(&workspace.history().map_err(failed)?.0, day),
            None => board,
        };
        let (day, past) = (asked.unwrap_or(today), asked.is_some());
        let glyphs = match global.glyphs {
            Some(GlyphsName::Ascii) => Glyphs::Ascii,
            Some(GlyphsName::Unicode) | None => Glyphs::Unicode,
        };
        let (theme, demo, report) = (global.theme, global.demo, global.settings.report.clone());
        let again = Again::of(global);
        let template = global.template.clone();
        Ok(Self {
            lang,
            glyphs,
            theme,
            demo,
            template,
            source,
            plan,
            workspace,
            board,
            notices,
            day,
            today,
            past,
            report,
            again,
        })
    }

    /// Writes a sentence with a command that only reads, which may be asked of the day that is shown.
    pub fn hint_view(&self, page: &mut Page, sentence: &str) {
        self.again.hint_view(page, sentence);
    }

    /// Writes a sentence with a command that can be pasted, set in by so many columns; see [`Again::hint`].
    pub fn hint(&self, page: &mut Page, columns: usize, sentence: &str) {
        self.again.hint(page, columns, sentence);
    }

    /// Returns the figures of the day.
    pub fn snapshot(&self) -> Snapshot<'_> {
        Snapshot::take(self.lang, &self.plan, &self.board, self.day)
    }

    /// Returns what had been said by the end of the day that is shown: every entry, what they come to, and their digest.
    pub fn said(&self) -> Result<Said, Failure> {
        let (mut history, _) = self.workspace.history().map_err(|error| trouble::failure(self.lang, &error))?;
        history.retain(|entry| entry.day() <= self.day);
        let (board, digest) = (Board::as_of(&history, self.day), digest::entries(&history, self.day));
        Ok(Said { history, board, digest })
    }

    /// Returns every entry up to the end of the day that is shown, the oldest first.
    pub fn history(&self) -> Result<Vec<Entry>, Failure> {
        let (mut history, _) = self.workspace.history().map_err(|error| trouble::failure(self.lang, &error))?;
        if self.past {
            history.retain(|entry| entry.day() <= self.day);
        }
        Ok(history)
    }

    /// Returns which day all is shown of: "läget den 2026-11-24", and that it is another than today where it is.
    pub fn dated(&self) -> String {
        let day = self.words().labels.as_of(&self.day.to_string());
        if self.past { crate::words::as_of::words(self.lang).then(&day, self.today) } else { day }
    }

    /// Returns the words of the command line.
    pub fn words(&self) -> CliWords {
        words(self.lang)
    }
}

/// Reads the plan that the options name.
pub fn plan(lang: Lang, global: &Global) -> Result<(PlanSource, Plan), PlanError> {
    let source = global.plan.clone().map_or(PlanSource::Embedded, PlanSource::Folder);
    let plan = load(&source, lang == Lang::En)?;
    Ok((source, plan))
}

/// Returns why a plan does not open, in sentences for the error output.
pub fn plan_failure(lang: Lang, error: PlanError) -> Failure {
    match error {
        PlanError::Faults(faults) => Failure::bad_data(diagnostic::render(lang, &faults, diagnostic::colour())),
        PlanError::Unreadable { path, source } => trouble::failure(lang, &StoreError::io(&path, source)),
    }
}
