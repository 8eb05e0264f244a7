//! What `lis sync` never does: touch a journal that is written here, the user's index and edits, or run what a repository
//! names; and what it says where something stands in its way.

use crate::office::{Came, holds};
use crate::town::{Town, ended};
use lis::store::sync::error::SyncError;
use lis::store::sync::{SyncOptions, sync};
use lis::store::writer::Writer;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Returns the only journal that was written in a clone, as its own device names it.
fn own(town: &Town, clone: &str) -> PathBuf {
    let folder = town.path(&format!("{clone}/journal"));
    let names = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().to_string_lossy().into_owned());
    let journal = names.into_iter().find_map(|name| Some(name.strip_prefix('.')?.strip_suffix(".lock")?.to_owned()));
    folder.join(format!("{}.ron", journal.unwrap()))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// Returns a journal as it is committed.
fn committed(town: &Town, clone: &str, journal: &Path) -> String {
    town.git(clone, &["show", &format!("HEAD:journal/{}", name(journal))])
}

/// Cuts the last lines off a file.
fn shorten(path: &Path, lines: usize) {
    let text = fs::read_to_string(path).unwrap();
    let kept = text.lines().count() - lines;
    fs::write(path, text.split_inclusive('\n').take(kept).collect::<String>()).unwrap();
}

#[test]
fn staged_and_edited_files_stay_as_they_are_and_stop_no_journal() {
    let town = Town::new(&["anna", "bo"]);
    for (name, text) in [("plan.txt", "en\ntvå\ntre\nfyra\n"), ("annat.txt", "a\n")] {
        fs::write(town.path(&format!("anna/{name}")), text).unwrap();
    }
    town.git("anna", &["add", "."]);
    town.git("anna", &["commit", "--quiet", "-m", "plan"]);
    town.text("anna", "sync");
    holds(&town.text("bo", "sync"), &["Andra filer", "annat.txt", "plan.txt"]);
    assert_eq!(fs::read_to_string(town.path("bo/plan.txt")).unwrap(), "en\ntvå\ntre\nfyra\n");
    // Bo has something staged and something edited; Anna changes one of these and another file.
    fs::write(town.path("bo/eget.txt"), "mitt\n").unwrap();
    town.git("bo", &["add", "eget.txt"]);
    fs::write(town.path("bo/plan.txt"), "ETT\ntvå\ntre\nfyra\n").unwrap();
    fs::write(town.path("anna/plan.txt"), "en\ntvå\ntre\nFYRA\n").unwrap();
    town.git("anna", &["commit", "--quiet", "-am", "plan"]);
    town.text("anna", "tick P1.1 done");
    town.text("anna", "sync");
    town.text("bo", "tick R10.8 SOF done");
    let came = town.says("bo", "sync");
    assert_eq!(came.code, 1, "{}", came.err);
    holds(&came.out, &["Skickat", "Hämtat", "ändrade eller förberedda också här: plan.txt"]);
    assert_eq!(fs::read_to_string(town.path("bo/plan.txt")).unwrap(), "ETT\ntvå\ntre\nfyra\n");
    let status = town.git("bo", &["status", "--porcelain", "--untracked-files=no"]);
    assert!(status.contains("A  eget.txt") && status.contains(" M plan.txt"), "{status}");
    town.text("anna", "sync");
    assert_eq!(town.matrix("anna"), town.matrix("bo"), "the journals went and came all the same");
    // Once Bo has committed, both changes are in one file, and the branch moves.
    town.git("bo", &["commit", "--quiet", "-am", "mitt"]);
    town.text("bo", "sync");
    assert_eq!(fs::read_to_string(town.path("bo/plan.txt")).unwrap(), "ETT\ntvå\ntre\nFYRA\n");
    assert_eq!(town.git("bo", &["status", "--porcelain", "--untracked-files=no"]), "");
    town.text("anna", "sync");
    assert_eq!(fs::read_to_string(town.path("anna/plan.txt")).unwrap(), "ETT\ntvå\ntre\nFYRA\n");
    assert_eq!(fs::read_to_string(town.path("anna/eget.txt")).unwrap(), "mitt\n");
}

