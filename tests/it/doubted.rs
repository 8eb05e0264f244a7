//! What people dispute is counted with its doubt, and a department's page says the same as its command: sentence by sentence.

use crate::stage::{Setting, Stage, today};
use crate::support_record::cell;
use lis::app::screens;
use lis::model::assessment::{Assessment, HalfSteps};
use lis::model::board::Board;
use lis::model::due::DueScope;
use lis::model::entry::Change;
use lis::model::exception::Exception;
use lis::model::id::{DepartmentId, RoleId};
use lis::model::post::{Filling, Post, PostId};
use lis::model::state::{Mark, State};
use lis::store::clock::Clock;
use lis::store::workspace::{AbsentRecord, Options, Workspace};
use std::process::Command;

/// Lets a writer say something without having read what others said.
fn says_blindly(stage: &Stage, writer: &str, changes: Vec<Change>) {
    let workspace = Workspace::open(Options {
        data: Some(stage.path("data")),
        cache: Some(stage.path("cache-of-another")),
        writer: Some(writer.to_owned()),
        device: Some("annan".to_owned()),
        clock: Clock::on(today()),
        absent: AbsentRecord::Expect,
    });
    workspace.unwrap().append(&Board::default(), changes).unwrap();
}

fn answer(stage: &Stage, line: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_lis"))
        .args(line.split(' '))
        .args(["--today", &today().to_string(), "--data"])
        .arg(stage.path("data"))
        .env("LIS_CACHE", stage.path("cache-of-a-command"))
        .env("LIS_STATE", stage.path("state-of-a-command"))
        .env("LIS_CONFIG", stage.path("config.ron"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn mark(id: &str, state: State) -> Change {
    Change::Mark(cell(id, "SOF"), Mark::bare(state, today()))
}

/// A record in which SOF has done all but four deliverables, of one of which and of one post people say different things;
/// with a vacancy, an assessment, a due date and an exception.
fn disputed() -> Stage {
    let stage = Setting { size: (120, 36), ..Setting::default() }.open();
    let sof = DepartmentId::new("SOF");
    let plan = &stage.app().plan;
    let open = ["R10.8", "R10.9b", "R8.3", "R13.6"];
    let done = plan.items().iter().filter(|it| plan.concerns(it, &sof) && !open.contains(&it.id().as_str()));
    let mut changes: Vec<Change> = done.map(|it| mark(it.id().as_str(), State::Done)).collect();
    let post = |role: &str, filling| {
        let id = PostId { role: RoleId::new(role), department: sof.clone() };
        let post = Post { filling, since: "2026-01-01".parse().unwrap(), share: None, name: None, note: None };
        Change::Post(id, Some(post))
    };
    let exception = Exception {
        reason: "Gammalt system".into(),
        risk: "KS 2026:12".into(),
        measure: "Avskilt nät".into(),
        approved_by: RoleId::new("informationsagare"),
        approved: "2026-06-01".parse().unwrap(),
        until: "2026-12-10".parse().unwrap(),
    };
    let motive = "Enligt genomgången i höstas".to_owned();
    changes.extend([
        mark("R10.8", State::Done),
        post("informationsagare", Filling::Vacant),
        post("systemagare", Filling::Appointed),
        Change::Assessment(Some(sof.clone()), Some(Assessment { level: HalfSteps(5), on: today(), motive })),
        Change::Due(DueScope::Cell(cell("R8.3", "SOF")), "2026-10-01".parse().ok()),
        Change::Exception(cell("R13.6", "SOF"), Some(exception)),
    ]);
    says_blindly(&stage, "anna", changes);
    says_blindly(&stage, "bo", vec![mark("R10.8", State::InProgress), post("informationsagare", Filling::Appointed)]);
    Setting { size: (120, 36), folder: stage.folder(), ..Setting::default() }.open()
}

/// Returns the text of lines, with one blank where there were several or a line ended.
fn flat<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    lines.into_iter().flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_page_of_a_department_says_what_its_command_says() {
    let mut stage = disputed();
    stage.keys("4<right><right><right><right>");
    let lines = screens::page_lines(stage.app()).unwrap();
    let lines: Vec<_> = lines.iter().take_while(|line| line.plain() != "Allt, fas för fas").collect();
    let plain: Vec<String> = lines.iter().map(|line| line.plain()).collect();
    let view = flat(plain.iter().map(String::as_str));
    let command = answer(&stage, "department SOF");
    let told: Vec<&str> = command.lines().take_while(|line| *line != "Allt, fas för fas").collect();
    for part in [
        "R10.8 SOF: klar (anna",
        "Informationsägare: ",
        "tillsatt, konflikt",
        "Motiv: Enligt genomgången i höstas",
        "Avskilt nät",
    ] {
        assert!(view.contains(part), "{part} in {view}");
    }
    // The title names the day, and the label of all exceptions has no figure; each is in its own words in the view.
    let mut count = 0;
    for line in told.iter().skip(1).filter(|line| **line != "Undantag") {
        let line = flat([*line]);
        let shown = line
            .split_once(" SOF ")
            .filter(|(id, _)| id.starts_with(['R', 'P']))
            .map(|(id, title)| format!("{id} {title}"));
        assert!(view.contains(&line) || shown.is_some_and(|it| view.contains(&it)), "{line:?} is not in\n{view}");
        count += 1;
    }
    assert!(count > 30, "{count} lines");
    // And back: what is only read in the view stands in the answer too.
    let whole = flat(told.iter().copied());
    for line in lines.iter().skip(3).filter(|line| line.stop.is_none()) {
        let line = flat([line.plain().as_str()]);
        assert!(whole.contains(&line), "{line:?} is not in\n{whole}");
    }
}

#[test]
fn a_disputed_cell_is_seen_in_every_sum_that_counts_it() {
    let mut stage = disputed();
    let tally = stage.app().sheet.tally(0..stage.app().plan.items().len(), Some(4));
    assert_eq!((tally.conflicts, tally.disputed), (1, 1));
    let counts = format!("{}/{}?", tally.done, tally.of);
    let all = stage.app().summary.overall;
    let overall = format!("{}/{}?", all.done, all.of);
    for (keys, parts) in [
        ("1", vec![counts.as_str(), overall.as_str()]),
        ("3/R10.8<enter>", vec!["?", "%?"]),
        ("2", vec!["%?"]),
        (
            "4<left><left><left><left><left><left><left><left><right><right><right><right><home>",
            vec!["varav 1 omtvistad"],
        ),
        ("7", vec!["?", "varav 1 omtvistad"]),
    ] {
        let screen = stage.keys("<esc><esc>").keys(keys).screen();
        assert!(parts.iter().all(|part| screen.contains(part)), "{keys} {parts:?}: {screen}");
    }
    for (line, part) in [
        ("status", counts.as_str()),
        ("matrix", "varav 1 omtvistad"),
        ("matrix --json", "\"disputed\": 1"),
        ("status --json", "\"disputed\": 1"),
        ("department SOF", "varav 1 omtvistad"),
        ("department SOF --json", "\"disputed\": 1"),
        ("timeline", "?"),
        ("timeline --json", "\"disputed\": 1"),
        ("forecast --json", "\"disputed\": 1"),
        ("coverage", "?"),
        ("coverage --json", "\"disputed\": 1"),
        ("show R10.8", "konflikt: klar (anna 2026-11-24), pågår (bo 2026-11-24)"),
        ("export --format md", "varav 1 omtvistad"),
        ("export --format md", "Omtvistade celler räknas efter det senaste ordet: SOF Socialförvaltningen 1"),
        ("export --format json", "\"disputed\": 1"),
    ] {
        let text = answer(&stage, line);
        assert!(text.contains(part), "{line}: {part} in\n{text}");
    }
    let open = answer(&stage, "export --format json -p open");
    assert_eq!(open.matches("\"disputed\"").count(), 1, "openly, of all together alone: {open}");
}
