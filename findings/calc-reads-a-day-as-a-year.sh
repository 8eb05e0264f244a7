#!/usr/bin/env bash
# Guessed:  A spreadsheet under Swedish settings reads "3 dec" as the third of December of this year, as Excel does, or
#           leaves it as the text that it is.
# Version:  LibreOffice Calc 7.4.7 (Debian 12), reading a CSV file as Swedish with "detect special numbers".
# Seen:     "3 dec" becomes the first of December 2003, and "3 dec 2026" the third of December 2026: without a year the
#           number is taken for the year, of this century or (from 30 on) of the last: "31 jan" is of 1931.
# For us:   A date that a sheet sends back is proposed with its year and asked about when it lies before the plan's own
#           time; a cell that asks for a date says "2026-12-03" in its title.
# Output seen:
#   3 dec -> 2003-12-01
#   31 jan -> 1931-01-01
#   3 dec 2026 -> 2026-12-03
#   2026-12-03 -> 2026-12-03
set -u
cannot() { echo "could not be tried: $*"; exit 2; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || cannot "no Debian"
has=$(apt-cache policy libreoffice-core | sed -n "s/^  Candidate: //p")
case $has in 4:7.4.7-* | 1:7.4.7-*) ;; *) cannot "LibreOffice is ${has:-not to be had}, not 7.4.7" ;; esac
# The packages with all that they need, unpacked here and nowhere else; the C library remains the machine's.
mkdir -p debs/partial && : > installed
apt-get -qq -y --no-install-recommends -o Dir::State::status="$work/installed" -o Dir::Cache::archives="$work/debs" \
    --download-only install libreoffice-calc >apt.txt 2>&1 || cannot "apt-get: $(tail -n 1 apt.txt)"
for deb in debs/*.deb; do
    case $deb in */libc6_*) ;; *) dpkg-deb -x "$deb" root || cannot "dpkg-deb: $deb" ;; esac
done
office=$work/root/usr/lib/libreoffice
mkdir -p root/etc/libreoffice/registry && cp -R "$office/share/.registry/." root/etc/libreoffice/registry/
rm -f "$office/share/registry" && ln -s "$work/root/etc/libreoffice/registry" "$office/share/registry"
sed -i "s#file:///usr/lib/libreoffice#file://$office#g; s#file:///etc/libreoffice#file://$work/root/etc/libreoffice#g" "$office"/program/*rc
libraries=$office/program
for folder in usr/lib/x86_64-linux-gnu lib/x86_64-linux-gnu usr/lib/x86_64-linux-gnu/blas usr/lib/x86_64-linux-gnu/lapack; do
    libraries=$libraries:$work/root/$folder
done
convert() { # to, file, further arguments
    LD_LIBRARY_PATH=$libraries HOME=$work "$office/program/soffice" --headless --norestore \
        "-env:UserInstallation=file://$work/profile" --convert-to "$1" --outdir out "$2" "${@:3}" >said.txt 2>&1
    [ -d out ] || cannot "LibreOffice: $(tail -n 1 said.txt)"
}
echo "LibreOffice $has"
command -v python3 >/dev/null || cannot "no python3"
printf '3 dec\n31 jan\n3 dec 2026\n2026-12-03\n' > typed.csv
# 59 semicolon, 34 quote, 76 UTF-8, first line 1, 1053 Swedish, and numbers detected. Out: the spreadsheet's own XML.
convert fods typed.csv '--infilter=CSV:59,34,76,1,,1053,false,true'
cat > look.py <<'END'
import re

cells = re.findall(r"<table:table-cell[^>]*>\s*<text:p>", open("out/typed.fods", encoding="utf-8").read())
for typed, cell in zip(open("typed.csv"), cells, strict=True):
    day = re.search('office:date-value="(.*?)"', cell)
    print(typed.strip(), "->", day[1] if day else "text")
END
seen=$(python3 look.py) || cannot "nothing to read"
expected="3 dec -> 2003-12-01
31 jan -> 1931-01-01
3 dec 2026 -> 2026-12-03
2026-12-03 -> 2026-12-03"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
