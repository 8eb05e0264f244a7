//! All integration tests, in one binary: through the user's doors, and the rules of the house.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]
#![expect(unreachable_pub, reason = "one binary: nothing here is reached from outside")]

mod architecture;
mod backtest;
mod checkpoint;
mod cli;
mod copies;
mod copying;
mod demo;
mod demo_around;
mod department;
mod due;
mod exports;
mod figures;
mod finding;
mod fold;
mod forecast;
mod forget;
mod formats;
mod forms;
mod journal;
mod journeys;
mod kill;
mod lines;
mod looks;
mod manners;
mod merging;
mod mouse;
mod moving;
mod office;
mod opened;
mod others;
mod outlook;
mod output;
mod pace;
mod pages;
mod palette;
mod people;
mod phases;
mod plans;
mod record;
mod requirements;
mod sessions;
mod settings;
mod stage;
mod standing;
mod support_entry;
mod support_history;
mod support_plan;
mod support_record;
mod terminal;
mod texts;
mod timeline;
mod undo;
mod words;
