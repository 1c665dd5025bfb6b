# SPDX-License-Identifier: Apache-2.0
# needs: busybox
b=busybox
$b echo hello; $b seq 1 200 | $b awk '{ s += $1 * $1 } END { print s }'; echo hello | $b tr a-z A-Z | $b rev; $b sha256sum /etc/passwd >/dev/null && echo sum
$b sh -c 'x=0; while [ $x -lt 500 ]; do x=$((x + 1)); done; echo $x; (echo sub; exit 3); echo $?; trap "echo t" EXIT; ls / >/dev/null && echo ls'
$b seq 1 1000 | $b gzip -c | $b gzip -dc | $b md5sum; $b printf '%s\n' c a b | $b sort; $b expr 6 \* 7; $b find /etc -maxdepth 1 -name passwd; $b vi --help 2>&1 | $b head -n 1 | $b wc -l; $b false; echo $?; $b nosuchapplet; echo $?
