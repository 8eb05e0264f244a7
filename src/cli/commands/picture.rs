//! `lis picture`: a view as a picture.

use super::drawing::{Sitting, draw};
use super::export::deliver;
use crate::cli::args::Picture;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};

/// Returns the picture, or writes it to the file that was named.
pub fn run(context: &Context, args: &Picture) -> Result<Answer, Failure> {
    let Picture { view, department, size, output, force } = args;
    let sitting = Sitting { view: Some(view), department: department.as_deref(), size: size.as_deref() };
    let text = draw(context, sitting)?;
    deliver(context, text.into_bytes(), output.as_deref(), *force)
}
