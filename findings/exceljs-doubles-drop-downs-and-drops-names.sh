#!/usr/bin/env bash
# Guessed:  A library that reads a workbook and writes it again without a change keeps what it claims to know (names,
#           links, validations), or says what it can not keep.
# Version:  exceljs 4.4.0 (npm), on a workbook from XlsxWriter 3.3.1 (PyPI).
# Seen:     Without a word, a defined name that is a constant, every custom document property and a link to a place
#           inside the workbook are gone, a name that belonged to one sheet belongs to all, and one drop-down on
#           B2:B1000 has become two that overlap (B10:B1000 and B2:B1000).
# For us:   What tells that a returned workbook is ours, and of which version, stands in visible cells, not only in a
#           name or a property; a drop-down in a returned workbook is not relied on.
# Output seen: see `expected` at the end.
set -u
cannot() { echo "could not be tried: $*"; exit 2; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
command -v npm >/dev/null && command -v node >/dev/null || cannot "no node with npm"
python3 -m venv venv >/dev/null 2>&1 || cannot "no python3 with venv"
venv/bin/pip -q install --disable-pip-version-check XlsxWriter==3.3.1 2>pip.txt || cannot "pip: $(tail -n 1 pip.txt)"
npm install --silent --no-audit --no-fund --prefix . exceljs@4.4.0 >npm.txt 2>&1 || cannot "npm: $(tail -n 1 npm.txt)"
cat > make.py <<'END'
import xlsxwriter

book = xlsxwriter.Workbook("before.xlsx")
sheet = book.add_worksheet("Duties")
sheet.data_validation("B2:B1000", {"validate": "list", "source": ["done", "begun"]})
sheet.write_url("D2", "internal:Duties!A1", string="to the top")
book.define_name("Edition", '="edition-7"')
book.define_name("Duties!Corner", "=Duties!$A$1")
book.set_custom_property("edition", "7")
book.close()
END
cat > look.py <<'END'
import re, sys, zipfile

book = zipfile.ZipFile(sys.argv[1])
part = lambda name: book.read(name).decode() if name in book.namelist() else ""
names = re.findall(r"<definedName ([^>]*)>", part("xl/workbook.xml"))
sheet = part("xl/worksheets/sheet1.xml")
print("names:", *sorted(re.search('name="(.*?)"', it)[1] + (" (one sheet)" if "localSheetId" in it else " (all sheets)") for it in names), sep=" ")
print("custom properties:", part("docProps/custom.xml").count("<property "))
print("links:", len(re.findall("<hyperlink ", sheet)))
print("drop-downs on:", *sorted(re.findall(r'<dataValidation [^>]*sqref="(.*?)"', sheet)))
END
cat > again.js <<'END'
const { Workbook } = require('exceljs');
const book = new Workbook();
book.xlsx.readFile('before.xlsx').then(() => book.xlsx.writeFile('after.xlsx'));
END
venv/bin/python make.py && node again.js >said.txt 2>&1 || cannot "$(tail -n 1 said.txt)"
seen=$(
    echo "before"; venv/bin/python look.py before.xlsx
    echo "after"; venv/bin/python look.py after.xlsx
    echo "said: $(if [ -s said.txt ]; then cat said.txt; else echo nothing; fi)"
)
expected="before
names: Corner (one sheet) Edition (all sheets)
custom properties: 1
links: 1
drop-downs on: B2:B1000
after
names: Corner (all sheets)
custom properties: 0
links: 0
drop-downs on: B10:B1000 B2:B1000
said: nothing"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
