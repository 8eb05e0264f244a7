#!/usr/bin/env bash
# Guessed:  tmux, whose setting for the clipboard is "external" from the start, hands on what a program in it sends to the
#           terminal's clipboard (OSC 52), or keeps it as a buffer of its own.
# Version:  tmux 3.3a (Debian 12), without a configuration, in a terminal of type xterm-256color.
# Seen:     It does neither: the order vanishes and no answer tells. "external" lets tmux's own copies out and no program's.
#           With the setting at "on" a buffer is made (what then goes out depends on the terminal and is not tried here).
# For us:   "Copied" is never said on the ground that OSC 52 was sent; inside tmux a file is offered.
# Output seen:
#   external: to the terminal 0, buffers 0
#   on: buffers 1
set -u
cannot() { echo "could not be tried: $*"; exit 2; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || cannot "no Debian"
command -v python3 >/dev/null || cannot "no python3"
has=$(apt-cache policy tmux | sed -n 's/^  Candidate: //p')
case $has in 3.3a-*) ;; *) cannot "tmux is ${has:-not to be had}, not 3.3a" ;; esac
apt-get -qq download tmux libevent-core-2.1-7 libtinfo6 libutempter0 libsystemd0 2>apt.txt ||
    cannot "apt-get: $(tail -n 1 apt.txt)"
for deb in *.deb; do dpkg-deb -x "$deb" root || cannot "dpkg-deb"; done
echo "tmux $has"
cat > run.py <<'END'
import os, pty, sys

libraries = ":".join(os.path.abspath(it) for it in ("root/lib/x86_64-linux-gnu", "root/usr/lib/x86_64-linux-gnu"))
tmux = f"{os.path.abspath('root/usr/bin/tmux')} -L {sys.argv[1]}"
# The count is asked after the sign that follows the order has been read: then the order has been read too.
inside = (r"printf '\033]52;c;aGVsbG8=\033\\\\'; printf '\033[6n'; stty raw -echo; head -c 3 >/dev/null; stty sane; "
          f"{tmux} show -sv set-clipboard > setting; {tmux} list-buffers | wc -l > buffers")
open("inside.sh", "w").write(inside.replace(r"\\\\", r"\\"))
open("conf", "w").write("" if sys.argv[1] == "external" else f"set -s set-clipboard {sys.argv[1]}\n")
child, terminal = pty.fork()
if child == 0:
    os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", LD_LIBRARY_PATH=libraries, TMUX_TMPDIR=os.getcwd())
    os.environ.pop("TMUX", None)
    os.execv("root/usr/bin/tmux", [*tmux.split(), "-f", "conf", "new-session", "sh inside.sh"])
drawn = b""
while True:
    try:
        more = os.read(terminal, 65536)
    except OSError:
        break
    if not more:
        break
    drawn += more
word = lambda name: open(name).read().strip()
out = f"to the terminal {drawn.count(b'aGVsbG8=')}, " if sys.argv[1] == "external" else ""
print(f"{word('setting')}: {out}buffers {word('buffers')}")
END
seen=$(timeout 60 python3 run.py external 2>&1 && timeout 60 python3 run.py on 2>&1) || cannot "no answer from tmux: $seen"
expected="external: to the terminal 0, buffers 0
on: buffers 1"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
