//! The colour themes. Every role has a name here and nothing is coloured past them; a test computes the contrast of
//! every pair that is drawn. Blue and orange carry the states, never red against green, and never colour alone.

use crate::app::state::start::ThemeName;
use crate::model::state::Condition;
use ratatui::style::{Color, Modifier, Style};

/// The styles of one theme.
#[derive(Debug, Clone, Copy)]
pub struct Theme {
    /// Plain text on the theme's ground.
    pub text: Style,
    /// Text of less weight.
    pub faint: Style,
    /// Headings.
    pub heading: Style,
    /// Something to worry about.
    pub alarm: Style,
    /// The bar with the tabs.
    pub bar: Style,
    /// The tab of the view that is shown.
    pub tab: Style,
    /// The name of a key.
    pub key: Style,
    /// What is done, in a bar.
    pub full: Style,
    /// What is left, in a bar.
    pub rest: Style,
    /// A group's heading in the matrix.
    pub group: Style,
    /// The row and the column that the cursor is in.
    pub cross: Style,
    /// What the cursor is on.
    pub cursor: Style,
    /// What is marked out around the cursor.
    pub range: Style,
    /// A search hit.
    pub hit: Style,
    /// What lies over a view.
    pub over: Style,
    /// The same, of less weight.
    pub over_faint: Style,
    cells: [Style; 6],
}

impl Theme {
    /// Returns the theme of this name; `monochrome` overrides it, as `NO_COLOR` asks.
    pub fn of(name: ThemeName, monochrome: bool) -> Self {
        if monochrome {
            return MONOCHROME;
        }
        match name {
            ThemeName::Light => LIGHT,
            ThemeName::Dark => DARK,
            ThemeName::Projector => PROJECTOR,
            ThemeName::Terminal => TERMINAL,
        }
    }

    /// Returns the style of a cell in this condition.
    pub fn cell(&self, condition: Condition) -> Style {
        match condition {
            Condition::NotStarted => self.cells[0],
            Condition::InProgress => self.cells[1],
            Condition::Done => self.cells[2],
            Condition::DueAgain => self.cells[3],
            Condition::Exception => self.cells[4],
            Condition::NotApplicable => self.cells[5],
        }
    }
}

const fn on(ink: u32, ground: u32) -> Style {
    Style::new().fg(Color::from_u32(ink)).bg(Color::from_u32(ground))
}

const fn bold(ink: u32, ground: u32) -> Style {
    on(ink, ground).add_modifier(Modifier::BOLD)
}

const LIGHT: Theme = Theme {
    text: on(0x001a_1f26, 0x00ff_ffff),
    faint: on(0x0052_5c68, 0x00ff_ffff),
    heading: bold(0x000b_4a8f, 0x00ff_ffff),
    alarm: bold(0x0091_3d00, 0x00ff_ffff),
    bar: on(0x0026_303b, 0x00e3_e8ee),
    tab: bold(0x00ff_ffff, 0x000b_4a8f),
    key: bold(0x000b_4a8f, 0x00ff_ffff),
    full: on(0x000b_5cad, 0x00ff_ffff),
    rest: on(0x007d_8894, 0x00ff_ffff),
    group: bold(0x001a_1f26, 0x00ee_f1f5),
    cross: on(0x001a_1f26, 0x00e1_ebf7),
    cursor: bold(0x00ff_ffff, 0x000b_3d7a),
    range: on(0x0000_1f26, 0x00b4_e4e0),
    hit: on(0x0000_0000, 0x00ff_e08a),
    over: on(0x001a_1f26, 0x00f3_f6fa),
    over_faint: on(0x0052_5c68, 0x00f3_f6fa),
    cells: [
        on(0x005a_6470, 0x00ff_ffff),
        on(0x006b_3a00, 0x00fd_e6c4),
        on(0x000a_3a6b, 0x00c9_e0fb),
        bold(0x005a_2a00, 0x00f6_c07f),
        bold(0x005b_1a4a, 0x00f3_d5ea),
        on(0x0046_505c, 0x00e4_e8ec),
    ],
};

const DARK: Theme = Theme {
    text: on(0x00e6_e9ee, 0x0010_151c),
    faint: on(0x009a_a7b5, 0x0010_151c),
    heading: bold(0x007c_b7ff, 0x0010_151c),
    alarm: bold(0x00ff_b454, 0x0010_151c),
    bar: on(0x00d5_dbe3, 0x0023_2c37),
    tab: bold(0x0008_111c, 0x007c_b7ff),
    key: bold(0x007c_b7ff, 0x0010_151c),
    full: on(0x005a_a2f5, 0x0010_151c),
    rest: on(0x0062_6f7e, 0x0010_151c),
    group: bold(0x00e6_e9ee, 0x001b_232d),
    cross: on(0x00e6_e9ee, 0x0027_3341),
    cursor: bold(0x0000_0000, 0x00ff_d75f),
    range: on(0x00ff_ffff, 0x000b_5f66),
    hit: on(0x0000_0000, 0x00d8_b24a),
    over: on(0x00e6_e9ee, 0x001e_2732),
    over_faint: on(0x009a_a7b5, 0x001e_2732),
    cells: [
        on(0x0098_a4b2, 0x0010_151c),
        on(0x00ff_d9a0, 0x0053_3a0d),
        on(0x00ff_ffff, 0x001c_4d86),
        bold(0x00ff_e2bd, 0x0076_3f00),
        bold(0x00ff_d3f1, 0x0057_2a4a),
        on(0x00b4_bdc8, 0x002b_333d),
    ],
};

