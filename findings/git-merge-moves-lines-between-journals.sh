#!/usr/bin/env bash
# Guessed:  Two files with different names are two files. A merge in which one side deletes a.log and adds b.log, while
#           the other side appends a line to a.log, is a conflict (modify/delete), so that nobody loses the line unseen;
#           and where git guesses renames, `merge.renames=false` or `-X no-renames` turns the guess off.
# Version:  git 2.39.5 (Debian 12); 2.47.3 does the same.
# Seen:     git takes b.log for a.log renamed, because the two resemble each other, and puts the new line at the end of
#           b.log. The merge is clean: exit code 0 and no conflict. The setting and the option change nothing.
# For us:   A journal belongs to one writer and is found by its name, so a merge of journals is never left to git's
#           merge of trees: a line of one writer would end in another's file.
# Output seen: see `expected` at the end.
set -u
cannot() { echo "could not be tried: $*"; exit 2; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || cannot "no Debian"
has=$(apt-cache policy git | sed -n 's/^  Candidate: //p')
case $has in 1:2.39.5-*) ;; *) cannot "git is ${has:-not to be had}, not 1:2.39.5" ;; esac
apt-get -qq download git libpcre2-8-0 zlib1g 2>apt.txt || cannot "apt-get: $(tail -n 1 apt.txt)"
for deb in *.deb; do dpkg-deb -x "$deb" root || cannot "dpkg-deb"; done
export LD_LIBRARY_PATH=$work/root/usr/lib/x86_64-linux-gnu:$work/root/lib/x86_64-linux-gnu
export GIT_EXEC_PATH=$work/root/usr/lib/git-core PATH=$work/root/usr/bin:$PATH
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null HOME=$work
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org
git --version || cannot "git does not run"

mkdir tree && cd tree && git init -q -b main . || cannot "git init"
seq -f 'line %g of the first device' 40 > a.log
git add . && git commit -qm base
git checkout -q -b other && echo 'from the other clone' >> a.log && git commit -qam append
git checkout -q main && git rm -q a.log && { echo 'a new first line'; seq -f 'line %g of the first device' 2 40; } > b.log
git add . && git commit -qm 'the second file takes over'

merge() { # label, arguments of git before `merge`, arguments after it
    git reset -q --hard main && git checkout -q --detach main
    # shellcheck disable=SC2086
    git $2 merge -q $3 -m merged other >../said.txt 2>&1
    echo "$1: exit $?, files: $(git ls-files -s | cut -f 2 | sort -u | tr '\n' ' ')last line of b.log: $(tail -n 1 b.log)"
}
seen=$(
    merge 'as by default' '' ''
    merge 'with merge.renames=false' '-c merge.renames=false' ''
    merge 'with -X no-renames' '' '-X no-renames'
    echo "merge-tree: exit $(git merge-tree --write-tree main other >/dev/null 2>&1; echo $?)"
)
expected='as by default: exit 0, files: b.log last line of b.log: from the other clone
with merge.renames=false: exit 0, files: b.log last line of b.log: from the other clone
with -X no-renames: exit 0, files: b.log last line of b.log: from the other clone
merge-tree: exit 0'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "CHANGED; it was:"; echo "$expected"; exit 1; }
echo "as stated"
