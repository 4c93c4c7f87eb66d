#!/bin/sh
# Sees to it that there are the shells for which the command has completions. Run by the build of its tests.
. "$(dirname "$0")/../debian.sh"

missing=
for name in zsh fish; do
  command -v "$name" > /dev/null || missing="$missing $name"
done

[ -z "$missing" ] || install_from_debian $missing
