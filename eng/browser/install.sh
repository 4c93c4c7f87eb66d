#!/bin/sh
# Sees to it that there is a Chromium for the tests of pages. Run by their build.
. "$(dirname "$0")/../debian.sh"

for name in chromium chromium-browser google-chrome; do
  command -v "$name" > /dev/null && exit 0
done

install_from_debian chromium fonts-liberation
