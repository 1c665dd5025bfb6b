#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes GUEST/vdso-image.h from GUEST/vdso.S: make-vdso.sh GUEST [OUTPUT]. Needs GUEST-linux-gnu-gcc; run it after changing
# vdso.S.
set -eu
cd "$(dirname "$0")/$1"
tool=$1-linux-gnu
out=${2:-vdso-image.h}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
$tool-gcc -I../.. -c -o "$tmp/vdso.o" vdso.S
$tool-ld -shared -soname linux-vdso.so.1 --hash-style=both --eh-frame-hdr --build-id=none -Bsymbolic \
    -T vdso.lds --version-script=vdso.map -o "$tmp/vdso.so" "$tmp/vdso.o"
$tool-strip --strip-all "$tmp/vdso.so" 2>/dev/null || true
off=$($tool-nm -D "$tmp/vdso.so" | awk '/__(vdso|kernel)_rt_sigreturn/ { print $1 }')
{
    echo '/* SPDX-License-Identifier: Apache-2.0 */'
    echo '/* Made by make-vdso.sh from vdso.S; do not edit. */'
    echo "enum { VDSO_SIGRETURN = 0x$off };"
    echo 'static const uint8_t vdso_image[] __attribute__((aligned(16))) = {'
    od -An -v -tx1 "$tmp/vdso.so" | sed 's/ \(..\)/ 0x\1,/g; s/^/   /'
    echo '};'
} > "$out"
