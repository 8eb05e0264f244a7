//! A storm: clones of one bare repository, in each of which programs tick without pause while another syncs without pause;
//! also with staged and edited files, and with syncs that are killed together with git. Afterwards every tick that was told
//! as saved has to be in every clone, and nothing may be found in any record but that people have said different things.
//!
//! `cargo bench --bench sync_storm -- --seconds 60 --seeds 5` prints a line per scenario and seed and ends with 1 where a
//! tick is missing. Run by hand: it takes minutes, and all of the processor.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that cannot go on has failed, and prints")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const CLONES: [&str; 3] = ["a", "b", "c"];
const TICKERS: usize = 2;
const DEPARTMENTS: [&str; 5] = ["KLF", "KOF", "SBF", "SOF", "TEF"];

/// What happens beside the ticks and syncs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scenario {
    Plain,
    Staged,
    Killed,
}

/// How often something happened.
#[derive(Debug, Default)]
struct Counts {
    synced: AtomicUsize,
    refused: AtomicUsize,
    killed: AtomicUsize,
}

/// Numbers that look like chance and are the same for the same seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

struct Storm {
    root: PathBuf,
    seed: u64,
    scenario: Scenario,
    until: Instant,
}

impl Storm {
    fn shielded(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("GIT_") || text.starts_with("LIS_") {
                command.env_remove(&name);
            }
        }
        command.env("GIT_CONFIG_GLOBAL", self.root.join("gitconfig")).env("GIT_CONFIG_NOSYSTEM", "1");
        command
    }

    fn git(&self, folder: &Path, arguments: &[&str]) {
        let output = self.shielded("git").arg("-C").arg(folder).args(arguments).output().unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn lis(&self, clone: &str, writer: &str, arguments: &[&str]) -> Command {
        let mut command = self.shielded(env!("CARGO_BIN_EXE_lis"));
        command.env("LIS_DATA", self.root.join(clone)).env("LIS_CACHE", self.root.join(format!("cache-{clone}")));
        command.env("LIS_STATE", self.root.join(format!("state-{clone}"))).env("LIS_CONFIG", self.root.join("none"));
        command.env("LIS_WRITER", writer).args(arguments);
        command
    }

    fn found(&self) {
        fs::write(self.root.join("gitconfig"), "[user]\nname = x\nemail = x@example.invalid\n").unwrap();
        self.git(&self.root, &["init", "--quiet", "--bare", "--initial-branch=main", "bare.git"]);
        for clone in CLONES {
            self.git(&self.root, &["clone", "--quiet", "bare.git", clone]);
            let folder = self.root.join(clone);
            self.git(&folder, &["symbolic-ref", "HEAD", "refs/heads/main"]);
            if self.scenario != Scenario::Plain {
                fs::write(folder.join(format!("{clone}.txt")), "staged\n").unwrap();
                self.git(&folder, &["add", &format!("{clone}.txt")]);
                fs::write(folder.join(format!("{clone}.txt")), "edited\n").unwrap();
            }
        }
    }

    fn tick(&self, clone: &str, ticker: usize, told: &Mutex<Vec<String>>) {
        let mut chance = Chance(self.seed * 1_000 + ticker as u64 + u64::from(clone.as_bytes()[0]));
        let writer = format!("roll-{clone}{ticker}");
        for number in 0.. {
            if Instant::now() >= self.until {
                return;
            }
            let note = format!("{clone}{ticker}n{number}e");
            let department = DEPARTMENTS[usize::try_from(chance.below(5)).unwrap()];
            let state = if chance.below(2) == 0 { "done" } else { "in_progress" };
            let output =
                self.lis(clone, &writer, &["tick", "R10.8", department, state, "--note", &note]).output().unwrap();
            if output.status.success() {
                told.lock().unwrap().push(note);
            }
        }
    }

    fn sync(&self, clone: &str) -> Output {
        self.lis(clone, &format!("roll-{clone}0"), &["sync"]).output().unwrap()
    }

    fn sync_on(&self, clone: &str, counts: &Counts) {
        let mut chance = Chance(self.seed * 77 + u64::from(clone.as_bytes()[0]));
        while Instant::now() < self.until {
            if self.scenario == Scenario::Killed && chance.below(3) > 0 {
                self.sync_and_kill(clone, Duration::from_millis(chance.below(900)));
                counts.killed.fetch_add(1, Ordering::Relaxed);
            } else if self.sync(clone).status.success() {
                counts.synced.fetch_add(1, Ordering::Relaxed);
            } else {
                counts.refused.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// Kills a sync with all that it has started.
    fn sync_and_kill(&self, clone: &str, after: Duration) {
        let mut command = self.lis(clone, &format!("roll-{clone}0"), &["sync"]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command.spawn().unwrap();
        std::thread::sleep(after);
        let group = format!("-{}", child.id());
        let _ = Command::new("kill").args(["-9", "--", &group]).stderr(Stdio::null()).status();
        let _ = child.kill();
        child.wait().unwrap();
    }

    /// Runs it and returns whether nothing is missing.
    fn run(&self) -> bool {
        self.found();
        let (told, counts) = (Mutex::new(Vec::new()), Counts::default());
        std::thread::scope(|scope| {
            for clone in CLONES {
                for ticker in 0..TICKERS {
                    let told = &told;
                    scope.spawn(move || self.tick(clone, ticker, told));
                }
                let counts = &counts;
                scope.spawn(move || self.sync_on(clone, counts));
            }
        });
        let last: Vec<Output> = CLONES.iter().chain(&CLONES).map(|clone| self.sync(clone)).collect();
        let told = told.into_inner().unwrap();
        let (mut missing, mut found) = (Vec::new(), Vec::new());
        for clone in CLONES {
            let here = self.journals(clone);
            missing.push(told.iter().filter(|note| !here.contains(note.as_str())).count());
            found.push(self.findings(clone));
        }
        let disk: BTreeSet<&String> =
            told.iter().filter(|it| CLONES.iter().any(|c| self.journals(c).contains(it.as_str()))).collect();
        let ended: Vec<i32> = last.iter().rev().take(3).map(|output| output.status.code().unwrap_or(-1)).collect();
        println!(
            "{:?} seed {}: told {}, on disk {}, missing in each clone {missing:?}, syncs {} fine {} refused {} killed, \
             last syncs {ended:?}, verify {found:?}",
            self.scenario,
            self.seed,
            told.len(),
            disk.len(),
            counts.synced.into_inner(),
            counts.refused.into_inner(),
            counts.killed.into_inner(),
        );
        for output in last.iter().rev().take(3).filter(|output| !output.status.success()) {
            println!("  {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        disk.len() == told.len() && missing.iter().all(|count| *count == 0) && found.iter().all(BTreeSet::is_empty)
    }

    fn journals(&self, clone: &str) -> String {
        let files = fs::read_dir(self.root.join(clone).join("journal")).unwrap().map(|file| file.unwrap().path());
        files
            .filter(|path| path.extension().is_some_and(|it| it == "ron"))
            .map(|it| fs::read_to_string(it).unwrap())
            .collect()
    }

    /// Returns the kinds of what is found in a record. People who say different things are no fault of it.
    fn findings(&self, clone: &str) -> BTreeSet<String> {
        let output = self.lis(clone, "roll-x", &["verify", "--json"]).output().unwrap();
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let kinds = report["findings"].as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap().to_owned());
        kinds.filter(|kind| kind != "conflict").collect()
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let number = |name: &str, usual: u64| {
        let value = arguments.iter().position(|it| it == name).and_then(|at| arguments.get(at + 1)?.parse().ok());
        value.unwrap_or(usual)
    };
    let (seconds, seeds) = (number("--seconds", 60), number("--seeds", 5));
    let mut sound = true;
    for scenario in [Scenario::Plain, Scenario::Staged, Scenario::Killed] {
        for seed in 1..=seeds {
            let folder = tempfile::tempdir().unwrap();
            let until = Instant::now() + Duration::from_secs(seconds);
            sound &= Storm { root: folder.path().to_owned(), seed, scenario, until }.run();
        }
    }
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
