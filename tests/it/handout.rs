//! Handing out a report from the program: the form, what is refused, the preview, and the file.

use crate::letter::unpacked;
use crate::stage::{Setting, Stage};
use lis::app::form::Answer;
use lis::app::handout::Letterhead;
use lis::app::key::{Code, Key};
use lis::app::state::overlay::Overlay;
use lis::app::state::start::Start;
use lis::export::carried;
use lis::export::header::Header;
use lis::export::order::{Format, Pages, Profile};
use lis::words::lang::Lang;
use lis::words::measure::width;
use ratatui::style::Modifier;
use std::fs;

/// Opens the form.
fn form() -> Stage {
    let mut stage = Stage::empty();
    stage.keys("3e");
    stage
}

/// Returns the text of the screen without the frame of the box and without line breaks.
fn flat(stage: &mut Stage) -> String {
    let inside = |line: &str| line.split('│').nth(1).unwrap_or(line).trim().to_owned();
    stage.screen().lines().map(inside).collect::<Vec<_>>().join(" ")
}

/// Writes where the file goes: into the folder of the test, by this name. The cursor is in the last field then.
fn to(stage: &mut Stage, name: &str) {
    let path = stage.path(name);
    stage.keys(&"<tab>".repeat(14));
    for _ in 0..120 {
        stage.press(Key::plain(Code::Backspace));
    }
    for c in path.display().to_string().chars() {
        stage.press(Key::char(c));
    }
}

fn asked(stage: &Stage) -> bool {
    matches!(stage.app().overlay, Some(Overlay::Replace(_)))
}

fn in_form(stage: &Stage) -> bool {
    matches!(stage.app().overlay, Some(Overlay::Form(_)))
}

fn file_name(stage: &Stage) -> String {
    let Some(Overlay::Form(form)) = &stage.app().overlay else { panic!("no form") };
    let Some(Answer::Text(typed)) = form.fields.last().map(|field| &field.answer) else { panic!("no field") };
    typed.text.clone()
}

#[test]
fn a_report_is_written_where_the_user_says_and_told_with_its_size() {
    let mut stage = form();
    let screen = stage.screen();
    for part in ["Exportera en rapport", "PDF (pdf)", "Intern: allt", "Pröva sekretessen"] {
        assert!(screen.contains(part), "{part} in {screen}");
    }
    assert!(stage.line(-1).contains("Ctrl-O visar · Ctrl-S skriver filen"));
    stage.keys(&"<tab>".repeat(14));
    assert!(stage.screen().contains("lagesrapport-2026-11-24.pdf"), "{}", stage.screen());
    to(&mut stage, "läget.pdf");
    stage.press(Key::ctrl('s'));
    let path = stage.path("läget.pdf");
    for told in
        ["1 av 4, läser journalerna", "2 av 4, bygger rapporten", "3 av 4, sätter den som pdf", "4 av 4, sparar filen"]
    {
        let toast = stage.toast();
        assert!(toast.starts_with(&format!("Steg {told}: ")) && !path.exists(), "told before it begins: {toast}");
        if !told.starts_with('4') {
            stage.step();
        }
    }
    assert!(stage.work());
    assert!(!in_form(&stage));
    let bytes = fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    assert_eq!(stage.toast(), format!("Skrev {} ({} kB).", path.display(), bytes.len() / 1000));
    assert!(stage.journal().is_empty(), "nothing is said by it");
    assert!(!stage.work(), "and nothing is written twice");
}

#[test]
fn a_document_is_in_the_template_of_the_settings() {
    let setting = Setting::default();
    let template = setting.folder.path().join("mall.docx");
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/templates/lilla.docx"), &template).unwrap();
    let mut stage = setting.open();
    stage.keys("3e<right>");
    to(&mut stage, "läget.docx");
    stage.press(Key::ctrl('s'));
    assert!(stage.work());
    let parts = unpacked(&fs::read(stage.path("läget.docx")).unwrap());
    assert!(parts.contains_key("word/media/image1.png"), "{:?}", parts.keys());
    assert!(carried::recipe(&fs::read(stage.path("läget.docx")).unwrap()).unwrap().order.origin.template.len() > 8);
    fs::write(&template, "Hej").unwrap();
    stage.keys("e<right>");
    to(&mut stage, "annat.docx");
    stage.press(Key::ctrl('s'));
    stage.work();
    assert!(in_form(&stage) && !stage.path("annat.docx").exists());
    assert!(flat(&mut stage).contains("Mallen mall.docx är ingen Wordfil"), "{}", stage.screen());
}

