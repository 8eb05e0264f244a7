#!/usr/bin/env bash
# Guessed:  When a file has changed on both sides, a sync client keeps one version under the file's own name and puts the
#           other beside it as a conflicted copy.
# Version:  rclone 1.60.1 (Debian 12), `rclone bisync` on two local folders.
# Seen:     Both versions are renamed, to dev.log..path1 and dev.log..path2 (two dots), in both folders: nothing is left
#           under the name itself. The exit code is 0. And where every file of a folder has changed, as in a folder with
#           a single file, bisync refuses ("all files were changed") until it is forced.
# For us:   A journal that is gone while copies of it stand beside it is no lost journal: the copies are read, whatever
#           the sync client calls them, and `verify` names them.
# Output seen: see `expected` at the end.
set -u
cannot() { echo "could not be tried: $*"; exit 2; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || cannot "no Debian"
has=$(apt-cache policy rclone | sed -n 's/^  Candidate: //p')
case $has in 1.60.1*) ;; *) cannot "rclone is ${has:-not to be had}, not 1.60.1" ;; esac
apt-get -qq download rclone 2>apt.txt || cannot "apt-get: $(tail -n 1 apt.txt)"
dpkg-deb -x rclone_*.deb root || cannot "dpkg-deb"
echo "rclone $has"
export RCLONE_CONFIG=$work/none.conf HOME=$work
: > "$RCLONE_CONFIG"
sync() { root/usr/bin/rclone bisync "$work/$1/one" "$work/$1/two" --workdir "$work/$1/state" "${@:2}" >"$1.txt" 2>&1; }
edit() { # folder: the two sides append to the same file, at another time than it was made
    echo "from one" >> "$1/one/dev.log" && echo "from the other, longer" >> "$1/two/dev.log"
    touch -d '2026-01-02 12:00:00' "$1/one/dev.log" && touch -d '2026-01-02 13:00:00' "$1/two/dev.log"
}
prepare() { # folder, files
    mkdir -p "$1/one" "$1/two"
    for file in "${@:2}"; do echo start > "$1/one/$file"; touch -d '2026-01-01 12:00:00' "$1/one/$file"; done
    sync "$1" --resync || cannot "rclone: $(tail -n 1 "$1.txt")"
    edit "$1"
    sync "$1"
}
list() { find "$1" -type f -printf '%f\n' | sort | tr '\n' ' '; }
seen=$(
    prepare many a.log b.log c.log dev.log
    echo "four files, one changed on both sides: exit $?"
    echo "one:   $(list many/one)"
    echo "other: $(list many/two)"
    prepare single dev.log
    echo "one file, changed on both sides: exit $?, $(grep -o 'Safety abort: all files were changed' single.txt | sort -u)"
)
expected='four files, one changed on both sides: exit 0
one:   a.log b.log c.log dev.log..path1 dev.log..path2 
other: a.log b.log c.log dev.log..path1 dev.log..path2 
one file, changed on both sides: exit 1, Safety abort: all files were changed'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
