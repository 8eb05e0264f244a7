//! All integration tests, in one binary: through the user's doors, and the rules of the house.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod architecture;
mod cli;
mod exports;
mod office;
mod words;
