#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Random RISC-V instructions, disassembled by our decode table and by binutils, must read the same.

Usage: objdump.py DECODE-CHECK [COUNT [SEED]]. Exits 77 (skipped) if there is no RISC-V objdump. What binutils of the
oldest supported Debian does not know (Zfa, Zicond) it prints as .4byte or .2byte: passed over, and
counted, so that a silent loss of coverage shows.
"""
import re
import shutil
import subprocess
import sys
import tempfile

OBJDUMP = "riscv64-linux-gnu-objdump"
AS = "riscv64-linux-gnu-as"
MARCH = "rv64gc_zba_zbb_zbc_zbkb_zbkc_zbkx_zbs_zicbom_zicbop_zicboz_zfhmin_zknd_zkne_zknh"


def normal(text):
    """One spelling for numbers and spaces; symbols and comments that objdump adds removed."""
    text = text.split("#")[0].split("<")[0].strip()
    text = re.sub(r"\s+", " ", text)
    return re.sub(r"(?<![\w.])(-?)0x([0-9a-f]+)", lambda m: m[1] + str(int(m[2], 16)), text)


def same_but_named(ours, theirs):
    """Differences that are right: names that old binutils does not know, and what only user mode makes illegal."""
    if ours == "pause":
        return theirs in ("pause", "fence w,unknown")
    if re.match(r"c\.s(rl|ra|ll)i \w+,0$", ours):
        return theirs == re.sub(r"i (\w+),0$", r"i64 \1", ours)
    if ours == "c.nop":
        return theirs == "c.addi zero,0"
    if ours.startswith(".2byte"):         # reserved encodings with a zero immediate
        return re.match(r"c\.(addi16sp|addi4spn|lui) .*,0$", theirs)
    if ours.startswith(".4byte"):
        return theirs.startswith("csr") or theirs.endswith(",unknown") or re.match(r"aes64ks1i .*,1[1-5]$", theirs)
    return False


BRANCH = r"(jal|c\.j|beq|bne|blt|bge|bltu|bgeu|c\.beqz|c\.bnez)\b(.*?)(\d+)$"
BRANCH_HEX = BRANCH.replace(r"\d+", "[0-9a-f]+")


def main():
    if not shutil.which(OBJDUMP):
        print("no", OBJDUMP)
        return 77
    count = sys.argv[2] if len(sys.argv) > 2 else "4000"
    seed = sys.argv[3] if len(sys.argv) > 3 else "1"
    lines = subprocess.run([sys.argv[1], "words", "riscv64", count, seed], capture_output=True, text=True, check=True)
    ours = [line.split("\t")[:2] for line in lines.stdout.splitlines()]
    with tempfile.NamedTemporaryFile(suffix=".o") as f:
        # Each at its own multiple of 4, padded with c.nop, so that neither loses the other's step.
        text = "".join(f".insn 0x{raw}\n" if len(raw) == 8 else f".insn 0x{raw}\n.insn 0x0001\n" for raw, _ in ours)
        subprocess.run([AS, "-march=" + MARCH, "-o", f.name, "-"], input=text, text=True, check=True)
        out = subprocess.run([OBJDUMP, "-d", "-M", "no-aliases", f.name], capture_output=True, text=True,
                             check=True).stdout
    theirs = {}
    for line in out.splitlines():
        m = re.match(r"\s*([0-9a-f]+):\s+([0-9a-f]+)\s+(.*)$", line)
        if m:
            theirs[int(m[1], 16)] = m[3]

    bad = unknown = 0
    for k, (raw, text) in enumerate(ours):
        want = theirs.get(4 * k, "missing")
        if want == "missing" or re.match(r"\.[248]byte|\.insn|unimp|c\.unimp|0x", want):
            unknown += 1
            continue
        a, b = normal(text), normal(want)
        m = re.match(BRANCH_HEX, want.split("<")[0].strip())
        if m:                       # objdump prints targets in hexadecimal without 0x
            b = normal(f"{m[1]}{m[2]}{int(m[3], 16)}")
        m = re.match(BRANCH, a)
        if m:                       # ours are relative to 0x10000, theirs to the place in the file
            a = f"{m[1]}{m[2]}{(int(m[3]) - 0x10000 + 4 * k) % 2**64}"
        if a != b and not same_but_named(a, b):
            bad += 1
            if bad <= 40:
                print(f"{raw}: ours '{a}', objdump '{b}'")
    print(f"{len(ours)} words, {bad} differ, {unknown} not known to objdump")
    return 1 if bad or unknown * 6 > len(ours) else 0


sys.exit(main())
