//! A department's sheet: handed out.

mod handed_out;
