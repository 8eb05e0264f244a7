//! Damaged files: whatever stands in one, it is read or refused, and nothing falls over.

use crate::support_entry::board;
use crate::support_plan::plan;
use crate::support_record::{day, noted};
use lis::export::Snapshot;
use lis::export::sheet::back::read::Reading;
use lis::export::sheet::back::row::Reader;
use lis::export::sheet::form::{Origin, form};
use lis::export::sheet::workbook;
use lis::model::state::State;
use lis::store::digest;
use lis::words::lang::Lang;
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any};
use proptest::proptest;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A workbook as it was handed out.
fn sound() -> Vec<u8> {
    let (plan, board) = (plan(1), board([noted("R5.1", "SOF", State::Done, "hej")]));
    let origin = Origin { journals: String::new(), sample: false, digest: digest::text };
    let snapshot = Snapshot::take(Lang::Sv, &plan, &board, day());
    workbook::print(&form(&snapshot, 1, &origin).unwrap()).unwrap()
}

fn read(bytes: Vec<u8>) {
    let (plan, board) = (plan(1), board([]));
    let snapshot = Snapshot::take(Lang::Sv, &plan, &board, day());
    let reader = Reader { snapshot: &snapshot, expected: Some(1), digest: digest::text };
    let reading = Reading::of(&reader, &[("blad".into(), bytes)]);
    assert_eq!(reading.files.len(), 1);
}

/// Puts bytes over those of the part at this place, from a place in it on; both places count round.
fn damaged(part: usize, at: usize, over: &[u8]) -> Vec<u8> {
    let book = sound();
    let mut old = ZipArchive::new(Cursor::new(&book)).unwrap();
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    let part = part % old.len();
    for place in 0..old.len() {
        let mut file = old.by_index(place).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        if place == part {
            let at = at % content.len();
            let end = (at + over.len()).min(content.len());
            content.splice(at..end, over.iter().copied());
        }
        new.start_file(name, SimpleFileOptions::default()).unwrap();
        new.write_all(&content).unwrap();
    }
    new.finish().unwrap().into_inner()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_workbook_with_a_damaged_part(part: usize, at: usize, over in vec(any::<u8>(), 1..12)) {
        read(damaged(part, at, &over));
    }

    #[test]
    fn a_workbook_with_other_words_in_a_part(part: usize, at: usize, over in "[0-9A-Z<>/=\"rts ]{1,12}") {
        read(damaged(part, at, over.as_bytes()));
    }

    #[test]
    fn a_workbook_that_was_cut_off_or_written_over(at: usize, over in vec(any::<u8>(), 0..40), cut: bool) {
        let mut book = sound();
        let at = at % book.len();
        if cut {
            book.truncate(at);
        }
        let end = (at + over.len()).min(book.len());
        book.splice(at..end, over);
        read(book);
    }

    #[test]
    fn a_table_of_any_bytes(bytes in vec(any::<u8>(), 0..400)) {
        read(bytes.clone());
        read([b"Beteckning;L\xc3\xa4ge;Datum\r\n".as_slice(), bytes.as_slice()].concat());
    }
}
