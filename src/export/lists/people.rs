//! Posts by role and department, and where each department stands on the staircase.

use crate::export::Snapshot;
use crate::export::document::{Column, Table, Tone, Value};
use crate::export::phrase::people;
use crate::progress::maturity::Footing;
use crate::progress::review::Review;
use crate::progress::staffing::{Fit, Holding, PostState};
use crate::words::glyph::Glyphs;
use crate::words::lang::Lang;
use crate::words::maturity as maturity_words;
use crate::words::report;
use crate::words::review::words;

/// Returns how each post is held, a row per role and a column per department. Never a name.
pub fn posts(snapshot: &Snapshot<'_>, review: &Review<'_>) -> Table {
    let lang = snapshot.lang;
    let (headings, heads) = (words(lang).headings, words(lang).heads);
    let mut columns = vec![Column::text(heads.role())];
    columns.extend(snapshot.shown().map(|(_, department)| Column::sign(department.id.as_str())));
    let rows = review.staffing.rows.iter().map(|row| {
        let posts = snapshot.shown().filter_map(|(at, _)| row.posts.get(at));
        let role = Value::text(row.role.name.as_str());
        std::iter::once(role).chain(posts.map(|post| self::post(lang, post))).collect()
    });
    let rows = rows.collect();
    Table { caption: headings.posts().to_owned(), columns, rows }
}

fn post(lang: Lang, post: &PostState<'_>) -> Value {
    let sign = people::post_sign(lang, Glyphs::Unicode, post);
    if sign.is_empty() {
        return Value::Empty;
    }
    let tone = match (post.holding, post.fit) {
        _ if post.conflict => Tone::Attention,
        (Holding::Vacant, _) | (_, Some(Fit::Below)) => Tone::Attention,
        (Holding::Appointed, _) => Tone::Good,
        (Holding::Unsaid, _) => Tone::Plain,
    };
    Value::Sign { sign, word: people::post(lang, post), tone }
}

/// Returns where the municipality and each department stand on the staircase.
pub fn maturity(snapshot: &Snapshot<'_>, review: &Review<'_>) -> Table {
    let lang = snapshot.lang;
    let (headings, heads) = (words(lang).headings, words(lang).heads);
    let row = |whose: &str, footing: &Footing<'_>| {
        let assessed = footing.assessed.map(|(it, _)| Value::Halves(it.level.0));
        vec![
            Value::text(whose),
            Value::Halves(footing.supported.0),
            assessed.unwrap_or_else(|| Value::text(maturity_words::words(lang).unassessed())),
            Value::text(people::to_go(lang, footing)),
        ]
    };
    let mut rows = vec![row(maturity_words::words(lang).municipality(), &review.staircase.municipality)];
    for (at, department) in snapshot.shown() {
        rows.extend(review.staircase.footing(Some(at)).map(|it| row(department.id.as_str(), it)));
    }
    let columns = vec![
        Column::text(report::words(lang).labels.department()),
        Column::number(heads.supported()),
        Column::number(heads.assessed()),
        Column::prose(heads.next()),
    ];
    Table { caption: headings.maturity().to_owned(), columns, rows }
}
