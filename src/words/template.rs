//! What is said of a template of the user's own: what is wrong with it and what would be right.

use super::lang::Lang;

/// The words. Every sentence begins with the template's file; a part is named as it stands inside of it.
#[derive(Debug)]
pub struct TemplateWords {
    /// It is no file of a word processor.
    pub not_archive: fn(&str) -> String,
    /// It is locked, or of the format before this one.
    pub locked: fn(&str) -> String,
    /// It is too large.
    pub too_large: fn(&str) -> String,
    /// It is no text document.
    pub no_document: fn(&str) -> String,
    /// It has no styles.
    pub no_styles: fn(&str) -> String,
    /// It holds macros.
    pub macros: fn(&str) -> String,
    /// It is written in the strict form.
    pub strict: fn(&str) -> String,
    /// A part declares a document type.
    pub doctype: fn(&str, &str) -> String,
    /// A part is damaged.
    pub damaged: fn(&str, &str) -> String,
    /// A part is written in a way of its own.
    pub foreign: fn(&str, &str) -> String,
    /// A part holds tracked changes.
    pub tracked: fn(&str, &str) -> String,
    /// A part shows something that lies in another file.
    pub linked: fn(&str, &str) -> String,
    /// A part shows a chart, an embedded file or the like.
    pub object: fn(&str, &str) -> String,
    /// The mark of the report does not stand alone.
    pub mark_place: fn(&str, &str) -> String,
    /// The mark stands there more than once.
    pub mark_twice: fn(&str) -> String,
    /// There are several sections and no mark.
    pub sections: fn(&str) -> String,
    /// It has no styles for headings, so the report's own are used.
    pub no_headings: fn(&str) -> String,
    /// A template was named for another format.
    pub only_docx: &'static str,
    /// A file was made in a template, and none was named; argument: the file.
    pub needed: fn(&str) -> String,
    /// A file was made in none, and one was named; argument: the file.
    pub not_needed: fn(&str) -> String,
    /// The template is another one.
    pub other: &'static str,
}

/// Returns the words of a language.
pub fn words(lang: Lang) -> &'static TemplateWords {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

const SV: TemplateWords = TemplateWords {
    not_archive: |file| {
        format!("Mallen {file} är ingen Wordfil, eller så är den skadad. Spara mallen som .docx eller .dotx.")
    },
    locked: |file| {
        format!(
            "Mallen {file} är lösenordsskyddad, eller i det gamla formatet .doc. Spara den utan lösenord som .docx \
             eller .dotx."
        )
    },
    too_large: |file| {
        format!(
            "Mallen {file} är för stor: den får rymma högst 50 MB uppackad. Ta bort det som inte hör till mallen, till \
             exempel stora bilder."
        )
    },
    no_document: |file| {
        format!(
            "Mallen {file} innehåller inget Worddokument. Spara mallen som .docx eller .dotx i Word eller LibreOffice."
        )
    },
    no_styles: |file| format!("Mallen {file} saknar formatmallar (styles.xml). Öppna den i Word och spara den igen."),
    macros: |file| {
        format!(
            "Mallen {file} innehåller makron, och sådana följer inte med. Spara den som .docx eller .dotx utan makron."
        )
    },
    strict: |file| {
        format!(
            "Mallen {file} är sparad som Strict Open XML. Spara den som vanligt Worddokument (.docx) eller Wordmall \
             (.dotx)."
        )
    },
    doctype: |file, part| {
        format!(
            "Mallen {file} har en dokumenttypsdeklaration i {part}, och den kan peka på vad som helst. Öppna mallen i \
             Word och spara den igen."
        )
    },
    damaged: |file, part| {
        format!("Mallen {file} är skadad: {part} går inte att läsa. Öppna mallen i Word och spara den igen.")
    },
    foreign: |file, part| {
        format!(
            "Mallen {file} är skriven på ett ovanligt sätt i {part}, så det går inte att lägga något i den. Öppna \
             mallen i Word och spara den igen."
        )
    },
    tracked: |file, part| {
        format!("Mallen {file} har spårade ändringar i {part}. Godta eller avvisa dem i Word, och spara mallen.")
    },
    linked: |file, part| {
        format!(
            "Mallen {file} visar något i {part} som ligger i en annan fil, till exempel en länkad bild. Infoga bilden i \
             mallen i stället."
        )
    },
    object: |file, part| {
        format!(
            "Mallen {file} har ett objekt i {part} som inte är text eller bild: ett diagram, en inbäddad fil eller en \
             kontroll. Ersätt det med en bild, eller ta bort det."
        )
    },
    mark_place: |file, part| {
        format!(
            "I mallen {file} står [rapport] i {part} på ett ställe där rapporten inte får plats. Låt [rapport] stå ensamt i \
             ett eget stycke i brödtexten: inte i en tabell, en textruta, ett sidhuvud eller en sidfot."
        )
    },
    mark_twice: |file| format!("I mallen {file} står [rapport] på flera ställen. Låt det stå på ett."),
    sections: |file| {
        format!(
            "Mallen {file} har flera avsnitt, och inget säger var rapporten ska stå. Skriv [rapport] i ett eget stycke där."
        )
    },
    no_headings: |file| format!("Mallen {file} har inga format för rubriker (Rubrik 1–3), så rapportens egna används."),
    only_docx: "--template hör till formatet docx.",
    needed: |file| format!("{file} är gjord i en mall. Ange mallen med --template."),
    not_needed: |file| format!("{file} är inte gjord i någon mall. Ta bort --template."),
    other: "Mallen är inte densamma som när filen gjordes.",
};

