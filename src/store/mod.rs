//! Files: the plan as its people wrote it.
//!
//! This room reads and writes files. It has no words for people: what went wrong leaves it as data.

pub mod diagnostic;
pub mod plan_file;