#[test]
fn a_commit_of_the_users_after_a_sync_takes_nothing_back() {
    let town = Town::new(&["anna", "bo"]);
    town.text("anna", "tick P1.1 done");
    fs::write(town.path("anna/plan.txt"), "ett\n").unwrap();
    town.git("anna", &["add", "plan.txt"]);
    town.git("anna", &["commit", "--quiet", "-m", "plan"]);
    town.text("anna", "sync");
    town.text("bo", "sync");
    fs::write(town.path("bo/eget.txt"), "mitt\n").unwrap();
    town.git("bo", &["add", "eget.txt"]);
    fs::write(town.path("anna/plan.txt"), "två\n").unwrap();
    town.git("anna", &["commit", "--quiet", "-am", "plan"]);
    town.text("anna", "tick R10.8 SOF done");
    town.text("anna", "sync");
    town.text("bo", "sync");
    town.git("bo", &["commit", "--quiet", "-m", "mitt"]);
    assert_eq!(town.git("bo", &["show", "--stat", "--format=", "HEAD"]).lines().count(), 2, "one file and the sum");
    town.text("bo", "sync");
    town.text("anna", "sync");
    assert_eq!(fs::read_to_string(town.path("anna/plan.txt")).unwrap(), "två\n");
    assert_eq!(town.matrix("anna"), town.matrix("bo"));
}

#[cfg(unix)]
#[test]
fn the_journal_that_is_written_here_is_the_same_file_before_and_after() {
    use std::os::unix::fs::MetadataExt;
    let town = Town::new(&["anna", "bo"]);
    town.text("anna", "tick P1.1 done");
    let journal = own(&town, "anna");
    let file = || fs::metadata(&journal).map(|data| (data.ino(), data.mtime(), data.mtime_nsec())).unwrap();
    let before = file();
    for clone in ["anna", "bo", "anna"] {
        town.text("bo", "tick R10.8 SOF done");
        town.text(clone, "sync");
    }
    assert_eq!(file(), before);
}

#[test]
fn an_own_journal_that_has_lost_lines_is_not_sent_and_what_was_sent_is_put_beside_it() {
    let town = Town::new(&["anna", "bo"]);
    for line in ["tick P1.1 done", "tick R10.8 KLF done", "tick R10.8 SOF done"] {
        town.text("anna", line);
    }
    town.text("anna", "sync");
    town.text("bo", "sync");
    let (journal, matrix) = (own(&town, "anna"), town.matrix("bo"));
    let whole = committed(&town, "anna", &journal);
    shorten(&journal, 2);
    let verified = town.says("anna", "verify");
    assert_eq!(verified.code, 3);
    holds(&verified.out, &["2 rader som är skickade med git saknas här."]);
    let came = town.says("anna", "sync");
    assert_eq!(came.code, 1, "{}", came.err);
    holds(&came.out, &[&format!("{}: 2 rader som är skickade saknas här.", name(&journal))]);
    assert_eq!(committed(&town, "anna", &journal), whole);
    assert_eq!(town.git("remote.git", &["show", &format!("main:journal/{}", name(&journal))]), whole);
    assert_eq!(town.matrix("anna"), matrix, "what was sent is read beside the journal");
    holds(&town.text("bo", "sync"), &["Inget nytt"]);
    // The journal is whole again: nothing is beside it any more.
    fs::write(&journal, &whole).unwrap();
    town.text("anna", "sync");
    holds(&town.text("anna", "verify"), &["1 journal är", "Allt står som det skrevs."]);
}

#[test]
fn an_own_journal_that_is_gone_comes_back_whole() {
    let town = Town::new(&["anna"]);
    town.text("anna", "tick P1.1 done");
    town.text("anna", "sync");
    let journal = own(&town, "anna");
    let whole = fs::read(&journal).unwrap();
    fs::remove_file(&journal).unwrap();
    assert_eq!(town.says("anna", "verify").code, 3);
    holds(&town.text("anna", "sync"), &["Hämtat", ": 1 inlägg"]);
    assert_eq!(fs::read(&journal).unwrap(), whole);
}

