//! The list of bullets: its form, and the list itself.

use super::looks::{Looks, Role};
use askama::Template;

/// The form of the list.
#[derive(Template)]
#[template(path = "docx/bullets.xml", whitespace = "suppress")]
struct Form<'a> {
    looks: &'a Looks,
    form: u32,
}

/// Returns the form of the list under a number, and the list of that form under the number that the looks name.
pub(super) fn bullets(looks: &Looks, form: u32) -> askama::Result<(String, String)> {
    let list = looks.list.unwrap_or(1);
    let list = format!("<w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"{form}\"/></w:num>");
    Ok((Form { looks, form }.render()?, list))
}

/// Returns the part that holds lists, with nothing but these.
pub(super) fn part((form, list): &(String, String)) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering \
         xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{form}{list}</w:numbering>"
    )
}
