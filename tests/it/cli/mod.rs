//! The command line as a user meets it: the program itself is run.

mod damage;
mod help;
mod mistakes;
mod reading;
mod ticking;
mod undoing;