#[test]
fn anothers_journal_that_was_changed_here_is_neither_sent_nor_replaced() {
    let town = Town::new(&["anna", "bo"]);
    town.text("anna", "tick P1.1 done --note ett");
    town.text("anna", "tick R10.8 KLF done --note två");
    town.text("anna", "sync");
    town.text("bo", "sync");
    let journal = own(&town, "anna");
    let here = town.path("bo/journal").join(name(&journal));
    let text = fs::read_to_string(&here).unwrap();
    // Two sound versions: the last entry is another one, with a digest that fits.
    let other = {
        let fork = Town::new(&["bo"]);
        fs::create_dir_all(fork.path("bo/journal")).unwrap();
        let two: String = text.split_inclusive('\n').take(2).collect();
        fs::write(fork.path("bo/journal").join(name(&journal)), two).unwrap();
        let device = name(&journal).trim_end_matches(".ron").rsplit('-').next().unwrap().to_owned();
        let mut command = fork.command("bo", "tick R10.8 SOF done --note annat");
        command.env("LIS_DEVICE", device);
        assert_eq!(ended(command).code, 0);
        fs::read_to_string(fork.path("bo/journal").join(name(&journal))).unwrap()
    };
    fs::write(&here, &other).unwrap();
    let came = town.says("bo", "sync");
    assert_eq!(came.code, 1, "{}", came.err);
    holds(&came.out, &["från rad 3 står något annat här"]);
    assert_eq!(fs::read_to_string(&here).unwrap(), other, "what is here stays");
    let beside = town.path("bo/journal").join(name(&journal).replace(".ron", " (sync).ron"));
    assert_eq!(fs::read_to_string(beside).unwrap(), text, "and what was sent is beside it");
    assert_eq!(committed(&town, "bo", &journal), text);
    holds(&town.text("anna", "sync"), &["Inget nytt"]);
    holds(&town.says("bo", "verify").out, &["Från den här raden står något annat"]);
}

#[test]
fn what_others_have_lost_of_a_journal_they_get_again() {
    let town = Town::new(&["anna", "bo"]);
    town.text("anna", "tick P1.1 done");
    town.text("anna", "tick R10.8 KLF done");
    town.text("anna", "sync");
    town.text("bo", "sync");
    let journal = own(&town, "anna");
    let (whole, in_bo) = (committed(&town, "anna", &journal), town.path("bo/journal").join(name(&journal)));
    // By hand, with git itself, a shorter journal is committed and pushed.
    shorten(&in_bo, 1);
    town.git("bo", &["commit", "--quiet", "-am", "trasig"]);
    town.git("bo", &["push", "--quiet", "origin", "main"]);
    let came = town.says("anna", "sync");
    assert_eq!(came.code, 1, "{}", came.err);
    holds(&came.out, &["hos andra saknades 1 rad som finns här"]);
    assert_eq!(fs::read_to_string(&journal).unwrap(), whole);
    town.text("bo", "sync");
    assert_eq!(fs::read_to_string(&in_bo).unwrap(), whole);
    assert_eq!(town.git("remote.git", &["show", &format!("main:journal/{}", name(&journal))]), whole);
}

#[test]
fn a_journal_that_was_sent_with_the_marks_of_a_conflict_is_mended_by_whoever_writes_it() {
    let town = Town::new(&["anna", "bo"]);
    town.text("anna", "tick P1.1 done");
    town.text("anna", "sync");
    town.text("bo", "sync");
    let journal = own(&town, "anna");
    let in_bo = town.path("bo/journal").join(name(&journal));
    let text = fs::read_to_string(&in_bo).unwrap();
    let (header, entry) = text.split_once('\n').unwrap();
    fs::write(&in_bo, format!("{header}\n<<<<<<< HEAD\n{entry}=======\n{entry}>>>>>>> other\n")).unwrap();
    town.git("bo", &["commit", "--quiet", "-am", "trasig"]);
    town.git("bo", &["push", "--quiet", "origin", "main"]);
    town.text("anna", "tick R10.8 KLF done");
    town.says("anna", "sync");
    town.text("bo", "sync");
    assert_eq!(fs::read(&in_bo).unwrap(), fs::read(&journal).unwrap());
    assert_eq!(town.says("bo", "verify").code, 0);
}

