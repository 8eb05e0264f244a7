//! What the header says, and what the snapshot was made from.

use crate::export::header::Header;
use crate::export::order::Order;
use crate::export::recipe::Recipe;
use serde::Serialize;

/// The header. Nothing is null but what nobody has said.
#[derive(Debug, Serialize)]
pub struct HeaderSaid<'a> {
    title: Option<&'a str>,
    registration: Option<&'a str>,
    code: Option<&'a str>,
    owner: Option<&'a str>,
    version: Option<&'a str>,
    status: &'static str,
    class: Option<String>,
    secrecy: Option<&'a str>,
}

/// What the snapshot was made from, and how it can be made once more.
#[derive(Debug, Serialize)]
pub struct MadeFrom<'a> {
    journals: &'a str,
    plan: &'a str,
    sample: bool,
    recipe: String,
}

/// Returns what the header says.
pub fn said(header: &Header) -> HeaderSaid<'_> {
    HeaderSaid {
        title: some(&header.title),
        registration: some(&header.registration),
        code: some(&header.code),
        owner: some(&header.owner),
        version: some(&header.version),
        status: header.status.name(),
        class: header.class.map(|class| class.to_string()),
        secrecy: some(&header.secrecy),
    }
}

fn some(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// Returns what the snapshot was made from.
pub fn made_from<'a>(order: &'a Order, recipe: &Recipe) -> MadeFrom<'a> {
    let origin = &order.origin;
    MadeFrom { journals: &origin.journals, plan: &origin.plan, sample: origin.sample, recipe: recipe.to_string() }
}
