//! The words for what a user can do: a name for help and palette, and a shorter one for the hint bar.

use super::walk::WalkLabels;

/// The names of one action.
#[derive(Debug, Clone, Copy)]
pub struct Label {
    /// In help.
    pub name: &'static str,
    /// In the hint bar.
    pub hint: &'static str,
}

/// The names of all actions.
#[derive(Debug)]
pub struct ActionWords {
    /// One row up.
    pub up: Label,
    /// One row down.
    pub down: Label,
    /// One department to the left.
    pub left: Label,
    /// One department to the right.
    pub right: Label,
    /// One page up.
    pub page_up: Label,
    /// One page down.
    pub page_down: Label,
    /// To the first row.
    pub first: Label,
    /// To the last row.
    pub last: Label,
    /// Begin or end a range.
    pub range: Label,
    /// Take the row above into the range.
    pub extend_up: Label,
    /// Take the row below into the range.
    pub extend_down: Label,
    /// Take the department to the left into the range.
    pub extend_left: Label,
    /// Take the department to the right into the range.
    pub extend_right: Label,
    /// To each view, by its number.
    pub views: [Label; 8],
    /// To the next view.
    pub next_view: Label,
    /// To the previous view.
    pub previous_view: Label,
    /// Tick or untick.
    pub tick: Label,
    /// Choose a state from a list.
    pub state: Label,
    /// Write a note.
    pub note: Label,
    /// Write evidence.
    pub evidence: Label,
    /// Say how a post is held.
    pub staff: Label,
    /// Assess the maturity.
    pub assess: Label,
    /// Ask for a due date.
    pub due: Label,
    /// Ask for an exception.
    pub exception: Label,
    /// Choose what holds of what was said in conflict.
    pub resolve: Label,
    /// Ask for a report to be handed out.
    pub hand_out: Label,
    /// Show what comes first in it.
    pub preview: Label,
    /// Save what was filled in.
    pub save: Label,
    /// Give up what was filled in.
    pub discard: Label,
    /// Open what the cursor is on.
    pub open: Label,
    /// Back, or close.
    pub back: Label,
    /// Fold or unfold all groups.
    pub fold_all: Label,
    /// Show the next list of benefits and requirements.
    pub next_list: Label,
    /// Look at the timeline from nearer.
    pub nearer: Label,
    /// Look at more of the timeline.
    pub farther: Label,
    /// Change the grouping.
    pub grouping: Label,
    /// Undo.
    pub undo: Label,
    /// Redo.
    pub redo: Label,
    /// Copy.
    pub copy: Label,
    /// Search.
    pub search: Label,
    /// Ask what is to be shown.
    pub filter: Label,
    /// Take the filter away.
    pub clear_filter: Label,
    /// Take the last part of the filter away.
    pub drop_chip: Label,
    /// To the next hit.
    pub next_hit: Label,
    /// To the previous hit.
    pub previous_hit: Label,
    /// Show what has changed since the last meeting, or no longer.
    pub compare: Label,
    /// Choose the day that changes are reckoned from.
    pub since: Label,
    /// Put a meeting down.
    pub meeting: Label,
    /// Choose the day that is shown.
    pub days: Label,
    /// Show today again.
    pub today: Label,
    /// To the end of the month before.
    pub earlier: Label,
    /// To the end of the month, or of the next.
    pub later: Label,
    /// To the day before.
    pub day_before: Label,
    /// To the day after.
    pub day_after: Label,
    /// To the last meeting.
    pub last_meeting: Label,
    /// To the last year-end.
    pub year_end: Label,
    /// The command palette.
    pub palette: Label,
    /// Help.
    pub help: Label,
    /// Change the theme.
    pub theme: Label,
    /// Put air between the lines, or take it away.
    pub density: Label,
    /// Change the language.
    pub language: Label,
    /// Let go of the mouse or take it again.
    pub mouse: Label,
    /// Quit.
    pub quit: Label,
    /// What is done in the walkthrough.
    pub walk: WalkLabels,
}
