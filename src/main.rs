//! Hands the arguments over.

fn main() {}