#[test]
fn its_answers_make_the_order_and_the_proposed_name_follows_them() {
    let mut stage = form();
    stage.keys("<left><tab><right><tab><right>");
    assert_eq!(file_name(&stage), "lagesrapport-oppen-2026-11-24.html");
    to(&mut stage, "ut.html");
    stage.press(Key::ctrl('s'));
    assert!(stage.work());
    let recipe = carried::recipe(&fs::read(stage.path("ut.html")).unwrap()).unwrap();
    assert_eq!((recipe.format, recipe.order.profile), (Format::Html, Profile::Open));
    assert_eq!(recipe.order.pages, Pages::Summary);
    assert_eq!(recipe.order.since, None);
    stage.keys("e<tab><tab><tab><tab><tab><right>");
    assert!(file_name(&stage).starts_with("lagesrapport-KLF-"), "{}", file_name(&stage));
}

#[test]
fn it_is_the_same_file_as_on_the_command_line() {
    let office = crate::office::Office::new();
    let line = format!("--demo export --pages summary -o \"{}\"", office.path("a.md").display());
    assert_eq!(office.shipped(&line).code, 0);
    let mut stage = Stage::demo(100, 30);
    stage.keys("e<left><left><tab><tab><right>");
    to(&mut stage, "b.md");
    stage.press(Key::ctrl('s'));
    assert!(stage.work(), "{}", stage.screen());
    let (one, other) = (fs::read(office.path("a.md")).unwrap(), fs::read(stage.path("b.md")).unwrap());
    assert!(one == other, "{}", String::from_utf8_lossy(&other));
}

#[test]
fn a_file_that_is_there_is_replaced_only_after_a_clear_yes() {
    let mut stage = form();
    fs::write(stage.path("a.pdf"), "min").unwrap();
    to(&mut stage, "a.pdf");
    stage.press(Key::ctrl('s')).work();
    assert!(asked(&stage));
    let screen = flat(&mut stage);
    assert!(screen.contains("finns redan. Ska den ersättas?") && screen.contains("Avbryt"), "{screen}");
    for no in ["<enter>", "<esc>"] {
        stage.keys(no);
        assert!(in_form(&stage) && !stage.work(), "{no}");
        assert_eq!(fs::read(stage.path("a.pdf")).unwrap(), b"min", "{no}");
        stage.press(Key::ctrl('s')).work();
        assert!(asked(&stage));
    }
    stage.keys("<down><enter>");
    assert!(stage.work());
    assert!(fs::read(stage.path("a.pdf")).unwrap().starts_with(b"%PDF"));
    assert!(stage.app().overlay.is_none());
}

#[test]
fn what_comes_first_is_shown_before_it_is_written() {
    let mut stage = form();
    stage.press(Key::ctrl('o'));
    let screen = stage.screen();
    assert!(screen.contains("Förhandsvisning, pdf") && screen.contains(" Lägesrapport: Plan för"), "{screen}");
    assert!(screen.contains("│ Intern · Utkast "), "{screen}");
    let mut read = String::new();
    for _ in 0..12 {
        read.push_str(&stage.screen());
        stage.keys("<pgdn>");
    }
    for markup in ["# ", "**", "| ", "&amp;", ":---"] {
        assert!(!read.contains(markup), "{markup} in {read}");
    }
    let mut wide = Setting { size: (120, 40), ..Setting::default() }.open();
    wide.keys("3e").press(Key::ctrl('o'));
    let mut read = String::new();
    for _ in 0..4 {
        read.push_str(&wide.screen());
        wide.keys("<pgdn>");
    }
    let row =
        |name: &str| read.lines().find(|line| line.contains('│') && line.contains(name)).unwrap_or_default().to_owned();
    let ends = |line: &str| line.trim_end_matches(['│', ' ']).chars().count();
    let (head, first) = (row("Förvaltning  "), row("KLF Kommunledningsförvaltningen"));
    assert!(ends(&head) == ends(&first) && ends(&head) > 40, "numbers stand below their heads:\n{head}\n{first}");
    stage.keys("<home>");
    assert!(stage.screen().contains(" Lägesrapport: Plan för"));
    let frame = stage.frame();
    let title = stage.screen().lines().position(|line| line.contains(" Lägesrapport: Plan för")).unwrap();
    let title = u16::try_from(title).unwrap();
    let at = (0..80u16).find(|x| frame[(*x, title)].symbol() == "L").unwrap();
    assert!(frame[(at, title)].modifier.contains(Modifier::BOLD), "the title stands out");
    stage.keys("<esc>");
    assert!(in_form(&stage));
    stage.keys("<esc>");
    assert!(stage.app().overlay.is_none(), "nothing was written, so nothing is asked");
    assert!(fs::read_dir(stage.path("")).unwrap().all(|it| it.unwrap().path().is_dir()), "no file has come about");
}

