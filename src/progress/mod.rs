//! Every figure of the program: pure sums of plan, board and day. The same figure serves the screen, the command line
//! and every export; nobody else computes one.
//!
//! What counts: a cell is one deliverable in one department. A tick counts as long as it stands; a recurring duty
//! stops counting when its period has passed. What is "not applicable" is taken out of the sum, and so is
//! what has an approved exception (guideline 4.1) as long as that holds: from the day after, it counts as not done by
//! itself. A central deliverable
//! has one cell, in the central department.

pub mod activity;
pub mod agenda;
pub mod bulk;
pub mod changes;
pub mod coverage;
pub mod due;
pub mod exceptions;
pub mod forecast;
pub mod late_arrivals;
pub mod marks;
pub mod maturity;
pub mod meetings;
pub mod minutes;
pub mod moves;
pub mod needs;
pub mod outlooks;
pub mod pace;
pub mod past;
pub mod pooled;
pub mod proof;
pub mod recent;
pub mod recurring;
pub mod review;
pub mod schedule;
pub mod sheet;
pub mod staffing;
pub mod standing;
pub mod summary;
pub mod tally;
pub mod ticking;
pub mod timetable;
pub mod waiting;
