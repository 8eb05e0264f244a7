//! Words about meetings in English.

use super::{MeetingLabels, MeetingWords, Refusals};

pub(super) const WORDS: MeetingWords = MeetingWords {
    labels: MeetingLabels {
        begun: "Opened",
        ended: "Closed",
        present: "Present",
        minutes: "Minutes",
        draft: "draft",
        drawn_up: "drawn up",
        adopted: |day| format!("drawn up {day}"),
        planned: "planned",
        open: "going on",
    },
    refusals: Refusals {
        unknown_meeting: |text, nearest| match nearest {
            Some(nearest) => format!("There is no meeting “{text}”. Did you mean {nearest}?"),
            None => format!("There is no meeting “{text}”. lis meeting list shows the meetings."),
        },
        none_today: "No meeting is put down for today. Name the one that it is about, by day or name, or put one down: lis meeting add NAME",
        none_open: "No meeting is open. Name the one that it is about (--meeting YYYY-MM-DD), or open it: lis meeting open",
        several_open: |all| format!("Several meetings are open: {all}. Name the one that it is about."),
        to_come: |on, today| {
            format!("The meeting is put down for {on}, and today is {today}. If it is held now: lis meeting add NAME")
        },
        which_time: |on| format!("The meeting was held on {on}. Name the time of day: --at HH:MM"),
        not_a_time: |text| format!("“{text}” is no time of day. Write it as HH:MM, for example 15:30."),
        backwards: |begun| format!("The meeting was opened at {begun} and cannot end before that."),
        not_closed: |what| format!("{what} is not closed. Close it first: lis meeting close"),
        drawn_up: |what, day| {
            format!("The minutes of {what} were drawn up on {day} and do not change. Bring it up at the next meeting.")
        },
        unknown_decision: |text, nearest| match nearest {
            Some(nearest) => format!("There is no decision “{text}”. Did you mean {nearest}?"),
            None => format!("There is no decision “{text}”. Write meeting and number, for example 2026-11-25/3."),
        },
        due_before: |on| {
            format!("The day is before the meeting on {on}. What is decided there is due that day or later.")
        },
        no_text: "Write what was decided, for example: lis meeting decide Make a plan for R10.8",
    },
    put_down: |count| format!("Decisions, actions and questions ({count})"),
    nothing_put_down: "Nothing was put down.",
    changed: |count| format!("Changed in the meeting ({count})"),
    open: |count| format!("Open from the meetings ({count})"),
    nothing_open: "Nothing is open from the meetings.",
    settled: |count| format!("Done or dropped ({count})"),
    late: |count| format!("Late from the meetings ({count})"),
    after_close: "The minutes: lis meeting minutes. When they are approved: lis meeting adopt",
    due_passed: |day| format!("Note: {day} has been already, so it is late from the start."),
    after_decide: |id| format!("When it is done: lis meeting decision {id} --done"),
};
