//! `lis meeting minutes`: the minutes of a meeting, in every format of the report.

use super::find;
use crate::cli::args::MeetingMinutes;
use crate::cli::commands::export::{deliver, refuse_terminal, unwritable};
use crate::cli::commands::{fitting, order, template};
use crate::cli::context::Context;
use crate::cli::outcome::{Answer, Failure};
use crate::export::minutes;
use crate::export::order::{Format, Order, Origin, Profile};
use crate::model::meeting::MeetingId;
use crate::progress::minutes::Kept;
use crate::store::digest;
use crate::words::meeting::words;
use chrono::NaiveDate;

/// Returns the minutes, or writes them to the file that was named. They are made from what had been said when the meeting
/// ended and what was put down at it, so they are the same whenever they are made.
pub fn run(context: &Context, args: &MeetingMinutes) -> Result<Answer, Failure> {
    let MeetingMinutes { delivery, heading, .. } = args;
    // Minutes are read before they are kept: without a format and a file they are text.
    let plain = delivery.format.is_none() && delivery.csv.is_none() && delivery.output.is_none();
    let format = if plain { Format::Markdown } else { order::format(context.lang, delivery, &[])? };
    fitting::heading(context.lang, heading, format.name())?;
    let held = find::shown(context, find::typed(&args.meeting).as_deref())?;
    refuse_terminal(context.lang, format, delivery.output.as_deref())?;
    let header = order::header(context, heading, Profile::Internal)?;
    let origin = Origin { plan: digest::plan(&context.plan), sample: context.demo, ..Origin::default() };
    // The day on which they are made changes nothing, but the sample is another every day.
    let made = context.demo.then_some(context.today);
    let order = Order { header, made, origin, ..Order::default() };
    let order = template::with(context, delivery, format, order)?;
    let (bytes, _) = bytes(context, held.id, format, order)?;
    deliver(context, bytes, delivery.output.as_deref(), delivery.force)
}

/// Returns the minutes of a meeting as the bytes of their file, and the order with the digest of what they are made from.
pub fn bytes(context: &Context, id: &MeetingId, format: Format, order: Order) -> Result<(Vec<u8>, Order), Failure> {
    let unknown = || Failure::usage(words(context.lang).refusals.unknown_meeting(&id.0, None));
    let kept = Kept::of(&context.history()?, id).ok_or_else(unknown)?;
    let origin = Origin { journals: digest::entries(&kept.entries, NaiveDate::MAX), ..order.origin };
    let order = Order { origin, ..order };
    let made = minutes::kept(context.lang, &context.plan, &kept, id, format, &order).ok_or_else(unknown)?;
    let bytes = made.map_err(|error| unwritable(context.lang, &error))?;
    Ok((bytes, order))
}
