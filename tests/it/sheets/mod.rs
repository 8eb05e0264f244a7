//! A department's sheet: handed out, filled in and brought back.

mod brought_back;
mod damaged;
mod filled;
mod handed_out;
mod hostile;
mod round_trip;
mod tables;