#[test]
fn journals_of_another_computer_are_sent_only_where_that_is_asked_for() {
    let town = Town::new(&["anna", "bo"]);
    let device = |device: &str, line: &str| {
        let mut command = town.command("anna", line);
        command.env("LIS_DEVICE", device);
        ended(command)
    };
    assert_eq!(device("bord1", "tick P1.1 done").code, 0);
    let came = device("bord2", "sync");
    assert_eq!(came.code, 1);
    holds(&came.out, &["projektledare-bord1.ron är inte skickad, för den skrivs på en annan dator", "--every-device"]);
    let came = device("bord2", "sync --every-device");
    assert_eq!(came.code, 0, "{}{}", came.out, came.err);
    holds(&town.text("bo", "sync"), &["Hämtat", "projektledare-bord1: 1 inlägg"]);
}

#[test]
fn files_of_the_plan_in_the_clone_are_sent_only_where_that_is_asked_for() {
    let town = Town::new(&["anna", "bo"]);
    let plan = town.path("anna/plan");
    fs::create_dir(&plan).unwrap();
    for file in fs::read_dir(crate::office::LILLA).unwrap().map(|file| file.unwrap().path()) {
        fs::copy(&file, plan.join(file.file_name().unwrap())).unwrap();
    }
    fs::write(plan.join("anteckning.txt"), "min\n").unwrap();
    let with_plan = |line: &str| {
        let mut command = town.command("anna", line);
        command.args(["--plan", plan.to_str().unwrap()]);
        ended(command)
    };
    town.text("anna", "tick P1.1 done");
    let came = with_plan("sync");
    holds(&came.out, &["Planens filer är ändrade här och inte skickade: plan/", "--with-plan"]);
    assert_eq!(town.git("anna", &["ls-tree", "-r", "--name-only", "HEAD"]).lines().count(), 1);
    let came = with_plan("sync --with-plan");
    assert_eq!(came.code, 0, "{}{}", came.out, came.err);
    let files = town.git("anna", &["ls-tree", "-r", "--name-only", "HEAD"]);
    assert!(files.contains("plan/plan.ron") && !files.contains("anteckning.txt"), "{files}");
    town.text("bo", "sync");
    assert_eq!(fs::read(town.path("bo/plan/plan.ron")).unwrap(), fs::read(plan.join("plan.ron")).unwrap());
    assert!(!with_plan("sync").out.contains("Planens filer"));
}

#[test]
fn a_lock_that_a_crashed_git_has_left_is_told_with_its_age_and_stops_no_journal() {
    let town = Town::new(&["anna", "bo"]);
    town.text("anna", "tick P1.1 done");
    let lock = town.path("anna/.git/index.lock");
    fs::write(&lock, "").unwrap();
    let old = std::time::SystemTime::now() - Duration::from_mins(181);
    File::options().write(true).open(&lock).unwrap().set_modified(old).unwrap();
    let came = town.says("anna", "sync");
    assert_eq!(came.code, 4);
    holds(&came.err, &["index.lock sedan 3 timmar", "ta då bort filen"]);
    holds(&town.text("bo", "sync"), &["Hämtat", ": 1 inlägg"]);
    fs::remove_file(&lock).unwrap();
    town.text("anna", "sync");
    assert_eq!(town.git("anna", &["status", "--porcelain", "--untracked-files=no"]), "");
    let lock = town.path("anna/.git/refs/heads/main.lock");
    fs::write(&lock, "").unwrap();
    town.text("anna", "tick R10.8 KLF done");
    let came = town.says("anna", "sync");
    assert_eq!(came.code, 4);
    holds(&came.err, &["git har låst", "main.lock sedan", "sekunder"]);
    assert!(lock.exists(), "nobody knows whose it is");
    holds(&town.text("bo", "sync"), &["Hämtat", ": 1 inlägg"]);
}

