//! Everything that a user can do, as one enum. Keys, hint bar and help are derived from it.

mod order;

use super::view::View;
use crate::words::screen::{ActionWords, Label};

/// Something that a user can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Moves one row up.
    Up,
    /// Moves one row down.
    Down,
    /// Moves one department to the left.
    Left,
    /// Moves one department to the right.
    Right,
    /// Moves one page up.
    PageUp,
    /// Moves one page down.
    PageDown,
    /// Moves to the first row.
    First,
    /// Moves to the last row.
    Last,
    /// Begins a range of cells at the cursor, or ends it.
    Range,
    /// Takes the row above into the range.
    ExtendUp,
    /// Takes the row below into the range.
    ExtendDown,
    /// Takes the department to the left into the range.
    ExtendLeft,
    /// Takes the department to the right into the range.
    ExtendRight,
    /// Shows a view.
    Show(View),
    /// Shows the next view.
    NextView,
    /// Shows the previous view.
    PreviousView,
    /// Ticks the cell or point under the cursor, or takes the tick away.
    Tick,
    /// Offers the states of the cell under the cursor.
    State,
    /// Asks for a note on the cell under the cursor.
    Note,
    /// Asks for evidence for the cell under the cursor.
    Evidence,
    /// Asks how the post under the cursor is held.
    Staff,
    /// Asks for the assessment of whom the cursor is on.
    Assess,
    /// Asks for the due date of what the cursor is on.
    Due,
    /// Asks for the exception of the cell under the cursor.
    Exception,
    /// Lays out what people have said differently, to choose what holds.
    Resolve,
    /// Asks for a report to be handed out.
    HandOut,
    /// Shows what comes first in the report that is being asked for.
    Preview,
    /// Saves what was filled in.
    Save,
    /// Gives up what was filled in.
    Discard,
    /// Opens what the cursor is on.
    Open,
    /// Closes what was opened last. Never quits.
    Back,
    /// Folds all groups, or unfolds them when all are folded.
    FoldAll,
    /// Changes between project phases and priority phases.
    Grouping,
    /// Shows the next list: benefits, the editions of the standard, the law.
    NextList,
    /// Looks at the timeline from nearer.
    Nearer,
    /// Looks at more of the timeline.
    Farther,
    /// Takes back this writer's last step.
    Undo,
    /// Does again the step that was taken back last.
    Redo,
    /// Copies the row under the cursor, or the view, as text.
    Copy,
    /// Asks for a text to search for.
    Search,
    /// Asks what is to be shown of the deliverables.
    Filter,
    /// Takes the filter away.
    ClearFilter,
    /// Takes the last part of the filter away.
    DropChip,
    /// Goes to the next hit.
    NextHit,
    /// Goes to the previous hit.
    PreviousHit,
    /// Shows what has changed since the last meeting, or no longer.
    Compare,
    /// Offers the days, to reckon changes from the end of one.
    Since,
    /// Asks for a meeting to put down.
    Meeting,
    /// Offers the days, to show how it was at the end of one.
    Days,
    /// Shows today again.
    Today,
    /// Shows the end of the month before.
    Earlier,
    /// Shows the end of the month, or of the next.
    Later,
    /// Shows the day before.
    DayBefore,
    /// Shows the day after.
    DayAfter,
    /// Goes to the last meeting before the day that is shown.
    LastMeeting,
    /// Goes to the last year-end before the day that is shown.
    YearEnd,
    /// Shows the help.
    Help,
    /// Shows everything that can be done, to be searched and run.
    Palette,
    /// Changes to the next theme.
    Theme,
    /// Puts air between the lines, or takes it away.
    Density,
    /// Lets go of the mouse, so that the terminal can select text with it, or takes it again.
    Mouse,
    /// Changes the language.
    Language,
    /// Ends the program.
    Quit,
    /// Shows the meeting, page by page.
    Walkthrough,
    /// Shows the next page of the meeting.
    NextPage,
    /// Shows the page of the meeting before this one.
    PreviousPage,
    /// Shows the first page of the meeting.
    FirstPage,
    /// Shows the last page of the meeting.
    LastPage,
    /// Shows the index of the meeting.
    Index,
    /// Makes the screen black, or lights it again.
    Black,
    /// Dims all but the row in focus, or undoes that.
    Spotlight,
    /// Opens the meeting and records it, or goes back to reading.
    Record,
    /// Asks for something to be put down at the meeting.
    Decide,
    /// Closes the meeting.
    CloseMeeting,
}

