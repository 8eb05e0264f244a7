//! The plain twins of the screen's signs, for terminals and fonts that lack them. The signs of the states are the same as
//! in [`crate::words::glyph`].

use ratatui::buffer::Buffer;

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
        "◐" => "o",
        "✓" => "x",
        "↻" => "r",
        "◆" => "^",
        "▗" => ",",
        "‹" => "<",
        "›" => ">",
        "–" | "─" | "—" => "-",
        "│" | "┊" => "|",
        "┌" | "┐" | "└" | "┘" | "├" | "┤" | "┬" | "┴" | "┼" => "+",
        "█" | "▉" | "▊" | "▋" | "▌" => "#",
        "░" | "▍" | "▎" | "▏" => ".",
        "▁" => "_",
        "▂" | "▃" | "▄" => "-",
        "▅" | "▆" | "▇" => "=",
        "…" => "~",
        "”" | "“" => "\"",
        "×" => "x",
        "§" => "S",
        "\u{a0}" => " ",
        other if other.chars().all(char::is_alphabetic) => return None,
        _ => "?",
    })
}
