//! The command line: arguments in, plain text out.

pub mod diagnostic;