#[test]
fn what_a_killed_sync_has_left_is_cleared_away_by_the_next() {
    let town = Town::new(&["anna"]);
    town.text("anna", "tick P1.1 done");
    town.text("anna", "sync");
    let (git, commit) = (town.path("anna/.git"), town.git("anna", &["rev-parse", "HEAD"]));
    let left = git.join("lis-sync/run-abcdef");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("drafted-index"), "halv").unwrap();
    fs::write(git.join("lis-sync/holder"), format!("4711 dator\n{commit}")).unwrap();
    for lock in [git.join("refs/heads/main.lock"), town.path("remote.git/refs/heads/main.lock")] {
        fs::write(&lock, &commit).unwrap();
    }
    fs::write(git.join("HEAD.lock"), "").unwrap();
    fs::write(town.path("anna/journal/.lis-sync-abcdef"), "halv").unwrap();
    fs::write(git.join("MERGE_HEAD"), &commit).unwrap();
    fs::write(git.join("MERGE_MSG"), "lis sync: merge\n").unwrap();
    town.text("anna", "tick R10.8 KLF done");
    holds(&town.text("anna", "sync"), &["Skickat", ": 1 inlägg"]);
    let rest = fs::read_dir(git.join("lis-sync")).unwrap().map(|it| name(&it.unwrap().path())).collect::<Vec<_>>();
    assert_eq!(rest, ["lock"]);
    assert!(!town.path("anna/journal/.lis-sync-abcdef").exists());
    assert_eq!(town.git("anna", &["status", "--porcelain", "--untracked-files=no"]), "");
}

#[test]
fn a_second_sync_waits_and_then_says_who_is_at_it() {
    let town = Town::new(&["anna"]);
    town.text("anna", "tick P1.1 done");
    town.text("anna", "sync");
    let own = town.path("anna/.git/lis-sync");
    let lock = File::options().write(true).open(own.join("lock")).unwrap();
    lock.try_lock().unwrap();
    fs::write(own.join("holder"), "4711 kontoret\n").unwrap();
    let writer = Writer::new("projektledare", "aaaaaa").unwrap();
    let options = SyncOptions { wait: Duration::ZERO, ..SyncOptions::default() };
    let busy = sync(&town.path("anna"), &writer, &options);
    assert!(matches!(&busy, Err(SyncError::Busy { holder, .. }) if holder == "4711 kontoret"), "{busy:?}");
    lock.unlock().unwrap();
    town.text("anna", "sync");
}

