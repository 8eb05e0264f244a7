//! Where things stand on a screen of a given size, so that moving and drawing agree.

/// The least number of columns in which the program works.
pub const LEAST_COLUMNS: u16 = 60;
/// The least number of rows in which the program works.
pub const LEAST_ROWS: u16 = 18;
/// Columns of one department in the matrix: tight, airy.
const COLUMN: [usize; 2] = [5, 7];
/// Columns of the row totals.
pub const TOTAL: usize = 9;
/// The least number of columns for the detail pane to stand beside the matrix.
pub const SIDE_BY_SIDE: u16 = 120;
/// Rows above every view: tabs, and the plan's standing.
pub const ABOVE: u16 = 2;
/// Rows below every view: message, and hints.
pub const BELOW: u16 = 2;

/// The size of the screen in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Columns.
    pub columns: u16,
    /// Rows.
    pub rows: u16,
}

impl Size {
    /// Tells whether the program works at this size.
    pub fn enough(self) -> bool {
        self.columns >= LEAST_COLUMNS && self.rows >= LEAST_ROWS
    }

    /// Returns the rows between what stands above and below every view.
    pub fn body(self) -> usize {
        usize::from(self.rows.saturating_sub(ABOVE + BELOW))
    }
}

/// The matrix on a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MatrixLayout {
    /// Rows for groups and deliverables, without header, totals and legend.
    pub rows: usize,
    /// Lines of the screen that a row takes.
    pub height: usize,
    /// Columns of one department.
    pub column: usize,
    /// Columns of the frozen first column.
    pub label: usize,
    /// How many departments are in sight.
    pub departments: usize,
    /// Columns of the matrix as a whole.
    pub width: usize,
}

/// Returns the columns of the matrix, beside an open detail pane or alone.
pub fn matrix_columns(size: Size, detail: bool) -> usize {
    let whole = usize::from(size.columns);
    if detail && size.columns >= SIDE_BY_SIDE { whole - pane(size) } else { whole }
}

/// Returns the layout of the matrix, beside an open detail pane or alone, tight or airy, above a legend of so many lines.
pub fn matrix(size: Size, departments: usize, (detail, airy): (bool, bool), legend: usize) -> MatrixLayout {
    let (column, height) = (COLUMN[usize::from(airy)], if airy { 2 } else { 1 });
    let width = matrix_columns(size, detail);
    let least_label = 24.min(width.saturating_sub(TOTAL + column));
    let room = width.saturating_sub(least_label + TOTAL);
    let shown = (room / column).min(departments);
    MatrixLayout {
        rows: size.body().saturating_sub(2 + legend).div_ceil(height),
        height,
        column,
        label: width.saturating_sub(TOTAL + shown * column),
        departments: shown,
        width,
    }
}

/// Returns the columns of the detail pane: part of a wide screen, all of a narrow one.
pub fn pane(size: Size) -> usize {
    let whole = usize::from(size.columns);
    if size.columns >= SIDE_BY_SIDE { (whole * 2 / 5).clamp(44, 76) } else { whole }
}

/// Returns the first line to show, moved no further than needed from `top`, so that `line` is in sight.
pub fn scrolled(top: usize, line: usize, lines: usize, room: usize) -> usize {
    if room == 0 {
        return line;
    }
    let top = top.min(lines.saturating_sub(room));
    if line < top { line } else { top.max((line + 1).saturating_sub(room)) }
}