#[test]
fn no_line_of_a_preview_is_wider_than_the_screen_and_programs_files_are_shown_as_they_are() {
    let mut stage = Stage::demo(60, 24);
    stage.keys("e").press(Key::ctrl('o'));
    let Some(Overlay::Preview(preview)) = &stage.app().overlay else { panic!("no preview") };
    for columns in [20, 56, 76, 196] {
        let lines = preview.first.lines(columns);
        assert!(lines.len() > 100);
        for line in lines {
            assert!(width(&line.text) <= columns, "{columns}: {}", line.text);
        }
    }
    let mut stage = form();
    stage.keys("<right><right><right>");
    stage.press(Key::ctrl('o'));
    assert!(stage.screen().contains("Beteckning;Titel;"), "{}", stage.screen());
}

#[test]
fn its_header_is_asked_for_and_stands_in_the_report() {
    let mut stage = form();
    stage.keys("<left><left><tab><tab><right>");
    stage.keys("<tab><tab><tab><tab>Läget i höst<tab>KS/2026:1<tab>2.1<tab>Informationssäkerhetschef<tab>1.2");
    stage.keys("<tab><right><tab>k1r2t1<tab>18 kap. 8 § OSL");
    assert!(stage.screen().contains("‹ Upprättad ›"), "{}", stage.screen());
    let path = stage.path("huvud.md");
    stage.keys("<tab>");
    for _ in 0..60 {
        stage.press(Key::plain(Code::Backspace));
    }
    for c in path.display().to_string().chars() {
        stage.press(Key::char(c));
    }
    stage.press(Key::ctrl('s'));
    assert!(stage.work(), "{}", stage.screen());
    let report = fs::read_to_string(&path).unwrap();
    for said in [
        "# Läget i höst",
        "**Intern · K1R2T1 · Upprättad**",
        "**Diarienummer:** KS/2026:1",
        "**Dokumentägare:** Informationssäkerhetschef",
        "**Version:** 1.2",
        "Sekretess kan gälla enligt 18 kap. 8 § OSL",
    ] {
        assert!(report.contains(said), "{said} in {}", &report[..1500.min(report.len())]);
    }
    stage.keys("e");
    let screen = stage.screen();
    assert!(screen.contains("KS/2026:1") && screen.contains("Läget i höst"), "the next one begins with it: {screen}");
}

#[test]
fn class_four_is_refused_in_the_form_and_so_is_what_is_no_class() {
    let mut stage = form();
    stage.keys(&format!("{}K4R1T1", "<tab>".repeat(12)));
    assert!(flat(&mut stage).contains("Klass 4 är säkerhetsskyddsklassificerad information."), "{}", stage.screen());
    stage.press(Key::ctrl('s'));
    assert!(in_form(&stage) && !stage.work(), "nothing is written");
    stage.keys("<bs><bs><bs><bs><bs>X");
    assert!(flat(&mut stage).contains("är ingen informationsklass"), "{}", stage.screen());
    stage.press(Key::ctrl('s'));
    assert!(in_form(&stage) && !stage.work());
    stage.keys(&format!("<bs><bs>{}", "<s-tab>".repeat(11)));
    stage.keys(&format!("<right>{}18 kap. 8 §", "<tab>".repeat(12)));
    assert!(flat(&mut stage).contains("En öppen rapport kan inte vara sekretessmarkerad."), "{}", stage.screen());
    stage.press(Key::ctrl('s'));
    assert!(in_form(&stage) && !stage.work());
}

