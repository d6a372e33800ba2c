#!/usr/bin/env bash
# Serves bin/vinculo (or VINCULO_BIN) on a fresh demo base for the browser tests, until it is told to stop.
# VINCULO_DATABASE_URL and VINCULO_ADDR are taken from the environment when they are set.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
server=""
stop() {
  if [[ -n $server ]]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 0' INT TERM

: "${VINCULO_DATABASE_URL:=sqlite:$folder/e2e.db}"
: "${VINCULO_ADDR:=127.0.0.1:9180}"
export VINCULO_DATABASE_URL VINCULO_ADDR

"${VINCULO_BIN:-bin/vinculo}" serve --demo &
server=$!
wait "$server"
