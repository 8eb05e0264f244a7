//! The template of documents for word processors that the settings name, read when a document is made in it.

use super::desk::Desk;
use crate::export::docx::template::Template;
use crate::export::order::{Format, Order, Origin};
use crate::export::phrase;
use crate::model::text::plain;
use crate::store::digest;
use crate::store::input::read_whole;
use crate::words::lang::Lang;

/// Returns an order with the template, where there is one and the format has any; else why that cannot be.
pub(super) fn with(desk: &Desk, lang: Lang, format: Format, order: Order) -> Result<Order, String> {
    let Some(path) = desk.template.as_deref().filter(|_| format == Format::Docx) else { return Ok(order) };
    let bytes = read_whole(path).map_err(|error| (desk.explain)(lang, &error))?;
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let unsound = |flaw| phrase::template::flaw(lang, &plain(&name), &flaw);
    let template = Some(Template::read(&bytes).map_err(unsound)?);
    let origin = Origin { template: digest::bytes(&bytes), ..order.origin };
    Ok(Order { origin, template, ..order })
}
