//! What a user does, from the first look to the tick on disk: keys in, frame out, journal after.

use crate::stage::{Setting, Stage};
use lis::app::layout::Size;
use lis::app::state::start::{Start, ThemeName};
use lis::app::view::View;
use lis::tui::draw::Look;
use lis::tui::input::Incoming;
use lis::words::glyph::Glyphs;
use lis::words::lang::Lang;

/// Opens the matrix with the cursor on a deliverable, found by searching for its id.
fn at(id: &str) -> Stage {
    let mut stage = Stage::empty();
    stage.keys(&format!("3/{id}<enter>"));
    let (_, item) = stage.app().selected_item().unwrap();
    assert_eq!(item.id().as_str(), id);
    stage
}

#[test]
fn the_first_look_says_what_to_press_and_that_the_plan_has_run_out() {
    let mut stage = Stage::empty();
    let screen = stage.screen();
    assert!(screen.contains("Inget är bockat ännu. Tryck 3 för leverablerna"), "{screen}");
    assert!(screen.contains("2025-12-31, för 328 dagar sedan"), "{screen}");
    assert!(screen.contains("SOF"), "{screen}");
    assert!(stage.journal().is_empty(), "looking writes nothing");
}

#[test]
fn a_tick_is_on_disk_when_it_is_told_and_there_after_a_new_start() {
    let mut stage = at("R10.8");
    stage.keys("<right><right><right><right><space>");
    assert_eq!(stage.toast(), "Sparat: R10.8 SOF klar. u ångrar.");
    let journal = stage.journal();
    assert_eq!(journal.len(), 2, "a header and one entry: {journal:#?}");
    assert!(
        journal[1].contains("\"R10.8\"") && journal[1].contains("\"SOF\"") && journal[1].contains("done"),
        "{}",
        journal[1]
    );

    let mut stage = stage.again();
    assert_eq!(stage.app().summary.overall.done, 1);
    stage.keys("3/R10.8<enter>");
    let row = stage.screen().lines().find(|line| line.contains("R10.8 ")).unwrap().to_owned();
    assert_eq!(row.matches('✓').count(), 1, "{row}");
    assert!(row.ends_with("1/8"), "{row}");
}

#[test]
fn a_second_tick_takes_the_first_away_and_the_cursor_stays() {
    let mut stage = at("R10.8");
    let before = stage.cursor();
    stage.keys("<space><space>");
    assert_eq!(stage.toast(), "Sparat: R10.8 KLF ej påbörjad. u ångrar.");
    assert_eq!(stage.cursor(), before);
    assert_eq!(stage.app().summary.overall.done, 0);
    assert_eq!(stage.journal().len(), 3, "history is never edited");
}

#[test]
fn undo_and_redo_say_what_they_did_and_are_entries_themselves() {
    let mut stage = at("R10.8");
    stage.keys("<space>u");
    assert_eq!(stage.toast(), "Ångrat. Nu gäller R10.8 KLF ej påbörjad. U gör om.");
    assert_eq!(stage.app().summary.overall.done, 0);
    stage.keys("U");
    assert_eq!(stage.toast(), "Gjort om. Nu gäller R10.8 KLF klar. u ångrar.");
    assert_eq!(stage.app().summary.overall.done, 1);
    assert_eq!(stage.journal().len(), 4);
    stage.keys("<c-z>");
    assert_eq!(stage.app().summary.overall.done, 0);
    stage.keys("u");
    assert_eq!(stage.toast(), "Det finns inget att ångra.");
}

#[test]
fn undo_reaches_back_over_a_new_start() {
    let mut stage = at("R10.8");
    stage.keys("<space>");
    let mut stage = stage.again();
    stage.keys("u");
    assert_eq!(stage.toast(), "Ångrat. Nu gäller R10.8 KLF ej påbörjad. U gör om.");
}

#[test]
fn points_are_ticked_one_by_one_and_give_a_count() {
    let mut stage = at("R10.2a");
    stage.keys("<enter><space><down><down><space>");
    let standing = stage.app().sheet.cell(stage.app().selected_item().unwrap().0, 0).copied().unwrap();
    assert_eq!((standing.points_done, standing.points_of), (2, 3));
    assert!(stage.screen().contains("KLF pågår 2/3"), "{}", stage.screen());
    stage.keys("<esc>");
    assert!(stage.screen().contains("◐2/3"), "{}", stage.screen());
}

