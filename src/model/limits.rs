//! How much of a file is read, in one place. What is larger is refused with a sentence: no file of this program's own comes
//! near a limit, and one that does would take the memory of the computer.

/// Bytes of a journal.
pub const JOURNAL: u64 = 1 << 28;

/// Bytes of a file that somebody hands in: a sheet, an export, a template.
pub const INPUT: u64 = 1 << 28;

/// Bytes of a plan's file.
pub const PLAN: u64 = 1 << 24;

/// Bytes of all parts of a workbook together, once they are unpacked.
pub const WORKBOOK: u64 = 1 << 25;

/// Bytes of all texts in the cells of a workbook together, each counted as often as a cell shows it.
pub const WORKBOOK_TEXTS: usize = 1 << 25;

/// Rows of a sheet.
pub const SHEET_ROWS: u32 = 20_000;

/// Columns of a sheet.
pub const SHEET_COLUMNS: u32 = 256;

/// Bytes of a part of a workbook that says which rows are hidden.
pub const WORKBOOK_PART: u64 = 1 << 26;
