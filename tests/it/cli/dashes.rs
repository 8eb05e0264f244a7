//! Text that begins with a dash is text, and a forgotten text is told.

use crate::office::{Office, holds};
use clap::{ArgAction, CommandFactory};
use lis::cli::args::Args;
use rstest::rstest;
use std::any::TypeId;

#[rstest]
#[case("tick P1.1 klar --note", "show P1.1")]
#[case("tick P1.1 klar --evidence", "show P1.1")]
#[case("tick P1.1 klar -e", "show P1.1")]
#[case("tick P1.1 ej_tillämplig -n", "show P1.1")]
#[case("maturity assess SOF 1 --motive", "maturity --department SOF")]
fn a_note_may_begin_with_a_dash(#[case] line: &str, #[case] shows: &str) {
    for text in ["- besked från nämnden", "-5 grader", "--", "-- två streck"] {
        let office = Office::new();
        let came = office.types(&format!("{line} \"{text}\""));
        assert_eq!(came.code, 0, "{line} {text}: {}", came.err);
        holds(&office.text(shows), &[text]);
    }
}

#[rstest]
#[case("tick P1.1 klar --note --json", "--note")]
#[case("tick P1.1 klar --evidence --on 2026-11-01", "--evidence")]
#[case("tick P1.1 klar -n -e x", "--note")]
#[case("tick P1.1 klar --note --help", "--note")]
#[case("tick P1.1 klar --note", "--note")]
fn an_option_is_no_text(#[case] line: &str, #[case] option: &str) {
    let office = Office::new();
    let came = office.types(line);
    assert_eq!(came.code, 2, "{}", came.out);
    holds(&came.err, &[option]);
    assert!(office.types("log").out.lines().all(|line| !line.contains("P1.1")), "nothing was written");
}

/// Every option of every command that takes text: none answers that there is no such option.
#[test]
fn no_option_that_takes_text_refuses_a_dash() {
    let mut count = 0;
    let mut waiting = vec![(Vec::<String>::new(), Args::command())];
    while let Some((path, command)) = waiting.pop() {
        for arg in command.get_arguments().filter(|arg| !arg.is_positional() && !arg.is_global_set()) {
            let text = arg.get_value_parser().type_id() == TypeId::of::<String>();
            if !text || !matches!(arg.get_action(), ArgAction::Set | ArgAction::Append) {
                continue;
            }
            let office = Office::new();
            let line = format!("{} --{} \"-5 grader\"", path.join(" "), arg.get_long().unwrap());
            let came = office.types(&line);
            assert!(!came.err.contains("-5\u{a0}") && !came.err.contains("Flaggan -5"), "{line}: {}", came.err);
            count += 1;
        }
        for child in command.get_subcommands() {
            let path = path.iter().cloned().chain([child.get_name().to_owned()]).collect();
            waiting.push((path, child.clone()));
        }
    }
    assert!(count > 40, "{count} options");
}

#[rstest]
#[case("mo\u{308}te lista")]
#[case("fo\u{308}rvaltning SOF")]
#[case("hja\u{308}lp")]
fn a_command_may_be_typed_with_letters_and_marks_apart(#[case] line: &str) {
    let office = Office::new();
    let came = office.types(line);
    assert_eq!(came.code, 0, "{}", came.err);
}
