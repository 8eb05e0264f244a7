//! The help: every command and argument has its text in both languages, and nothing of the parser's own shows.

use crate::office::{Office, holds};
use clap::{Arg, Command, CommandFactory};
use lis::cli::args::Args;
use lis::cli::bilingual::{Bilingual, BilingualValue};
use lis::cli::localise;
use lis::words::lang::Lang;
use rstest::rstest;

#[test]
fn every_command_and_argument_says_what_it_does_in_both_languages() {
    let mut seen = 0;
    walk(&Args::command(), "", &mut |path, command, arg| {
        seen += 1;
        let told = [Lang::Sv, Lang::En].map(|lang| arg.map_or_else(|| command.told(lang), |arg| arg.told(lang)));
        let what = format!("{path:?} {:?}", arg.map(Arg::get_id));
        assert!(told.iter().all(|text| !text.is_empty()), "{what}: {told:?}");
        assert_ne!(told[0], told[1], "{what}");
        if let Some(arg) = arg {
            let takes = arg.get_num_args().map_or(arg.is_positional(), |number| number.takes_values());
            let takes = takes || arg.get_action().takes_values();
            for lang in [Lang::Sv, Lang::En] {
                assert_eq!(!arg.value_told(lang).is_empty(), takes, "the word for the value of {what}");
            }
        }
    });
    assert!(seen > 40, "all was walked through: {seen}");
}

#[test]
fn what_a_command_does_is_said_in_the_imperative() {
    walk(&Args::command(), "", &mut |path, command, arg| {
        if path.is_empty() || arg.is_some() {
            return;
        }
        let first = |lang| command.told(lang).split(' ').next().unwrap_or_default().to_owned();
        let (swedish, english) = (first(Lang::Sv), first(Lang::En));
        assert!(!english.ends_with('s') && english != "The" && english != "A", "{path}: {english}");
        assert!(!swedish.ends_with('r') || swedish == "Gör", "{path}: {swedish}");
    });
}

#[test]
fn both_languages_say_it_in_their_own_words() {
    let (swedish, english) = (localise(Args::command(), Lang::Sv), localise(Args::command(), Lang::En));
    for (one, other) in swedish.get_subcommands().zip(english.get_subcommands()) {
        assert_eq!(one.get_name(), other.get_name());
        assert_ne!(one.get_about().unwrap().to_string(), other.get_about().unwrap().to_string());
    }
}

#[rstest]
#[case("")]
#[case("status")]
#[case("matrix")]
#[case("timeline")]
#[case("department")]
#[case("exception")]
#[case("recurring")]
#[case("show")]
#[case("tick")]
#[case("undo")]
#[case("redo")]
#[case("log")]
#[case("check")]
#[case("resolve")]
#[case("sync")]
#[case("verify")]
#[case("diff")]
#[case("notes")]
#[case("meeting")]
#[case("meeting add")]
#[case("meeting show")]
#[case("meeting open")]
#[case("meeting decide")]
#[case("meeting decision")]
#[case("meeting minutes")]
#[case("meeting close")]
#[case("meeting adopt")]
#[case("walkthrough")]
#[case("plan")]
#[case("plan new")]
#[case("staff")]
#[case("staff set")]
#[case("maturity")]
#[case("maturity assess")]
#[case("export")]
#[case("verify-snapshot")]
#[case("sheet")]
#[case("sheet out")]
#[case("sheet in")]
#[case("completions")]
#[case("help")]
fn help_is_all_swedish(#[case] command: &str) {
    let text = Office::new().text(&format!("{command} --help"));
    holds(&text, &["Användning: lis", "--data <MAPP>", "Visa hjälpen"]);
    for foreign in ["Usage", "Options", "Commands:", "Arguments", "Print", "possible values", "default:", "aliases"] {
        assert!(!text.contains(foreign), "“{foreign}” in\n{text}");
    }
    assert_eq!(text, Office::new().text(&format!("help {command}")), "both ways to the same help");
}

#[rstest]
#[case("export", "-f")]
#[case("meeting minutes", "-f")]
#[case("verify-snapshot", "--json")]
fn a_template_is_told_of_where_one_can_be_named(#[case] command: &str, #[case] beside: &str) {
    let office = Office::new();
    let swedish = office.text(&format!("help {command}"));
    holds(
        &swedish,
        &[beside, "--template <FIL>", "Egen Wordmall (.docx eller .dotx); [rapport] i den säger var texten ska stå"],
    );
    let english = office.text(&format!("--lang en help {command}"));
    holds(&english, &["--template <FILE>", "[report] in it is where the text stands"]);
    assert_eq!(swedish.contains("--no-template"), command != "verify-snapshot");
}

#[test]
fn help_is_english_when_asked_for() {
    let office = Office::new();
    holds(&office.text("--lang en --help"), &["Usage: lis", "Commands:", "Show deliverables", "[also: matris]"]);
    holds(&office.text("--lang en tick --help"), &["Arguments:", "<DELIVERABLE>", "[STATE]", "--evidence <TEXT>"]);
    holds(&office.text("--version"), &[concat!("lis ", env!("CARGO_PKG_VERSION"))]);
}

#[test]
fn arguments_stand_in_the_order_in_which_they_are_typed() {
    let text = Office::new().text("help tick");
    let place = |name: &str| text.find(&format!("\n  {name}")).unwrap();
    assert!(place("<LEVERABEL>") < place("[FÖRVALTNING]") && place("[FÖRVALTNING]") < place("[LÄGE]"));
}

fn walk(command: &Command, path: &str, seen: &mut dyn FnMut(&str, &Command, Option<&Arg>)) {
    seen(path, command, None);
    for arg in command.get_arguments() {
        seen(path, command, Some(arg));
    }
    for child in command.get_subcommands() {
        walk(child, format!("{path} {}", child.get_name()).trim_start(), seen);
    }
}

#[test]
fn the_help_lists_the_views_first_and_has_examples_that_work() {
    let office = Office::new();
    for (help, lead) in [("--help", "Exempel:"), ("--help --lang en", "Examples:")] {
        let text = office.text(help);
        let place = |name: &str| text.find(&format!("\n  {name} ")).unwrap_or_else(|| panic!("{name} in\n{text}"));
        let listed =
            ["status", "timeline", "matrix", "department", "staff", "maturity", "coverage", "log", "tick", "help"];
        let places: Vec<usize> = listed.into_iter().map(place).collect();
        assert!(places.is_sorted(), "{places:?} in\n{text}");
        let examples: Vec<&str> = text.split_once(lead).unwrap().1.lines().skip(1).collect();
        assert_eq!(examples.len(), 6, "{examples:?}");
        for line in examples {
            let typed = line.trim().strip_prefix("lis ").unwrap().split("   ").next().unwrap();
            // What is written goes into the office.
            let typed = typed.replace("-o ", &format!("-o {}/", office.path("").display()));
            let came = office.shipped(&typed);
            assert_eq!(came.code, 0, "lis {typed}: {}", came.err);
        }
    }
}
