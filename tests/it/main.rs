//! The one test binary: what the program promises, tried through its public doors.

mod checkpoint;
mod copies;
mod demo;
mod journal;
mod kill;
mod lines;
mod output;
mod record;
mod settings;
mod support_plan;
mod support_record;
mod undo;
