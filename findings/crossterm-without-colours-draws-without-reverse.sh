#!/usr/bin/env bash
# Guessed:  With NO_COLOR set, a terminal library leaves colours out and keeps what is no colour: reverse, bold, underline.
# Version:  crossterm 0.29.0 (crates.io), alone and with what a screen library does with it: attributes first, then colours.
# Seen:     A colour is left out by writing an order with empty numbers, `ESC [ m` or `ESC [ ; m`. An empty number is 0,
#           and 0 resets everything: reverse and bold, set just before, are gone, so that a chosen row can not be seen.
# For us:   Without colours the program gives the library no colours at all, not even a reset to the terminal's own, and
#           a chosen row carries a sign too.
# Output seen:
#   with colours: <ESC>[7m<ESC>[1m<ESC>[38;5;1;49mA
#   NO_COLOR=1: <ESC>[7m<ESC>[1m<ESC>[;mA
#   NO_COLOR=1, foreground alone: <ESC>[7m<ESC>[mA
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
crossterm = { version = "=0.29.0", default-features = false }
[workspace]
END
cat > src/main.rs <<'END'
use crossterm::queue;
use crossterm::style::{Attribute, Color, Colors, Print, SetAttribute, SetColors, SetForegroundColor};
use std::io::{stdout, Result};

fn main() -> Result<()> {
    let mut out = stdout();
    queue!(out, SetAttribute(Attribute::Reverse))?;
    if std::env::args().count() > 1 {
        queue!(out, SetForegroundColor(Color::DarkRed), Print("A\n"))
    } else {
        let colours = Colors::new(Color::DarkRed, Color::Reset);
        queue!(out, SetAttribute(Attribute::Bold), SetColors(colours), Print("A\n"))
    }
}
END
CARGO_TARGET_DIR=$work/target cargo build -q 2>cargo.txt || cannot "cargo: $(tail -n 1 cargo.txt)"
show() { sed 's/\x1b/<ESC>/g'; }
seen=$(
    echo "with colours: $(env -u NO_COLOR target/debug/tried | show)"
    echo "NO_COLOR=1: $(NO_COLOR=1 target/debug/tried | show)"
    echo "NO_COLOR=1, foreground alone: $(NO_COLOR=1 target/debug/tried alone | show)"
)
expected="with colours: <ESC>[7m<ESC>[1m<ESC>[38;5;1;49mA
NO_COLOR=1: <ESC>[7m<ESC>[1m<ESC>[;mA
NO_COLOR=1, foreground alone: <ESC>[7m<ESC>[mA"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