impl Action {
    /// Returns every action, in the order of the help; the views in the order of their numbers.
    pub fn all() -> impl Iterator<Item = Self> {
        let views = View::ALL.into_iter().map(Self::Show);
        order::FIRST.iter().copied().chain(views).chain(order::LAST.iter().copied()).chain(order::WALK.iter().copied())
    }

    /// Tells whether an action has a meaning in the walkthrough alone.
    pub fn of_walkthrough(self) -> bool {
        order::WALK.contains(&self)
    }

    /// Tells whether an action writes something, at once or once a form is filled in.
    pub const fn writes(self) -> bool {
        matches!(
            self,
            Self::Tick
                | Self::State
                | Self::Note
                | Self::Evidence
                | Self::Staff
                | Self::Assess
                | Self::Due
                | Self::Exception
                | Self::Resolve
                | Self::Meeting
                | Self::Undo
                | Self::Redo
        )
    }

    /// Returns how many lines an action moves the cursor, with a page of so many; none for one that moves no lines.
    pub fn step(self, page: isize) -> Option<isize> {
        Some(match self {
            Self::Up => -1,
            Self::Down => 1,
            Self::PageUp => -page,
            Self::PageDown => page,
            Self::First => isize::MIN / 2,
            Self::Last => isize::MAX / 2,
            _ => return None,
        })
    }

    /// Returns the action's names.
    pub fn label(self, words: &ActionWords) -> Label {
        match self {
            Self::Up => words.up,
            Self::Down => words.down,
            Self::Left => words.left,
            Self::Right => words.right,
            Self::PageUp => words.page_up,
            Self::PageDown => words.page_down,
            Self::First => words.first,
            Self::Last => words.last,
            Self::Range => words.range,
            Self::ExtendUp => words.extend_up,
            Self::ExtendDown => words.extend_down,
            Self::ExtendLeft => words.extend_left,
            Self::ExtendRight => words.extend_right,
            Self::Show(view) => words.views[view.index()],
            Self::NextView => words.next_view,
            Self::PreviousView => words.previous_view,
            Self::Tick => words.tick,
            Self::State => words.state,
            Self::Note => words.note,
            Self::Evidence => words.evidence,
            Self::Staff => words.staff,
            Self::Assess => words.assess,
            Self::Due => words.due,
            Self::Exception => words.exception,
            Self::Resolve => words.resolve,
            Self::HandOut => words.hand_out,
            Self::Preview => words.preview,
            Self::Save => words.save,
            Self::Discard => words.discard,
            Self::Open => words.open,
            Self::Back => words.back,
            Self::FoldAll => words.fold_all,
            Self::Grouping => words.grouping,
            Self::NextList => words.next_list,
            Self::Nearer => words.nearer,
            Self::Farther => words.farther,
            Self::Undo => words.undo,
            Self::Redo => words.redo,
            Self::Search => words.search,
            Self::Copy => words.copy,
            Self::Filter => words.filter,
            Self::ClearFilter => words.clear_filter,
            Self::DropChip => words.drop_chip,
            Self::NextHit => words.next_hit,
            Self::PreviousHit => words.previous_hit,
            Self::Compare => words.compare,
            Self::Since => words.since,
            Self::Meeting => words.meeting,
            Self::Days => words.days,
            Self::Today => words.today,
            Self::Earlier => words.earlier,
            Self::Later => words.later,
            Self::DayBefore => words.day_before,
            Self::DayAfter => words.day_after,
            Self::LastMeeting => words.last_meeting,
            Self::YearEnd => words.year_end,
            Self::Help => words.help,
            Self::Palette => words.palette,
            Self::Theme => words.theme,
            Self::Density => words.density,
            Self::Language => words.language,
            Self::Mouse => words.mouse,
            Self::Quit => words.quit,
            Self::Walkthrough => words.walk.open,
            Self::NextPage => words.walk.next,
            Self::PreviousPage => words.walk.previous,
            Self::FirstPage => words.walk.first,
            Self::LastPage => words.walk.last,
            Self::Index => words.walk.index,
            Self::Black => words.walk.black,
            Self::Spotlight => words.walk.spotlight,
            Self::Record => words.walk.record,
            Self::Decide => words.walk.decide,
            Self::CloseMeeting => words.walk.close,
        }
    }
}
