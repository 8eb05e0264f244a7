//! All integration tests, in one binary: through the user's doors, and the rules of the house.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod architecture;
#[expect(unreachable_pub, reason = "one binary: nothing here is reached from outside")]
mod plans;
