#!/usr/bin/env bash
# Guessed:  A calendar library folds its lines as RFC 5545 asks: no line longer than 75 octets, the blank at its head
#           included.
# Version:  icalendar 0.17.17 (crates.io).
# Seen:     The last piece of a folded line may have 76: the check for "does the rest fit" leaves out the blank that a
#           continued line begins with. From 142 letters on it is every 74th length of a title; all other lines keep to 75.
# For us:   The longest line of a calendar that is handed out is tested; lines are folded anew where the library is late.
# Output seen: see `expected` at the end.
set -u
cannot() { echo "could not be tried: $*"; exit 2; }
command -v cargo >/dev/null || cannot "no cargo"
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
mkdir src
cat > Cargo.toml <<'END'
[package]
name = "tried"
version = "0.0.0"
edition = "2021"
[dependencies]
icalendar = { version = "=0.17.17", default-features = false }
[workspace]
END
cat > src/main.rs <<'END'
use icalendar::{Calendar, Component, Event};

fn main() {
    for length in 1..=300 {
        let mut event = Event::new();
        event.uid("1").summary(&"x".repeat(length));
        let text = Calendar::new().push(event.done()).done().to_string();
        for line in text.split("\r\n").filter(|line| line.len() > 75) {
            println!("a title of {length} letters: a line of {} octets, blank first: {}", line.len(), line.starts_with(' '));
        }
    }
}
END
CARGO_TARGET_DIR=$work/target cargo build -q 2>cargo.txt || cannot "cargo: $(tail -n 1 cargo.txt)"
seen=$(target/debug/tried) || cannot "it does not run"
expected="a title of 142 letters: a line of 76 octets, blank first: true
a title of 216 letters: a line of 76 octets, blank first: true
a title of 290 letters: a line of 76 octets, blank first: true"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
