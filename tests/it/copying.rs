//! What is taken out of the program as text and as pictures: copied rows and views, and `lis picture`.

use crate::office::{Office, holds};
use crate::stage::{Setting, Stage};
use lis::app::state::start::Start;
use lis::store::poll::poll;
use lis::tui::picture::svg;
use lis::words::lang::Lang;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use rstest::rstest;
use std::fs;
use std::sync::mpsc::channel;
use std::time::Duration;

#[rstest]
#[case("/R10.8<enter>y", "R10.8 ", &["KLF: ej påbörjad", "VOF: ej påbörjad"], 8)]
#[case("/R10.8<enter>l<space>y", "R10.8 ", &["KLF: ej påbörjad", "AVUX: klar"], 8)]
#[case("/R10.2a<enter><enter><space>y", "R10.2a ", &["KLF: pågår 1/3", "SOF: ej påbörjad 0/3"], 8)]
#[case("/P1.4<enter>y", "P1.4 ", &["KLF: ej påbörjad"], 1)]
#[case("L/R10.8<enter>y", "R10.8 ", &["SOF: not started"], 8)]
fn a_row_is_copied_with_its_states(#[case] keys: &str, #[case] first: &str, #[case] cells: &[&str], #[case] of: usize) {
    let mut stage = Stage::empty();
    stage.keys(keys);
    let copied = stage.copied().unwrap();
    let row: Vec<&str> = copied.split('\t').collect();
    assert!(row[0].starts_with(first), "{copied}");
    assert_eq!(row.len(), of + 1, "{copied}");
    assert!(cells.iter().all(|cell| row.contains(cell)), "{copied}");
    assert!(stage.toast().contains(row[0].get(..20).unwrap()), "{}", stage.toast());
    assert_eq!(stage.copied(), None, "it is handed over once");
}

#[test]
fn where_the_cursor_is_on_no_deliverable_the_view_is_copied_as_it_stands() {
    let mut stage = Stage::demo(80, 24);
    stage.keys("1");
    for keys in ["1y", "3<home>y", ":kopiera<enter>"] {
        stage.keys(keys);
        let copied = stage.copied().unwrap();
        let screen = stage.screen();
        let body: Vec<&str> = screen.lines().skip(2).take(20).collect();
        assert_eq!(copied.lines().collect::<Vec<_>>(), body, "after {keys}");
    }
    assert!(stage.toast().contains("vyn som text"), "{}", stage.toast());
}

