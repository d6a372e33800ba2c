#!/usr/bin/env bash
# Serves bin/vinculo (or VINCULO_BIN) for the browser tests, until it is told to stop: on the demo base when VINCULO_E2E_BASE is
# demo, else on a base of its own that has three users and an API token but no data. The base, and the token for the tests, are
# in VINCULO_E2E_FOLDER, which is emptied at the start and removed at the end.
set -euo pipefail
cd "$(dirname "$0")/../.."

: "${VINCULO_ADDR:=127.0.0.1:9180}"
: "${VINCULO_E2E_FOLDER:=$(mktemp -d)}"
: "${VINCULO_E2E_BASE:=own}"
: "${VINCULO_LOG_LEVEL:=warn}"
export VINCULO_ADDR VINCULO_LOG_LEVEL VINCULO_DATABASE_URL="sqlite:$VINCULO_E2E_FOLDER/e2e.db"
# The tests make what they need as a machine, faster than a partner's would, and receive webhooks on this one.
export VINCULO_RATE_LIMIT=0 VINCULO_WEBHOOKS_PRIVATE=true
vinculo=${VINCULO_BIN:-bin/vinculo}

if [[ ! -x $vinculo ]]; then
  echo "server.sh: $vinculo is missing: run make build" >&2
  exit 1
fi

server=""
stop() {
  if [[ -n $server ]]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$VINCULO_E2E_FOLDER"
}
trap stop EXIT
trap 'exit 0' INT TERM

rm -rf "$VINCULO_E2E_FOLDER"
mkdir -p "$VINCULO_E2E_FOLDER"

options=()
if [[ $VINCULO_E2E_BASE == demo ]]; then
  options=(--demo)
else
  # The users that test.ts signs in as.
  while read -r role email name; do
    "$vinculo" user add --email "$email" --name "$name" --role "$role" --password-stdin <<<"senha das provas de tela"
  done <<'USERS'
ADMIN admin@e2e.example Ana Administradora
OPERATOR operador@e2e.example Olavo Operador
ANALYST analista@e2e.example Alice Analista
USERS
  scopes=contracts:read,contracts:write,contracts:cancel,contracts:backdate,comodatos:override,parameters:write,automation:write
  scopes+=,dici:read,dici:close,customers:anonymize,integrations:write,users:write
  "$vinculo" token create --name e2e --scopes "$scopes" >"$VINCULO_E2E_FOLDER/token"
fi

while true; do
  "$vinculo" serve "${options[@]}" &
  server=$!
  echo "$server" >"$VINCULO_E2E_FOLDER/pid"
  status=0
  wait "$server" || status=$?
  # A test that stops it (restart.ts) says so by a file, and lets it start again by removing that.
  [[ -e $VINCULO_E2E_FOLDER/stopped ]] || exit "$status"
  while [[ -e $VINCULO_E2E_FOLDER/stopped ]]; do sleep 0.1; done
done
