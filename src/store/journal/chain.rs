//! The chain: every line carries a digest of the line before it and of itself, so that a later edit shows.
//!
//! A line is `("<digest>", <body>)`. The digest is the first 32 hexadecimal digits of the SHA-256 of the digest before
//! it, a line break and the body as it stands in the file. The header carries none: its own digest starts the chain.
//! The chain tells of accidents and of honest edits; it does not keep out somebody who computes digests.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// How many hexadecimal digits of a digest are kept.
pub const DIGITS: usize = 32;

/// How many bytes of a line stand before its body.
pub const BEFORE_BODY: usize = DIGITS + 5;

/// Returns the digest of a line's body after the line with the digest `previous`.
pub fn digest(previous: &str, body: &str) -> String {
    let mut sum = Sha256::new();
    sum.update(previous.as_bytes());
    sum.update(b"\n");
    sum.update(body.as_bytes());
    hex(&sum.finalize(), DIGITS)
}

/// Returns the digest of a line that carries none: the header, or a line too damaged to say.
pub fn bare(line: &[u8]) -> String {
    hex(&Sha256::digest(line), DIGITS)
}

/// Returns the line, with its line break.
pub fn join(digest: &str, body: &str) -> String {
    format!("(\"{digest}\", {body})\n")
}

/// Returns a line's digest and body; nothing where the line is not built like that.
pub fn split(line: &str) -> Option<(&str, &str)> {
    let (digest, rest) = line.strip_prefix("(\"")?.split_at_checked(DIGITS)?;
    let body = rest.strip_prefix("\", ")?.strip_suffix(')')?;
    digest.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some((digest, body))
}

/// Returns the first digits of a number in hexadecimal.
pub fn hex(bytes: &[u8], digits: usize) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text.truncate(digits);
    text
}
