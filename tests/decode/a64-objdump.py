#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A64 words: what our table takes for an instruction binutils must know, by the mnemonic that the row is named for; what
the checks of our rows refuse as unallocated binutils must not know, but for architecture extensions that are not there.

Usage: a64-objdump.py DECODE-CHECK frontend/aarch64 [COUNT [SEED]]. Exits 77 (skipped) if there is no AArch64 objdump.
"""
import re
import shutil
import struct
import subprocess
import sys
import tempfile

OBJDUMP = "aarch64-linux-gnu-objdump"
# What is not there, or not at EL0, and so unallocated here: by objdump's mnemonic and operands.
ABSENT = re.compile(
    r"(\.inst|udf|hvc|smc|hlt|dcps\d|eret\w*|drps|msr|mrs|sysl?|tcommit|tstart|tcancel|ttest|dsb .*nxs|"
    r"irg|gmi|addg|subg|subps?|st2?z?g|stgp|ldg|[ls][dt]z?gm?|stz?2?g|stzgm|st64b\w*|ld64b|setg\w+|"
    r"smax|smin|umax|umin|abs|cnt|ctz|bf\w+|[us]mmla|usdot|usmmla|sudot|bti|pssbb|ssbb|"
    r"\w+ .*\b(z|p)\d+[./\w]*|\w+ .*za.*)\b")
# Rows whose name (up to the first _) is not the mnemonic: what that must match.
NAMES = {
    "mov": "mov[nzk]", "hint": ".*", "rev": "rev.*", "b": r"b(\.\w+)?", "pac": "pac.*", "aut": "aut.*",
    "pacz": "pac.*z.*", "autz": "aut.*z.*", "xpac": "xpac.", "braz": "bra.z", "blraz": "blra.z", "bra": "bra.",
    "blra": "blra.", "reta": "reta.", "dc": "sys", "ic": "sys", "prfm": "prfu?m", "ldra": "ldra.",
    "ld": "ld[1-4]r?", "st": "st[1-4]", "bc": r"bc\.\w+", "gcspushm": "sys|gcspushm", "gcspopm": "sysl|gcspopm",
    "gcsss1": "sys|gcsss1", "gcsss2": "sysl|gcsss2",
}
# Younger than the objdumps of some distributions.
YOUNG = {"gcsstr"}


def names(path):
    """The rows of the files of the base instruction set: their names begin with the mnemonic."""
    text = "".join(open(f"{path}/a64-{name}.insn").read() for name in ("base", "ldst"))
    return set(re.findall(r"^INSN\((\w+)", text, re.M))


def fits(row, mnemonic):
    """ld, st and their kin stand for all sizes; a v in front is the vector register form."""
    head = row.split("_")[0]
    if mnemonic == "hint":                # what binutils has no name for in its own default architecture
        return re.match("hint|pac|aut|xpac|chkfeat", head)
    if head in NAMES:
        return re.fullmatch(NAMES[head], mnemonic)
    if head == "hint":
        return True
    stem = head[1:] if head[0] == "v" else head
    if re.match(r"ld|st|cas|swp", stem):
        bare = stem[:-1] if re.match(r"(ldur|ldtr|ldr|ldapur)s$", stem) else stem
        return re.fullmatch(bare.replace("xr", "a?l?xr") + ".*", mnemonic) or re.fullmatch(
            bare.replace("ldx", "lda?x").replace("stx", "stl?x") + ".*", mnemonic) or re.fullmatch(
            re.sub("p$", "n?p", bare) + ".*", mnemonic) or re.fullmatch(re.sub("ps$|psw$", "n?psw", bare), mnemonic)
    return mnemonic == head or mnemonic == stem or mnemonic.startswith(head) and (
        head in ("crc32", "crc32c") or re.match("cpyf?[pme]$|set[pme]$", head))


def disassemble(words):
    with tempfile.NamedTemporaryFile(suffix=".bin") as f:
        f.write(struct.pack(f"<{len(words)}I", *words))
        f.flush()
        out = subprocess.run([OBJDUMP, "-D", "-b", "binary", "-m", "aarch64", "-M", "no-aliases", f.name],
                             capture_output=True, text=True, check=True).stdout
    text = {}
    for line in out.splitlines():
        m = re.match(r"\s*([0-9a-f]+):\s+([0-9a-f]{8})\s+(.*)$", line)
        if m:
            text[int(m[1], 16) // 4] = m[3].replace("\t", " ")
    return [text.get(k, ".inst missing") for k in range(len(words))]


def main():
    if not shutil.which(OBJDUMP):
        print("no", OBJDUMP)
        return 77
    count = sys.argv[3] if len(sys.argv) > 3 else "20000"
    seed = sys.argv[4] if len(sys.argv) > 4 else "1"
    base = names(sys.argv[2])
    out = subprocess.run([sys.argv[1], "words", "aarch64", count, seed], capture_output=True, text=True, check=True).stdout
    ours = [line.split("\t") for line in out.splitlines()]
    theirs = disassemble([int(raw, 16) for raw, _, _ in ours])
    bad, seen = {}, 0
    for (raw, text, row), want in zip(ours, theirs):
        if row == "ldpsw":                    # binutils refuses what is only unpredictable: the base loaded, too
            continue
        known = not re.search(r"^\.inst|undefined|<unknown>", want)
        mnemonic = want.split(" ")[0]
        if row == "illegal":
            if known and not ABSENT.match(want):
                bad.setdefault(("unallocated here", mnemonic), (raw, want))
            continue
        seen += 1
        if not known and row not in YOUNG:
            bad.setdefault(("not known to objdump", row), (raw, text))
        elif known and row in base and not fits(row, mnemonic):
            bad.setdefault(("another name", row), (raw, want))
    for (what, name), (raw, text) in sorted(bad.items()):
        print(f"{what}: {name}: e.g. {raw} {text}")
    print(f"{len(ours)} words, {seen} of them instructions, {len(bad)} differ")
    return 1 if bad or seen * 2 < len(ours) else 0


sys.exit(main())
