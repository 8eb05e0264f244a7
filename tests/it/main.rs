//! All integration tests, in one binary: through the user's doors, and the rules of the house.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod architecture;
mod checkpoint;
mod cli;
mod copies;
mod demo;
mod exports;
mod journal;
mod kill;
mod lines;
mod office;
mod output;
#[expect(unreachable_pub, reason = "one binary: nothing here is reached from outside")]
mod plans;
mod record;
mod settings;
mod support_plan;
mod support_record;
mod undo;
mod words;