#[test]
fn gits_own_failures_are_told_for_what_they_are() {
    let town = Town::new(&["anna"]);
    town.text("anna", "tick P1.1 done");
    let mut command = town.command("anna", "sync");
    command.env("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    let came = ended(command);
    assert_eq!(came.code, 4);
    holds(&came.err, &["ägs av någon annan", "safe.directory", "git: fatal: detected dubious ownership"]);
    let config = town.path("anna/.git/config");
    let sound = fs::read_to_string(&config).unwrap();
    fs::write(&config, format!("{sound}[core\n")).unwrap();
    let came = town.says("anna", "sync");
    assert_eq!(came.code, 4);
    holds(&came.err, &["Inställningarna för git går inte att läsa", "git: fatal: bad config line", ".git/config"]);
    holds(&town.says("anna", "verify").out, &["kunde inte jämföras"]);
    fs::write(&config, &sound).unwrap();
    fs::write(town.path("anna/.git/MERGE_HEAD"), "0".repeat(40)).unwrap();
    holds(&town.says("anna", "sync").err, &["En sammanslagning i git är påbörjad."]);
}

#[test]
fn a_name_in_the_configuration_never_becomes_an_option() {
    let town = Town::new(&["anna"]);
    town.text("anna", "tick P1.1 done");
    let marker = town.path("marker");
    let command = format!("--upload-pack=touch {}", marker.display());
    town.git("anna", &["config", "branch.main.remote", &command]);
    let came = town.says("anna", "sync");
    assert_eq!(came.code, 2);
    holds(&came.err, &["fjärr med ett otillåtet namn"]);
    town.git("anna", &["config", "branch.main.remote", "origin"]);
    for branch in ["refs/heads/a:refs/heads/b", "refs/tags/a", "-x", "refs/heads/..", "+a b"] {
        town.git("anna", &["config", "branch.main.merge", branch]);
        let came = town.says("anna", "sync");
        assert!(came.code == 2 || branch == "-x", "{branch}: {}", came.err);
    }
    assert!(!marker.exists());
}

/// Puts everything into a clone's configuration that can run a program without being a key, a password or a connection.
#[cfg(unix)]
fn hostile(town: &Town, clone: &str) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let (marker, script) = (town.path("marker"), town.path("script"));
    fs::write(&script, format!("#!/bin/sh\necho \"$0 $*\" >> {}\ncat\n", marker.display())).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    let script = script.to_str().unwrap().to_owned();
    let hooks =
        ["pre-commit", "commit-msg", "post-commit", "pre-push", "post-merge", "post-checkout", "post-index-change"];
    for hook in
        hooks.into_iter().chain(["reference-transaction", "pre-auto-gc", "prepare-commit-msg", "pre-merge-commit"])
    {
        fs::copy(&script, town.path(&format!("{clone}/.git/hooks/{hook}"))).unwrap();
    }
    for (key, value) in [
        ("core.fsmonitor", script.as_str()),
        ("core.editor", &script),
        ("core.pager", &script),
        ("core.autocrlf", "true"),
        ("core.eol", "crlf"),
        ("core.askPass", &script),
        ("commit.gpgSign", "true"),
        ("push.gpgSign", "true"),
        ("gpg.program", &script),
        ("diff.external", &script),
        ("filter.x.clean", &script),
        ("filter.x.smudge", &script),
        ("filter.x.required", "true"),
        ("merge.x.driver", &script),
        ("merge.renormalize", "true"),
        ("diff.x.textconv", &script),
        ("remote.origin.uploadpack", &format!("{script}; git-upload-pack")),
        ("remote.origin.receivepack", &format!("{script}; git-receive-pack")),
        ("hook.x.command", &script),
        ("hook.x.event", "pre-push"),
        ("alias.fetch", &format!("!{script}")),
        ("fetch.prune", "true"),
        ("push.followTags", "true"),
        ("color.ui", "always"),
    ] {
        town.git(clone, &["config", key, value]);
    }
    let attributes = "* filter=x merge=x diff=x text eol=crlf ident\n";
    fs::create_dir_all(town.path(&format!("{clone}/.git/info"))).unwrap();
    fs::write(town.path(&format!("{clone}/.git/info/attributes")), attributes).unwrap();
    marker
}

#[cfg(unix)]
#[test]
fn a_hostile_configuration_runs_nothing_and_changes_no_byte() {
    let town = Town::new(&["anna", "bo"]);
    fs::write(town.path("bo/plan.txt"), "ett\ntvå\ntre\nfyra\n").unwrap();
    town.git("bo", &["add", "."]);
    town.git("bo", &["commit", "--quiet", "-m", "plan"]);
    town.text("bo", "tick P1.1 done");
    town.text("bo", "sync");
    town.text("anna", "sync");
    town.git("anna", &["config", "user.name", "anna"]);
    fs::write(town.path("anna/plan.txt"), "ett\ntvå\ntre\nFYRA\n").unwrap();
    town.git("anna", &["commit", "--quiet", "-am", "plan"]);
    fs::write(town.path("bo/plan.txt"), "ETT\ntvå\ntre\nfyra\n").unwrap();
    town.git("bo", &["commit", "--quiet", "-am", "plan"]);
    town.text("bo", "tick R10.8 KLF done");
    town.text("bo", "sync");
    let marker = hostile(&town, "anna");
    town.text("anna", "tick R10.8 SOF done");
    let journal = own(&town, "anna");
    let before = fs::read(&journal).unwrap();
    let came = town.says("anna", "sync");
    assert_eq!(came.code, 0, "{}{}", came.out, came.err);
    town.text("anna", "verify");
    assert!(!marker.exists(), "{}", fs::read_to_string(&marker).unwrap_or_default());
    assert_eq!(fs::read(&journal).unwrap(), before);
    let sent = town.git("remote.git", &["show", &format!("main:journal/{}", name(&journal))]);
    assert_eq!(sent.as_bytes(), before);
    let others = own(&town, "bo");
    assert_eq!(fs::read(town.path("anna/journal").join(name(&others))).unwrap(), fs::read(&others).unwrap());
    assert_eq!(fs::read_to_string(town.path("anna/plan.txt")).unwrap(), "ETT\ntvå\ntre\nFYRA\n");
}