/// Reads the text of a picture back, row by row.
fn read_back(picture: &str) -> String {
    let mut rows: Vec<Vec<char>> = Vec::new();
    for line in picture.lines().filter(|line| line.starts_with("<text ")) {
        let number = |name: &str| -> usize {
            let rest = line.split_once(&format!(" {name}=\"")).unwrap().1;
            rest.split_once('"').unwrap().0.parse().unwrap()
        };
        let text = line.split_once('>').unwrap().1.strip_suffix("</text>").unwrap();
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        let (row, column) = ((number("y") - 14) / 18, number("x") / 9);
        rows.resize(rows.len().max(row + 1), Vec::new());
        for (at, c) in (column..).zip(text.chars()) {
            let length = rows[row].len().max(at + 1);
            rows[row].resize(length, ' ');
            rows[row][at] = c;
        }
        assert_eq!(number("textLength"), text.chars().count() * 9, "{line}");
    }
    rows.iter().map(|row| row.iter().collect::<String>().trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

#[rstest]
#[case("overview", "1", Lang::Sv, (80, 24))]
#[case("översikt", "1", Lang::Sv, (120, 36))]
#[case("3", "3", Lang::En, (200, 60))]
#[case("LEVERABLER", "3", Lang::Sv, (80, 24))]
fn a_picture_is_the_frame(#[case] view: &str, #[case] keys: &str, #[case] lang: Lang, #[case] size: (u16, u16)) {
    let office = Office::new();
    let line = format!("picture {view} --size {}x{} --demo --lang {}", size.0, size.1, lang.code());
    let came = office.shipped(&line);
    assert_eq!(came.code, 0, "{}", came.err);
    let start = Start { demo: true, lang, ..Start::default() };
    let mut stage = Setting { size, start, ..Setting::default() }.open();
    assert_eq!(read_back(&came.out), stage.keys(keys).screen());
    assert_eq!(office.shipped(&line).out, came.out, "the same input gives the same bytes");
    holds(&came.out, &["<title id=\"title\">", "Botkyrka ", "<desc id=\"desc\">2026-11-24", "role=\"img\""]);
}

#[test]
fn a_picture_goes_to_a_file_and_replaces_none_unasked() {
    let office = Office::new();
    let path = office.path("bild.svg");
    let line = format!("bild översikt -o {}", path.display());
    holds(&office.text(&line), &["bild.svg"]);
    let picture = fs::read_to_string(&path).unwrap();
    assert!(picture.starts_with("<svg ") && picture.ends_with("</svg>\n"));
    assert_eq!(office.types(&line).code, 4);
    assert_eq!(office.types(&format!("{line} --force --theme ljus")).code, 0);
    assert_ne!(fs::read_to_string(&path).unwrap(), picture, "another theme is another picture");
}

#[rstest]
#[case("picture budget", &["ingen vy", "”budget”", "översikt", "leverabler"])]
#[case("picture budget --lang en", &["no view", "“budget”", "overview", "deliverables"])]
#[case("picture 1 --size stor", &["”stor”", "120x36"])]
#[case("picture 1 --size 10x10", &["minst 60x18"])]
#[case("picture 1 --size 99999x20 --lang en", &["at most 400x200"])]
fn a_picture_that_cannot_be_made_is_told(#[case] line: &str, #[case] told: &[&str]) {
    let came = Office::new().types(line);
    assert_eq!((came.code, came.out.as_str()), (2, ""));
    holds(&came.err, told);
}

#[test]
fn what_stands_in_a_picture_is_never_markup() {
    let mut frame = Buffer::empty(Rect::new(0, 0, 12, 2));
    frame.set_string(1, 0, "<b>&\"x\"</b>", Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Rgb(250, 0, 9)));
    frame.set_string(0, 1, "  u  ", Style::new().add_modifier(Modifier::UNDERLINED | Modifier::REVERSED));
    let picture = svg(&frame, "a < b", "\u{1b}[0m & c");
    holds(&picture, &["&lt;b&gt;&amp;&quot;x&quot;", "#010203", "#fa0009", "a &lt; b", "[0m &amp; c", "underline"]);
    assert!(!picture.contains("<b>") && !picture.contains('\u{1b}'));
    assert!(picture.contains("fill=\"#ffffff\" text-decoration"), "reversed: ground is ink\n{picture}");
}

#[test]
fn a_folder_that_tells_of_no_changes_is_looked_at_and_told_of_once_for_each() {
    let office = Office::new();
    let folder = office.path("delad");
    fs::create_dir(&folder).unwrap();
    let (send, told) = channel();
    let poll = poll(folder.clone(), Duration::from_millis(5), move || send.send(()).unwrap_or_default());
    let patience = Duration::from_secs(20);
    fs::write(folder.join("a.ron"), "en rad\n").unwrap();
    assert!(told.recv_timeout(patience).is_ok(), "a new file is told of");
    while told.recv_timeout(Duration::from_millis(30)).is_ok() {}
    fs::write(folder.join("a.ron"), "en rad\noch en till\n").unwrap();
    assert!(told.recv_timeout(patience).is_ok(), "a longer file is told of");
    while told.recv_timeout(Duration::from_millis(30)).is_ok() {}
    fs::rename(&folder, office.path("borta")).unwrap();
    assert!(told.recv_timeout(Duration::from_millis(30)).is_err(), "a share that is away is no change");
    fs::rename(office.path("borta"), &folder).unwrap();
    assert!(told.recv_timeout(Duration::from_millis(30)).is_err(), "nor one that comes back as it was");
    drop(poll);
    assert!(told.recv_timeout(patience).is_err(), "nobody looks any more");
}
