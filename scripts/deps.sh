#!/usr/bin/env bash
# Makes sure that the programs the tests need are installed: the PostgreSQL server and Chromium. Installs them on Debian, and says
# what to install elsewhere. Fails if anything is still missing: no test is skipped for lack of a service.
source "$(dirname "$0")/lib.sh"

have_postgres() {
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || { command -v initdb && command -v pg_ctl; } >/dev/null
}
have_chromium() { [[ -x ${CHROMIUM_PATH:-/usr/bin/chromium} ]]; }

missing=()
have_postgres || missing+=(postgresql)
# Chromium comes without fonts.
have_chromium || missing+=(chromium fonts-liberation)
((${#missing[@]})) || exit 0

as_root=()
if [[ $(id -u) -ne 0 ]]; then
  command -v sudo >/dev/null && as_root=(sudo)
fi
if [[ ! -e /etc/debian_version ]] || [[ $(id -u) -ne 0 && ${#as_root[@]} -eq 0 ]]; then
  cat >&2 <<TEXT
The tests need programs that are not installed: ${missing[*]}
  Debian, Ubuntu   as root: apt-get update && apt-get install ${missing[*]}
  Fedora           sudo dnf install postgresql-server chromium
  Arch             sudo pacman -S postgresql chromium
  macOS            brew install postgresql@17 && brew install --cask chromium
PostgreSQL: 14 or newer, with initdb and pg_ctl in PATH; no running service is needed.
Chromium: if it is not at /usr/bin/chromium, set CHROMIUM_PATH.
TEXT
  exit 1
fi

phase "Installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300)
"${apt[@]}" update </dev/null
"${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null
have_postgres || fail "PostgreSQL's initdb and pg_ctl are still missing"
have_chromium || fail "Chromium is still missing at ${CHROMIUM_PATH:-/usr/bin/chromium}"