#[test]
fn the_last_point_reminds_of_the_tick_but_does_not_make_it() {
    let mut stage = at("R15.4");
    stage.keys("<enter><space>");
    stage.keys("/R15.4<enter><enter>");
    let second = stage.app().plan.item("R15.4").unwrap().deliverable.points[1].clone();
    let first_words: String = second.split(' ').take(2).collect::<Vec<_>>().join(" ");
    while !stage.line_at_cursor().contains(&first_words) {
        stage.keys("<down>");
    }
    stage.keys("<space>");
    assert_eq!(stage.toast(), "Alla punkter i R15.4 är klara. Esc och Mellanslag bockar av leverabeln.");
    assert_eq!(stage.app().summary.overall.done, 0);
    stage.keys("<esc><space>");
    assert_eq!(stage.app().summary.overall.done, 1);
}

#[test]
fn not_applicable_wants_a_reason() {
    let mut stage = at("R12.5");
    stage.keys("s<down><down><down><enter>");
    assert!(stage.line(-2).starts_with("Varför ej tillämplig?"), "{}", stage.line(-2));
    stage.keys("<enter>");
    assert!(stage.line(-2).contains("Skriv varför"), "{}", stage.line(-2));
    assert!(stage.journal().is_empty(), "nothing is written without a reason");
    stage.keys("Ingen egen drift<enter>");
    assert_eq!(stage.toast(), "Sparat: R12.5 KLF ej tillämplig. u ångrar.");
    assert!(stage.journal()[1].contains("Ingen egen drift"));
    assert_eq!(stage.app().summary.overall.not_applicable, 1);
    stage.keys("<space>");
    assert_eq!(stage.toast(), "Ej tillämplig. Tryck s för att välja ett annat läge.");
}

#[test]
fn a_note_and_evidence_stand_beside_the_state_and_do_not_move_its_day() {
    let mut stage = at("R10.8");
    stage.keys("i");
    assert_eq!(stage.toast(), "Välj ett läge först, med Mellanslag eller s.");
    stage.keys("<space>iInförd med åäö och @<enter>rhttps://exempel.se/beslut<enter><enter>");
    let screen = stage.screen();
    assert!(screen.contains("Anteckning: Införd med åäö och @"), "{screen}");
    assert!(screen.contains("Underlag: https://exempel.se/beslut"), "{screen}");
    assert!(screen.contains("sedan 2026-11-24, projektledare"), "{screen}");
    assert_eq!(stage.app().summary.overall.done, 1);
}

#[test]
fn a_text_field_undoes_inside_itself_and_esc_leaves_everything_as_it_was() {
    let mut stage = at("R10.8");
    stage.keys("<space>iEtt<c-z>");
    assert!(!stage.line(-2).contains("Ett"), "{}", stage.line(-2));
    let lines = stage.journal().len();
    stage.keys("Två<esc>");
    assert_eq!(stage.journal().len(), lines);
}

#[test]
fn a_central_deliverable_says_where_it_is_ticked() {
    let mut stage = at("R6.1");
    stage.keys("<right><space>");
    assert_eq!(stage.toast(), "R6.1 görs en gång för hela kommunen: bocka i kolumnen KLF.");
    assert!(stage.journal().is_empty());
    stage.keys("<left><space>");
    assert_eq!(stage.toast(), "Sparat: R6.1 KLF klar. u ångrar.");
}

#[test]
fn a_search_folds_letters_counts_its_hits_and_goes_round() {
    let mut stage = Stage::empty();
    stage.keys("3/losenord<enter>");
    let first = stage.app().selected_item().unwrap().0;
    let told = stage.toast();
    assert!(told.starts_with("träff 1 av "), "{told}");
    let count: usize = told.split([' ', ':']).nth(3).unwrap().parse().unwrap();
    assert!(count > 1);
    for _ in 0..count {
        stage.keys("n");
    }
    assert_eq!(stage.app().selected_item().unwrap().0, first, "round and back");
    stage.keys("N");
    assert!(stage.toast().starts_with(&format!("träff {count} av {count}: ")), "{}", stage.toast());
}

#[test]
fn a_search_given_up_goes_back_to_where_it_began() {
    let mut stage = at("R10.8");
    stage.keys("/kryptering<esc>");
    assert_eq!(stage.app().selected_item().unwrap().1.id().as_str(), "R10.8");
    stage.keys("/finnsinte");
    assert!(stage.line(-2).contains("Ingen träff på ”finnsinte”."), "{}", stage.line(-2));
}

#[test]
fn a_search_given_up_in_the_overview_or_in_the_details_ends_there() {
    let mut stage = Stage::empty();
    let overview = stage.screen();
    stage.keys("/R10.8<esc>");
    assert_eq!(stage.screen(), overview);
    let mut stage = at("R10.8");
    stage.keys("<enter>");
    let details = stage.screen();
    stage.keys("/kryptering<esc>");
    assert_eq!(stage.screen(), details);
}

