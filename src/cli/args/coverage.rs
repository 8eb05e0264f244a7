//! What `lis coverage` takes.

use crate::cli::bilingual::{Bilingual, BilingualValue, JSON};
use clap::{Args as ClapArgs, ValueEnum};

/// `lis coverage`
#[derive(Debug, Clone, ClapArgs)]
pub struct Coverage {
    /// Only this list: benefits, 27002, 27001 or law.
    #[arg(short, long, value("LISTA", "LIST"), swedish = "Bara denna lista: nyttor, 27002, 27001 eller lag")]
    pub list: Option<ListName>,
    /// Write JSON for programs instead of text.
    #[arg(long, swedish = JSON)]
    pub json: bool,
}

/// A list of benefits or requirements by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListName {
    /// The plan's expected benefits.
    #[value(name = "benefits", alias = "nyttor")]
    Benefits,
    /// ISO/IEC 27002:2022.
    #[value(name = "27002", aliases = ["iso27002", "2022"])]
    Iso2022,
    /// Annex A of ISO/IEC 27001:2013.
    #[value(name = "27001", aliases = ["iso27001", "2013"])]
    Iso2013,
    /// The areas of the law.
    #[value(name = "law", aliases = ["lag", "lagen"])]
    Law,
}
