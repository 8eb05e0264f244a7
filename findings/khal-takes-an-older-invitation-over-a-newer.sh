#!/usr/bin/env bash
# Guessed:  A calendar program that imports an event it already has compares SEQUENCE: RFC 5545 gives the number to say
#           which version is newer, so a file of last month, opened again by mistake, does not move a date back.
#           And what a program can not take from a file, it names.
# Version:  khal 0.14.1 with icalendar 7.3.2 (PyPI).
# Seen:     `khal import --batch` replaces version 5 by version 1 without a word, date and all, and exits 0. The to-do of
#           the same file (VTODO) is neither imported nor named.
# For us:   Nobody may count on SEQUENCE to protect a date that has moved; a calendar says in its own text which day it
#           was made, and duties are events, since to-dos vanish.
# Output seen:
#   after version 5: 2026-03-02 Newer
#   after version 1: 2026-02-02 Older
#   the import says: nothing, exit 0
#   to-dos kept: 0
set -u
cannot() { echo "could not be tried: $*"; exit 2; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
python3 -m venv venv >/dev/null 2>&1 || cannot "no python3 with venv"
venv/bin/pip -q install --disable-pip-version-check khal==0.14.1 icalendar==7.3.2 tzlocal pytz 2>pip.txt ||
    cannot "pip: $(tail -n 1 pip.txt)"
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache HOME=$work
mkdir -p config/khal calendar
cat > config/khal/config <<END
[calendars]
[[home]]
path = $work/calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = Europe/Stockholm
local_timezone = Europe/Stockholm
END
event() { # file, sequence, first day, day after, title, further component
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//example//EN BEGIN:VEVENT UID:due-1@example.org \
        DTSTAMP:20260101T000000Z "SEQUENCE:$2" "DTSTART;VALUE=DATE:$3" "DTEND;VALUE=DATE:$4" "SUMMARY:$5" END:VEVENT \
        "${@:6}" END:VCALENDAR > "$1"
}
event newer.ics 5 20260302 20260303 Newer BEGIN:VTODO UID:todo-1@example.org DTSTAMP:20260101T000000Z \
    'DUE;VALUE=DATE:20260402' SUMMARY:Task END:VTODO
event older.ics 1 20260202 20260203 Older
list() { venv/bin/khal list --day-format '{date}' --format '{start-date} {title}' 2026-01-01 120d | grep -E ' (Newer|Older)$'; }
venv/bin/khal import --batch -a home newer.ics >first.txt 2>&1 || cannot "$(cat first.txt)"
first=$(list)
venv/bin/khal import --batch -a home older.ics >second.txt 2>&1
code=$?
seen=$(
    echo "after version 5: $first"
    echo "after version 1: $(list)"
    echo "the import says: $(if [ -s second.txt ]; then cat second.txt; else echo nothing; fi), exit $code"
    echo "to-dos kept: $(cat calendar/* | grep -c BEGIN:VTODO)"
)
expected="after version 5: 2026-03-02 Newer
after version 1: 2026-02-02 Older
the import says: nothing, exit 0
to-dos kept: 0"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