const EN: TemplateWords = TemplateWords {
    not_archive: |file| {
        format!("The template {file} is no Word file, or it is damaged. Save the template as .docx or .dotx.")
    },
    locked: |file| {
        format!(
            "The template {file} is protected with a password, or in the old format .doc. Save it without a password as \
             .docx or .dotx."
        )
    },
    too_large: |file| {
        format!(
            "The template {file} is too large: it may unpack to at most 50 MB. Take away what does not belong to the \
             template, such as large pictures."
        )
    },
    no_document: |file| {
        format!(
            "The template {file} holds no Word document. Save the template as .docx or .dotx in Word or LibreOffice."
        )
    },
    no_styles: |file| format!("The template {file} has no styles (styles.xml). Open it in Word and save it again."),
    macros: |file| {
        format!("The template {file} holds macros, which are not taken over. Save it as .docx or .dotx without macros.")
    },
    strict: |file| {
        format!(
            "The template {file} is saved as Strict Open XML. Save it as an ordinary Word document (.docx) or Word \
             template (.dotx)."
        )
    },
    doctype: |file, part| {
        format!(
            "The template {file} declares a document type in {part}, which may point at anything. Open the template in \
             Word and save it again."
        )
    },
    damaged: |file, part| {
        format!("The template {file} is damaged: {part} cannot be read. Open the template in Word and save it again.")
    },
    foreign: |file, part| {
        format!(
            "The template {file} is written in an unusual way in {part}, so nothing can be put into it. Open the \
             template in Word and save it again."
        )
    },
    tracked: |file, part| {
        format!(
            "The template {file} has tracked changes in {part}. Accept or reject them in Word, and save the template."
        )
    },
    linked: |file, part| {
        format!(
            "The template {file} shows something in {part} that lies in another file, such as a linked picture. Insert \
             the picture into the template instead."
        )
    },
    object: |file, part| {
        format!(
            "The template {file} has an object in {part} that is neither text nor picture: a chart, an embedded file or a \
             control. Replace it with a picture, or take it away."
        )
    },
    mark_place: |file, part| {
        format!(
            "In the template {file}, [report] stands in {part} where the report has no room. Let [report] stand alone in \
             a paragraph of the running text: not in a table, a text box, a header or a footer."
        )
    },
    mark_twice: |file| format!("In the template {file}, [report] stands in several places. Leave one of them."),
    sections: |file| {
        format!(
            "The template {file} has several sections, and nothing says where the report is to stand. Write [report] in a \
             paragraph of its own there."
        )
    },
    no_headings: |file| {
        format!("The template {file} has no styles for headings (Heading 1–3), so the report's own are used.")
    },
    only_docx: "--template belongs to the format docx.",
    needed: |file| format!("{file} was made in a template. Name the template with --template."),
    not_needed: |file| format!("{file} was made in no template. Leave out --template."),
    other: "The template is not what it was when the file was made.",
};
