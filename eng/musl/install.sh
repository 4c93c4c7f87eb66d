#!/bin/sh
# Sees to it that there is musl, and a compiler for it, on a machine with glibc. Run by the build of the tests of packages.
# Where they are installed it does nothing. As root on Debian, which is a container or a machine of CI, it installs Debian's
# own. Anyone else's machine is left alone: there the test says what to install.
if command -v musl-gcc > /dev/null || [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
  exit 0
fi

echo "Installing musl-tools"
export DEBIAN_FRONTEND=noninteractive
wait="-o DPkg::Lock::Timeout=300"
apt-get $wait -qq update && apt-get $wait -qq -y --no-install-recommends install musl-tools gcc libc6-dev binutils > /dev/null \
  || echo "musl-tools could not be installed: the test of the core for musl will fail."
