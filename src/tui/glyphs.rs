//! The signs of the screen, and their plain twins for terminals and fonts that lack them.

use crate::model::state::Condition;
use ratatui::buffer::Buffer;

/// Which signs a terminal shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GlyphTier {
    /// Box drawing, blocks, and the signs of the states.
    #[default]
    Unicode,
    /// ASCII, and the letters of the language.
    Ascii,
}

/// Returns the sign of a condition.
pub fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::NotStarted => "·",
        Condition::InProgress => "◐",
        Condition::Done => "✓",
        Condition::DueAgain => "↻",
        Condition::NotApplicable => "–",
    }
}

/// Replaces every sign of a frame that is neither ASCII nor a letter by its twin.
pub fn to_ascii(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let twin = twin(cell.symbol());
        if let Some(twin) = twin {
            cell.set_symbol(twin);
        }
    }
}

fn twin(symbol: &str) -> Option<&'static str> {
    if symbol.is_ascii() {
        return None;
    }
    Some(match symbol {
        "·" => ".",
        "◐" => "~",
        "✓" => "x",
        "↻" => "o",
        "–" | "─" | "—" => "-",
        "│" | "┊" => "|",
        "┌" | "┐" | "└" | "┘" | "├" | "┤" | "┬" | "┴" | "┼" => "+",
        "█" | "▉" | "▊" | "▋" | "▌" => "#",
        "░" => ".",
        "▍" | "▎" | "▏" => " ",
        "…" => "~",
        "”" | "“" => "\"",
        "×" => "x",
        "§" => "S",
        "\u{a0}" => " ",
        other if other.chars().all(char::is_alphabetic) => return None,
        _ => "?",
    })
}
