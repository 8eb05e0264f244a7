//! What is said of a template of the user's own: what is wrong with it and what would be right.

words! {
    /// The words. Every sentence begins with the template's file; a part is named as it stands inside of it.
    pub struct TemplateWords = words(lang);

    /// It is no file of a word processor.
    not_archive(file: &str) {
        sv: "Mallen {file} är ingen Wordfil, eller så är den skadad. Spara mallen som .docx eller .dotx.",
        en: "The template {file} is no Word file, or it is damaged. Save the template as .docx or .dotx.",
    }
    /// It is locked, or of the format before this one.
    locked(file: &str) {
        sv: "Mallen {file} är lösenordsskyddad, eller i det gamla formatet .doc. Spara den utan lösenord som .docx \
             eller .dotx.",
        en: "The template {file} is protected with a password, or in the old format .doc. Save it without a password \
             as .docx or .dotx.",
    }
    /// It is too large.
    too_large(file: &str) {
        sv: "Mallen {file} är för stor: den får rymma högst 50 MB uppackad. Ta bort det som inte hör till mallen, till \
             exempel stora bilder.",
        en: "The template {file} is too large: it may unpack to at most 50 MB. Take away what does not belong to the \
             template, such as large pictures.",
    }
    /// It is no text document.
    no_document(file: &str) {
        sv: "Mallen {file} innehåller inget Worddokument. Spara mallen som .docx eller .dotx i Word eller LibreOffice.",
        en: "The template {file} holds no Word document. Save the template as .docx or .dotx in Word or LibreOffice.",
    }
    /// It has no styles.
    no_styles(file: &str) {
        sv: "Mallen {file} saknar formatmallar (styles.xml). Öppna den i Word och spara den igen.",
        en: "The template {file} has no styles (styles.xml). Open it in Word and save it again.",
    }
    /// It holds macros.
    macros(file: &str) {
        sv: "Mallen {file} innehåller makron, och sådana följer inte med. Spara den som .docx eller .dotx utan makron.",
        en: "The template {file} holds macros, which are not taken over. Save it as .docx or .dotx without macros.",
    }
    /// It is written in the strict form.
    strict(file: &str) {
        sv: "Mallen {file} är sparad som Strict Open XML. Spara den som vanligt Worddokument (.docx) eller Wordmall \
             (.dotx).",
        en: "The template {file} is saved as Strict Open XML. Save it as an ordinary Word document (.docx) or Word \
             template (.dotx).",
    }
    /// A part declares a document type.
    doctype(file: &str, part: &str) {
        sv: "Mallen {file} har en dokumenttypsdeklaration i {part}, och den kan peka på vad som helst. Öppna mallen i \
             Word och spara den igen.",
        en: "The template {file} declares a document type in {part}, which may point at anything. Open the template in \
             Word and save it again.",
    }
    /// A part is damaged.
    damaged(file: &str, part: &str) {
        sv: "Mallen {file} är skadad: {part} går inte att läsa. Öppna mallen i Word och spara den igen.",
        en: "The template {file} is damaged: {part} cannot be read. Open the template in Word and save it again.",
    }
    /// A part is written in a way of its own.
    foreign(file: &str, part: &str) {
        sv: "Mallen {file} är skriven på ett ovanligt sätt i {part}, så det går inte att lägga något i den. Öppna \
             mallen i Word och spara den igen.",
        en: "The template {file} is written in an unusual way in {part}, so nothing can be put into it. Open the \
             template in Word and save it again.",
    }
    /// A part holds tracked changes.
    tracked(file: &str, part: &str) {
        sv: "Mallen {file} har spårade ändringar i {part}. Godta eller avvisa dem i Word, och spara mallen.",
        en: "The template {file} has tracked changes in {part}. Accept or reject them in Word, and save the template.",
    }
    /// A part shows something that lies in another file.
    linked(file: &str, part: &str) {
        sv: "Mallen {file} visar något i {part} som ligger i en annan fil, till exempel en länkad bild. Infoga bilden \
             i mallen i stället.",
        en: "The template {file} shows something in {part} that lies in another file, such as a linked picture. Insert \
             the picture into the template instead.",
    }
    /// A part shows a chart, an embedded file or the like.
    object(file: &str, part: &str) {
        sv: "Mallen {file} har ett objekt i {part} som inte är text eller bild: ett diagram, en inbäddad fil eller en \
             kontroll. Ersätt det med en bild, eller ta bort det.",
        en: "The template {file} has an object in {part} that is neither text nor picture: a chart, an embedded file \
             or a control. Replace it with a picture, or take it away.",
    }
    /// The mark of the report does not stand alone.
    mark_place(file: &str, part: &str) {
        sv: "I mallen {file} står [rapport] i {part} på ett ställe där rapporten inte får plats. Låt [rapport] stå \
             ensamt i ett eget stycke i brödtexten: inte i en tabell, en textruta, ett sidhuvud eller en sidfot.",
        en: "In the template {file}, [report] stands in {part} where the report has no room. Let [report] stand alone \
             in a paragraph of the running text: not in a table, a text box, a header or a footer.",
    }
    /// The mark stands there more than once.
    mark_twice(file: &str) {
        sv: "I mallen {file} står [rapport] på flera ställen. Låt det stå på ett.",
        en: "In the template {file}, [report] stands in several places. Leave one of them.",
    }
    /// There are several sections and no mark.
    sections(file: &str) {
        sv: "Mallen {file} har flera avsnitt, och inget säger var rapporten ska stå. Skriv [rapport] i ett eget stycke \
             där.",
        en: "The template {file} has several sections, and nothing says where the report is to stand. Write [report] \
             in a paragraph of its own there.",
    }
    /// It has no styles for headings, so the report's own are used.
    no_headings(file: &str) {
        sv: "Mallen {file} har inga format för rubriker (Rubrik 1–3), så rapportens egna används.",
        en: "The template {file} has no styles for headings (Heading 1–3), so the report's own are used.",
    }
    /// A template was named for another format.
    only_docx { sv: "--template hör till formatet docx.", en: "--template belongs to the format docx." }
    /// A file was made in a template, and none was named.
    needed(file: &str) {
        sv: "{file} är gjord i en mall. Ange mallen med --template.",
        en: "{file} was made in a template. Name the template with --template.",
    }
    /// A file was made in none, and one was named.
    not_needed(file: &str) {
        sv: "{file} är inte gjord i någon mall. Ta bort --template.",
        en: "{file} was made in no template. Leave out --template.",
    }
    /// The template is another one.
    other {
        sv: "Mallen är inte densamma som när filen gjordes.",
        en: "The template is not what it was when the file was made.",
    }
}
