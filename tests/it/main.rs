//! All integration tests, in one binary: through the user's doors, and the rules of the house.

mod architecture;
