//! Two trees become one, without the work tree: journals by their lines, other files by who has changed them.
//!
//! Git's own merge is not asked, because it runs whatever merge drivers and filters a clone names.

use super::error::SyncError;
use super::lines::{Comparison, compare, count};
use super::repository::Repository;
use super::tree::{Contents, PLAIN, Tree, TreeItem, is_journal_path};
use crate::store::error::StoreError;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What became of two trees.
#[derive(Debug, Default)]
pub(super) struct MergedTree {
    /// The files. Where there are conflicts, theirs, with the journals of both.
    pub(super) tree: Tree,
    /// Files that both have changed in a way that does not fit together.
    pub(super) conflicts: Vec<String>,
    /// Journals of which they have less than is known here, and how many lines are missing there.
    pub(super) shortened: Vec<(String, u64)>,
}

/// Brings two trees together. `bases` are those of the commits that both come from.
pub(super) fn merge(
    repository: &Repository,
    bases: &[Tree],
    (ours, theirs): (&Tree, &Tree),
    folder: &Path,
) -> Result<MergedTree, SyncError> {
    let contents = repository.contents(&differing(ours, theirs))?;
    let known = |path: &Vec<u8>| bases.iter().any(|base| base.contains_key(path));
    let mut merged = MergedTree::default();
    let mut journals = Tree::new();
    let paths: BTreeSet<&Vec<u8>> = ours.keys().chain(theirs.keys()).collect();
    for path in paths {
        let (our, their) = (ours.get(path), theirs.get(path));
        let item = if is_journal_path(path) {
            let before = bases.first().and_then(|base| base.get(path));
            let item = journal(path, (our, their), before, &contents, &mut merged.shortened).cloned();
            if let (Some(our), None, true) = (our, their, known(path)) {
                merged.shortened.push((file_name(path), contents.get(&our.id).map_or(0, |bytes| count(bytes))));
            }
            journals.extend(item.clone().map(|item| (path.clone(), item)));
            item
        } else {
            match chosen(bases, path, our, their) {
                Chosen::One(item) => item.cloned(),
                Chosen::Both => {
                    let mixed = mixed(repository, bases, path, (our, their), folder)?;
                    let lost = mixed.is_none().then(|| String::from_utf8_lossy(path).into_owned());
                    merged.conflicts.extend(lost);
                    mixed
                }
            }
        };
        merged.tree.extend(item.map(|item| (path.clone(), item)));
    }
    merged.conflicts.extend(files_that_are_folders(&merged.tree));
    if !merged.conflicts.is_empty() {
        merged.tree = theirs.clone();
        merged.tree.extend(journals);
    }
    Ok(merged)
}

/// Returns the contents of the journals that the two sides have differently.
fn differing<'a>(ours: &'a Tree, theirs: &'a Tree) -> BTreeSet<&'a str> {
    let journals = ours.iter().filter(|(path, our)| is_journal_path(path) && theirs.get(*path) != Some(*our));
    let both = journals.flat_map(|(path, our)| [Some(our), theirs.get(path)]);
    both.flatten().filter(|item| item.is_file()).map(|item| item.id.as_str()).collect()
}

fn file_name(path: &[u8]) -> String {
    String::from_utf8_lossy(path.rsplit(|byte| *byte == b'/').next().unwrap_or_default()).into_owned()
}

/// Chooses the version of a journal that has all that the other has. Where each has something of its own, the one that
/// was sent stays where it is.
fn journal<'a>(
    path: &[u8],
    (our, their): (Option<&'a TreeItem>, Option<&'a TreeItem>),
    before: Option<&TreeItem>,
    contents: &Contents,
    shortened: &mut Vec<(String, u64)>,
) -> Option<&'a TreeItem> {
    let (Some(one), Some(two)) = (our, their) else {
        return our.or(their);
    };
    let (Some(first), Some(second)) = (contents.get(&one.id), contents.get(&two.id)) else { return their };
    let name = file_name(path);
    match compare(&name, first, second) {
        Comparison::Older => {
            // Where they have not changed it, ours was only not sent yet.
            if before != their {
                shortened.push((name, count(first).saturating_sub(count(second))));
            }
            our
        }
        Comparison::Same | Comparison::Newer | Comparison::Apart(_) => their,
    }
}

/// Whose version of a file counts.
enum Chosen<'a> {
    /// That of the one who has changed it; none where they have removed it.
    One(Option<&'a TreeItem>),
    /// Both have changed it.
    Both,
}

/// Chooses a file by who has changed it.
fn chosen<'a>(bases: &[Tree], path: &[u8], our: Option<&'a TreeItem>, their: Option<&'a TreeItem>) -> Chosen<'a> {
    let before: Vec<Option<&TreeItem>> = match bases {
        [] => vec![None],
        bases => bases.iter().map(|base| base.get(path)).collect(),
    };
    if our == their || before.iter().all(|it| *it == our) {
        return Chosen::One(their);
    }
    if before.iter().all(|it| *it == their) { Chosen::One(our) } else { Chosen::Both }
}

/// Brings together what both have changed in one text, where that is in different places.
fn mixed(
    repository: &Repository,
    bases: &[Tree],
    path: &[u8],
    (our, their): (Option<&TreeItem>, Option<&TreeItem>),
    folder: &Path,
) -> Result<Option<TreeItem>, SyncError> {
    let ([base], Some(our), Some(their)) = (bases, our, their) else { return Ok(None) };
    let Some(base) = base.get(path) else { return Ok(None) };
    let items = [our, base, their];
    if items.iter().any(|item| item.mode != PLAIN) {
        return Ok(None);
    }
    let contents = repository.contents(&items.iter().map(|item| item.id.as_str()).collect())?;
    let files = ["ours", "base", "theirs"].map(|name| folder.join(name));
    for (file, item) in files.iter().zip(items) {
        let content = contents.get(&item.id).map(Vec::as_slice).unwrap_or_default();
        fs::write(file, content).map_err(StoreError::at(file))?;
    }
    let names: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    let output = repository.git.run(&["merge-file", "-p", "--quiet", "--", &names[0], &names[1], &names[2]])?;
    if !output.fine {
        return Ok(None);
    }
    Ok(Some(TreeItem { mode: PLAIN.to_owned(), id: repository.store(output.out)? }))
}

/// Finds paths that are a file on one side and a folder on the other.
fn files_that_are_folders(tree: &Tree) -> Vec<String> {
    let inside = |path: &[u8]| {
        let folder = [path, b"/"].concat();
        tree.range(folder.clone()..).next().is_some_and(|(next, _)| next.starts_with(&folder))
    };
    tree.keys().filter(|path| inside(path)).map(|path| String::from_utf8_lossy(path).into_owned()).collect()
}
