//! Options that work with every command, and what they can name.

use crate::cli::bilingual::{Bilingual, BilingualValue};
use crate::store::config::Settings;
use clap::{ArgAction, Args as ClapArgs, Parser, ValueEnum, ValueHint};
use std::path::PathBuf;

/// What is typed to open the terminal program: options and no command. Understands nothing that [`super::Args`] understands
/// otherwise.
#[derive(Debug, Parser)]
#[command(name = "lis", version, disable_help_flag = true, disable_version_flag = true)]
pub struct Bare {
    /// The options.
    #[command(flatten)]
    pub global: Global,
}

/// Options that work with every command.
#[derive(Debug, Clone, Default, ClapArgs)]
pub struct Global {
    /// The folder where ticks are saved (otherwise `LIS_DATA`, or your own data folder).
    #[arg(
        long, global = true, value_hint = ValueHint::DirPath,
        value("MAPP", "DIR"),
        swedish = "Mappen där det som bockas av sparas (annars LIS_DATA, eller din egen datamapp)",
    )]
    pub data: Option<PathBuf>,
    /// Read the plan from a folder instead of the one that is built in.
    #[arg(
        long, global = true, value_hint = ValueHint::DirPath,
        value("MAPP", "DIR"),
        swedish = "Läs planen ur en mapp i stället för den som följer med",
    )]
    pub plan: Option<PathBuf>,
    /// Language: sv or en (otherwise `LIS_LANG`, or Swedish).
    #[arg(
        long,
        global = true,
        value("SPRÅK", "LANG"),
        swedish = "Språk: sv eller en (annars LIS_LANG, eller svenska)"
    )]
    pub lang: Option<LangName>,
    /// Calculate as if today were this day, YYYY-MM-DD (what is saved stays the same).
    #[arg(
        long,
        global = true,
        value("DATUM", "DATE"),
        swedish = "Räkna som om i dag vore denna dag, ÅÅÅÅ-MM-DD (det som är sparat är detsamma)"
    )]
    pub today: Option<String>,
    /// Show all as it was at the end of this day, YYYY-MM-DD; nothing can be written.
    #[arg(
        long,
        global = true,
        alias = "per",
        value("DATUM", "DATE"),
        swedish = "Visa läget såsom det var vid slutet av denna dag, ÅÅÅÅ-MM-DD; bara läsning"
    )]
    pub as_of: Option<String>,
    /// The role under which ticks are written (otherwise projektledare, project leader).
    #[arg(
        long,
        global = true,
        value("ROLL", "ROLE"),
        swedish = "Rollen som det som bockas av skrivs under (annars projektledare)"
    )]
    pub writer: Option<String>,
    /// Show a filled-in sample; nothing is saved.
    #[arg(long, global = true, swedish = "Visa ett ifyllt exempel; inget sparas")]
    pub demo: bool,
    /// Begin a new folder where there is none, or where what was there is gone.
    #[arg(
        long,
        global = true,
        alias = "ny",
        swedish = "Påbörja en ny mapp där det inte finns någon, eller där det som fanns är borta"
    )]
    pub new: bool,
    /// Colours of the terminal program: light, dark, projector or terminal.
    #[arg(
        long,
        global = true,
        value("TEMA", "THEME"),
        swedish = "Terminalprogrammets färger: ljus, mörk, projektor eller terminal"
    )]
    pub theme: Option<ThemeName>,
    /// Signs to show: unicode or ascii.
    #[arg(long, global = true, value("TECKEN", "SIGNS"), swedish = "Tecken som visas: unicode eller ascii")]
    pub glyphs: Option<GlyphsName>,
    /// What the settings say. Not typed: put in by `super::super::settings`.
    #[arg(skip)]
    pub settings: Settings,
    /// The template of documents for word processors that the settings name. Not typed either.
    #[arg(skip)]
    pub template: Option<PathBuf>,
    /// What is wrong with the settings, in a line. Not typed either.
    #[arg(skip)]
    pub told: Option<String>,
    /// The options as they were typed, before the settings came to them. Put in by `super::super::obey`.
    #[arg(skip)]
    pub typed: Option<Box<Global>>,
    /// Show the help.
    #[arg(short, long, global = true, action = ArgAction::Help, swedish = "Visa hjälpen")]
    help: Option<bool>,
    /// Show the version.
    #[arg(short = 'V', long, global = true, action = ArgAction::Version, swedish = "Visa versionen")]
    version: Option<bool>,
}

/// A language by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LangName {
    /// Swedish.
    #[value(name = "sv", aliases = ["svenska", "swedish"])]
    Sv,
    /// English.
    #[value(name = "en", aliases = ["engelska", "english"])]
    En,
}

/// A theme by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ThemeName {
    /// Dark text on light ground.
    #[value(name = "ljus", alias = "light")]
    Light,
    /// Light text on dark ground.
    #[value(name = "mork", aliases = ["mörk", "dark"])]
    Dark,
    /// For a projector.
    #[value(name = "projektor", alias = "projector")]
    Projector,
    /// The terminal's own colours.
    #[value(name = "terminal")]
    Terminal,
}

/// A set of signs by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum GlyphsName {
    /// Signs that every current terminal font has.
    Unicode,
    /// Nothing but ASCII.
    Ascii,
}
