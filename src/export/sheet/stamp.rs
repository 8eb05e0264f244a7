//! What a row was made from: plan, department, deliverable, day, and a digest of what stood in it. It is a text in the
//! row's last cell, so that it stays with the row when sheets are sorted, saved as another format or put together.

use chrono::NaiveDate;
use std::fmt;
use std::str::FromStr;

/// Makes a short digest of a text; two texts with the same digest are the same.
pub type Digest = fn(&str) -> String;

/// The version of the stamp.
const VERSION: &str = "lis1";

/// The sign between the parts.
const BETWEEN: char = '|';

/// What a row was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The plan's id.
    pub plan: String,
    /// The department's short name.
    pub department: String,
    /// The deliverable's id.
    pub deliverable: String,
    /// The day that the sheet describes.
    pub day: NaiveDate,
    /// The digest of what stood in the row.
    pub digest: String,
    /// The day from which the state held that stood there: whoever changes the state may leave it as it is.
    pub since: Option<NaiveDate>,
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { plan, department, deliverable, day, digest, since } = self;
        let since = since.map(|since| since.to_string()).unwrap_or_default();
        let parts = [VERSION, plan, department, deliverable, &day.to_string(), digest, &since];
        f.write_str(&parts.join(&BETWEEN.to_string()))
    }
}

impl FromStr for Stamp {
    type Err = ();

    /// Reads a stamp; it fails where the text is none.
    fn from_str(text: &str) -> Result<Self, ()> {
        let parts: Vec<&str> = text.trim().split(BETWEEN).collect();
        let [VERSION, plan, department, deliverable, day, digest, since] = parts[..] else { return Err(()) };
        Ok(Self {
            plan: plan.to_owned(),
            department: department.to_owned(),
            deliverable: deliverable.to_owned(),
            day: day.parse().map_err(|_| ())?,
            digest: digest.to_owned(),
            since: if since.is_empty() { None } else { Some(since.parse().map_err(|_| ())?) },
        })
    }
}