#[test]
fn what_could_not_be_written_is_said_and_does_not_count() {
    let mut stage = at("R10.8");
    let data = stage.folder().path().join("data");
    std::fs::create_dir_all(&data).unwrap();
    std::fs::write(data.join("journal"), "a file where the folder belongs").unwrap();
    stage.keys("<space>");
    assert!(stage.toast().starts_with("INTE SPARAT: "), "{}", stage.toast());
    assert_eq!(stage.app().summary.overall.done, 0);
}

#[test]
fn groups_fold_and_the_two_kinds_of_phase_are_apart() {
    let mut stage = Stage::empty();
    stage.keys("3");
    assert!(stage.line(2).starts_with("Projektfaser"), "{}", stage.line(2));
    assert!(!stage.screen().contains("R7.1a"));
    stage.keys("p");
    assert!(stage.line(2).starts_with("Prioriteringsfaser"), "{}", stage.line(2));
    assert!(stage.screen().contains("R7.1a"), "{}", stage.screen());
    stage.keys("-");
    let screen = stage.screen();
    assert!(!screen.contains("R7.1a"), "{screen}");
    assert!(screen.contains("+ Utan fas"), "chapters without a phase are never hidden: {screen}");
    stage.keys("-");
    assert!(stage.screen().contains("R7.1a"));
    stage.keys("<home><enter>");
    assert!(!stage.screen().contains("R7.1a"));
    stage.keys("<space>");
    assert!(stage.screen().contains("R7.1a"));
}

#[test]
fn the_overview_leads_to_the_column_of_a_department_and_to_a_phase() {
    let mut stage = Stage::empty();
    stage.keys("<down><down><down><down><enter>");
    assert_eq!(stage.app().plan.departments()[stage.app().matrix.column].id.as_str(), "SOF");
    stage.keys("1<end><enter>");
    assert!(stage.line_at_cursor().contains("Utan fas"), "{}", stage.screen());
}

#[test]
fn another_writers_tick_appears_at_the_next_look_and_is_not_overwritten() {
    let mut mine = at("R10.8");
    let mut theirs = Setting { folder: mine.folder(), writer: "samordnare-sof", ..Setting::default() }.open();
    theirs.keys("3/R10.1a<enter><space>");
    mine.comes(Incoming::Focus);
    assert_eq!(mine.toast(), "Ändrat av samordnare-sof: R10.1a KLF klar.");
    assert_eq!(mine.app().summary.overall.done, 1);
    let marked = |screen: &str| screen.lines().any(|line| line.contains("R10.1a ") && line.contains("✓*"));
    assert!(marked(&mine.screen()), "what others did is marked: {}", mine.screen());
    assert!(mine.screen().contains("* nytt"), "and the mark is explained: {}", mine.screen());
    mine.keys("/R10.1a<enter><space>u");
    assert!(!marked(&mine.screen()), "until the cursor has been there: {}", mine.screen());
    mine.keys("/R10.8<enter><space>");
    theirs.comes(Incoming::Focus);
    assert_eq!(theirs.app().summary.overall.done, 2);
    assert_eq!(theirs.app().summary.overall.conflicts, 0);
}

#[test]
fn what_others_did_is_not_undone_over() {
    let mut mine = at("R10.8");
    mine.keys("<space>");
    let mut theirs = Setting { folder: mine.folder(), writer: "samordnare-sof", ..Setting::default() }.open();
    theirs.keys("3/R10.8<enter><space>");
    mine.keys("u");
    assert_eq!(mine.toast(), "Kan inte ångras: samordnare-sof har ändrat samma sak 2026-11-24.");
}

#[test]
fn language_changes_every_word_and_back() {
    let mut stage = at("R10.8");
    stage.keys("L");
    assert_eq!(stage.toast(), "Language: English");
    let screen = stage.screen();
    for swedish in ["Mellanslag", "Leverabler", "Planen", "klar", "förvaltning", "Alla"] {
        assert!(!screen.contains(swedish), "{swedish} in {screen}");
    }
    stage.keys("L");
    assert_eq!(stage.toast(), "Språk: svenska");
}

#[test]
fn help_is_searched_in_both_languages_and_runs_what_is_chosen() {
    let mut stage = Stage::empty();
    stage.keys("3p?");
    assert!(stage.screen().contains("Bocka av, eller ta bort bocken"), "{}", stage.screen());
    stage.keys("fold or unfold");
    assert!(stage.screen().contains("Fäll ihop eller ut alla grupper"), "{}", stage.screen());
    stage.keys("<enter>");
    assert!(!stage.screen().contains("R7.1a"), "{}", stage.screen());
}

