//! The meeting's agenda made from the record: everything its pages show, which pages there are, and which are left out
//! because they would be empty.

pub mod attention;
pub mod earlier;
pub mod timing;

use super::changes::{Difference, Side, between};
use super::due::Dues;
use super::exceptions::{self, exceptions};
use super::forecast::Answer;
use super::late_arrivals::late_arrivals;
use super::maturity::Staircase;
use super::meetings::{Held, held};
use super::minutes::meeting_end;
use super::outlooks::Outlooks;
use super::sheet::Sheet;
use super::staffing::Staffing;
use super::summary::Summary;
use super::waiting::Web;
use crate::model::agenda::{Agenda, Topic};
use crate::model::board::Board;
use crate::model::entry::Entry;
use crate::model::meeting::MeetingId;
use crate::model::plan::Plan;
use attention::Attention;
use chrono::NaiveDate;
use earlier::{Earlier, earlier, taken};

/// What the pages are made from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What holds.
    pub board: &'a Board,
    /// How every cell stands.
    pub sheet: &'a Sheet,
    /// Every entry, the oldest first; none where they have not been read.
    pub history: Option<&'a [Entry]>,
    /// The day of the meeting.
    pub day: NaiveDate,
    /// The meeting that is held, once it is open.
    pub current: Option<&'a MeetingId>,
}

/// Everything that the pages show.
pub struct Facts<'a> {
    /// What they are made from.
    pub source: Source<'a>,
    /// The sums.
    pub summary: Summary,
    /// When each cell is due.
    pub dues: Dues,
    /// Which cell waits for which.
    pub web: Web<'a>,
    /// The exceptions that there are.
    pub exceptions: Vec<exceptions::Held<'a>>,
    /// The posts.
    pub staffing: Staffing<'a>,
    /// The staircase.
    pub staircase: Staircase<'a>,
    /// The meeting before this one.
    pub last: Option<Held<'a>>,
    /// The sum of all at the meeting before this one.
    pub before: Option<super::tally::Tally>,
    /// What has changed since then, the worst first.
    pub changes: Vec<Difference>,
    /// What was said before that meeting ended and arrived after it.
    pub late_arrivals: Vec<&'a Entry>,
    /// When the rest will be done.
    pub outlooks: Option<Outlooks>,
    /// How urgent each department is, the most urgent first.
    pub attention: Vec<Attention>,
    /// What was put down before and is open, or was closed since the last meeting.
    pub earlier: Vec<Earlier<'a>>,
    /// What has been put down at this meeting.
    pub taken: Vec<Earlier<'a>>,
    /// The next meeting that is planned.
    pub next: Option<Held<'a>>,
}

impl<'a> Facts<'a> {
    /// Works everything out.
    pub fn of(source: Source<'a>) -> Self {
        let Source { plan, board, sheet, history, day, current } = source;
        let all = held(board);
        let own = |it: &Held<'_>| current == Some(it.id);
        let last = all.iter().rfind(|it| !own(it) && it.meeting.held_by(day)).copied();
        let next = all.iter().find(|it| it.meeting.on > day && !own(it)).copied();
        let then = last.zip(history).map(|(last, history)| (stood(history, &last, day), last.meeting.on));
        let changes = then.as_ref().map_or_else(Vec::new, |(board_then, on)| {
            between(plan, Side { board: board_then, day: *on }, Side { board, day })
        });
        let late_arrivals = last.zip(history).map_or_else(Vec::new, |(last, history)| late_arrivals(history, last.id));
        let sum = |sheet: &Sheet, plan: &Plan| sheet.tally(0..plan.items().len(), None);
        let before = then.as_ref().map(|(board_then, on)| sum(&Sheet::of(plan, board_then, *on), plan));
        let items: Vec<usize> = (0..plan.items().len()).collect();
        let mut facts = Self {
            source,
            summary: Summary::of(plan, sheet),
            dues: Dues::of(plan, board, sheet, day),
            web: Web::of(plan, sheet),
            exceptions: exceptions(plan, board, sheet, day),
            staffing: Staffing::of(plan, board, day),
            staircase: Staircase::of(plan, board, sheet),
            last,
            before,
            changes,
            late_arrivals,
            outlooks: history.map(|history| Outlooks::of(plan, sheet, history, day, &items)),
            attention: Vec::new(),
            earlier: earlier(board, current, last.as_ref()),
            taken: taken(board, current),
            next,
        };
        facts.attention = attention::of(&facts);
        facts
    }

    /// Tells whether nothing would stand on the page of a topic.
    pub fn empty(&self, topic: Topic) -> bool {
        match topic {
            Topic::EarlierDecisions => self.earlier.is_empty(),
            Topic::Changes => self.changes.is_empty(),
            Topic::Departments => self.source.plan.departments().is_empty(),
            Topic::Roles => self.staffing.rows.is_empty(),
            Topic::Staircase => self.staircase.levels.is_empty(),
            Topic::Forecast => {
                let answer = self.outlooks.as_ref().map(|it| it.all.answer);
                matches!(answer, None | Some(Answer::Nothing | Answer::TooLittle))
            }
            Topic::Questions => {
                !self.source.plan.parts.agenda.items.iter().any(|it| it.topic == topic && !it.questions.is_empty())
            }
            Topic::Standing | Topic::Decisions | Topic::NextMeeting => false,
        }
    }
}

/// Returns how it stood after the meeting before: at the end of its day; for one that was held earlier on the same day, when
/// that was closed, or else was last said to be held.
fn stood(history: &[Entry], last: &Held<'_>, day: NaiveDate) -> Board {
    if last.meeting.on < day {
        return Board::as_of(history, last.meeting.on);
    }
    match meeting_end(history, last.id) {
        Some(end) => Board::of_those(history, |entry| end.holds(entry)),
        None => Board::of_those(history, |entry| entry.at <= last.head.at),
    }
}

/// What a page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// A topic as a whole.
    Topic(Topic),
    /// One department that needs attention, as its place in the plan.
    Department(usize),
    /// All departments without a page of their own.
    Others(Vec<usize>),
}

/// The pages of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    /// The pages: the place of the item in the agenda, and what is shown.
    pub pages: Vec<(usize, Slot)>,
    /// The items that are left out because they would be empty.
    pub left_out: Vec<usize>,
}

impl Outline {
    /// Lays the pages out as the agenda has them.
    pub fn of(agenda: &Agenda, facts: &Facts<'_>) -> Self {
        let mut outline = Self::default();
        for (at, item) in agenda.items.iter().enumerate() {
            if facts.empty(item.topic) {
                outline.left_out.push(at);
            } else if item.topic == Topic::Departments {
                let (own, others) = shares(agenda.attention, &facts.attention);
                outline.pages.extend(own.into_iter().map(|department| (at, Slot::Department(department))));
                if !others.is_empty() {
                    outline.pages.push((at, Slot::Others(others)));
                }
            } else {
                outline.pages.push((at, Slot::Topic(item.topic)));
            }
        }
        outline
    }
}

/// Returns the departments with a page of their own, and those that share one.
fn shares(most: u8, attention: &[Attention]) -> (Vec<usize>, Vec<usize>) {
    let own = attention.iter().filter(|it| it.needed()).take(usize::from(most)).count();
    let place = |it: &Attention| it.department;
    (attention.iter().take(own).map(place).collect(), attention.iter().skip(own).map(place).collect())
}
