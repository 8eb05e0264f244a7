//! Whole files: all of it or none of it, and never over something by mistake.

use lis::store::error::StoreError;
use lis::store::output::{Overwrite, write_whole};
use std::fs;
use std::path::Path;

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_file_is_written_whole_and_nothing_is_left_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("läget.md");
    write_whole(&path, "# Läget\n".as_bytes(), Overwrite::No).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "# Läget\n");
    assert_eq!(names(folder.path()), ["läget.md"]);
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rapport.md");
    fs::write(&path, "gammal").unwrap();
    let refused = write_whole(&path, b"ny", Overwrite::No).unwrap_err();
    assert!(matches!(&refused, StoreError::Exists { path: named } if *named == path), "{refused}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "gammal");
    write_whole(&path, b"ny", Overwrite::Yes).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "ny");
    assert_eq!(names(folder.path()), ["rapport.md"]);
}

#[test]
fn an_error_names_what_is_missing_or_in_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("saknas");
    let error = write_whole(&missing.join("rapport.md"), b"", Overwrite::Yes).unwrap_err();
    assert!(matches!(&error, StoreError::NotFound { path } if *path == missing), "{error}");
    let error = write_whole(folder.path(), b"", Overwrite::Yes).unwrap_err();
    assert!(matches!(&error, StoreError::WrongKind { path } if path == folder.path()), "{error}");
}

#[cfg(unix)]
#[test]
fn others_may_read_it_as_they_may_read_any_new_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (written, usual) = (folder.path().join("a"), folder.path().join("b"));
    write_whole(&written, b"", Overwrite::No).unwrap();
    fs::write(&usual, "").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&written), mode(&usual));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_a_pipe_is_written_into() {
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("a"), folder.path().join("b"));
    fs::write(&real, "gammal").unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    write_whole(&link, b"ny", Overwrite::Yes).unwrap();
    assert_eq!(fs::read_to_string(&real).unwrap(), "ny");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    write_whole(Path::new("/dev/null"), b"bort", Overwrite::No).unwrap();
}
