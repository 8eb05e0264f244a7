//! Why a step can not be taken back or said again.

use super::error::StoreError;
use chrono::{DateTime, FixedOffset};
use thiserror::Error;

/// Why a step was not taken back or said again.
#[derive(Debug, Error)]
pub enum UndoError {
    /// There is no step.
    #[error("nothing to take back or say again")]
    Nothing,
    /// Somebody else has since said something about the same; going over it would wipe that out.
    #[error("overtaken by {by} at {at}")]
    Overtaken {
        /// Who.
        by: String,
        /// When.
        at: DateTime<FixedOffset>,
    },
    /// The record could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}
