#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Build the privileged self-checks. usage: build.sh OUTPUT-DIRECTORY
set -e
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
for t in traps mmu irq csr pmp aia aplic; do
    [ -f "$here/$t.c" ] || continue
    riscv64-linux-gnu-gcc -march=rv64gc -mabi=lp64d -mcmodel=medany -O1 -ffreestanding -fno-pic -no-pie -static -nostdlib \
        -fno-stack-protector -fno-optimize-sibling-calls -Wall -Wextra -Werror -Wl,--build-id=none \
        -Wl,--no-warn-rwx-segments -Wl,-T,"$here/link.ld" \
        -o "$1/$t" "$here/start.S" "$here/lib.c" "$here/$t.c"
done
