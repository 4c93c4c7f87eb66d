#!/bin/sh
# Sees to it that there is a Chromium for the tests of pages. Run by their build.
# Where one is installed it does nothing. As root on Debian, which is a container or a machine of CI, it installs Debian's
# own. Anyone else's machine is left alone: there the tests say what to install.
for name in chromium chromium-browser google-chrome; do
  command -v "$name" > /dev/null && exit 0
done

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
  exit 0
fi

echo "Installing chromium"
export DEBIAN_FRONTEND=noninteractive
wait="-o DPkg::Lock::Timeout=300"
apt-get $wait -qq update && apt-get $wait -qq -y --no-install-recommends install chromium fonts-liberation > /dev/null \
  || echo "Chromium could not be installed: the tests of pages will fail."
