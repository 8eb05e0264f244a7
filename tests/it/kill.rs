//! A program that dies at any moment has lost nothing that it said was written; nor has one whose disk is full.

use crate::support_record::*;
use lis::model::state::State::Done;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

/// How many entries the program is told to write.
const TICKS: usize = 1000;

/// Writes entries and reads them again. The tests below run it as a program of its own and kill it: then it has more to
/// write, in their folder, and says of each entry that it is on disk.
#[test]
fn entries_one_after_another_are_all_there() {
    let (own, home) = (Desk::new(), std::env::var_os("LIS_TEST_HOME"));
    let desk = home.as_ref().map_or(own, |home| Desk::at(home.as_ref()));
    let ticks = if home.is_some() { TICKS } else { 20 };
    let mut anna = desk.open();
    let mut written = 0;
    for number in 0..ticks {
        let change = noted(&format!("R{}", number % 50), "SOF", Done, &"x".repeat(number % 200));
        let said = match anna.workspace.append(&anna.board, vec![change]) {
            Ok(entry) => {
                anna.board.apply(entry.clone());
                written += 1;
                format!("written {}", entry.id.number)
            }
            Err(error) => format!("refused {error:?}"),
        };
        if home.is_some() {
            let mut out = std::io::stdout();
            writeln!(out, "{said}").unwrap();
            out.flush().unwrap();
        }
    }
    assert!(written > 0);
    assert_eq!(desk.open().board.count(), written);
}

fn program(desk: &Desk, before: &str) -> Command {
    let exe = std::env::current_exe().unwrap();
    let mut command = Command::new("sh");
    command.args([
        "-c",
        &format!("{before} exec \"$0\" kill::entries_one_after_another_are_all_there --exact --nocapture"),
        exe.to_str().unwrap(),
    ]);
    command.env("LIS_TEST_HOME", desk.data.parent().unwrap());
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Returns the numbers that a program said it had written.
fn written(line: &str) -> Option<u64> {
    line.rsplit_once("written ").and_then(|(_, number)| number.trim().parse().ok())
}

#[cfg(unix)]
#[test]
fn a_kill_at_any_moment_loses_nothing_that_was_acknowledged() {
    let mut cut_short = 0;
    for run in 0..12_u64 {
        let desk = Desk::new();
        let mut child = program(&desk, "").spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut last = lines.by_ref().find_map(|line| written(&line)).unwrap();
        std::thread::sleep(Duration::from_micros(run * run * 900 + run * 137));
        child.kill().unwrap();
        last = lines.filter_map(|line| written(&line)).last().unwrap_or(last);
        child.wait().unwrap();
        let mut read = desk.open();
        let numbers: Vec<u64> = read.history().iter().map(|entry| entry.id.number).collect();
        assert!(numbers.len() as u64 >= last, "{last} were acknowledged, {} are there", numbers.len());
        assert!(numbers.len() as u64 <= last + 1, "at most the one that was being written is there unsaid");
        assert!(numbers.iter().copied().eq(1..=numbers.len() as u64));
        let next = read.say(mark("R1", "SOF", Done)).id;
        assert_eq!(next.to_string(), format!("projektledare-{DEVICE}:{}", numbers.len() + 1), "the lock died too");
        assert!(read.workspace.history().unwrap().1.is_empty());
        cut_short += usize::from(numbers.len() < TICKS);
    }
    assert!(cut_short >= 6, "most were killed while they were writing: {cut_short}");
}

#[cfg(unix)]
#[test]
fn a_full_disk_costs_the_entry_that_did_not_fit_and_nothing_else() {
    let desk = Desk::new();
    let output = program(&desk, "trap '' XFSZ; ulimit -f 16;").output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let numbers: Vec<u64> = said.lines().filter_map(written).collect();
    let refused: Vec<&str> = said.lines().filter(|line| line.contains("refused")).collect();
    assert!(!numbers.is_empty() && !refused.is_empty(), "{said}");
    assert_eq!(numbers.len() + refused.len(), TICKS);
    assert!(refused.iter().all(|line| line.contains("DiskFull")), "{refused:?}");
    let read = desk.open();
    assert_eq!((read.notices, kept(&desk.own())), (vec![], vec![]), "no torn line is left");
    assert_eq!(read.board.count(), numbers.len() as u64);
    assert!(
        numbers.iter().copied().eq(1..=numbers.len() as u64),
        "a shorter entry may still fit, under the next number"
    );
}
