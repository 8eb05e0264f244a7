//! The filter as words between runs, one for every part. Words that are not known are passed over.

use super::{group_from, group_word};
use crate::app::filter::{Filter, Pressing, Since, Wanted};
use crate::model::id::{DepartmentId, RoleId};
use crate::words::state::condition_code;

/// Returns the filter as words.
pub(super) fn words(filter: &Filter) -> Vec<String> {
    let text = Some(&filter.text).filter(|text| !text.is_empty()).map(|text| format!("text {text}"));
    let department = filter.department.as_ref().map(|id| format!("department {id}"));
    let phase = filter.phase.map(|id| format!("phase {}", group_word(id)));
    let chapter = filter.chapter.map(|number| format!("chapter {number}"));
    let role = filter.role.as_ref().map(|id| format!("role {id}"));
    let state = filter.state.map(|wanted| format!("state {}", state_word(wanted)));
    let pressing = filter.pressing.map(|wanted| pressing_word(wanted).to_owned());
    let since = filter.since.map(|since| match since {
        Since::Meeting => "since meeting".to_owned(),
        Since::Day(day) => format!("since {day}"),
    });
    [text, department, phase, chapter, role, state, pressing, since].into_iter().flatten().collect()
}

/// Returns the filter that words tell of.
pub(super) fn from(words: &[String]) -> Filter {
    let mut filter = Filter::default();
    for word in words {
        let (part, rest) = word.split_once(' ').unwrap_or((word, ""));
        match part {
            "text" => rest.clone_into(&mut filter.text),
            "department" => filter.department = Some(DepartmentId::new(rest)),
            "phase" => filter.phase = group_from(rest),
            "chapter" => filter.chapter = rest.parse().ok(),
            "role" => filter.role = Some(RoleId::new(rest)),
            "state" => filter.state = Wanted::ALL.into_iter().find(|wanted| state_word(*wanted) == rest),
            "since" if rest == "meeting" => filter.since = Some(Since::Meeting),
            "since" => filter.since = rest.parse().ok().map(Since::Day),
            _ => filter.pressing = Pressing::ALL.into_iter().find(|it| pressing_word(*it) == word).or(filter.pressing),
        }
    }
    filter
}

fn state_word(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Open => "open",
        Wanted::Conflict => "conflict",
        Wanted::Is(condition) => condition_code(condition),
    }
}

fn pressing_word(wanted: Pressing) -> &'static str {
    match wanted {
        Pressing::Late => "late",
        Pressing::Soon => "soon",
    }
}
