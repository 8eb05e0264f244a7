//! `lis sheet`: a department's own sheet, handed out to be filled in.

pub mod out;
