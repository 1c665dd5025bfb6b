# SPDX-License-Identifier: Apache-2.0
# compressors and tar: what one writes the same one reads; the bytes equal the native ones
# needs: gzip bzip2 xz zstd tar
for i in $(seq 1 3000); do echo "record $i $((i * 2654435761 % 4294967296)) lorem ipsum dolor sit amet"; done >t
cp /bin/bash.txt t2 2>/dev/null || head -c 60000 t >t2; cat t t2 t >big
for c in 'gzip -n1' 'gzip -n6' 'gzip -n9' 'bzip2 -9' 'xz -T1 -1' 'xz -T1 -6' 'zstd -q -3 --single-thread' 'zstd -q -15 --single-thread'; do
    $c -c <big >z; md5sum <z; ${c%% *} -dc <z | cmp - big && echo "$c ok"
done
mkdir d; cp t d/a; cp t2 d/b; ln -s a d/c; touch -d @1000000000 d/* d
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=@1000000000 -cf d.tar d; md5sum d.tar; tar -tvf d.tar | sed 's/  */ /g'
tar -czf d.tgz d; mkdir o; tar -xzf d.tgz -C o; diff -r d o/d && echo identical; tar -cJf d.txz d && tar -tJf d.txz
gzip -t t 2>&1; echo $?; head -c 100 d.tgz | gzip -dc 2>&1 >/dev/null; echo $?
