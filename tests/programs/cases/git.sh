# SPDX-License-Identifier: Apache-2.0
# needs: git
export GIT_AUTHOR_DATE='2020-01-01T00:00:00Z' GIT_COMMITTER_DATE='2020-01-01T00:00:00Z' GIT_CONFIG_NOSYSTEM=1
git config --global user.email a@b.c; git config --global user.name n; git config --global init.defaultBranch main; git config --global gc.auto 0
git init -q r; cd r; for i in $(seq 1 30); do echo "file $i $((i * i))" >f$i; done; git add .; git commit -qm first; git log --format='%H %s'
for i in $(seq 1 6); do echo "change $i" >>f$i; git commit -qam "c$i"; done; git log --oneline --stat | tail -n 4; git diff HEAD~2 --stat; git rev-parse HEAD
git checkout -q -b side HEAD~3; echo side >s; git add s; git commit -qm side; git merge -q main -m merge; git log --graph --oneline | head -n 5
git gc -q; git fsck; git count-objects -v | grep -E 'packs|in-pack'; git clone -q . ../c && git -C ../c log --oneline | wc -l; git grep -c change | head -n 3; git status --short; git blame f1 | wc -l; git archive HEAD | tar -t | wc -l
