# SPDX-License-Identifier: Apache-2.0
# needs: sqlite3 openssl
sqlite3 :memory: "create table t(a, b); with recursive c(x) as (values(1) union all select x+1 from c where x<8000) insert into t select x, (x*2654435761)%1000003 from c; create index i on t(b); select count(*), sum(a*b), avg(b) from t where b between 1000 and 500000; select b%17, count(*), sum(a*1.5) from t group by 1 order by 1; select json_object('a', 1, 'b', json_array(1,2)), printf('%.3f', 2.0/3), upper('x'), date(0, 'unixepoch'); select bogus;"; echo $?
sqlite3 f.db "create table k(v); insert into k values('persist'); vacuum; pragma integrity_check;"; sqlite3 f.db 'select * from k'
seq 1 20000 >t
for h in md5 sha1 sha224 sha256 sha384 sha512 sha3-256 blake2b512 blake2s256 sm3 ripemd160; do openssl dgst -$h t; done
for c in aes-128-cbc aes-256-ctr aes-192-ecb chacha20 camellia-128-cbc aria-128-cbc sm4-cbc; do openssl enc -$c -K 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff -iv 000102030405060708090a0b0c0d0e0f -in t 2>/dev/null | openssl dgst -sha256; done
openssl genrsa -out k 2048 2>/dev/null; openssl dgst -sha256 -sign k -out s t; openssl dgst -sha256 -prverify k -signature s t; openssl rsa -in k -check -noout 2>&1
openssl genpkey -algorithm ed25519 -out e 2>/dev/null; openssl pkeyutl -sign -inkey e -rawin -in t -out es; openssl pkeyutl -verify -inkey e -rawin -in t -sigfile es
openssl ecparam -name prime256v1 -genkey -noout -out ec; openssl dgst -sha256 -sign ec -out ecs t; openssl dgst -sha256 -prverify ec -signature ecs t
openssl req -x509 -key k -subj /CN=test -days 1 -out c.pem 2>/dev/null; openssl x509 -in c.pem -noout -subject; openssl prime 1000003; openssl base64 -in s | wc -l; openssl rand -hex 8 | wc -c
