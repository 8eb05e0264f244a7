//! `lis staff set` and `lis staff clear`.

use crate::cli::again::quoted;
use crate::cli::args::{StaffClear, StaffSet};
use crate::cli::commands::say::say;
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::cli::values;
use crate::model::board::heads::Heads;
use crate::model::entry::Change;
use crate::model::post::{Filling, Post, PostId};
use crate::progress::staffing::expected;
use crate::words::collate::fold;
use crate::words::staffing::words;

/// Says how a post is held.
pub fn set(context: &mut Context, args: &StaffSet) -> Result<Answer, Failure> {
    let (lang, words) = (context.lang, words(context.lang));
    let (id, at) = post(context, &args.role, &args.department)?;
    let filling = match fold(args.filling.trim()).as_str() {
        "appointed" | "tillsatt" => Filling::Appointed,
        "vacant" | "vakant" => Filling::Vacant,
        _ => return Err(Failure::usage(words.unknown_filling(&args.filling))),
    };
    if filling == Filling::Vacant && (args.share.is_some() || args.name.is_some()) {
        return Err(Failure::usage(words.vacant_with()));
    }
    let share = args.share.as_deref().map(|text| {
        let share = text.trim().trim_end_matches('%').trim_end().parse().ok().filter(|share| (1..=100).contains(share));
        share.ok_or_else(|| Failure::usage(words.bad_share(text)))
    });
    let since = args.since.as_deref().map(|text| values::date(lang, text)).transpose()?;
    let before = stands(context, &id).filter(|before| before.filling == filling);
    let text = |given: &Option<String>, before: Option<&String>| match given.as_deref().map(str::trim) {
        Some("") => None,
        Some(text) => Some(text.to_owned()),
        None => before.cloned(),
    };
    let post = Post {
        filling,
        since: since.or_else(|| before.map(|it| it.since)).unwrap_or(context.day),
        share: share.transpose()?.or_else(|| before.and_then(|it| it.share)),
        name: text(&args.name, before.and_then(|it| it.name.as_ref())),
        note: text(&args.note, before.and_then(|it| it.note.as_ref())),
    };
    let mut more = Vec::new();
    if !expected(&context.plan, &id.role).contains(&at) {
        let role = crate::words::change::role(&context.plan, &id.role);
        more.push(words.not_expected(role, id.department.as_str()));
    }
    more.extend(post.name.as_deref().map(|name| words.name_hint(&quoted(name))));
    let same = before == Some(&post) && !conflict(context, &id);
    say(context, Change::Post(id, Some(post)), same, args.json, &more)
}

/// Says that nothing is known of a post any more.
pub fn clear(context: &mut Context, args: &StaffClear) -> Result<Answer, Failure> {
    let (id, _) = post(context, &args.role, &args.department)?;
    let same = stands(context, &id).is_none() && !conflict(context, &id);
    say(context, Change::Post(id, None), same, args.json, &[])
}

fn post(context: &Context, role_text: &str, department: &str) -> Result<(PostId, usize), Failure> {
    let role = values::role(context.lang, &context.plan, role_text)?.id.clone();
    let at = values::department(context.lang, &context.plan, department)?;
    Ok((PostId { role, department: context.plan.departments()[at].id.clone() }, at))
}

fn stands<'a>(context: &'a Context, id: &PostId) -> Option<&'a Post> {
    context.board.post(id)?.value()
}

fn conflict(context: &Context, id: &PostId) -> bool {
    context.board.post(id).is_some_and(Heads::conflict)
}