#[test]
fn line_breaks_that_git_has_changed_in_the_work_tree_go_no_further() {
    let town = Town::new(&["anna", "bo"]);
    town.text("anna", "tick P1.1 done");
    town.text("anna", "sync");
    town.text("bo", "sync");
    let (journal, commits) = (own(&town, "anna"), town.git("anna", &["rev-list", "--count", "HEAD"]));
    for path in [journal.clone(), town.path("bo/journal").join(name(&journal))] {
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace('\n', "\r\n")).unwrap();
    }
    holds(&town.text("anna", "sync"), &["Inget nytt"]);
    assert_eq!(town.git("anna", &["rev-list", "--count", "HEAD"]), commits);
    town.text("anna", "tick R10.8 KLF done");
    town.text("anna", "sync");
    assert!(!committed(&town, "anna", &journal).contains('\r'));
    holds(&town.text("bo", "sync"), &["Hämtat", ": 1 inlägg"]);
    assert_eq!(town.matrix("anna"), town.matrix("bo"));
}

#[test]
fn a_path_that_leads_out_of_the_clone_is_not_written() {
    let town = Town::new(&["anna", "bo"]);
    let hook = town.git("anna", &["hash-object", "-w", "--stdin"]);
    let tree = |line: String| {
        let file = town.path("tree");
        fs::write(&file, line).unwrap();
        let script = format!("git -C '{}' mktree < '{}'", town.path("anna").display(), file.display());
        let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    let inner = tree(format!("100644 blob {}\tpost-commit\n", hook.trim()));
    for folder in [".git", "..", ".GIT"] {
        let outer = tree(format!("040000 tree {inner}\t{folder}\n"));
        let commit = town.git("anna", &["commit-tree", "-m", "x", &outer]);
        town.git("anna", &["push", "--quiet", "--force", "origin", &format!("{}:refs/heads/main", commit.trim())]);
        let came = town.says("bo", "sync");
        assert_ne!(came.code, 0, "{folder}: {}", came.out);
        assert!(!town.path("post-commit").exists() && !town.path("bo/.git/post-commit").exists());
    }
}

/// A remote that a town has lost, told by everybody alike.
#[test]
fn without_the_remote_what_is_said_stays_and_goes_next_time() {
    let town = Town::new(&["anna", "bo"]);
    town.text("anna", "tick P1.1 done");
    fs::rename(town.path("remote.git"), town.path("borta.git")).unwrap();
    let Came { code, err, .. } = town.says("anna", "sync");
    assert_eq!(code, 4);
    holds(&err, &["Fjärren går inte att nå", "remote.git"]);
    fs::rename(town.path("borta.git"), town.path("remote.git")).unwrap();
    for tick in ["tick R10.8 KLF done", "tick R10.8 SOF done"] {
        holds(&town.text("anna", "sync"), &["Skickat", ": 1 inlägg"]);
        holds(&town.text("bo", "sync"), &["Hämtat", ": 1 inlägg"]);
        // A journal that others have shorter because the remote was away has lost nothing there.
        town.text("anna", tick);
        fs::rename(town.path("remote.git"), town.path("borta.git")).unwrap();
        assert_eq!(town.says("anna", "sync").code, 4);
        fs::rename(town.path("borta.git"), town.path("remote.git")).unwrap();
    }
    assert!(!town.text("anna", "sync").contains("saknades"));
}
