//! What was mistyped is told in the user's language, with what would be right, and ends with 2.

use crate::office::{Office, came, holds};
use rstest::rstest;
use std::ffi::OsStr;

#[rstest]
#[case("--jsn", "Flaggan --jsn finns inte.", "There is no option --jsn.")]
#[case("status --jsn", "Menade du --json?", "Did you mean --json?")]
#[case("bokca", "Kommandot ”bokca” finns inte. Menade du bocka?", "There is no command “bokca”. Did you mean bocka?")]
#[case("help bokca", "Kommandot ”bokca” finns inte. Menade du bocka?", "There is no command “bokca”.")]
#[case("show", "Det saknas: <LEVERABEL>. Skriv ”lis show --help”", "Missing: <DELIVERABLE>. Type “lis show --help”")]
#[case("plan", "Det saknas ett kommando.", "A command is missing.")]
#[case("plan new", "Det saknas: <MAPP>. Skriv ”lis plan new --help”", "Missing: <DIR>.")]
#[case("export", "Vilket format? Ange --format (md, html,", "Which format? Give --format (md, html,")]
#[case("export --format odt", "”odt” går inte att ange för --format.", "“odt” cannot be given for --format.")]
#[case("export -o läge.odt", "Filändelsen ”odt” hör inte till något format.", "The ending “odt” belongs to no format.")]
#[case("export -o läge", "eller en fil med --output vars ändelse säger det.", "whose ending tells it.")]
#[case("export --format md --csv plain", "--csv hör till formatet csv.", "--csv belongs to the format csv.")]
#[case("export -o plan.ics --csv plain", "--csv hör till formatet csv.", "--csv belongs to the format csv.")]
#[case("export -o plan.xlsx --csv plain", "--csv hör till formatet csv.", "--csv belongs to the format csv.")]
#[case("export -o plan.svg --csv plain", "--csv hör till formatet csv.", "--csv belongs to the format csv.")]
#[case("export --format ics --pages full", "--pages ändrar inget i formatet ics.", "--pages changes nothing in")]
#[case("export -o plan.ics --since 2026-01-01", "--since ändrar inget i formatet ics.", "--since changes nothing in")]
#[case("export --format csv --since 2026-01-01", "--since ändrar inget i formatet csv.", "--since changes nothing in")]
#[case("export --format csv --secrecy x", "--secrecy ändrar inget i formatet csv.", "--secrecy changes nothing in")]
#[case("export --format ics --status final", "--status ändrar inget i formatet ics.", "--status changes nothing in")]
#[case("export -o vy.svg --dnr 1", "--dnr ändrar inget i formatet svg.", "--dnr changes nothing in the format svg.")]
#[case("export --format md --view matris", "--view hör till formatet svg.", "--view belongs to the format svg.")]
#[case("export -o p.pdf --size 90x30", "--size hör till formatet svg.", "--size belongs to the format svg.")]
#[case("export --format svg -p open", "den kan inte göras öppen", "cannot be made open")]
#[case("export --format svg -d SOF", "Lägg till --view förvaltning", "Add --view department")]
#[case("export --format svg --view förvaltning -d SOF,KLF", "högst en förvaltning", "one department at most")]
#[case("export --format svg --view vyn", "Det finns ingen vy som heter ”vyn”.", "There is no view called “vyn”.")]
#[case("export -o läge", "csv, json, ron, ics, svg), eller en fil", "csv, json, ron, ics, svg), or")]
#[case("recurring 27", "”27” är inget år.", "“27” is no year.")]
#[case("recurring 2027 --year 2028", "ÅR och --year går inte att använda tillsammans.", "YEAR and --year cannot")]
#[case("tidplna", "Kommandot ”tidplna” finns inte. Menade du tidplan?", "There is no command “tidplna”. Did you mean")]
#[case("möt", "Menade du möte?", "Did you mean möte?")]
#[case("help möt", "Menade du möte?", "Did you mean möte?")]
#[case("möte öpna", "Menade du öppna?", "Did you mean öppna?")]
#[case("department", "Det saknas: <FÖRVALTNING>.", "Missing: <DEPARTMENT>.")]
#[case("department SFO", "Menade du SOF?", "Did you mean SOF?")]
#[case("timeline --group x", "Skriv ”lis timeline --help” för hjälp.", "Type “lis timeline --help” for help.")]
#[case("meeting decide", "Det saknas: <TEXT>. Skriv", "Missing: <TEXT>. Type")]
#[case("exception list --reason x", "Flaggan --reason finns inte.", "There is no option --reason.")]
#[case(
    "export --format md --class K4R1T1",
    "Klass 4 är säkerhetsskydds",
    "Class 4 is information of protective security"
)]
#[case(
    "export --format md --class K1R1T0",
    "”K1R1T0” är ingen informationsklass.",
    "“K1R1T0” is no information class."
)]
#[case("export --format md --class hög", "till exempel K1R2T1.", "such as K1R2T1.")]
#[case("export --format md -p open -d SOF", "visar bara summor för alla", "shows sums of all departments together")]
#[case("export --format md -p open --secrecy x", "kan inte vara sekretessmarkerad", "cannot be marked as secret")]
#[case("export --format md -d X", "Det finns ingen förvaltning ”X”.", "There is no department “X”.")]
#[case("status --today", "--today behöver ett värde.", "--today needs a value.")]
#[case("status --theme", "--theme behöver ett värde.", "--theme needs a value.")]
#[case("status --theme rosa", "Möjliga värden: ljus, mork, projektor, terminal.", "Possible values: ljus,")]
#[case("export --format md --format md", "--format är angiven mer än en gång.", "--format is given more than once.")]
#[case(
    "matrix --phase 1 --chapter 4",
    "--phase och --chapter går inte att använda tillsammans.",
    "cannot be used together"
)]
#[case("export --format md --force", "Det saknas: --output <FIL>.", "Missing: --output <FILE>.")]
#[case("status extra", "”extra” är mer än vad kommandot tar emot.", "“extra” is more than the command takes.")]
#[case("tick R10.8 SOF a b c d", "är mer än vad kommandot tar emot.", "is more than the command takes.")]
#[case("status --demo=ja", "”ja” är mer än vad kommandot tar emot.", "“ja” is more than the command takes.")]
#[case(
    "matrix --phase 9",
    "Det finns ingen fas ”9”. Möjliga faser: 1, 2.",
    "There is no phase “9”. Possible phases: 1, 2."
)]
#[case("matrix --chapter x", "Det finns inget kapitel ”x”. Möjliga kapitel: 4, 5, 10.", "There is no chapter “x”.")]
#[case("matrix --department X", "Det finns ingen förvaltning ”X”.", "There is no department “X”.")]
#[case("log --limit många", "”många” är inget heltal.", "“många” is no whole number.")]
#[case("log --deliverable R99", "Det finns ingen leverabel ”R99”.", "There is no deliverable “R99”.")]
#[case("show R1.8", "Menade du R10.8?", "Did you mean R10.8?")]
#[case("completions fsh", "”fsh” går inte att ange för", "“fsh” cannot be given for")]
#[case("export --format odt", "Skriv ”lis export --help” för hjälp.", "Type “lis export --help” for help.")]
fn every_mistake_has_its_sentence(#[case] line: &str, #[case] swedish: &str, #[case] english: &str) {
    let office = Office::new();
    for (lang, sentence, lead) in [("sv", swedish, "Fel: "), ("en", english, "Error: ")] {
        let came = office.types(&format!("--lang {lang} {line}"));
        assert_eq!(came.code, 2, "{line}: {}{}", came.out, came.err);
        assert_eq!(came.out, "");
        assert!(came.err.starts_with(lead), "{}", came.err);
        holds(&came.err, &[sentence]);
        for foreign in ["error:", "Usage:", "tip:", "[possible", "found"] {
            assert!(!came.err.contains(foreign), "the parser's own words: {}", came.err);
        }
    }
}

#[test]
fn a_language_that_is_none_is_told_in_swedish() {
    let came = Office::new().types("--lang de status");
    assert_eq!(came.code, 2);
    holds(&came.err, &["”de” går inte att ange för --lang. Möjliga värden: sv, en."]);
}

#[test]
fn a_day_that_is_none_is_told() {
    let mut command = Office::new().command();
    command.args(["status", "--today", "24/11"]);
    let came = came(command);
    assert_eq!(came.code, 2);
    holds(&came.err, &["”24/11” är inget datum."]);
}

#[cfg(unix)]
#[test]
fn what_is_not_text_is_told() {
    use std::os::unix::ffi::OsStrExt;
    let mut command = Office::new().command();
    command.arg("show").arg(OsStr::from_bytes(b"R\xff"));
    let came = came(command);
    assert_eq!(came.code, 2);
    holds(&came.err, &["tecken som inte är giltig text (UTF-8)"]);
}

#[test]
fn the_walkthrough_needs_a_terminal_and_says_so() {
    let came = Office::new().types("genomgång");
    assert_eq!((came.code, came.out.as_str()), (2, ""));
    assert!(came.err.contains("Genomgången visas i en terminal"), "{}", came.err);
}
