//! What is wrong with files: the kinds of sentence that both languages have.

/// What is wrong with files, and what a person can do about it. Every file is given as its path.
#[derive(Debug)]
pub struct Trouble {
    /// Not there.
    pub not_found: fn(&str) -> String,
    /// A file for a folder, or a folder for a file.
    pub wrong_kind: fn(&str) -> String,
    /// There already, and not to be replaced.
    pub exists: fn(&str) -> String,
    /// A file is there already; how to replace it.
    pub exists_hint: &'static str,
    /// No permission.
    pub permission: fn(&str) -> String,
    /// A folder that should be empty and is not.
    pub not_empty: fn(&str) -> String,
    /// A read-only disk.
    pub read_only: fn(&str) -> String,
    /// No room left.
    pub disk_full: fn(&str) -> String,
    /// Anything else; arguments: the file, the system's own words.
    pub other: fn(&str, &str) -> String,
    /// A journal of a newer program; arguments: the file, its version, the newest that can be read.
    pub newer: fn(&str, u32, u32) -> String,
    /// A journal that has to be rewritten is being written by another program; argument: the journal.
    pub in_use: fn(&str) -> String,
    /// Every place for this writer is taken; argument: the journal.
    pub locked: fn(&str) -> String,
    /// A name that no writer can have.
    pub bad_writer: fn(&str) -> String,
    /// A name that no device can have.
    pub bad_device: fn(&str) -> String,
    /// The system knows no folder for the user's files.
    pub no_home: &'static str,
    /// A line not written to its end; arguments: the file, the line.
    pub torn: fn(&str, u64) -> String,
    /// The same, kept aside; arguments: the file, the line, where it is kept.
    pub torn_kept: fn(&str, u64, &str) -> String,
    /// A line that cannot be read; arguments: the file, the line, the column.
    pub damaged: fn(&str, u64, usize) -> String,
    /// A line that was changed after it was written; arguments: the file, the line.
    pub changed: fn(&str, u64) -> String,
    /// A line whose number is not higher than the last; arguments: the file, the line.
    pub out_of_order: fn(&str, u64) -> String,
    /// A copy that says something else; arguments: the file, the entry.
    pub twin: fn(&str, &str) -> String,
    /// A file that is no journal.
    pub not_a_journal: fn(&str) -> String,
    /// The record is ahead of the clock; argument: the time of the latest entry.
    pub clock_ahead: fn(&str) -> String,
    /// Before what was wrong, where the command went on.
    pub warning: &'static str,
    /// Before what was wrong, where the command did nothing.
    pub error: &'static str,
}