#[test]
fn esc_never_quits_and_q_does() {
    let mut stage = Stage::empty();
    stage.keys("<esc><esc>3<esc><enter><esc><esc>");
    assert!(!stage.ended());
    stage.keys("q");
    assert!(stage.ended());
    for keys in ["<c-q>", "<c-c>", "?<c-c>", "3/x<c-q>"] {
        let mut stage = Stage::empty();
        assert!(stage.keys(keys).ended(), "{keys}");
    }
}

#[test]
fn a_key_that_does_nothing_says_where_help_is() {
    let mut stage = Stage::empty();
    stage.keys("x");
    assert_eq!(stage.toast(), "Den tangenten gör inget här. ? visar hjälp.");
}

#[test]
fn a_paste_runs_nothing_but_may_fill_a_field() {
    let mut stage = at("R10.8");
    stage.comes(Incoming::Paste(" q\n".to_owned()));
    assert_eq!(stage.toast(), "Inklistring ignorerad");
    assert!(stage.journal().is_empty() && !stage.ended());
    stage.keys("<space>i").comes(Incoming::Paste("två\nrader\u{1b}[2J".to_owned()));
    stage.keys("<enter>");
    let journal = stage.journal().join("\n");
    assert!(journal.contains("två rader"), "{journal}");
    assert!(!journal.contains('\u{1b}') && !journal.contains("u{1b}"), "{journal}");
}

#[test]
fn below_sixty_by_eighteen_it_says_so_and_ignores_commands() {
    let mut stage = at("R10.8");
    stage.comes(Incoming::Resize(Size { columns: 59, rows: 18 }));
    assert!(stage.screen().contains("minst 60 × 18"), "{}", stage.screen());
    stage.keys("<space>");
    assert!(stage.journal().is_empty());
    stage.comes(Incoming::Resize(Size { columns: 60, rows: 18 }));
    assert!(stage.screen().contains("R10.8"), "{}", stage.screen());
    assert!(stage.keys("q").ended());
}

#[test]
fn the_hardware_cursor_sits_on_what_is_selected() {
    let mut stage = Stage::demo(80, 24);
    let first = stage.cursor();
    assert_eq!(stage.screen().lines().nth(usize::from(first.y)).unwrap()[..5].trim(), "KLF");
    stage.keys("<down>");
    assert_eq!(stage.cursor().y, first.y + 1);
    stage.keys("3<down>");
    let cursor = stage.cursor();
    stage.keys("<right>");
    assert_eq!(stage.cursor().x, cursor.x + 5);
}

#[test]
fn view_row_and_theme_are_kept_for_the_next_start() {
    let start = Start {
        view: View::Matrix,
        deliverable: Some("R10.8".into()),
        department: Some("SOF".into()),
        theme: ThemeName::Light,
        ..Start::default()
    };
    let mut stage = Setting { start, ..Setting::default() }.open();
    let (_, item) = stage.app().selected_item().unwrap();
    assert_eq!(item.id().as_str(), "R10.8");
    assert_eq!(stage.app().matrix.column, 4);
    let cursor = stage.cursor();
    assert!(stage.line(isize::try_from(cursor.y).unwrap()).starts_with("R10.8"), "in sight: {}", stage.screen());
    stage.keys("t");
    assert_eq!(stage.toast(), "Tema: mörk");
}

#[test]
fn no_colour_and_ascii_leave_nothing_unsaid() {
    let look = Look { monochrome: true, glyphs: Glyphs::Ascii };
    let start = Start { demo: true, lang: Lang::Sv, ..Start::default() };
    let mut stage = Setting { start, look, ..Setting::default() }.open();
    for keys in ["", "3", "p", "<down><down><down><enter>", "<esc>s", "<esc>?"] {
        let frame = stage.keys(keys).frame();
        for cell in &frame.content {
            let colour = (cell.fg, cell.bg);
            assert_eq!(colour, (ratatui::style::Color::Reset, ratatui::style::Color::Reset), "after {keys:?}");
            let plain = cell.symbol().chars().all(|c| c.is_ascii() || c.is_alphabetic());
            assert!(plain, "{:?} after {keys:?}", cell.symbol());
        }
    }
}

impl Stage {
    fn line_at_cursor(&mut self) -> String {
        let y = self.cursor().y;
        self.line(isize::try_from(y).unwrap())
    }
}

#[test]
fn back_returns_to_the_view_in_which_something_was_opened() {
    let mut stage = Stage::demo(80, 24);
    stage.keys("<down><down>");
    let overview = stage.screen();
    stage.keys("<enter>");
    assert_eq!(stage.app().view, View::Matrix);
    stage.keys("<down><enter><esc><esc>");
    assert_eq!(stage.screen(), overview, "and is where it was left");
    stage.keys("<enter>3<esc>");
    assert_eq!(stage.app().view, View::Matrix, "a view that was come to by its number is where one is");
}
