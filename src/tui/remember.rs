//! What is remembered between runs: view, row, folds, theme and language, as words that a later version can still read.

mod filter;

use crate::app::handout::Letterhead;
use crate::app::state::App;
use crate::app::state::matrix::Row;
use crate::app::state::start::{Density, Start, ThemeName};
use crate::app::view::View;
use crate::model::groups::{GroupId, Grouping};
use crate::store::memory::Memory;
use crate::words::lang::Lang;

/// The words for how close lines stand.
const TIGHT: &str = "tight";
const AIRY: &str = "airy";

/// Returns what a run starts with, from what the last one left. Words that are not known are passed over.
pub fn start(memory: &Memory) -> Start {
    Start {
        view: memory.view.as_deref().and_then(view_from).unwrap_or_default(),
        grouping: if memory.grouping.as_deref() == Some("priority") { Grouping::Priority } else { Grouping::Project },
        deliverable: memory.deliverable.clone(),
        department: memory.department.clone(),
        folded: memory.folded.iter().filter_map(|word| group_from(word)).collect(),
        filter: filter::from(&memory.filter),
        theme: memory.theme.as_deref().and_then(theme_from).unwrap_or_default(),
        lang: memory.lang.as_deref().and_then(Lang::from_word).unwrap_or_default(),
        density: if memory.density.as_deref() == Some(AIRY) { Density::Airy } else { Density::Tight },
        mouse: memory.mouse.unwrap_or(true),
        monochrome: false,
        demo: false,
        letterhead: Letterhead::default(),
    }
}

/// Returns what the next run is to start with.
pub fn memory(app: &App) -> Memory {
    let grouping = match app.matrix.grouping {
        Grouping::Project => "project",
        Grouping::Priority => "priority",
    };
    let item = match app.matrix.row() {
        Row::Item(item) => app.plan.items().get(item),
        Row::Group(_) => None,
    };
    Memory {
        lang: Some(app.lang.code().to_owned()),
        theme: Some(theme_word(app.theme).to_owned()),
        density: Some(if app.density == Density::Airy { AIRY } else { TIGHT }.to_owned()),
        mouse: Some(app.mouse),
        view: Some(app.view.word().to_owned()),
        grouping: Some(grouping.to_owned()),
        deliverable: item.map(|item| item.id().to_string()),
        department: app.plan.departments().get(app.matrix.column).map(|it| it.id.to_string()),
        filter: filter::words(&app.filter),
        folded: app.matrix.folded.iter().map(|id| group_word(*id)).collect(),
    }
}

fn view_from(word: &str) -> Option<View> {
    View::ALL.into_iter().find(|view| view.word() == word)
}

fn theme_word(theme: ThemeName) -> &'static str {
    match theme {
        ThemeName::Light => "light",
        ThemeName::Dark => "dark",
        ThemeName::Projector => "projector",
        ThemeName::Terminal => "terminal",
    }
}

fn theme_from(word: &str) -> Option<ThemeName> {
    ThemeName::ALL.into_iter().find(|theme| theme_word(*theme) == word)
}

fn group_word(id: GroupId) -> String {
    match id {
        GroupId::Project(number) => format!("project {number}"),
        GroupId::Priority(Some(number)) => format!("priority {number}"),
        GroupId::Priority(None) => "priority none".to_owned(),
        GroupId::Chapter(number) => format!("chapter {number}"),
    }
}

fn group_from(word: &str) -> Option<GroupId> {
    let (kind, number) = word.split_once(' ')?;
    match (kind, number) {
        ("priority", "none") => Some(GroupId::Priority(None)),
        ("project", number) => number.parse().ok().map(GroupId::Project),
        ("priority", number) => number.parse().ok().map(|number| GroupId::Priority(Some(number))),
        ("chapter", number) => number.parse().ok().map(GroupId::Chapter),
        _ => None,
    }
}
