#!/usr/bin/env bash
# Guessed:  A terminal that does not know 24-bit colours ignores the order `ESC [ 38;2;R;G;B m` as a whole: the numbers
#           after 38 are its arguments.
# Version:  GNU screen 4.9.0 (Debian 12), with truecolor off, which is its default.
# Seen:     screen skips the 38 and obeys each number after it as an attribute of its own: 2 is dim, 5 is blink, 4 is
#           underline, 7 is reverse, and a number above 29 may be a colour. It passes COLORTERM=truecolor from outside
#           on to what runs in it.
# For us:   COLORTERM is no evidence that 24-bit colours are safe: TERM and STY are looked at too, and inside screen the
#           256 colours are used.
# Output seen:
#   COLORTERM inside: truecolor
#   24-bit colour 5,4,7: dim underline reverse blink
#   colour 5 of 256: colour 5
set -u
cannot() { echo "could not be tried: $*"; exit 2; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || cannot "no Debian"
command -v python3 >/dev/null || cannot "no python3"
has=$(apt-cache policy screen | sed -n 's/^  Candidate: //p')
case $has in 4.9.0-*) ;; *) cannot "screen is ${has:-not to be had}, not 4.9.0" ;; esac
apt-get -qq download screen libutempter0 libtinfo6 libpam0g libcrypt1 libaudit1 libcap-ng0 2>apt.txt ||
    cannot "apt-get: $(tail -n 1 apt.txt)"
for deb in *.deb; do dpkg-deb -x "$deb" root || cannot "dpkg-deb"; done
echo "screen $has"
cat > run.py <<'END'
import os, pty, re

os.makedirs("sockets", mode=0o700)
open("rc", "w").write("startup_message off\n")
text = r"printf '<%s>A\033[38;2;5;4;7mB\033[0mC\033[38;5;5mD\033[0mE' \"$COLORTERM\""
child, terminal = pty.fork()
if child == 0:
    libraries = ":".join(os.path.abspath(it) for it in ("root/lib/x86_64-linux-gnu", "root/usr/lib/x86_64-linux-gnu"))
    os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LC_ALL="C", SCREENDIR=os.path.abspath("sockets"))
    os.environ.update(LD_LIBRARY_PATH=libraries)
    os.execv("root/usr/bin/screen", ["screen", "-c", "rc", "sh", "-c", text.replace('\\"', '"') + "; read line"])
drawn = b""
while not re.search(rb"A[^A-Z]*B[^A-Z]*C.*D.*E", drawn, re.S):
    try:
        more = os.read(terminal, 65536)
    except OSError:
        more = b""
    if not more:
        break
    drawn += more
try:
    os.write(terminal, b"\n")
except OSError:
    pass
drawn = drawn.decode("latin-1")
inside = re.search(r"<(\w*)>A", drawn)
between = re.search(r"A((?:\x1b\[[0-9;]*m)*)B((?:\x1b\[[0-9;]*m)*)C((?:\x1b\[[0-9;]*m)*)D", drawn)
names = {"1": "bold", "2": "dim", "4": "underline", "5": "blink", "7": "reverse", "35": "colour 5"}
spell = lambda orders: " ".join(names.get(it, it) for it in re.findall(r"\x1b\[([0-9;]*)m", orders)) or "nothing"
print("COLORTERM inside:", inside[1] if inside else "?")
print("24-bit colour 5,4,7:", spell(between[1]) if between else repr(drawn))
print("colour 5 of 256:", spell(between[3]) if between else "?")
END
seen=$(timeout 60 python3 run.py 2>&1)
[ $? -lt 124 ] || cannot "no answer from screen"
expected="COLORTERM inside: truecolor
24-bit colour 5,4,7: dim underline reverse blink
colour 5 of 256: colour 5"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
