# Read by the scripts that builds of tests run: installs packages of Debian, as root on Debian, which is a container or a
# machine of CI. Anyone else's machine is left alone: there the tests say what to install.
install_from_debian() {
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
    return
  fi

  echo "Installing $*"
  export DEBIAN_FRONTEND=noninteractive
  # One after the other: projects are built at the same time, and apt-get waits for no other's update.
  (
    flock 9
    apt-get -qq update && apt-get -o DPkg::Lock::Timeout=300 -qq -y --no-install-recommends install "$@" > /dev/null \
      || echo "$* could not be installed: the tests that need them will fail."
  ) 9< "$(dirname "$0")/.."
}
