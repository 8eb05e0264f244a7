//! Options that work with every command, and what they can name.

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
    /// The folder of the record.
    #[arg(long, global = true, value_hint = ValueHint::DirPath)]
    pub data: Option<PathBuf>,
    /// The folder of the plan.
    #[arg(long, global = true, value_hint = ValueHint::DirPath)]
    pub plan: Option<PathBuf>,
    /// The language. Found by `super::language` before anything is parsed.
    #[arg(long, global = true)]
    pub lang: Option<LangName>,
    /// The day that counts as today.
    #[arg(long, global = true)]
    pub today: Option<String>,
    /// The day as of which everything is shown, as it was at its end.
    #[arg(long, global = true, alias = "per")]
    pub as_of: Option<String>,
    /// The role that writes.
    #[arg(long, global = true)]
    pub writer: Option<String>,
    /// Shows a sample instead of the record.
    #[arg(long, global = true)]
    pub demo: bool,
    /// The colours of the terminal program.
    #[arg(long, global = true)]
    pub theme: Option<ThemeName>,
    /// The signs of the terminal program and of text.
    #[arg(long, global = true)]
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
    /// Tells how a command is used.
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Tells the program's version.
    #[arg(short = 'V', long, global = true, action = ArgAction::Version)]
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
