//! What is wrong with a template of the user's own, in a sentence.

use crate::export::docx::template::Flaw;
use crate::model::text::plain;
use crate::words::lang::Lang;
use crate::words::template::words;

/// Returns the sentence about a template; `file` is its name as it is shown.
pub fn flaw(lang: Lang, file: &str, flaw: &Flaw) -> String {
    let words = words(lang);
    match flaw {
        Flaw::NotArchive => words.not_archive(file),
        Flaw::Locked => words.locked(file),
        Flaw::TooLarge => words.too_large(file),
        Flaw::NoDocument => words.no_document(file),
        Flaw::NoStyles => words.no_styles(file),
        Flaw::Macros => words.macros(file),
        Flaw::Strict => words.strict(file),
        Flaw::Doctype(part) => words.doctype(file, &plain(part)),
        Flaw::Damaged(part) => words.damaged(file, &plain(part)),
        Flaw::Foreign(part) => words.foreign(file, &plain(part)),
        Flaw::Tracked(part) => words.tracked(file, &plain(part)),
        Flaw::Linked(part) => words.linked(file, &plain(part)),
        Flaw::Object(part) => words.object(file, &plain(part)),
        Flaw::MarkPlace(part) => words.mark_place(file, &plain(part)),
        Flaw::MarkTwice => words.mark_twice(file),
        Flaw::Sections => words.sections(file),
    }
}
