#!/usr/bin/env bash
# Hot reload: Vite serves the app at http://localhost:5173 and proxies the API's paths to the Go server on 8080, which is rebuilt
# and restarted whenever a Go, SQL or CSV file changes. Ctrl+C ends both.
source "$(dirname "$0")/lib.sh"

server=""
stop_server() {
  [[ -n $server ]] || return 0
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=""
}

# start_server keeps the running server if the new code doesn't compile.
start_server() {
  go build -o bin/vinculo-dev . || return 0
  stop_server
  bin/vinculo-dev serve --demo &
  server=$!
}

# changed says whether a source is newer than at the last check. Polling needs no additional program.
changed() {
  [[ -n $(find . \( -name node_modules -o -name .git -o -path ./frontend -o -path ./data -o -path ./bin \) -prune -o \
    -type f \( -name '*.go' -o -name '*.sql' -o -name '*.csv' -o -name go.mod \) \
    -newer bin/.dev-stamp -print -quit) ]]
}

need_toolchains
web_packages
mkdir -p bin
# npm does not forward signals to Vite; in their own process group both can be ended.
set -m
npm run dev </dev/null &
vite=$!
set +m
trap 'stop_server; kill -- "-$vite" 2>/dev/null || true; rm -f bin/.dev-stamp' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

touch bin/.dev-stamp
start_server
while kill -0 "$vite" 2>/dev/null; do
  sleep 1
  if changed; then
    touch bin/.dev-stamp
    echo "dev: a source changed, rebuilding"
    start_server
  fi
done
