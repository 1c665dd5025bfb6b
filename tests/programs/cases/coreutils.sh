# SPDX-License-Identifier: Apache-2.0
# the common tools, a pass over each
seq 1 3000 >n; head -n 3 n; tail -n 2 n; wc n; cut -c1-2 n | uniq -c | head -n 5; sort -rn n | head -n 2
shuf --random-source=/bin/sh -i 1-20 >/dev/null; sort -R --random-source=n n | sort -n | md5sum
nl n | tail -n 1; tac n | head -n 1; rev n 2>/dev/null | head -n 1; fold -w 7 n | head -n 2; fmt -w 40 n | tail -n 1
split -l 1000 n part.; ls part.*; cat part.* | cmp - n && echo same; csplit -s n 100 200; ls xx*
join <(seq 1 10 | sort) <(seq 5 15 | sort); comm -12 <(seq 1 10 | sort) <(seq 5 15 | sort); paste n n | head -n 2
tr a-z A-Z <<<"hello"; expand <<<$'a\tb'; od -An -tx1 -tf8 -N16 n; base64 n | md5sum; base32 <<<abc; basenc --base16 <<<abc
for h in md5sum sha1sum sha224sum sha256sum sha384sum sha512sum b2sum cksum sum; do $h n; done
mkdir -p d/e/f; touch -d '2020-01-02 03:04:05' d/e/f/g; ln -s g d/e/f/h; ln d/e/f/g d/i; cp -a d d2; mv d2/i d2/j
find d d2 -printf '%p %y %s %n\n' | sort; stat -c '%n %s %F %a %Y' d/e/f/g; readlink -f d/e/f/h | sed "s,$PWD,,"; realpath --relative-to=. d/e
chmod 640 d/i; ls -l --time-style=+%s d/i | cut -d' ' -f1,2,5-; du -a --apparent-size d/e | sort | tail -n 1; rm -r d d2; ls
date -u -d @1234567890 +%FT%T; date -u -d '2024-02-30' 2>&1; expr 7 \* 6; factor 1234567891011; numfmt --to=iec 123456789
test -f n && echo file; [ 3 -lt 4 ] && echo less; printf '%d %o %e %q\n' 42 42 42.5 'a b'; echo -e 'a\tb\x41'
env -i A=1 env; basename /a/b.c .c; dirname /a/b/c; pathchk n && echo ok; tsort <<<"a b b c"; seq -f %03g 1 3; yes | head -n 2
timeout 0.2 sleep 5; echo $?; nice -n 5 nice; nproc >/dev/null && echo nproc; id -u; whoami; uname -s; tee t1 <<<x >t2; cat t1 t2
dd if=/dev/zero bs=4k count=3 2>/dev/null | wc -c; truncate -s 12345 tr; stat -c %s tr; mktemp -u XXXX | wc -c; mkfifo p; (echo via fifo >p &); cat p
install -m 755 n inst; stat -c %a inst; sync n; df . >/dev/null && echo df; stty -a </dev/null 2>/dev/null; echo $?; tty </dev/null; printenv HOME
ptx <<<"a b" ; unexpand -a <<<"        x"; dircolors >/dev/null && echo dc; shred -u t1; ls t1 2>&1; sleep 0.01; link n n2; unlink n2; users; arch >/dev/null && echo arch
