#!/bin/sh
# Sees to it that there is musl, and a compiler for it, on a machine with glibc. Run by the build of the tests of packages.
. "$(dirname "$0")/../debian.sh"

command -v musl-gcc > /dev/null || install_from_debian musl-tools gcc libc6-dev binutils
