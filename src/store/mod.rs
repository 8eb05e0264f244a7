//! Files: the plan as its people wrote it, the record and what stands around it; the clock.
//!
//! This room reads and writes files and is alone in doing so. It has no words for people: what went wrong leaves it as
//! data, and `words` makes sentences of that.

pub mod checkpoint;
pub mod clock;
pub mod config;
pub mod dating;
pub mod demo;
pub mod diagnostic;
pub mod digest;
pub mod error;
pub mod folders;
pub mod forget;
pub mod input;
pub mod journal;
pub mod known;
pub mod leftovers;
pub mod lock;
pub mod memory;
pub mod output;
pub mod plan_file;
pub mod poll;
pub mod record;
pub mod stage;
pub mod sync;
pub mod taking_back;
pub mod verify;
pub mod watch;
pub mod workspace;
pub mod writer;
