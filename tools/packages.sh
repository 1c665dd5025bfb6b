# SPDX-License-Identifier: Apache-2.0
# Sourced by check, try and tools/get-sysroot: what they need of Debian 12.

BUILD_PACKAGES="gcc libc6-dev meson ninja-build pkg-config python3
    libglib2.0-dev libcapstone-dev libffi-dev check
    libfdt-dev libslirp-dev libzstd-dev libjson-glib-dev zlib1g-dev"
TEST_PACKAGES="clang gcc-riscv64-linux-gnu libc6-dev-riscv64-cross gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user strace gdb-multiarch"
SYSROOT_PACKAGES="debian-archive-keyring dpkg xz-utils ca-certificates"

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else echo "$0: needs root or sudo to run: $*" >&2; return 1
    fi
}

# need PACKAGE...: install those that are missing.
need() {
    local missing=() p
    for p in "$@"; do
        dpkg-query -W -f='${db:Status-Abbrev}' "$p" 2>/dev/null | grep -q '^.i' || missing+=("$p")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "installing: ${missing[*]}"
    as_root apt-get update -qq &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
        { echo "$0: could not install ${missing[*]}: see the messages of apt-get above" >&2; return 1; }
}

# configure DIR [MESON-OPTION...]: a build directory, made if it is not there, with these options.
configure() {
    local dir=$1; shift
    if [ ! -f "$dir/build.ninja" ]; then
        meson setup "$dir" "$@"
    elif [ $# -gt 0 ]; then
        meson configure "$dir" "$@"
    fi
}
