# SPDX-License-Identifier: Apache-2.0
# needs: openssl
# timeout: 240
openssl list -digest-algorithms | sort | md5sum; openssl list -cipher-algorithms | grep -v CBC-HMAC | sort | md5sum; openssl list -public-key-algorithms | md5sum
openssl list -kdf-algorithms | sort | md5sum; openssl list -mac-algorithms | sort | md5sum
head -c 100003 /dev/zero | openssl enc -aes-128-ctr -K 00112233445566778899aabbccddeeff -iv 00 2>/dev/null >data
for d in $(openssl list -digest-commands); do echo "$d $(openssl dgst -$d data 2>&1 | tail -n 1)"; done
for k in 128 192 256; do for m in cbc ctr cfb ofb ecb cfb8; do
    openssl enc -aes-$k-$m -K 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff -iv 0102030405060708090a0b0c0d0e0f10 -in data 2>/dev/null | openssl dgst -sha256
done; done
for c in chacha20 camellia-256-ctr aria-256-ctr sm4-ctr; do openssl enc -$c -K 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff -iv 01020304 -in data 2>/dev/null | openssl dgst -sha256; done
for m in "HMAC -macopt digest:SHA256 -macopt hexkey:0102" "CMAC -macopt cipher:AES-128-CBC -macopt hexkey:00112233445566778899aabbccddeeff" "GMAC -macopt cipher:AES-256-GCM -macopt hexkey:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff -macopt hexiv:000102030405060708090a0b" "Poly1305 -macopt hexkey:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff" "SIPHASH -macopt hexkey:00112233445566778899aabbccddeeff" "KMAC128 -macopt hexkey:0011223344"; do
    openssl mac $(echo "$m" | cut -d' ' -f2-) -in data "$(echo "$m" | cut -d' ' -f1)"
done
openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt key:secret -kdfopt salt:salt -kdfopt info:label HKDF
openssl kdf -keylen 32 -kdfopt pass:password -kdfopt salt:NaCl -kdfopt n:1024 -kdfopt r:8 -kdfopt p:2 SCRYPT
# AES-GCM and others through CMS (authenticated encryption), RSA, EC, Ed25519, X25519, DH round trips
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=x -days 2 2>/dev/null
for c in aes-128-gcm aes-256-gcm; do openssl cms -encrypt -binary -in data -$c -outform DER -out cms.der cert.pem && openssl cms -decrypt -binary -inform DER -in cms.der -recip cert.pem -inkey key.pem | cmp - data && echo ok $c; done
for c in prime256v1 secp384r1 secp521r1 secp256k1 brainpoolP256r1; do
    openssl ecparam -name $c -genkey -noout -out ec.pem; openssl ec -in ec.pem -pubout -out ecpub.pem 2>/dev/null
    openssl dgst -sha512 -sign ec.pem -out s data; openssl dgst -sha512 -verify ecpub.pem -signature s data
    openssl pkeyutl -derive -inkey ec.pem -peerkey ecpub.pem | wc -c
done
for a in ed25519 ed448; do openssl genpkey -algorithm $a -out k.pem; openssl pkeyutl -sign -inkey k.pem -rawin -in data -out s; openssl pkeyutl -verify -inkey k.pem -rawin -in data -sigfile s; done
for a in x25519 x448; do openssl genpkey -algorithm $a -out k.pem; openssl pkey -in k.pem -pubout -out p.pem; openssl pkeyutl -derive -inkey k.pem -peerkey p.pem | wc -c; done
openssl pkeyutl -encrypt -pubin -inkey <(openssl pkey -in key.pem -pubout) -in <(echo hi) -pkeyopt rsa_padding_mode:oaep | openssl pkeyutl -decrypt -inkey key.pem -pkeyopt rsa_padding_mode:oaep
