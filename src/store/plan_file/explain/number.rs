//! Numbers as RON writes them, as far as a plan needs them.

/// Returns a whole number, of either sign.
pub(super) fn whole(written: &str) -> Option<i128> {
    let (sign, digits) = match written.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, written.strip_prefix('+').unwrap_or(written)),
    };
    let (base, digits) = match digits.get(..2) {
        Some("0x") => (16, &digits[2..]),
        Some("0o") => (8, &digits[2..]),
        Some("0b") => (2, &digits[2..]),
        _ => (10, digits),
    };
    if !digits.starts_with(|c: char| c.is_ascii_hexdigit()) {
        return None;
    }
    i128::from_str_radix(&digits.replace('_', ""), base).ok().map(|number| sign * number)
}

/// Returns a number with or without decimals.
pub(super) fn decimal(written: &str) -> Option<f64> {
    looks_like_one(written).then(|| written.replace('_', "").parse().ok()).flatten()
}

/// Tells whether something was meant as a number.
pub(super) fn looks_like_one(written: &str) -> bool {
    let digits = written.trim_start_matches(['+', '-', '.']);
    digits.starts_with(|c: char| c.is_ascii_digit()) && !written.contains(' ')
}