const PROJECTOR: Theme = Theme {
    text: on(0x00ff_ffff, 0x0000_0000),
    faint: on(0x00d0_d0d0, 0x0000_0000),
    heading: bold(0x008f_d0ff, 0x0000_0000),
    alarm: bold(0x00ff_c04d, 0x0000_0000),
    bar: on(0x00ff_ffff, 0x002a_2a2a),
    tab: bold(0x0000_0000, 0x008f_d0ff),
    key: bold(0x008f_d0ff, 0x0000_0000),
    full: on(0x004d_a6ff, 0x0000_0000),
    rest: on(0x0080_8080, 0x0000_0000),
    group: bold(0x00ff_ffff, 0x0020_2020),
    cross: on(0x00ff_ffff, 0x0033_3333),
    cursor: bold(0x0000_0000, 0x00ff_ffff),
    range: on(0x0000_0000, 0x0066_e0d0),
    hit: on(0x0000_0000, 0x00ff_e066),
    over: on(0x00ff_ffff, 0x001c_1c1c),
    over_faint: on(0x00c8_c8c8, 0x001c_1c1c),
    cells: [
        on(0x00c0_c0c0, 0x0000_0000),
        on(0x0000_0000, 0x00ff_c34d),
        on(0x00ff_ffff, 0x0000_4a9f),
        bold(0x0000_0000, 0x00ff_8f3f),
        bold(0x00ff_ffff, 0x0080_2a6b),
        on(0x00ff_ffff, 0x003d_3d3d),
    ],
};

const PLAIN: Style = Style::new();

/// The terminal's own colours: what the user has chosen for them is respected, so only the sixteen are used.
const TERMINAL: Theme = Theme {
    text: PLAIN,
    faint: PLAIN,
    heading: PLAIN.fg(Color::Blue).add_modifier(Modifier::BOLD),
    alarm: PLAIN.fg(Color::Yellow).add_modifier(Modifier::BOLD),
    bar: PLAIN.add_modifier(Modifier::UNDERLINED),
    tab: PLAIN.add_modifier(Modifier::REVERSED.union(Modifier::BOLD)),
    key: PLAIN.add_modifier(Modifier::BOLD),
    full: PLAIN.fg(Color::Blue),
    rest: PLAIN,
    group: PLAIN.add_modifier(Modifier::BOLD),
    cross: PLAIN.add_modifier(Modifier::UNDERLINED),
    cursor: PLAIN.add_modifier(Modifier::REVERSED.union(Modifier::BOLD)),
    range: PLAIN.add_modifier(Modifier::REVERSED),
    hit: PLAIN.fg(Color::Yellow).add_modifier(Modifier::UNDERLINED),
    over: PLAIN,
    over_faint: PLAIN,
    cells: [
        PLAIN,
        PLAIN.fg(Color::Yellow),
        PLAIN.fg(Color::Blue).add_modifier(Modifier::BOLD),
        PLAIN.fg(Color::Yellow).add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
        PLAIN.fg(Color::Magenta).add_modifier(Modifier::BOLD),
        PLAIN.add_modifier(Modifier::DIM),
    ],
};

/// No colour at all: bold, underline and reverse alone.
const MONOCHROME: Theme = Theme {
    text: PLAIN,
    faint: PLAIN,
    heading: PLAIN.add_modifier(Modifier::BOLD),
    alarm: PLAIN.add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
    bar: PLAIN.add_modifier(Modifier::UNDERLINED),
    tab: PLAIN.add_modifier(Modifier::REVERSED.union(Modifier::BOLD)),
    key: PLAIN.add_modifier(Modifier::BOLD),
    full: PLAIN,
    rest: PLAIN,
    group: PLAIN.add_modifier(Modifier::BOLD),
    cross: PLAIN.add_modifier(Modifier::UNDERLINED),
    cursor: PLAIN.add_modifier(Modifier::REVERSED.union(Modifier::BOLD)),
    range: PLAIN.add_modifier(Modifier::REVERSED),
    hit: PLAIN.add_modifier(Modifier::UNDERLINED.union(Modifier::BOLD)),
    over: PLAIN,
    over_faint: PLAIN,
    cells: [
        PLAIN,
        PLAIN,
        PLAIN.add_modifier(Modifier::BOLD),
        PLAIN.add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
        PLAIN.add_modifier(Modifier::UNDERLINED),
        PLAIN,
    ],
};
