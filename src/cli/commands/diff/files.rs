//! `lis diff a.json b.json`: what is different between two snapshots, for people or for programs.

use super::compared::{Compared, compare, side};
use super::json;
use crate::cli::args::Diff;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::page::Page;
use crate::export::phrase;
use crate::progress::changes::Kind;
use crate::progress::changes::seen::Apart;
use crate::words::changes;
use crate::words::snapshots::words;

/// Compares the files that were named.
pub(super) fn run(context: &Context, args: &Diff) -> Result<Answer, Failure> {
    let [one, other] = &args.files[..] else { return Err(Failure::usage(words(context.lang).two())) };
    let compared = compare(context, side(context.lang, one)?, side(context.lang, other)?, args)?;
    if args.json { json::of_files(context, &compared) } else { Ok(Answer::fine(text(context, &compared))) }
}

fn text(context: &Context, compared: &Compared) -> String {
    let (lang, words) = (context.lang, changes::words(context.lang));
    let Compared { was, now, .. } = compared;
    let mut page = Page::default();
    let heading = self::words(lang).between(&was.file, was.read.seen.day, &now.file, now.read.seen.day);
    page.heading(&heading);
    let [before, after] = compared.sums().map(|tally| phrase::tally(lang, tally));
    page.line(&words.sum(&before, &after));
    for remark in &compared.remarks {
        page.line(remark);
    }
    if compared.differences.is_empty() {
        page.line(words.nothing());
    }
    for kind in Kind::ALL {
        let of_kind: Vec<&Apart> = compared.differences.iter().filter(|it| it.what.kind() == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        page.heading(&format!("{} ({})", phrase::changes::kind(lang, kind), of_kind.len()));
        for it in of_kind {
            page.item(&phrase::changes::told(lang, &context.plan, &it.what, it.on, it.by.as_deref()));
        }
    }
    page.into_text()
}
