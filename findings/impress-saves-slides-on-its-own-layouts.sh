#!/usr/bin/env bash
# Guessed:  A presentation that is opened in Impress and saved as .pptx again keeps its layouts: their names, which slide
#           uses which, and the numbers (idx) by which a slide's boxes belong to a layout's. Nothing was changed.
# Version:  LibreOffice Impress 7.4.7 (Debian 12), on a deck from python-pptx 1.0.2 (PyPI), read by python-pptx again.
# Seen:     The eleven layouts are gone and twelve of Impress's own stand in their place, with its English names. The
#           slide with a title and content is on "Blank Slide", the one with two boxes on "Title, 2 Content", and every
#           box has idx 0: by number a title, a subtitle and a content can not be told apart.
# For us:   A template that has once been saved by Impress is found neither by its layouts' names nor by numbers; it is
#           chosen by type and shape, and the answer says which layout was taken.
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
    --download-only install libreoffice-impress >apt.txt 2>&1 || cannot "apt-get: $(tail -n 1 apt.txt)"
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
venv/bin/pip -q install --disable-pip-version-check python-pptx==1.0.2 2>pip.txt || cannot "pip: $(tail -n 1 pip.txt)"
cat > make.py <<'END'
from pptx import Presentation

deck = Presentation()
for layout in 0, 1, 3:
    slide = deck.slides.add_slide(deck.slide_layouts[layout])
    for box in slide.placeholders:
        box.text = "Text"
deck.save("deck.pptx")
END
cat > look.py <<'END'
import sys
from pptx import Presentation

deck = Presentation(sys.argv[1])
print(len(deck.slide_layouts), "layouts:", *(f"[{it.name}]" for it in list(deck.slide_layouts)[:4]), "...")
for slide in deck.slides:
    boxes = ", ".join(f"{it.placeholder_format.type.name} {it.placeholder_format.idx}" for it in slide.placeholders)
    print(f"[{slide.slide_layout.name}] {boxes}")
END
venv/bin/python make.py || cannot "python-pptx"
convert 'pptx:Impress MS PowerPoint 2007 XML' deck.pptx
[ -f out/deck.pptx ] || cannot "LibreOffice: $(tail -n 1 said.txt)"
seen=$(for file in deck.pptx out/deck.pptx; do echo "$file"; venv/bin/python look.py "$file"; done 2>&1)
expected="deck.pptx
11 layouts: [Title Slide] [Title and Content] [Section Header] [Two Content] ...
[Title Slide] CENTER_TITLE 0, SUBTITLE 1
[Title and Content] TITLE 0, OBJECT 1
[Two Content] TITLE 0, OBJECT 1, OBJECT 2
out/deck.pptx
12 layouts: [Blank Slide] [Title Slide] [Title, Content] [Title, 2 Content] ...
[Title Slide] TITLE 0, SUBTITLE 0
[Blank Slide] TITLE 0, OBJECT 0
[Title, 2 Content] TITLE 0, OBJECT 0, OBJECT 0"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
