#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Instruction tests: assembles tests/insn/GUEST/*.s and hands the cases to insn-run.

    run.py INSN-RUN FILE...           run
    run.py --record ORACLE FILE...    fill in every "?" of the expect lines with what ORACLE (an emulator's command, or
                                      "" on real hardware) computes; rewrites the files

A file is blocks: pairs of a "# set:" and a "# expect:" line, then the code they are for; each pair is one case.

    # set:    a0=0x7fffffffffffffff
    # expect: a1=0x8000000000000000 fflags=0
            addi  a1, a0, 1

Names: registers, fcsr, fflags, frm, mem+OFFSET:SIZE, exc (the number of the exception that ends the case). A value is a
number, or mem+OFFSET: an address in the 64 KiB of zeroed scratch memory. Code may branch between labels 1: .. 9: and
must not use tp. Exits 77 (skipped) if there is no cross assembler.
"""
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile

PREFIX = "riscv64-linux-gnu-"
MARCH = "rv64gc_zba_zbb_zbc_zbkb_zbkc_zbkx_zbs_zicbom_zicbop_zicboz_zfhmin_zknd_zkne_zknh"
MEM = 0x10000000
X = ("zero ra sp gp tp t0 t1 t2 s0 s1 a0 a1 a2 a3 a4 a5 a6 a7 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 t3 t4 t5 t6").split()
F = ("ft0 ft1 ft2 ft3 ft4 ft5 ft6 ft7 fs0 fs1 fa0 fa1 fa2 fa3 fa4 fa5 fa6 fa7 fs2 fs3 fs4 fs5 fs6 fs7 fs8 fs9 fs10 "
     "fs11 ft8 ft9 ft10 ft11").split()
M64 = (1 << 64) - 1


def value(text):
    if text.startswith("mem"):
        return MEM + int(text[3:] or "0", 0)
    return int(text, 0) & M64


def items(text):
    """[(name, address, size, value or None)]"""
    out = []
    for word in text.split():
        name, val = word.split("=")
        val = None if val == "?" else value(val)
        m = re.match(r"mem(\+\w+)?:(\d)$", name)
        if m:
            out.append(("mem", MEM + int(m[1] or "0", 0), int(m[2]), val))
        else:
            out.append((name, 0, 8, val))
    return out


class Block:
    def __init__(self):
        self.cases, self.code = [], []          # cases: (line number, set, expect)


def parse(path):
    blocks, block, pending = [], Block(), None
    for n, line in enumerate(open(path), 1):
        m = re.match(r"#\s*(set|expect):(.*)", line)
        if m and m[1] == "set":
            if block.code:
                blocks.append(block)
                block = Block()
            pending = items(m[2])
        elif m:
            block.cases.append((n, pending, items(m[2])))
        elif line.strip() and not line.startswith("#"):
            block.code.append(line)
    blocks.append(block)
    return [b for b in blocks if b.cases]


def tool(name, *args, **kw):
    return subprocess.run([PREFIX + name, *args], check=True, capture_output=True, text=True, **kw).stdout


def run(runner, path):
    blocks = parse(path)
    with tempfile.TemporaryDirectory() as tmp:
        obj, binary = f"{tmp}/o", f"{tmp}/bin"
        src = "".join(f".balign 16\nblock_{k}:\n{''.join(b.code)}\n.4byte 0x00100073\n" for k, b in enumerate(blocks))
        tool("as", "-march=" + MARCH, "-o", obj + ".o", "-", input=src)
        tool("ld", "-Ttext=0x20000000", "-e", "0", "-o", obj, obj + ".o")
        tool("objcopy", "-O", "binary", "-j", ".text", obj, binary)
        where = {f[2]: int(f[0], 16) for f in (line.split() for line in tool("nm", obj).splitlines())}
        text = []
        for k, b in enumerate(blocks):
            for line, sets, expects in b.cases:
                text.append(f"case {os.path.basename(path)}:{line} {where[f'block_{k}'] - 0x20000000:x}")
                for word, group in (("set", sets), ("expect", expects)):
                    for name, addr, size, val in group:
                        if val is None:
                            sys.exit(f"{path}:{line}: '?' not recorded")
                        text.append(f"{word} mem {addr:x} {size} {val:x}" if name == "mem" else f"{word} {name} {val:x}")
                text.append("end")
        return subprocess.run([runner, binary], input="\n".join(text) + "\n", text=True).returncode


def oracle_source(cases):
    """A program that runs all cases and writes, for each: 32 x, 32 f, fcsr, scratch memory (256 bytes)."""
    s = [".globl _start\n_start:\n li a7,222\n li a0,0x10000000\n li a1,0x10000\n li a2,3\n li a3,0x32\n li a4,-1\n"
         " li a5,0\n ecall\n"]
    data = [".data\n.balign 8\nout: .zero 1024\n"]
    for k, (sets, code) in enumerate(cases):
        regs = {name: val for name, _, _, val in sets if name != "mem"}
        fcsr = regs.get("fcsr", regs.get("frm", 0) << 5 | regs.get("fflags", 0))
        data.append(f"set_{k}: .dword " + ",".join(str(regs.get(r, 0)) for r in X + F) + "\n")
        s.append(" li a0,0x10000000\n li a1,0x10000100\n1: sd zero,(a0)\n addi a0,a0,8\n blt a0,a1,1b\n")
        for name, addr, size, val in sets:
            if name == "mem":
                s.append(f" li a0,{addr}\n li a1,{val}\n s{'?bh?w???d'[size]} a1,(a0)\n")
        s.append(f" li a0,{fcsr}\n fscsr a0\n la tp,set_{k}\n")
        s += [f" fld {r},{8 * (32 + n)}(tp)\n" for n, r in enumerate(F)]
        s += [f" ld {r},{8 * n}(tp)\n" for n, r in enumerate(X) if r not in ("zero", "tp")]
        s.append("".join(code) + "\n la tp,out\n")
        s += [f" sd {r},{8 * n}(tp)\n" for n, r in enumerate(X)]
        s += [f" fsd {r},{8 * (32 + n)}(tp)\n" for n, r in enumerate(F)]
        s.append(" frcsr a0\n sd a0,512(tp)\n mv a1,tp\n li a0,1\n li a2,520\n li a7,64\n ecall\n"
                 " li a0,1\n li a1,0x10000000\n li a2,256\n li a7,64\n ecall\n")
    s.append(" li a0,0\n li a7,93\n ecall\n")
    return "".join(s) + "".join(data)


def record(oracle, path):
    lines = open(path).read().splitlines()
    cases = [(n, sets, expects, b.code) for b in parse(path) for n, sets, expects in b.cases
             if any(e[3] is None for e in expects)]
    size = 520 + 256
    with tempfile.TemporaryDirectory() as tmp:
        for first in range(0, len(cases), 200):
            part = cases[first:first + 200]
            tool("as", "-march=" + MARCH, "-o", tmp + "/o", "-", input=oracle_source([(c[1], c[3]) for c in part]))
            tool("ld", "-no-relax", "-o", tmp + "/x", tmp + "/o")
            out = subprocess.run([*oracle.split(), tmp + "/x"], capture_output=True).stdout
            if len(out) != size * len(part):
                sys.exit(f"{path}: the oracle stopped in the case of line {part[min(len(out) // size, len(part) - 1)][0]}")
            for k, (n, _, expects, _) in enumerate(part):
                w = struct.unpack("<65Q", out[size * k:size * k + 520])
                mem = out[size * k + 520:size * (k + 1)]
                regs = dict(zip(X + F, w), fcsr=w[64], fflags=w[64] & 31, frm=w[64] >> 5)
                new = []
                for (name, addr, length, val), word in zip(expects, lines[n - 1].split(":", 1)[1].split()):
                    if val is None:
                        got = (int.from_bytes(mem[addr - MEM:addr - MEM + length], "little") if name == "mem"
                               else regs[name])
                        word = word[:-1] + hex(got)
                    new.append(word)
                lines[n - 1] = "# expect: " + " ".join(new)
    with open(path, "w") as f:
        f.write("\n".join(lines) + "\n")


def main():
    if not shutil.which(PREFIX + "as"):
        print("no", PREFIX + "as")
        return 77
    if sys.argv[1] == "--record":
        for path in sys.argv[3:]:
            record(sys.argv[2], path)
        return 0
    return max(run(sys.argv[1], path) for path in sys.argv[2:])


sys.exit(main())
