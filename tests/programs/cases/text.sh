# SPDX-License-Identifier: Apache-2.0
# grep, sed, awk on generated text
# needs: gawk
for i in $(seq 1 400); do echo "line $i key$((i * 7919 % 101)) $((i * i % 1009)) the quick brown fox $((i % 3))"; done >t
grep -c 'key[0-9]*7 ' t; grep -nE '(quick|slow) brown.*2$' t | head -n 3; grep -v fox t | wc -l; grep -oP 'key\K\d+(?= 1)' t | sort -n | tail -n 3
grep -rl quick . ; grep -i LINE t | wc -l; grep -A1 -B1 'line 200 ' t; grep -x nothing t; echo $?
sed -n '5,7p;$p' t; sed -E 's/line ([0-9]+) key([0-9]+)/\2:\1/;t;d' t | head -n 2; sed '/key1/!d;y/abc/xyz/' t | head -n 2; sed -i.bak '1d' t; wc -l t t.bak
sed ':a;N;$!ba;s/\n/ /g' t | md5sum
awk '{ s += $4; c[$3]++ } END { for (k in c) n++; printf "%d %d %.6f\n", s, n, s / NR }' t
gawk 'BEGIN { for (i = 0; i < 2000; i++) { x += sin(i) * cos(i / 3); y += log(i + 1) ^ 1.5; z += sqrt(i) } printf "%.9f %.9f %.9f\n", x, y, z }'
gawk 'BEGIN { printf "%c %5.2e %x %s\n", 65, 12345.678, 255, substr("abcdef", 2, 3); print length("x y"), index("abc", "c"), toupper("q"); print strftime("%Y", 0, 1); exit 4 }'; echo $?
gawk -F'[ ,]' '{ a[NR] = $2 } END { n = asort(a); for (i = 1; i <= 3; i++) print a[i] }' t; awk 'match($0, /k[a-z]+/) { print RSTART, RLENGTH; exit }' t