#[test]
fn what_the_settings_say_of_the_header_is_proposed() {
    let header = Header { registration: "KS/2026:7".into(), secrecy: "18 kap. 8 §".into(), ..Header::default() };
    let letterhead = Letterhead { header, class: "K2R2T2".into() };
    let mut stage = Setting { start: Start { letterhead, ..Start::default() }, ..Setting::default() }.open();
    stage.keys("3e<tab>");
    let text = |stage: &Stage, at: usize| {
        let Some(Overlay::Form(form)) = &stage.app().overlay else { panic!("no form") };
        form.text(at).to_owned()
    };
    assert_eq!(
        (text(&stage, 7), text(&stage, 12), text(&stage, 13)),
        ("KS/2026:7".into(), "K2R2T2".into(), "18 kap. 8 §".into())
    );
    stage.keys("<right>");
    assert_eq!(text(&stage, 13), "", "an open report bears no provision");
}

#[test]
fn what_cannot_be_is_told_where_it_was_written_and_nothing_is_made() {
    let mut stage = form();
    stage.keys("<tab><tab><tab><bs><bs><bs><bs><bs><bs><bs><bs><bs><bs>2027-01-01");
    assert!(flat(&mut stage).contains("Den dagen har inte varit ännu. I dag är det 2026-11-24."));
    stage.press(Key::ctrl('s'));
    assert!(in_form(&stage) && !stage.work());
    let mut stage = form();
    stage.keys("<tab><right><tab><tab><tab>2026-11-25<tab><right>");
    let screen = flat(&mut stage);
    assert!(screen.contains("Ändringar räknas från en dag före 2026-11-24"), "{screen}");
    assert!(screen.contains("En öppen rapport visar summor för alla."), "{screen}");
    let mut stage = form();
    to(&mut stage, "x.docx");
    assert!(flat(&mut stage).contains("Filnamnet ska sluta på .pdf"));
    let mut stage = form();
    to(&mut stage, "finns/inte/x.pdf");
    stage.press(Key::ctrl('s')).work();
    assert!(in_form(&stage), "what was answered is not lost");
    assert!(stage.toast().starts_with("Ingen fil skrevs."), "{}", stage.toast());
}

#[test]
fn a_past_day_is_handed_out_as_it_was_and_in_english_too() {
    let start = Start { lang: Lang::En, ..Start::default() };
    let mut stage = Setting { start, ..Setting::default() }.open();
    stage.keys("3/R10.8<enter> e<left><left>");
    assert!(stage.screen().contains("Export a report"));
    stage.keys("<tab><tab><tab><bs><bs><bs><bs><bs><bs><bs><bs><bs><bs>2026-11-23");
    to(&mut stage, "then.md");
    stage.press(Key::ctrl('s'));
    assert!(stage.work());
    let report = fs::read_to_string(stage.path("then.md")).unwrap();
    assert!(report.contains("**The whole plan:** 0 of"), "the tick was made on the day after");
}

#[test]
fn a_report_that_was_ordered_is_written_before_the_program_ends() {
    let mut stage = form();
    to(&mut stage, "sist.pdf");
    stage.keys("<c-s>q");
    assert!(stage.ended());
    assert!(stage.path("sist.pdf").exists());
}

#[test]
fn a_file_without_a_folder_is_written_where_the_program_was_started() {
    let mut stage = form();
    stage.keys(&"<tab>".repeat(14));
    for _ in 0..120 {
        stage.press(Key::plain(Code::Backspace));
    }
    stage.keys("rapport.pdf<c-s>");
    while stage.work() {}
    assert!(stage.path("rapport.pdf").exists(), "{}", stage.screen());
    stage.keys("e");
    stage.keys(&"<tab>".repeat(14));
    for _ in 0..120 {
        stage.press(Key::plain(Code::Backspace));
    }
    stage.keys("rapport.pdf<c-s>");
    while stage.work() {}
    assert!(asked(&stage), "it is found there again: {}", stage.screen());
}
