//! `lis sheet`: a department's own sheet, handed out to be filled in, and read back.

pub mod back;
pub mod out;
