//! What the mouse points at, free of any terminal library.

use super::action::Action;
use super::filter::Part;
use super::state::matrix::Row;
use super::view::View;
use chrono::NaiveDate;

/// What was clicked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointed {
    /// A tab.
    View(View),
    /// A hint at the foot of the screen.
    Action(Action),
    /// A row of the matrix; and which department's cell, as its place in the plan, where it was a cell.
    Row(Row, Option<usize>),
    /// A line of the page that is shown, or of the open detail pane; in the walkthrough, a place for the pointer.
    Line(usize),
    /// A line of the overview, counted over [`crate::app::screens::overview::stops`].
    Stop(usize),
    /// A part of the filter.
    Chip(Part),
    /// A line of the list that lies over the view.
    Listed(usize),
    /// A row of the history.
    Told(usize),
    /// A day of the calendar, or of the line of months.
    Day(NaiveDate),
    /// Above what is in sight of a list, or below it where so; only something to draw the mouse to.
    Beyond(bool),
    /// Beside what lies over the view.
    Outside,
}
