//! The command line as a user meets it: the program itself is run.

mod as_of;
mod compare;
mod config;
mod damage;
mod dashes;
mod diff;
mod forecast;
mod help;
mod late;
mod meeting;
mod mistakes;
mod notes;
mod page;
mod pasted;
mod people;
mod programs;
mod reading;
mod rehearsal;
mod resolving;
mod syncing;
mod ticking;
mod together;
mod trouble;
mod undoing;
mod verifying;
mod views;
