#!/usr/bin/env bash
# Guessed:  The usual fonts for code all have ✓ ↻ ◆ ▶ (block Dingbats, Arrows, Geometric Shapes, in use since 1993), and in
#           a font of fixed width every sign is as wide as a letter.
# Version:  Debian 12's fonts-firacode 6.2, fonts-jetbrains-mono 2.242, fonts-hack-ttf 3.003, fonts-noto-mono 20201225;
#           fonttools 4.68.0 (PyPI) reads them.
# Seen:     ↻ is in Hack alone, ✓ is not in Hack and not in Noto Sans Mono. Noto Sans Mono has ◆ and ▶, and makes them
#           twice as wide as its own letters, while ■ and ● are as wide as a letter.
# For us:   A state never hangs on one of these signs alone; every sign has a twin in letters, and a page shows them all.
# Output seen: see `expected` at the end (number = width of the sign, 1.00 is the width of the letter n, - is no sign).
set -u
cannot() { echo "could not be tried: $*"; exit 2; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || cannot "no Debian"
python3 -m venv venv >/dev/null 2>&1 || cannot "no python3 with venv"
venv/bin/pip -q install --disable-pip-version-check fonttools==4.68.0 2>pip.txt || cannot "pip: $(tail -n 1 pip.txt)"
for want in fonts-firacode=6.2 fonts-jetbrains-mono=2.242 fonts-hack-ttf=3.003 fonts-noto-mono=20201225; do
    name=${want%%=*}
    [ "$name" = fonts-hack-ttf ] && name=fonts-hack
    has=$(apt-cache show "$name" 2>/dev/null | sed -n 's/^Version: //p' | head -n 1)
    case $has in "${want#*=}"*) ;; *) cannot "$name is ${has:-not to be had}, not ${want#*=}" ;; esac
    apt-get -qq download "$name=$has" 2>apt.txt || cannot "apt-get: $(tail -n 1 apt.txt)"
    dpkg-deb -x "$name"_*.deb root || cannot "dpkg-deb"
    echo "$name $has"
done
cat > look.py <<'END'
import pathlib
from fontTools.ttLib import TTFont

for name in "FiraCode-Regular", "JetBrainsMono-Regular", "Hack-Regular", "NotoSansMono-Regular":
    path = sorted(it for it in pathlib.Path("root").rglob(name + ".*") if it.suffix in (".ttf", ".otf"))[0]
    font = TTFont(path)
    signs, widths = font.getBestCmap(), font["hmtx"]
    cell = widths[signs[ord("n")]][0]
    wide = lambda sign: f"{widths[signs[ord(sign)]][0] / cell:.2f}" if ord(sign) in signs else "-"
    print(f"{name}:", *(f"{sign} {wide(sign)}" for sign in "✓↻◆▶■●"))
END
seen=$(PYTHONIOENCODING=utf-8 venv/bin/python look.py) || cannot "the fonts can not be read"
expected="FiraCode-Regular: ✓ 1.00 ↻ - ◆ 1.00 ▶ 1.00 ■ 1.00 ● 1.00
JetBrainsMono-Regular: ✓ 1.00 ↻ - ◆ 1.00 ▶ 1.00 ■ 1.00 ● 1.00
Hack-Regular: ✓ - ↻ 1.00 ◆ 1.00 ▶ 1.00 ■ 1.00 ● 1.00
NotoSansMono-Regular: ✓ - ↻ - ◆ 2.00 ▶ 2.00 ■ 1.00 ● 1.00"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
