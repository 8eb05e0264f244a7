#!/usr/bin/env bash
# Guessed:  The alternative text of a drawing in a .docx is that of the drawing (`wp:docPr descr`), as the format and
#           Word's own dialog have it; what shapes it is made of does not matter.
# Version:  LibreOffice Writer 7.4.7 (Debian 12), reading files from python-docx 1.2.0 (PyPI).
# Seen:     Writer takes it from the drawing only for a picture. For a shape it takes the text of the shape within and
#           ignores the drawing's; for a group of shapes the drawing's text and the group's own are both gone, and only
#           that of a member is kept. So a chart that is drawn as a group, with its text where Word wants it, has no
#           text in the PDF that Writer makes.
# For us:   A chart that is drawn of shapes carries its text twice: on the drawing for Word, and on its first shape.
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
    --download-only install libreoffice-writer >apt.txt 2>&1 || cannot "apt-get: $(tail -n 1 apt.txt)"
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
venv/bin/pip -q install --disable-pip-version-check python-docx==1.2.0 2>pip.txt || cannot "pip: $(tail -n 1 pip.txt)"
cat > make.py <<'END'
import base64, docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn

NAMES = " ".join(f'xmlns:{short}="http://schemas.{name}"' for short, name in {
    "w": "openxmlformats.org/wordprocessingml/2006/main",
    "wp": "openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "openxmlformats.org/drawingml/2006/main",
    "wpg": "microsoft.com/office/word/2010/wordprocessingGroup",
    "wps": "microsoft.com/office/word/2010/wordprocessingShape",
}.items())
FRAME = '<a:off x="0" y="0"/><a:ext cx="1800000" cy="900000"/>'
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

def drawing(kind, inside):
    return parse_xml(
        f'<w:r {NAMES}><w:drawing><wp:inline><wp:extent cx="1800000" cy="900000"/>'
        '<wp:docPr id="7" name="Chart" descr="text of the drawing"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessing{kind}">{inside}'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")

def shape(text):
    return (f'<wps:wsp><wps:cNvPr id="8" name="Bar"{text}/><wps:cNvSpPr/><wps:spPr><a:xfrm>{FRAME}</a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:bodyPr/></wps:wsp>')

def group(own, member):
    return (f'<wpg:wgp>{own}<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>{FRAME}<a:chOff x="0" y="0"/>'
            f'<a:chExt cx="1800000" cy="900000"/></a:xfrm></wpg:grpSpPr>{shape(member)}</wpg:wgp>')

WITHIN = ' descr="text of the shape"'
GROUP = '<wpg:cNvPr id="9" name="Group" descr="text of the group"/>'
for name, run in {
    "shape": drawing("Shape", shape("")),
    "shape-with-text": drawing("Shape", shape(WITHIN)),
    "group": drawing("Group", group("", "")),
    "group-with-text": drawing("Group", group(GROUP, "")),
    "member-with-text": drawing("Group", group(GROUP, WITHIN)),
}.items():
    document = docx.Document()
    document.add_paragraph()._p.append(run)
    document.save(name + ".docx")
open("dot.png", "wb").write(base64.b64decode(DOT))
document = docx.Document()
document.add_picture("dot.png", width=900000)
next(document.element.body.iter(qn("wp:docPr"))).set("descr", "text of the drawing")
document.save("picture.docx")
END
venv/bin/python make.py || cannot "python-docx"
seen=$(
    for name in picture shape shape-with-text group group-with-text member-with-text; do
        convert fodt "$name.docx"
        text=$(grep -o '<svg:desc>[^<]*' "out/$name.fodt" | cut -d '>' -f 2)
        echo "$name: ${text:-nothing}"
    done
)
expected="picture: text of the drawing
shape: nothing
shape-with-text: text of the shape
group: nothing
group-with-text: nothing
member-with-text: text of the shape"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
