#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes vdso-image.h from vdso.S: make-vdso.sh [OUTPUT]. Needs aarch64-linux-gnu-gcc; run it after changing vdso.S.
set -eu
cd "$(dirname "$0")"
out=${1:-vdso-image.h}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
aarch64-linux-gnu-gcc -c -o "$tmp/vdso.o" vdso.S
aarch64-linux-gnu-ld -shared -soname linux-vdso.so.1 --hash-style=both --eh-frame-hdr --build-id=none -Bsymbolic \
    -T vdso.lds --version-script=vdso.map -o "$tmp/vdso.so" "$tmp/vdso.o"
aarch64-linux-gnu-strip --strip-all "$tmp/vdso.so" 2>/dev/null || true
off=$(aarch64-linux-gnu-nm -D "$tmp/vdso.so" | awk '/__kernel_rt_sigreturn/ { print $1 }')
{
    echo '/* SPDX-License-Identifier: Apache-2.0 */'
    echo '/* Made by make-vdso.sh from vdso.S; do not edit. */'
    echo "enum { VDSO_SIGRETURN = 0x$off };"
    echo 'static const uint8_t vdso_image[] __attribute__((aligned(16))) = {'
    od -An -v -tx1 "$tmp/vdso.so" | sed 's/ \(..\)/ 0x\1,/g; s/^/   /'
    echo '};'
} > "$out"
