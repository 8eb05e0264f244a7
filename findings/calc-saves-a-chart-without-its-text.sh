#!/usr/bin/env bash
# Guessed:  What Calc reads from a workbook and can write to one, it keeps when it saves the same format again: the
#           alternative text of a chart, and a sheet that only a program may show ("very hidden").
# Version:  LibreOffice Calc 7.4.7 (Debian 12), on a workbook from XlsxWriter 3.3.1 (PyPI).
# Seen:     Saved as .xlsx the chart has lost its text, though Calc has read it: saved as .ods it is there. The very
#           hidden sheet has become a hidden one, which any reader may show with two clicks.
# For us:   What a chart says stands as text in cells beside it too; nothing is put on a hidden sheet that a reader must
#           not see or change.
# Output seen: see `expected` at the end.
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
python3 -m venv venv >/dev/null 2>&1 || cannot "no python3 with venv"
venv/bin/pip -q install --disable-pip-version-check XlsxWriter==3.3.1 2>pip.txt || cannot "pip: $(tail -n 1 pip.txt)"
cat > make.py <<'END'
import xlsxwriter

book = xlsxwriter.Workbook("book.xlsx")
sheet = book.add_worksheet("Share")
sheet.write_column("A1", [3, 5, 8])
chart = book.add_chart({"type": "bar"})
chart.add_series({"values": "=Share!$A$1:$A$3"})
sheet.insert_chart("C2", chart, {"description": "Three bars that grow"})
book.add_worksheet("Lists").very_hidden()
book.close()
END
cat > look.py <<'END'
import re, sys, zipfile

book = zipfile.ZipFile(sys.argv[1])
text = lambda name: book.read(name).decode()
if "content.xml" in book.namelist():
    print("chart:", *re.findall("<svg:desc>(.*?)<", text("content.xml")) or ["nothing"])
else:
    drawings = [text(name) for name in book.namelist() if name.startswith("xl/drawings/drawing")]
    print("chart:", *re.findall('cNvPr [^>]*descr="(.*?)"', "".join(drawings)) or ["nothing"])
    print("sheet Lists:", *re.findall('<sheet [^>]*"Lists"[^>]* state="(.*?)"', text("xl/workbook.xml")) or ["shown"])
END
venv/bin/python make.py || cannot "XlsxWriter"
convert ods book.xlsx
convert 'xlsx:Calc MS Excel 2007 XML' book.xlsx
[ -f out/book.xlsx ] && [ -f out/book.ods ] || cannot "LibreOffice: $(tail -n 1 said.txt)"
seen=$(
    for file in book.xlsx out/book.ods out/book.xlsx; do
        echo "$file"
        venv/bin/python look.py "$file"
    done
)
expected="book.xlsx
chart: Three bars that grow
sheet Lists: veryHidden
out/book.ods
chart: Three bars that grow
out/book.xlsx
chart: nothing
sheet Lists: hidden"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
