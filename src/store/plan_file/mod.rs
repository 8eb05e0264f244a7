//! Reading a plan: eight files of RON, whole or not at all.
//!
//! The shipped plan was read while the program was built. A sound plan of a folder takes the fast way: each file straight into its struct, then one check. A plan with faults is read again
//! the slow way, in `explain`, which finds all of them at once. RON's reader decides what is a fault; what is sound to
//! it and to [`crate::model::check`] opens.

mod english;
mod escape;
mod explain;
mod lexer;
mod safety;
mod shipped;
mod small;
mod source;

pub(super) use explain::Fields;
pub use shipped::{WriteError, shipped_files, write_new};
pub(super) use small::{bytes_of, empty, read_small};

use super::diagnostic::Diagnostic;
use crate::model::check::check;
use crate::model::plan::{Parts, Plan};
use lexer::Breaks;
use ron::Options;
use ron::error::SpannedResult;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use source::Source;
use std::borrow::Cow;
use std::io;
use std::path::PathBuf;
use thiserror::Error;

/// Where a plan is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanSource {
    /// In the program.
    Embedded,
    /// In a folder.
    Folder(PathBuf),
}

/// Why a plan does not open.
#[derive(Debug, Error)]
pub enum PlanError {
    /// The folder is not there, or it or a file in it must not be read.
    #[error("{}: {source}", .path.display())]
    Unreadable {
        /// The folder or file.
        path: PathBuf,
        /// The operating system's reason.
        source: io::Error,
    },
    /// The plan has faults; all of them, by file and place.
    #[error("the plan has {} faults", .0.len())]
    Faults(Vec<Diagnostic>),
}

/// Reads a plan, in English where its people have translated it.
///
/// The files with the English may be missing; what they do not translate stays as it is.
pub fn load(source: &PlanSource, english: bool) -> Result<Plan, PlanError> {
    let folder = match source {
        PlanSource::Embedded => return shipped::packed(english).map(Plan::new).ok_or(PlanError::Faults(Vec::new())),
        PlanSource::Folder(folder) => folder,
    };
    let sources = source::parts(folder)?;
    let companions = if english { source::companions(folder)? } else { Vec::new() };
    match fast(&sources, &companions) {
        Some(parts) => Ok(Plan::new(parts)),
        None => Err(PlanError::Faults(explain::explain(&sources, &companions))),
    }
}

/// Reads a plan that has no faults; none where it has any.
fn fast(sources: &[Source; 8], companions: &[Source]) -> Option<Parts> {
    let [roadmap, guideline, organisation, roles, maturity, benefits, crosswalk, agenda] = sources;
    let parts = std::thread::scope(|scope| {
        // These two are about as long as all others together.
        let long = scope.spawn(|| Some((sound(guideline, companions)?, sound(crosswalk, companions)?)));
        let (roadmap, organisation) = (sound(roadmap, companions)?, sound(organisation, companions)?);
        let (roles, maturity) = (sound(roles, companions)?, sound(maturity, companions)?);
        let (benefits, agenda) = (sound(benefits, companions)?, sound(agenda, companions)?);
        let (guideline, crosswalk) = long.join().ok()??;
        Some(Parts { roadmap, guideline, organisation, roles, maturity, benefits, crosswalk, agenda })
    })?;
    check(&parts).is_empty().then_some(parts)
}

/// Reads a part that has no faults.
fn sound<T: DeserializeOwned>(source: &Source, companions: &[Source]) -> Option<T> {
    let text = usable(source)?;
    let companion = companions.iter().find(|companion| companion.part == source.part);
    let text = match companion {
        Some(companion) => Cow::Owned(english::translated(text, &parse(usable(companion)?).ok()?)),
        None => Cow::Borrowed(text),
    };
    parse(&text).ok()
}

fn usable(source: &Source) -> Option<&str> {
    let safe = || safety::unsafe_characters(&source.text, Breaks::Allowed).is_empty();
    (source.unread.is_none() && safe()).then_some(source.text.as_str())
}

/// Reads RON as plans are written: optional values without `Some`, ids without brackets.
fn parse<T: DeserializeOwned>(text: &str) -> SpannedResult<T> {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES;
    Options::default().with_default_extension(extensions).from_str(text)
}
