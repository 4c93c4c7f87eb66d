#!/bin/sh
# Sees to it that there are the shells for which the command has completions. Run by the build of its tests.
# Where they are installed it does nothing. As root on Debian, which is a container or a machine of CI, it installs Debian's
# own. Anyone else's machine is left alone: there the tests say what to install.
missing=
for name in zsh fish; do
  command -v "$name" > /dev/null || missing="$missing $name"
done

if [ -z "$missing" ] || [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
  exit 0
fi

echo "Installing$missing"
export DEBIAN_FRONTEND=noninteractive
wait="-o DPkg::Lock::Timeout=300"
apt-get $wait -qq update && apt-get $wait -qq -y --no-install-recommends install $missing > /dev/null \
  || echo "$missing could not be installed: the tests of completion will fail."
