//! Text broken into lines: between words, and inside a word that is wider than the line.

use super::fonts::Face;

/// Returns the lines of a text, none wider than `width` points unless a single character is; at least one line.
/// Where a line ends between words, it ends with the space.
pub(super) fn wrap(face: &Face, text: &str, size: f32, width: f32) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0.0);
    let space = face.advance(' ') * size;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let wide = face.width(word, size);
        if !line.is_empty() && used + space + wide <= width {
            line.push(' ');
            line.push_str(word);
            used += space + wide;
            continue;
        }
        if !line.is_empty() {
            // The space between two words is read aloud and copied, although it is not seen.
            line.push(' ');
            lines.push(std::mem::take(&mut line));
        }
        used = 0.0;
        for c in word.chars() {
            let advance = face.advance(c) * size;
            if used + advance > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                used = 0.0;
            }
            line.push(c);
            used += advance;
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// Returns how wide the widest word is, in points.
pub(super) fn widest(face: &Face, text: &str, size: f32) -> f32 {
    text.split(' ').map(|word| face.width(word, size)).fold(0.0, f32::max)
}
