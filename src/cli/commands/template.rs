//! The template of a document for word processors: the one that was named, else the one of the settings.

use crate::cli::args::Delivery;
use crate::cli::context::Context;
use crate::cli::outcome::Failure;
use crate::cli::{trouble, warn};
use crate::export::docx::template::Template;
use crate::export::order::{Format, Order, Origin};
use crate::export::phrase;
use crate::store::digest;
use crate::store::input::read_whole;
use crate::words::lang::Lang;
use crate::words::template::words;
use std::path::Path;

/// Returns an order with the template in which a document is to be made, where it is one that has any. Warns where the
/// template is of little use.
pub fn with(context: &Context, delivery: &Delivery, format: Format, order: Order) -> Result<Order, Failure> {
    let lang = context.lang;
    if format != Format::Docx {
        return refuse(lang, delivery).map(|()| order);
    }
    let settings = context.template.as_deref().filter(|_| !delivery.no_template);
    let Some(path) = delivery.template.as_deref().or(settings) else { return Ok(order) };
    let order = read(lang, path, order)?;
    if order.template.as_ref().is_some_and(Template::lacks_headings) {
        warn(lang, &words(lang).no_headings(&trouble::shown(path)));
    }
    Ok(order)
}

/// Refuses a template for a format that has none.
pub fn refuse(lang: Lang, delivery: &Delivery) -> Result<(), Failure> {
    let typed = delivery.template.is_some() || delivery.no_template;
    if typed { Err(Failure::usage(words(lang).only_docx())) } else { Ok(()) }
}

/// Returns an order with the template of a file.
pub fn read(lang: Lang, path: &Path, order: Order) -> Result<Order, Failure> {
    let bytes = read_whole(path).map_err(|error| trouble::failure(lang, &error))?;
    let unsound = |flaw| Failure::bad_data(phrase::template::flaw(lang, &trouble::shown(path), &flaw));
    let template = Some(Template::read(&bytes).map_err(unsound)?);
    let origin = Origin { template: digest::bytes(&bytes), ..order.origin };
    Ok(Order { origin, template, ..order })
}
