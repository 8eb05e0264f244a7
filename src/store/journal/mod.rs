//! Journals: what was ticked, one file per writer and device, in `journal/` of the data folder. They only ever grow.
//!
//! ```text
//! (lis_journal: 3, journal: "projektledare-3f9a21", writer: "projektledare")
//! ("<digest>", (number: 1, at: "2026-11-24T09:15:02+01:00", changes: [Mark(deliverable: "R10.8", …)]))
//! ("<digest>", (number: 2, at: "2026-11-24T09:20:41+01:00", changes: […], replaces: […], seen: {"sof-77ab01": 12}))
//! ```
//!
//! Reading: [`rack`] finds the files and what is new in them, [`scan`] takes bytes apart, [`merge`] makes one journal
//! of copies. Writing: [`pen`]. A line counts once it ends in a line break and is synced.

pub mod chain;
pub mod header;
pub mod line;
pub mod merge;
pub mod notice;
pub mod pen;
pub mod rack;
pub mod scan;
